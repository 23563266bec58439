import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareNames, compareVi, nameKey, nameSortKey, sortKey } from "./sort";
import { LETTERS, vietnameseText } from "./vietnamese.fixture";

const SYLLABLES = "../shared/data/words/vietnamese-syllables-hunspell.dic";

function plain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

test("places stand in the order of the alphabet", () => {
  const sorted = ["Dak", "Duy", "Đà Nẵng", "Đắk Lắk", "Ea", "Ê", "Ơn"];
  expect(sorted.toReversed().toSorted(compareVi)).toEqual(sorted);
  expect(sorted.toReversed().toSorted((a, b) => plain(sortKey(a), sortKey(b)))).toEqual(sorted);
});

test("tones stand in the order ngang huyền hỏi ngã sắc nặng", () => {
  const sorted = ["ma", "mà", "mả", "mã", "má", "mạ"];
  expect(sorted.toReversed().toSorted((a, b) => plain(sortKey(a), sortKey(b)))).toEqual(sorted);
});

test("people are listed by given name, then family, then middle", () => {
  const sorted = ["Lê Văn An", "Đỗ Thị Ánh", "Nguyễn Hồng Diên", "Lê Ánh Dương", "Vũ Đức Đam"];
  expect(sorted.toReversed().toSorted(compareNames)).toEqual(sorted);
  expect(sorted.toReversed().toSorted((a, b) => plain(nameSortKey(a), nameSortKey(b)))).toEqual(sorted);
  expect(nameKey(" Vũ  Đức Đam ")).toEqual(["Đam", "Vũ", "Đức"]);
  expect(nameKey("Tonkin")).toEqual(["Tonkin", "", ""]);
});

test("the stored key sorts as the collator does", () => {
  for (const a of LETTERS)
    for (const b of LETTERS) expect(plain(sortKey(a), sortKey(b))).toBe(Math.sign(compareVi(a, b)));
  const edited = vietnameseText.chain((a) =>
    fc
      .tuple(fc.constant(a), fc.nat(40), fc.constantFrom(...LETTERS, " ", "-", ""))
      .map(([s, at, put]) => [s, s.slice(0, at) + put + s.slice(at + 1)] as const),
  );
  fc.assert(
    fc.property(fc.oneof(fc.tuple(vietnameseText, vietnameseText), edited), ([x, y]) => {
      const [a, b] = [x, y].map((s) => s.replace(/\s+/g, " ").trim()) as [string, string];
      expect(plain(sortKey(a), sortKey(b))).toBe(Math.sign(compareVi(a, b)));
      expect(plain(nameSortKey(a), nameSortKey(b))).toBe(Math.sign(compareNames(a, b)));
    }),
    { numRuns: 5000 },
  );
});

test("the key is digits and small letters, so no database collation can reorder it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (s) => {
      expect(sortKey(s)).toMatch(/^[0-9a-z]*$/);
    }),
    { numRuns: 1000 },
  );
  expect(plain(sortKey("z"), sortKey("日本"))).toBe(-1);
});

test.skipIf(!existsSync(SYLLABLES))("6,631 syllables sort by key as by collator (shared data)", () => {
  const syllables = readFileSync(SYLLABLES, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((s) => s.trim());
  const byKey = syllables
    .map((s) => [sortKey(s), s] as const)
    .toSorted(([a], [b]) => plain(a, b))
    .map(([, s]) => s);
  expect(byKey).toEqual(syllables.toSorted(compareVi));
});
