/** The makings of invented Vietnamese: what a generated article is drawn from (generate.ts). */
const list = (s: string) => s.trim().split(/\s+/);
const phrases = (s: string) =>
  s
    .split(",")
    .map((p) => p.trim())
    .filter(Boolean);

/** The words that hold sentences together, commonest first. */
export const FUNCTION_WORDS = list(`
  và của có trong các là với cho được không một đã người khi ở này để tại những từ vào trên ra năm đến về số ông thể đó
  đầu ngày bị sẽ nhiều sau theo cũng việc như làm trước lại chỉ nhất phải còn nhưng cùng hai bà qua đang vì nên hơn gì
  nếu mới lên rất do mà thì mỗi đều bằng chưa anh chị họ tôi ba mình giữa đi nơi dưới hay nay vẫn ngoài bởi thêm lần vừa
  đây gần khoảng riêng toàn cả xuống biết nói thấy đưa giờ tháng tuần dù tới nhau ngay cần muốn cách rồi sang bên bốn
`);

/** Common words of the press, each of several syllables. */
export const COMPOUNDS = phrases(`
  thành phố, kinh tế, công nghiệp, doanh nghiệp, người dân, địa phương, cơ quan, chính quyền, phát triển, đầu tư, dự án,
  hoạt động, quản lý, sản xuất, thị trường, giá vàng, xăng dầu, xuất khẩu, nông nghiệp, du lịch, giáo dục, học sinh,
  sinh viên, giáo viên, nhà trường, bệnh viện, bác sĩ, bệnh nhân, sức khỏe, y tế, công an, tai nạn, giao thông, đường sắt,
  đường cao tốc, sân bay, cảng biển, hạ tầng, quy hoạch, môi trường, ô nhiễm, rác thải, nguồn nước, biến đổi khí hậu,
  mưa lớn, ngập lụt, sạt lở, bão số ba, hạn mặn, lũ quét, thể thao, bóng đá, cầu thủ, huấn luyện viên, trận đấu,
  giải vô địch, văn hóa, nghệ sĩ, âm nhạc, phim ảnh, lễ hội, di sản, làng nghề, ẩm thực, bánh mì, cà phê, công nghệ,
  trí tuệ nhân tạo, dữ liệu, an toàn, thông tin, mạng xã hội, điện thoại, chuyển đổi số, ngân hàng, lãi suất, tín dụng,
  chứng khoán, bất động sản, nhà ở xã hội, đất đai, bồi thường, tái định cư, pháp luật, tòa án, bị cáo, luật sư,
  quốc hội, chính phủ, nghị quyết, nghị định, đại biểu, bộ trưởng, chủ tịch, bí thư, hội đồng nhân dân, ủy ban nhân dân,
  thuế, ngân sách, lao động, việc làm, tiền lương, bảo hiểm, hưu trí, phụ nữ, trẻ em, người cao tuổi, thanh niên, nông dân,
  công nhân, ngư dân, bà con, gia đình, cuộc sống, tương lai, truyền thống, lịch sử, nghiên cứu, khoa học, chuyên gia,
  hợp tác, quốc tế, đối tác, cạnh tranh, chất lượng, hiệu quả, giải pháp, khó khăn, thách thức, cơ hội, mục tiêu,
  kế hoạch, chương trình, chiến lược, báo cáo, thống kê, tỷ lệ, tăng trưởng, sụt giảm, ổn định, minh bạch, trách nhiệm
`);

export const PLACES = phrases(`
  Hà Nội, TP.HCM, Đà Nẵng, Hải Phòng, Cần Thơ, Huế, Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Trị, Quảng Ngãi, Khánh Hòa,
  Gia Lai, Đắk Lắk, Lâm Đồng, Đồng Nai, Tây Ninh, Đồng Tháp, Vĩnh Long, An Giang, Cà Mau, Hưng Yên, Bắc Ninh, Phú Thọ,
  Thái Nguyên, Lạng Sơn, Cao Bằng, Tuyên Quang, Lào Cai, Sơn La, Điện Biên, Lai Châu, Quảng Ninh, Ninh Bình, Hòa Bình,
  Kon Tum, Phan Thiết, Nha Trang, Quy Nhơn, Hội An, Vũng Tàu, Buôn Ma Thuột, Đà Lạt, Rạch Giá, Mỹ Tho, Bến Tre, Sóc Trăng
`);

export const FAMILY_NAMES = list(
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Lương",
);
export const MIDDLE_NAMES = list(
  "Văn Thị Hữu Đức Minh Ngọc Thanh Quốc Xuân Thu Hồng Kim Anh Gia Bảo Công Đình Quang Tuấn Hải",
);
export const GIVEN_NAMES = list(`
  An Anh Bình Cường Châu Dũng Dung Dương Đạt Giang Hà Hải Hạnh Hiền Hiếu Hoa Hòa Hùng Huệ Hương Khánh Lan Linh Long Mai
  Minh Nam Nga Ngọc Nhung Phong Phúc Phương Quân Quang Sơn Tâm Thảo Thắng Thịnh Thu Thủy Toàn Trang Trung Tú Tuấn Vân Việt
`);

export const CATEGORIES = phrases(`
  Thời sự, Kinh tế, Xã hội, Văn hóa, Giáo dục, Sức khỏe, Khoa học, Thể thao, Môi trường, Pháp luật, Đời sống, Thế giới
`);

export const ONSETS = ["", ...list("b c d đ g h k l m n p r s t v x ch gi kh nh ng ph th tr qu")];

/** The letter that carries the tone is the capital one. */
export const RIMES = list(`
  A Ac Ach Ai Am An Ang Anh Ao Ap At Au Ay Ăc Ăm Ăn Ăng Ăp Ăt Âc Âm Ân Âng Âp Ât Âu Ây E Ec Em En Eo Et Ê Êch Êm Ên Ênh Êt Êu
  I Ia Ich Im In Inh Ip It Iu iÊc iÊm iÊn iÊng iÊt iÊu O Oa oAi oAn oAng oAt Oc Oe Oi Om On Ong Op Ot Ô Ôc Ôi Ôm Ôn Ông Ôp Ôt
  Ơ Ơi Ơm Ơn Ơp Ơt U Ua Uc Ui Um Un Ung uÂn uÂt Up Ut uÔc uÔi uÔm uÔn uÔng uÔt Uy uyÊn uyÊt Ư Ưa Ưc Ưi Ưng Ưt Ưu ưƠc ưƠi ưƠm ưƠn
  ưƠng ưƠt ưƠu
`);
