import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean, cleanLine } from "./clean";
import { fold, foldWithOffsets, words } from "./fold";
import { vietnameseText } from "./vietnamese.fixture";

const LETTERS = "../shared/data/words/vietnamese-letters-nfc-nfd.tsv";
const NAUGHTY = "../shared/data/hostile-text/big-list-of-naughty-strings.json";

describe("clean", () => {
  test.each([
    ["ê\u0323", "ệ"],
    ["ẹ\u0302", "ệ"],
    ["e\u0302\u0301", "ế"],
    ["e\u0341", "é"],
    ["a\u0300\u0306", "ằ"],
    ["o\u0301\u031b", "ớ"],
    ["Ðắk Lắk", "Đắk Lắk"],
    ["a\u200bb\ufeff\u00adc\u202e", "abc"],
    ["a\u00a0b\u2009c\td", "a b c d"],
    ["a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["a\u0000b\u001b", "ab"],
    ["x\ud800y", "x\ufffdy"],
    ["e\u200d\u0301", "é"],
    ["😀 👍🏽", "😀 👍🏽"],
  ])("%j becomes %j", (dirty, expected) => {
    expect(clean(dirty)).toBe(expected);
  });

  test("a line has no line ends and no double spaces", () => {
    expect(cleanLine("  Thanh\n\n Hóa\u00a0 ")).toBe("Thanh Hóa");
  });

  test("cleaning twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), vietnameseText), (s) => {
        expect(clean(clean(s))).toBe(clean(s));
        expect(cleanLine(cleanLine(s))).toBe(cleanLine(s));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("fold", () => {
  test.each([
    ["Đường Đắk Lắk Hoà Bình", "duong dak lak hoa binh"],
    ["  THANH \n HÓA ", "thanh hoa"],
    ["Ðà Nẵng", "da nang"],
    ["7,49%", "7,49%"],
    ["İstanbul", "istanbul"],
  ])("%j is looked up as %j", (text, key) => {
    expect(fold(text)).toBe(key);
  });

  test("composed and decomposed text have one key", () => {
    fc.assert(
      fc.property(vietnameseText, (s) => {
        expect(fold(s.normalize("NFD"))).toBe(fold(s.normalize("NFC")));
        expect(fold(fold(s))).toBe(fold(s));
      }),
    );
  });

  test("words are syllables, numbers taken apart", () => {
    expect(words("Nghị quyết số 121/2021/NQ-HĐND, 7,49%")).toEqual("nghi quyet so 121 2021 nq hdnd 7 49".split(" "));
    expect(words(" … ")).toEqual([]);
  });

  test("offsets in the folded text are offsets in the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), vietnameseText), (s) => {
        const text = clean(s);
        expect(foldWithOffsets(text)).toHaveLength(text.length);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(vietnameseText, (s) => {
        expect(foldWithOffsets(cleanLine(s))).toBe(fold(s));
      }),
    );
  });
});

test.skipIf(!existsSync(LETTERS))(
  "every Vietnamese letter, in every order of its marks, is one letter (shared data)",
  () => {
    const rows = readFileSync(LETTERS, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));
    expect(rows).toHaveLength(146);
    for (const [nfc = "", nfd = "", otherOrder = "", half = ""] of rows) {
      for (const form of [nfd, otherOrder, half].filter((written) => written !== "")) {
        expect(clean(form)).toBe(nfc);
        expect(fold(form)).toBe(fold(nfc));
      }
      expect(foldWithOffsets(nfc)).toBe(fold(nfc));
      expect(fold(nfc)).toMatch(/^[a-z]$/);
    }
  },
);

test.skipIf(!existsSync(NAUGHTY))("naughty strings are cleaned without harm (shared data)", () => {
  const strings = JSON.parse(readFileSync(NAUGHTY, "utf8")) as string[];
  for (const s of strings) {
    expect(clean(clean(s))).toBe(clean(s));
    expect(foldWithOffsets(clean(s))).toHaveLength(clean(s).length);
    expect(fold(fold(s))).toBe(fold(s));
    // oxlint-disable-next-line no-control-regex -- none of them may be left
    expect(clean(s)).not.toMatch(/[\u0000\u200b\ufeff\u202e]/);
  }
});
