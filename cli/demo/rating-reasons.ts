import type { Reason } from "@/lib/ratings/model";

/** What readers of the demo missed in a piece they rated low. */
export const DEMO_REASONS: { piece: string; said: { reason: Reason; text?: string }[] }[] = [
  {
    piece: "rac-chia-ba",
    said: [
      { reason: "onesided", text: "Chưa thấy hỏi người nhặt ve chai, họ mới là người phân loại hằng ngày." },
      { reason: "onesided" },
      { reason: "thin", text: "Muốn biết chi phí mỗi hộ phải đóng thêm là bao nhiêu." },
      { reason: "hard" },
      { reason: "thin", text: "Nói thí điểm mà không nói kết quả sau một năm." },
      { reason: "onesided", text: "Thiếu tiếng nói của nhà máy xử lý rác." },
      { reason: "thin" },
    ],
  },
  {
    piece: "chu-tro-va-nguoi-thue",
    said: [
      { reason: "thin", text: "Muốn biết luật quy định giá điện nhà trọ thế nào." },
      { reason: "wrong", text: "Tiền cọc ở khu này hai tháng chứ không phải một tháng." },
      { reason: "onesided" },
      { reason: "thin" },
    ],
  },
  {
    piece: "bai-van-may-viet",
    said: [
      { reason: "headline", text: "Tít nói máy viết văn, trong bài lại nói chuyện chấm điểm." },
      { reason: "hard", text: "Nhiều từ chuyên môn quá, phụ huynh như tôi đọc không hiểu." },
      { reason: "headline" },
      { reason: "thin", text: "Nên có ý kiến của chính các em học sinh." },
      { reason: "hard" },
    ],
  },
  {
    piece: "tieng-on-kiet-47",
    said: [
      { reason: "onesided", text: "Nhà có đám giỗ cũng có cái khó, chưa thấy hỏi." },
      { reason: "wrong", text: "Kiệt 47 cắt đường khác, bài ghi nhầm tên đường." },
      { reason: "thin" },
      { reason: "onesided" },
    ],
  },
];
