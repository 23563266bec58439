import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [
  {
    key: "ngo-thi-lieu",
    fullName: "Ngô Thị Liễu",
    honorific: "Bà",
    position: "Tổ trưởng tổ dân phố 27",
    organisation: "Phường Hòa Khê Bắc, Đà Nẵng",
    bio: "Sinh năm 1959, nguyên kế toán cửa hàng lương thực. Làm tổ trưởng dân phố mười bốn năm, người vận động 191 hộ của tổ 27 tham gia chia rác thành ba loại.",
    portrait: { scene: "chan-dung-ba", variant: 3 },
  },
  {
    key: "dang-van-sy",
    fullName: "Đặng Văn Sỹ",
    honorific: "Anh",
    position: "Tổ trưởng tổ thu gom số 4",
    organisation: "Xí nghiệp Môi trường Bờ Đông",
    bio: "Sinh năm 1983, mười bảy năm đẩy xe rác ở Đà Nẵng, hiện phụ trách mười một công nhân thu gom ca chiều.",
    portrait: { scene: "chan-dung-nam", variant: 1 },
  },
  {
    key: "hoang-minh-khue",
    fullName: "Hoàng Minh Khuê",
    honorific: "Ông",
    academic: "ThS.",
    position: "Trưởng nhóm nghiên cứu chất thải sinh hoạt",
    organisation: "Trung tâm Môi trường và Cộng đồng miền Trung",
    bio: "Sinh năm 1979, học quản lý chất thải ở Huế và Bangkok, tư vấn cho nhiều phường ven biển miền Trung về thu gom và ủ rác.",
    portrait: { scene: "chan-dung-nam", variant: 4 },
  },
];

export const topics: DemoTopic[] = [
  {
    key: "phan-loai-rac",
    name: "Phân loại rác tại nguồn",
    kind: "event",
    aliases: ["phân loại rác", "rác sinh hoạt"],
    description: "Từ thùng rác trong bếp đến bãi chôn lấp: cách chia, cách thu gom và ai trả tiền.",
  },
];

