import type { ReportContent } from "@/lib/comments/input";

export type DemoComment = {
  name: string;
  text: string;
  /** After the article, or after the comment that it answers. */
  afterHours: number;
  /** Approved unless told. */
  became?: "approved" | "waiting" | "rejected";
  reason?: string;
  words?: string;
  appeal?: string;
  likes?: number;
  reports?: { reason: "insult" | "false" | "private" | "advert" | "other"; text: string }[];
  replies?: DemoComment[];
};

/** By the key of the piece. Everybody here is invented. */
export const DEMO_COMMENTS: Readonly<Record<string, readonly DemoComment[]>> = {
  "dem-lu-rao-may": [
    {
      name: "Lê Thị Hòa",
      text: "Nhà tôi ở cuối thôn, đêm đó nghe loa gọi ba lần mới chịu đi. Giờ đọc lại mới thấy ba lần ấy là có người thức trắng. Cảm ơn các anh.",
      afterHours: 3,
      likes: 41,
      replies: [
        {
          name: "Trần Đình Phú",
          text: "Cô Hòa nói đúng. Xóm tôi cũng cười, nước lên rồi thì thôi không ai cười nữa.",
          afterHours: 2,
          likes: 12,
        },
        {
          name: "Một người ở hạ lưu",
          text: "Mong năm sau loa vẫn kêu, kể cả khi lũ không về.",
          afterHours: 5,
          likes: 7,
        },
      ],
    },
    {
      name: "Nguyễn Quang Vinh",
      text: "Sáu thứ trong một chiếc túi: tôi in ra dán ở cửa rồi. Nên có bản chữ to cho người già.",
      afterHours: 6,
      likes: 23,
    },
    {
      name: "Bùi Minh Nhật",
      text: "Bài hỏi được câu khó: nếu báo động nhầm thì sao. Câu trả lời thẳng, tôi phục.",
      afterHours: 9,
      likes: 15,
    },
    {
      name: "Thanh Trúc",
      text: "Cho hỏi mực nước ghi trong bài là ở trạm nào vậy tòa soạn?",
      afterHours: 20,
      became: "waiting",
    },
    {
      name: "Ba Tèo",
      text: "mấy ông ngồi phòng lạnh biết j mà nói, óc chó hết",
      afterHours: 21,
      became: "waiting",
      appeal: "Tôi nóng quá nên lỡ lời, nhờ tòa soạn cho đăng phần đầu.",
    },
    {
      name: "Hùng cứu hộ",
      text: "Bên em nhận đóng xuồng composite giá gốc, ai cần vào xuongcuuho88.com hoặc Zalo em nhé",
      afterHours: 22,
      became: "waiting",
    },
  ],
  "tieng-on-kiet-47": [
    {
      name: "Kiệt trưởng",
      text: "Xóm tôi thống nhất chín giờ tắt loa, ai quá giờ thì hôm sau quét kiệt. Ba tháng nay sạch bong mà yên.",
      afterHours: 4,
      likes: 56,
      replies: [
        { name: "Dạ Thảo", text: "Ý hay quá, để đem về xóm tôi bàn.", afterHours: 1, likes: 9 },
        { name: "Ông Năm", text: "Chín giờ còn sớm, mười giờ cũng được mà.", afterHours: 3, likes: 2 },
        { name: "Mỹ Linh", text: "Mười giờ thì con tôi học bài lúc nào hả bác?", afterHours: 4, likes: 31 },
        { name: "Ông Năm", text: "Ừ thì chín rưỡi.", afterHours: 5, likes: 44 },
      ],
    },
    {
      name: "Phạm Hữu Tài",
      text: "Tôi cho thuê loa. Nói thật là khách trả tiền theo buổi, mình tắt sớm thì họ đòi bớt. Phải có quy định chung chứ mình tôi tắt thì tôi thiệt.",
      afterHours: 7,
      likes: 18,
    },
    {
      name: "Vĩnh",
      text: "Anh Tài nói vậy là ngụy biện, người làm ăn như anh chỉ biết tiền.",
      afterHours: 8,
      likes: 3,
      reports: [
        { reason: "insult", text: "Công kích người khác chứ không bàn chuyện." },
        { reason: "insult", text: "" },
      ],
    },
    { name: "Cô giáo Hương", text: "Bàn tròn này nên mời thêm mấy cháu học sinh.", afterHours: 30, became: "waiting" },
    { name: "abc", text: "nha tao tao hat lien quan j toi may, lon xon", afterHours: 31, became: "waiting" },
    {
      name: "Quốc Dũng",
      text: "Số nhà 12 kiệt 47, ông Tâm số điện thoại 09xx chính là người hát tới khuya, mọi người gọi hỏi thử.",
      afterHours: 26,
      became: "rejected",
      reason: "private",
      words: "Xin bỏ số nhà và tên người hàng xóm rồi gửi lại.",
    },
  ],
  "rac-chia-ba": [
    {
      name: "Tổ 27",
      text: "Chị Liễu nói đúng chuyện tổ tôi: phân ra ba xô, xe tới đổ chung một. Nói mãi thành quen, mà quen thì nản.",
      afterHours: 2,
      likes: 38,
    },
    { name: "Đặng Minh", text: "Xin hỏi bao giờ thành phố có xe ba ngăn cho tuyến hẻm?", afterHours: 5, likes: 14 },
    {
      name: "Hà My",
      text: "Con tôi học lớp hai về nhà bắt cả nhà phân rác. Trẻ con làm được thì người lớn làm được.",
      afterHours: 10,
      likes: 27,
    },
    {
      name: "Người đi bộ",
      text: "Ảnh trong bài đẹp, nhưng chú thích ghi “Đà Nẵng” mà nhìn giống đường Bạch Đằng cũ. Đúng không tòa soạn?",
      afterHours: 18,
      became: "waiting",
    },
  ],
  "quay-bun-ghi-so": [
    {
      name: "Chị Bảy bún riêu",
      text: "Tôi cũng ghi sổ từ tháng Giêng. Mệt hai tuần đầu, sau thấy tiền đi đâu nên lại thích.",
      afterHours: 3,
      likes: 33,
    },
    {
      name: "Kế toán về hưu",
      text: "Bài nên nói rõ thêm mức doanh thu phải dùng hóa đơn điện tử, nhiều bà con còn lẫn.",
      afterHours: 6,
      likes: 21,
    },
    {
      name: "Thu Nga",
      text: "Nhà báo có thể đăng mẫu sổ cho bà con chép theo không?",
      afterHours: 28,
      became: "waiting",
    },
    {
      name: "Thu Nga",
      text: "Mẫu sổ trong khung còn thiếu cột tiền gửi xe, chỗ tôi tháng nào cũng tốn.",
      afterHours: 29,
      became: "waiting",
    },
  ],
  "may-nghe-tieng-viet": [
    {
      name: "Gõ đầu trẻ",
      text: "Chữ “không” rơi mất một lần là hỏng cả biên bản. Tôi làm thư ký hai mươi năm, đồng ý từng chữ.",
      afterHours: 4,
      likes: 19,
    },
    { name: "Xứ Nghệ", text: "Thử cho máy nghe tiếng Nghệ một bữa coi, vui lắm.", afterHours: 5, likes: 47 },
  ],
  "nguoi-day-chay-cham": [
    {
      name: "Chân Cầu",
      text: "Tôi là học trò lớp chạy chậm khóa đầu, sáu mươi hai tuổi, chưa bỏ buổi nào.",
      afterHours: 2,
      likes: 52,
    },
    {
      name: "Hiếu running",
      text: "Giày chạy chính hãng giảm 70% tại giaychay-vip.shop nha cả nhà",
      afterHours: 12,
      became: "rejected",
      reason: "advert",
    },
  ],
  "dong-coi-tram-nuoc-thai": [
    {
      name: "Dân Đồng Cói",
      text: "Nước mương đổi màu từ tháng sáu, bà con gọi xã ba lần. Mong nhà báo theo tiếp chuyện này.",
      afterHours: 3,
      likes: 64,
    },
    {
      name: "Giấu tên",
      text: "Giám đốc nhà máy thứ bảy ăn tiền nên mới cho chạy trước, ai cũng biết.",
      afterHours: 14,
      became: "rejected",
      reason: "unfounded",
      words: "Tòa soạn không đăng lời buộc tội không có căn cứ. Nếu bạn có tài liệu, xin gửi phóng viên.",
      appeal: "Tôi có ảnh chụp giấy tờ, xin tòa soạn xem lại và chỉ tôi chỗ gửi.",
    },
    { name: "Lan Anh", text: "Bảng “Người dân có thể hỏi gì” rất thiết thực.", afterHours: 25, became: "waiting" },
  ],
  "khoa-nhi-ke-giuong": [
    {
      name: "Mẹ bé Sóc",
      text: "Cảm ơn các cô điều dưỡng khoa nhi, đêm nào cũng thấy các cô đi từng giường.",
      afterHours: 2,
      likes: 35,
    },
    { name: "Bảo", text: "Hành lang lạnh, bệnh viện có nhận chăn quyên góp không ạ?", afterHours: 4, likes: 11 },
    {
      name: "Minh Châu",
      text: "Con tôi vừa ra viện hôm qua, xin nói thêm là nên mang theo bình nước ấm.",
      afterHours: 9,
      became: "waiting",
    },
  ],
};

