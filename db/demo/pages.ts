import type { DemoBlock } from "./types";

/** The standing pages of the demo paper: Giới thiệu, Liên hệ, Quy tắc cải chính và đánh giá. */
export const PAGES: { about: DemoBlock[]; contact: DemoBlock[]; ethics: DemoBlock[] } = {
  about: [
    {
      note: "“Nhịp Sông” là tờ báo hư cấu, được làm ra để trình diễn chương trình Tòa Soạn. Nó không có giấy phép, không có tòa nhà và không có phóng viên nào đi ngoài đường. Xin đừng dẫn lại các bài trong báo như tin có thật.",
    },
    "Nhịp Sông tự nhận là “nhật báo của những cuộc trò chuyện”. Trên một tờ báo thật, bài phỏng vấn thường là chỗ người đọc gặp thẳng một con người mà không qua lời kể của ai. Vì vậy báo dành chỗ rộng nhất cho hình thức ấy: ai hỏi, ai đáp, chức danh gì vào lúc trả lời, đều ghi rõ ở từng lượt.",
    { h2: "Điều gì thật, điều gì bịa" },
    {
      ul: [
        "**Hư cấu:** mọi nhân vật, công ty, hội nhóm, bệnh viện, đội bóng, mọi lời nói và con số trong các bài. Nếu có tên nào trùng với người thật thì đó là ngẫu nhiên.",
        "**Có thật:** tên tỉnh, thành phố, sông núi và bối cảnh chung của đời sống Việt Nam cuối năm 2026.",
        "**Vẽ ra:** toàn bộ hình ảnh. Không có bức nào là ảnh chụp; mỗi hình do chương trình vẽ bằng nét và mảng màu, ghi “Minh họa: Nhịp Sông” ngay bên dưới. Chân dung cũng vậy, không dựa theo khuôn mặt của ai.",
        "**Dựng sẵn:** những lượt đánh giá có trước khi bạn mở báo. Lượt bạn bấm thì được ghi thật vào máy đang chạy bản trình diễn này.",
      ],
    },
    { h2: "Vì sao phải bịa cả một tờ báo" },
    "Một phần mềm làm báo chỉ thử được khi có báo để làm. Vài dòng chữ vô nghĩa không cho biết tít dài 130 ký tự xuống hàng ra sao, bảng số có vừa màn hình điện thoại hay không, một lời cải chính đứng cạnh bài sai trông thế nào. Bởi thế các bài ở đây được viết như bài báo thật: có nguồn, có số, có người không đồng ý, và có cả lỗi đã sửa.",
    "Mười hai chuyên mục, mười hai bút danh, khoảng hai tuần tin bài: bạn có thể đọc, tìm, đánh giá, in ra như với bất cứ tờ báo nào. Sau đó, mời bạn xóa hết đi và bắt đầu tờ báo của chính mình.",
  ],
  contact: [
    {
      note: "Địa chỉ, số điện thoại và hộp thư dưới đây thuộc về một tờ báo hư cấu. Thư gửi tới đuôi “.example” sẽ không đến tay ai.",
    },
    { h2: "Tòa soạn" },
    {
      ul: [
        "Tổng biên tập: Trần Kim Sa (nhân vật hư cấu).",
        "Địa chỉ: 12 Bến Đò, phường Sông Hương.",
        "Điện thoại: 0234 000 0000, từ 7 giờ đến 22 giờ.",
        "Thư chung: toasoan@nhipsong.example",
      ],
    },
    { h2: "Bạn muốn viết về việc gì?" },
    {
      table: {
        caption: "Gửi đúng chỗ, trả lời nhanh hơn",
        head: ["Việc", "Xin ghi kèm", "Thời hạn trả lời"],
        rows: [
          ["Báo lỗi trong bài", "Tên bài, câu sai, câu bạn cho là đúng", "Trong ngày"],
          ["Yêu cầu cải chính", "Tên bài, thông tin sai, giấy tờ hoặc người có thể xác nhận", "Hai ngày làm việc"],
          ["Mách một câu chuyện", "Ở đâu, ai kể được, vì sao nên kể lúc này", "Một tuần"],
          ["Dữ liệu của bạn", "Tên hiển thị hoặc hộp thư đã đăng ký", "Hai ngày làm việc"],
        ],
      },
    },
    { h2: "Nếu bạn là người được phỏng vấn" },
    "Bạn có quyền đọc lại phần trả lời của mình trước khi bài đăng. Hãy nói điều đó với phóng viên lúc hẹn gặp; tòa soạn sẽ gửi một liên kết riêng, mở được trên điện thoại, không cần tài khoản. Ở đó bạn đồng ý hoặc đề nghị sửa từng câu trả lời.",
    { h2: "Người cho tin" },
    "Chúng tôi không hỏi nhiều hơn mức cần để kiểm chứng. Nếu bạn cần giấu tên, xin nói ngay từ đầu và đừng dùng máy tính, điện thoại của cơ quan. Phóng viên sẽ cho bạn biết điều gì giữ kín được, điều gì không, trước khi bạn kể.",
  ],
  ethics: [
    "Báo nào cũng sai. Người đọc nhận ra một tờ báo đáng tin ở chỗ nó sửa nhanh đến đâu, rõ đến đâu, và có để lại dấu vết của lần sửa hay không. Dưới đây là cách Nhịp Sông làm.",
    { h2: "Ba cách sửa một bài đã đăng" },
    {
      ol: [
        "**Cập nhật:** sự việc có thêm diễn biến, bài cũ không sai. Phần mới mang giờ riêng, đặt ở cuối bài.",
        "**Đính chính:** bài có chỗ sai. Câu chữ trong bài được sửa, cuối bài ghi sai thế nào, đúng ra sao, sửa lúc nào.",
        "**Cải chính, xin lỗi:** thông tin sai làm tổn hại một người hoặc một tổ chức. Ngoài việc sửa bài, báo đăng lời cải chính nêu tên bài, chuyên mục, ngày đăng, thông tin sai, thông tin đúng, liền sau là lời xin lỗi.",
      ],
    },
    "Tất cả được xếp theo ngày ở [trang cải chính](/cai-chinh), không gỡ xuống khi chuyện đã nguội. Lỗi chính tả, dấu câu không đổi nghĩa thì sửa thẳng, không ghi chú.",
    "Mỗi bản từng đăng đều được giữ nguyên trong kho, kể cả bản sai, để ai có trách nhiệm cũng có thể đối chiếu. Người viết bài không tự duyệt bài của mình.",
    { h2: "Vài điều chúng tôi tự buộc" },
    {
      ul: [
        "Lời trong dấu ngoặc kép là lời người ta đã nói. Rút gọn thì được, ghép hai câu cách xa nhau thành một thì không.",
        "Người bị phê phán trong bài được hỏi ý kiến trước khi bài lên trang; không liên lạc được thì ghi là không liên lạc được.",
        "Trẻ em và nạn nhân được viết tắt tên, trừ khi chính họ và gia đình muốn khác.",
        "Chuyến đi do người khác trả tiền thì cuối bài phải nói ra.",
        "Hình nào không phải ảnh chụp đều ghi là minh họa.",
      ],
    },
    { h2: "Đánh giá bài viết" },
    "Cuối mỗi bài có câu hỏi “Bạn thấy bài viết này thế nào?” với năm mức: **Kém**, **Bình thường**, **Hứa hẹn**, **Tốt**, **Rất tốt**. Mỗi người đọc có một lượt cho mỗi bài, đổi lại hay bỏ đi lúc nào cũng được; không cần tài khoản.",
    {
      ul: [
        "Số lượt ở từng mức được hiện đầy đủ, kể cả mức thấp.",
        "Điểm trung bình chỉ hiện khi bài có từ 10 lượt trở lên. Trước đó trang ghi “Chưa đủ lượt đánh giá”, vì ba người bạn của tác giả chưa phải là bạn đọc.",
        "Danh sách “Được đánh giá cao” tính cả độ chắc của điểm, nên bài có ít lượt khó vượt bài có nhiều lượt.",
        "Không ai trong tòa soạn sửa được một lượt đánh giá. Lượt bị nghi là gian lận có thể được loại khỏi điểm chung, và việc loại ấy để lại dấu vết trong nhật ký.",
      ],
    },
    {
      box: {
        title: "Chúng tôi giữ gì khi bạn bấm một ngôi sao",
        body: [
          "Giữ: mức bạn chọn, thời điểm, phiên bản bài bạn đã đọc, và một mã ngẫu nhiên để nhận ra lượt của chính bạn. Mã ấy nằm trong một cookie chỉ được đặt khi bạn đánh giá.",
          "Không giữ: địa chỉ mạng (IP) của bạn. Để chặn bấm hàng loạt, máy chủ chỉ giữ dấu vết đã băm của dải mạng; khóa băm đổi mỗi ngày, nên dấu vết hôm nay không nối được với hôm qua.",
          "Không có: quảng cáo bám đuôi, mã theo dõi của bên thứ ba.",
        ],
      },
    },
    {
      note: "Nhịp Sông là tờ báo hư cấu của chương trình Tòa Soạn, các lời cải chính trong báo vì thế cũng được dựng lên. Riêng việc giữ bản cũ, trang cải chính và cách tính đánh giá thì chương trình làm đúng như trang này nói.",
    },
  ],
};
