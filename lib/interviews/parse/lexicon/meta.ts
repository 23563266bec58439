import { lexicon } from "./words";

/** Words before a colon that speak about the page, never for a person. */
export const META = lexicon(`
LTS | Lời tòa soạn | Lời bạt | Lời dẫn | Ghi chú | Chú thích | Chú thích ảnh | Ảnh | Ảnh minh họa | Ảnh bìa | Ảnh trên
Ảnh dưới | Hình | Hình ảnh | Ảnh chụp màn hình | Ảnh tư liệu | Ảnh, clip | Ảnh, video | Ảnh và video | Clip | Nguồn
Nguồn ảnh | Nguồn tin | Link nguồn | Đồ họa | Infographic | Video | Video clip | Audio | Podcast | Xem thêm | Đọc thêm
Xem tiếp | Tin liên quan | Bài liên quan | Liên quan | Tin bài liên quan | Theo | Theo nguồn | Thực hiện | Bài
Bài và ảnh | Bài, ảnh | Bài viết | Tin | Tin, ảnh | Tin và ảnh | Thiết kế | Trình bày | Kỹ thuật | Quay phim | Dựng phim
Biên dịch | Dịch | Người dịch | Tags | Tag | Từ khóa | Từ khoá | Chuyên mục | Chủ đề | Lưu ý | Cập nhật | Email | E-mail
Hotline | Điện thoại | Liên hệ | Địa chỉ | Website | Facebook | Fanpage | Zalo | Bản quyền | Tác giả | Biên tập | Tổng hợp
Bạn thấy bài viết này thế nào | Chia sẻ | Ý kiến bạn đọc | Bình luận | Mời quý độc giả | Mời bạn đọc | Bài viết cùng chủ đề
Nội dung | Tổ chức nội dung | Phối hợp thực hiện | Sản xuất | Nhóm thực hiện | Nhóm phóng viên | Nhóm PV | Trang phục
Trang điểm | Stylist | Photo | Make up | Makeup | Nhiếp ảnh | Địa điểm | Xin mời xem | Mời độc giả xem | Xem clip | Xem video
`);

