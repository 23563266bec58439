import { describe, expect, test } from "vitest";
import { outline, roles } from "./outline.fixture";
import { parseInterview } from "./parse";

function parse(source: string, names: string[] = []) {
  return parseInterview({ kind: "text", source, paper: { names } });
}

/** An interview around the lines under test. */
function within(...lines: string[]): string {
  return [
    "Thanh Hóa: Các giải pháp thúc đẩy cụm công nghiệp",
    "Báo đã có cuộc trao đổi với ông Phạm Bá Oai, Giám đốc Sở Công Thương.",
    "PV: Xin ông cho biết kết quả năm nay?",
    "Ông Phạm Bá Oai: Kết quả rất tốt.",
    ...lines,
    "PV: Xin cảm ơn ông!",
  ].join("\n\n");
}

describe("three small texts", () => {
  test("labels alone on their lines, an inner colon, an interviewer known by asking", () => {
    const parsed = parse(`Truyền thông trách nhiệm
LTS: Nhà báo Thanh Sơn trò chuyện với 3 nhà báo.
Nhà báo Thanh Sơn:
Các anh thấy truyền thông đã tác động thế nào?
Nhà báo Công Phiên:
Góp phần không nhỏ: từ “liên kết 4 nhà” đến nay.
Nhà báo Thanh Sơn:
Xin cảm ơn các anh!`);
    expect(parsed).toMatchObject({
      mode: "label",
      title: "Truyền thông trách nhiệm",
      editorNote: "Nhà báo Thanh Sơn trò chuyện với 3 nhà báo.",
    });
    expect(outline(parsed)).toEqual([
      "H1 Các anh thấy truyền thông đã tác động thế nào?",
      "Đ2 Góp phần không nhỏ: từ “liên kết 4 nhà” đến nay.",
      "K1 Xin cảm ơn các anh!",
    ]);
    expect(parsed.speakers.map(({ label, role }) => [label, role])).toEqual([
      ["Nhà báo Thanh Sơn", "interviewer"],
      ["Nhà báo Công Phiên", "guest"],
    ]);
  });

  test("dash questions, plain answers, a list that is no question", () => {
    const parsed = parse(`Chủ tịch X: Đi trước mở đường
(Dân trí) - Nhân dịp này, báo có cuộc phỏng vấn.
- Nhìn lại 80 năm qua, ông đánh giá thế nào?
Là kết tinh của sự lựa chọn đúng đắn.
Có ba trọng tâm:
- Xây dựng thể chế
- Giám sát
- Xin cảm ơn ông!`);
    expect(parsed).toMatchObject({
      mode: "bullet",
      title: "Chủ tịch X: Đi trước mở đường",
      sapo: "Nhân dịp này, báo có cuộc phỏng vấn.",
    });
    expect(outline(parsed)).toEqual([
      "H1 Nhìn lại 80 năm qua, ông đánh giá thế nào?",
      "Đ2 Là kết tinh của sự lựa chọn đúng đắn. ¶ Có ba trọng tâm: ¶ • Xây dựng thể chế • Giám sát",
      "K1 Xin cảm ơn ông!",
    ]);
  });

  test("a plain article stays one", () => {
    const parsed = parse(`Nam Định: Sản xuất công nghiệp tiếp đà
Từ đầu năm tới nay, Nam Định luôn nằm trong top.
Cụ thể: chỉ số tăng 10%.
Bộ Công Thương: Cần quyết liệt hơn nữa.
Ông Nguyễn Văn A cho biết: “Chúng tôi sẽ cố gắng”.`);
    expect(parsed).toMatchObject({
      mode: "none",
      title: "Nam Định: Sản xuất công nghiệp tiếp đà",
      turns: [],
      speakers: [],
    });
  });
});

