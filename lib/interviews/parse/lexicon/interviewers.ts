import { lexicon } from "./words";

/** Labels that mean the one who asks, on their own or before a name or a paper. */
export const INTERVIEWER = lexicon(
  `PV | P/V | Phóng viên | Phóng viên PV | Hỏi | Câu hỏi | Nhóm phóng viên | Nhóm PV | Người phỏng vấn | Người hỏi | Interviewer | Phong vien | Hoi | Cau hoi | Nội dung câu hỏi | Nội dung hỏi | Người hỏi chuyện | Phỏng vấn viên | PVV | Ký giả | Báo chí | Báo chí hỏi | Phóng viên hỏi | Hỏi tiếp | Hỏi thêm | Vấn | Người thực hiện | Question | Noi dung cau hoi | Nguoi phong van | Bao chi`,
);
/** They ask on their own; before a name they may as well be a guest ("MC Quyền Linh"). */
export const HOST = lexicon(
  `MC | BTV | Biên tập viên | Người dẫn chương trình | Dẫn chương trình | NDCT | Điều phối | Điều phối viên | Người điều phối | Người điều khiển | Chủ tọa | Host`,
);
/** Readers who write in, with a name after it. */
export const READER = lexicon(
  `Bạn đọc | Độc giả | Bạn xem đài | Khán giả | Thính giả | Khách mời hỏi | Bạn nghe đài | Người dân | Câu hỏi của bạn đọc | Câu hỏi của độc giả | Câu hỏi bạn đọc | Cử tri hỏi | Phụ huynh hỏi | Một bạn đọc | Một độc giả | Giấu tên | Ẩn danh | Ban doc | Doc gia | Cử tri | Khán giả hỏi | Bạn đọc hỏi | Độc giả hỏi`,
);
export const ANSWER = lexicon(
  `Trả lời | Đáp | TL | Trả lời của luật sư | Luật sư trả lời | Bác sĩ trả lời | Chuyên gia trả lời | Trả lời của bác sĩ | Tra loi | Dap | Nội dung trả lời | Giải đáp | Phúc đáp | Hồi đáp | Ý kiến trả lời | Người trả lời | Luật sư tư vấn | Bác sĩ tư vấn | Chuyên gia tư vấn | Tư vấn | Answer | Noi dung tra loi`,
);

/** Papers, stations and agencies that sign their questions with their own name. */
export const AGENCIES = lexicon(`
BBC | BBC Tiếng Việt | BBC News Tiếng Việt | VOA | VOA Tiếng Việt | RFA | RFI | DW | Người Việt | SBTN | Reuters | AFP | AP | CNN | Bloomberg | SPIEGEL | Der Spiegel | Spiegel Online | Time | Newsweek | Forbes | Forbes Việt Nam | Nikkei | Nikkei Asia
VnExpress | VnExpress.net | VNE | Ngôi Sao | Ngoisao | Ngoisao.net | Ngôi Sao.net | iOne | Tuổi Trẻ | Tuổi Trẻ Online | TTO | Tuổi Trẻ Cuối tuần | TTCT | TTC | Thanh Niên | Thanh Niên Online | TNO | Báo Thanh Niên
Zing | Zing.vn | Zing News | Znews | Zingnews | Tri thức | Tri Thức - Znews | Tri thức trực tuyến | VietNamNet | VietnamNet | Vietnamnet.vn | Dân trí | Báo Dân trí | Dân Việt | Tiền Phong | Tiền Phong Online | TPO | Lao Động | Báo Lao Động | Người Lao Động | NLĐ | NLĐO | Báo NLĐ
VTC | VTC News | VTC14 | VTV | VTV News | VTV.vn | Thời báo VTV | VOV | VOV.VN | VOV Giao thông | VOV2 | TTXVN | TTXVN/Vietnam+ | VietnamPlus | Vietnam+ | Bnews | Nhân Dân | Báo Nhân Dân | Quân đội nhân dân | QĐND | Công an nhân dân | CAND | ANTG | Sài Gòn Giải Phóng | SGGP | SGGPO | ĐTTC | Sài Gòn Đầu tư Tài chính | Pháp Luật TP.HCM | PLO | Pháp luật Việt Nam | Báo Pháp luật
Kenh14 | Kênh 14 | Kênh14 | Saostar | SAOstar | Afamily | aFamily | Eva | Eva.vn | 24h | 2Sao | Soha | CafeF | CafeBiz | Genk | GenK | Infonet | ICTnews | Người Đưa Tin | Đời sống & Pháp luật | Đời sống và Pháp luật | Gia đình & Xã hội | Gia đình và Xã hội | Giadinh.net | Giadinhnet | Sức khỏe & Đời sống | Sức khỏe và Đời sống | Một Thế Giới | Kiến Thức | Đất Việt | Báo Đất Việt | Đại Đoàn Kết | Giáo dục Việt Nam | GDVN | Giáo dục & Thời đại | Giáo dục và Thời đại
Hà Nội mới | Hànộimới | Hà Nội Mới | Kinh tế & Đô thị | Kinh tế và Đô thị | An ninh Thủ đô | ANTĐ | Công Thương | Báo Công Thương | Đầu tư | Báo Đầu tư | VnEconomy | VietnamFinance | TheLEADER | The Leader | Nhà đầu tư | Doanh nhân Sài Gòn | DNSG | Diễn đàn Doanh nghiệp | DĐDN | Thời báo Kinh tế Sài Gòn | TBKTSG | KTSG | KTSG Online | Saigon Times | Thời báo Ngân hàng | Tạp chí Tài chính | Báo Giao thông | Giao thông | Báo Xây dựng | Xây dựng | Nông nghiệp Việt Nam | NNVN | Nông nghiệp và Môi trường | Tài nguyên & Môi trường | Văn hóa | Báo Văn hóa | Thể thao & Văn hóa | Thể thao và Văn hóa | TT&VH | Bóng đá | Bóng Đá Plus | Bongdaplus | Thể thao 24h | Phụ nữ TP.HCM | Phụ Nữ | Phụ nữ Việt Nam | Báo Phụ nữ | Người Đô Thị | Đẹp | Elle | Harper's Bazaar | Đại biểu Nhân dân | Thế giới và Việt Nam | TG&VN | Báo Tin tức | Tin tức | Chính phủ | Báo Chính phủ | Cổng TTĐT Chính phủ | VGP
`);

/** "Báo X", "Tạp chí X", "Đài X", "Phóng viên Báo X": the paper's name in full before the colon. */
export const OUTLET_WORD =
  /^(?:báo|tạp chí|thời báo|nhật báo|tuần báo|đài|kênh|trang|trang tin|cổng thông tin|toà soạn|tòa soạn|ban biên tập|bbt)(?:\s|$)/iu;

/** "Câu 1", "Câu hỏi số 2", "Câu thứ ba": it asks where answers are labelled too, and in quizzes as well. */
export const NUMBERED_ASKER =
  /^(?:[qh]\s?\d{1,2}$|(?:câu|cau|question)\s(?:(?:hỏi|hoi)\s)?(?:(?:số|so|thứ|thu)\s)?(?:\d{1,2}|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|nhất|[ivx]{1,4}))$/u;
