import type { Mode } from "./model";

export type FormFixture = {
  name: string;
  /** Of the table of forms: A label and colon … L readers' questions. */
  form: string;
  kind?: "text" | "html";
  names?: string[];
  source: string;
  mode: Mode;
  title?: string | null;
  sapo?: string;
  editorNote?: string;
  byline?: string[];
  related?: string[];
  /** Labels (or names) of the speakers, the interviewer's first when he speaks first. */
  speakers: string[];
  turns: string[];
};

const lines = (...parts: string[]): string => parts.join("\n\n");

export const FORMS: FormFixture[] = [
  {
    name: "PV and Ông, pictures, byline, page around it",
    form: "A",
    source: `Bến Vân: Đưa nghề gốm vào cụm công nghiệp, giữ lửa lò cho ba đời thợ

(Nhịp Sông) - Sau hai năm di dời, cụm nghề gốm Bến Vân đã có 40 lò đỏ lửa. Ông Đỗ Văn Khải, Chủ tịch Hội gốm, nói về chặng đường ấy.

PV: Thưa ông, việc di dời khó nhất ở đâu?

Ông Đỗ Văn Khải: Khó nhất là lòng người. Có ba việc phải làm cùng lúc: mặt bằng, vốn và thợ.

Bến Vân: Đưa nghề gốm vào cụm công nghiệp, giữ lửa lò
Lò bầu cuối cùng của làng. Ảnh: Minh Hoàng

Chúng tôi đi từng nhà. Cụ thể: mỗi tuần hai buổi.

PV: Ông mong gì ở năm tới?

Ông Đỗ Văn Khải: Tôi mong có thêm người trẻ.

PV: Xin trân trọng cảm ơn ông!

Minh Hoàng
Bạn thấy bài viết này thế nào?
Kém Bình thường Hứa hẹn Tốt Rất tốt
Bài viết cùng chủ đề: Làng nghề
Tin mới nhất
Ông Lê Văn Tư: Phải làm đường trước`,
    mode: "label",
    title: "Bến Vân: Đưa nghề gốm vào cụm công nghiệp, giữ lửa lò cho ba đời thợ",
    sapo: "Sau hai năm di dời, cụm nghề gốm Bến Vân đã có 40 lò đỏ lửa. Ông Đỗ Văn Khải, Chủ tịch Hội gốm, nói về chặng đường ấy.",
    byline: ["Minh Hoàng"],
    speakers: ["PV", "Ông Đỗ Văn Khải"],
    turns: [
      "H1 Thưa ông, việc di dời khó nhất ở đâu?",
      "Đ2 Khó nhất là lòng người. Có ba việc phải làm cùng lúc: mặt bằng, vốn và thợ. ¶ [Bến Vân: Đưa nghề gốm vào cụm công nghiệp, giữ lửa lò|Lò bầu cuối cùng của làng.|Minh Hoàng] ¶ Chúng tôi đi từng nhà. Cụ thể: mỗi tuần hai buổi.",
      "H1 Ông mong gì ở năm tới?",
      "Đ2 Tôi mong có thêm người trẻ.",
      "K1 Xin trân trọng cảm ơn ông!",
    ],
  },
  {
    name: "decomposed letters, no-break and zero-width spaces, full-width colons",
    form: "A",
    source: lines(
      "Người giữ đê",
      "PV\uff1a Bà\u00a0gác đê bao lâu rồi\uff1f",
      "Ba\u0300 Nguye\u0302\u0303n Thi\u0323 Thơ:\u200b Hai mươi năm.",
      "PV: Bà có sợ nước không?",
      "Bà Nguyễn Thị Thơ: Sợ chứ.",
    ),
    mode: "label",
    speakers: ["PV", "Bà Nguyễn Thị Thơ"],
    turns: ["H1 Bà gác đê bao lâu rồi?", "Đ2 Hai mươi năm.", "H1 Bà có sợ nước không?", "Đ2 Sợ chứ."],
  },
  {
    name: "labels in capitals with dashes after them, later turns by dash alone",
    form: "A",
    source: lines(
      "Vốn cho hợp tác xã",
      "Nhịp Sông đã trao đổi với TS. TRẦN HẢI LƯU, chuyên gia tín dụng.",
      "PHÓNG VIÊN: - Thưa ông, vì sao hợp tác xã khó vay?",
      "TS. TRẦN HẢI LƯU: - Vì thiếu tài sản bảo đảm. Tôi gặp chuyện này ở mọi tỉnh.",
      "Ngân hàng cũng có cái khó của họ.",
      "- Vậy lối ra nằm ở đâu, thưa ông?",
      "- Ở quỹ bảo lãnh. Chúng tôi đã đề xuất nhiều lần.",
      "- Xin cảm ơn ông.",
      "YÊN LAM (thực hiện)",
    ),
    mode: "label",
    byline: ["YÊN LAM (thực hiện)"],
    speakers: ["PHÓNG VIÊN", "TS. TRẦN HẢI LƯU"],
    turns: [
      "H1 Thưa ông, vì sao hợp tác xã khó vay?",
      "Đ2 Vì thiếu tài sản bảo đảm. Tôi gặp chuyện này ở mọi tỉnh. ¶ Ngân hàng cũng có cái khó của họ.",
      "H1 Vậy lối ra nằm ở đâu, thưa ông?",
      "Đ2 Ở quỹ bảo lãnh. Chúng tôi đã đề xuất nhiều lần.",
      "K1 Xin cảm ơn ông.",
    ],
  },
  {
    name: "a rank as label",
    form: "B",
    source: lines(
      "Đêm trực ở đảo Hòn Khói",
      "PV: Thưa Trung tướng, đêm ấy sóng cao bao nhiêu?",
      "Trung tướng Lê Quý Ngạn: Sóng cấp bảy. Chúng tôi thức trắng.",
      "PV: Đồng chí nhớ nhất điều gì?",
      "Trung tướng Lê Quý Ngạn: Nhớ tiếng máy nổ.",
    ),
    mode: "label",
    speakers: ["PV", "Trung tướng Lê Quý Ngạn"],
    turns: [
      "H1 Thưa Trung tướng, đêm ấy sóng cao bao nhiêu?",
      "Đ2 Sóng cấp bảy. Chúng tôi thức trắng.",
      "H1 Đồng chí nhớ nhất điều gì?",
      "Đ2 Nhớ tiếng máy nổ.",
    ],
  },
  {
    name: "an ambassador by one name",
    form: "B",
    source: lines(
      "Đại sứ và quán phở",
      "Phóng viên (PV): Cảm ơn Đại sứ về cơ hội trò chuyện hôm nay. Ấn tượng đầu tiên của bà là gì?",
      "Đại sứ Ekström: Tiếng xe máy lúc sáu giờ sáng.",
      "PV: Bà học tiếng Việt thế nào?",
      "Đại sứ Ekström: Tôi học ở chợ.",
      "PV: Cảm ơn Đại sứ!",
    ),
    mode: "label",
    speakers: ["Phóng viên (PV)", "Đại sứ Ekström"],
    turns: [
      "H1 Cảm ơn Đại sứ về cơ hội trò chuyện hôm nay. Ấn tượng đầu tiên của bà là gì?",
      "Đ2 Tiếng xe máy lúc sáu giờ sáng.",
      "H1 Bà học tiếng Việt thế nào?",
      "Đ2 Tôi học ở chợ.",
      "K1 Cảm ơn Đại sứ!",
    ],
  },
  {
    name: "the reporter's name and paper as label",
    form: "C",
    source: lines(
      "Dòng sông trong tranh",
      "Thu Hà – BBC: Chị bắt đầu vẽ sông từ bao giờ?",
      "Họa sĩ Mai Trâm: Từ năm lên mười.",
      "Thu Hà – BBC: Vì sao chỉ vẽ sông?",
      "Họa sĩ Mai Trâm: Vì nhà tôi ở bờ sông.",
    ),
    mode: "label",
    speakers: ["Thu Hà – BBC", "Họa sĩ Mai Trâm"],
    turns: [
      "H1 Chị bắt đầu vẽ sông từ bao giờ?",
      "Đ2 Từ năm lên mười.",
      "H1 Vì sao chỉ vẽ sông?",
      "Đ2 Vì nhà tôi ở bờ sông.",
    ],
  },
  {
    name: "the paper's own name as label",
    form: "C",
    names: ["Nhịp Sông"],
    source: lines(
      "Một ngày với người lái đò",
      "Nhịp Sông: Chú chèo từ mấy giờ?",
      "Bảy Thạnh: Bốn giờ.",
      "Nhịp Sông: Chú có mệt không?",
      "Bảy Thạnh: Mệt thì nghỉ.",
    ),
    mode: "label",
    speakers: ["Nhịp Sông", "Bảy Thạnh"],
    turns: ["H1 Chú chèo từ mấy giờ?", "Đ2 Bốn giờ.", "H1 Chú có mệt không?", "Đ2 Mệt thì nghỉ."],
  },
  {
    name: "initials with a space before the colon",
    form: "D",
    source: lines(
      "Chuyện người xa xứ",
      "HP : Anh rời quê năm nào ?",
      "TQT : Năm tôi mười chín tuổi.",
      "HP : Anh có hay về không ?",
      "TQT : Mỗi năm một lần.",
    ),
    mode: "label",
    speakers: ["HP", "TQT"],
    turns: [
      "H1 Anh rời quê năm nào ?",
      "Đ2 Năm tôi mười chín tuổi.",
      "H1 Anh có hay về không ?",
      "Đ2 Mỗi năm một lần.",
    ],
  },
  {
    name: "numbered initials with a full stop",
    form: "D",
    source: lines(
      "Thơ và biển",
      "1/TXN. Thưa nhà thơ, biển đến với ông từ đâu?",
      "ĐLT. là bút danh tôi dùng từ thuở ấy. Biển đến từ cha tôi.",
      "2/TXN. Ông còn đi biển không?",
      "Tôi già rồi, chỉ đứng trên bờ.",
    ),
    mode: "label",
    speakers: ["TXN", ""],
    turns: [
      "H1 Thưa nhà thơ, biển đến với ông từ đâu?",
      "Đ2 ĐLT. là bút danh tôi dùng từ thuở ấy. Biển đến từ cha tôi.",
      "H1 Ông còn đi biển không?",
      "Đ2 Tôi già rồi, chỉ đứng trên bờ.",
    ],
  },
  {
    name: "labels alone on their lines, three guests",
    form: "E",
    source: `Ba người một nghề
LTS: Nhà báo Lê Thanh ngồi lại với ba người làm báo tỉnh.
Nhà báo Lê Thanh:
Các anh chị vào nghề thế nào?
Nhà báo Công Phúc:
Tôi đi lính về rồi viết.
Nhà báo Kim Loan:
Tôi thì bắt đầu từ sửa bản in.
Nhà báo Lê Thanh:
Điều gì giữ các anh chị ở lại?
Nhà báo Công Phúc:
Bạn đọc, chỉ thế thôi: họ còn nhớ tên mình.
Nhà báo Lê Thanh:
Xin cảm ơn các anh chị!`,
    mode: "label",
    editorNote: "Nhà báo Lê Thanh ngồi lại với ba người làm báo tỉnh.",
    speakers: ["Nhà báo Lê Thanh", "Nhà báo Công Phúc", "Nhà báo Kim Loan"],
    turns: [
      "H1 Các anh chị vào nghề thế nào?",
      "Đ2 Tôi đi lính về rồi viết.",
      "Đ3 Tôi thì bắt đầu từ sửa bản in.",
      "H1 Điều gì giữ các anh chị ở lại?",
      "Đ2 Bạn đọc, chỉ thế thôi: họ còn nhớ tên mình.",
      "K1 Xin cảm ơn các anh chị!",
    ],
  },
  {
    name: "a short form announced in brackets",
    form: "F",
    source: lines(
      "Bàn về ruộng muối",
      "PV: Hai ông nghĩ sao về ruộng muối hôm nay?",
      "Ông Ngô Thanh Sơn (TT/NTS): Ruộng còn, người vắng.",
      "Ông Phan Đình Lực: Tôi nghĩ khác.",
      "PV: Khác thế nào?",
      "TT/NTS: Ông Lực có lý của ông.",
    ),
    mode: "label",
    speakers: ["PV", "Ông Ngô Thanh Sơn (TT/NTS)", "Ông Phan Đình Lực"],
    turns: [
      "H1 Hai ông nghĩ sao về ruộng muối hôm nay?",
      "Đ2 Ruộng còn, người vắng.",
      "Đ3 Tôi nghĩ khác.",
      "H1 Khác thế nào?",
      "Đ2 Ông Lực có lý của ông.",
    ],
  },
  {
    name: "numbered Hỏi and Trả lời",
    form: "G",
    source: lines(
      "Trả lời các bạn trẻ",
      "9. Hỏi: Theo bác, thanh niên cần gì nhất?",
      "Trả lời: Cần học. Học ở trường, học ở đời.",
      "10. Hỏi: Học để làm gì?",
      "Trả lời: Để làm việc.",
    ),
    mode: "label",
    speakers: ["Hỏi", "Trả lời"],
    turns: [
      "H1 Theo bác, thanh niên cần gì nhất?",
      "Đ2 Cần học. Học ở trường, học ở đời.",
      "H1 Học để làm gì?",
      "Đ2 Để làm việc.",
    ],
  },
  {
    name: "dash questions and plain answers, a list among them",
    form: "H",
    source: `Giám đốc Thư viện: Mở cửa lúc sáu giờ
(Nhịp Sông) - Bà Trịnh Hạnh Nguyên, Giám đốc Thư viện tỉnh, trò chuyện với phóng viên về giờ mở cửa mới.
- Vì sao thư viện mở sớm như vậy, thưa bà?
Vì người đọc của chúng tôi đi làm sớm.
Chúng tôi chuẩn bị ba thứ:
- Đèn bàn
- Nước nóng
- Một người trực
- Người đọc phản ứng thế nào?
Họ đến đông hơn tôi tưởng.
Có hôm hết chỗ. Biết làm sao được?
Nhưng chúng tôi vui.
- Xin cảm ơn bà!`,
    mode: "bullet",
    sapo: "Bà Trịnh Hạnh Nguyên, Giám đốc Thư viện tỉnh, trò chuyện với phóng viên về giờ mở cửa mới.",
    speakers: ["", "Trịnh Hạnh Nguyên"],
    turns: [
      "H1 Vì sao thư viện mở sớm như vậy, thưa bà?",
      "Đ2 Vì người đọc của chúng tôi đi làm sớm. ¶ Chúng tôi chuẩn bị ba thứ: ¶ • Đèn bàn • Nước nóng • Một người trực",
      "H1 Người đọc phản ứng thế nào?",
      "Đ2 Họ đến đông hơn tôi tưởng. ¶ Có hôm hết chỗ. Biết làm sao được? ¶ Nhưng chúng tôi vui.",
      "K1 Xin cảm ơn bà!",
    ],
  },
  {
    name: "star questions and dash answers",
    form: "I",
    source: lines(
      "Người vá lưới cuối xóm",
      "* Thưa ông, một tấm lưới vá mấy ngày?",
      "- Ba ngày nếu rách ít. Lưới rách nhiều thì chịu.",
      "Tôi vá bằng tay trái.",
      "* Con cháu ông có ai theo nghề?",
      "- Không đứa nào.",
      "* Ông có tiếc không?",
      "- Tiếc gì. Lưới bây giờ máy dệt rẻ.",
      "* Xin cảm ơn ông!",
      "Văn Hào (thực hiện)",
    ),
    mode: "bullet",
    byline: ["Văn Hào (thực hiện)"],
    speakers: ["", ""],
    turns: [
      "H1 Thưa ông, một tấm lưới vá mấy ngày?",
      "Đ2 Ba ngày nếu rách ít. Lưới rách nhiều thì chịu. ¶ Tôi vá bằng tay trái.",
      "H1 Con cháu ông có ai theo nghề?",
      "Đ2 Không đứa nào.",
      "H1 Ông có tiếc không?",
      "Đ2 Tiếc gì. Lưới bây giờ máy dệt rẻ.",
      "K1 Xin cảm ơn ông!",
    ],
  },
  {
    name: "labels at the first turns only, then star and dash",
    form: "I",
    source: lines(
      "Nước mặn vào sớm",
      "* Phóng viên: Năm nay mặn vào sớm bao nhiêu ngày?",
      "- Ông Trần Văn Út: Sớm hai mươi ngày.",
      "* Bà con trữ nước ra sao?",
      "- Đào ao, lót bạt. Tôi cũng đào một cái.",
      "* Có đủ không, thưa ông?",
      "- Đủ đến tháng ba.",
      "* Xin cảm ơn ông.",
    ),
    mode: "label",
    speakers: ["Phóng viên", "Ông Trần Văn Út"],
    turns: [
      "H1 Năm nay mặn vào sớm bao nhiêu ngày?",
      "Đ2 Sớm hai mươi ngày.",
      "H1 Bà con trữ nước ra sao?",
      "Đ2 Đào ao, lót bạt. Tôi cũng đào một cái.",
      "H1 Có đủ không, thưa ông?",
      "Đ2 Đủ đến tháng ba.",
      "K1 Xin cảm ơn ông.",
    ],
  },
  {
    name: "full stop for questions, plus for answers",
    form: "I",
    source: lines(
      "Sách cho người mới lớn",
      ". Phóng viên: Chị chọn sách cho học sinh thế nào?",
      "+ TS Vũ Hạ Quyên: Tôi đọc trước, đọc hết.",
      ". Có cuốn nào chị bỏ lại không?",
      "+ Có chứ. Nhiều là khác.",
      ". Xin cảm ơn chị!",
    ),
    mode: "label",
    speakers: ["Phóng viên", "TS Vũ Hạ Quyên"],
    turns: [
      "H1 Chị chọn sách cho học sinh thế nào?",
      "Đ2 Tôi đọc trước, đọc hết.",
      "H1 Có cuốn nào chị bỏ lại không?",
      "Đ2 Có chứ. Nhiều là khác.",
      "K1 Xin cảm ơn chị!",
    ],
  },
  {
    name: "a dash on both sides, questions without their mark among them",
    form: "I",
    source: lines(
      "Quỳnh Dao: 'Sân khấu nhỏ thì tim phải to'",
      "Diễn viên Quỳnh Dao trò chuyện với Nhịp Sông sau đêm diễn thứ một trăm.",
      "- Một trăm đêm diễn, chị thấy mình khác đi thế nào?",
      "- Tôi chậm hơn. Trước kia tôi chạy, giờ tôi đi.",
      "Khán giả cũng chậm lại cùng tôi.",
      "Quỳnh Dao trong vở Bến không chồng. Ảnh: Phương Mai",
      "- Chị có thể kể về đêm đầu tiên.",
      "- Đêm đó mưa, có mười một người xem.",
      "- Mười một người?",
      "- Vâng, tôi đếm. Ai mà quên được?",
      "- Vậy điều gì giữ chị lại với nghề?",
      "- Có lẽ là mười một người ấy.",
    ),
    mode: "bullet",
    speakers: ["", "Quỳnh Dao"],
    turns: [
      "H1 Một trăm đêm diễn, chị thấy mình khác đi thế nào?",
      "Đ2 Tôi chậm hơn. Trước kia tôi chạy, giờ tôi đi. ¶ Khán giả cũng chậm lại cùng tôi. ¶ [|Quỳnh Dao trong vở Bến không chồng.|Phương Mai]",
      "H1 Chị có thể kể về đêm đầu tiên.",
      "Đ2 Đêm đó mưa, có mười một người xem.",
      "H1 Mười một người?",
      "Đ2 Vâng, tôi đếm. Ai mà quên được?",
      "H1 Vậy điều gì giữ chị lại với nghề?",
      "Đ2 Có lẽ là mười một người ấy.",
    ],
  },
  {
    name: "the talk begins with an answer, its question told in the introduction",
    form: "I",
    names: ["Nhịp Sông"],
    source: lines(
      "Còn mấy cơn bão?",
      "Trao đổi với Nhịp Sông về mùa bão, Trưởng trạm khí tượng Lâm Quang Huy cho biết:",
      "- Năm nay bão vào muộn.",
      "* Vì sao lại muộn, thưa ông?",
      "- Vì biển còn ấm.",
      "* Bà con cần chuẩn bị gì?",
      "- Chằng nhà, trữ nước. Tôi nhắc mãi việc này.",
    ),
    mode: "bullet",
    speakers: ["", ""],
    turns: [
      "Đ1 Năm nay bão vào muộn.",
      "H2 Vì sao lại muộn, thưa ông?",
      "Đ1 Vì biển còn ấm.",
      "H2 Bà con cần chuẩn bị gì?",
      "Đ1 Chằng nhà, trữ nước. Tôi nhắc mãi việc này.",
    ],
  },
  {
    name: "bold questions without any mark",
    form: "J",
    kind: "html",
    source: `<h1>Người dạy bơi ở bến sông</h1>
<p>Mỗi hè, cô Huỳnh Thị Sen dạy bơi cho hơn trăm đứa trẻ. Phóng viên đã gặp cô bên bến.</p>
<figure><img src="https://nhipsong.vn/a.jpg" alt="Lớp bơi"><figcaption>Lớp bơi buổi sáng. Ảnh: Bảo Châu</figcaption></figure>
<p><strong>Cô bắt đầu dạy từ năm nào?</strong></p>
<p>Từ năm xóm tôi mất hai đứa nhỏ.</p>
<p>Tôi không quên được. <b>Không ai quên được.</b></p>
<p><strong><em>Cô có thể chia sẻ về ngày đầu tiên?</em></strong></p>
<p>Bốn đứa, một cái phao.</p>
<p><b>Cái phao và tám con người</b></p>
<p>Tôi giữ cái phao đó đến giờ, <a href="https://nhipsong.vn/phao">xem ảnh</a>.</p>
<p><strong>Xin cảm ơn cô!</strong></p>`,
    mode: "bold",
    title: "Người dạy bơi ở bến sông",
    speakers: ["", "Huỳnh Thị Sen"],
    turns: [
      "H1 Cô bắt đầu dạy từ năm nào?",
      "Đ2 Từ năm xóm tôi mất hai đứa nhỏ. ¶ Tôi không quên được. Không ai quên được.",
      "H1 Cô có thể chia sẻ về ngày đầu tiên?",
      "Đ2 Bốn đứa, một cái phao. ¶ # Cái phao và tám con người ¶ Tôi giữ cái phao đó đến giờ, xem ảnh.",
      "K1 Xin cảm ơn cô!",
    ],
  },
  {
    name: "bold questions pasted as plain text: a guess only",
    form: "J",
    source: lines(
      "Hai mươi năm một lớp học tình thương",
      "Ông giáo Phan Bình mở lớp từ năm 2004.",
      "Thưa ông, lớp đầu tiên có mấy em?",
      "Có bảy em, đứa lớn nhất mười lăm tuổi.",
      "Ông lấy gì nuôi lớp?",
      "Tôi bán vé số buổi chiều.",
      "Theo ông, các em cần gì nhất lúc này?",
      "Cần được gọi đúng tên.",
    ),
    mode: "guess",
    speakers: ["", ""],
    turns: [
      "H1 Thưa ông, lớp đầu tiên có mấy em?",
      "Đ2 Có bảy em, đứa lớn nhất mười lăm tuổi.",
      "H1 Ông lấy gì nuôi lớp?",
      "Đ2 Tôi bán vé số buổi chiều.",
      "H1 Theo ông, các em cần gì nhất lúc này?",
      "Đ2 Cần được gọi đúng tên.",
    ],
  },
  {
    name: "a round table whose first labels carry the offices",
    form: "K",
    source: lines(
      "Tọa đàm: Nước ngọt cho đồng bằng",
      "MC: Thưa các vị khách mời, vì sao nước ngọt ngày càng hiếm?",
      "PGS.TS. Lê Anh Vũ, nguyên Phó Giám đốc Đại học Hậu Giang: Thượng nguồn giữ nước nhiều hơn.",
      "Bà Đinh Thu Hương (Hiệp hội Nước sạch): Tôi xin nói về phía người dùng.",
      "Người dùng chưa quen tiết kiệm.",
      "MC: Xin mời ông Vũ.",
      "PGS.TS. Lê Anh Vũ: Tôi đồng ý với bà Hương.",
      "MC: Cần bắt đầu từ đâu?",
      "Bà Đinh Thu Hương: Từ cái vòi nước trong nhà.",
      "MC: Xin cảm ơn các vị khách mời!",
    ),
    mode: "label",
    speakers: [
      "MC",
      "PGS.TS. Lê Anh Vũ, nguyên Phó Giám đốc Đại học Hậu Giang",
      "Bà Đinh Thu Hương (Hiệp hội Nước sạch)",
    ],
    turns: [
      "H1 Thưa các vị khách mời, vì sao nước ngọt ngày càng hiếm?",
      "Đ2 Thượng nguồn giữ nước nhiều hơn.",
      "Đ3 Tôi xin nói về phía người dùng. ¶ Người dùng chưa quen tiết kiệm.",
      "H1 Xin mời ông Vũ.",
      "Đ2 Tôi đồng ý với bà Hương.",
      "H1 Cần bắt đầu từ đâu?",
      "Đ3 Từ cái vòi nước trong nhà.",
      "K1 Xin cảm ơn các vị khách mời!",
    ],
  },
  {
    name: "a round table led by one of the papers' people",
    form: "K",
    source: lines(
      "Ba thế hệ nói về cải lương",
      "Nhà báo Phương Mai: Cải lương còn khán giả trẻ không?",
      "NSND Bạch Liên: Còn, nhưng phải đi tìm.",
      "Bạn Hoàng Gia Huy: Em là khán giả trẻ đây.",
      "Nhà báo Phương Mai: Điều gì đưa em đến rạp?",
      "Bạn Hoàng Gia Huy: Bà ngoại em.",
      "Nhà báo Phương Mai: Và điều gì giữ em lại?",
      "Bạn Hoàng Gia Huy: Tiếng đàn kìm.",
    ),
    mode: "label",
    speakers: ["Nhà báo Phương Mai", "NSND Bạch Liên", "Bạn Hoàng Gia Huy"],
    turns: [
      "H1 Cải lương còn khán giả trẻ không?",
      "Đ2 Còn, nhưng phải đi tìm.",
      "Đ3 Em là khán giả trẻ đây.",
      "H1 Điều gì đưa em đến rạp?",
      "Đ3 Bà ngoại em.",
      "H1 Và điều gì giữ em lại?",
      "Đ3 Tiếng đàn kìm.",
    ],
  },
  {
    name: "readers ask a named guest",
    form: "L",
    source: lines(
      "Giao lưu trực tuyến: Bệnh mùa nước nổi",
      "Bạn đọc Nguyễn An (Hà Nội): Thưa bác sĩ, nước lũ gây bệnh gì?",
      "BS Lê Diệu Linh: Nhiều nhất là bệnh ngoài da.",
      "Bạn đọc Trần Thị Bé (Cà Mau): Con tôi bị ngứa chân, phải làm sao?",
      "BS Lê Diệu Linh: Chị rửa bằng nước sạch rồi lau khô.",
      "Độc giả Phúc: Bao giờ thì nên đi khám?",
      "BS Lê Diệu Linh: Khi sốt, đừng chờ.",
    ),
    mode: "label",
    speakers: ["Bạn đọc Nguyễn An (Hà Nội)", "BS Lê Diệu Linh", "Bạn đọc Trần Thị Bé (Cà Mau)", "Độc giả Phúc"],
    turns: [
      "H1 Thưa bác sĩ, nước lũ gây bệnh gì?",
      "Đ2 Nhiều nhất là bệnh ngoài da.",
      "H3 Con tôi bị ngứa chân, phải làm sao?",
      "Đ2 Chị rửa bằng nước sạch rồi lau khô.",
      "H4 Bao giờ thì nên đi khám?",
      "Đ2 Khi sốt, đừng chờ.",
    ],
  },
  {
    name: "readers by name and place only",
    form: "L",
    source: lines(
      "Luật sư trả lời bạn đọc về đất bãi bồi",
      "Lê Văn Tám (Vĩnh Long): Đất bãi bồi có được cấp sổ không?",
      "Luật sư Cao Minh Trí: Được, nếu sử dụng ổn định.",
      "Phạm Thị Út (An Giang): Gia đình tôi cần giấy tờ gì?",
      "Luật sư Cao Minh Trí: Cần đơn và sơ đồ thửa đất.",
    ),
    mode: "label",
    speakers: ["Lê Văn Tám (Vĩnh Long)", "Luật sư Cao Minh Trí", "Phạm Thị Út (An Giang)"],
    turns: [
      "H1 Đất bãi bồi có được cấp sổ không?",
      "Đ2 Được, nếu sử dụng ổn định.",
      "H3 Gia đình tôi cần giấy tờ gì?",
      "Đ2 Cần đơn và sơ đồ thửa đất.",
    ],
  },
  {
    name: "hard-wrapped lines of a PDF",
    form: "A",
    source: `Trồng rừng ngập mặn

Phóng viên: Thưa chị, mỗi năm hợp tác xã trồng được bao nhiêu
héc ta rừng và tỷ lệ cây sống sau mùa gió chướng là bao nhiêu phần
trăm?
Chị Lâm Thị Đước: Mỗi năm chúng tôi trồng chừng hai mươi héc ta, phần
lớn là mắm và đước, cây giống do bà con tự ươm ở các bãi bồi ven cửa
sông từ tháng tư đến tháng sáu.

Cây sống khoảng bảy phần mười, năm nào gió lớn thì chỉ còn một nửa và
phải trồng dặm lại ngay trong mùa mưa, nếu để sang năm thì bãi lở mất
chân.

Phóng viên: Chị cần gì nhất?
Chị Lâm Thị Đước: Cần người trẻ ở lại.`,
    mode: "label",
    speakers: ["Phóng viên", "Chị Lâm Thị Đước"],
    turns: [
      "H1 Thưa chị, mỗi năm hợp tác xã trồng được bao nhiêu héc ta rừng và tỷ lệ cây sống sau mùa gió chướng là bao nhiêu phần trăm?",
      "Đ2 Mỗi năm chúng tôi trồng chừng hai mươi héc ta, phần lớn là mắm và đước, cây giống do bà con tự ươm ở các bãi bồi ven cửa sông từ tháng tư đến tháng sáu. ¶ Cây sống khoảng bảy phần mười, năm nào gió lớn thì chỉ còn một nửa và phải trồng dặm lại ngay trong mùa mưa, nếu để sang năm thì bãi lở mất chân.",
      "H1 Chị cần gì nhất?",
      "Đ2 Cần người trẻ ở lại.",
    ],
  },
  {
    name: "everything on one line, answers without label",
    form: "A",
    source:
      "Chàng trai làm phần mềm đọc sách nói cho người khiếm thị. PV: Chào Gia Khánh, em có thể giới thiệu về phần mềm? Phần mềm đọc sách bằng giọng ba miền. Em viết nó trong hai năm. PV: Ai giúp em? Em có tự học không? Các thầy ở trường giúp nhiều. Em tự học ban đêm. PV: Cảm ơn em!",
    mode: "label",
    title: null,
    speakers: ["PV", ""],
    turns: [
      "H1 Chào Gia Khánh, em có thể giới thiệu về phần mềm?",
      "Đ2 Phần mềm đọc sách bằng giọng ba miền. Em viết nó trong hai năm.",
      "H1 Ai giúp em? Em có tự học không?",
      "Đ2 Các thầy ở trường giúp nhiều. Em tự học ban đêm.",
      "K1 Cảm ơn em!",
    ],
  },
  {
    name: "everything on one line, labels on both sides",
    form: "A",
    source:
      "PV: Vì sao công ty đổi người điều hành, thưa ông? Ông Kha Phạm: Vì đã đến lúc. Hội đồng quản trị bàn ba tháng. PV: Nhân viên nghĩ sao? Ông Kha Phạm:Họ lo, nhưng họ ở lại. PV: Xin cảm ơn ông.",
    mode: "label",
    title: null,
    speakers: ["PV", "Ông Kha Phạm"],
    turns: [
      "H1 Vì sao công ty đổi người điều hành, thưa ông?",
      "Đ2 Vì đã đến lúc. Hội đồng quản trị bàn ba tháng.",
      "H1 Nhân viên nghĩ sao?",
      "Đ2 Họ lo, nhưng họ ở lại.",
      "K1 Xin cảm ơn ông.",
    ],
  },
  {
    name: "star and dash inside paragraphs",
    form: "I",
    source: lines(
      "Tết ở xóm chài",
      "Phóng viên ghé xóm chài ngày giáp Tết.",
      "* Năm nay anh có về quê không? - Tôi ở lại với ghe. Ghe là nhà rồi. * Anh cúng giao thừa thế nào?",
      "- Mâm nhỏ thôi, quay ra mũi ghe. Tôi khấn cho sóng lặng.",
      "* Cảm ơn anh đã chia sẻ!",
    ),
    mode: "bullet",
    speakers: ["", ""],
    turns: [
      "H1 Năm nay anh có về quê không?",
      "Đ2 Tôi ở lại với ghe. Ghe là nhà rồi.",
      "H1 Anh cúng giao thừa thế nào?",
      "Đ2 Mâm nhỏ thôi, quay ra mũi ghe. Tôi khấn cho sóng lặng.",
      "K1 Cảm ơn anh đã chia sẻ!",
    ],
  },
  {
    name: "questions that lost their bold, answers that kept their dash",
    form: "I",
    source: lines(
      "Nghề nuôi ong trong phố",
      "Báo đã gặp ông Tạ Đình Khuê, người nuôi ong trên mái nhà.",
      "Thưa ông, ong sống thế nào giữa phố?",
      "- Ong tìm hoa ở công viên. Tôi chỉ lo tháng mưa.",
      "Hàng xóm có phiền không?",
      "- Lúc đầu có. Sau thì họ xin mật.",
      "Ông giữ nghề vì điều gì?",
      "- Vì tiếng ong.",
      "Cảm ơn ông Tạ Đình Khuê đã chia sẻ!",
    ),
    mode: "bullet",
    speakers: ["", "Tạ Đình Khuê"],
    turns: [
      "H1 Thưa ông, ong sống thế nào giữa phố?",
      "Đ2 Ong tìm hoa ở công viên. Tôi chỉ lo tháng mưa.",
      "H1 Hàng xóm có phiền không?",
      "Đ2 Lúc đầu có. Sau thì họ xin mật.",
      "H1 Ông giữ nghề vì điều gì?",
      "Đ2 Vì tiếng ong.",
      "K1 Cảm ơn ông Tạ Đình Khuê đã chia sẻ!",
    ],
  },
  {
    name: "only the answers are labelled",
    form: "A",
    source: lines(
      "Làm gì với rơm?",
      "Báo đã hỏi kỹ sư Hồ Quang Tấn về rơm rạ sau vụ đông xuân.",
      "Thưa anh, đốt rơm hại thế nào?",
      "Kỹ sư Hồ Quang Tấn: Hại đất trước, hại người sau. Tôi đo mười ruộng thì cả mười đều chai.",
      "Vậy bà con nên làm gì?",
      "Kỹ sư Hồ Quang Tấn: Cuộn lại, ủ nấm.",
      "Xin cảm ơn anh!",
    ),
    mode: "label",
    speakers: ["", "Kỹ sư Hồ Quang Tấn"],
    turns: [
      "H1 Thưa anh, đốt rơm hại thế nào?",
      "Đ2 Hại đất trước, hại người sau. Tôi đo mười ruộng thì cả mười đều chai.",
      "H1 Vậy bà con nên làm gì?",
      "Đ2 Cuộn lại, ủ nấm.",
      "K1 Xin cảm ơn anh!",
    ],
  },
  {
    name: "short names later, a bare title, links and a split pair of headlines",
    form: "A",
    source: `Đường về bản Tả Van đã thông
Sau bốn tháng sạt lở, xe đã lên được bản. Luật sư Giàng A Pao kể chuyện xin đất làm đường.
Lào Cai mở thêm hai điểm trường trên bản cao Yên Bái: Người Mông hiến gần một vạn mét vuông đất để con đường liên xã rộng thêm hai mét

PV: Vì sao bà con chịu hiến đất?

Luật sư Giàng A Pao: Vì ai cũng có con đi học.

PV: Có ai không chịu?

Luật sư Pao: Có ba nhà.

>> Xem thêm: Con đường qua mười một ngọn đèo

PV: Rồi sao nữa?

Luật sư: Rồi họ cũng chịu.`,
    mode: "label",
    sapo: "Sau bốn tháng sạt lở, xe đã lên được bản. Luật sư Giàng A Pao kể chuyện xin đất làm đường.",
    related: [
      "Lào Cai mở thêm hai điểm trường trên bản cao",
      "Yên Bái: Người Mông hiến gần một vạn mét vuông đất để con đường liên xã rộng thêm hai mét",
    ],
    speakers: ["PV", "Luật sư Giàng A Pao"],
    turns: [
      "H1 Vì sao bà con chịu hiến đất?",
      "Đ2 Vì ai cũng có con đi học.",
      "H1 Có ai không chịu?",
      "Đ2 Có ba nhà.",
      "H1 Rồi sao nữa?",
      "Đ2 Rồi họ cũng chịu.",
    ],
  },
  {
    name: "long answers with a heading, a numbered argument and a question of two paragraphs",
    form: "A",
    source: lines(
      "Chợ nổi có còn nổi?",
      "PV: Chợ vắng dần từ khi có đường mới.",
      "Theo bà, có nên giữ chợ bằng mọi giá?",
      "Bà Tám Kiều: Tôi bán ở đây bốn chục năm.",
      "Thứ nhất: chợ là nhà. Thứ hai: chợ là nghề.",
      "Về chuyện thuế: nhẹ thôi.",
      "Cái ghe và mái chợ",
      "Ghe tôi đóng năm 1985. Ai bảo bỏ là bỏ được sao?",
      "PV: Bà tính thế nào?",
      "Bà Tám Kiều: Tôi ở lại.",
    ),
    mode: "label",
    speakers: ["PV", "Bà Tám Kiều"],
    turns: [
      "H1 Chợ vắng dần từ khi có đường mới. ¶ Theo bà, có nên giữ chợ bằng mọi giá?",
      "Đ2 Tôi bán ở đây bốn chục năm. ¶ Thứ nhất: chợ là nhà. Thứ hai: chợ là nghề. ¶ Về chuyện thuế: nhẹ thôi. ¶ # Cái ghe và mái chợ ¶ Ghe tôi đóng năm 1985. Ai bảo bỏ là bỏ được sao?",
      "H1 Bà tính thế nào?",
      "Đ2 Tôi ở lại.",
    ],
  },
  {
    name: "Google Docs: everything inside a bold wrapper that is not bold",
    form: "J",
    kind: "html",
    source: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Cây cầu của anh Mười</span></p><p dir="ltr"><span style="font-weight:700">Anh xây cầu để làm gì?</span></p><p dir="ltr"><span style="font-weight:400">Để tôi qua sông, và người ta cũng qua.</span></p><p dir="ltr"><span style="font-weight:700">Tiền đâu anh xây?</span></p><p dir="ltr"><span style="font-weight:400">Tôi bán con bò.</span></p></b>`,
    mode: "bold",
    title: "Cây cầu của anh Mười",
    speakers: ["", ""],
    turns: [
      "H1 Anh xây cầu để làm gì?",
      "Đ2 Để tôi qua sông, và người ta cũng qua.",
      "H1 Tiền đâu anh xây?",
      "Đ2 Tôi bán con bò.",
    ],
  },
  {
    name: "HTML of a newspaper: bold star questions, the name only once",
    form: "I",
    kind: "html",
    source: `<div><h3>Giá lúa giữa vụ</h3><div><b>Ông Lý Văn Nhơn, thương lái ở Sa Đéc, nói về giá lúa.</b></div><p><img src="https://nhipsong.vn/lua.jpg" alt="Ruộng lúa"></p><p style="text-align:center"><em>Ông Lý Văn Nhơn bên ghe lúa - Ảnh: NVCC</em></p><div><b>* Giá lúa vì sao xuống nhanh?</b></div><p><strong>- Ông Lý Văn Nhơn:</strong> Theo tôi, có hai lý do: kho đầy và tàu chậm.</p><p>Kho thì ai cũng thấy.</p><div><b>* Ông có lời khuyên gì cho nông dân?</b></div><p><strong>- </strong>Bán từng đợt.</p><div><b>* Xin cảm ơn ông!</b></div><p>Theo nhipsong.vn</p></div>`,
    mode: "label",
    title: "Giá lúa giữa vụ",
    byline: ["Theo nhipsong.vn"],
    speakers: ["", "Ông Lý Văn Nhơn"],
    turns: [
      "H1 Giá lúa vì sao xuống nhanh?",
      "Đ2 Theo tôi, có hai lý do: kho đầy và tàu chậm. ¶ Kho thì ai cũng thấy.",
      "H1 Ông có lời khuyên gì cho nông dân?",
      "Đ2 Bán từng đợt.",
      "K1 Xin cảm ơn ông!",
    ],
  },
];

/** Articles that look a little like interviews. */
export const PLAIN: { name: string; kind?: "text" | "html"; source: string }[] = [
  {
    name: "line-ups and goals",
    source: lines(
      "Sông Tiền thắng ngược",
      "Trận đấu kết thúc muộn.",
      "Ghi bàn:",
      "Sông Tiền: Hậu (13'), Lợi (88')",
      "Sông Hậu: Tài (48')",
      "Đội hình xuất phát:",
      "Sông Tiền: Phúc, Lộc, Thọ, Hậu",
      "Sông Hậu: Tài, Trí, Dũng",
    ),
  },
  {
    name: "questions as subheadings",
    source: lines(
      "Tết Đoan Ngọ là ngày nào?",
      "Nhiều bạn trẻ chưa rõ về ngày này.",
      "Tết Đoan Ngọ là gì?",
      "Là ngày mùng năm tháng năm.",
      "Nên cúng gì?",
      "Bánh ú, rượu nếp và trái cây.",
      "Vì sao gọi là giết sâu bọ?",
      "Vì người xưa tin như thế.",
    ),
  },
  {
    name: "voices from the street, in quotes",
    source: lines(
      "Người dân nói gì về giờ học mới",
      "Chúng tôi ghi lại vài ý kiến.",
      "Anh Lê Hoàng: “Con tôi dậy không nổi”.",
      "Chị Ngô Mai: “Sớm thì mát”.",
      "Ông Tư Bền: “Sao không hỏi tụi nhỏ?”.",
    ),
  },
  {
    name: "reported speech with many colons",
    source: lines(
      "Họp bàn về đê",
      "Ông Nguyễn Văn Lực, Chi cục trưởng, nhấn mạnh: “Đê là trước hết”.",
      "Bà Lê Thị Hoa, trưởng ấp, bức xúc: “Ai chịu trách nhiệm khi nước tràn?”",
      "Cụ thể: đoạn qua ấp Ba.",
      "Hỏi chị Hoa về chuyện cũ, chị lắc đầu: “Thôi”.",
    ),
  },
  {
    name: "a list of questions without answers",
    source: lines(
      "Năm câu hỏi trước khi mua đất",
      "Trước khi đặt cọc, hãy tự hỏi:",
      "- Đất có sổ không?",
      "- Có quy hoạch gì chưa?",
      "- Đường vào rộng mấy mét?",
      "- Hàng xóm là ai?",
      "- Nước ngập tới đâu?",
      "Trả lời được cả năm thì hãy đi tiếp.",
    ),
  },
  {
    name: "questions as subheadings with lists under them",
    source: lines(
      "Cẩm nang mùa lũ",
      "Gia đình tôi đã qua nhiều mùa lũ và có vài lời dặn.",
      "Cần mang theo gì?",
      "- Nước uống",
      "- Đèn pin",
      "- Giấy tờ bọc kín",
      "Nên trú ở đâu?",
      "- Trường học",
      "- Nhà văn hóa",
    ),
  },
  {
    name: "headlines of people under an article",
    source: lines(
      "Khánh thành bến phà mới",
      "Sáng nay bến phà mới đã đón khách.",
      "Bến dài ba mươi mét.",
      "Tin liên quan",
      "Ông Lê Văn Tư: Phải làm đường trước",
      "Bà Hai Lài: Vì sao tôi bán ghe?",
    ),
  },
];
