import { lexicon } from "./words";

/** Words before a colon that carry an argument on, whole or as the beginning of the candidate. */
export const DISCOURSE = lexicon(`
Cụ thể | Cụ thể là | Cụ thể như | Cụ thể hơn | Trong đó | Ví dụ | Ví dụ như | Thí dụ | Chẳng hạn | Chẳng hạn như | Đó là
Theo đó | Như sau | Như là | Thứ nhất | Thứ hai | Thứ ba | Thứ tư | Thứ năm | Thứ sáu | Thứ bảy | Thứ tám | Thứ chín
Thứ mười | Thứ 1 | Thứ 2 | Thứ 3 | Thứ 4 | Thứ 5 | Thứ 6 | Một là | Hai là | Ba là | Bốn là | Năm là | Sáu là | Bảy là | Tám là | Chín là | Mười là
Một | Hai | Ba | Bốn | Về | Đối với | Với | Bên cạnh đó | Ngoài ra | Tóm lại | Nói tóm lại | Nói cách khác | Kết quả
Kết quả là | Giải pháp | Mục tiêu | Nguyên nhân | Kiến nghị | Đề xuất | Hạn chế | Tồn tại | Ưu điểm | Nhược điểm | Ưu thế
Thuận lợi | Khó khăn | Thách thức | Cơ hội | Điểm | Bước | Bài | Kỳ | Phần | Nhóm | Chương | Mục | Câu chuyện | Tập | Vòng | Bảng | Hiệp
Trước hết | Trước tiên | Đầu tiên | Tiếp theo | Tiếp đó | Cuối cùng | Sau cùng | Đặc biệt | Đáng chú ý | Quan trọng nhất | Quan trọng là
Quan điểm | Nguyên tắc | Phương châm | Khẩu hiệu | Yêu cầu | Nhiệm vụ | Nội dung | Đối tượng | Thời gian | Địa điểm | Giờ
Lý do | Lí do | Bởi vì | Vì vậy | Do đó | Do vậy | Thực tế | Thực tế là | Vấn đề | Vấn đề là | Câu hỏi đặt ra | Câu hỏi đặt ra là
Câu trả lời là | Câu trả lời | Bằng chứng | Bài học | Kinh nghiệm | Có hai | Có ba | Có bốn | Có năm | Có mấy | Gồm | Bao gồm | Tức là | Nghĩa là
Tỷ số | Tỷ số chung cuộc | Kết quả chung cuộc | Ghi bàn | Thẻ đỏ | Thẻ vàng | Đội hình | Đội hình xuất phát | Đội hình dự kiến | Dự bị | Dự đoán | Sân | Nhận định | Tổng số | Tổng
Đến nay | Hiện nay | Năm nay | Sáng nay | Hôm nay | Tôi nghĩ | Tôi nói | Tôi cho rằng | Tôi hỏi | Theo tôi | Có thể nói | Nói chung | Nhìn chung
Họ và tên | Họ tên | Tên | Tên thật | Ngày sinh | Sinh ngày | Năm sinh | Nơi sinh | Quê quán | Quê | Nơi ở | Nơi ở hiện tại | Trình độ | Trình độ học vấn | Nghề nghiệp | Sở thích | Chiều cao | Cân nặng | Giá | Giá bán | Thành phần | Nguyên liệu | Cách làm | Khởi hành | Đáp án | Số báo danh | Thông điệp
`);

/** "Bài 3", "Kỳ cuối", "4 tháng", "Điểm 1", "10h30", "Năm 2024": parts of a series, numbers and times. */
export const NUMBERED =
  /^(?:(?:điểm|bước|bài|kỳ|phần|nhóm|chương|mục|tập|vòng|bảng|điều|khoản|quý|tháng|năm|ngày|giai đoạn|khóa|phút)\s+(?:\d|[ivx]+\b|cuối|một|hai|ba)|\d+(?:[.,]\d+)?\s*(?:tháng|năm|ngày|giờ|h|phút|tuổi|%|tỷ|triệu)?)/iu;

/** A candidate beginning so, its first letter made small, is a clause, whatever follows. */
export const CLAUSE =
  /^(?:về|đối với|với|theo|trong|trên|tại|từ|để|khi|nếu|vì|do|bởi|như|còn|và|nhưng|mà|thì|tuy|song|sau|trước|qua|đây|đó|này|có|là|rằng|nhằm|giữa|cùng|hiện|hiện nay|mới đây|cho đến|tính đến|bằng|tôi|chúng tôi|chúng ta|ta|họ|nó|mình|người ta|ai|cái|những|các|mỗi|một số|nhiều|không|đã|sẽ|đang|vậy)\s+\p{Ll}/u;
