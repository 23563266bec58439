import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [];

export const topics: DemoTopic[] = [
  {
    key: "lua-phat-thai-thap",
    name: "Lúa phát thải thấp",
    kind: "event",
    aliases: ["một triệu héc-ta lúa", "tín chỉ các-bon", "tưới ướt khô xen kẽ"],
    description:
      "Giảm giống, giảm nước, giảm khí mê-tan trên ruộng lúa và câu hỏi ai trả tiền cho phần giảm ấy.",
  },
  {
    key: "tinh-lao-cai",
    name: "Tỉnh Lào Cai",
    kind: "place",
    aliases: ["Lào Cai", "Yên Bái cũ", "Mù Cang Chải"],
    description: "Núi cao, ruộng bậc thang và những bản làng dọc sông Hồng, sông Chảy.",
  },
  {
    key: "ca-phe-viet",
    name: "Cà phê Việt",
    kind: "event",
    aliases: ["cà phê nhân", "robusta"],
    description: "Từ gốc cà phê trên đất đỏ đến ly cà phê: mùa vụ, giá cả, chế biến.",
  },
];

export const pieces: DemoPiece[] = [
  {
    key: "dem-bot-khi-ruong-lua",
    kind: "article",
    section: "nong-nghiep",
    title: "Đếm bọt khí trên ruộng ông Tám Rớt",
    sapo: "Bớt giống, bớt nước, bớt phân, lúa vẫn đủ tạ. Nông dân Vĩnh Thạnh đã thấy lời trong sổ; tiền bán phần khí không thải ra thì còn nằm trên giấy.",
    authors: [{ author: "van-hao", role: "bài" }],
    topics: ["lua-phat-thai-thap", "dong-bang-song-cuu-long"],
    published: { daysAgo: 8, at: "05:50" },
    lead: {
      scene: "ruong-lua",
      variant: 1,
      alt: "Ruộng lúa trải rộng tới chân trời, bờ ruộng chia ô, vài cây dừa phía xa.",
      caption: "Ruộng lúa thu đông ở Vĩnh Thạnh, Cần Thơ, trước ngày gặt một tuần.",
    },
    body: [
      "Chiếc hộp nhựa trong, không đáy, úp xuống sáu bụi lúa. Kỹ sư trẻ cắm ống tiêm rút khí, đợi mười phút, rút lần nữa, rồi lần thứ ba. Ông Tám Rớt ngồi xổm trên bờ nhìn, hút tàn điếu thuốc mới hỏi: “Nó thở ra cái gì mà bây đếm kỹ vậy?”",
      "Cái nó thở ra là mê-tan, thứ khí giữ nhiệt mạnh hơn CO₂ mấy chục lần, sinh ra khi đất ngập nước lâu ngày. Vi khuẩn trong bùn thiếu không khí, ăn gốc rạ và nhả bọt. Cho ruộng khô nứt chân chim vài bận, bọt ngừng. Đó là toàn bộ lý thuyết.",
      "Thực hành thì dài hơn. Ông Trần Văn Rớt, 63 tuổi, làm 2,6 ha lúa ở Vĩnh Thạnh, thành phố Cần Thơ, là một trong 74 hộ của hợp tác xã Thạnh Lợi Phát đang theo [quy trình phát thải thấp](/chu-de/lua-phat-thai-thap) từ vụ hè thu năm ngoái.",
      { h2: "Sáu chục ký và cái ống nhựa" },
      "Điều đầu tiên phải bỏ là lượng giống. Cả đời ông sạ 140 kg một héc-ta, “thà dày còn hơn thưa”. Nay máy sạ cụm rải 60 kg. Tuần đầu nhìn ruộng thấy đất nhiều hơn lúa, ông mất ngủ, tối ra rọi đèn đếm. Đến ngày thứ 35, mỗi hạt nở thành sáu, bảy chồi, hàng thông gió, chuột ít ẩn.",
      "Điều thứ hai là nước. Cắm xuống ruộng một ống nhựa đục lỗ; nước trong ống tụt sâu 15 cm mới được bơm. Một vụ xiết khô năm lần. Lần đầu ông lén bơm sớm hai ngày, bị bà Tám phát hiện vì đồng hồ điện nhảy.",
      {
        table: {
          caption: "Chi phí một héc-ta vụ thu đông của hộ ông Tám Rớt (triệu đồng)",
          head: ["Khoản", "Cách cũ (2024)", "Cách mới (2026)"],
          rows: [
            ["Giống", "2,4", "1,1"],
            ["Phân bón", "6,8", "5,1"],
            ["Thuốc", "4,3", "3,0"],
            ["Bơm nước", "1,5", "1,0"],
            ["Cày, gặt, cuốn rơm", "6,2", "7,4"],
            ["**Cộng**", "**21,2**", "**17,6**"],
          ],
        },
      },
      "Năng suất 6,3 tấn một héc-ta, nhỉnh hơn hai tạ. Khoản duy nhất tăng là tiền cuốn rơm: trước đốt tại ruộng không mất đồng nào, giờ phải thuê máy gom bán cho trại nấm. Trừ hết, ông dư thêm chừng 4,7 triệu đồng mỗi héc-ta.",
      { h2: "Phần khí không thải ra, ai mua?" },
      "Kết quả đo ba vụ cho thấy ruộng trong nhóm thải ít hơn ruộng đối chứng khoảng 40%, quy ra cỡ 3,8 tấn CO₂ một héc-ta mỗi vụ. Nghe như có thêm một thứ để bán. Nhưng đến giờ, ông Tám chưa cầm một đồng nào từ nó.",
      "Anh Lưu Hoàng Khải, giám đốc hợp tác xã, 38 tuổi, trải xấp hồ sơ lên bàn: nhật ký từng thửa, ảnh chụp ống nước kèm tọa độ, hóa đơn phân. Muốn thành tín chỉ, tất cả phải qua bên thẩm định độc lập, mà chi phí thẩm định cho một vùng nhỏ có thể ăn hết tiền bán.",
      {
        quote:
          "Tôi nói thẳng với bà con: làm vì bớt giống, bớt phân thì làm. Làm để chờ tiền khí trời thì đừng.",
        by: "Anh Lưu Hoàng Khải, giám đốc hợp tác xã",
      },
      "Cách gỡ mà anh theo đuổi là gộp sáu hợp tác xã, hơn 2.000 ha, để chia phí. Doanh nghiệp mua gạo thì ra giá dễ hiểu hơn: cộng 150 đồng một ký lúa nếu đủ sổ sách. Với ông Tám, một vụ là thêm gần hai triệu rưỡi đồng, tiền tươi.",
      { h2: "Người bỏ cuộc" },
      "Hai mươi mốt hộ đã rút, tức chưa đến một phần tư số đăng ký ban đầu. Phần lớn ruộng trũng, bơm ra hôm trước hôm sau nước rịn vào lại. Có người rút vì ghi chép. Ông Huỳnh Văn Đậu, ruộng sát bên, nói thiệt: “Tui viết chữ còn mệt hơn vác lúa.”",
      "Nhóm kỹ thuật đang thử cho bà con gửi tin thoại thay vì viết. Ông Tám là người đầu tiên dùng. Sáng nay ông cúi sát điện thoại, gằn từng tiếng như gọi đò: “Thửa số hai. Nước. Mười bốn phân. Chưa bơm.” Rồi ông quay sang chúng tôi, hạ giọng: “Thèm bơm lắm, mà thôi.”",
    ],
    reception: "liked",
    reach: 503,
  },
  {
    key: "ca-phe-gap-mua",
    kind: "news",
    section: "nong-nghiep",
    title: "Đắk Lắk: Cà phê chín gặp mưa muộn, nhà vườn xếp hàng thuê lò sấy qua đêm",
    sapo: "Bốn ngày mưa giữa vụ hái làm sân phơi ở Cư M’gar trống trơn. Lò sấy của hợp tác xã chạy suốt 24 giờ mà hàng chờ vẫn dài hơn 60 tấn.",
    authors: [{ author: "tran-huu", role: "bài" }],
    topics: ["ca-phe-viet", "tay-nguyen"],
    related: ["vu-ba-ruong-bac-thang"],
    published: { daysAgo: 3, at: "06:30" },
    lead: {
      scene: "vuon-cay",
      variant: 1,
      alt: "Hàng cây trĩu quả chạy dài theo sườn đất thoải.",
      caption: "Vườn cà phê vào vụ hái rộ, quả chín đều nhưng ướt sũng.",
    },
    body: [
      "Ba giờ sáng, đèn xe công nông nối thành vệt từ cổng hợp tác xã ra tới ngã ba. Anh Y Bhem Niê ngủ gục trên đống bao, chân vẫn gác lên vô lăng. Anh là số 27, đã chờ 14 tiếng.",
      "Mưa từ bốn hôm trước đến đúng lúc cà phê vùng Cư M’gar chín rộ. Quả hái xuống không phơi được, ủ quá hai ngày là lên men, nhân đen. Lò sấy của hợp tác xã, công suất 20 tấn quả tươi một mẻ, chạy không nghỉ; đêm qua vẫn còn hơn 60 tấn xếp hàng.",
      "Giá sấy 1.200 đồng một ký quả tươi, giữ nguyên như đầu vụ. Chủ vài lò nhỏ bên ngoài đã nâng lên 1.800 đồng. “Lúc khó mà tăng thì sang năm ai chơi với mình”, bà H’Lan Mlô, phó giám đốc hợp tác xã, nói.",
      "Không chờ được, nhiều nhà chọn cách hái chậm lại, chấp nhận quả rụng. Anh Nguyễn Sỹ Trưng, hai héc-ta rưỡi, tính: rụng mỗi ngày chừng 1%, còn hơn để mốc cả mẻ.",
      {
        box: {
          title: "Trong lúc chờ nắng",
          body: [
            {
              ul: [
                "Chỉ hái cây chín trên 85%, đừng tuốt cả cành.",
                "Rải quả dưới mái che dày không quá 20 cm, cào đảo ba giờ một lần.",
                "Không phủ bạt kín: hơi nước đọng làm quả nóng và mốc nhanh hơn.",
              ],
            },
            "Theo kỹ sư nông nghiệp của hợp tác xã.",
          ],
        },
      },
      "Dự báo cho vùng trung tâm Đắk Lắk là mưa giảm dần trong hai ngày tới. Gần sáng, đến lượt anh Y Bhem. Mẻ của anh dự kiến ra lò lúc 15 giờ, kịp lấy tiền trả bảy công hái.",
    ],
    reception: "promising",
    reach: 276,
  },
  {
    key: "hanh-tim-vinh-chau-muon",
    kind: "news",
    section: "nong-nghiep",
    title: "Hành tím Vĩnh Châu xuống giống muộn nửa tháng vì đất còn sũng nước",
    sapo: "Đến giữa tháng 11, vùng giồng cát Vĩnh Châu mới trồng được khoảng 1.400 ha hành tím. Người trồng lo củ non đúng vào mùa mặn.",
    authors: [{ author: "van-hao", role: "bài" }],
    topics: ["dong-bang-song-cuu-long"],
    related: ["dem-bot-khi-ruong-lua"],
    published: { daysAgo: 6, at: "13:20" },
    lead: {
      scene: "vuon-cay",
      variant: 2,
      alt: "Những luống cây thấp thẳng hàng trên đất giồng, cuối luống có bóng người cúi làm.",
      caption: "Rẫy hành trên đất giồng cát ven biển, nơi mỗi luống phải đắp cao hơn mọi năm.",
    },
    body: [
      "Giữa tháng 11, lẽ ra các rẫy hành tím ở Vĩnh Châu, thành phố Cần Thơ, đã xanh mầm để kịp thu trước Tết. Năm nay, theo hợp tác xã trong vùng, diện tích xuống giống mới khoảng 1.400 ha, bằng hơn nửa cùng kỳ năm trước.",
      "Nguyên nhân là mưa dầm kéo sang giữa tháng, triều lại cao, nước không rút được qua cống. Bà Thạch Thị Sóc Phol thọc ngón tay xuống luống, rút lên một vệt bùn bóng: “Cát mà còn ướt vầy thì củ thúi.” Bà cho bốn người làm thuê về sớm.",
      "Trễ nửa tháng không chỉ là chuyện lỡ Tết. Hành cần chừng 60 ngày; trồng muộn, lúc nuôi củ rơi vào cuối tháng 1, khi nước giếng và nước kênh bắt đầu nhiễm mặn. Vụ 2024, nhiều rẫy tưới nhầm nước 3 phần nghìn, lá cháy chóp trong ba ngày.",
      "Giống cũng đội giá. Củ giống loại tốt 62.000 đồng một ký, cao hơn năm ngoái 9.000 đồng. Mỗi công đất, tức 1.000 m², cần tới 80–90 kg.",
      "Ông Lâm Sà Rên, có bảy công rẫy, chia đôi rủi ro: bốn công trồng ngay trên luống đắp cao 35 cm, ba công đợi thêm con nước. Nhà không có đất cao thì chuyển tạm sang củ cải trắng, thứ chỉ cần 45 ngày.",
      "Hợp tác xã khuyên bà con dứt điểm xuống giống trước ngày 5/12. Qua mốc ấy, rủi ro gặp mặn lúc hành nuôi củ lớn hơn phần lời có thể thu.",
    ],
    corrections: [
      {
        kind: "đính chính",
        text: "Bản đăng lúc 13 giờ 20 ghi diện tích hành tím đã xuống giống là 4.100 ha; con số đúng là khoảng 1.400 ha. Bài đã được sửa.",
        daysAgo: 5,
        at: "08:10",
      },
    ],
    reception: "mixed",
    reach: 142,
  },
  {
    key: "vu-ba-ruong-bac-thang",
    kind: "article",
    section: "nong-nghiep",
    title: "Vụ ba trên ruộng bậc thang",
    sapo: "Gặt xong, ruộng bậc thang Mù Cang Chải thường bỏ trống sáu tháng. Một nhóm nông dân Mông thuê lại quãng trống ấy để trồng khoai, và gặp đủ thứ không ai dặn trước.",
    authors: [{ author: "tran-huu", role: "bài" }],
    topics: ["tinh-lao-cai"],
    published: { daysAgo: 13, at: "07:25" },
    lead: {
      scene: "ruong-bac-thang",
      variant: 1,
      alt: "Các bậc ruộng cong xếp chồng theo sườn núi, mây lẩn ở thung sâu.",
      caption: "Ruộng bậc thang sau vụ gặt ở Mù Cang Chải, tỉnh Lào Cai.",
    },
    body: [
      "Tháng 11, khách chụp ảnh đã về hết. Ruộng La Pán Tẩn trơ gốc rạ, trâu thả rông gặm từng bậc. Anh Giàng A Nủ đi ngược dốc với hai bao khoai giống trên lưng ngựa, gặp ai cũng phải trả lời đúng một câu: “Trồng thật à?”",
      "Ruộng nơi đây quen làm một vụ, nhà nào đủ nước thì hai. Từ cuối tháng 10 đến tháng 4, đất lạnh, khô, bỏ không. Thanh niên xuống Hà Nội, Bắc Ninh làm thuê, Tết mới lên. Anh Nủ, 29 tuổi, từng phụ hồ bốn mùa đông liền.",
      "“Nằm ở lán công trường, tôi cứ nghĩ: ruộng mình nghỉ thì mình đi làm ruộng người ta, mà là ruộng bê tông”, anh kể.",
      { h2: "Thuê sáu tháng, trả bằng gạo" },
      "Năm ngoái, anh cùng mười một hộ lập tổ hợp tác, thuê 4,3 ha ruộng nghỉ của bà con. Giá thuê do chính bà con đặt ra: mỗi bậc dài trăm bước trả 15 kg gạo, trước ngày 10 tháng 4 phải dọn sạch, trả nước. Ai trả chậm thì năm sau thôi.",
      "Họ chọn khoai tây vì khoai chịu được lạnh bốn, năm độ. Một công ty chế biến dưới xuôi nhận mua với giá 9.500 đồng một ký, củ từ 60 g trở lên. Nghe đơn giản.",
      { h2: "Ba điều không ai dặn" },
      "Điều thứ nhất là trâu. Mùa nghỉ, trâu cả vùng được thả tự do; luật bản xưa nay là thế. Đêm thứ mười hai, đàn trâu nhà trưởng dòng họ Sùng xuống dạo một vòng, hỏng ba bậc khoai. Đền hay không đền? Cuộc họp kéo từ chập tối đến gà gáy. Kết luận: từ nay ruộng có khoai cắm cành lá xanh ở bốn góc, trâu vào thì chủ trâu đền nửa; ruộng không cắm thì thôi.",
      "Điều thứ hai là sương muối. Sáng 27 tháng Chạp, cả cánh ruộng trắng như rắc vôi. Bà Sùng Thị Mảy, 66 tuổi, gõ cửa từng nhà lúc 4 giờ, bắt múc nước suối tưới ướt lá trước khi mặt trời lên. Cán bộ kỹ thuật về sau xác nhận cách ấy đúng; lúc đó chẳng ai có thì giờ tra cứu.",
      "Điều thứ ba là đường. Khoai thu được 38 tấn, nhưng ruộng cao nhất cách chỗ ô tô đỗ 1,2 km đường dốc. Ngựa thồ mỗi chuyến 80 kg. Riêng tiền thồ mất 700 đồng một ký.",
      {
        box: {
          title: "Sổ của tổ hợp tác, vụ đầu",
          body: [
            {
              ul: [
                "Thu: 38 tấn, bán 31 tấn đủ cỡ được 294,5 triệu đồng; củ nhỏ để ăn, chăn nuôi, làm giống.",
                "Chi: giống, phân, tiền thuê ruộng, vận chuyển, hết 188 triệu đồng.",
                "Còn lại chia theo công: 106,5 triệu đồng cho 12 hộ, khoảng 8,9 triệu đồng một hộ.",
              ],
            },
          ],
        },
      },
      "Gần chín triệu đồng cho năm tháng, thua xa tiền phụ hồ. Nhưng khi hỏi có đi công trường nữa không, cả nhóm im một lúc. Chị Lý Thị Chư, vợ anh Nủ, trả lời thay: “Năm ngoái con bé ốm, bố nó ở nhà.”",
      { h2: "Lúa vụ sau tốt hơn" },
      "Người tính sổ kỹ nhất không phải tổ hợp tác mà là các chủ ruộng. Họ thấy những bậc trồng khoai được cày xới, bón thêm phân chuồng, vụ lúa tiếp theo nặng bông hơn. Không ai cân đo chính thức, nhưng mùa này tiền thuê tự hạ còn 12 kg gạo, mà diện tích xin cho thuê lên 11 ha. Tổ chỉ dám nhận bảy.",
      "Kỹ sư Đinh Quang Sáng, người theo dõi mô hình, khuyên đừng vội. “Khoai tây trồng liền ba năm một chỗ là bệnh kéo đến. Năm sau phải xen tỏi hoặc cải dầu”, anh nói. Tổ đã để riêng hai sào thử tỏi.",
      "Chiều xuống, anh Nủ cắm cành lá xanh ở góc bậc cuối cùng. Tổ đã xuống giống được 5,2 trong số bảy héc-ta. Trong danh sách chia công dán ở nhà văn hóa bản có ba cái tên mới: ba thanh niên đặt vé xe xuống Bắc Ninh từ tháng trước, nay đã trả vé.",
    ],
    reception: "much-liked",
    reach: 422,
  },
];
