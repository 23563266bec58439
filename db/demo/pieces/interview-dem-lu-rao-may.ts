import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [
  {
    key: "le-ba-khoat",
    fullName: "Lê Bá Khoát",
    honorific: "Ông",
    position: "Chỉ huy trưởng Sở Chỉ huy tiền phương ứng phó lũ sông Rào Mây",
    organisation: "Tỉnh Quảng Trị",
    bio: "Sinh năm 1969, đại tá, ba mươi lăm năm trong lực lượng vũ trang, đã dự chỉ huy cứu hộ trong bảy mùa lũ ở miền Trung. Trong đợt lũ cuối tháng 10/2026, ông phụ trách sở chỉ huy đặt tại xã Tân Rào.",
    portrait: { scene: "chan-dung-nam", variant: 2 },
  },
];

export const topics: DemoTopic[] = [
  {
    key: "lu-song-rao-may",
    name: "Lũ sông Rào Mây",
    kind: "event",
    aliases: ["Rào Mây", "lũ Tân Rào"],
    description: "Đợt lũ cuối tháng 10/2026 trên sông Rào Mây: cứu hộ, tái thiết và những bài học.",
  },
];

export const piece: DemoPiece = {
  key: "dem-lu-rao-may",
  kind: "interview",
  section: "thoi-su",
  title: "Đại tá Lê Bá Khoát, chỉ huy chống lũ Rào Mây: “Tôi tình nguyện bị cười”",
  sapo: "Ba tuần sau đỉnh lũ, người chỉ huy tiền phương kể lại 52 giờ gần như không ngủ: một lệnh sơ tán sớm bị cười, một tin báo xả nước bị bỏ sót gần hai giờ và ba cái tên ở trang đầu cuốn sổ.",
  authors: [
    { author: "nguyen-an", role: "thực hiện" },
    { author: "dinh-phuc", role: "đồ họa" },
  ],
  topics: ["mua-lu-2026", "lu-song-rao-may"],
  related: ["hat-lua-vung-man", "chuyen-do-cuoi"],
  published: { daysAgo: 3, at: "5:45" },
  lead: {
    scene: "mua-lu",
    variant: 1,
    alt: "Xuồng cứu hộ đi giữa những mái nhà ngập nước, trời mưa xám",
    caption: "Xuồng cứu hộ vào thôn Bến Trại, xã Tân Rào, sáng 29/10.",
  },
  speakers: [
    { key: "pv", role: "interviewer", label: "PV" },
    {
      key: "khoat",
      role: "guest",
      label: "Đại tá Lê Bá Khoát",
      person: "le-ba-khoat",
      title: "Chỉ huy trưởng Sở Chỉ huy tiền phương ứng phó lũ sông Rào Mây, tỉnh Quảng Trị",
    },
  ],
  body: [
    { q: ["Cuốn sổ tay của ông phồng lên vì nước, trang đầu có ba dòng chữ đóng khung. Đó là gì?"], by: "pv" },
    {
      a: [
        "Tên ba người mất, đều ở thôn Bến Trại. Tôi chép lên trang đầu để mỗi lần mở sổ họp rút kinh nghiệm thì thấy trước tiên. Người ta hay mở đầu báo cáo bằng con số đã cứu được. Tôi muốn mở đầu bằng con số không cứu được.",
      ],
      by: "khoat",
    },
    { q: ["Xin ông kể lại diễn biến, từ lúc nào thì biết đây không phải một trận lũ thường?"], by: "pv" },
    {
      a: [
        "Từ tối 27/10. Trạm đo trên thượng nguồn báo 36 giờ mưa 712 mm, mà dự báo cao nhất chúng tôi có trong tay là 500. Tôi lên xe ra tiền phương lúc 22 giờ, đến 2 giờ sáng ngày 30 mới rời bộ đàm.",
        {
          table: {
            caption: "Đợt lũ sông Rào Mây, theo nhật ký sở chỉ huy (mực nước tại trạm Cầu Mây)",
            head: ["Thời điểm", "Mực nước", "Việc chính"],
            rows: [
              ["22:00, 27/10", "1,35 m", "lập sở chỉ huy ở Tân Rào"],
              ["15:00, 28/10", "2,10 m", "lệnh sơ tán năm thôn ven sông"],
              ["21:40, 28/10", "2,95 m", "hồ Khe Trầm báo tăng lượng xả"],
              ["23:35, 28/10", "3,40 m", "trực ban đọc được tin, báo động Bến Trại"],
              ["3:00, 29/10", "4,21 m", "đỉnh lũ, trên báo động III 1,21 m"],
              ["2:00, 30/10", "2,80 m", "tiếp cận hết các điểm bị cô lập"],
            ],
          },
        },
      ],
      by: "khoat",
    },
    { q: ["Lệnh sơ tán 15 giờ ngày 28 được ký lúc trời tạnh. Ông có do dự không?"], by: "pv" },
    {
      a: [
        "Có. Nắng hửng lên, bà con đang phơi áo quần mà loa kêu đi. Một ông nói với qua hàng rào: “Nắng ri mà chạy, chạy nắng à?”. Năm 2023 tôi từng cho sơ tán hụt, hơn hai ngàn người ngủ trường học một đêm rồi về, nước không lên. Người ta cười cả năm. Năm nay 4.200 người đi trước khi nước tới, không ai ở năm thôn đó bị gì.",
        "Nên tôi nói với anh em trẻ: “Sơ tán hụt thì bị cười, sơ tán muộn thì có người chết. Tôi tình nguyện bị cười”.",
      ],
      by: "khoat",
    },
    {
      pull: "Sơ tán hụt thì bị cười, sơ tán muộn thì có người chết.",
      by: "Đại tá Lê Bá Khoát",
    },
    { q: ["Bến Trại không nằm trong năm thôn ấy. Vì sao lệnh đến Bến Trại chậm?"], by: "pv" },
    {
      a: [
        "Bến Trại nền cao, năm 2020 chỉ ngập sân. Theo kịch bản cũ thì để sau. Đến khi hồ tăng xả thì phải đi ngay, mà tin báo xả gửi lúc 21 giờ 40 vào một nhóm nhắn tin có 112 người. Tối đó nhóm có 640 tin, khoảng bảy chục tin là “chúc các đồng chí vững vàng”. Tin sống còn nằm lẫn trong tin chúc. 23 giờ 35, cậu trực ban kéo ngược lên mới thấy.",
        "Một giờ năm mươi lăm phút. Cậu ấy hai mươi bốn tuổi, viết kiểm điểm bốn trang. Tôi trả lại, bảo xé đi. Đặt ra cách báo tin như vậy là lỗi của chỉ huy, tức là tôi.",
        {
          figure: {
            scene: "mua-lu",
            variant: 3,
            alt: "Vạch bùn in ngang tường một ngôi nhà, cao quá cửa sổ, dưới sân còn đọng nước",
            caption: "Vạch bùn trên tường một ngôi nhà ở Bến Trại, cách nền 1,6 m.",
          },
        },
      ],
      by: "khoat",
    },
    { q: ["Nhiều người dân cho rằng chính hồ Khe Trầm xả nước làm lũ lớn. Ông nói sao?"], by: "pv" },
    {
      a: [
        "Tôi xin tách hai việc. Lượng nước: lúc cao nhất hồ nhận vào 1.240 mét khối một giây, xả ra 850, vậy hồ có giữ lại một phần. Báo tin: chậm và sai cách, cả bên gửi lẫn bên nhận. Còn trước lũ hồ hạ mực nước đã đủ sớm hay chưa thì đoàn kiểm tra của tỉnh đang làm. Tôi không kết luận thay, cũng không đỡ lời giùm ai.",
      ],
      by: "khoat",
    },
    { q: ["Khi cùng lúc có hàng trăm cuộc gọi cứu, ai được đi trước?"], by: "pv" },
    {
      a: [
        "Phải có thứ tự, và phải dán lên tường trước khi nước lên, vì lúc đó ai cũng là người quen của ai đó:",
        {
          ol: [
            "nhà có người đã ở trên mái hoặc nước sát trần;",
            "người bệnh nặng, sản phụ, trẻ dưới sáu tuổi;",
            "nhà chỉ có người già;",
            "còn lại, theo đường xuồng đi cho đỡ phí dầu.",
          ],
        },
        "Có một lời kêu cứu “sản phụ trên mái nhà” chia sẻ trên mạng mấy ngàn lượt. Xuồng vượt nước xiết hơn một tiếng mới tới. Không có sản phụ nào, chỉ có một ông ôm con heo nái. Ông nói: “Thì hắn cũng sắp đẻ”. Anh em vừa tức vừa cười, rồi cũng chở cả hai. Nhưng chuyến đó đáng lẽ dành cho một bà cụ chạy thận. Bà cụ qua được. Nếu không qua thì không ai cười nổi.",
      ],
      by: "khoat",
    },
    { q: ["Thuyền tình nguyện giúp được nhiều hay làm rối thêm?"], by: "pv" },
    {
      a: [
        "Giúp rất nhiều. Ba mươi mốt chiếc, hơn nửa số người ở Bến Trại thoát được là nhờ thuyền câu của bà con. Rối cũng có. Một thuyền từ xa tới, không biết luồng, lật ngay chân cầu, sáu người bám được cây vì có áo phao. Tôi giữ mấy thuyền lại bờ, bị quay phim, bị chửi là ngăn cản từ thiện.",
        "Đợt sau ai tới cũng được phát một tờ bản đồ, một người địa phương ngồi mũi và một tần số bộ đàm. Thiếu một trong ba thứ thì xin ở lại nấu cơm. Nấu cơm cũng là cứu hộ.",
      ],
      by: "khoat",
    },
    { q: ["Hàng cứu trợ thì sao, thưa ông?"], by: "pv" },
    {
      a: [
        "Ba ngày đầu chúng tôi nhận gần 40 tấn mì gói. Nhà ngập, bếp ướt, lấy chi nấu? Cái thiếu là nước sạch, bỉm, băng vệ sinh, thuốc huyết áp, sạc điện thoại. Một cô giáo nhắn vào đường dây nóng đúng một dòng: “Chúng em có mì rồi, xin cho cái quần khô”. Tôi in dòng đó dán ở kho, ai tới hỏi cần gì thì chỉ lên.",
      ],
      by: "khoat",
    },
    { q: ["Ông đã gặp lại gia đình ba người mất chưa?"], by: "pv" },
    {
      a: [
        "Gặp rồi, cả ba nhà. Một chị hỏi tôi: “Răng không tới sớm hơn, chú?”. Tôi có sẵn sơ đồ, có mốc giờ, mà đứng trước chị thì không mở ra được. Tôi nói: dạ, đáng lẽ phải tới sớm hơn. Chị gật đầu, rót cho tôi ly nước. Ly nước đó khó uống nhất đời tôi.",
      ],
      by: "khoat",
    },
    { q: ["Mùa lũ chưa hết. Từ đêm ấy đến nay đã sửa được những gì?"], by: "pv" },
    {
      a: [
        "Ba việc xong, một việc chưa. Xong: tin xả nước phải gọi điện thẳng cho trực ban và trưởng thôn, người nghe đọc lại từng chữ; nhóm nhắn tin chỉ còn mười bốn người, cấm chúc; mỗi thôn một còi quay tay, vì mất điện thì loa câm.",
        "Chưa xong là nhà tránh lũ. Cả vùng cần 38 nhà cộng đồng cao tầng, mới có chín. Một nhà chừng 1,8 tỷ đồng. Tiền ấy so với một đêm như đêm 28 thì không lớn, nhưng đêm 28 qua rồi, mà người ta thì mau quên. Tôi nhận lời nói chuyện với nhà báo cũng vì sợ chữ quên đó.",
      ],
      by: "khoat",
    },
    {
      box: {
        title: "Trước khi nước lên: sáu thứ để trong một chiếc túi",
        body: [
          "Sở chỉ huy đề nghị mỗi nhà treo sẵn một túi chống nước ở nơi cao, dễ lấy:",
          {
            ul: [
              "giấy tờ và ít tiền mặt, bọc hai lớp ni lông;",
              "thuốc dùng hằng ngày, đủ bảy ngày;",
              "đèn pin, pin dự phòng đã sạc, một cái còi;",
              "nước uống, mỗi người ba lít;",
              "một bộ quần áo khô, bỉm hoặc sữa nếu nhà có trẻ nhỏ;",
              "tờ giấy ghi số trực ban của xã và tên người cần giúp đầu tiên trong nhà.",
            ],
          },
        ],
      },
    },
    { closing: "Xin cảm ơn đại tá. Mong cuốn sổ của ông không phải thêm dòng nào ở trang đầu.", by: "pv" },
  ],
  corrections: [
    {
      kind: "cập nhật",
      text: "Tỉnh vừa duyệt vốn xây sáu nhà cộng đồng tránh lũ đầu tiên trong số 29 nhà còn thiếu ở lưu vực sông Rào Mây, dự kiến khởi công sau Tết.",
      daysAgo: 3,
      at: "8:20",
    },
  ],
  reception: "liked",
  reach: 900,
};
