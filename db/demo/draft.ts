/** A transcript as a journalist brings it home, in the demo paper's world. */
export const DRAFT_TRANSCRIPT = `Bến Vân: Nước sạch phải đến trước khi nhà máy mở cửa

Cụm công nghiệp Bến Vân đã lấp đầy 72% diện tích sau ba năm. Ông Đỗ Văn Khải, Trưởng ban quản lý cụm, nói về chuyện nước, chuyện đường và chuyện giữ người trẻ ở lại.

PV: Thưa ông, vì sao ban quản lý dừng nhận thêm nhà máy trong quý III?

Ông Đỗ Văn Khải: Vì trạm xử lý nước thải mới chạy được 60% công suất. Nhận thêm lúc này là vay của con sông.

Chúng tôi đã báo cáo tỉnh bằng Công văn số 214/BC-BQL ngày 12/08/2026. Ba doanh nghiệp đồng ý chờ đến tháng 1/2027.

PV: Con số tăng trưởng của cụm năm nay là bao nhiêu?

Ông Đỗ Văn Khải: Giá trị sản xuất chín tháng đạt 1.950 tỷ đồng, tăng 18,1% so với cùng kỳ. Nếu tính cả hai xưởng gốm mới thì còn cao hơn.

PV: Người làng được gì, ngoài những con số ấy?

Ông Đỗ Văn Khải: Được việc làm gần nhà. Năm 2023 cả xã có 410 người đi làm xa, nay còn 155. Có nhà ba thế hệ cùng làm một ca.

PV: Điều ông còn lo nhất?

Ông Đỗ Văn Khải: Đường. Xe 15 tấn vẫn phải qua cầu Bến Vân, mà cầu chỉ chịu được 8 tấn. Chúng tôi xin 38 tỷ đồng để làm đường tránh.

PV: Xin cảm ơn ông!

Minh Hoàng`;

/** What the journalist mends after listening to the tape again: old words → new ones. */
export const DRAFT_MENDINGS: readonly (readonly [string, string])[] = [
  ["tăng 18,1% so với cùng kỳ", "tăng 18,7% so với cùng kỳ năm ngoái"],
  ["Có nhà ba thế hệ cùng làm một ca.", "Có nhà ba thế hệ cùng làm một xưởng."],
  ["nói về chuyện nước, chuyện đường và chuyện giữ người trẻ ở lại", "nói về nước, về đường và về những người trở về"],
];

/** The same sentence mended on two devices at once. */
export const DRAFT_MEETING = {
  words: "Vì trạm xử lý nước thải mới chạy được 60% công suất.",
  here: "Vì trạm xử lý nước thải mới chạy được 65% công suất thiết kế.",
  there: "Vì trạm xử lý nước thải hiện mới đạt 60% công suất, theo số đo tháng 9.",
} as const;
