import { describe, expect, test } from "vitest";
import { outline } from "./outline.fixture";
import { parseInterview } from "./parse";

const TALK: readonly [question: string, answer: string][] = [
  ["Thưa ông, vì sao ông bỏ phố về trồng rừng?", "Vì tôi mệt. Rừng không hỏi tôi lương bao nhiêu."],
  ["Năm đầu ông trồng được gì?", "Được bảy héc ta keo, chết một nửa.\n\nTôi trồng lại, lần này là cây bản địa."],
  ["Ông mong gì ở các con?", "Mong chúng biết leo cây."],
];
const HEAD = "Người trồng rừng\n\nÔng Đinh Văn Thả, 61 tuổi, bỏ phố về rừng đã 12 năm. Chúng tôi gặp ông ở Ba Vì.";
const FORMS: Record<string, (question: string, answer: string) => string> = {
  labels: (question, answer) => `PV: ${question}\n\nÔng Đinh Văn Thả: ${answer}`,
  "labels without colon": (question, answer) => `PV ${question}\n\nÔng Thả ${answer}`,
  "labels alone": (question, answer) => `Phóng viên\n${question}\n\nÔng Đinh Văn Thả\n${answer}`,
  dashes: (question, answer) => `- ${question}\n\n- ${answer}`,
  "stars and dashes": (question, answer) => `* ${question}\n\n- ${answer}`,
  "dashes before questions": (question, answer) => `- ${question}\n\n${answer}`,
  "questions in quotes": (question, answer) => `“${question}”\n\n${answer}`,
  "no sign at all": (question, answer) => `${question}\n\n${answer}`,
};
const AFTER = [
  "LÊ NHÃ thực hiện",
  "Lê Nhã (thực hiện và lược dịch)",
  "Lê Nhã\nThiết kế: Hà Vi\n08/03/2024",
  "Ba Vì, 3/2024\nLê Nhã",
  "Ghi chép của Lê Nhã",
  "Phóng viên: Lê Nhã",
  "L.N",
  "---HẾT---",
  "(Còn tiếp)",
  "-----\nLê Nhã là cây bút tự do sống ở Hà Nội.",
  "Lê Nhã thực hiện\n\nÔng Đinh Văn Thả sinh năm 1963 tại Nam Định. Ông từng là kỹ sư cầu đường.",
  "Cuộc trò chuyện kết thúc khi mặt trời đã khuất sau núi.",
  "Tin liên quan\nTrồng rừng ở Quảng Trị\nCây bản địa lên ngôi",
  "#trongrung #bavi",
  "Thân mến,\nLê Nhã",
  "Bình luận (12)\nHoàng: Hay quá ông ơi!",
];
const BETWEEN = [
  "Ông Thả bên rừng lim - Ảnh: HÀ VI",
  "[Ảnh 2]",
  "[Ảnh: ông Thả bên rừng lim]",
  ">> Xem thêm: Trồng rừng ở Quảng Trị",
  "Đọc thêm: Cây bản địa lên ngôi",
  "XEM THÊM\nTrồng rừng ở Quảng Trị\nCây bản địa lên ngôi ở Tây Bắc",
  "Trồng lại từ đầu",
  "“Rừng không hỏi tôi lương bao nhiêu”",
  "* * *",
  "00:00\n03:12",
  "Ông Thả đứng dậy, bước ra hiên nhìn về phía đồi.",
  "(Ông Thả đứng dậy, bước ra hiên nhìn về phía đồi)",
];

function expected(form: string): string[] {
  return TALK.flatMap(([question, answer]) => [
    `H ${form === "questions in quotes" ? `“${question}”` : question}`,
    `Đ ${answer.replace("\n\n", " ¶ ")}`,
  ]);
}

/** Without speakers, headings, pictures and what the paper tells. */
function spoken(source: string): string[] {
  return outline(parseInterview({ kind: "text", source }))
    .filter((turn) => !turn.startsWith("N"))
    .map((turn) => `${turn.charAt(0)} ${turn.slice(3)}`.replace(/ ¶ (?:#|\[\|)[^¶]*/gu, ""));
}

describe.each(Object.entries(FORMS))("a talk with %s", (form, written) => {
  const parts = TALK.map(([question, answer]) => written(question, answer));

  test.each(AFTER)("its last answer ends before: %s", (after) => {
    expect(spoken([HEAD, ...parts, after].join("\n\n"))).toEqual(expected(form));
  });

  test.each(BETWEEN)("its answers end before: %s", (between) => {
    for (const place of [1, 2])
      expect(spoken([HEAD, ...parts.toSpliced(place, 0, between)].join("\n\n"))).toEqual(expected(form));
  });
});