/** What the last words of a caption say about where the picture came from. */
export const CREDIT =
  /(?:^|[\s.,;(\-–—])\(?((?:Ảnh|Ảnh minh họa|Ảnh tư liệu|Ảnh chụp màn hình|Nguồn|Nguồn ảnh|Đồ họa|Video|Clip|Hình|Photo|Ảnh, video|Ảnh, clip|Ảnh và clip)\s*:\s*)([^:()]{2,60})\)?\.?$/iu;
/** "[Ảnh 2]", "[Ảnh: ông Thả bên rừng lim]", "(Hình 3)": where the writer wants a picture. */
export const BRACKETED_PICTURE =
  /^[[(](?:ảnh|hình|video|clip|đồ họa|photo|image)(?:\s*\d{1,2})?\s*(?:[:.]\s*[^|[\]()]*)?[\])]\.?$/iu;
/** "Ảnh 1: Trạm xá nhìn từ đỉnh dốc.", "Chú thích ảnh: …" */
export const NUMBERED_CAPTION = /^(?:(?:ảnh|hình|photo)\s*\d{1,2}|chú thích(?: ảnh)?(?:\s*\d{1,2})?)\s*[:.]\s+\S/iu;
export const ILLUSTRATIVE = /(?:^|[\s.,(\-–—])\(?ảnh (?:minh họa|tư liệu|nhân vật cung cấp|internet)\)?\.?$/iu;

/** Blocks of a web page around the article. Each matches the WHOLE block. */
export const CHROME = new RegExp(
  `^(?:${[
    "Bạn thấy bài viết này thế nào\\??",
    "Bài viết cùng chủ đề:?.*",
    "Có thể bạn quan tâm:?",
    "Có thể bạn chưa biết:?",
    "Bạn có thể quan tâm:?",
    "Tin mới nhất|Tin mới|Tin nóng|Tin nổi bật|Mới nhất|Đọc nhiều|Đọc nhiều nhất|Xem nhiều|Nổi bật",
    "Tin cùng chuyên mục|Cùng chuyên mục|Bài cùng chuyên mục",
    "Tin liên quan|Bài liên quan|Tin, bài liên quan|Bài viết liên quan|Liên quan",
    "(?:Xem thêm|Đọc thêm|Tin liên quan|Bài liên quan) ?:.*|Xem thêm|Đọc thêm|Xem tiếp|Tin khác|Các tin khác|Bài khác",
    "Ý kiến bạn đọc(?: \\(\\d+\\))?|Bình luận(?: \\(\\d+\\))?|\\d+ bình luận|Gửi bình luận|Viết bình luận",
    "Bình luận (?:hay|mới nhất|nổi bật|được quan tâm)|\\d+(?:\\s+\\d+)+",
    "Ý kiến của bạn|Gửi phản hồi|Phản hồi(?: \\(\\d+\\))?",
    "Từ khóa ?:.*|Tags? ?:.*|Chủ đề ?:.*",
    "Chia sẻ(?: bài viết)?|In bài viết|Lưu bài viết|Trở lại .{1,30}|Copy link|Sao chép liên kết",
    "Theo dõi .{1,40} trên .*",
    "Mời (?:quý )?(?:độc giả|bạn đọc|bạn) (?:theo dõi|xem|đón đọc).*",
    "Bình luận của bạn|Gửi|Gửi ý kiến|Gửi đi|Nhập (?:email|ý kiến|bình luận|nội dung).{0,30}|Viết ý kiến.{0,30}",
    "Tuổi Trẻ Sao|Chuyển sao tặng.{0,40}|(?:\\d+x\\s*)+",
    "(?:\\[[^\\]]{1,120}\\]\\([^)]{0,200}\\)[\\s|·•]*)+",
    "Đăng ký (?:nhận |theo dõi |bản tin|kênh|newsletter).{0,40}|Quay lại .{1,30}|Về trang chủ|Lên đầu trang|Về đầu trang",
    "Thích|Like|Share|Tweet|Facebook|Twitter|Zalo|Messenger|Telegram|Nghe đọc bài|Báo lỗi(?: bài viết)?",
    "Đánh giá (?:bài viết|của bạn).{0,30}|Bạn đánh giá .{1,40}|Sự kiện ?:.*|Chuyên đề ?:.*|©.*|Bản quyền .*",
    "Tin đọc nhiều|Đọc nhiều .{1,20}|Bài đọc nhiều|Bài mới|Bài nổi bật|Video nổi bật|Tin cũ hơn|Bài trước.*|Bài tiếp theo.*",
    "(?:#[\\p{L}\\p{N}_]+\\s*)+",
  ].join("|")})$`,
  "iu",
);

/** A line that only leads elsewhere; it is taken out wherever it stands. */
export const INLINE_LINK =
  /^[*•\s-]*Mời (?:quý )?(?:độc giả|bạn đọc|khán giả|các bạn)\s.*(?:xem|theo dõi|chuyên mục|đón đọc|tham gia).*$|^(?:>>+|»|►|▶|=>|→|➤)\s*\S.*$|^(?:Xem thêm|Đọc thêm|Đọc tiếp|Xem tiếp|Mời xem|Xem video|Xem clip|Tin liên quan|Bài liên quan|Tin, bài liên quan|Có thể bạn quan tâm)\s*:?\s*$|^(?:Xem thêm|Đọc thêm|Tin liên quan|Bài liên quan)\s*:\s*\S.*$/iu;
/** Between paragraphs: lines of stars and dashes, a player's times, the word over an advertisement. */
export const ORNAMENT =
  /^(?:[-–—*_=~#•.·\s]{3,}|\d{1,2}:\d{2}(?:\s?\/\s?\d{1,2}:\d{2})?|quảng cáo|advertisement|-\s?quảng cáo\s?-)$/iu;

/** With it the page, the letter or the document goes on after the talk has ended. */
export const AFTERWORD =
  /^(?:(?:P\/?\.?S\.?|T\.?B\.?|Tái bút|Nơi nhận|Ghi chú)\s*:|(?:TL|KT|TM|TUQ)\.\s?(?:BỘ|THỨ|CHỦ|GIÁM|CỤC|VỤ|CHÁNH|PHÓ|VIỆN|TỔNG|UBND|ỦY|BAN|SỞ|HIỆU|TRƯỞNG).{0,60}$|\((?:đã ký|ký tên|hết|het|còn tiếp|còn nữa|kỳ sau)[^()]*\)$|(?:thân|thân mến|thân ái|trân trọng|kính thư|kính chào)\s?[,.!]?$|-{2,}$|[*_—–=~]{3,}$|\*(?: \*)+$|(?:---+|===+|\*\*\*+)?\s?hết\s?(?:---+|===+|\*\*\*+|\.)?$|(?:box|hotline|đường dây nóng|liên hệ|mọi ý kiến[^:]{0,60}|về tác giả|về nhân vật|đôi nét về[^:]{0,40}|tiểu sử[^:]{0,40})\s?:|(?:chia tay|tạm biệt|rời (?:căn )?(?:nhà|phòng|quán|xưởng) (?:của )?)\s?(?:ông|bà|anh|chị|cô|chú|bác|cụ|thầy)\s.{0,60},\s(?:chúng )?tôi\s|[*]\s?(?:bài (?:viết|đăng|phỏng vấn)|tên nhân vật)|(?:sent from|gửi từ|được gửi từ|đã gửi từ)\s|\d{1,2}[:h]\d{2}\s.*(?:khép lại|kết thúc)|(?:buổi|cuộc|chương trình)\s(?:trò chuyện|phỏng vấn|giao lưu|tọa đàm|toạ đàm|họp báo|gặp|nói chuyện|trao đổi|đối thoại|tư vấn|livestream).{0,60}(?:khép lại|kết thúc)|(?:kỳ sau|kỳ tới|số sau)\s?:|đón đọc\s)/iu;
/** "-- hết băng 1 --": with it the tape ends, and it is nobody's word. */
export const TAPE_END = /^[-–—=*\s]*hết (?:băng|cuộn|file|phần)\s?\d{0,2}[-–—=*\s.]*$/iu;
