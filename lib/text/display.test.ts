import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, decimal, number, percent } from "./numbers";
import { glue, typographicQuotes } from "./quotes";
import { readingMinutes, syllables } from "./reading";
import { vietnameseText } from "./vietnamese.fixture";

test("numbers are written the Vietnamese way", () => {
  expect(number(195_000.5)).toBe("195.000,5");
  expect(decimal(4.3)).toBe("4,3");
  expect(decimal(4)).toBe("4,0");
  expect(percent(0.0749)).toBe("7,49%");
  expect(percent(0.5)).toBe("50%");
  expect(count(1234, "lượt đánh giá")).toBe("1.234\u00a0lượt đánh giá");
});

describe("quotes", () => {
  test.each([
    [`Ông nói: "Được".`, "Ông nói: “Được”."],
    ["''thời cơ vàng''", "“thời cơ vàng”"],
    [`"Anh bảo "thôi" rồi đi"`, "“Anh bảo ‘thôi’ rồi đi”"],
    [`“Anh bảo "thôi" rồi đi”`, "“Anh bảo ‘thôi’ rồi đi”"],
    [`("a")-"b"`, "(“a”)-“b”"],
    [`màn hình 27" và 24"`, `màn hình 27" và 24"`],
    [`chưa "đóng`, `chưa "đóng`],
    [`H'Hen Niê, K'Ho`, `H'Hen Niê, K'Ho`],
    ['`a = "b"` và "c"', '`a = "b"` và “c”'],
    [`<a href="/x">"y"</a>`, `<a href="/x">“y”</a>`],
    [`https://a.vn/?q="x" là "y"`, `https://a.vn/?q="x" là “y”`],
    [`"một\nhai"`, `"một\nhai"`],
  ])("%j becomes %j", (typed, set) => {
    expect(typographicQuotes(typed)).toBe(set);
  });

  test("twice is once, and only quotes change", () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from("ab \"'“”‘’(.`<>/\n1")), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(text, vietnameseText), (s) => {
        const set = typographicQuotes(s);
        expect(typographicQuotes(set)).toBe(set);
        expect(set.replace(/["'“”‘’]/g, "")).toBe(s.replace(/["'“”‘’]/g, ""));
      }),
      { numRuns: 3000 },
    );
  });
});

test("glue keeps a title with its name and a number with its unit", () => {
  expect(glue("Ông Oai, bà Lan ở TP. Huế, GS. TS. Nam")).toBe(
    "Ông\u00a0Oai, bà\u00a0Lan ở TP.\u00a0Huế, GS.\u00a0TS.\u00a0Nam",
  );
  expect(glue("195.000 tỷ đồng, 7 km, 3 mảnh")).toBe("195.000\u00a0tỷ đồng, 7\u00a0km, 3 mảnh");
  expect(glue("ông bà ta, không Oai")).toBe("ông bà ta, không Oai");
  expect(glue("Nghị quyết số 121/2021/NQ-HĐND")).toBe("Nghị quyết số 121/2021/NQ-HĐND");
});

test("reading time counts space-separated syllables", () => {
  expect(syllables("Thanh Hóa – 7,49% (GRDP) …\nđẹp")).toBe(5);
  expect(readingMinutes(1615)).toBe(7);
  expect(readingMinutes("một hai ba")).toBe(1);
  expect(readingMinutes(0)).toBe(1);
});