export const piece: DemoPiece = {
  key: "rac-chia-ba",
  kind: "roundtable",
  section: "moi-truong",
  title: "Rác chia ba ở nhà, ra đường có còn là ba?",
  sapo: "Tám tháng chia rác ở sáu tổ dân phố Đà Nẵng: rác đem chôn giảm hơn một nửa, tiền thu gom lại tăng. Người đổ rác, người hốt rác và người nghiên cứu rác nói thẳng với nhau.",
  authors: [
    { author: "tran-huu", role: "thực hiện" },
    { author: "nguyen-an", role: "ảnh" },
  ],
  topics: ["da-nang", "phan-loai-rac"],
  related: ["may-nghe-tieng-viet", "hat-lua-vung-man"],
  published: { daysAgo: 12, at: "14:20" },
  lead: {
    scene: "ban-tron",
    variant: 1,
    alt: "Bốn người ngồi quanh bàn tròn, giữa bàn là ba chiếc xô ba màu",
    caption: "Cuộc tọa đàm ở nhà sinh hoạt cộng đồng tổ 27, với ba chiếc xô của chính bà Liễu.",
  },
  speakers: [
    { key: "mc", role: "interviewer", label: "MC" },
    {
      key: "lieu",
      role: "guest",
      label: "Bà Ngô Thị Liễu",
      person: "ngo-thi-lieu",
      title: "Tổ trưởng tổ dân phố 27, phường Hòa Khê Bắc, Đà Nẵng",
    },
    {
      key: "sy",
      role: "guest",
      label: "Anh Đặng Văn Sỹ",
      person: "dang-van-sy",
      title: "Tổ trưởng tổ thu gom số 4, Xí nghiệp Môi trường Bờ Đông",
    },
    {
      key: "khue",
      role: "guest",
      label: "ThS. Hoàng Minh Khuê",
      person: "hoang-minh-khue",
      title: "Trưởng nhóm nghiên cứu chất thải sinh hoạt, Trung tâm Môi trường và Cộng đồng miền Trung",
    },
  ],
  body: [
    { q: ["Xin bắt đầu từ cái bếp. Bà Liễu, sáng nay nhà bà đổ những gì?"], by: "mc" },
    {
      a: [
        "Xô xanh là vỏ dưa, xương cá, cơm nguội ông nhà tôi chê. Xô vàng là lon, chai, thùng mì. Xô xám là tã của thằng cháu với cái chổi gãy. Nói nghe dễ hỉ? Tháng đầu tôi đứng trước ba cái xô, cầm hộp sữa chua mà ngẩn ra năm phút, không biết nó thuộc về ai.",
      ],
      by: "lieu",
    },
    { q: ["Anh Sỹ nhận lại những chiếc xô ấy mỗi chiều. Trong xô có đúng như lời bà kể?"], by: "mc" },
    {
      a: [
        "Tổ 27 của bà Liễu thì đúng chừng tám phần. Có tổ thì xô xanh vớt lên được cả điện thoại. Mười bảy năm tôi làm nghề, sợ nhất không phải mùi, mà là miểng chai. Tháng tư vừa rồi một chị trong tổ bị cứa, khâu bảy mũi, vì người ta bỏ ly vỡ vô bao rác thường, không gói, không ghi chi hết.",
      ],
      by: "sy",
    },
    { q: ["Ông Khuê, tám tháng làm thử, con số nói gì?"], by: "mc" },
    {
      a: [
        "Chúng tôi cân rác của 1.146 hộ, mỗi tháng bảy ngày liền. Đây là số bình quân một hộ, một ngày:",
        {
          table: {
            caption: "Lượng rác bình quân mỗi hộ mỗi ngày ở sáu tổ dân phố (kg)",
            head: ["Loại rác", "Tháng 3, trước khi chia", "Tháng 10"],
            rows: [
              ["Tái chế được, để riêng", "0,09", "0,24"],
              ["Thực phẩm, để riêng", "0", "0,78"],
              ["Còn lại, chở đi chôn", "2,01", "0,86"],
              ["Cộng", "2,10", "1,88"],
            ],
          },
        },
        "Phần chôn lấp giảm 57%. Con số đẹp, nhưng tôi phải nói luôn hai chỗ chưa đẹp. Một, cứ năm hộ thì còn một hộ không tham gia. Hai, tuần chúng tôi không cân thì xô bẩn hơn tuần có cân. Người ta gọn gàng khi biết có khách.",
      ],
      by: "khue",
    },
    {
      q: ["Câu bà con hỏi nhiều nhất: chia làm gì, rồi xe cũng đổ chung. Bà Liễu có thấy cảnh ấy không?"],
      by: "mc",
    },
    {
      a: [
        "Thấy tận mắt, quay phim luôn. Chiều 11/8, chiếc xe của các anh đổ xô xanh với xô xám vô một thùng. Tôi đưa lên nhóm của tổ, chỉ một đêm mà hơn ba chục nhà nhắn: thôi, nghỉ chia. Năm tháng tôi đi gõ cửa từng nhà, mất trong một buổi chiều.",
      ],
      by: "lieu",
    },
    {
      a: [
        "Chuyện đó có thật, tôi không cãi. Xe rác thực phẩm hư hộp số, nằm xưởng ba ngày. Rác thực phẩm để qua đêm giữa tháng tám thì cả hẻm kêu trời, tôi buộc phải dồn. Chỗ tôi sai là không báo cho ai một tiếng. Sau bữa nớ, xe hư là tôi gọi bà Liễu trước khi gọi thợ.",
      ],
      by: "sy",
    },
    { pull: "Sau bữa nớ, xe hư là tôi gọi bà Liễu trước khi gọi thợ.", by: "Anh Đặng Văn Sỹ" },
    { q: ["Ông Khuê có cho rằng lỗi thuộc về anh Sỹ không?"], by: "mc" },
    {
      a: [
        "Không. Cả một hệ thống chỉ có một chiếc xe riêng cho rác thực phẩm thì chuyện ấy sớm muộn cũng tới. Ta hay dạy dân trước, mua xe sau. Nên làm ngược lại: có hai xe, có chỗ ủ, có lịch chạy, rồi hẵng tới gõ cửa từng nhà. Niềm tin của người chia rác mỏng lắm, rách một lần thì vá rất lâu.",
        {
          figure: {
            scene: "pho-dem",
            variant: 2,
            alt: "Một con hẻm lúc chập tối, trước mỗi nhà có hai ba chiếc xô, cuối hẻm là xe thu gom",
            caption: "18 giờ, hẻm của tổ 27 đưa xô ra; xe rác thực phẩm tới lúc 18 giờ 30 phút.",
          },
        },
      ],
      by: "khue",
    },
    { q: ["Luật đã buộc hộ gia đình phân loại rác, có cả mức phạt. Phạt được không?"], by: "mc" },
    {
      a: [
        "Phạt ai? Tôi là tổ trưởng, tôi đi bắt quả tang hàng xóm vứt nhầm cái hộp xốp, mai tôi còn ra chợ được không? Cả phường tám tháng nay chưa lập biên bản nhà nào.",
      ],
      by: "lieu",
    },
    {
      a: [
        "Tôi thì ủng hộ phạt, nhưng phạt chỗ khác. Quán nhậu, khách sạn nhỏ, mỗi đêm ra năm bảy bao, trộn hết. Một quán bằng ba chục nhà. Phạt được ba quán thì cả phố chia.",
      ],
      by: "sy",
    },
    {
      a: [
        "Tôi đồng ý với anh Sỹ về thứ tự, còn với từng nhà thì tôi thích cách để túi lại: trộn rác thì không hốt, dán tờ giấy ghi lý do. Ở nơi tôi theo dõi, lượng túi trộn giảm một phần ba sau sáu tuần. Nhưng cách này đau cho nhà có người già, người ở trọ làm ca. Phải có người tới bày cho, đừng để lại mỗi tờ giấy.",
      ],
      by: "khue",
    },
    { q: ["Đến chuyện ai trả tiền. Chia rác thì tốn thêm hay bớt đi?"], by: "mc" },
    {
      a: [
        "Lúc này là tốn thêm. Thêm một chuyến xe, thêm hai công, mỗi tháng chừng 38 triệu đồng cho sáu tổ, tức khoảng 33.000 đồng một hộ. Phân ủ bán cho nhà vườn được 9 triệu. Tiền chôn rác có bớt, nhưng khoản bớt đó nằm ở sổ của bãi rác, còn khoản thêm nằm ở sổ xí nghiệp anh Sỹ. Hai cuốn sổ chưa nhìn mặt nhau.",
      ],
      by: "khue",
    },
    {
      a: [
        "Nói cho vuông: tổ tôi mười một người làm thêm mỗi ngày một tiếng rưỡi, phụ cấp mỗi người một tháng 600.000 đồng. Tính ra chưa tới 16.000 đồng một giờ. Có người xin nghỉ rồi. Làm cho môi trường thì vui, mà con tôi cũng ăn cơm.",
      ],
      by: "sy",
    },
    {
      a: [
        "Nghe anh nói tôi mới biết con số nớ. Bà con cứ tưởng các anh được thêm nhiều. Lon với chai thì tổ tôi gom bán, mỗi tháng hơn hai triệu, đang để dành mua quà tết cho mấy nhà neo đơn. Để tôi đem ra họp tổ, coi trích được chi cho mấy anh chị không.",
      ],
      by: "lieu",
    },
    {
      a: ["Thôi bà, tiền quà tết của người neo đơn ai mà lấy. Bà nói bà con gói miểng chai giùm là tổ tôi mang ơn."],
      by: "sy",
    },
    { q: ["Còn những người nhặt ve chai? Chia rác rồi, họ mất gì?"], by: "mc" },
    {
      a: [
        "Mất thật. Chúng tôi hỏi 23 người trong phường, thu nhập của họ giảm khoảng một phần tư. Bản thiết kế đầu tiên của tôi không có họ, đó là thiếu sót của tôi. Từ tháng chín, ba tổ giao hẳn xô vàng cho các cô tới nhận theo lịch, có thẻ tên, có găng. Mới ba tổ thôi.",
        {
          figure: {
            scene: "cho-dan-sinh",
            variant: 4,
            alt: "Một góc chợ có các bao lon và bìa giấy buộc gọn, cạnh đó là chiếc xe đạp thồ",
            caption: "Xô vàng của ba tổ dân phố nay do người thu mua ve chai có thẻ tên tới nhận.",
          },
        },
      ],
      by: "khue",
    },
    {
      q: ["Xin mỗi vị một việc mà người đọc có thể làm ngay tối nay."],
      by: "mc",
    },
    { a: ["Để ráo nước cái xô xanh. Rác ráo thì không hôi, không dòi, vợ chồng khỏi cãi nhau ai đem đổ."], by: "lieu" },
    { a: ["Miểng chai thì gói ba lớp giấy báo, ghi chữ “vỡ”. Một chữ đó thôi."], by: "sy" },
    {
      a: ["Hỏi người hốt rác nhà mình tên chi. Biết tên nhau rồi thì khó trộn rác lắm."],
      by: "khue",
    },
    {
      box: {
        title: "Ba chiếc xô, nói một lần cho nhớ",
        body: [
          "Cách chia đang áp dụng ở sáu tổ dân phố:",
          {
            ul: [
              "**Xanh – thực phẩm:** cơm thừa, vỏ trái cây, xương nhỏ, bã trà. Để ráo, không bỏ túi ni lông.",
              "**Vàng – tái chế:** giấy, lon, chai, hộp nhựa cứng. Tráng qua nước, bóp dẹp.",
              "**Xám – còn lại:** tã, giấy bẩn, sành sứ, ni lông bẩn. Vật sắc gói kín và ghi chữ.",
              "Pin, bóng đèn, thuốc hết hạn: không thuộc xô nào, đem tới nhà sinh hoạt cộng đồng sáng Chủ Nhật.",
            ],
          },
        ],
      },
    },
    { closing: "Xin cảm ơn ba vị khách. Tòa soạn cũng vừa mua ba chiếc xô.", by: "mc" },
  ],
  reception: "divided",
  reach: 410,
};
