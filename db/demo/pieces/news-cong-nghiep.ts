import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [];

export const topics: DemoTopic[] = [
  {
    key: "khu-kinh-te-nghi-son",
    name: "Khu kinh tế Nghi Sơn",
    kind: "place",
    aliases: ["Nghi Sơn", "KKT Nghi Sơn"],
    description: "Vùng công nghiệp và cảng biển phía nam Thanh Hóa.",
  },
  {
    key: "tinh-bac-ninh",
    name: "Tỉnh Bắc Ninh",
    kind: "place",
    aliases: ["Bắc Ninh", "Kinh Bắc", "Bắc Giang cũ"],
    description: "Đất quan họ nay dày nhà máy điện tử, xưởng khuôn và khu trọ công nhân.",
  },
  {
    key: "tho-lanh-nghe",
    name: "Thợ lành nghề",
    kind: "event",
    aliases: ["thợ kỹ thuật", "công nhân kỹ thuật cao", "dạy nghề"],
    description:
      "Những người làm ra độ chính xác: học nghề, truyền nghề, lương và đường thăng tiến.",
  },
];

export const pieces: DemoPiece[] = [
  {
    key: "dong-coi-tram-nuoc-thai",
    kind: "article",
    section: "cong-nghiep",
    title: "Cụm công nghiệp Đồng Cói: bảy nhà máy chạy trước, trạm nước thải chạy sau",
    sapo: "Ba năm sau ngày đón nhà máy đầu tiên, cụm công nghiệp ở vùng cói Nga Sơn mới đổ móng trạm xử lý nước thải. Con mương chảy qua ruộng thì đã đổi màu từ lâu.",
    authors: [
      { author: "minh-hoang", role: "bài" },
      { author: "dinh-phuc", role: "đồ họa" },
    ],
    topics: ["tinh-thanh-hoa", "cum-cong-nghiep"],
    related: ["soi-ninh-cuong-mai-nha"],
    published: { daysAgo: 7, at: "08:40" },
    lead: {
      scene: "khu-cong-nghiep",
      variant: 1,
      alt: "Các dãy nhà xưởng thấp xếp ô vuông giữa đồng, đường nội bộ kẻ thẳng.",
      caption: "Cụm công nghiệp rộng 49 ha nằm giữa vùng cói và lúa ven biển.",
    },
    body: [
      "Bà Mai Thị Sửu bẻ một cọng cói, tước đôi, đưa lên ngang mắt. Ruột cói lẽ ra phải trắng. Cọng trên tay bà ngả vàng từ gốc lên chừng một gang. “Thợ chiếu nhìn qua là bớt giá. Vụ vừa rồi nhà tôi mất ba triệu rưỡi”, bà nói.",
      "Ruộng bà ở cuối con mương tiêu, cách hàng rào cụm công nghiệp Đồng Cói, vùng Nga Sơn, tỉnh Thanh Hóa, 400 m. Cụm rộng 49 ha, đã có bảy nhà máy hoạt động, gần 4.100 lao động, phần đông là phụ nữ quanh vùng. Con dâu bà Sửu may giày trong đó, lương 8,6 triệu đồng một tháng.",
      "“Nhà tôi ăn cơm bằng tiền của cụm, nhưng ruộng nhà tôi uống nước của cụm”, bà tóm gọn cái khó của cả thôn.",
      { h2: "Thứ tự bị đảo" },
      "Luật Bảo vệ môi trường năm 2020 yêu cầu cụm công nghiệp phải có hệ thống thu gom, thoát nước và xử lý nước thải tập trung. Trên bản đồ quy hoạch treo ở cổng, trạm xử lý được tô màu xanh lơ ở góc đông nam. Ngoài thực địa, góc ấy mới có hố móng, sáu cọc thử và một chiếc lều bảo vệ.",
      {
        table: {
          caption: "Cụm công nghiệp Đồng Cói qua các mốc",
          head: ["Thời điểm", "Hạ tầng", "Nhà máy hoạt động"],
          rows: [
            ["Tháng 4/2022", "Khởi công san nền, đường trục", "0"],
            ["Tháng 9/2023", "Xong đường, điện, nước cấp", "1"],
            ["Tháng 12/2024", "Trạm nước thải lùi hạn lần thứ nhất", "4"],
            ["Tháng 10/2025", "Lùi hạn lần thứ hai", "6"],
            ["Tháng 11/2026", "Đổ móng trạm, công suất 1.200 m³/ngày", "7"],
          ],
        },
      },
      "Ông Lưu Trọng Đại, giám đốc doanh nghiệp đầu tư hạ tầng, không né câu hỏi. Trạm cần 38 tỷ đồng, bằng gần một phần tư tổng vốn. Khi chưa có người thuê, ngân hàng không cho vay để xây trạm; có người thuê rồi thì họ cần xưởng ngay. “Tôi biết là ngược. Nhưng nếu xây đúng thứ tự thì giờ này có thể chưa có nhà máy nào”, ông nói.",
      "Trong lúc chờ, mỗi nhà máy tự lắp bể xử lý và xả ra mương. Bốn nhà máy may, giày cùng một xưởng bao bì chủ yếu có nước thải sinh hoạt. Đáng lo hơn là một xưởng giặt công nghiệp với một xưởng mạ linh kiện nhỏ. Cả hai đều có giấy phép, đều có sổ vận hành ghi đủ ngày.",
      { h2: "Cuốn sổ và đồng hồ điện" },
      "Cuối tháng 9, tổ giám sát cộng đồng của thôn, gồm năm người, trong đó có một kỹ sư điện về hưu, xin được đối chiếu. Họ không có máy đo, chỉ hỏi số điện của máy thổi khí. Sổ ghi máy chạy 20 giờ mỗi ngày; công tơ riêng cho thấy điện tiêu thụ chỉ đủ chạy chừng bảy giờ.",
      "Xưởng giặt thừa nhận có cắt giờ chạy máy để giảm chi phí, đã nộp phạt và lắp công tơ truyền số liệu về điện thoại của cán bộ môi trường xã. Màu nước mương khá hơn, theo lời nhiều hộ. Cói thì phải sang vụ sau mới biết.",
      {
        quote:
          "Đừng chờ trạm lớn mới quản. Bảy cái bể nhỏ có đồng hồ thì vẫn quản được; bảy cái bể nhỏ có sổ chép tay thì không.",
        by: "TS. Đoàn Thị Thanh Vân, kỹ sư môi trường",
      },
      "Theo chị Vân, cách gỡ thứ tự đảo ngược là xây trạm theo mô-đun: 300 m³ đầu tiên làm cùng con đường trục, số còn lại thêm dần theo diện tích cho thuê. Vốn ban đầu chỉ bằng khoảng 30%, ngân hàng dễ gật đầu hơn. Thiết kế trạm Đồng Cói nay cũng đổi theo hướng ấy, mô-đun thứ nhất hẹn chạy vào tháng 6/2027.",
      {
        box: {
          title: "Người dân có thể hỏi gì",
          body: [
            {
              ul: [
                "Giấy phép môi trường của từng cơ sở: phải được công khai, trừ phần bí mật kinh doanh.",
                "Kết quả quan trắc định kỳ: hỏi ủy ban xã hoặc chủ đầu tư hạ tầng.",
                "Nước đổi màu, cá chết: chụp ảnh có giờ, lấy mẫu vào chai sạch, báo xã trong ngày.",
              ],
            },
          ],
        },
      },
      "Theo tiến độ mới, phần móng phải xong trước Tết. Tổ giám sát năm người của thôn xin thêm một thứ: chìa khóa tủ công tơ ở cả bảy nhà máy. Chủ đầu tư hạ tầng đã thuyết phục được năm nơi, hai nơi còn lại hẹn trả lời trong tháng 12.",
    ],
    reception: "liked",
    reach: 445,
  },
  {
    key: "soi-ninh-cuong-mai-nha",
    kind: "news",
    section: "cong-nghiep",
    title: "Nhà máy sợi phủ kín mái bằng pin mặt trời, trưa ngày nghỉ vẫn phải tắt bớt",
    sapo: "Hệ thống 2,4 MWp ở Ninh Bình gánh gần một phần ba điện năng của xưởng. Ngày máy nghỉ, phần điện thừa không biết gửi vào đâu.",
    authors: [{ author: "kim-ngan", role: "bài" }],
    topics: ["nang-luong-tai-tao"],
    published: { daysAgo: 10, at: "11:15" },
    lead: {
      scene: "dien-mat-troi",
      variant: 1,
      alt: "Những hàng tấm pin mặt trời nghiêng đều dưới nắng.",
      caption: "Mái xưởng sợi được lắp kín pin mặt trời từ đầu năm.",
    },
    body: [
      "Khoảng 210.000 kWh điện mặt trời, đủ cho cả trăm hộ gia đình dùng trong một năm, đã bị cắt bỏ trên mái nhà máy sợi Ninh Cường từ đầu năm đến nay. Không phải vì hỏng máy, mà vì xưởng nghỉ đúng lúc trời nắng.",
      "Nhà máy ở phía nam tỉnh Ninh Bình, đưa hệ thống 2,4 MWp vào chạy từ tháng 1. Mỗi năm mái nhà làm ra khoảng 2,9 triệu kWh, bằng 31% lượng điện xưởng dùng, bớt được chừng 5 tỷ đồng. Vốn đầu tư 26 tỷ, tính ra hơn năm năm thì hoàn vốn.",
      "Theo nhật ký vận hành, trong năm có 61 ngày xưởng đóng cửa hoặc chạy nửa tải. Điện dư được bán lên lưới, nhưng chỉ trong một tỷ lệ giới hạn; phần vượt phải cắt. Những trưa như thế, trưởng ca Trần Công Thạo đi dọc phòng điện, gạt bốn trong mười hai cầu dao biến tần.",
      "“Nắng rơi xuống mái mà phải bảo nó thôi. Làm nghề điện thấy xót”, anh nói.",
      "Nhà máy đang tính hai cách. Một là lắp bộ pin tích trữ 1 MWh, giữ điện trưa cho ca tối; giá thiết bị đã hạ nhiều nhưng vẫn thêm khoảng 4,5 tỷ đồng. Hai là dời việc: cho máy nén khí, máy sấy chạy dồn vào trưa, đổi ngày bảo dưỡng sang hôm trời âm u.",
      "Cách thứ hai gần như không tốn tiền. Thử trong tháng 10, nó cứu được 9% lượng điện lẽ ra bị cắt. Bộ phận kế hoạch giờ xem dự báo mây trước khi xếp lịch ca.",
    ],
    reception: "promising",
    reach: 164,
  },
  {
    key: "tho-khuon-bac-ninh",
    kind: "article",
    section: "cong-nghiep",
    title: "Những người thợ nghe tiếng dao",
    sapo: "Trong một xưởng khuôn ở Bắc Ninh, sai số cho phép nhỏ hơn sợi tóc mười mấy lần. Máy đo được điều đó, nhưng người biết trước vẫn là đôi tai.",
    authors: [{ author: "bao-chau", role: "bài" }],
    topics: ["tinh-bac-ninh", "tho-lanh-nghe"],
    published: { daysAgo: 12, at: "09:15" },
    lead: {
      scene: "nha-may",
      variant: 4,
      alt: "Nhà xưởng nhìn từ xa với các khối mái và cửa lớn.",
      caption: "Xưởng khuôn nằm trong một khu công nghiệp ở Bắc Ninh, máy chạy ba ca.",
    },
    body: [
      "Dao phay cắt vào thép rất êm, như xé một tấm lụa dài. Bỗng âm thanh gợn lên một chút. Anh Nguyễn Hữu Toản đang ký giấy ở bàn bên kia, không ngẩng đầu: “Dừng số 4, mẻ dao rồi.” Cậu thợ bấm nút, mở cửa kính, soi đèn. Lưỡi dao khuyết một vết bằng hạt cám.",
      "Anh Toản 35 tuổi, quản đốc xưởng khuôn Kinh Dương, nơi làm ra những khối thép để đúc vỏ tai nghe, nắp ống kính, khớp nhựa của máy hút bụi. Một sản phẩm nhựa giá vài nghìn đồng; bộ khuôn đẻ ra nó giá từ 400 triệu đến hơn 2 tỷ đồng. Sai số cho phép thường là 0,005 mm, bằng một phần mười bốn sợi tóc.",
      { h2: "Hai mươi hai độ, không hơn không kém" },
      "Phòng gia công tinh luôn ở 22 độ. Thép giãn khi nóng: một khối dài nửa mét chỉ cần ấm thêm hai độ là nở hơn một phần trăm milimét, đủ để hỏng. Ai vừa ngoài nắng vào phải đứng ở phòng đệm năm phút. Buổi trưa không ai được mở cửa đưa cơm.",
      "Chị Dương Thị Nụ, 24 tuổi, là người trẻ nhất trong tổ lập trình. Chị học cao đẳng cơ điện tử, vào xưởng với nhiệm vụ quét phoi. Ba tháng sau, thấy chị hay nán lại xem người khác vẽ đường dao, anh Toản ném cho một bản vẽ cũ: “Về nghĩ xem sao chỗ này phải đi vòng.” Chị nghĩ mất hai tuần.",
      "“Đi thẳng thì nhanh hơn sáu phút, nhưng dao ra ở góc nào cũng để lại một vệt. Vệt ấy nằm đúng chỗ ngón tay cái của người dùng”, chị giải thích. Từ đó chị có bàn riêng.",
      {
        pull: "Vệt ấy nằm đúng chỗ ngón tay cái của người dùng",
        by: "Chị Dương Thị Nụ, thợ lập trình gia công",
      },
      { h2: "Một bộ khuôn ra đời" },
      {
        ol: [
          "Đọc bản vẽ sản phẩm, dự đoán nhựa chảy vào đâu trước, nguội ở đâu sau: 5–7 ngày.",
          "Vẽ khuôn, chọn thép, đặt phôi: khoảng 10 ngày.",
          "Phay thô, nhiệt luyện, phay tinh, cắt dây, bắn điện: ba đến bốn tuần.",
          "Ráp nguội và đánh bóng bằng tay: một tuần, có khi hơn.",
          "Ép thử, đo, sửa. Ít khi đạt ngay lần đầu; hai lần là giỏi.",
        ],
      },
      "Bước thứ tư là lãnh địa của bác Ngô Bá Cẩn, 61 tuổi, đã đến tuổi nghỉ mà xưởng nài ở lại. Bác đánh bóng bằng que gỗ hoàng dương chấm bột mài. Không có máy nào vào được những khe cong ấy. Bác nhận ba học trò, hai người bỏ sau một tháng vì “ngồi cả ngày chà một chỗ bằng đồng xu”.",
      "Người còn lại là Đức, cháu họ bác, 19 tuổi. Cậu bảo bí quyết là đừng nhìn vào chỗ đang chà mà nhìn bóng đèn in trong đó: bao giờ bóng đèn thôi run thì xong.",
      { h2: "Việc về, người thiếu" },
      "Năm năm trước, chín phần mười bộ khuôn khó trong vùng được đặt từ nước ngoài, theo ước lượng của anh Toản; thợ Việt chủ yếu sửa vặt. Nay các hãng muốn rút ngắn thời gian, xưởng Kinh Dương nhận việc kín tới tháng 5/2027, phải từ chối cứ ba đơn một đơn.",
      "Cái thiếu không phải máy. Một trung tâm gia công năm trục vay ngân hàng mua được, bốn tháng là về. Một người thợ ráp nguội thạo nghề cần bảy, tám năm. Lương thợ bậc cao ở đây 28–35 triệu đồng một tháng, chưa kể thêm giờ, mà tìm không ra.",
      "Xưởng bắt đầu trả lương cho sinh viên năm cuối đến làm nửa ngày, giao việc thật, hỏng thì xưởng chịu. Đợt đầu nhận tám, ở lại năm. Chi phí hỏng hết 190 triệu đồng; anh Toản ghi khoản đó vào mục *mua máy*.",
      "23 giờ, ca đêm. Chị Nụ gửi chương trình cuối xuống máy số 4, kéo ghế ra sát cửa kính. Màn hình hiện đủ thông số, chị lại nhắm mắt. “Em đang tập nghe”, chị nói nhỏ. “Bao giờ em biết trước nó mẻ thì em mới dám gọi mình là thợ.”",
    ],
    reception: "much-liked",
    reach: 618,
  },
  {
    key: "nghi-son-bon-ap-luc",
    kind: "news",
    section: "cong-nghiep",
    title: "Nghi Sơn: Xưởng cơ khí 42 thợ giao lô bồn áp lực đầu tiên cho khách Nhật",
    sapo: "Sáu chiếc bồn thép, mỗi chiếc nặng 9,2 tấn, rời cảng Nghi Sơn sau hai năm học lại cách hàn. Tỷ lệ mối hàn phải sửa giảm từ 11% xuống 1,8%.",
    authors: [{ author: "minh-hoang", role: "bài" }],
    topics: ["khu-kinh-te-nghi-son", "tinh-thanh-hoa", "tho-lanh-nghe"],
    related: ["tho-khuon-bac-ninh", "dong-coi-tram-nuoc-thai"],
    published: { daysAgo: 1, at: "09:40" },
    lead: {
      scene: "cang-bien",
      variant: 1,
      alt: "Cần cẩu và thùng hàng trên bến, một con tàu đang cập.",
      caption: "Lô hàng được cẩu xuống tàu ở cảng Nghi Sơn trong buổi sáng.",
    },
    body: [
      "Xưởng cơ khí Tĩnh Phong ở phường Trúc Lâm sáng nay xuất sáu bồn áp lực sang Nhật Bản, cho dây chuyền tiệt trùng của một nhà máy thực phẩm tại tỉnh Shizuoka. Chiếc cuối cùng được đặt xuống sàn tàu lúc 8 giờ 35.",
      "Đây là đơn xuất khẩu đầu tiên của xưởng. Ông Lê Xuân Hạp, chủ xưởng, có 42 thợ, trước nay sống bằng việc sửa giàn giáo, lan can, máng dẫn cho các nhà máy trong khu kinh tế.",
      "Bồn áp lực khác hẳn. Mọi mối hàn đều phải chụp phim; một bọt khí bằng đầu kim là mài ra hàn lại. Lần kiểm tra đầu, tháng 3/2025, 11% số mối hàn không đạt và khách tạm ngừng hợp đồng.",
      "“Tôi mời bốn anh thợ giỏi nhất về phòng, chiếu phim lên tường. Không ai nói gì. Hàn hai chục năm, giờ mới nhìn thấy bên trong”, ông Hạp kể.",
      "Xưởng thuê một chuyên gia hàn về hưu ở Hải Phòng vào dạy mỗi tháng một tuần, dựng buồng hàn kín gió, sấy que theo giờ. Phim hỏng được treo dọc hành lang, ghi rõ ngày, không ghi tên. Ở lần kiểm tra cuối, tỷ lệ phải sửa còn 1,8%.",
      "Đơn tiếp theo gồm 14 bồn, giao trong quý II/2027. Ông Hạp cho biết lãi lô đầu gần như bằng không, vì tiền chụp phim lại đã ăn hết.",
    ],
    reception: "liked",
    reach: 233,
  },
];
