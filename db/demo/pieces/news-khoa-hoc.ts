import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [];

export const topics: DemoTopic[] = [
  {
    key: "han-nom-bia-ky",
    name: "Hán Nôm và bia ký",
    kind: "event",
    aliases: ["bia đá", "chữ Hán Nôm"],
    description: "Chữ trên đá, trên giấy dó và những cách mới để đọc lại lời người xưa.",
  },
  {
    key: "may-cho-nha-nong",
    name: "Máy móc cho nhà nông",
    kind: "event",
    aliases: ["máy nông nghiệp", "nông nghiệp chính xác"],
    description: "Máy đếm, máy đo, máy sấy do người trong nghề và sinh viên làm ra.",
  },
  {
    key: "khi-tuong",
    name: "Khí tượng và dự báo",
    kind: "event",
    aliases: ["dự báo thời tiết", "thám không"],
    description: "Từ quả bóng bay lên tầng bình lưu đến bản tin thời tiết trong bữa cơm.",
  },
];

export const pieces: DemoPiece[] = [
  {
    key: "may-dem-ca-giong",
    kind: "news",
    section: "khoa-hoc",
    title: "Máy đếm cá giống của sinh viên Cần Thơ sai 1,8%, thua khi nước đục",
    sapo: "Nhóm năm sinh viên làm chiếc máng có camera, đếm 100.000 con cá tra giống trong bảy phút. Họ công bố luôn cả những lần máy đếm nhầm bọt thành cá.",
    authors: [{ author: "kim-ngan", role: "bài" }],
    topics: ["may-cho-nha-nong", "dong-bang-song-cuu-long", "chuyen-doi-so"],
    related: ["pin-cu-tren-be-tom"],
    published: { daysAgo: 2, at: "10:20" },
    lead: {
      scene: "phong-thi-nghiem",
      variant: 3,
      alt: "Bàn thí nghiệm với bình, ống và thiết bị đo đặt cạnh nhau",
      caption: "Góc xưởng của nhóm ở Cần Thơ: bản máng thứ sáu đang chạy thử với cá con dài 1,2 cm.",
    },
    body: [
      "Ở trại giống, người ta đếm cá bằng chén. Đếm kỹ ba chén lấy trung bình, rồi cứ thế đong: một trăm chén là chừng ấy con. Chén đầy hay vơi tùy tay người đong, nên mỗi chuyến bán giống đều kèm một cuộc cãi nhau.",
      "Chiếc máy của nhóm sinh viên do Nguyễn Phạm Kha Ly, 21 tuổi, dẫn đầu muốn thay cái chén. Cá trôi theo lớp nước mỏng 12 mm qua một tấm kính sáng, camera chụp 90 khung hình mỗi giây, phần mềm bám theo từng con để khỏi đếm hai lần.",
      "Trong 40 mẻ thử tại ba trại, đối chiếu với đếm tay từng con, sai số bình quân là 1,8%; đong chén sai từ 5 đến 11%. Linh kiện tốn 14,5 triệu đồng, khoảng một phần năm giá loại máy nhập mà trại lớn đang xài.",
      "“Bản đầu tiên đếm luôn bọt nước, ra dư bốn ngàn con. Chủ trại mừng lắm, người mua thì không”, Kha Ly kể.",
      {
        box: {
          title: "Chỗ máy còn thua, theo báo cáo của nhóm",
          body: [
            {
              ul: [
                "Nước đục quá ngưỡng, sai số lên 6,4%.",
                "Cá dưới 0,8 cm gần như trong suốt, chưa đếm được.",
                "Máy chạy điện lưới; trại ở cồn hay cúp điện phải có bình tích.",
                "Chưa thử với cá lóc, vốn hay quay đầu bơi ngược.",
              ],
            },
          ],
        },
      },
      "Ông Lê Văn Mót, chủ trại giống cho mượn chỗ thử, đã đặt hai máy. Ông thừa nhận có lúc cái chén cũ lợi cho mình. “Nhưng bán hụt cho người ta một lần, họ nhớ mười năm”, ông nói.",
      "Nhóm đang viết lại phần mềm để chạy được trên điện thoại cũ gắn vào máng, bớt thêm chừng bốn triệu đồng. Mã nguồn và bản vẽ sẽ để mở sau khi bảo vệ đồ án vào tháng 12.",
    ],
    reception: "promising",
    reach: 97,
  },
  {
    key: "soi-den-xien-doc-bia",
    kind: "article",
    section: "khoa-hoc",
    title: "Soi đèn xiên, tấm bia mòn trả lại chín mươi mốt chữ",
    sapo: "Sáu mươi tư bóng đèn gắn trong chiếc chậu nhựa giúp một nhóm kỹ sư và một cụ đồ ở Ninh Bình đọc thêm tấm bia năm 1693. Chữ hiện ra rồi, cả làng mới khó xử.",
    authors: [{ author: "kim-ngan", role: "bài" }],
    topics: ["han-nom-bia-ky", "chuyen-doi-so"],
    related: ["may-dem-ca-giong"],
    published: { daysAgo: 11, at: "7:15" },
    lead: {
      scene: "may-tinh",
      variant: 2,
      alt: "Màn hình máy tính trong phòng tối, trên đó là các khối sáng tối xếp hàng",
      caption: "Mỗi vùng bia được chụp 64 lần, mỗi lần đèn rọi từ một hướng.",
    },
    body: [
      "Cụ Vũ Ngọc Đĩnh đọc được chữ đầu tiên của dòng thứ mười một lúc 21 giờ 5, sau bốn mươi năm đứng trước nó gần như mỗi ngày rằm. Cụ đọc to: “Độ”. Rồi cụ ngồi xuống bậc thềm, xin cốc nước.",
      "Tấm bia đá dựng ở sân một ngôi đình thuộc Nam Định cũ, nay là tỉnh Ninh Bình, niên hiệu Chính Hòa thứ 14, tức năm 1693. Ba thế kỷ mưa nắng, hàng chục lần đập giấy in rập và mấy đời trẻ con trèo lên chụp ảnh đã mài mặt đá gần phẳng. Bia có 412 chữ. Trước tháng 9, người giỏi nhất vùng là cụ Đĩnh đọc được 268.",
      { h2: "Chiếc chậu 64 mắt" },
      "Ban ngày, ánh sáng đến từ khắp phía nên mọi chỗ lõm nông đều biến mất. Rọi đèn sát mép đá, vết khắc sâu nửa milimét cũng đổ bóng. Người đọc bia xưa nay vẫn làm thế với ngọn nến. Kỹ sư quang học Trần Lê Nhã Uyên, 31 tuổi, chỉ làm cho việc ấy có hệ thống.",
      "Chị mua một chậu nhựa đường kính 60 cm, khoét lỗ ở đáy để đặt máy ảnh, gắn vào lòng chậu 64 bóng đèn nhỏ. Cả bộ hết 11 triệu đồng, đắt nhất là ống kính. Quy trình ba bước:",
      {
        ol: [
          "Úp chậu lên mặt bia, máy chụp 64 tấm, mỗi tấm bật một bóng. Mất bốn phút, không chạm vào chữ.",
          "Phần mềm so độ sáng của từng điểm trong 64 tấm, tính ra chỗ ấy nghiêng về hướng nào.",
          "Người đọc ngồi trước màn hình, kéo một ngọn đèn ảo đi khắp mặt đá, chậm hay nhanh tùy ý.",
        ],
      },
      "Cách chụp này đã có trên thế giới hơn hai mươi năm, chị Uyên không nhận là mình nghĩ ra. Phần của chị là làm cho nó rẻ, gọn và chạy bằng ắc quy xe máy, vì sân đình hiếm khi có ổ cắm.",
      {
        quote:
          "Dập giấy thì được bản in, nhưng mỗi lần dập đá lại mòn đi một tí. Tôi muốn lần này là lần cuối có người phải chạm vào nó.",
        by: "Kỹ sư Trần Lê Nhã Uyên",
      },
      { h2: "Chữ mất thì để ô vuông" },
      "Ba mươi mốt buổi tối, cụ Đĩnh 78 tuổi ngồi cầm con chuột. Lúc đầu tay run, ngọn đèn ảo chạy khỏi bia. Đến buổi thứ mười, cụ phát hiện một mẹo mà người viết phần mềm không ngờ: lắc đèn qua lại thật nhanh, nét khắc thì đứng yên, vết nứt thì nhấp nháy.",
      "Kết quả: 359 chữ chắc chắn, thêm 91 so với trước. Một chương trình học máy được thử để đoán 53 chữ còn lại. Nó đoán đủ cả 53, không sót chữ nào, câu văn trơn tru. Cụ Đĩnh xem xong gạch hết. “Nó viết hay như người ta đặt bài. Nhưng bia có bảo thế đâu”, cụ nói. Trong bản phiên âm sắp in, 53 chữ ấy là 53 ô vuông.",
      {
        table: {
          caption: "Đọc được bao nhiêu trong 412 chữ",
          head: ["Cách đọc", "Số chữ chắc chắn"],
          rows: [
            ["Mắt thường, ban ngày (cụ Đĩnh, 1986)", "203"],
            ["Bản rập giấy (1994)", "268"],
            ["Chụp 64 hướng sáng (2026)", "359"],
          ],
        },
      },
      { h2: "Người góp nhiều nhất" },
      "Làng vẫn kể rằng ngôi đình do một vị quan họ Vũ bỏ tiền dựng. Giỗ ông là giỗ cả làng. Chữ “độ” ở dòng mười một mở đầu hai chữ *độ phụ*, người đàn bà chở đò. Đọc hết dòng thì rõ: bà lái đò họ Lê, không ghi tên, cúng ba mươi quan tiền và một mẫu ruộng bãi. Vị quan họ Vũ đứng ở dòng mười bốn, cúng năm quan.",
      "Tin truyền ra trong một đêm. Sáng hôm sau, đại diện họ Vũ đến nhà cụ Đĩnh, vốn cũng là người trong họ, đề nghị soi lại. Cụ cho xem màn hình, đưa luôn con chuột. Ba người thay nhau kéo đèn suốt buổi. Họ ra về, không nói gì thêm.",
      "Một tháng sau, họp làng. Có người muốn giữ nguyên chuyện cũ, vì bia đọc muộn thì chuyện đã thành nếp. Có người muốn lập thêm một bát hương. Cuối cùng trưởng họ Vũ, ông Vũ Đình Khởi, đứng lên xin được góp tiền làm tấm biển dịch nghĩa, ghi đúng thứ tự trên bia.",
      "Nhóm của chị Uyên đã nhận lời chụp mười bốn tấm bia khác trong vùng. Quy trình ba bước của họ nay có thêm bước số 0, làm trước khi úp chậu: hỏi làng xem có chắc là muốn đọc.",
    ],
    reception: "much-liked",
    reach: 386,
  },
  {
    key: "bong-tham-khong-roi-ao-ca",
    kind: "news",
    section: "khoa-hoc",
    title: "Quả bóng thám không rơi xuống ao cá, chủ ao giữ lại chờ người đến nhận",
    sapo: "Chiếc hộp xốp bay lên tới độ cao 31 km rồi buông dù, đáp giữa ao trắm cỏ ở Hưng Yên tối qua. Qua điện thoại, người trực trạm kể nó vừa làm được việc gì trên ấy.",
    authors: [{ author: "kim-ngan", role: "bài" }],
    topics: ["khi-tuong"],
    published: { daysAgo: 0, at: "8:35" },
    body: [
      "Anh Bùi Đức Thuyên đang xem bóng đá thì ngoài ao cá quẫy rào rào. Anh rọi đèn thấy một chiếc dù cam xòe trên mặt nước, cá trắm đớp quanh. Cuối sợi dây dài chừng ba mươi mét là hộp xốp trắng bằng nửa viên gạch, có đèn nhấp nháy.",
      "“Tôi tưởng máy bay không người lái của ai. Vợ tôi thì bảo đừng đụng, nhỡ nổ”, anh kể sáng nay. Anh cắm sào đánh dấu, gọi công an xã. Trên hộp có dòng chữ ghi đây là thiết bị đo khí tượng, không nguy hiểm, kèm số điện thoại.",
      "Mỗi ngày hai lần, vào đầu buổi sáng và đầu buổi tối, các trạm thám không thả một quả bóng bơm khí nhẹ. Máy đo đi theo bóng gửi về nhiệt độ, độ ẩm, áp suất và gió, từ mặt đất cho đến khi bóng nở to rồi vỡ trên tầng bình lưu. Gió tây trên cao thường đẩy nó đi xa hàng chục cây số.",
      "Quan trắc viên trực ca, người nghe máy lúc 21 giờ, cho biết quả bóng tối qua lên tới 31,4 km, chỗ lạnh nhất đo được −79 °C. Dữ liệu đã vào mô hình dự báo trước khi chiếc hộp chạm nước. Máy chỉ dùng một lần; gửi trả thì quý, không gửi cũng không sao.",
      {
        box: {
          title: "Nếu nhặt được máy thám không",
          body: [
            {
              ul: [
                "Dây vướng đường điện: tránh xa, gọi điện lực.",
                "Gỡ dây, vỏ bóng ra khỏi cây và ao, kẻo vật nuôi mắc phải.",
                "Pin bên trong bỏ đúng chỗ thu gom, đừng cho vào lửa.",
              ],
            },
          ],
        },
      },
      "Cá không con nào chết. Anh Thuyên nhất định giữ chiếc hộp để trao tận tay, và nhân tiện hỏi quan trắc viên qua điện thoại xem đêm nay có rét không, để còn hạ mực nước. Câu trả lời là có.",
    ],
    reception: "unrated",
    reach: 0,
  },
  {
    key: "pin-cu-tren-be-tom",
    kind: "article",
    section: "khoa-hoc",
    title: "Pin xe máy điện cũ sống thêm một đời trên bè tôm hùm",
    sapo: "Trên vịnh Xuân Đài, 22 bè nuôi đã thay máy nổ bằng pin thải sắp xếp lại. Tiền xăng giảm chín phần mười; câu hỏi khó nhất là khi pin chết lần thứ hai thì ai nhận.",
    authors: [
      { author: "kim-ngan", role: "bài" },
      { author: "dinh-phuc", role: "đồ họa" },
    ],
    topics: ["nang-luong-tai-tao", "may-cho-nha-nong"],
    related: ["may-dem-ca-giong"],
    published: { daysAgo: 6, at: "13:50" },
    lead: {
      scene: "dien-mat-troi",
      variant: 4,
      alt: "Những mảng pin mặt trời trên mặt nước xanh, một người đội nón chèo thuyền bên cạnh, phía sau là núi",
      caption: "Nắng trên vịnh sạc cho những viên pin đã đi hết một đời xe.",
    },
    body: [
      "Đêm đầu tiên tắt máy nổ, ông Phan Văn Lãnh không ngủ được vì yên quá. Hai mươi hai năm canh bè, ông quen tiếng phành phạch của bốn giờ bơm khí. “Giờ nghe được cả thằng con bè bên tâm sự với bồ”, ông than.",
      "Dưới sàn chòi canh của ông là hai hộp nhựa xám, mỗi hộp 24 viên pin từng chạy xe máy điện. Ban ngày, bốn tấm pin mặt trời sạc cho chúng. Từ 1 giờ đến 5 giờ sáng, lúc nước vịnh nghèo ô xy nhất, chúng chạy máy sục cho 60 lồng tôm.",
      { h2: "Chọn một trăm, bỏ bốn mươi" },
      "Kỹ sư điện Đào Thị Mỹ Hậu, 34 tuổi, từng bảo hành xe máy điện ở Đà Nẵng. Bộ pin xe bị thay khi dung lượng còn khoảng 70–80%, vì lúc ấy xe leo dốc đuối. Với chiếc máy sục khí không phải leo dốc, chừng ấy còn dùng được nhiều năm. Năm ngoái chị cùng hai bạn lập xưởng nhỏ ở Sông Cầu, thuộc Phú Yên cũ, nay là Đắk Lắk.",
      "Việc của xưởng là đo. Từng viên được sạc đầy, xả cạn, nghỉ, rồi lặp lại, mất 19 giờ một lượt. Chỉ loại pin lithi sắt phốt phát được nhận, vì khó bốc cháy hơn; viên phồng, rỉ, nóng bất thường thì loại ngay.",
      {
        table: {
          caption: "Kết quả đo 1.860 viên pin thải, từ tháng 1 đến tháng 10/2026",
          head: ["Dung lượng còn lại", "Số viên", "Tỷ lệ", "Dùng tiếp"],
          rows: [
            ["Từ 80%", "502", "27%", "Có"],
            ["70–79%", "633", "34%", "Có"],
            ["Dưới 70%", "539", "29%", "Không"],
            ["Phồng, rỉ, hỏng", "186", "10%", "Không"],
          ],
        },
      },
      "Viên cùng sức mới được ghép chung. Chị Hậu ví như xếp đội chèo: một người yếu thì bảy người khỏe cũng phải chậm theo, riêng với pin, người yếu còn nóng lên.",
      { h2: "Bảy tháng hoàn vốn" },
      "Trước kia bè ông Lãnh đốt 1,9 triệu đồng tiền xăng mỗi tháng. Bộ pin cũ cùng tấm pin mặt trời, bộ điều khiển, hộp kín và công lắp giá 11,8 triệu; nếu dùng pin mới là 21 triệu. Tháng âm u, ông vẫn phải nổ máy vài đêm, hết chừng 200.000 đồng. Như vậy sau khoảng bảy tháng là lấy lại vốn, bảo hành được hai năm.",
      "Không phải bè nào cũng suôn sẻ. Tháng 4, một hộp bị nước mặn lọt vào đầu nối, cầu chì chảy, khói bốc lên nhưng không có lửa. Xưởng đã thay toàn bộ đầu nối, đặt thêm cảm biến ẩm tự ngắt. Đợt gió lớn đầu tháng này, hai hộp bị sóng giật rơi xuống vịnh, vớt lên bên trong còn khô.",
      {
        figure: {
          scene: "lang-chai",
          variant: 4,
          alt: "Bến tàu cá trong mưa, thuyền đỗ san sát trước dãy nhà",
          caption: "Ngày gió lớn, tàu thuyền vào bến; bè tôm thì ở lại với hai hộp pin dưới sàn.",
        },
      },
      {
        quote: "Tôi sợ nhất lời khen rẻ. Rẻ thì người ta tự ghép ở nhà, lấy viên phồng ép cho xẹp rồi quấn băng keo.",
        by: "Kỹ sư Đào Thị Mỹ Hậu",
      },
      "Bởi vậy xưởng không bán pin lẻ. Mỗi hộp hàn kín, có tem, kèm tờ hướng dẫn in chữ to: không tự mở, không đậy bạt, đặt cách bếp ba mét, có bình chữa cháy hợp loại.",
      { h2: "Đời thứ ba" },
      "Theo tính toán của xưởng, một hộp pin trên bè sống thêm bốn đến sáu năm. Sau đó nó là chất thải nguy hại thật sự, nằm giữa một vịnh nuôi tôm. Chị Hậu giữ lại một triệu đồng tiền cọc của mỗi hộp, trả hộp thì trả cọc, và đã ký với một nhà máy tái chế ở Đồng Nai nhận cả 725 viên bị loại.",
      "Chuyên gia năng lượng Hà Chí Dũng, người góp ý thiết kế, cho rằng tiền cọc là phần hay nhất của dự án, hay hơn cả mạch điện. Song ông lưu ý 22 bè là con số nhỏ. Vịnh có hàng nghìn lồng nuôi; nhân lên thì phải có nơi kiểm định độc lập, chứ không thể trông vào lương tâm của ba người.",
      "Ông Lãnh chưa nghĩ xa vậy. Ông vừa mua thêm chiếc quạt, chạy nhờ điện dư buổi trưa. Còn đêm đến, để dễ ngủ, ông mở điện thoại bật một đoạn thu tiếng máy nổ.",
    ],
    reception: "promising",
    reach: 244,
  },
];
