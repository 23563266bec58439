import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [];

export const topics: DemoTopic[] = [
  {
    key: "tinh-quang-tri",
    name: "Tỉnh Quảng Trị",
    kind: "place",
    aliases: ["Quảng Trị", "Quảng Bình cũ"],
    description: "Dải đất hẹp từ đèo Ngang đến sông Ô Lâu, nơi mỗi mùa mưa lại đo lòng người.",
  },
  {
    key: "ngu-dan",
    name: "Ngư dân và biển khơi",
    kind: "event",
    aliases: ["ngư dân", "tàu cá"],
    description: "Những chuyến biển dài ngày, tàu thuyền, cứu nạn và đời sống của người đi biển.",
  },
  {
    key: "an-toan-chay-no",
    name: "An toàn cháy nổ trong khu dân cư",
    kind: "event",
    aliases: ["phòng cháy chữa cháy", "PCCC", "lối thoát hiểm"],
    description: "Nhà trọ, chung cư, kho xưởng xen trong phố và những lối thoát mở kịp hay chưa kịp.",
  },
  {
    key: "chinh-quyen-hai-cap",
    name: "Chính quyền địa phương hai cấp",
    kind: "event",
    aliases: ["bỏ cấp huyện", "xã mới", "sáp nhập xã"],
    description: "Bộ máy tỉnh và xã vận hành ra sao sau ngày 1/7/2025, nhìn từ quầy tiếp dân.",
  },
];

