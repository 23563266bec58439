import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [
  {
    key: "bui-duc-toan",
    fullName: "Bùi Đức Toản",
    honorific: "Ông",
    position: "Chủ dãy trọ 24 phòng",
    organisation: "Phường Thuận Giao, Thành phố Hồ Chí Minh",
    bio: "Sinh năm 1963, quê Thái Bình cũ. Vào Bình Dương làm thợ hồ năm 1998, thuê trọ mười một năm rồi mới cất được dãy phòng của mình.",
    portrait: { scene: "chan-dung-ong", variant: 4 },
  },
  {
    key: "le-thi-ut-hien",
    fullName: "Lê Thị Út Hiền",
    honorific: "Chị",
    position: "Công nhân may túi xách",
    organisation: "Phường Thuận Giao, Thành phố Hồ Chí Minh",
    bio: "Sinh năm 1992, quê An Giang, mười bốn năm ngồi chuyền may. Giữ sổ chi tiêu của gia đình từ ngày cưới, chưa bỏ tháng nào.",
    portrait: { scene: "chan-dung-nu", variant: 1 },
  },
];

export const topics: DemoTopic[] = [
  {
    key: "nha-tro-cong-nhan",
    name: "Nhà trọ công nhân",
    kind: "event",
    aliases: ["phòng trọ", "chỗ ở công nhân"],
    description: "Tiền phòng, tiền điện, lối thoát hiểm và đời sống trong những dãy trọ quanh khu công nghiệp.",
  },
];