type DemoReport = { piece: string; hoursAgo: number } & Omit<ReportContent, "articleId">;

export const CONTENT_REPORTS: readonly DemoReport[] = [
  {
    piece: "dem-lu-rao-may",
    hoursAgo: 5,
    kind: "error",
    quote: "Chỉ huy trưởng Sở Chỉ huy tiền phương",
    proposal: "Theo bảng tên ở ảnh thì là “Phó Chỉ huy trưởng”. Nhờ tòa soạn xem lại.",
    name: "Nguyễn Quang Vinh",
    contact: "",
  },
  {
    piece: "quay-bun-ghi-so",
    hoursAgo: 9,
    kind: "error",
    quote: "ghi sổ",
    proposal: "Đoạn đầu viết “ghi sổ sách” hai lần liền nhau.",
  },
  {
    piece: "rac-chia-ba",
    hoursAgo: 30,
    kind: "error",
    quote: "ba ngăn màu xanh lá",
    proposal: "Xe ở phường tôi ba ngăn màu xám, bài ghi màu xanh lá là chưa đúng.",
    contact: "ban-doc@vidu.example",
  },
  {
    piece: "dong-coi-tram-nuoc-thai",
    hoursAgo: 24 * 6,
    kind: "correction-request",
    quote: "",
    proposal:
      "Công ty chúng tôi đề nghị cải chính: trạm xử lý của nhà máy đã được nghiệm thu từng phần từ tháng trước, văn bản kèm theo sẽ gửi qua thư. Đề nghị tòa soạn đăng phản hồi trong bài.",
    name: "Công ty Sợi Đồng Cói (hư cấu)",
    contact: "phapche@dongcoi.example",
  },
  {
    piece: "tieng-on-kiet-47",
    hoursAgo: 20,
    kind: "correction-request",
    quote: "",
    proposal: "Tôi là người được nhắc trong phần thảo luận, xin bỏ chi tiết về giờ làm của tôi vì không đúng.",
    name: "Phạm Hữu Tài (hư cấu)",
    contact: "tai@vidu.example",
  },
];
