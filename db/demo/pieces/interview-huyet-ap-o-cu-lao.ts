import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [
  {
    key: "huynh-thi-tham",
    fullName: "Huỳnh Thị Thắm",
    honorific: "Bà",
    academic: "BS.",
    position: "Trưởng trạm",
    organisation: "Trạm Y tế xã cù lao An Lạc Thới, tỉnh Vĩnh Long",
    bio: "Sinh năm 1968, y sĩ rồi học lên bác sĩ, hai mươi sáu năm ở trạm y tế giữa sông. Đã tới tuổi hưu, xã xin giữ lại.",
    portrait: { scene: "chan-dung-ba", variant: 3 },
  },
];

export const topics: DemoTopic[] = [
  {
    key: "y-te-co-so",
    name: "Y tế cơ sở",
    kind: "event",
    aliases: ["trạm y tế", "y tế xã"],
    description: "Trạm y tế, tổ y tế ấp, bản và những người giữ sức khỏe ở nơi xa bệnh viện.",
  },
];

export const piece: DemoPiece = {
  key: "huyet-ap-o-cu-lao",
  kind: "interview",
  section: "suc-khoe",
  title: "Bác sĩ ở cù lao: “Huyết áp cao không đau, nên người ta bỏ thuốc như bỏ một người hiền”",
  sapo: "Hai mươi sáu năm coi trạm y tế giữa sông, bác sĩ Huỳnh Thị Thắm kể vì sao sáu trong mười người bệnh từng bỏ thuốc, và bà kéo họ trở lại bằng cách nào.",
  authors: [
    { author: "dieu-linh", role: "thực hiện" },
    { author: "van-hao", role: "ảnh" },
  ],
  topics: ["y-te-co-so", "dong-bang-song-cuu-long"],
  published: { daysAgo: 6, at: "14:20" },
  lead: {
    scene: "phong-kham",
    variant: 1,
    alt: "Gian phòng khám nhỏ có giường bệnh, bàn khám và cửa sổ mở rộng",
    caption: "Một buổi khám ở trạm y tế cù lao, bến đò cách cửa sổ chưa đầy hai mươi bước",
  },
  speakers: [
    { key: "pv", role: "interviewer", label: "Phóng viên" },
    {
      key: "tham",
      role: "guest",
      label: "BS. Huỳnh Thị Thắm",
      person: "huynh-thi-tham",
      title: "Trưởng trạm Y tế xã cù lao An Lạc Thới (Vĩnh Long)",
    },
  ],
  body: [
    {
      note: "Những điều bác sĩ Thắm kể là kinh nghiệm của một trạm y tế, không thay cho lời khám của thầy thuốc. Bạn đọc đang dùng thuốc huyết áp xin đừng tự ngưng hay đổi liều sau khi đọc bài. Tên các bệnh nhân đã được đổi theo đề nghị của bà.",
    },
    { q: ["Thưa bác sĩ, trên cù lao này bao nhiêu người mang bệnh tăng huyết áp?"], by: "pv" },
    {
      a: [
        "Sổ của trạm ghi 1.214 người, trên khoảng 8.600 dân. Đó là người đã biết. Tháng 9 tụi tui kê bàn ở chợ đo cho 180 người, 41 người trên ngưỡng. Đo một bận giữa chợ thì chưa gọi là bệnh, tui hẹn vô trạm đo lại hai buổi khác, rốt cuộc 27 người đúng là bệnh. Có bác sáu mươi mốt tuổi nói từ nhỏ tới giờ chưa ai quấn cái vòng đó vô tay bác.",
      ],
      by: "tham",
    },
    { q: ["Biết bệnh rồi mà vẫn bỏ thuốc, sao vậy bác sĩ?"], by: "pv" },
    {
      a: [
        "Huyết áp cao không đau, nên người ta bỏ thuốc như bỏ một người hiền. Nhức răng thì nửa đêm cũng bơi xuồng qua kêu cửa tui. Còn cái này uống vô hổng thấy khỏe thêm, ngưng cũng hổng thấy gì. Tới chừng thấy thì méo miệng rồi.",
        "Năm 2023 tui ngồi dò sổ: 1.050 người, lãnh thuốc đều cả năm có 402. Mười người thì sáu người bữa uống bữa không. Tui hành nghề mấy chục năm mà tưởng bà con nghe lời mình.",
      ],
      by: "tham",
    },
    { q: ["Bà có hỏi họ lý do không?"], by: "pv" },
    {
      a: [
        "Hỏi chớ, mà không hỏi ở trạm. Vô trạm họ nói cho mình vui. Tui biểu hai cô điều dưỡng ra quán cà phê đầu chợ ngồi nghe, cả tháng, gom được bốn lý do:",
        {
          ul: [
            "hết thuốc nhằm con nước ròng, ghe không ra được, hoặc nhằm mùa nhãn, bận;",
            "thấy số xuống 120 thì tin là hết bệnh;",
            "nghe hàng xóm nói thuốc tây uống lâu nóng gan, hư thận;",
            "con cái đi Bình Dương hết, không ai nhắc.",
          ],
        },
        "Ba cái đầu tui trả lời được. Cái thứ tư tui ngồi lặng một hồi.",
        {
          figure: {
            scene: "song-nuoc",
            variant: 4,
            alt: "Khúc sông rộng có ghe nhỏ, hai bờ cây xanh",
            caption: "Muốn lãnh thuốc, bà con ở đuôi cù lao phải đi ghe hơn bốn mươi phút",
          },
        },
      ],
      by: "tham",
    },
    { q: ["Phác đồ chắc không dạy chữa lý do thứ tư. Trạm xoay ra sao?"], by: "pv" },
    {
      a: [
        "Bày ra “cặp kêu nhau”. Hai nhà sát vách, hai người cùng bệnh, sáng ra kêu một tiếng: “Uống chưa?”. Kêu mà bên kia im thì chạy qua coi. Giờ được 263 cặp.",
        "Có ông Bảy giận bà Tư vì bầy gà bươi rẫy, bốn tháng không ngó mặt, vậy mà sáng nào cũng đứng bên rào kêu: “Uống chưa, bà kia?”. Bà Tư cũng la lại: “Uống rồi, ông nọ!”. Kêu miết rồi hết giận. Cũng có cặp tan, tui không giấu: một bên kêu hoài, bên kia thấy bị dòm ngó, chửi. Cỡ ba chục cặp như vậy.",
      ],
      by: "tham",
    },
    { q: ["Còn chuyện con nước?"], by: "pv" },
    {
      a: [
        "Hẹn theo lịch nước, khỏi theo lịch tường. Nước rong ghe tới tận hè trạm, tui hẹn bữa đó. Từ giữa năm 2025, bệnh ổn định được kê tới chín chục ngày một lần, đỡ biết mấy. Nhưng ba tháng không thấy mặt nhau thì cũng lo, nên giữa kỳ tổ y tế ấp xách máy tới nhà đo.",
        {
          table: {
            caption: "Sổ tăng huyết áp của Trạm Y tế An Lạc Thới",
            head: ["Năm", "Người trong sổ", "Lãnh thuốc đều", "Đột quỵ phải chuyển viện"],
            rows: [
              ["2023", "1.050", "402 (38%)", "19"],
              ["2024", "1.127", "571 (51%)", "16"],
              ["2025", "1.190", "788 (66%)", "11"],
              ["2026, hết tháng 10", "1.214", "869 (72%)", "8"],
            ],
          },
        },
      ],
      by: "tham",
    },
    { q: ["Đột quỵ giảm quá nửa. Bác sĩ dám nói đó là nhờ trạm chứ?"], by: "pv" },
    {
      a: [
        "Không dám. Xứ có mấy ngàn dân, xê dịch vài ca là phần trăm nhảy lung tung. Người đi làm xa đột quỵ ở xa, đâu có vô sổ tui. Rồi từ ngày có phà lớn, nhiều nhà chở thẳng lên tỉnh, không ghé trạm. Tui chỉ dám nói: người uống thuốc nhiều hơn, và tui đi đám tang ít hơn.",
        { pull: "Tui chỉ dám nói: người uống thuốc nhiều hơn, và tui đi đám tang ít hơn.", by: "BS. Huỳnh Thị Thắm" },
      ],
      by: "tham",
    },
    { q: ["Hiện giờ trạm thiếu thứ gì nhất?"], by: "pv" },
    {
      a: [
        "Người thay tui. Sáu chỗ mà có bốn, bác sĩ thì mình ên tui. Đăng tuyển ba năm, một cậu xuống coi, hỏi lương, hỏi sóng điện thoại, hỏi đò đêm, rồi cảm ơn rất lễ phép. Lương với phụ cấp cỡ chín triệu, phòng mạch bên thị xã trả gấp ba. Tui không trách cậu. Hồi trẻ tui cũng tính ở hai năm rồi về.",
        "Thuốc cũng có lúc thiếu. Tháng 6 rồi đứt amlodipin mười bảy ngày vì đấu thầu trễ. Đi biểu bà con uống đều mà mình phát không đều, mắc cỡ muốn độn thổ. Tui lấy tiền quỹ trạm mua tạm cho 64 người nặng nhất, còn lại viết toa cho họ tự mua. Ai không có tiền thì coi như gãy một khúc.",
      ],
      by: "tham",
    },
    { q: ["Với người đọc ở xa cù lao, bà dặn gì?"], by: "pv" },
    {
      a: [
        "Sắm cái máy đo bắp tay, rẻ hơn cái điện thoại cũ, rồi đo cho trúng cách. Và kiếm một người kêu mình mỗi sáng. Ở chung cư cũng kêu được, nhắn tin cũng được, miễn bên kia im thì mình phải đi coi.",
        {
          box: {
            title: "Đo huyết áp ở nhà cho đúng",
            body: [
              {
                ul: [
                  "Trước khi đo 30 phút không hút thuốc, không cà phê, không vận động mạnh. Ngồi nghỉ 5 phút, lưng tựa ghế, hai chân đặt sàn, không bắt chéo.",
                  "Quấn vòng bít sát da bắp tay, ngang tầm tim, không quấn ngoài tay áo. Không nói chuyện khi đo.",
                  "Đo sáng và tối, mỗi lần hai lượt cách nhau 1–2 phút, ghi lại cả hai số.",
                  "Trung bình nhiều ngày từ 135/85 mmHg trở lên thì đi khám. Không tự thêm, bớt hay ngưng thuốc.",
                  "Đột ngột méo miệng, yếu tay chân, nói khó: gọi 115 ngay, đừng mất thì giờ đo.",
                ],
              },
            ],
          },
        },
      ],
      by: "tham",
    },
    { closing: "Cảm ơn bác sĩ. Mong chuyến đò sau chở tới trạm thêm một người mặc áo trắng!", by: "pv" },
  ],
  reception: "liked",
  reach: 310,
};
