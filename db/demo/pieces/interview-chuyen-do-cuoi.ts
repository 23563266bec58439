import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [
  {
    key: "vu-van-thuong",
    fullName: "Vũ Văn Thưởng",
    honorific: "Ông",
    position: "Người lái đò bến Vạn Mía",
    organisation: "Xã Vạn Mía, tỉnh Hưng Yên",
    bio: "Sinh năm 1952, xuất ngũ rồi về làng nối nghề cha, lái đò ngang sông Luộc từ năm 1980. Có bốn người con, không ai theo nghề.",
    portrait: { scene: "chan-dung-ong", variant: 1 },
  },
];

export const topics: DemoTopic[] = [
  {
    key: "ben-do-cu",
    name: "Bến đò cũ",
    kind: "event",
    aliases: ["đò ngang", "bến sông"],
    description: "Những chuyến đò ngang còn lại và những cây cầu thay chúng.",
  },
];

export const piece: DemoPiece = {
  key: "chuyen-do-cuoi",
  kind: "interview",
  section: "doi-song",
  title: "Ông Thưởng bến Vạn Mía: 46 năm sang sông, chưa lần nào đi hẳn",
  sapo: "Cầu mới qua sông Luộc sẽ thông xe trước Tết. Người lái đò 74 tuổi kể chuyện cô dâu đổi ý giữa dòng, đứa trẻ sinh trên đò và vì sao ông mừng cho cây cầu sắp lấy mất nghề của mình.",
  authors: [
    { author: "le-thanh", role: "thực hiện" },
    { author: "phuong-mai", role: "ảnh" },
  ],
  topics: ["ben-do-cu"],
  related: ["nguoi-day-chay-cham"],
  published: { daysAgo: 2, at: "7:00" },
  lead: {
    scene: "song-nuoc",
    variant: 1,
    alt: "Một con đò sắt nhỏ giữa sông rộng, phía sau là những nhịp cầu đang hoàn thiện",
    caption: "Con đò của ông Thưởng và cây cầu sắp thông xe, cách nhau chưa đầy ba trăm mét.",
  },
  speakers: [
    { key: "pv", role: "interviewer", label: "PV" },
    {
      key: "thuong",
      role: "guest",
      label: "Ông Vũ Văn Thưởng",
      person: "vu-van-thuong",
      title: "Người lái đò bến Vạn Mía, tỉnh Hưng Yên",
    },
  ],
  body: [
    "Ông Thưởng không ngồi trả lời phỏng vấn. Ông bảo ai muốn hỏi thì xuống đò, sang tới bờ bên kia là nghỉ, khách lên lại hỏi tiếp. Cuộc trò chuyện này vì thế dài mười một chuyến đò.",
    { q: ["Cầu sắp thông xe rồi. Ông tính thế nào với con đò?"], by: "pv" },
    {
      a: [
        "Nó bằng sắt, cân lên được mười hai triệu. Tôi bàn với bà nhà tôi kéo lên vườn, úp xuống làm chuồng gà. Bà ấy bảo: “Ông chở người bốn mươi sáu năm, giờ chở gà, mà gà lại nằm dưới đò”. Thế là chưa tính được.",
      ],
      by: "thuong",
    },
    { q: ["Ông cầm lái từ năm nào?"], by: "pv" },
    {
      a: [
        "Năm 1980. Tôi đi bộ đội về, thầy tôi bấy giờ đau vai không chèo nổi nữa. Đò gỗ, hai mái chèo, nước xiên thì mũi phải ngược lên tận gốc đa mới trôi xuống đúng bến. Cả làng bên này trả công bằng thóc, mỗi nhà năm cân một vụ. Nhà nào mất mùa thì thôi, vụ sau cũng chẳng ai nhắc.",
        {
          table: {
            caption: "Giá một lượt đò bến Vạn Mía, theo trí nhớ của ông Thưởng và cuốn sổ của bà",
            head: ["Năm", "Đi bộ", "Kèm xe", "Ghi thêm trong sổ"],
            rows: [
              ["1980", "1 hào", "2 hào", "người làng trả bằng thóc"],
              ["1992", "200 đồng", "300 đồng", "vừa lắp máy nổ"],
              ["2003", "1.000 đồng", "2.000 đồng", "nhiều xe máy Trung Quốc"],
              ["2014", "3.000 đồng", "5.000 đồng", "đò sắt, có phao"],
              ["2026", "5.000 đồng", "10.000 đồng", "chuyển khoản cũng được"],
            ],
          },
        },
        "Cái chữ “chuyển khoản” là cháu nội tôi viết. Tôi dán cái mã ấy ở mạn đò, có hôm gió bay mất, khách lại trả bằng ổi.",
      ],
      by: "thuong",
    },
    { q: ["Những ai qua đò mà ông không lấy tiền?"], by: "pv" },
    {
      a: [
        "Có lệ từ đời thầy tôi:",
        {
          ul: [
            "học trò, trừ đứa nào trốn học thì không cho sang;",
            "người đi đám tang, và người nằm trong đám tang;",
            "bà đỡ, y tá, ông bưu tá;",
            "cô dâu, trong ngày cưới.",
          ],
        },
        "Cô dâu ngày cưới thì miễn, còn cô dâu bỏ về nhà mẹ đẻ thì tôi vẫn thu. Nhưng tôi cho máy chạy chậm. Sông có ba trăm mét mà tôi đi mất mười phút, vòng lên vòng xuống cho nó nguôi. Có ba cô đi đến giữa dòng thì bảo: “Bác ơi, bác quay lại cho cháu”. Tôi quay, trả cả tiền.",
      ],
      by: "thuong",
    },
    { pull: "Có ba cô đi đến giữa dòng thì bảo: “Bác ơi, bác quay lại cho cháu”.", by: "Ông Vũ Văn Thưởng" },
    { q: ["Đêm nào trên sông ông nhớ nhất?"], by: "pv" },
    {
      a: [
        "Đêm mười chín tháng Chạp năm 1998. Vợ anh Mão bên làng Hạ trở dạ, tôi chở sang trạm xá. Rét căm căm, nước cạn, đò mắc bãi bồi. Bà đỡ bảo không kịp nữa. Tôi với anh Mão cởi áo bông quây bốn phía, tôi quay mặt ra đằng mũi mà soi đèn. Con bé khóc một tiếng, tôi giật mình suýt rơi cả đèn.",
        "Anh Mão định đặt tên con là Đò. Tôi can mãi mới thành Giang. Cháu nó giờ làm ở nhà máy điện tử trên Bắc Ninh, tết nào cũng mang biếu tôi hộp bánh, lại còn khai với cả tổ sản xuất rằng quê quán ở giữa sông.",
        {
          figure: {
            scene: "song-nuoc",
            variant: 4,
            alt: "Mặt sông mờ sương lúc chập tối, một đốm đèn nhỏ ở mũi đò",
            caption: "Chiếc đèn bão ông Thưởng soi đêm ấy nay treo ở mũi đò, thay ruột bằng bóng điện.",
          },
        },
      ],
      by: "thuong",
    },
    { q: ["Sông đã lấy đi của bến này ai chưa, thưa ông?"], by: "pv" },
    {
      a: [
        "Bến tôi thì giời thương, từ ngày tôi cầm lái chưa mất ai. Nhưng năm 1987, bến Đông dưới kia bốn cây số đắm một chuyến, tôi với anh vợ chèo xuống vớt. Mất hai người. Tôi không kể nhiều, họ còn con cháu.",
        "Từ bận ấy tôi buộc can nhựa quanh mạn, sau này có tiền mới mua phao. Và tôi đặt lệ: nước lên quá hòn đá thầy tôi đánh dấu thì không chạy, ai chửi cũng không chạy. Có ông khách quát: “Tôi có việc gấp!”. Tôi bảo bác cứ ngồi đây uống nước, sông nó không biết bác vội.",
      ],
      by: "thuong",
    },
    { q: ["Nghe nói ông đi thi lấy bằng lái khi đã ngoài sáu mươi?"], by: "pv" },
    {
      a: [
        "Sáu mươi mốt. Người ta bảo không bằng thì cấm bến, tôi đi học với thằng cháu. Lý thuyết ba mươi câu tôi đúng hai mươi bảy. Thằng cháu trượt, nó bảo ông gặp may. May gì, ba câu tôi sai là ba câu hỏi về biển hiệu ở cảng lớn, tôi có thấy cái cảng nào bao giờ đâu.",
      ],
      by: "thuong",
    },
    { q: ["Bốn người con không ai nối nghề. Ông có tiếc không?"], by: "pv" },
    {
      a: [
        "Không. Đứa nào tôi cũng dạy bơi trước khi dạy chữ, thế là đủ vốn. Thằng cả nhà tôi lái xe công-ten-nơ, tết về cứ đòi cầm lái một vòng, năm nào cũng húc vào cọc bến. Nó bảo xe dài mười mấy mét con còn lùi được vào ngõ, con đò tám mét thì chịu. Tôi bảo tại đường nhựa nó đứng yên, con ạ.",
      ],
      by: "thuong",
    },
    { q: ["Có cầu thì ông mất nghề. Vậy mà trong làng kể ông là người ký đơn xin làm cầu đầu tiên."], by: "pv" },
    {
      a: [
        "Ký chứ. Tháng Giêng năm 2021, con bé nhà ông Tuất đau ruột thừa lúc hai giờ sáng, sương dày không thấy mũi đò. Tôi tắt máy, vừa chống sào vừa nghe tiếng chó bên kia mà lần, hai mươi lăm phút mới tới bờ. Có cầu thì ba phút. Hôm sau tôi ký luôn. Ai tiếc con đò mà quên chuyện ấy là chỉ biết nghĩ cho mình.",
        "Còn bảo không buồn thì tôi nói dối. Tôi chỉ tiếc cái lúc chờ. Qua cầu thì chẳng ai phải chờ ai. Ở bến, người làng này ngồi đợi với người làng kia, hỏi giá lợn, hỏi con cái nhà ai đến tuổi rồi. Khối đám thông gia ở cái ghế tre này mà ra.",
      ],
      by: "thuong",
    },
    { pull: "Tôi chỉ tiếc cái lúc chờ. Qua cầu thì chẳng ai phải chờ ai.", by: "Ông Vũ Văn Thưởng" },
    { q: ["Ông có được hỗ trợ gì khi đóng bến không?"], by: "pv" },
    {
      a: [
        "Xã bảo có, ba mươi triệu, để chuyển nghề. Tôi làm tờ khai hai lần, cả hai lần người ta hỏi tôi thuộc diện nào. Trong tờ khai có ô cho người nuôi cá, người mất đất, không có ô cho người chở đò. Cô cán bộ trẻ tử tế lắm, cô ấy gạch chữ “nuôi cá”, viết tay chữ “lái đò” bên cạnh, rồi bảo bác chờ cháu hỏi trên tỉnh. Tôi chờ quen rồi, nghề tôi là nghề chờ.",
        "Mà bảy mươi tư tuổi, chuyển sang nghề gì bây giờ? Bà nhà tôi bảo chuyển sang nghề ở nhà.",
      ],
      by: "thuong",
    },
    {
      box: {
        title: "Bến Vạn Mía trong cuốn sổ của bà Thưởng",
        body: [
          {
            ul: [
              "46 năm, ba đời đò: đò gỗ chèo tay, đò gỗ lắp máy, đò sắt.",
              "Ngày đông nhất: 1.140 lượt khách, hội làng năm 2009.",
              "Ngày vắng nhất: 2 lượt, một hôm mưa phùn tháng 2/2026; cả hai lượt là bà mang cơm ra và về.",
              "Đồ khách bỏ quên còn giữ: 17 chiếc ô, một cây đàn, một bằng tốt nghiệp.",
            ],
          },
        ],
      },
    },
    { q: ["Hôm thông cầu, ông định làm gì?"], by: "pv" },
    {
      a: [
        "Tôi mặc bộ com-lê hôm cưới thằng út, đi bộ sang một lượt, đếm xem bao nhiêu bước. Bốn mươi sáu năm toàn đi ngang sông trên mặt nước, chưa biết nó rộng bao nhiêu bước chân. Rồi tôi đi bộ về.",
        "Chiều thì tôi vẫn ra bến. Biết đâu có người quên là đã có cầu.",
      ],
      by: "thuong",
    },
    { closing: "Cảm ơn ông. Chuyến thứ mười một, xin ông cho trả tiền đò.", by: "pv" },
  ],
  corrections: [
    {
      kind: "cải chính",
      text: "Bài “Ông Thưởng bến Vạn Mía: 46 năm sang sông, chưa lần nào đi hẳn”, chuyên mục Đời sống, đăng lúc 7:00 ngày hôm trước, có câu trong phần dẫn: “Năm 1987, con đò của ông từng bị đắm, làm hai người chết”. Thông tin này sai. Vụ đắm đò năm 1987 xảy ra ở bến Đông, cách bến Vạn Mía bốn cây số, không liên quan đến con đò của ông Vũ Văn Thưởng; ông là người chèo đò đến cứu nạn. Lỗi do người viết nghe nhầm băng ghi âm và tòa soạn không đối chiếu lại. Nhịp Sông đã bỏ câu sai khỏi bài và thành thật xin lỗi ông Vũ Văn Thưởng, gia đình các nạn nhân cùng bạn đọc.",
      daysAgo: 1,
      at: "8:00",
    },
  ],
  reception: "much-liked",
  reach: 820,
};
