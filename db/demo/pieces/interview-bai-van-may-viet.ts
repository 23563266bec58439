import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [
  {
    key: "doan-thi-luu",
    fullName: "Đoàn Thị Lựu",
    honorific: "Bà",
    position: "Giáo viên Ngữ văn",
    organisation: "Trường THPT Quần Anh, tỉnh Ninh Bình",
    bio: "Sinh năm 1982 ở vùng muối Hải Hậu, hai mươi mốt năm đứng lớp. Chủ nhiệm lớp 11A6 năm học 2026–2027.",
    portrait: { scene: "chan-dung-nu", variant: 3 },
  },
];

export const topics: DemoTopic[] = [
  {
    key: "day-va-hoc-ngu-van",
    name: "Dạy và học Ngữ văn",
    kind: "event",
    aliases: ["môn Văn", "văn mẫu"],
    description: "Đề mở, văn mẫu, máy viết hộ và chuyện tập làm người viết trong nhà trường.",
  },
];

export const piece: DemoPiece = {
  key: "bai-van-may-viet",
  kind: "interview",
  section: "giao-duc",
  title: "31 bài văn chung một đôi bàn tay: “Máy viết hay hơn các em, nhưng máy không ở lại lớp này”",
  sapo: "Một tối chấm bài, cô Đoàn Thị Lựu gặp 31 bài văn trôi chảy y như nhau. Cô không cấm trí tuệ nhân tạo, cô đổi cách ra đề, cách chấm và cả cách mình đọc.",
  authors: [{ author: "thu-ha", role: "thực hiện" }],
  topics: ["day-va-hoc-ngu-van", "chuyen-doi-so"],
  published: { daysAgo: 3, at: "10:15" },
  lead: {
    scene: "truong-hoc",
    variant: 2,
    alt: "Ngôi trường làng với sân rộng và hàng cây che bóng",
    caption: "Ngôi trường nhìn ra cánh đồng muối, nơi nhiều học sinh lớp 11A6 phụ cha mẹ mỗi mùa hè",
  },
  speakers: [
    { key: "pv", role: "interviewer", label: "Nhịp Sông" },
    {
      key: "luu",
      role: "guest",
      label: "Cô Đoàn Thị Lựu",
      person: "doan-thi-luu",
      title: "Giáo viên Ngữ văn, Trường THPT Quần Anh (Ninh Bình)",
    },
  ],
  body: [
    { q: ["Tối hôm ấy, chuyện gì hiện ra trong chồng bài?"], by: "pv" },
    {
      a: [
        "Đề rất hiền: viết về một người lao động em gặp mỗi ngày. Lớp tôi 43 em. Đọc đến bài thứ năm thấy ngờ ngợ. Bài thứ chín thì tôi dừng, lấy bút đỏ gạch dưới hai chữ “tảo tần”. Lật hết chồng, 31 bài có hai chữ ấy, và người nào cũng mang “đôi bàn tay chai sạn in hằn dấu vết thời gian”. Xóm muối, xóm chài, xóm may quanh đây, bỗng dưng cả tổng dùng chung một đôi bàn tay.",
      ],
      by: "luu",
    },
    { q: ["Và cô cho điểm thế nào?"], by: "pv" },
    {
      a: [
        "Số 0. Số đầu tiên tôi viết to lắm. Viết tới bài thứ ba thì ngượng, vì sực nhớ hồi mình mười bảy tuổi cũng chép. Văn mẫu ngày ấy là tập phô tô mờ nửa trang, cũng tảo tần, cũng chai sạn. Máy có bịa ra lối văn đó đâu. Máy học từ chúng ta. Ba chục năm người lớn thưởng điểm cho những câu chẳng ai sống, giờ nó chép trả, sạch sẽ hơn.",
        {
          pull: "Ba chục năm người lớn thưởng điểm cho những câu chẳng ai sống, giờ nó chép trả, sạch sẽ hơn.",
          by: "Cô Đoàn Thị Lựu",
        },
      ],
      by: "luu",
    },
    { q: ["Hôm sau cô có truy xem ai dùng máy?"], by: "pv" },
    {
      a: [
        "Không, truy ra thì các em học được cách giấu kỹ hơn. Tôi chiếu ba đoạn lên bảng, che tên, đố cả lớp đoạn nào tả mẹ bạn Hưng bán cá ở chợ Cồn. Không em nào đoán trúng, kể cả Hưng. Lớp cười, một lúc thì thôi cười.",
        "Tôi bảo: “Máy viết hay hơn các em, nhưng máy không ở lại lớp này”. Nó không đứng ở chợ Cồn lúc bốn rưỡi sáng. Nó không biết cô hàng cá lật mang cho khách xem rồi mới nói giá. Riêng cái lật tay ấy, nếu Hưng viết ra, tôi cho hai điểm.",
      ],
      by: "luu",
    },
    { q: ["Từ đó một bài văn ở lớp cô được làm ra sao?"], by: "pv" },
    {
      a: [
        "Qua bốn chặng, chặng nào cũng tính điểm:",
        {
          ol: [
            "Viết tay hai mươi phút tại lớp, không điện thoại. Được phép dở. Ba điểm.",
            "Mang về, hỏi ai cũng được, hỏi máy cũng được, nhưng chép lại nguyên văn câu mình hỏi. Một điểm.",
            "Viết bản hai, gạch dưới ba chỗ khác bản đầu và nói vì sao đổi. Bốn điểm.",
            "Ngồi cạnh tôi năm phút, đọc to một đoạn, trả lời vì sao chọn chữ này. Hai điểm.",
          ],
        },
        {
          figure: {
            scene: "lop-hoc",
            variant: 1,
            alt: "Lớp học có những dãy bàn ghế hướng lên bảng",
            caption: "Hai mươi phút viết tay, chặng đầu tiên của mỗi bài văn ở lớp 11A6",
          },
        },
        "Chặng hai hóa ra thú vị nhất. Đọc câu hỏi của các em, tôi biết em nào đang nghĩ. Có em hỏi máy: “Viết hộ tôi”. Có em hỏi: “Vì sao ông tôi vá lưới mà không mua lưới mới?”.",
      ],
      by: "luu",
    },
    { q: ["Mỗi em năm phút, lớp 43 em. Giờ ở đâu ra?"], by: "pv" },
    {
      a: [
        "Chẳng ở đâu ra. Một lớp đã hơn ba tiếng rưỡi, tôi dạy ba lớp, vị chi gần mười một tiếng cho một đề. Nên học kỳ này tôi bỏ hai trong năm bài về nhà, giữ ba bài làm cho tử tế. Tổ trưởng không vui, sổ điểm hở hai cột. Tôi xin ghi vào biên bản là tôi chịu.",
        "Cũng phải thú thật là tháng 10 tôi ốm, bài dồn lại, mấy em cuối danh sách chỉ được hai phút. Sĩ số mà cứ trên bốn mươi thì đừng ai bắt giáo viên khác làm như tôi.",
      ],
      by: "luu",
    },
    { q: ["Phụ huynh nói sao?"], by: "pv" },
    {
      a: [
        "Họp giữa kỳ, một anh đứng lên: “Cháu nhà tôi trước toàn tám rưỡi, từ ngày cô bày trò còn sáu. Thi tốt nghiệp ai hỏi mẹ bạn Hưng lật mang cá?”. Anh ấy chọc đúng chỗ đau. Đề thi giờ lấy văn bản ngoài sách giáo khoa, học thuộc khó ăn, nhưng vẫn có khung, có ý, có 120 phút. Tôi thưa là khung tôi vẫn dạy, xin anh cho cháu một học kỳ. Anh ngồi xuống, mặt chưa tin. Tôi cũng chưa có gì bắt anh phải tin.",
      ],
      by: "luu",
    },
    { q: ["Đến giờ cô đã có gì trong tay chưa?"], by: "pv" },
    {
      a: [
        "Vài con số tự đếm, nói ra kẻo người ta cười. Tôi nhờ cô Hiên, người chủ nhiệm các em năm lớp 10, đọc chồng bài gần nhất đã giấu tên rồi đoán bài nào của ai. Cô đoán trúng 29 bài. Với chồng bài đầu năm, cô trúng 6. Độ dài trung bình tụt từ chín trăm chữ xuống năm trăm hai. Lỗi chính tả tăng gấp đôi, vì bây giờ là lỗi của chính các em. Tôi mừng vì mớ lỗi ấy.",
      ],
      by: "luu",
    },
    { q: ["Bản thân cô có nhờ đến máy không?"], by: "pv" },
    {
      a: [
        "Có. Nó đóng vai ông bố khó tính để tôi tập cãi trước buổi họp, mà đóng còn dễ chịu hơn người thật. Tôi cũng giao cho các nhóm bắt máy tả quê mình, rồi đi tìm chỗ sai. Nó viết ruộng muối Hải Hậu “trắng lóa trong sương sớm”. Em Nhài, nhà ba đời làm muối, phì cười: sương sớm thì cát còn ướt, phải nắng quá trưa mới có cái mà cào. Em viết bài bắt lỗi hai trang, chữ như gà bới. Tới giờ đó là bài tôi thích nhất năm.",
        {
          box: {
            title: "Ba đề văn cô Lựu ra trong học kỳ I",
            body: [
              "Mỗi đề đều có chung một câu dặn: “Viết điều em chứng kiến, ngắn cũng được”.",
              {
                ul: [
                  "Tả tiếng động đầu tiên em nghe khi thức dậy. Ai làm ra nó?",
                  "Một lần em hiểu sai người khác. Viết cho chính người ấy đọc.",
                  "Chọn một biển hiệu trên đường tới trường. Ai đã chọn những chữ đó, và để làm gì?",
                ],
              },
            ],
          },
        },
      ],
      by: "luu",
    },
    { q: ["Nếu được nói một câu với người ra đề thi tốt nghiệp?"], by: "pv" },
    {
      a: [
        "Xin hãy hỏi điều gì mà cả nước không thể có chung một đáp án. Tôi biết chấm sẽ mệt, điểm sẽ lệch, đơn phúc khảo sẽ dày. Nhưng còn đáp án chung thì còn kẻ làm hộ, trước là thầy dạy thêm, nay là cái máy, mai là thứ gì tôi chưa biết tên.",
      ],
      by: "luu",
    },
    { closing: "Cảm ơn cô Lựu. Nhờ cô gửi lời thăm mẹ của bạn Hưng ở chợ Cồn!", by: "pv" },
  ],
  reception: "divided",
  reach: 880,
};
