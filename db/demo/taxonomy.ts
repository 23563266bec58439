import type { AuthorKey, DemoTopic, SectionKey } from "./types";

export const SECTIONS: { key: SectionKey; name: string; parent?: SectionKey; description: string }[] = [
  {
    key: "thoi-su",
    name: "Thời sự",
    description: "Những việc đang diễn ra và điều chúng thay đổi trong đời sống người dân.",
  },
  { key: "kinh-te", name: "Kinh tế", description: "Sản xuất, thị trường, việc làm và túi tiền của mỗi nhà." },
  {
    key: "cong-nghiep",
    name: "Công nghiệp",
    parent: "kinh-te",
    description: "Nhà máy, khu và cụm công nghiệp, năng lượng, chuỗi cung ứng.",
  },
  {
    key: "nong-nghiep",
    name: "Nông nghiệp",
    parent: "kinh-te",
    description: "Đồng ruộng, vườn cây, con nước và giá nông sản.",
  },
  { key: "xa-hoi", name: "Xã hội", description: "Chuyện của làng, của phố và của những người không hay lên báo." },
  { key: "giao-duc", name: "Giáo dục", description: "Trường lớp, thầy cô, học trò và những kỳ thi." },
  { key: "suc-khoe", name: "Sức khỏe", description: "Bệnh viện, trạm y tế và cách sống khỏe." },
  { key: "van-hoa", name: "Văn hóa", description: "Sân khấu, trang sách, nghề cũ và người giữ nghề." },
  { key: "the-thao", name: "Thể thao", description: "Sân cỏ, đường chạy và những người tập mỗi sáng." },
  {
    key: "khoa-hoc",
    name: "Khoa học – Công nghệ",
    description: "Phòng thí nghiệm, phần mềm và những thứ sắp thành thường ngày.",
  },
  { key: "moi-truong", name: "Môi trường", description: "Nước, rừng, biển, không khí và rác." },
  { key: "doi-song", name: "Đời sống", description: "Bữa cơm, căn nhà, chuyến đi và cuối tuần." },
];

export const AUTHORS: { key: AuthorKey; penName: string; bio: string }[] = [
  {
    key: "minh-hoang",
    penName: "Minh Hoàng",
    bio: "Phóng viên kinh tế, theo dõi công nghiệp và các địa phương Bắc Trung Bộ.",
  },
  { key: "thu-ha", penName: "Thu Hà", bio: "Phóng viên giáo dục, từng là giáo viên dạy văn." },
  { key: "le-thanh", penName: "Lê Thanh", bio: "Thực hiện các cuộc phỏng vấn dài của báo." },
  { key: "nguyen-an", penName: "Nguyễn An", bio: "Phóng viên thời sự, thường trú tại miền Trung." },
  { key: "phuong-mai", penName: "Phương Mai", bio: "Viết về văn hóa, sân khấu và nghề thủ công." },
  { key: "quoc-bao", penName: "Quốc Bảo", bio: "Phóng viên thể thao, chạy bộ mỗi sáng." },
  { key: "dieu-linh", penName: "Diệu Linh", bio: "Phóng viên y tế và đời sống." },
  { key: "van-hao", penName: "Văn Hào", bio: "Phóng viên thường trú tại Đồng bằng sông Cửu Long." },
  { key: "tran-huu", penName: "Trần Hữu", bio: "Phóng viên môi trường, đi nhiều hơn ngồi." },
  { key: "kim-ngan", penName: "Kim Ngân", bio: "Phóng viên công nghệ và khoa học." },
  { key: "bao-chau", penName: "Bảo Châu", bio: "Viết về đô thị, giao thông và người lao động." },
  { key: "dinh-phuc", penName: "Đình Phúc", bio: "Biên tập viên, vẽ đồ họa và làm bảng số liệu." },
];

/** Topics used across sections; a file of pieces may export further ones. */
export const TOPICS: DemoTopic[] = [
  {
    key: "tinh-thanh-hoa",
    name: "Tỉnh Thanh Hóa",
    kind: "place",
    aliases: ["Thanh Hoá", "xứ Thanh"],
    description: "Tỉnh cực bắc Trung Bộ, có khu kinh tế Nghi Sơn và nhiều làng nghề.",
  },
  {
    key: "cum-cong-nghiep",
    name: "Cụm công nghiệp",
    kind: "event",
    aliases: ["CCN"],
    description: "Chính sách, hạ tầng và chuyện làm ăn trong các cụm công nghiệp địa phương.",
  },
  {
    key: "dong-bang-song-cuu-long",
    name: "Đồng bằng sông Cửu Long",
    kind: "place",
    aliases: ["miền Tây", "ĐBSCL"],
    description: "Vùng châu thổ giữa hạn mặn, sụt lún và những cách làm ăn mới.",
  },
  {
    key: "thanh-pho-hue",
    name: "Thành phố Huế",
    kind: "place",
    aliases: ["Huế", "cố đô"],
    description: "Đô thị di sản bên sông Hương.",
  },
  { key: "da-nang", name: "Đà Nẵng", kind: "place", aliases: ["Da Nang"], description: "Thành phố biển miền Trung." },
  {
    key: "ha-noi",
    name: "Hà Nội",
    kind: "place",
    aliases: ["Thủ đô"],
    description: "Chuyện phố phường, giao thông, trường học của Thủ đô.",
  },
  {
    key: "thanh-pho-ho-chi-minh",
    name: "Thành phố Hồ Chí Minh",
    kind: "place",
    aliases: ["TP.HCM", "Sài Gòn"],
    description: "Đô thị lớn nhất nước, nơi nhiều việc mới bắt đầu.",
  },
  {
    key: "tay-nguyen",
    name: "Tây Nguyên",
    kind: "place",
    aliases: ["cao nguyên"],
    description: "Rừng, cà phê, sầu riêng và các buôn làng.",
  },
  {
    key: "mua-lu-2026",
    name: "Mùa mưa lũ 2026",
    kind: "event",
    aliases: ["bão lũ miền Trung"],
    description: "Diễn biến, ứng phó và phục hồi sau mưa lũ cuối năm 2026.",
  },
  {
    key: "chuyen-doi-so",
    name: "Chuyển đổi số",
    kind: "event",
    aliases: ["số hóa", "số hoá"],
    description: "Phần mềm, dữ liệu và con người trong việc làm mới cách làm cũ.",
  },
  {
    key: "nang-luong-tai-tao",
    name: "Năng lượng tái tạo",
    kind: "event",
    aliases: ["điện gió", "điện mặt trời"],
    description: "Gió, nắng, pin tích trữ và lưới điện.",
  },
  {
    key: "lang-nghe",
    name: "Làng nghề",
    kind: "event",
    aliases: ["nghề truyền thống"],
    description: "Gốm, dệt, mộc, rèn và những người trẻ quay về.",
  },
];

export const SERIES = [
  {
    key: "nuoc-ve-dau",
    title: "Nước về đâu",
    description: "Ba kỳ theo dòng nước ngọt ở Đồng bằng sông Cửu Long: từ đầu nguồn, qua ruộng, ra cửa biển.",
  },
] as const;

/** What the settings page of the demo says. The paper is invented. */
export const PAPER = {
  name: "Nhịp Sông",
  tagline: "Nhật báo của những cuộc trò chuyện",
} as const;
