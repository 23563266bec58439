import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [
  {
    key: "dang-huu-kinh",
    fullName: "Đặng Hữu Kỉnh",
    honorific: "Ông",
    position: "Người cầm chầu",
    organisation: "Đình làng An Thổ, vùng Tuy Phước, tỉnh Gia Lai",
    bio: "Sinh năm 1949 trong một nhà ba đời cầm chầu ở đất Bình Định cũ. Làm ruộng, nuôi vịt, ngồi sau trống chầu hát bội từ năm 1976.",
    portrait: { scene: "chan-dung-ong", variant: 1 },
  },
];

export const topics: DemoTopic[] = [
  {
    key: "hat-boi",
    name: "Hát bội",
    kind: "event",
    aliases: ["tuồng", "hát bộ"],
    description: "Sân khấu hát bội từ sân đình tới nhà hát: đào kép, tuồng tích và người ngồi nghe.",
  },
];

export const piece: DemoPiece = {
  key: "nguoi-cam-chau",
  kind: "interview",
  section: "van-hoa",
  title: "Người cầm chầu hát bội: “Đời có bốn cái ngu, tôi mang đúng cái thứ tư”",
  sapo: "Nửa thế kỷ ngồi sau mặt trống khen chê thay cả làng, ông Đặng Hữu Kỉnh kể về cái ghế dễ mất lòng nhất đêm hát và cô học trò làm sân đình cãi nhau suốt một tháng.",
  authors: [{ author: "phuong-mai", role: "thực hiện" }],
  topics: ["hat-boi"],
  published: { daysAgo: 9, at: "20:05" },
  lead: {
    scene: "san-khau",
    variant: 3,
    alt: "Sân khấu hát bội dựng trước đình, đào kép áo mão rực rỡ dưới đèn",
    caption: "Đêm hát bội ở sân đình, trống chầu đặt chếch bên trái để người đánh thấy rõ mặt đào kép",
  },
  speakers: [
    { key: "pv", role: "interviewer", label: "Nhịp Sông" },
    {
      key: "kinh",
      role: "guest",
      label: "Ông Đặng Hữu Kỉnh",
      person: "dang-huu-kinh",
      title: "Người cầm chầu đình An Thổ, đất Bình Định cũ",
    },
  ],
  body: [
    "Trong một đêm hát bội, đào kép diễn, dàn nhạc tấu, còn một người ngồi dưới sân với cặp dùi và chiếc trống to bằng cái nia. Người ấy không diễn. Ông đánh trống để khen, gõ tang trống để chê, ngay trong lớp diễn, trước mặt cả làng. Ở đình An Thổ, người ấy là ông Kỉnh, 77 tuổi.",
    { q: ["Câu ca cũ xếp cầm chầu ngang với mấy việc dại nhất đời. Sao ông vẫn ngồi vào?"], by: "pv" },
    {
      a: [
        { quote: "Ở đời có bốn cái ngu: Làm mai, lãnh nợ, gác cu, cầm chầu.", by: "Ca dao" },
        "Đời có bốn cái ngu, tôi mang đúng cái thứ tư, mang từ năm hai mươi bảy tuổi. Làm mai thì hai nhà oán, lãnh nợ thì mất của, gác cu thì mất ngày giờ. Cầm chầu một đêm mất lòng đủ mặt: ông bầu giận, đào kép giận, bà con ngồi chiếu cũng giận vì dùi tôi rớt chỗ họ không ưng. Cha tôi truyền cái ghế có dặn: ngồi xuống đó thì đừng kiếm bạn.",
      ],
      by: "kinh",
    },
    { q: ["Với người chưa từng nghe, tiếng trống chầu nói những gì?"], by: "pv" },
    {
      a: [
        "Mỗi làng một lối. Làng tôi đánh vầy:",
        {
          ul: [
            "một tiếng “tùng” gọn cuối câu: nghe được, đi tiếp;",
            "hai, ba tiếng liền, nặng tay: hay, làng thưởng;",
            "cả hồi dài sau một điệu bộ khó: lạy cái nghề của anh;",
            "tiếng “cắc” trên tang trống: sai. Sai chữ, sai nhịp, hay sai cái nết của vai;",
            "không đánh gì hết: nặng hơn cả. Hát xong một câu ruột mà trống im, kép đó tối về nằm không yên.",
          ],
        },
        "Khó là khó cái lúc. Dùi xuống sớm nửa hơi thì đè chết chữ người ta, xuống trễ thì như vỗ tay theo. Cầm chầu dở hại đêm hát hơn kép dở.",
        {
          figure: {
            scene: "san-khau",
            variant: 1,
            alt: "Sân khấu treo phông màu, vai tuồng mặc giáp đứng dưới ánh đèn",
            caption: "Một lớp đối đáp trong tuồng cổ, người cầm chầu phải nghe kịp từng chữ",
          },
        },
      ],
      by: "kinh",
    },
    { q: ["Có tiếng “cắc” nào ông gõ rồi hối?"], by: "pv" },
    {
      a: [
        "Năm 1989, đình làng bên, tuồng “Sơn Hậu”. Cô đào trẻ vai thứ hậu, tới lớp bồng con chạy nạn thì hát rớt nửa nhịp. Tôi gõ. Cô khựng, nước mắt chảy thiệt, rồi hát tiếp, hay tới mức tôi quên đánh. Vãn hát tôi mới nghe nói chiều đó cô gửi đứa con đang sốt ở quán trọ.",
        "Tôi gõ đúng nhịp mà trật người. Từ đó, trước giờ khai chầu tôi vô buồng trò hỏi thăm một vòng. Nhịp sai thì tôi vẫn gõ, có điều tôi biết mình đang gõ ai.",
        { pull: "Tôi gõ đúng nhịp mà trật người.", by: "Ông Đặng Hữu Kỉnh" },
      ],
      by: "kinh",
    },
    { q: ["Bây giờ người xem khen chê bằng điện thoại. Trống chầu có thừa không, thưa ông?"], by: "pv" },
    {
      a: [
        "Thằng cháu nội bày cho tôi coi: nó bấm một cái tim, xong. Tôi hỏi tim này khen câu nào, nó nói khen hết. Khen hết thì người hát biết đường nào mà sửa. Trống tôi rớt xuống đúng chữ đó, kép nghe liền, câu sau đã khác.",
        "Nhưng nó cãi lại một câu tôi chịu: “Nội đánh một mình, lỡ nội nghe lầm thì sao? Bên con một vạn người bấm”. Tôi nghĩ ba bữa. Ngày xưa làng giao dùi cho một người vì tin người đó. Giờ nẫu không tin riêng ai thì phải đếm đầu. Bên nào hơn tôi không biết. Tôi chỉ thấy đếm xong thì chẳng có ai đứng ra nhận là mình chê.",
      ],
      by: "kinh",
    },
    { q: ["Mỗi năm ông còn ngồi được bao nhiêu đêm?"], by: "pv" },
    {
      a: [
        "Cuốn sổ năm 1995 ghi 64 đêm. Năm ngoái 22. Năm nay tới đầu tháng mười ta được 17, kể luôn ba đêm hát cho khách du lịch. Đình trả bốn trăm ngàn một đêm với mâm xôi. Nhà tôi sống bằng bảy sào ruộng với bầy vịt, trống chưa nuôi ai bao giờ.",
      ],
      by: "kinh",
    },
    { q: ["Hát cho khách du lịch thì khác gì hát cúng đình?"], by: "pv" },
    {
      a: [
        "Khác chỗ người ta dặn tôi trước: đừng gõ “cắc”, sợ khách giật mình. Tôi nhịn được hai đêm. Đêm thứ ba kép chính nuốt chữ cho kịp giờ xe rước, tôi chịu hết nổi, gõ một cái. Khách đâu có giật mình, họ vỗ tay, tưởng là nhạc. Có mình anh kép quay lại ngó, rồi từ đó tới vãn hát tròn từng chữ. Sáng ra ban tổ chức nhắn lần sau mời người khác.",
        "Tôi không giận họ. Họ bán vé, họ lo chuyện bán vé. Hát bội mà chỉ còn sân đình thì cũng chết, tôi thấy trước mắt. Có điều bỏ tiếng “cắc” đi thì tiếng “tùng” hết linh.",
      ],
      by: "kinh",
    },
    { q: ["Sau ông, ai sẽ cầm cặp dùi?"], by: "pv" },
    {
      a: [
        "Tôi dạy bốn đứa. Hai đứa vô Sài Gòn. Một đứa tai thính mà hiền quá, gõ “cắc” xong lại cúi đầu xin lỗi. Còn con Duyên, hai mươi sáu tuổi, dạy nhạc trường cấp hai. Nghe tôi tính giao dùi cho nó, làng cãi nhau một tháng, vì xưa giờ đàn bà không ngồi ghế đó. Ông từ giữ đình nói thần không chịu. Tôi nói cho nó đánh một đêm, thần không chịu thì tự khắc trống bể.",
        "Trống không bể.",
      ],
      by: "kinh",
    },
    { q: ["Vậy là yên tâm rồi?"], by: "pv" },
    {
      a: [
        "Chưa. Con Duyên thuộc 11 tuồng, muốn gõ cho người ta phục thì phải bốn chục. Mấy tập tuồng chữ Nôm của ông nội tôi để lại, mối ăn hết một phần ba. Bảo tàng có xuống chụp, chụp hai ngày thì hết kinh phí, còn hẹn. Không có bản gốc, lấy đâu mà biết kép hát sai hay tuồng nó vốn vậy? Nó đang tự chụp bằng điện thoại, mỗi tối mười trang. Đó, cái điện thoại cũng có lúc được việc.",
      ],
      by: "kinh",
    },
    { q: ["Nếu được đánh một hồi cho chính đời mình, ông đánh mấy tiếng?"], by: "pv" },
    {
      a: [
        "(Cười) Một tiếng “cắc” cho năm 1989. Một tiếng “tùng” cho cha tôi. Còn lại để con Duyên. Ai đời kép lại tự đánh chầu cho mình.",
      ],
      by: "kinh",
    },
    { closing: "Cảm ơn ông Kỉnh. Trước khi về, xin được nghe một tiếng “tùng”!", by: "pv" },
  ],
  reception: "much-liked",
  reach: 64,
};
