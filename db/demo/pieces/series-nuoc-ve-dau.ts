import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [];

export const topics: DemoTopic[] = [
  {
    key: "mua-nuoc-noi",
    name: "Mùa nước nổi",
    kind: "event",
    aliases: ["mùa lũ miền Tây", "nước nổi"],
    description: "Con nước từ thượng nguồn tràn về châu thổ, mang theo cá, phù sa và kế sinh nhai.",
  },
  {
    key: "han-man-2027",
    name: "Hạn mặn mùa khô 2026-2027",
    kind: "event",
    aliases: ["mùa khô 2026-2027"],
    description: "Dự báo, chuẩn bị và cách xoay xở của người ven biển Tây Nam Bộ.",
  },
  {
    key: "tinh-an-giang",
    name: "Tỉnh An Giang",
    kind: "place",
    aliases: ["An Giang", "Kiên Giang cũ"],
    description: "Từ đầu nguồn sông Tiền, sông Hậu ra tới biển Tây.",
  },
];

export const pieces: DemoPiece[] = [
  {
    key: "nuoc-ve-dau-1",
    kind: "article",
    section: "nong-nghiep",
    title: "Bài 1: Con nước đầu nguồn về muộn, ra sớm",
    sapo: "Ở An Phú, nơi sông Hậu vào đất Việt, mùa nước nổi năm nay ngắn đi ba tuần. Người đặt dớn thấy điều ấy trong thau cá, người đo nước thấy trên vạch sơn.",
    authors: [
      { author: "van-hao", role: "bài" },
      { author: "tran-huu", role: "ảnh" },
    ],
    topics: ["dong-bang-song-cuu-long", "mua-nuoc-noi", "tinh-an-giang"],
    series: { series: "nuoc-ve-dau", part: 1 },
    published: { daysAgo: 5, at: "06:00" },
    lead: {
      scene: "song-nuoc",
      variant: 2,
      alt: "Nhánh sông lớn chảy giữa hai bờ thấp, xuồng nhỏ neo gần hàng cây ngập chân.",
      caption: "Sông Hậu đoạn đầu nguồn ở An Phú, tỉnh An Giang, khi nước đã rút khỏi đồng.",
    },
    body: [
      {
        note: "Mùa khô 2026-2027 chưa tới, nhưng chuyện nước ngọt ở Đồng bằng sông Cửu Long đã bắt đầu từ những ngày này. Nhịp Sông đi theo dòng nước qua ba chặng: đầu nguồn, đồng ruộng, cửa biển, và mang tới mỗi chặng cùng một câu hỏi.",
      },
      "Ông Huỳnh Văn Sự nhấc đuôi dớn khỏi mặt nước, lắc hai cái rồi đổ ra thau. Một nhúm cá linh bằng ngón út, mấy con tép, một vỏ chai nhựa. Ông ném vỏ chai vào khoang xuồng trước, sau mới đếm cá.",
      "“Mười bảy con. Hồi đó tôi đong bằng thúng”, ông nói.",
      "“Hồi đó” trong miệng người An Phú là những năm nước leo tới sàn nhà, cá linh trắng mặt kênh, con nít tắm sông từ tháng 7 tới tháng 11. Ông Sự, 67 tuổi, đặt dớn ở cánh đồng giáp biên đã bốn chục mùa. Ông không biết ai ở thượng nguồn quyết định việc gì. Ông chỉ có một cuốn sổ.",
      { h2: "Hai mươi hai ngày biến mất" },
      "Cuốn sổ bọc giấy dầu ghi hai mốc mỗi năm: ngày *nước quay*, lúc sông đổi sang màu đỏ gạch, và ngày *nước giựt*, lúc chân cỏ trên bờ ruộng ló ra. Tính trung bình mười năm trước, hai mốc cách nhau 95 ngày. Năm nay nước quay ngày 9/8, giựt ngày 21/10: vỏn vẹn 73 ngày.",
      {
        table: {
          caption: "Sổ đặt dớn của ông Huỳnh Văn Sự",
          head: ["", "Mùa 2011", "Mùa 2018", "Mùa 2026"],
          rows: [
            ["Số ngày đặt được", "118", "104", "70"],
            ["Số miệng dớn", "4", "6", "12"],
            ["Cá bình quân một ngày (kg)", "42", "19", "6"],
          ],
        },
      },
      "Dòng giữa của bảng là dòng buồn nhất: dớn tăng gấp ba mà cá còn một phần bảy. Con trai ông đã lên Bình Dương làm gỗ từ năm 2020, để lại cho cha sáu miệng dớn mới mua, còn thơm mùi nhựa.",
      "Cách nhà ông chừng ba chục cây số, bên sông Tiền, anh Lâm Quốc Dững đọc vạch nước hai lần mỗi ngày, 7 giờ và 19 giờ, suốt mười sáu năm làm quan trắc viên. Thước gỗ sơn trắng đỏ cắm từ bờ xuống lòng sông. Đỉnh nước năm nay anh ghi được là 3,18 m. Trận lụt năm 2000, mực nước Tân Châu lên 5,06 m; năm 2011 cũng gần 4,9 m.",
      "“Người ta hay hỏi tôi nước có về không”, anh Dững nói. “Có chứ. Nhưng nó ghé, nó không ở.”",
      { h2: "Nước trong là nước đói" },
      "Điều khiến anh lo hơn cả chiều cao là màu nước. Múc một ca, để lắng qua đêm, trước kia đáy ca có lớp bùn dày bằng cạnh đồng xu. Nay chỉ như vệt phấn.",
      "Theo TS. Thái Minh Khuê, người nghiên cứu thủy văn lưu vực, lượng phù sa về châu thổ từ khoảng 160 triệu tấn mỗi năm hồi đầu thập niên 1990 đã giảm còn chưa tới một phần ba. Phần lớn nằm lại trong các hồ chứa dọc thượng nguồn. Dòng nước mất phù sa sẽ tự tìm thứ bù vào: lòng sông và bờ sông. Dân trong nghề gọi đó là *nước đói*.",
      {
        quote:
          "Một con sông no thì bồi, một con sông đói thì gặm. Nó không ác, nó chỉ đang ăn phần đáng ra được mang theo từ đầu.",
        by: "TS. Thái Minh Khuê",
      },
      "Nhà bà Trương Thị Lài đang là món kế tiếp. Căn nhà sàn cạnh sông đã dời hai lần trong bảy năm, lần này cột hàng ba treo lơ lửng trên mép đất lở. Đêm ngủ, bà buộc sợi dây từ cổ chân đến cây cột; dây căng là chạy. Xã đã cấp nền ở tuyến dân cư, cách sông bốn cây số. Bà chần chừ vì ở đó không có chỗ đậu xuồng. “Ở gần nước sợ chết, xa nước sợ đói”, bà nói.",
      {
        figure: {
          scene: "lang-chai",
          variant: 1,
          alt: "Xóm nhà sàn ven nước, lưới phơi trên sào, mấy chiếc xuồng cột dưới chân cột.",
          caption: "Xóm nhà sàn bên bờ lở; mỗi hàng cột là một lần dời vào trong.",
        },
      },
      { h2: "Học lại cách sống với ít nước" },
      "Ngồi than thì nước cũng không dài thêm ngày nào. Quanh Búng Bình Thiên, mười bốn hộ rào lưới giữ cá linh non từ đầu mùa, nuôi trong ruộng trũng thêm một tháng rưỡi. Họ để dành một phần tư số cá, mở lưới cho ra sông trước ngày nước giựt. Anh Ysa Mách, người Chăm, 36 tuổi, giải thích giản dị: “Bắt hết thì sang năm ai về?”",
      "Chị Lê Thị Thắm chuyển năm công ruộng hai vụ sang trồng ấu và bông súng. Nước thấp, súng vẫn lên. Bán tại bờ 7.000 đồng một ký, ngày hái được bảy chục ký, hai người làm. Không giàu, nhưng con chị chưa phải đi xa.",
      "Ông Sự thì không đổi. Ông vá lại bốn miệng dớn cũ, tám miệng còn lại cho người trong xóm mượn. Hỏi vì sao, ông bảo đặt nhiều cũng chỉ để mình biết là cá ít.",
      "Chiều, con nước xuôi về phía nam. Qua khỏi Vàm Nao, nó rẽ vào hàng trăm con kênh rồi gặp thứ mà cá linh chưa bao giờ hiểu nổi: cánh cống.",
      "*Kỳ tới: Qua ruộng, nước phải hỏi con đê.*",
    ],
    reception: "liked",
    reach: 583,
  },
  {
    key: "nuoc-ve-dau-2",
    kind: "article",
    section: "nong-nghiep",
    title: "Bài 2: Qua ruộng, nước phải hỏi con đê",
    sapo: "Đê bao khép kín cho nông dân Tứ giác Long Xuyên ba vụ lúa một năm, và khóa phù sa ở ngoài. Nay có nơi mở cống mời nước vào, rồi cãi nhau vì cách mở.",
    authors: [
      { author: "van-hao", role: "bài" },
      { author: "dinh-phuc", role: "đồ họa" },
    ],
    topics: ["dong-bang-song-cuu-long", "mua-nuoc-noi", "tinh-an-giang"],
    series: { series: "nuoc-ve-dau", part: 2 },
    related: ["nuoc-ve-dau-1", "dem-bot-khi-ruong-lua"],
    published: { daysAgo: 4, at: "06:00" },
    lead: {
      scene: "ruong-lua",
      variant: 3,
      alt: "Đồng ruộng bằng phẳng chia ô bởi bờ đê và kênh thẳng, xa xa là chân núi.",
      caption: "Một ô đê bao ở vùng Thoại Sơn, tỉnh An Giang; bên trái là ruộng, bên phải là con nước.",
    },
    body: [
      "Đứng trên mặt đê, ông Đinh Văn Nhường chỉ tay trái rồi chỉ tay phải. Bên trái, ruộng khô, gốc rạ vừa đốt dở. Bên phải, cách đúng bốn mét, nước kênh đục lờ cao hơn mặt ruộng gần một thước. “Nó muốn vô dữ lắm. Cả đời tui chỉ lo không cho nó vô”, ông nói.",
      "Ô đê này ở vùng Thoại Sơn, rộng 640 ha, của 312 hộ. Đê khép kín từ năm 2008; từ đó, nhà nào cũng làm ba vụ. Lúa gạo nhiều lên, nhà tường mọc lên. Đất thì khác đi, chậm tới mức ít ai để ý.",
      { h2: "Đất mệt, phân đỡ lời" },
      "Bà Võ Thị Kim Thoa, giám đốc hợp tác xã, để ý nhờ tính sổ phân. Năm 2010, một công ruộng, tức 1.000 m², bón 42 kg phân các loại mỗi vụ. Năm 2023 bón 61 kg mà lúa chỉ bằng cũ. Rễ bám nông, mưa giông là ngã. Chuột thì đông, vì không còn mùa nước nào quét qua hang.",
      "Bà đề nghị làm theo lối mà nhiều nơi trong tỉnh từng áp dụng: ba năm tám vụ. Nghĩa là cứ ba năm, bỏ một vụ thu đông, mở cống cho ngập chừng hai tháng, nhận phù sa, rửa phèn, diệt chuột.",
      "Cuộc họp đầu tiên, tháng 5 năm ngoái, có 280 người. Tới 23 giờ, biểu quyết: 171 thuận, 109 chống. Người chống lên tiếng rõ nhất là ông Nhường, và ông có lý.",
      { h2: "Phù sa của ai, tiền thuê của ai" },
      "Ông Nhường không có đất. Ông thuê hai héc-ta, trả tiền theo năm, tính cho đủ ba vụ. Bỏ một vụ, ông mất khoảng 24 triệu đồng tiền lời mà tiền thuê vẫn đủ. Phù sa nằm lại trên đất, đất thì của người khác. “Nước vô, chủ ruộng được bùn, tui được nợ”, ông đứng lên nói trong cuộc họp, và cả hội trường im phắc.",
      "Trong ô đê có 74 hộ như ông. Mất bốn tháng, ba cuộc họp nữa, người ta mới tìm ra một thỏa thuận.",
      {
        box: {
          title: "Thỏa thuận mở cống của ô đê",
          body: [
            {
              ul: [
                "Chủ đất bớt cho người thuê một phần ba tiền thuê của năm xả nước.",
                "Hợp tác xã thu cá trong ô đê: 60% chia cho hộ thuê đất, 40% vào quỹ sửa cống.",
                "Nhà trong ô đê được tôn nền, kê đồ trước 15 ngày; trạm bơm ưu tiên rút nước quanh nhà trước.",
                "Ai đã trồng cây ăn trái thì được khoanh bờ bao nhỏ, không phải chịu ngập.",
              ],
            },
          ],
        },
      },
      "Mùa vừa rồi, lần đầu sau mười tám năm, cống số 4 được kéo hết cỡ. Trẻ con ngồi kín thành cống xem nước chảy ngược. Một bà cụ mang nhang ra cắm. Nước ngập sâu nhất 1,2 m, ở lại 58 ngày.",
      { h2: "Bùn dày hai phân" },
      "Khi bơm ra, lớp bùn còn lại dày một phân rưỡi đến hai phân, ít hơn người già kỳ vọng. Cá thu được 11,4 tấn; phần chia cho hộ thuê đất được chừng 3,2 triệu đồng mỗi nhà. Cộng khoản bớt tiền thuê, ông Nhường lỗ vụ bỏ trống gần bảy triệu, thay vì hai mươi bốn.",
      "Vụ đông xuân đang sạ. Nhờ ruộng sạch chuột và cỏ, tiền thuốc dự tính giảm bốn phần mười. Được hay mất, phải tới tháng 2 mới cân được. Ông Nhường giữ thái độ của người đã bị thuyết phục một nửa: “Năm nay tui chưa cãi. Để coi bông lúa nó nói sao.”",
      {
        pull: "Nước vô, chủ ruộng được bùn, tui được nợ",
        by: "Ông Đinh Văn Nhường, người thuê đất",
      },
      {
        figure: {
          scene: "dap-nuoc",
          variant: 1,
          alt: "Thân cống bê tông chắn ngang dòng nước, hai phía mực nước cao thấp khác nhau.",
          caption: "Cống số 4 trong ngày kéo hết cánh, lần đầu sau mười tám năm.",
        },
      },
      { h2: "Một ô đê là một cái hồ" },
      "PGS.TS. Phan Trọng Nhẫn, chuyên gia tài nguyên nước, nhìn chuyện này từ xa hơn. Ông lấy máy tính: 640 ha ngập 1,2 m là gần 7,7 triệu m³. Bơm ra dần trong tháng 11, tháng 12, lượng nước ấy chảy xuống hạ lưu đúng lúc mặn bắt đầu ngấp nghé cửa sông.",
      "“Trước khi có đê, cả vùng này vốn là cái hồ khổng lồ, tháng 9 chứa vào, tháng 12 nhả ra. Đê bao biến cái hồ thành cái ống: nước đến nhanh, đi nhanh, không ghé đâu”, ông nói. Muốn người cửa biển bớt khát, theo ông, không thể chỉ xây thêm cống ở cửa biển.",
      "Ông cũng dè dặt về phép nhân. Một ô đê không thay đổi được dòng sông; phải hàng trăm ô mở theo một lịch chung, mà mỗi ô là mấy trăm gia đình với mấy trăm bài toán. Chưa kể nếu các ô cùng bơm ra một lúc, vùng thấp phía dưới sẽ ngập oan.",
      "Hợp tác xã của bà Thoa đã gửi lịch mở cống cho bốn ô đê lân cận, mời sang xem. Ba nơi cử người tới. Nơi thứ tư gửi lại câu hỏi: mở rồi, nước ra khỏi đê thì về đâu, ai dùng, có ai cám ơn mình không?",
      "Chúng tôi mang câu hỏi ấy đi tiếp, xuôi thêm gần 150 km, tới [nơi nước mặn chờ sẵn](/chu-de/han-man-2027).",
      "*Kỳ tới: Ở cửa Hàm Luông, nước ngọt tính bằng can.*",
    ],
    reception: "liked",
    reach: 451,
  },
  {
    key: "nuoc-ve-dau-3",
    kind: "article",
    section: "nong-nghiep",
    title: "Bài 3: Ở cửa Hàm Luông, nước ngọt tính bằng can",
    sapo: "Ba tháng nữa mặn mới lên đỉnh, dân ven biển Ba Tri đã căng bạt, súc lu, đắp đập. Dòng nước đi qua đầu nguồn và ruộng lúa, đến đây chỉ còn một lớp mỏng.",
    authors: [
      { author: "van-hao", role: "bài" },
      { author: "tran-huu", role: "ảnh" },
    ],
    topics: ["dong-bang-song-cuu-long", "han-man-2027"],
    series: { series: "nuoc-ve-dau", part: 3 },
    related: ["nuoc-ve-dau-2", "hanh-tim-vinh-chau-muon"],
    published: { daysAgo: 3, at: "06:00" },
    lead: {
      scene: "bien-dao",
      variant: 1,
      alt: "Cửa sông mở ra biển, mặt nước rộng và phẳng, dải đất thấp phía xa.",
      caption: "Cửa Hàm Luông nhìn từ bờ Ba Tri, tỉnh Vĩnh Long.",
    },
    body: [
      "Bà Phan Thị Bé Chín có mười bảy cái lu, xếp hai hàng bên hông nhà như học trò chào cờ. Cái nào cũng viết phấn trên bụng: ngày hứng, ngày mở nắp, và một chữ. *Ă* là để ăn. *R* là để rửa. Bốn cái chỉ ghi dấu chéo: chưa tới tháng 4 thì không ai được đụng.",
      "“Nhà giàu tính vàng, nhà tui tính lu”, bà cười. Bà 64 tuổi, ở vùng Ba Tri, tỉnh Vĩnh Long, cách cửa Hàm Luông hơn hai mươi cây số. Sông trước nhà rộng gần hai cây số mà từ tháng Giêng đến tháng 5 không múc được ca nào.",
      { h2: "Sổ mặn viết bằng phấn" },
      "Trong xóm có tổ dùng nước gồm 46 hộ. Tổ trưởng là anh Trương Hoài Nhân, chạy sà lan chở nước thuê; anh sắm máy đo mặn trước cả xã. Mỗi sáng anh thả đầu dò ở vàm rạch, chụp con số gửi vào nhóm. Bảng dưới là ngày đầu tiên trong mỗi mùa nước vượt 1 phần nghìn, mức mà cơm nấu lên bắt đầu lờ lợ.",
      {
        table: {
          caption: "Ngày đầu tiên độ mặn ở vàm rạch vượt 1 phần nghìn",
          head: ["Mùa khô", "Ngày", "Độ mặn cao nhất cả mùa (phần nghìn)"],
          rows: [
            ["2022-2023", "9/1", "11,2"],
            ["2023-2024", "12/12", "17,6"],
            ["2024-2025", "21/12", "14,9"],
            ["2025-2026", "19/12", "13,8"],
            ["2026-2027", "chưa tới", ""],
          ],
        },
      },
      "Sáng chúng tôi đến, máy báo 0,4. Còn ngọt. Nhưng nước thượng nguồn năm nay rút sớm ba tuần, gió chướng đã về hai đợt. Anh Nhân đoán mốc 1 phần nghìn sẽ rơi vào tuần đầu tháng 12. Anh từng đoán sai một lần, năm 2020; lần đó cả xóm mua nước 180.000 đồng một mét khối.",
      { h2: "Bao nhiêu nước thì qua một mùa" },
      "Hỏi mười nhà thì chín nhà trả lời *càng nhiều càng tốt*. Chị Ngô Thị Ánh Ngân, y sĩ trạm y tế, bắt mọi người tính. Phép tính của chị được in khổ lớn, dán ở quán tạp hóa.",
      {
        box: {
          title: "Một nhà bốn người qua 90 ngày mặn",
          body: [
            {
              ul: [
                "Ăn uống: 4 người × 8 lít × 90 ngày = 2.880 lít. Chừng ba lu loại lớn.",
                "Rửa ráy, giặt: 4 người × 52 lít × 90 ngày = 18.720 lít. Phải có bạt trữ hoặc nước máy.",
                "Cộng lại: 21,6 m³, nếu mua lúc đắt nhất là gần bốn triệu đồng.",
              ],
            },
            "Chưa tính nước cho bò, dê và vườn.",
          ],
        },
      },
      "Nhờ phép tính, người ta thôi mua thêm lu mà góp tiền căng bạt. Túi bạt 15 m³ giá 2,9 triệu đồng, nằm ngoài sân như con trâu ngủ, hứng nước từ mái tôn. Bốn mươi mốt trong 46 hộ đã có. Năm hộ còn lại không có sân; anh Nhân cho họ gửi nước trong khoang sà lan cũ.",
      "Nước máy cũng đã tới xóm từ hai năm trước. Vấn đề là lúc mặn nhất, nhà máy lấy nước xa cũng phải pha, có đợt vòi chảy ra 1,5 phần nghìn. Giặt được, uống thì không.",
      { h2: "Bò uống trước, người uống sau" },
      "Ba Tri nuôi nhiều bò. Một con bò trưởng thành uống bốn chục lít mỗi ngày, gặp nước lợ thì bỏ ăn, sảy thai. Ông Đoàn Văn Tửng có sáu con, nghĩa là một ngày hết 240 lít, gấp mấy lần cả nhà. Mùa mặn 2024, ông bán rẻ bốn con để giữ hai.",
      "Năm nay ông đào ao, lót bạt 120 m³, trên mặt thả bè lục bình cho bớt bốc hơi. Hàng xóm cười cái ao lục bình. Ông cãi: hai ao giống nhau, cái có bè mỗi tuần cạn hai phân, cái không có bè cạn gần năm phân; ông cắm que đo cho coi.",
      "Cách vài cây số, nhóm thanh niên xã thử giếng trữ nước mưa xuống tầng cát nông vào mùa mưa rồi hút lên mùa khô. Kết quả hai mùa còn thất thường, họ không giấu: giếng số 1 được, giếng số 2 lẫn phèn, giếng số 3 hỏng.",
      { h2: "Nước hỏi ngược lại" },
      "Chúng tôi kể cho bà Bé Chín nghe chuyện ông Sự đếm cá ở đầu nguồn, chuyện ông Nhường mở cống mà lo không ai cám ơn. Bà nghe kỹ, hỏi bùn dày mấy phân, hỏi cống mở tháng mấy. Rồi bà đi lấy cái ca nhôm, múc trong lu chữ *Ă* đưa khách.",
      "“Về nói với ông Nhường là có người cám ơn”, bà dặn. “Nước ổng thả tháng này, tui hứng không được giọt nào, nhưng nó đẩy con mặn ra xa được bữa nào là tui đỡ mở thêm cái lu bữa đó.”",
      "Ba chặng đường, gần 250 km, cùng một câu hỏi. Ở đầu nguồn, người ta trả lời rằng nước không ở lại. Ở giữa đồng, người ta trả lời rằng tùy con đê. Bà Bé Chín nghĩ lâu hơn cả, tay xoay nắp lu cho khít.",
      "“Tui chờ nó suốt năm, mà tới đây nó hỏi ngược lại tui: có chỗ chứa không?”",
      "Trời bắt đầu chuyển mưa, có thể là một trong những trận cuối. Bà bật dậy, gọi cháu dời máng xối. Mười bảy cái nắp lu lần lượt mở ra.",
    ],
    reception: "much-liked",
    reach: 529,
  },
];