export const pieces: DemoPiece[] = [
  {
    key: "suong-mu-dung-do-ngang",
    kind: "news",
    section: "thoi-su",
    title: "Sương mù dày trên sông Hồng, ba bến đò dừng chở khách hơn hai giờ",
    sapo: "Từ 5 giờ 40 sáng nay, người đi chợ, đi làm ở hai bờ sông Hồng phía nam Hà Nội phải vòng qua cầu Thanh Trì vì lái đò không nhìn thấy bờ bên kia.",
    authors: [{ author: "bao-chau", role: "bài" }],
    topics: ["ha-noi"],
    published: { daysAgo: 0, at: "08:25" },
    lead: {
      scene: "cau",
      variant: 3,
      alt: "Cây cầu dài bắc qua sông rộng, các nhịp ở xa nhạt dần.",
      caption: "Cầu Thanh Trì, lối vòng duy nhất của người quen đi đò khi mặt sông phủ kín sương.",
    },
    body: [
      "Ba bến đò ngang trên đoạn sông Hồng phía nam Hà Nội ngừng nhận khách từ 5 giờ 40 đến gần 8 giờ sáng nay. Muốn sang sông, người dân phải đi vòng qua cầu Thanh Trì, xa thêm khoảng 14 km.",
      "Lúc 6 giờ 15, đứng trên sàn phao ở bến bờ tả không nhìn thấy mũi đò cách chừng mười mét. Hơn ba chục xe máy xếp hàng trên con dốc xuống bến, phần lớn chở rau và đồ gốm.",
      "“Có còi, có đèn, nhưng sà lan đi xuôi mà không thấy mình thì còi cũng bằng không”, ông Vũ Đình Tạo, người lái đò ở đây đã 22 năm, nói. Ông quấn lại dây neo, tắt máy rồi đun ấm nước chè mời khách chờ. Nội quy sơn trên tấm tôn đầu bến ghi vỏn vẹn: không thấy bờ thì không đi.",
      "Chị Ngô Thị Hợi chở 60 kg cải cúc từ bãi giữa, đợi nửa tiếng rồi quyết định quay xe. Chị tới chợ lúc 7 giờ 10, muộn hơn thường ngày một giờ. “Khách quen lấy hàng nhà khác rồi. Sáng nay tôi bán rẻ đi hai nghìn một mớ cho kịp về”, chị kể.",
      "Sương loãng dần từ 7 giờ 30. Chuyến đầu tiên rời bến bờ tả lúc 7 giờ 52, chở 18 người cùng 15 xe máy. Theo các chủ bến, không có va chạm nào xảy ra.",
      "Bản tin dự báo sáng sớm cho biết gió còn nhẹ, độ ẩm cao, sương mù dày có thể lặp lại trong hai đến ba buổi sáng tới ở vùng ven sông. Các bến đề nghị người đi chợ sớm gọi hỏi trước khi ra dốc.",
    ],
    reception: "unrated",
    reach: 0,
  },
  {
    key: "thach-han-ve-nha",
    kind: "news",
    section: "thoi-su",
    title: "Quảng Trị: Nước rút, hơn 200 hộ ở thôn trũng bên sông Thạch Hãn về nhà dọn bùn",
    sapo: "Sau ba đêm ở nhờ trường học, người dân hạ lưu Thạch Hãn trở về với vạch bùn cao 1,3 m trên tường. Việc gấp nhất lúc này là nước sạch.",
    authors: [
      { author: "nguyen-an", role: "bài" },
      { author: "dinh-phuc", role: "đồ họa" },
    ],
    topics: ["mua-lu-2026", "tinh-quang-tri"],
    published: { daysAgo: 11, at: "15:40" },
    lead: {
      scene: "mua-lu",
      variant: 4,
      alt: "Những mái nhà thấp và hàng cau đứng giữa vùng nước lụt dưới bầu trời nặng mây.",
      caption: "Một thôn trũng ở hạ lưu sông Thạch Hãn, nơi nước lên nhanh và rút chậm hơn vùng chung quanh.",
    },
    body: [
      "Vạch bùn trên tường nhà bà Lê Thị Xoan cao đúng 1,3 m, ngang mép dưới bức ảnh cưới của cậu con trai. Trưa nay bà kê ghế đẩu ngồi chà từng viên gạch nền, thùng nước thay đến lần thứ sáu vẫn còn đỏ.",
      "Thôn của bà nằm trong khúc cong của sông Thạch Hãn. Ba đêm trước, 214 hộ với khoảng 800 người được đưa lên trường học và nhà văn hóa ở gò cao. Đến trưa nay 209 hộ đã về; năm hộ còn ở lại vì nhà sập vách. Không có thiệt hại về người.",
      "“Bùn phải xúc khi còn ướt. Để khô một ngày là thành gạch”, trưởng thôn Hoàng Đức Kham giải thích vì sao tiếng xẻng vang suốt từ 4 giờ sáng. Dân quân chia thành sáu tổ, ưu tiên nhà người già sống một mình.",
      {
        box: {
          title: "Thiệt hại ban đầu ở thôn",
          body: [
            {
              ul: [
                "41 ha rau màu hỏng hoàn toàn.",
                "Khoảng 3.200 con gia cầm bị nước cuốn.",
                "Sáu giếng khơi ngập, chưa dùng lại được.",
                "260 bộ sách giáo khoa ướt nát.",
              ],
            },
          ],
        },
      },
      "Theo ban chỉ huy phòng thủ dân sự xã, mỗi ngày hai xe bồn chở về 16 m³ nước sạch, chia ra được chừng 20 lít một người, đủ nấu ăn chứ chưa đủ tắm giặt. Trạm y tế đang khử trùng từng giếng, dự kiến ba ngày nữa mới xong.",
      "Trường tiểu học của thôn sẽ học lại sau hai hôm, khi bàn ghế phơi khô. Từ sáng, học sinh lớp lớn đã tự mang giẻ đến lau.",
    ],
    reception: "liked",
    reach: 312,
  },
  {
    key: "muoi-chin-gio-giua-bien",
    kind: "news",
    section: "thoi-su",
    title: "Mười chín giờ ôm can nhựa giữa biển, thuyền viên Quảng Ngãi được tàu bạn vớt",
    sapo: "Rơi khỏi tàu câu mực lúc 21 giờ, anh Bùi Văn Trọt bám một can đựng nước ngọt đến 16 giờ hôm sau thì được một tàu khác trông thấy.",
    authors: [{ author: "nguyen-an", role: "bài" }],
    topics: ["ngu-dan"],
    published: { daysAgo: 8, at: "06:45" },
    body: [
      "“Tôi không nghĩ tới bờ. Tôi chỉ nghĩ tới cái nắp can. Nắp mà bung là hết”, anh Bùi Văn Trọt, 34 tuổi, kể khi vừa được dìu vào trạm xá trên đảo Lý Sơn đêm qua.",
      "Đêm trước đó, tàu câu mực chở anh cùng mười một bạn thuyền đang thả trôi cách đảo khoảng 62 hải lý. Anh trượt chân ở mạn sau khi ra thu dây, không kịp kêu. Chiếc can 30 lít buộc ở lan can tuột theo.",
      "Gần 23 giờ, đến bữa khuya, thuyền trưởng đếm bát mới biết thiếu người. Tàu phát tín hiệu trên tần số cấp cứu, bảy tàu đang câu gần đó tắt đèn cao áp, chuyển sang đèn rọi, xếp thành hàng quét theo dòng chảy.",
      "Người nhìn thấy anh là ông Đặng Văn Nhỡ, 58 tuổi, trên một tàu đến muộn. “Tôi thấy một đốm trắng lúc chìm lúc nổi. Rác thì trôi thẳng, còn cái đốm đó cứ ngoái lại”, ông nói. Lúc ấy là 16 giờ, anh Trọt đã trôi gần 17 hải lý.",
      "Y sĩ trạm xá cho biết bệnh nhân mất nước, rộp da vì nắng và muối, các chỉ số đã ổn định, có thể về nhà sau hai ngày theo dõi.",
      "Trên tàu có đủ mười hai áo phao nhưng không ai mặc khi làm đêm vì vướng. Sau chuyện này, chủ tàu nói sẽ mua loại phao bơm đeo ngang lưng, giá chừng 900.000 đồng một chiếc, kèm còi và đèn chớp.",
    ],
    reception: "liked",
    reach: 548,
  },
  {
    key: "chay-kho-phe-lieu-bien-hoa",
    kind: "news",
    section: "thoi-su",
    title:
      "Cháy kho phế liệu ở Biên Hòa lúc rạng sáng, 63 người trong dãy trọ phía sau thoát nạn nhờ một khung cửa mới đục qua tường rào",
    sapo: "Lửa bùng lên lúc 3 giờ 10, chặn lối ra duy nhất của dãy trọ 28 phòng. Khung cửa rộng 0,9 m do chủ nhà đục hồi tháng 8 đã thành đường sống.",
    authors: [{ author: "bao-chau", role: "bài" }],
    topics: ["an-toan-chay-no", "tinh-dong-nai"],
    published: { daysAgo: 5, at: "09:50" },
    lead: {
      scene: "pho-dem",
      variant: 1,
      alt: "Một con phố hẹp trong đêm, vài ô cửa còn sáng đèn.",
      caption: "Dãy trọ nằm sâu trong hẻm, chỉ có một lối ra đường lớn đi ngang cổng kho phế liệu.",
    },
    body: [
      "Con chó vàng của dãy trọ sủa dữ lúc 3 giờ 10. Chị Thạch Thị Sa Rinh, công nhân may, mở cửa định mắng thì thấy bức vách tôn cuối sân đỏ rực. Chị vừa chạy vừa đập cửa từng phòng.",
      "Đám cháy xuất phát từ kho phế liệu rộng khoảng 700 m² ở Biên Hòa, chứa nhựa, giấy và mút xốp. Lửa nhanh chóng bịt con hẻm dẫn ra quốc lộ, lối đi duy nhất của 28 phòng trọ phía sau.",
      "Duy nhất, cho đến tháng 8. Sau một buổi kiểm tra của cảnh sát phòng cháy, chủ trọ là ông Lý Chí Bảo đục tường rào phía sau, lắp cánh cửa sắt rộng 0,9 m có chốt gạt, thông sang bãi giữ xe của nhà bên. Ông trả cho nhà bên 500.000 đồng mỗi tháng để lối ấy không bị chắn.",
      "“Hồi đó tôi tiếc tiền, cằn nhằn mãi. Bây giờ tôi không dám tính xem nó rẻ hay đắt”, ông Bảo nói. Trong khoảng bảy phút, 63 người, có 14 trẻ em, ra hết bằng cánh cửa đó.",
      "Bốn xe chữa cháy khống chế ngọn lửa lúc 4 giờ 25. Hai người bị ngạt nhẹ, đã xuất viện trong buổi sáng. Năm phòng trọ sát kho hư hỏng nặng, 17 xe máy cháy. Nguyên nhân đang được điều tra.",
      "Sáng nay, người thuê trọ kéo nhau sang xem cánh cửa. Có người chụp ảnh gửi chủ trọ cũ, nơi em mình còn ở.",
    ],
    corrections: [
      {
        kind: "cập nhật",
        text: "Bổ sung số xe máy bị cháy (17 chiếc) và tình trạng của hai người bị ngạt khói, theo chủ trọ và trạm y tế phường chiều cùng ngày.",
        daysAgo: 5,
        at: "16:20",
      },
    ],
    reception: "liked",
    reach: 467,
  },
  {
    key: "bon-muoi-gio-a-luoi",
    kind: "article",
    section: "thoi-su",
    title: "Bốn mươi giờ nối lại đường lên A Lưới",
    sapo: "Quốc lộ 49 đứt ở ba chỗ sau trận mưa trắng đêm. Hai mươi bảy người với bốn máy xúc đã mở lại con đường ngắn nhất từ Huế lên vùng cao.",
    authors: [
      { author: "nguyen-an", role: "bài" },
      { author: "tran-huu", role: "ảnh" },
    ],
    topics: ["mua-lu-2026", "thanh-pho-hue"],
    related: ["thach-han-ve-nha"],
    published: { daysAgo: 9, at: "14:20" },
    lead: {
      scene: "rung",
      variant: 1,
      alt: "Sườn núi rừng rậm nối tiếp nhau, mây thấp vắt ngang các đỉnh.",
      caption: "Rừng núi trên đường từ Huế lên A Lưới, đoạn qua đèo thường bị sạt lở khi mưa lớn kéo dài.",
    },
    body: [
      "Chiếc máy xúc đầu tiên lên tới chân đèo lúc 1 giờ 20, đèn pha chỉ soi được một bức tường đất đỏ. Phía sau bức tường ấy là các xã A Lưới với khoảng năm vạn dân.",
      "Ông Trần Duy Lãm, đội trưởng đội duy tu, tắt máy, xuống xe và làm một việc khiến người mới vào nghề sốt ruột: đứng im gần mười phút để nghe. “Đất còn trôi thì nó rì rầm như người nói chuyện sau vách. Hết tiếng mới được cho máy vào”, ông kể lại.",
      { h2: "Ba chỗ đứt trong mười một cây số" },
      "Thùng đo mưa đặt ở hạt quản lý đường ghi 412 mm trong 24 giờ. Mặt đường hỏng ở ba chỗ: một khối đất đá chừng 6.000 m³ phủ kín hai làn, một cống tròn bị xói trơ nửa thân, một đoạn vai đường lở vào sát vạch sơn.",
      "Lực lượng chia hai cánh. Cánh dưới 19 người cùng ba máy xúc đi từ phía Huế; cánh trên tám người, một máy, từ trung tâm A Lưới xuống. Cánh trên mất liên lạc hoàn toàn vì trạm phát sóng trên đỉnh đèo đã cạn điện dự phòng từ chập tối.",
      "Cách liên lạc còn lại là đôi chân của anh Hồ Văn Lợi, thợ máy 26 tuổi, người Pa Cô. Cứ bốn giờ một lần, anh leo lên mỏm đá còn bắt được sóng từ dưới xuôi, báo số mét đã thông rồi tụt xuống lái tiếp. “Lượt thứ chín thì tôi không cần nói nữa. Đứng trên đó đã nghe tiếng máy bên kia”, anh cười.",
      { h2: "Hai mươi lăm phút tắt máy" },
      "Chín giờ sáng hôm đầu, một xe cứu thương chở sản phụ dừng lại phía trên khối sạt lớn nhất. Đường chưa thông được, mà quay lên cũng không có chỗ mổ. Sau khi hỏi ý nữ hộ sinh đi cùng, đội trưởng cho cả hai máy gần đó tắt. Thợ lót ván cốp pha lên nền đất vừa đầm, thay nhau khiêng cáng qua 80 m. Chiếc xe thứ hai chờ sẵn ở đầu bên này.",
      "Bé gái nặng 2,9 kg chào đời lúc 13 giờ 10. Chị Viên Thị Nhơi, mẹ bé, nhờ người nhà gửi lên đèo một tấm ảnh. Tấm ảnh được dán trong buồng lái chiếc máy xúc số 2, bên cạnh lịch thay dầu.",
      {
        figure: {
          scene: "cau",
          variant: 2,
          alt: "Cây cầu nhỏ bắc qua dòng suối đục, hai đầu là sườn dốc.",
          caption: "Phía dưới các điểm sạt, cầu qua suối vẫn đứng vững nên máy móc từ Huế lên được ngay trong đêm.",
        },
      },
      {
        pull: "Đất còn trôi thì nó rì rầm như người nói chuyện sau vách. Hết tiếng mới được cho máy vào",
        by: "Ông Trần Duy Lãm, đội trưởng đội duy tu",
      },
      { h2: "Thông xe chưa phải đã lành" },
      "Hai cánh gặp nhau lúc 17 giờ 20 ngày thứ hai, đúng bốn mươi giờ sau nhát xúc đầu. Xe con qua trước, rồi đến xe chở gạo, xe bồn chở xăng. Xe trên 10 tấn vẫn phải chờ.",
      "Kỹ sư đường bộ đã nghỉ hưu Nguyễn Khoa Bằng, người từng khảo sát tuyến này, nhắc rằng chỗ lở lớn nhất đã lở ba lần trong sáu năm. Mỗi lần hót đất, vá cống tốn từ 1,5 đến 2 tỷ đồng, chưa kể hàng hóa nằm lại. Một đoạn cầu cạn 120 m tránh hẳn chân sườn, theo ông ước tính, khoảng 45 tỷ đồng.",
      {
        quote:
          "Mở được đường trong bốn mươi giờ là giỏi. Nhưng nếu sang năm lại phải giỏi ở đúng chỗ ấy thì là ta chưa học.",
        by: "Kỹ sư Nguyễn Khoa Bằng",
      },
      {
        box: {
          title: "Đi quốc lộ 49 những ngày này",
          body: [
            {
              ul: [
                "Ba điểm vừa sửa chỉ lưu thông một làn, có người gác hai đầu.",
                "Xe khách dưới 29 chỗ được qua từ 6 đến 18 giờ; xe trên 10 tấn chưa được lên đèo.",
                "Mưa trên 50 mm trong ba giờ thì đường tạm đóng, kể cả khi chưa sạt.",
              ],
            },
          ],
        },
      },
      "Chiều tối, bếp dã chiến dưới chân đèo tắt lửa. Bà Hồ Thị Nghing, chủ quán nước cho mượn bếp, đếm lại: mười bốn nồi cơm, không lấy tiền. Bà chỉ xin đội để lại đống cành gãy bên đường, đủ đun hết mùa mưa.",
    ],
    reception: "much-liked",
    reach: 731,
  },
  {
    key: "quay-so-ba",
    kind: "article",
    section: "thoi-su",
    title: "Quầy số 3 ở xã mới, mười sáu tháng sau ngày không còn cấp huyện",
    sapo: "Giấy tờ không phải đưa xuống huyện nữa, nhưng trụ sở xã mới cách bản xa nhất 38 km. Một quầy tiếp dân vùng cao Nghệ An cho thấy cái được và cái còn thiếu.",
    authors: [
      { author: "minh-hoang", role: "bài" },
      { author: "dinh-phuc", role: "đồ họa" },
    ],
    topics: ["chinh-quyen-hai-cap", "chuyen-doi-so"],
    published: { daysAgo: 3, at: "10:05" },
    lead: {
      scene: "hoi-truong",
      variant: 1,
      alt: "Gian phòng họp nhìn từ cuối hàng ghế lên phía bàn làm việc và bục.",
      caption: "Trụ sở xã mới dùng lại hội trường của xã cũ làm nơi tiếp nhận hồ sơ.",
    },
    body: [
      "Anh Lô Văn Phía đi từ 5 giờ, tới nơi lúc 7 giờ 10, ngồi trên bậc thềm ăn nốt gói xôi. Anh cần một việc: sang tên mảnh rẫy bố để lại. Trước tháng 7/2025, việc ấy bắt anh chạy thêm gần 50 km xuống huyện, mà thường phải hai lần.",
      "Xã của anh ở thượng nguồn Nậm Nơn, phía tây Nghệ An, nhập từ ba xã cũ: hơn 300 km², 21 bản, gần 14.000 người Thái, Khơ Mú, Mông. Trung tâm phục vụ hành chính công có bốn quầy. Quầy số 3 nhận hồ sơ đất đai, xây dựng, nông nghiệp, và là quầy duy nhất phải kê thêm ghế.",
      { h2: "Con số 64% và chiếc ghế nhựa xanh" },
      "Chị Vi Thị Hương Lan, 31 tuổi, ngồi quầy số 3. Chị vốn làm ở phòng tài nguyên của huyện, chuyển về xã ngay tuần đầu. Bảng điện tử trên tường báo tỷ lệ hồ sơ nộp qua mạng đạt 64%. Chị chỉ xuống chiếc ghế nhựa xanh kê sát bàn mình: “Số ấy phần lớn ra đời ở cái ghế này.”",
      "Người dân ngồi ghế xanh, đọc số căn cước, mở mã xác nhận trong điện thoại; chị Lan gõ giúp. Hồ sơ đúng là đi qua mạng, nhưng người thì vẫn phải vượt mấy chục cây số. Chúng tôi xin trung tâm tách riêng số hồ sơ do dân tự nộp ở nhà. Kết quả nằm ở dòng cuối bảng dưới.",
      {
        table: {
          caption: "Hồ sơ tại trung tâm phục vụ hành chính công của xã",
          head: ["Chỉ số", "Tháng 7/2025", "Tháng 10/2026"],
          rows: [
            ["Hồ sơ tiếp nhận", "612", "1.148"],
            ["Trả đúng hạn", "71%", "93%"],
            ["Nộp qua mạng", "18%", "64%"],
            ["Dân tự nộp ở nhà", "3%", "11%"],
          ],
        },
      },
      "Dù vậy, chị Lan không cho rằng con số 64% là giả. Nhờ nhập ngay tại quầy, hồ sơ thiếu giấy nào thì biết liền, dân không phải về rồi lại ra. “Ngày trước dân sợ nhất câu *về bổ sung*. Bây giờ cả tuần tôi nói câu đó chừng năm lần.”",
      { h2: "Xa hơn, nhưng đi một lần" },
      "Bản xa nhất cách trụ sở 38 km, có 9 km đường đất. Với người già ở đó, xã mới xa gấp ba xã cũ. Từ đầu năm, trung tâm lập tổ lưu động: hai phiên chợ mỗi tháng, hai cán bộ mang máy tính, máy in và một chiếc ắc quy vào bản. Tháng 10, tổ nhận 134 hồ sơ, quá nửa là khai sinh và trợ cấp tuổi già.",
      {
        quote: "Dân không cần biết mình đang chuyển đổi cái gì. Dân cần biết phải đi mấy lần.",
        by: "Ông Kha Văn Tuyên, phó giám đốc trung tâm",
      },
      "Chỗ nghẽn lớn nhất nằm ngoài phòng máy lạnh. Cả xã có hai người biết đo đất, trong khi mỗi tháng phát sinh sáu, bảy chục thửa phải đo. Gần như toàn bộ 7% hồ sơ trễ hạn rơi vào đây. Có nhà đợi 45 ngày, đến khi cán bộ vào thì cột mốc tre đã mục.",
      "Ông Tuyên nói xã đã xin thêm một biên chế địa chính và một bộ máy định vị; máy thì được, người thì chưa. Trong lúc chờ, xã nhờ trưởng bản cùng các hộ giáp ranh đóng cọc, chụp ảnh, ký biên bản trước ngày đo. Cách ấy rút một buổi đo từ nửa ngày xuống hơn một giờ.",
      "10 giờ 20, đến lượt anh Phía. Anh ngồi vào ghế xanh, đọc từng con số thật chậm. Hai mươi phút sau anh cầm giấy hẹn, chụp lại bằng điện thoại rồi gấp bỏ vào túi áo ngực. Giấy hẹn ghi 20 ngày. “Đúng hẹn thì tôi chỉ đi thêm một lần nữa”, anh nói. “Sai hẹn thì tôi có cái ảnh.”",
    ],
    reception: "promising",
    reach: 389,
  },
];
