import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [
  {
    key: "trinh-thi-thom",
    fullName: "Trịnh Thị Thơm",
    honorific: "Chị",
    position: "Huấn luyện viên",
    organisation: "Câu lạc bộ Chạy Chân Cầu, Hà Nội",
    bio: "Sinh năm 1986, từng chạy marathon cho đội tuyển tỉnh, thành tích tốt nhất 2 giờ 51 phút 08 giây. Giải nghệ năm 2013 vì chấn thương gân gót, bán bún bốn năm trước khi trở lại đường chạy làm huấn luyện viên phong trào.",
    portrait: { scene: "chan-dung-nu", variant: 4 },
  },
];

export const topics: DemoTopic[] = [
  {
    key: "chay-bo-phong-trao",
    name: "Chạy bộ phong trào",
    kind: "event",
    aliases: ["marathon phong trào", "chạy bộ"],
    description: "Những câu lạc bộ chạy buổi sớm, các giải đường dài và chuyện tập sao cho khỏi đau.",
  },
];

export const piece: DemoPiece = {
  key: "nguoi-day-chay-cham",
  kind: "interview",
  section: "the-thao",
  title: "Trịnh Thị Thơm, người dạy chạy chậm ở chân cầu Long Biên",
  sapo: "Từng tiêm giảm đau để giành huy chương rồi mất mười bốn tháng không chạy nổi một bước, chị Thơm nay dạy dân văn phòng Hà Nội chạy chậm đến phát chán.",
  authors: [
    { author: "quoc-bao", role: "thực hiện" },
    { author: "bao-chau", role: "ảnh" },
  ],
  topics: ["ha-noi", "chay-bo-phong-trao"],
  related: ["chuyen-do-cuoi"],
  published: { daysAgo: 0, at: "5:30" },
  lead: {
    scene: "duong-chay",
    variant: 1,
    alt: "Một tốp người chạy trên con đường đất dưới chân cầu lúc trời chưa sáng hẳn",
    caption: "Buổi tập bắt đầu lúc 4 giờ 45 phút, khi chợ Long Biên chưa tan.",
  },
  speakers: [
    { key: "pv", role: "interviewer", label: "Nhịp Sông" },
    {
      key: "thom",
      role: "guest",
      label: "Chị Trịnh Thị Thơm",
      person: "trinh-thi-thom",
      title: "Huấn luyện viên Câu lạc bộ Chạy Chân Cầu, Hà Nội",
    },
  ],
  body: [
    { q: ["Bốn giờ bốn mươi lăm sáng đã điểm danh. Sao phải sớm thế, thưa chị?"], by: "pv" },
    {
      a: [
        "Vì bảy rưỡi họ phải có mặt ở cơ quan. Lý do nữa ít ai chịu nói: giờ này tối, bụng to mấy cũng dám chạy.",
        "Có điều mùa này dậy sớm chưa chắc đã chạy. Sáng nào chỉ số không khí quá 150 thì tôi hủy, cho tập sức trong nhà. Tháng trước hủy chín buổi. Có anh cãi rằng mình vừa đóng tiền vừa dậy sớm. Tôi bảo tiền thì tôi trả lại, phổi thì tôi không có để trả.",
      ],
      by: "thom",
    },
    { q: ["Học trò bảo câu chị nói nhiều nhất là “chậm lại”. Tập chạy mà cứ phải chậm?"], by: "pv" },
    {
      a: [
        "Chín phần mười quãng đường phải chậm đến phát chán. Tôi chẳng phát minh gì đâu, người ta biết lâu rồi, chỉ là không ai muốn nghe. Cách đo của tôi rẻ tiền lắm: vừa chạy vừa kể chuyện cười cho người bên cạnh. Kể được và người kia cười được thì đúng nhịp. Kể không ra hơi thì chậm lại. Kể trôi chảy mà không ai cười thì do chuyện nhạt.",
        {
          table: {
            caption: "Một tuần mẫu cho người chạy marathon lần đầu (tuần thứ mười trong mười tám tuần)",
            head: ["Ngày", "Bài tập", "Quãng đường"],
            rows: [
              ["Thứ Hai", "Nghỉ", "–"],
              ["Thứ Ba", "Chạy chậm, nói chuyện được", "8 km"],
              ["Thứ Tư", "Tập sức mạnh chân, hông, lưng: 40 phút", "–"],
              ["Thứ Năm", "Chạy chậm 5 km, nhanh 5 lần 1 km", "10 km"],
              ["Thứ Sáu", "Đi bộ hoặc nghỉ", "–"],
              ["Thứ Bảy", "Chạy rất chậm", "6 km"],
              ["Chủ Nhật", "Chạy dài, chậm", "24 km"],
            ],
          },
        },
        "Cộng lại 48 cây số, phần nhanh có 5. Vậy mà tuần nào cũng có người “nhân tiện” chạy nhanh thêm buổi thứ Bảy, rồi thứ Hai nhắn tin hỏi đầu gối đau nên chườm nóng hay chườm lạnh.",
      ],
      by: "thom",
    },
    { q: ["Chị nghiêm với chuyện đau như vậy hẳn có lý do riêng."], by: "pv" },
    {
      a: [
        "Năm 2012, gân gót trái tôi sưng bằng ngón tay cái. Trước giải toàn quốc, tôi tiêm hai mũi giảm đau rồi ra đường chạy. Về nhì. Qua vạch đích đứng còn vững, sáng hôm sau bước xuống giường thì ngã. Sau đó mười bốn tháng tôi không chạy nổi một bước. Chiếc huy chương bạc tôi cất trong hộp kim chỉ, lúc nào khâu cúc áo mới gặp.",
        {
          figure: {
            scene: "san-van-dong",
            variant: 2,
            alt: "Đường chạy vắng người trong một sân vận động cũ, khán đài bạc màu",
            caption: "Sân vận động nơi chị Thơm tập những năm còn ở đội tuyển tỉnh.",
          },
        },
      ],
      by: "thom",
    },
    { q: ["Khi ấy có ai ép chị không?"], by: "pv" },
    {
      a: [
        "Không ai ép. Thầy hỏi: “Em chịu được không?”. Một đứa hai mươi sáu tuổi, lương tháng hơn hai triệu, suất ở đội phụ thuộc thành tích năm ấy, thì trả lời gì ngoài chữ dạ? Tôi không giận thầy, thầy cũng bị cấp trên hỏi đúng câu đó. Nhưng tôi tự hứa sẽ không bao giờ hỏi học trò câu mà nó chỉ có một đường trả lời.",
        "Bây giờ tôi hỏi: “Đau ở đâu, từ một tới mười là mấy?”. Từ bốn trở lên là nghỉ, không bàn.",
      ],
      by: "thom",
    },
    {
      pull: "Nhưng tôi tự hứa sẽ không bao giờ hỏi học trò câu mà nó chỉ có một đường trả lời.",
      by: "Chị Trịnh Thị Thơm",
    },
    { q: ["Giải chạy phong trào mọc lên khắp nơi, cũng đã có người gục trên đường. Câu lạc bộ làm gì?"], by: "pv" },
    {
      a: [
        "Chúng tôi có 143 người. Muốn nhận giáo án marathon phải nộp điện tim gắng sức, trên bốn mươi tuổi thì thêm siêu âm tim. Mười hai người bỏ câu lạc bộ vì thấy phiền. Trong số ở lại, ba người tìm ra bệnh, một bác phải đặt stent. Giờ bác ấy đi bộ, mang nước cho cả đội, và giữ chìa khóa kho.",
        "Nói vậy để thấy tôi mất mười hai suất học phí. Cuối tháng đóng tiền thuê chỗ cũng xót chứ.",
      ],
      by: "thom",
    },
    {
      box: {
        title: "Năm dấu hiệu phải dừng lại ngay",
        body: [
          "Danh sách chị Thơm in trên thẻ đeo của từng học trò. Gặp một trong năm dấu hiệu thì dừng và gọi người giúp, kể cả khi vạch đích ở trước mặt:",
          {
            ul: [
              "đau tức hoặc nặng giữa ngực, lan ra vai, hàm hay cánh tay;",
              "choáng, tối sầm mắt, chân không đi theo ý;",
              "tim đập loạn, nghỉ hai phút không dịu;",
              "trời nóng mà hết mồ hôi, rét run;",
              "nói lẫn, không nhớ mình đang ở cây số nào.",
            ],
          },
        ],
      },
    },
    { q: ["Còn những chuyện không đau nhưng xấu: mua bán số đeo, chạy hộ, gian lận?"], by: "pv" },
    {
      a: [
        "Có cả, và có cả ở chỗ tôi. Năm ngoái một anh chạy nửa sau nhanh hơn nửa đầu ba mươi mốt phút. Hỏi ra thì đoạn ấy gần chợ, sẵn xe ôm. Anh ta khóc, nói rằng đã trót hứa với con gái. Tôi gạch tên khỏi giải, nhưng cho ở lại tập. Ba tháng sau anh chạy đủ 42 cây số trong 5 giờ 20 phút, con gái ra đón, lần này không xe.",
        "Bán số đeo thì nguy hiểm thật chứ không chỉ gian. Người ngã xuống mang tên người khác, nhóm máu người khác, bác sĩ gọi nhầm người nhà. Chuyện này tôi không tha: đuổi.",
      ],
      by: "thom",
    },
    { q: ["Mạng xã hội làm người ta chạy nhiều hơn. Chị thấy lợi hay hại?"], by: "pv" },
    {
      a: [
        "Đủ cả. Có cậu lấy vết chạy trên bản đồ vẽ hình trái tim để cầu hôn, chạy ba hôm mới khép được hình, hôm đầu trông như củ khoai. Cô kia nhận lời từ củ khoai.",
        "Hại là bảng xếp hạng tháng. Tối 31 có người xỏ giày chạy 38 cây trong mưa cho tròn con số 300, xong nghỉ ba tháng vì nứt xương bàn chân. Tôi bỏ bảng ấy trong nhóm, thay bằng bảng đếm số đêm ngủ đủ bảy tiếng. Bảng mới vắng nhất là tên tôi.",
      ],
      by: "thom",
    },
    { q: ["Đôi giày có tấm các-bon giá bảy triệu đồng có đáng tiền không?"], by: "pv" },
    {
      a: [
        "Người chạy 2 giờ 40 phút xỏ vào thì bớt được vài phút. Người chạy 5 giờ xỏ vào thì bớt được bảy triệu. Tôi khuyên mua hai đôi thường, đi thay nhau, còn lại để dành khám tim.",
      ],
      by: "thom",
    },
    { q: ["Trong 143 người, ai làm chị nhớ nhất?"], by: "pv" },
    {
      a: [
        "Bác Liên, sáu mươi hai tuổi, bán rau ở chợ đầu mối. Bác bắt đầu bằng đi bộ quanh chợ, một năm rưỡi sau chạy hết marathon trong 6 giờ 11 phút. Ban tổ chức đang dỡ cổng chào thì bác tới, mấy anh thợ phải dựng lại một bên cho bác chạy qua. Tôi hỏi cảm giác thế nào, bác bảo:",
        {
          quote: "Tôi về gần bét. Nhưng là bét của bốn mươi hai cây số, chứ có phải bét ở nhà đâu.",
          by: "Bác Liên, tiểu thương chợ đầu mối",
        },
        {
          figure: {
            scene: "cau",
            variant: 1,
            alt: "Cây cầu sắt nhiều nhịp bắc qua sông lúc rạng đông, dưới chân cầu có người chạy",
            caption: "Cung đường quen thuộc của câu lạc bộ: một vòng bãi giữa dài 6 km.",
          },
        },
      ],
      by: "thom",
    },
    { q: ["Chị còn chạy cho riêng mình không?"], by: "pv" },
    {
      a: [
        "Chủ Nhật, khi học trò về hết. Tôi tháo đồng hồ bỏ vào túi, chạy chừng tám cây, gót trái nhắc thì quay về. Không biết nhanh chậm thế nào. Có hôm một cậu thanh niên vượt qua, ngoái lại bảo: “Cô ơi, cố lên, sắp được rồi!”. Tôi cảm ơn. Cậu ấy nói đúng quá còn gì.",
      ],
      by: "thom",
    },
    { closing: "Cảm ơn chị. Chúc gót trái ít phải nhắc.", by: "pv" },
  ],
  reception: "promising",
  reach: 560,
};
