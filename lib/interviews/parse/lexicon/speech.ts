/** Verbs that make "Ông A cho biết: “…”" prose. Compared in small letters only: Thêm and Viết are also names. */
export const SPEECH_VERBS = `
cho biết|cho hay|cho rằng|cho rằng là|nói|nói rằng|nói thêm|nói tiếp|khẳng định|chia sẻ|chia sẻ thêm|nhấn mạnh|trả lời|đáp|đáp lời|đề nghị|đề xuất
nêu|nêu rõ|nêu ý kiến|nêu quan điểm|phát biểu|kể|kể lại|kể rằng|bày tỏ|nhận định|nhận xét|đánh giá|phân tích|thông tin|thông tin thêm|thừa nhận|giải thích|lý giải
viết|viết rằng|hỏi|hỏi rằng|hỏi lại|tâm sự|thêm|cho biết thêm|bộc bạch|trần tình|thổ lộ|tiết lộ|dẫn chứng|tuyên bố|kêu gọi|cảnh báo|khuyến cáo|khuyên|dặn|dặn dò|quả quyết|than|than thở
kiến nghị|yêu cầu|chỉ đạo|lưu ý|lưu ý rằng|cam kết|hứa|nhắn nhủ|nhắc|nhắc nhở|chúc|chúc mừng|giới thiệu|hồi tưởng|nhớ lại|tự hào|hào hứng|cười nói|xúc động|vui vẻ|thẳng thắn|lo lắng|trăn trở|băn khoăn
bức xúc|đồng tình|đồng ý|phàn nàn|phản ánh|phản đối|phản bác|tán thành|ủng hộ|chia buồn|an ủi|động viên|hào hứng kể|bẽn lẽn|tủi thân|ngậm ngùi|bùi ngùi|nghẹn ngào|cười|cười hiền|cười bảo|bảo|bảo rằng|khoe|đùa|nói đùa|nhẩm tính|tính toán|tâm niệm|quan ngại|lo ngại|tự tin|thắc mắc|gợi ý|góp ý|khen|chê|trấn an|giãi bày|phân trần|phân bua|biện minh|cáo buộc|tố cáo|xác nhận|phủ nhận|bác bỏ|trao đổi|trao đổi với báo chí|phản hồi|bình luận|kết luận|đúc kết|tóm tắt|tự nhủ|nghĩ|nghĩ rằng|quan niệm|báo cáo|trình bày|đặt câu hỏi|đặt vấn đề|chất vấn|ghi|ghi rõ|quy định|nói trên|như sau|gồm|bao gồm|là|rằng|đó là
`
  .split(/[|\n]/)
  .filter((verb) => verb !== "");

const ENDS_IN_SPEECH = new RegExp(
  `(?:^|\\s)(?:${SPEECH_VERBS.toSorted((a, b) => b.length - a.length).join("|")})$`,
  "u",
);

export function endsInSpeechVerb(label: string): boolean {
  const isShouted = label === label.toUpperCase();
  return ENDS_IN_SPEECH.test(isShouted ? label.toLowerCase() : label);
}
