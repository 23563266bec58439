import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "./clean";
import { words } from "./fold";
import { findMatches, snippet } from "./highlight";
import { vietnameseText } from "./vietnamese.fixture";

function marked(text: string, query: string[]): string[] {
  return findMatches(text, query).map((m) => text.slice(m.start, m.end) + (m.exact ? "!" : ""));
}

describe("matches", () => {
  test("ignore marks but say which are exact", () => {
    expect(marked("bán, bạn, BÀN, ban, bản thân", ["bạn"])).toEqual(["bán", "bạn!", "BÀN", "ban", "bản"]);
    expect(marked("Thanh Hóa và Thanh Hoá", ["thanh", "hoá"])).toEqual(["Thanh!", "Hóa!", "Thanh!", "Hoá!"]);
    expect(marked("Đường đua", ["duong"])).toEqual(["Đường"]);
  });

  test("are whole words, or a prefix with a star", () => {
    expect(marked("hoa hoan hòa", ["hoa"])).toEqual(["hoa!", "hòa"]);
    expect(marked("hoa hoan", ["ho*"])).toEqual(["hoa!", "hoan!"]);
    expect(marked("công nghiệp", ["công nghiệp"])).toEqual(["công!", "nghiệp!"]);
    expect(marked("a", [])).toEqual([]);
    expect(marked("a", ["*", "?"])).toEqual([]);
  });

  test("lie on word borders of the same folded word", () => {
    fc.assert(
      fc.property(vietnameseText, vietnameseText, (s, q) => {
        const text = clean(s);
        for (const { start, end } of findMatches(text, words(q))) {
          expect(words(text.slice(start, end))).toHaveLength(1);
          expect(words(q)).toContain(words(text.slice(start, end))[0]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a snippet", () => {
  const filler = "lời nói đầu ".repeat(40);
  const text = `${filler}hôm nay cụm công nghiệp Thanh Hóa khởi công ${filler}`;

  test("shows the place where the query stands, its ranges on the words", () => {
    const [piece] = snippet(text, "cong nghiep thanh hoa", { length: 120 });
    expect(piece?.text).toContain("cụm công nghiệp Thanh Hóa");
    expect(piece?.text).toMatch(/^….*…$/);
    expect(piece?.ranges.map((r) => piece.text.slice(r.start, r.end))).toEqual([
      "công",
      "nghiệp",
      "Thanh",
      "Hóa",
      "công",
    ]);
  });

  test("is the beginning when nothing matches, and the whole when it is short", () => {
    expect(snippet(text, "xyz", { length: 30 })[0]?.text).toMatch(/^lời nói đầu .*…$/);
    expect(snippet("ngắn\nthôi", "thoi")).toEqual([
      { text: "ngắn thôi", ranges: [{ start: 5, end: 9, exact: false }] },
    ]);
  });

  test("may come in several pieces that do not overlap", () => {
    const pieces = snippet(`Huế ${filler} Huế đẹp`, "hue", { length: 60, pieces: 2 });
    expect(pieces).toHaveLength(2);
    expect(pieces.every((p) => p.ranges.length === 1)).toBe(true);
  });

  test("never cuts a character in two and keeps ranges inside", () => {
    const wild = fc.string({ unit: fc.constantFrom("a", "Huế", " ", "😀", "đ", "\n"), maxLength: 120 });
    fc.assert(
      fc.property(wild, fc.integer({ min: 5, max: 50 }), (s, length) => {
        for (const piece of snippet(s, "hue", { length, pieces: 3 })) {
          expect(piece.text).toBe(piece.text.replace(/\p{Cs}/gu, "?"));
          expect(piece.text.length).toBeLessThanOrEqual(length + 2);
          for (const r of piece.ranges) expect(piece.text.slice(r.start, r.end)).toMatch(/^Huế$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
