import { expect, test } from "vitest";
import { shortQuestion } from "./anchors";

test("a short question is shown as it is", () => {
  expect(shortQuestion("Ông cầm lái \n từ năm nào?")).toBe("Ông cầm lái từ năm nào?");
});

test("of a long one, what is asked", () => {
  const lead = "Sau tám tháng làm thử ở sáu tổ dân phố, lượng rác đem chôn đã giảm hơn một nửa.";
  expect(shortQuestion(`${lead} Vì sao tiền thu gom lại tăng?`)).toBe("Vì sao tiền thu gom lại tăng?");
});

test("one that is all question is cut between words", () => {
  const cut = shortQuestion(`Xin ông cho biết ${"những kết quả đã đạt được ".repeat(8)}là gì?`);
  expect(cut.length).toBeLessThanOrEqual(97);
  expect(cut).toMatch(/^Xin ông cho biết .*[^\s,]…$/);
});
