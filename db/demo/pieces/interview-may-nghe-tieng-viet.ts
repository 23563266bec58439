import type { DemoPerson, DemoPiece, DemoTopic } from "@/db/demo/types";

export const people: DemoPerson[] = [
  {
    key: "truong-quoc-khai",
    fullName: "Trương Quốc Khải",
    honorific: "Anh",
    academic: "KS.",
    position: "Trưởng nhóm nhận dạng tiếng nói",
    organisation: "Công ty Công nghệ Vọng Âm",
    bio: "Sinh năm 1990 tại Thành phố Hồ Chí Minh, kỹ sư xử lý tín hiệu. Chín năm làm phần mềm chuyển tiếng nói thành chữ, ba năm gần đây chuyên về giọng vùng và ghi biên bản cuộc họp.",
    portrait: { scene: "chan-dung-nam", variant: 3 },
  },
  {
    key: "phan-thi-nhan",
    fullName: "Phan Thị Nhàn",
    honorific: "Bà",
    position: "Người ghi biên bản tự do",
    organisation: "Hà Tĩnh",
    bio: "Sinh năm 1968, từng 31 năm làm thư ký các kỳ họp hội đồng nhân dân cấp huyện ở Hà Tĩnh. Nghỉ việc nhà nước năm 2025, hiện nhận ghi biên bản cho hợp tác xã, thôn và doanh nghiệp.",
    portrait: { scene: "chan-dung-ba", variant: 1 },
  },
];

export const topics: DemoTopic[] = [
  {
    key: "tieng-noi-may-tinh",
    name: "Tiếng nói và máy tính",
    kind: "event",
    aliases: ["nhận dạng tiếng nói", "giọng nói nhân tạo"],
    description: "Máy nghe, máy đọc tiếng Việt và những câu hỏi đi kèm về giọng nói của mỗi người.",
  },
];

