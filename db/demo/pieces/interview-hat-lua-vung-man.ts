import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [
  {
    key: "duong-thi-kim-xuyen",
    fullName: "Dương Thị Kim Xuyến",
    honorific: "Bà",
    academic: "PGS.TS.",
    position: "Trưởng phòng Sinh lý cây trồng",
    organisation: "Viện Nghiên cứu Nông nghiệp vùng ven biển",
    bio: "Sinh năm 1971 trong một gia đình làm ruộng ở bán đảo Cà Mau. Gần ba mươi năm nghiên cứu phản ứng của cây lúa với đất mặn, đồng tác giả bốn giống lúa đang được trồng trên đất lúa – tôm.",
    portrait: { scene: "chan-dung-nu", variant: 2 },
  },
];

export const topics: DemoTopic[] = [
  {
    key: "xam-nhap-man",
    name: "Xâm nhập mặn",
    kind: "event",
    aliases: ["hạn mặn", "nước mặn"],
    description: "Con nước mặn mùa khô, những cánh cống và cách làm ăn của vùng ven biển.",
  },
];

export const piece: DemoPiece = {
  key: "hat-lua-vung-man",
  kind: "interview",
  section: "nong-nghiep",
  title: "PGS.TS. Dương Thị Kim Xuyến: “Giống chịu mặn không phải lá bùa”",
  sapo: "Gần ba mươi năm đi tìm cây lúa sống được trên đất mặn, bà Xuyến là người nói rõ nhất cây lúa ấy không làm được gì, và vì sao có nơi chính bà khuyên nông dân bỏ bớt một vụ.",
  authors: [
    { author: "van-hao", role: "thực hiện" },
    { author: "dinh-phuc", role: "đồ họa" },
  ],
  topics: ["dong-bang-song-cuu-long", "xam-nhap-man"],
  related: ["dem-lu-rao-may"],
  published: { daysAgo: 5, at: "6:15" },
  lead: {
    scene: "ruong-lua",
    variant: 2,
    alt: "Một thửa lúa sắp chín nằm giữa những mương nước rộng, phía xa là hàng dừa nước",
    caption: "Ruộng lúa – tôm cuối tháng mười một: lúa đứng giữa ruộng, tôm càng xanh ở mương bao.",
  },
  speakers: [
    { key: "pv", role: "interviewer", label: "PV" },
    {
      key: "xuyen",
      role: "guest",
      label: "PGS.TS. Dương Thị Kim Xuyến",
      person: "duong-thi-kim-xuyen",
      title: "Trưởng phòng Sinh lý cây trồng, Viện Nghiên cứu Nông nghiệp vùng ven biển",
    },
  ],
  body: [
    "Bà Xuyến ngồi xổm trên bờ bao, vốc một vốc nước ruộng đưa lên miệng, chép chép rồi nhổ. “Một phẩy tám”, bà nói. Cô kỹ thuật viên đi cùng cắm máy đo xuống đúng chỗ đó: 1,7 gam/lít. Hai người gật đầu, ghi sổ, đi tiếp. Cuộc trò chuyện diễn ra trên bờ ruộng, dọc theo hai cây số như vậy.",
    {
      q: ["Máy đo bây giờ chỉ vài trăm ngàn đồng, nhà nào cũng sắm được. Sao bà vẫn nếm, thưa bà?"],
      by: "pv",
    },
    {
      a: [
        "Tật của con nhà nông thôi. Hồi nhỏ, má tôi nếm nước rồi mới cho ba mở cống. Lưỡi người nhận ra vị mặn vào cỡ một tới hai phần ngàn, trúng ngay lúc cây lúa bắt đầu khó chịu. Trời sinh vậy cũng ngộ.",
        "Năm 2019, chúng tôi bày một thí nghiệm cho vui: mời 36 bà con nếm mù năm ly nước. Hai mươi chín người chỉ đúng ly vượt 2 gam/lít. Máy thì đúng hết, có điều bữa đó hai cái hết pin.",
      ],
      by: "xuyen",
    },
    { q: ["Với cây lúa thì bao nhiêu mới gọi là mặn?"], by: "pv" },
    {
      a: [
        "Phải hỏi lại: lúa mấy ngày tuổi? Cùng một ruộng nước 3 gam, lúa đang đẻ nhánh thì chịu được, lúa đang trổ thì coi như xong. Bà con hay lầm ở chỗ này. Thấy lá còn xanh mướt nên tưởng thoát, tới hồi gặt mới biết bông lép.",
        {
          table: {
            caption: "Ngưỡng mặn tham khảo trong nước ruộng của các giống lúa ngắn ngày thường trồng",
            head: ["Giai đoạn", "Chịu được (g/l)", "Khi vượt ngưỡng"],
            rows: [
              ["Mạ (5–20 ngày)", "dưới 2", "cháy chóp lá, chết lõm từng đám"],
              ["Đẻ nhánh", "3–4", "chậm lớn, ít chồi"],
              ["Làm đòng – trổ", "dưới 2", "hạt lép, lá vẫn xanh"],
              ["Vào chắc – chín", "4–5", "hạt nhỏ, hao ít"],
            ],
          },
        },
        "Cây lúa cũng như người ta: lúc nhỏ với lúc sanh nở là yếu nhất.",
      ],
      by: "xuyen",
    },
    {
      q: ["Dòng lúa VB17 của phòng bà được giới thiệu là chịu mặn tốt. Ra tới ruộng thật, tốt đến đâu?"],
      by: "pv",
    },
    {
      a: [
        "Trong nhà lưới, cây mạ VB17 sống qua hai tuần ở mức 6 gam/lít. Nhưng nhà lưới là nhà lưới, ở đó không có con cua nào đào lỗ qua bờ.",
        {
          figure: {
            scene: "phong-thi-nghiem",
            variant: 1,
            alt: "Những khay mạ xếp hàng trong nhà lưới, khay bên trái xanh, khay bên phải vàng chóp lá",
            caption: "Khay mạ sau mười bốn ngày ngâm nước mặn: bên trái là VB17, bên phải là giống đối chứng.",
          },
        },
        "Ngoài đồng, vụ rồi có 42 hộ trồng thử. Bình quân VB17 được 4,6 tấn/ha, giống cũ sát bờ bên kia 3,5 tấn. Hơn một tấn mốt, mừng chớ. Nhưng ba hộ bị nước vượt 4 gam đúng tuần trổ thì giống nào cũng lép như giống nào, một hộ mất trắng hơn một héc-ta.",
        "Năm giờ sáng hôm sau, anh chủ ruộng gọi cho tôi: “Giống của cô chịu mặn giỏi lắm. Chịu tới chết luôn”. Tôi chép nguyên câu đó vô sổ thí nghiệm, đóng khung lại.",
      ],
      by: "xuyen",
    },
    { q: ["Vậy là giống chịu mặn đang được quảng cáo quá lời?"], by: "pv" },
    {
      a: [
        "Có, và giới chúng tôi có phần lỗi. Báo cáo thì ghi đủ điều kiện, tới tờ rơi chỉ còn ba chữ “chịu mặn tốt”. Giống chịu mặn không phải lá bùa. Nó chỉ mua thêm cho người ta chừng mười ngày. Mười ngày đó quý lắm, nếu biết xài:",
        {
          ul: [
            "đủ để chờ qua con nước rong, tới kỳ nước kém thì lấy nước ngọt vô;",
            "đủ để bơm rửa mặt ruộng một lượt, nếu trong mương còn nước;",
            "đủ để gọi máy gặt sớm, khi lúa đã chín tám phần.",
          ],
        },
        "Còn ai mua giống về, đóng cửa ngủ, chờ nó cãi nhau với biển giùm mình, thì thua.",
      ],
      by: "xuyen",
    },
    { pull: "Nó chỉ mua thêm cho người ta chừng mười ngày.", by: "PGS.TS. Dương Thị Kim Xuyến" },
    {
      q: ["Nhiều địa phương chọn cách xây cống ngăn mặn cho chắc. Bà có vẻ dè dặt?"],
      by: "pv",
    },
    {
      a: [
        "Tôi không chống cống. Cống đặt ở chỗ có nước ngọt để giữ thì nó là cái nắp nồi. Đặt ở chỗ nước ngọt không còn về nữa thì nó là cái nắp hũ mắm: bên trong đen, phèn, hôi, tôm chết mà lúa cũng không sống.",
        "Với lại một con kinh có hai bờ. Tôi từng ngồi ở trụ sở ấp tới mười giờ đêm nghe hai anh em ruột, người làm lúa, người nuôi tôm, cãi nhau về một cánh cống rộng thước rưỡi. Đóng thì ông em chết, mở thì ông anh chết. Cuối cùng hai ổng ký chung một lịch mở cống theo con nước, dán ở tiệm tạp hóa. Tới nay bốn mùa rồi chưa ai xé. Khoa học đóng góp trong đó đúng một tờ giấy.",
      ],
      by: "xuyen",
    },
    { q: ["Nói chuyện tiền: làm lúa trên đất mặn còn lời không?"], by: "pv" },
    {
      a: [
        "Tính riêng thì lúa lép vế. Một héc-ta lúa trên đất tôm, trừ hết còn chừng 18 tới 22 triệu đồng. Con tôm trúng thì gấp ba. Nên ai cũng hỏi tôi sao không nuôi tôm quanh năm cho khỏe.",
        "Nuôi được chớ, hai ba năm đầu. Nhưng không có mùa lúa thì đất không được rửa, đáy vuông dày bùn, tôm bệnh. Ở đây cây lúa là người dọn nhà cho con tôm. Tiền công dọn nhà không ai ghi vô sổ, tới khi nhà dơ mới biết.",
        {
          figure: {
            scene: "song-nuoc",
            variant: 3,
            alt: "Một cánh cống nhỏ bắc qua con kinh, hai bên là bờ ruộng và vuông tôm",
            caption: "Cánh cống rộng 1,5 m mà hai anh em cùng giữ chìa khóa.",
          },
        },
      ],
      by: "xuyen",
    },
    {
      q: ["Một nhà khoa học về lúa lại khuyên có nơi nên bỏ vụ lúa hè thu. Bà bị phản ứng ra sao?"],
      by: "pv",
    },
    {
      a: [
        "Bị chớ. Một vị ở xã hỏi thẳng: “Cô ăn lương của cây lúa mà nói vậy coi được không?”. Tôi nói tôi ăn lương của người trồng lúa. Vụ đó ở mấy ấp giáp biển, năm năm thì mất hết ba. Mỗi lần mất là mất mười mấy triệu tiền giống, phân, dầu bơm, chưa kể nợ tiệm vật tư. Khuyên người ta làm tiếp cho đủ chỉ tiêu diện tích, tôi ngủ không được.",
        "Mà tôi cũng không dám chắc hết. Có ấp nghe tôi bỏ vụ, năm sau mưa sớm, nước ngọt tới tháng hai, hàng xóm làm trúng. Họ gặp tôi ngoài chợ, họ nhắc hoài. Dự báo mùa của mình sai số còn lớn, tôi phải nói cho họ biết trước cái sai đó.",
      ],
      by: "xuyen",
    },
    { q: ["Nhìn xa hơn, điều gì làm bà lo nhất: biển dâng, đập thượng nguồn hay lòng sông mất cát?"], by: "pv" },
    {
      a: [
        "Đất lún. Biển dâng mỗi năm vài mi-li-mét thì ai cũng nghe. Đất lún có nơi cả phân một năm, mà lún đều, cái nhà với cái cây cùng xuống nên không ai thấy. Lòng sông bị móc cát thì sâu thêm, nước mặn bò vô theo đáy. Mấy thứ đó cộng lại, năm nào thượng nguồn giữ nước là mình lãnh đủ. Chuyện này tôi không giải được bằng hạt giống. Phải bớt hút nước ngầm, bớt móc cát, mà nói ra là đụng túi tiền.",
      ],
      by: "xuyen",
    },
    { q: ["Phòng của bà còn người trẻ không?"], by: "pv" },
    {
      a: [
        "Bảy người, năm ngoái đi mất hai. Một đứa qua bán phân bón, lương gấp ba, tết vẫn gởi mứt biếu tôi. Tôi không trách. Đứa cầm máy đo nãy giờ là Ngân, hai mươi sáu tuổi. Hồi mới vô nó nếm nước ruộng, lè lưỡi, uống hết chai nước suối của tôi. Giờ nó đoán lệch không quá ba phần mười. Chừng nào nó đoán trúng hơn tôi thì tôi nghỉ hưu.",
      ],
      by: "xuyen",
    },
    {
      box: {
        title: "Đo mặn tại ruộng cho đúng",
        body: [
          "Con số trên máy chỉ có ích khi lấy mẫu đúng chỗ và đúng giờ. Bà Xuyến dặn:",
          {
            ul: [
              "Rửa đầu đo bằng nước mưa hoặc nước đóng chai trước và sau mỗi lần đo.",
              "Lấy nước cách đáy mương một gang tay: nước mặn nặng hơn, nằm dưới.",
              "Đo lúc nước vừa đứng lớn, đừng đo theo một giờ cố định: con nước mỗi ngày mỗi trễ.",
              "Ghi vào sổ cả ngày âm lịch và hướng gió; gió chướng mạnh thì đo thêm một lần.",
            ],
          },
        ],
      },
    },
    { closing: "Xin cảm ơn bà, và chúc ruộng nhà ai cũng qua được tuần trổ.", by: "pv" },
  ],
  corrections: [
    {
      kind: "đính chính",
      text: "Bản đăng lúc 6:15 ghi năng suất bình quân của dòng lúa VB17 là 6,4 tấn/ha. Con số đúng là 4,6 tấn/ha; hai chữ số bị đảo khi nhập bài. Nhịp Sông cảm ơn bạn đọc đã báo lỗi.",
      daysAgo: 5,
      at: "10:40",
    },
  ],
  reception: "much-liked",
  reach: 640,
};