export const piece: DemoPiece = {
  key: "chu-tro-va-nguoi-thue",
  kind: "interview",
  section: "xa-hoi",
  title: "Chủ trọ và người thuê ngồi chung mâm: “Tiền nhà cãi được, tiền điện thì phải tính cho ra”",
  sapo: "Ông Toản có 24 phòng, chị Hiền thuê phòng số 9. Sau một mùa nóng to tiếng vì tờ hóa đơn, họ ngồi lại và mở sổ của cả hai bên cho báo xem.",
  authors: [
    { author: "bao-chau", role: "thực hiện" },
    { author: "dinh-phuc", role: "đồ họa" },
  ],
  topics: ["thanh-pho-ho-chi-minh", "nha-tro-cong-nhan"],
  related: ["cum-cong-nghiep-thanh-hoa"],
  published: { daysAgo: 2, at: "19:30" },
  lead: {
    scene: "bep",
    variant: 2,
    alt: "Góc bếp nhỏ dưới ánh đèn, nồi niêu và bát đĩa bày sẵn",
    caption: "Cuộc trò chuyện diễn ra sau bữa cơm tối ở phòng số 9",
  },
  speakers: [
    { key: "pv", role: "interviewer", label: "Nhịp Sông" },
    {
      key: "toan",
      role: "guest",
      label: "Ông Bùi Đức Toản",
      person: "bui-duc-toan",
      title: "Chủ dãy trọ 24 phòng ở phường Thuận Giao",
    },
    {
      key: "hien",
      role: "guest",
      label: "Chị Lê Thị Út Hiền",
      person: "le-thi-ut-hien",
      title: "Công nhân may túi xách, thuê phòng số 9",
    },
  ],
  body: [
    "Bữa tối có cá kho, canh bầu và hai cuốn sổ: một cuốn bìa da của chủ, một cuốn vở học trò của khách. Cuốn nào cũng nhàu ở trang tháng 5.",
    { q: ["Tháng 5 hai bên cãi nhau tới mức tổ trưởng khu phố phải chạy qua. Đầu đuôi ra sao?"], by: "pv" },
    {
      a: [
        "Tháng đó phòng em bốn người, đóng tiền điện 611.800 đồng. Phòng mười hai mét vuông, hai cây quạt, nồi cơm, cái tủ lạnh lùn. Em cầm tờ giấy qua hỏi, bác Toản nói “máy nó quay sao thì tính vậy”. Em nói vậy để em gỡ cái máy đem ra chợ cân thử.",
      ],
      by: "hien",
    },
    {
      a: [
        "Tôi nóng, tôi bảo không ở thì đi. Nói thế với người đã ở nhà mình sáu năm. Tối ấy vợ tôi không dọn cơm. Hồi 1998 chân ướt chân ráo vào đây, tôi cũng đi thuê, cũng từng nghe đúng câu ấy, nghe xong xách cái xô với cái bay ra đường.",
      ],
      by: "toan",
    },
    { q: ["Lúc ấy ông thu bao nhiêu một ký điện?"], by: "pv" },
    {
      a: [
        "Ba nghìn tám. Cả dãy chung một công tơ tổng, tính lũy tiến, mùa nóng phần lớn rơi vào bậc đắt nhất. Tôi cộng thêm hao dây, đèn sân, máy bơm. Nhưng hôm ngồi dò lại với cô Hiền thì lòi ra tôi ăn lời chừng bốn trăm đồng mỗi ký. Lúc đầu không cố ý. Về sau thì biết, mà để đấy.",
      ],
      by: "toan",
    },
    {
      a: [
        "Cái “biết mà để đấy” của bác, em nhân hai mươi bốn phòng, mỗi phòng cỡ một trăm hai chục ký, nhân mười hai tháng, ra gần mười bốn triệu. Em nhân hai lần vì tưởng bấm lộn.",
      ],
      by: "hien",
    },
    { q: ["Rồi gỡ thế nào?"], by: "pv" },
    {
      a: [
        "Tổ trưởng bảo tôi đăng ký số người thuê với điện lực, cứ bốn người được kể là một hộ, định mức giá thấp rộng ra. Tôi biết chuyện ấy lâu rồi mà ngại, vì phải nộp giấy tạm trú từng phòng, trong khi có ba phòng tôi chưa khai. Muốn sửa cái sai này phải thò cái sai kia ra. Tôi thò, bị nhắc, đóng phạt một khoản, rồi xong.",
      ],
      by: "toan",
    },
    { a: ["Chưa xong đâu bác. Có cái bảng mới gọi là xong."], by: "hien" },
    {
      a: [
        "Ừ, cái bảng. Từ tháng 7, mùng năm hằng tháng tôi dán hóa đơn gốc ở chân cầu thang, kế bên là số của từng phòng. Ai biết cộng thì cộng. Giá giờ còn 2.700 đồng, tính cả hao dây.",
        {
          figure: {
            scene: "do-thi",
            variant: 3,
            alt: "Khu nhà san sát với nhiều ô cửa nhỏ xếp tầng",
            caption: "Khu trọ công nhân ở phía bắc Thành phố Hồ Chí Minh",
          },
        },
      ],
      by: "toan",
    },
    { q: ["Chị Hiền có thể cho bạn đọc coi một trang trong cuốn vở?"], by: "pv" },
    {
      a: [
        "Đây, tháng 10. Nhà em bốn miệng: vợ chồng em, bé Gạo bốn tuổi với con em gái đang học nghề làm tóc.",
        {
          table: {
            caption: "Sổ chi tháng 10/2026 của phòng số 9",
            head: ["Khoản", "Số tiền (đồng)"],
            rows: [
              ["Tiền phòng", "1.700.000"],
              ["Điện, 148 kWh giá 2.700 đồng", "399.600"],
              ["Nước, rác", "160.000"],
              ["Gửi trẻ", "2.200.000"],
              ["Ăn uống bốn người", "4.800.000"],
              ["Xăng, điện thoại", "900.000"],
              ["Gửi về quê", "2.000.000"],
              ["**Cộng**", "**12.159.600**"],
            ],
          },
        },
        "Hai vợ chồng em tháng có tăng ca lãnh mười sáu triệu rưỡi, vậy còn dư hơn bốn triệu. Nhưng từ tháng 8 xưởng chỉ tăng ca thứ Ba với thứ Năm. Tuần nào cúp luôn hai bữa đó là khúc dư bay mất. Người ta nói tiền trọ một triệu bảy là rẻ, em hỏi rẻ với ai.",
      ],
      by: "hien",
    },
    { q: ["Vậy ông Toản hạ giá phòng được không?"], by: "pv" },
    {
      a: [
        "Tôi cũng đọc sổ cho công bằng:",
        {
          ul: [
            "đang có khách 19 trên 24 phòng, mỗi tháng thu tiền nhà 32,3 triệu đồng;",
            "trả ngân hàng khoản vay xây lại dãy sau: 19 triệu, còn bốn năm;",
            "thuế, sửa chữa, phòng cháy, đổ đồng 5 triệu;",
            "còn lại 8,3 triệu cho hai vợ chồng già.",
          ],
        },
        "Xấp xỉ lương một mình cô Hiền tháng có tăng ca. Ai cũng tưởng chủ trọ ngồi rung đùi. Tôi sáu mươi ba tuổi, leo ba tầng thay bóng đèn, đùi có rung thật.",
      ],
      by: "toan",
    },
    {
      a: ["Em đâu biết bác còn nợ. Sáu năm chung cái sân mà không biết. Em cứ thấy bác đeo đồng hồ vàng."],
      by: "hien",
    },
    { a: ["Đồng hồ mạ. Con rể cho."], by: "toan" },
    { q: ["Dãy trọ ba tầng, một cầu thang. Nếu cháy thì mọi người ra lối nào?"], by: "pv" },
    {
      a: [
        "Trước kia không có lối nào, tôi nói thật. Song sắt hàn kín vì sợ trộm. Đọc mấy vụ cháy trên báo, tôi mất ngủ, năm ngoái gọi thợ cắt song tầng hai tầng ba, thay bằng cửa bản lề, chìa treo tại chỗ, dựng thêm thang sắt sau nhà. Hết 78 triệu. Đã định cộng vào mỗi phòng một trăm nghìn một tháng, tính xong lại không dám mở miệng.",
      ],
      by: "toan",
    },
    {
      a: [
        "Bác cứ nói. Tiền nhà cãi được, tiền điện thì phải tính cho ra, còn tiền giữ mạng thì tụi em chịu phần tụi em. Nhưng bác phải dẹp chỗ sạc xe điện dưới gầm cầu thang. Đêm nào em đi vệ sinh cũng thấy tám chiếc cắm chung một ổ.",
        {
          pull: "Tiền nhà cãi được, tiền điện thì phải tính cho ra, còn tiền giữ mạng thì tụi em chịu phần tụi em.",
          by: "Chị Lê Thị Út Hiền",
        },
      ],
      by: "hien",
    },
    {
      a: ["Tuần sau tôi dời ra mái che ngoài cổng, ổ riêng, có cầu dao. Cô ghi vào vở đi, mai mốt khỏi cãi."],
      by: "toan",
    },
    { q: ["Cách đây ba cây số có dự án nhà ở xã hội mới mở bán. Chị nộp đơn chưa?"], by: "pv" },
    {
      a: [
        "Em có đi coi. Căn ba mươi mét vuông hơn bảy trăm triệu, đưa trước hai chục phần trăm. Em tính bằng cuốn vở này: để dành hết khúc dư, không ai bệnh, không ai cưới, gần ba năm mới đủ tiền đưa trước. Xong tới khúc góp hai mươi năm. Chồng em hỏi hai mươi năm nữa cái xưởng còn nằm đó không. Em gấp vở lại.",
      ],
      by: "hien",
    },
    { q: ["Nếu đổi vai một tháng, mỗi người sẽ làm gì trước tiên?"], by: "pv" },
    { a: ["Tôi mà là cô Hiền thì đòi coi hóa đơn từ năm đầu, không để lão chủ yên sáu năm."], by: "toan" },
    {
      a: [
        "Em mà là bác thì dán bảng từ năm đầu, khỏi đợi ai đòi. (Cười) Với lại em quét vôi lại phòng số 9, nó mốc góc trong, chỗ con em nằm.",
      ],
      by: "hien",
    },
    { closing: "Cảm ơn ông Toản, chị Hiền về bữa cơm và về hai cuốn sổ không giấu trang nào!", by: "pv" },
  ],
  reception: "much-liked",
  reach: 540,
};