export const piece: DemoPiece = {
  key: "may-nghe-tieng-viet",
  kind: "interview",
  section: "khoa-hoc",
  title: "Máy nghe tiếng Việt: chữ “không” rơi mất, ai nhặt?",
  sapo: "Một kỹ sư dạy máy gỡ băng và một người 31 năm ghi biên bản bằng tay ngồi cùng bàn. Họ bất đồng gần như mọi chuyện, nhưng cùng sợ rơi một chữ.",
  authors: [{ author: "kim-ngan", role: "thực hiện" }],
  topics: ["chuyen-doi-so", "tieng-noi-may-tinh"],
  related: ["rac-chia-ba"],
  published: { daysAgo: 1, at: "9:05" },
  lead: {
    scene: "may-tinh",
    variant: 1,
    alt: "Màn hình máy tính có dải sóng âm và các dòng chữ, vài chữ được tô nền vàng",
    caption: "Những chữ máy không chắc được tô vàng để người ghi biên bản nghe lại.",
  },
  speakers: [
    { key: "pv", role: "interviewer", label: "Nhịp Sông" },
    {
      key: "khai",
      role: "guest",
      label: "Anh Trương Quốc Khải",
      person: "truong-quoc-khai",
      title: "Trưởng nhóm nhận dạng tiếng nói, Công ty Công nghệ Vọng Âm",
    },
    {
      key: "nhan",
      role: "guest",
      label: "Bà Phan Thị Nhàn",
      person: "phan-thi-nhan",
      title: "Người ghi biên bản tự do, Hà Tĩnh",
    },
  ],
  body: [
    {
      note: "Cuộc trò chuyện dài 94 phút được gỡ băng bằng chính phần mềm của anh Khải, rồi người viết nghe lại từ đầu. Máy ghi 15.200 chữ, chúng tôi sửa 1.094 chữ, trong đó 611 chữ thuộc lời bà Nhàn. Bà nói: “Gặp anh là tui mừng”. Máy ghi: “Gặp anh là tui mù”. Bản dưới đây đã rút gọn và được cả hai vị xem lại.",
    },
    { q: ["Thưa bà Nhàn, bà đã thử phần mềm trong một buổi họp thật. Kết quả thế nào?"], by: "pv" },
    {
      a: [
        "Được một trận cười, rồi một trận lo.",
        "Cười trước đã. Họp thôn bàn an toàn giao thông, ông trưởng thôn đề nghị mỗi hộ mua hai mũ bảo hiểm. Quê tôi nói dấu ngã nghe ra dấu nặng, rứa là máy ghi: “mỗi hộ mua hai mụ bảo hiểm”. Họp xong ai về nhà nấy, tôi quên tắt máy. Giữa hội trường vắng tanh, nó tự viết thêm: “Cảm ơn các bạn đã theo dõi, đừng quên đăng ký kênh”. Thôn tôi làm gì có kênh.",
        "Còn lo là ở dòng thứ mười bốn. Người ta nói nhà bà Lương *không* thuộc diện cận nghèo. Máy ghi nhà bà Lương thuộc diện cận nghèo. Rơi có một chữ, mà cả xóm suýt giận nhau.",
      ],
      by: "nhan",
    },
    { q: ["Anh Khải nhận mấy lỗi trong ba lỗi ấy?"], by: "pv" },
    {
      a: [
        "Nhận cả ba, nhưng xin xếp hạng khác. Hai mụ bảo hiểm là lỗi thiếu dữ liệu: trong kho tiếng nói của chúng tôi, giọng Nghệ Tĩnh chưa tới 2%. Câu chào đăng ký kênh là lỗi học thuộc. Máy học từ phụ đề video, mà cuối video thường có nhạc, có khoảng lặng và có câu chào, nên cứ gặp im lặng là nó lễ phép chào. Chúng tôi đã đặt bộ dò xem có ai đang nói hay không, lỗi này giảm hẳn chứ chưa hết.",
        "Chữ “không” mới là chuyện nặng. Người mình nói chữ ấy rất nhanh, rất nhẹ. Từ tháng năm chúng tôi đếm riêng: cứ 100 chữ phủ định như không, chưa, chẳng thì máy làm rơi 1,9 chữ.",
      ],
      by: "khai",
    },
    {
      a: ["Một trăm chữ rơi gần hai. Thủ quỹ mà rơi như rứa thì có người hỏi thăm rồi đó anh."],
      by: "nhan",
    },
    { q: ["Người ngoài thường nghĩ sáu thanh điệu là chỗ khó nhất. Có đúng không, anh Khải?"], by: "pv" },
    {
      a: [
        "Thanh điệu khó, nhưng khó đều, học nhiều thì máy quen. Chỗ khó thật là:",
        {
          ul: [
            "**Giọng vùng.** Cùng một thanh mà mỗi nơi lên xuống một kiểu, lại thêm từ riêng.",
            "**Họp đông người.** Ba người nói chen nhau thì tai người còn chịu thua.",
            "**Tên riêng và con số.** “Một trăm linh năm”, “một trăm lẻ năm”, “trăm lẻ năm” phải ra cùng một số 105.",
          ],
        },
        {
          table: {
            caption: "Tỷ lệ lỗi từ của bản thử nghiệm tháng 9/2026 (Vọng Âm tự công bố, chưa có bên độc lập kiểm tra)",
            head: ["Nhóm giọng", "Phòng yên tĩnh", "Họp đông người"],
            rows: [
              ["Hà Nội và đồng bằng Bắc Bộ", "4,8%", "11,9%"],
              ["Nam Bộ", "6,2%", "14,3%"],
              ["Huế – Đà Nẵng", "9,7%", "21,5%"],
              ["Nghệ An – Hà Tĩnh", "13,4%", "29,8%"],
            ],
          },
        },
        "Nhìn dòng cuối thì hiểu vì sao bà Nhàn không vui. Cùng trả một giá mà người Hà Tĩnh nhận bản ghi sai gấp hai lần rưỡi người Hà Nội. Tôi coi đó là món nợ.",
      ],
      by: "khai",
    },
    { q: ["Người ghi tay cũng sai chứ, thưa bà?"], by: "pv" },
    {
      a: [
        "Sai chứ. Năm 2011 tôi ghi “tăng 15%” thành “tăng 50%”, đại biểu đứng lên hỏi, cả hội trường quay xuống nhìn cái bàn thư ký. Tôi nhớ cho tới chừ. Chỉ khác một điều. Lỗi của tôi thì có tên tôi. Lỗi của máy thì ký tên ai?",
        {
          figure: {
            scene: "hoi-truong",
            variant: 3,
            alt: "Hội trường thôn với các dãy ghế nhựa, ở góc là chiếc bàn thư ký có cuốn sổ mở",
            caption: "Bàn thư ký ở một hội trường thôn: sổ, hai cây bút và chiếc điện thoại đang ghi âm.",
          },
        },
      ],
      by: "nhan",
    },
    { pull: "Lỗi của tôi thì có tên tôi. Lỗi của máy thì ký tên ai?", by: "Bà Phan Thị Nhàn" },
    {
      a: [
        "Ký tên người bấm nút duyệt, và máy phải giúp người ấy duyệt cho tử tế. Bây giờ chữ nào máy không chắc thì tô vàng, bấm vào là nghe lại đúng đoạn ấy. Mọi câu có từ phủ định hoặc con số đều bắt buộc nghe lại mới xuất được biên bản.",
      ],
      by: "khai",
    },
    {
      a: [
        "Tôi có thử. Vàng cả trang, như đồng lúa tháng năm. Dò hết chừng nớ thì tôi tự ghi cho nhanh. Một buổi họp hai tiếng, tôi ghi tay về sửa mất một tiếng rưỡi. Dùng máy, lần đầu tôi sửa mất hai tiếng mười lăm.",
      ],
      by: "nhan",
    },
    {
      a: [
        "Con số đó đúng, tôi xin bà cho đăng. Với giọng Bắc, khách của chúng tôi tiết kiệm được hơn nửa thời gian. Với giọng của bà, hiện giờ là lỗ.",
      ],
      by: "khai",
    },
    { q: ["Muốn máy khá hơn thì phải có thêm giọng nói. Giọng ấy lấy từ đâu?"], by: "pv" },
    {
      a: [
        "Kho của chúng tôi có 18.400 giờ. Phần lớn mua bản quyền của đài phát thanh, còn 1.120 giờ là của hơn 900 người được trả tiền để đọc và trò chuyện, 75.000 đồng một giờ. Mỗi người ký đồng ý cho một việc duy nhất là nhận dạng, không được dùng để giả giọng. Ai đổi ý thì rút; đến nay mười một người đã rút.",
        "Tôi cũng phải nói phần khó nghe: xóa bản thu thì xóa được ngay, còn mô hình đã học rồi thì không nhặt một giọng ra như nhặt sạn trong gạo. Chỉ có cách bỏ dữ liệu ấy ở lần học sau, chừng ba tháng một lần.",
      ],
      by: "khai",
    },
    {
      a: [
        "Tôi đọc cho họ sáu giờ, lĩnh bốn trăm rưỡi, tiền bạc sòng phẳng. Nhưng tôi hỏi: lỡ mai kia có người lấy giọng tôi nói một câu tôi chưa từng nói, gọi cho con tôi mượn tiền, thì sao? Anh ni im một hồi. Anh im, tôi lại tin hơn là anh trả lời liền.",
      ],
      by: "nhan",
    },
    { q: ["Có việc gì bà thấy máy nên làm không?"], by: "pv" },
    {
      a: [
        "Có. Cháu gọi tôi bằng dì, mười lăm tuổi, tai nghe kém. Ở lớp nó mở phụ đề trên máy tính bảng, thầy nói tới đâu chữ chạy tới đó. Sai vài chữ còn hơn ngồi đoán miệng thầy. Việc nớ tôi phục. Còn với tôi, tôi giao cho máy ba việc, theo thứ tự:",
        {
          ol: [
            "Ghi giờ và đánh dấu ai đang nói, khỏi ngồi nhìn đồng hồ.",
            "Tìm lại chỗ đã nói về một chuyện, vì tua băng là cực hình.",
            "Viết bản nháp, sau khi hai việc trên đã làm cho đúng.",
          ],
        },
      ],
      by: "nhan",
    },
    {
      a: [
        "Thú thật, khách hàng chưa ai nói với tôi rõ như thế. Chúng tôi cứ mải làm việc thứ ba trước, vì trình diễn dễ hơn.",
      ],
      by: "khai",
    },
    { q: ["Nếu đánh cuộc một câu, hai vị đánh cuộc điều gì?"], by: "pv" },
    {
      a: [
        "Trước rằm tháng giêng, anh đem máy về thôn tôi, họp đủ bốn mươi người, có cả ông Hợi nói lắp. Lỗi dưới một phần mười thì tôi đãi cháo lươn.",
      ],
      by: "nhan",
    },
    {
      a: ["Còn trên một phần mười thì tôi ngồi ghi tay trọn một buổi, bà chấm điểm. Tôi tập viết nhanh từ hôm nay."],
      by: "khai",
    },
    {
      box: {
        title: "Trước khi bấm nút ghi âm một cuộc họp",
        body: [
          "Ý kiến chung của hai vị khách, hiếm hoi mà trùng nhau:",
          {
            ul: [
              "Nói rõ là đang ghi, ghi để làm gì, ai giữ bản ghi và giữ bao lâu.",
              "Đặt máy giữa bàn, mỗi lượt nói xưng tên một lần.",
              "Đọc to phần kết luận cuối buổi, nhất là câu có chữ “không” và con số.",
              "Người ký biên bản nghe lại những câu ấy trước khi ký.",
            ],
          },
        ],
      },
    },
    { closing: "Cảm ơn bà Nhàn và anh Khải. Nhịp Sông xin được ăn ké bát cháo lươn.", by: "pv" },
  ],
  reception: "liked",
  reach: 340,
};
