import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [
  {
    key: "luong-khac-thuan",
    fullName: "Lường Khắc Thuần",
    honorific: "Ông",
    position: "Giám đốc",
    organisation: "Sở Công Thương tỉnh Thanh Hóa",
    bio: "Kỹ sư cơ khí, mười một năm làm ca trưởng ở một nhà máy đường trước khi sang quản lý nhà nước. Vẫn giữ thói quen ghi tay mọi cuộc gặp doanh nghiệp vào sổ.",
    portrait: { scene: "chan-dung-ong", variant: 2 },
  },
];

export const topics: DemoTopic[] = [];

export const piece: DemoPiece = {
  key: "cum-cong-nghiep-thanh-hoa",
  kind: "interview",
  section: "cong-nghiep",
  title: "Thanh Hóa: Cụm công nghiệp không thể chỉ nằm trên bản đồ, phải có đất sạch và nhà máy chạy đủ ca",
  sapo: "Giám đốc Sở Công Thương Lường Khắc Thuần nói về đà tăng chậm dần, những chính sách ít người hưởng và việc phải làm trước khi Nghị quyết 121 hết hạn.",
  authors: [{ author: "minh-hoang", role: "thực hiện" }],
  topics: ["tinh-thanh-hoa", "cum-cong-nghiep"],
  related: ["dong-coi-tram-nuoc-thai", "nghi-son-bon-ap-luc"],
  published: { daysAgo: 0, at: "6:45" },
  lead: {
    scene: "khu-cong-nghiep",
    variant: 2,
    alt: "Những dãy nhà xưởng mái thấp nằm dọc con đường mới, chung quanh là ruộng",
    caption: "Ranh giới giữa một cụm công nghiệp và cánh đồng chưa giải phóng xong ở Thanh Hóa",
  },
  speakers: [
    { key: "pv", role: "interviewer", label: "PV" },
    {
      key: "thuan",
      role: "guest",
      label: "Ông Lường Khắc Thuần",
      person: "luong-khac-thuan",
      title: "Giám đốc Sở Công Thương tỉnh Thanh Hóa",
    },
  ],
  body: [
    "Ông Thuần tiếp khách sau một buổi sáng đi hai [cụm công nghiệp](/chu-de/cum-cong-nghiep), đôi giày dính bùn để ngoài cửa. Trên bàn là bản thảo tổng kết Nghị quyết số 121/2021/NQ-HĐND, chính sách khuyến khích công nghiệp và tiểu thủ công nghiệp sẽ hết thời hạn vào cuối năm nay.",
    { q: ["Trong nửa đầu nhiệm kỳ 2021–2025, số liệu nào khiến ông nhớ lâu nhất?"], by: "pv" },
    {
      a: [
        "Ba số đứng liền nhau, đọc lên nghe không hẳn vui. Năm 2021, chỉ số sản xuất công nghiệp tăng 18,1%. Năm 2022 còn 15,59%. Đến 2023, khi đơn hàng khắp nơi tụt dốc, chúng tôi ước trên 8%. Mức ấy vẫn nhỉnh hơn mặt bằng cả nước, song tôi xuất thân thợ máy: máy quay chậm dần thì phải mở nắp ra xem, đừng đứng ngoài khen tiếng máy êm.",
        "Phần được là được thật. Năm 2015, trong một trăm đồng GRDP của tỉnh, công nghiệp góp chưa tới mười đồng, chính xác là 9,8%. Năm 2020 con số ấy thành 29,1%, rồi năm 2023 ước 37,5%. Giá trị sản xuất cả năm vào khoảng 195.000 tỷ đồng, bằng 1,4 lần hồi mới bước vào nhiệm kỳ. Một xứ quen với lúa với mía mà đổi cơ cấu trong tám năm, tôi không dám coi nhẹ.",
      ],
      by: "thuan",
    },
    { q: ["Nhưng nhiều người bảo đó là công của Nghi Sơn. Che lọc hóa dầu đi thì còn lại gì, thưa ông?"], by: "pv" },
    {
      a: [
        "Còn may mặc, giày dép, xi măng, đá, đường và một lớp xưởng nhỏ. Nói cho đúng thì phần đông vẫn làm thuê một công đoạn, hoặc bán thứ mới qua một lần chế biến. Đôi giày khâu ở đây có da, đế, keo, khuôn chở từ nơi khác tới; mình góp mỗi đường kim. Tay người thợ xứ Thanh khéo, nhưng giá của riêng bàn tay thì ai cũng mặc cả được.",
        {
          figure: {
            scene: "nha-may",
            variant: 2,
            alt: "Nhà máy lớn với những ống khói cao và các khối nhà nối nhau",
            caption: "Khu kinh tế Nghi Sơn, nơi làm nên phần lớn bước nhảy của công nghiệp Thanh Hóa",
          },
        },
        "Nhà đầu tư lớn đến chưa nhiều, làm công nghệ cao lại càng ít. Vốn nước ngoài có lúc chững hẳn: đoàn khảo sát tăng mà chữ ký giảm. Tôi hỏi một giám đốc vì sao cuối cùng ông ấy chọn tỉnh bạn. Ông ấy đáp: “Ở đó tháng 3 họ bàn giao đất, còn ở đây tháng 3 các anh tặng tôi tấm bản đồ”. Câu ấy tôi chép nguyên vào sổ.",
        {
          pull: "Tay người thợ xứ Thanh khéo, nhưng giá của riêng bàn tay thì ai cũng mặc cả được.",
          by: "Ông Lường Khắc Thuần",
        },
      ],
      by: "thuan",
    },
    {
      q: ["Tấm bản đồ ấy có vẻ là bệnh chung: cụm công nghiệp vẽ nhiều, đất sạch thì hiếm. Tắc ở khúc nào?"],
      by: "pv",
    },
    {
      a: [
        "Tắc bốn khúc. Tôi kể theo thứ tự hay bị mắng:",
        {
          ol: [
            "**Mặt bằng.** Cụm ba mươi héc-ta có khi kẹt vì vài thửa chưa thuận giá, và kẹt vài năm.",
            "**Hạ tầng cọc cạch.** Đường nội bộ thảm nhựa rồi mà chỗ đặt trạm xử lý nước thải vẫn thả bò; nơi có trạm thì lại thiếu lối đấu ra quốc lộ.",
            "**Ngành nghề ghi từ thuở lập cụm.** Hạ tầng xong xuôi, quyết định chỉ cho chế biến gỗ, trong khi người gõ cửa muốn làm dây điện. Đổi một dòng phải trình lại cả tập.",
            "**Văn bản vênh nhau.** Cùng một thửa đất, chỗ này hiểu là đấu giá, chỗ kia hiểu là đấu thầu. Cán bộ sợ sai nên để đó.",
          ],
        },
        {
          figure: {
            scene: "khu-cong-nghiep",
            variant: 4,
            alt: "Con đường thẳng chạy giữa các lô đất, nhà xưởng thưa thớt phía xa",
            caption: "Đường đã xong, nhà máy chưa về: cảnh thường gặp ở các cụm công nghiệp chậm lấp đầy",
          },
        },
        "Ba khúc đầu còn đổ cho hoàn cảnh được. Khúc thứ tư đổ được một nửa. Nửa kia nằm ở nhà mình: nghị quyết có, cuộc họp có, mà lần theo từng việc tới ngày cuối thì ít người chịu làm. Tôi ngồi ghế này, phần thiếu ấy tôi nhận trước.",
      ],
      by: "thuan",
    },
    { q: ["Thanh Hóa không thiếu ưu đãi. Sao xưởng nhỏ vẫn kêu với không tới?"], by: "pv" },
    {
      a: [
        "Nghị quyết số 121/2021/NQ-HĐND ngày 11/10/2021, áp dụng cho giai đoạn 2022–2026, viết ra chính vì những xưởng ấy. Quyết định số 506/QĐ-UBND thì vạch đường cho công nghiệp chế biến, chế tạo tới 2025 và nhìn tiếp đến 2030. Giấy đủ cả, chỉ hiếm người ký nhận tiền.",
        "Một chị chủ xưởng cói ở Nga Sơn bày cho tôi xem: muốn xin khoản hỗ trợ bằng giá cái máy dệt, chị phải gom mười bốn thứ giấy, hai thứ trong đó do cơ quan nay đã nhập vào cơ quan khác cấp. Chị cộng tiền xăng, tiền bỏ chợ, thấy hòa vốn, bèn thôi. Ưu đãi từ Trung ương cũng vậy, câu chữ thì rộng, hỏi đến nguồn chi với mẫu đơn thì hẹp lại.",
      ],
      by: "thuan",
    },
    { q: ["Nghị quyết sắp hết hạn. Sở định xin kéo dài?"], by: "pv" },
    {
      a: [
        "Xin làm lại, không xin kéo. Mục nào bốn năm liền chẳng ai nộp hồ sơ thì bỏ. Tiền dồn vào hai việc: nước thải của cụm và máy móc cho xưởng nhỏ. Hồ sơ rút xuống ba tờ, nộp ngay ở xã, ai nhận thì ký tên và ghi ngày trả lời.",
        "Trong cơ quan có người can, bảo ít giấy thì mai kia thanh tra hỏi lấy gì mà đưa. Tôi nói cứ chỉ sang phòng tôi. Còn việc Hội đồng nhân dân có thuận hay không thì phải chờ kỳ họp cuối năm, tôi không hứa thay được.",
      ],
      by: "thuan",
    },
    { q: ["Ông hay kể chuyện kéo điện lên bản. Chuyện ấy dính gì tới công nghiệp công nghệ cao?"], by: "pv" },
    {
      a: [
        "Dính ở cách làm. Lúc nhận việc, toàn tỉnh còn 38 thôn, bản đêm xuống vẫn thắp đèn dầu, nhà khá hơn thì có cái tua-bin suối. Nghị quyết cho hạn đưa điện lưới về, ngành đóng điện xong bản cuối cùng sớm hai năm. Bí quyết chán lắm: mỗi bản gắn với tên một cán bộ và một ngày, trễ thì người ấy tự đứng lên giải thích giữa cuộc họp, miễn công văn.",
        {
          figure: {
            scene: "ruong-bac-thang",
            variant: 2,
            alt: "Ruộng bậc thang ôm sườn núi, vài nóc nhà nằm rải trên triền dốc",
            caption: "Miền núi phía tây Thanh Hóa, nơi những thôn, bản cuối cùng được nối lưới điện quốc gia",
          },
        },
        "Tôi muốn mỗi cụm công nghiệp cũng có một cái tên và một cái ngày như thế, in ra, dán ở cổng. Nhà đầu tư đi qua đọc được. Dân đi qua cũng đọc được.",
      ],
      by: "thuan",
    },
    { q: ["Giả sử sang năm có đất sạch, ông mời ai vào trước?"], by: "pv" },
    {
      a: [
        "Ba nhóm khách:",
        {
          ul: [
            "người dùng thứ Nghi Sơn đang bán thô, tức hóa chất, hạt nhựa, vật liệu polyme, về lâu dài là hóa dược;",
            "người làm linh kiện, thiết bị điện, máy móc cho các nhà máy sẵn có, để mỗi lần hỏng cái trục khỏi chở ra Hải Phòng;",
            "người làm chế phẩm vi sinh, người chế biến tới nơi tới chốn thứ đất này mọc ra. Luồng xứ này mọc kín mấy huyện cũ mà phần nhiều vẫn bán theo cây.",
          ],
        },
        "Lam Sơn – Sao Vàng và mấy khu ở Nghi Sơn phải xong hạ tầng đầu tiên. Ai mang máy cũ với khói đen tới thì mời đi nơi khác, hứa nộp thuế cao mấy cũng vậy. Có người trách tôi kén. Tôi từng trực ca đêm ở nhà máy đường, từng đứng nghe dân hai bờ sông đòi nước sạch. Mất lòng họ một vụ ép mía, mười năm sau họ còn nhắc.",
      ],
      by: "thuan",
    },
    { q: ["Còn người đang cấy lúa trên chính thửa đất ấy?"], by: "pv" },
    {
      a: [
        "Đó là chỗ tôi lúng túng nhất. Con họ mười tám tuổi thì vào xưởng được. Người năm mươi, mất ruộng rồi, không dây chuyền nào nhận. Chúng tôi chưa có câu trả lời tử tế cho lứa tuổi đó, bảo có là nói dối.",
        "Việc gần tầm tay là buộc chủ hạ tầng dành suất bảo vệ, bếp ăn, cây xanh, bốc xếp cho nhà nhường đất, ghi thành điều khoản hợp đồng, vi phạm thì trừ tiền. Hai cụm đang làm thử, được 46 người. So với số hộ mất ruộng thì ít. Nhưng 46 người ấy có tên, tôi đọc được từng tên.",
      ],
      by: "thuan",
    },
    { closing: "Xin cảm ơn ông đã dành cho bạn đọc một buổi chiều nói thẳng!", by: "pv" },
  ],
  reception: "mixed",
  reach: 430,
};