describe("cases in which a colon, a dash or a question mark misleads", () => {
  test("1. discourse words go on in the answer", () => {
    const parsed = parse(within("Cụ thể: chỉ số tăng 7%.", "Thứ nhất: tháo gỡ mặt bằng."));
    expect(roles(parsed)).toBe("HĐK");
    expect(outline(parsed)[1]).toBe("Đ2 Kết quả rất tốt. ¶ Cụ thể: chỉ số tăng 7%. ¶ Thứ nhất: tháo gỡ mặt bằng.");
  });

  test("2. a colon late in a sentence is no label", () => {
    const line =
      "Sở nhìn nhận các hạn chế do nguyên nhân khách quan là rất lớn, nhưng cũng cần đánh giá nguyên nhân chủ quan, đó là: Chủ trương đã rõ.";
    expect(outline(parse(within(line)))[1]).toContain(line);
  });

  test("3. a place before a colon, and a caption under it, are a picture", () => {
    const parsed = parse(within("Thanh Hóa: Các giải pháp phát triển cụm công nghiệp\nNhà máy Lọc hóa dầu Nghi Sơn"));
    expect(outline(parsed)[1]).toContain(
      "[Thanh Hóa: Các giải pháp phát triển cụm công nghiệp|Nhà máy Lọc hóa dầu Nghi Sơn|]",
    );
  });

  test("4. a name with its office and no colon is a caption", () => {
    const parsed = parse(within("Ông Phạm Bá Oai, Giám đốc Sở Công Thương tại Hội nghị triển khai nhiệm vụ"));
    expect(roles(parsed)).toBe("HĐK");
    expect(outline(parsed)[1]).toContain(
      "[|Ông Phạm Bá Oai, Giám đốc Sở Công Thương tại Hội nghị triển khai nhiệm vụ|]",
    );
  });

  test("5. a body before a colon speaks only when it answers again and again", () => {
    const once = parse(within("Bộ Công Thương: Cần quyết liệt hơn nữa."));
    expect(outline(once)[1]).toContain("Bộ Công Thương: Cần quyết liệt hơn nữa.");
    const twice = parse(
      [
        "Trả lời của Bộ",
        "PV: Bao giờ ban hành quy định?",
        "Bộ Công Thương: Trong quý này.",
        "PV: Vì sao chậm?",
        "Bộ Công Thương: Vì phải lấy ý kiến.",
      ].join("\n\n"),
    );
    expect(outline(twice)).toEqual([
      "H1 Bao giờ ban hành quy định?",
      "Đ2 Trong quý này.",
      "H1 Vì sao chậm?",
      "Đ2 Vì phải lấy ý kiến.",
    ]);
    expect(twice.speakers[1]?.label).toBe("Bộ Công Thương");
  });

  test("6. “cho biết:” is prose", () => {
    const line = "Ông Nguyễn Văn A cho biết: “Chúng tôi sẽ cố gắng”.";
    expect(outline(parse(within(line)))[1]).toContain(line);
  });

  test("7. and 8. the first line is the headline, whatever stands before its colon", () => {
    const talk = "\n\nPV: Ông thấy sao?\n\nÔng An: Tốt.\n\nPV: Vì sao?\n\nÔng An: Vì dân.";
    for (const title of [
      "Nam Định: Sản xuất tiếp đà",
      "Bài 3: Phát huy vai trò bệ đỡ",
      "Ông Nguyễn An: Phải làm ngay",
    ]) {
      const parsed = parse(title + talk);
      expect(parsed.title).toBe(title);
      expect(roles(parsed)).toBe("HĐHĐ");
    }
  });

  test("9. an item in dash mode is an item", () => {
    const parsed = parse(
      "Tít\n\n- Ông đánh giá thế nào về việc này?\n\nTôi thấy tốt. Cần làm:\n\n- Xây dựng thể chế\n\n- Theo ông, bao giờ xong?\n\nTôi tin là cuối năm.",
    );
    expect(outline(parsed)).toEqual([
      "H1 Ông đánh giá thế nào về việc này?",
      "Đ2 Tôi thấy tốt. Cần làm: ¶ • Xây dựng thể chế",
      "H1 Theo ông, bao giờ xong?",
      "Đ2 Tôi tin là cuối năm.",
    ]);
  });

  test("10. and 11. a question may lack its mark, or hold two", () => {
    const parsed = parse(
      within(
        "PV: Xin ông cho biết về những hạn chế.",
        "Ông Phạm Bá Oai: Còn nhiều.",
        "PV: Vì sao? Bao giờ hết?",
        "Ông Phạm Bá Oai: Sang năm.",
      ),
    );
    expect(roles(parsed)).toBe("HĐHĐHĐK");
    expect(outline(parsed)[2]).toBe("H1 Xin ông cho biết về những hạn chế.");
    expect(outline(parsed)[4]).toBe("H1 Vì sao? Bao giờ hết?");
  });

  test("12. a rhetorical question stays in the answer", () => {
    const parsed = parse(within("Vậy ai sẽ làm? Chính chúng ta.", "Liệu còn cách nào khác?", "Tôi nghĩ là không."));
    expect(roles(parsed)).toBe("HĐK");
    expect(outline(parsed)[1]).toContain("Liệu còn cách nào khác? ¶ Tôi nghĩ là không.");
  });

  test("13. two questions in a row are two turns and a warning", () => {
    const parsed = parse(within("PV: Còn vốn thì sao?", "PV: Và nhân lực?", "Ông Phạm Bá Oai: Đủ cả."));
    expect(roles(parsed)).toBe("HĐHHĐK");
    expect(parsed.warnings).toContainEqual({
      code: "missing-answer",
      message: "Câu hỏi này thiếu câu trả lời.",
      turnId: "t3",
    });
  });

  test("14. times, addresses and scores are no labels", () => {
    const lines = [
      "10h30: Khai mạc.",
      "https://nhipsong.vn/bai: xem thêm tại đây.",
      "Tỷ số 2:1 nghiêng về đội nhà.",
      "Giờ: 8:00 sáng.",
    ];
    const parsed = parse(within(...lines));
    expect(roles(parsed)).toBe("HĐK");
    for (const line of lines) expect(outline(parsed)[1]).toContain(line);
  });

  test("15. a dash after the label goes", () => {
    const parsed = parse(within("PV: - Thưa ông, có đúng không?", "Ông Phạm Bá Oai: - Đúng vậy."));
    expect(outline(parsed).slice(2, 4)).toEqual(["H1 Thưa ông, có đúng không?", "Đ2 Đúng vậy."]);
  });

  test("16. brackets of laughter and of the editor stay", () => {
    const parsed = parse(within("Tôi vui lắm (Cười). Họ [các xã] cũng vậy […]."));
    expect(outline(parsed)[1]).toContain("Tôi vui lắm (Cười). Họ [các xã] cũng vậy […].");
  });

  test("17. labels decomposed or in capitals are the same labels", () => {
    const plain = within("Phóng viên: Vì sao?", "Ông Phạm Bá Oai: Vì dân.");
    const shouted = plain.replaceAll("PV:", "PHÓNG VIÊN:").replaceAll("Ông Phạm Bá Oai:", "ÔNG PHẠM BÁ OAI:");
    expect(outline(parse(plain.normalize("NFD")))).toEqual(outline(parse(plain)));
    expect(outline(parse(shouted))).toEqual(outline(parse(plain)));
    expect(parse(plain).speakers).toHaveLength(2);
  });

  test("18. Hỏi and Trả lời on one line are two turns, only after a sentence's end", () => {
    const parsed = parse(
      "Tư vấn pháp luật\n\nHỏi: Tôi có được nghỉ không? Trả lời: Bạn được nghỉ 12 ngày.\n\nHỏi: Ai trả lời: công ty hay sở? Trả lời: Công ty.",
    );
    expect(outline(parsed)).toEqual([
      "H1 Tôi có được nghỉ không?",
      "Đ2 Bạn được nghỉ 12 ngày.",
      "H1 Ai trả lời: công ty hay sở?",
      "Đ2 Công ty.",
    ]);
  });

  test("19. bold within an answer is emphasis", () => {
    const html = `<h1>Tít</h1><p><b>PV: Ông thấy sao?</b></p><p>Ông An: Tốt. <b>Liệu có tốt hơn không?</b> Có.</p><p><b>Đây là việc lớn nhất năm.</b></p><p>PV: Cảm ơn ông.</p>`;
    const parsed = parseInterview({ kind: "html", source: html });
    expect(outline(parsed)).toEqual([
      "H1 Ông thấy sao?",
      "Đ2 Tốt. Liệu có tốt hơn không? Có. ¶ Đây là việc lớn nhất năm.",
      "K1 Cảm ơn ông.",
    ]);
  });

  test("20. two guests named Hùng are kept apart, and the desk is asked", () => {
    const parsed = parse(
      [
        "Tọa đàm",
        "MC: Hai ông nghĩ sao?",
        "Ông Nguyễn Văn Hùng: Tôi đồng ý.",
        "Ông Trần Quốc Hùng: Tôi thì không.",
        "MC: Vì sao?",
        "Ông Hùng: Vì giá.",
      ].join("\n\n"),
    );
    expect(parsed.speakers.map(({ label }) => label)).toEqual([
      "MC",
      "Ông Nguyễn Văn Hùng",
      "Ông Trần Quốc Hùng",
      "Ông Hùng",
    ]);
    expect(parsed.mergeSuggestions).toEqual([
      { keep: "s2", merge: "s4", reason: "trùng tên gọi" },
      { keep: "s3", merge: "s4", reason: "trùng tên gọi" },
    ]);
    expect(parsed.warnings.map(({ code }) => code)).toContain("same-given-name");
  });
});
