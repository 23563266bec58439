import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "./clean";
import { fold } from "./fold";
import { oldTone, toneKey } from "./tone";
import { vietnameseText } from "./vietnamese.fixture";

const PAIRS = "òa oà óa oá ỏa oả õa oã ọa oạ òe oè óe oé ỏe oẻ õe oẽ ọe oẹ ùy uỳ úy uý ủy uỷ ũy uỹ ụy uỵ".split(" ");
const SYLLABLES = "../shared/data/words/vietnamese-syllables-hunspell.dic";

describe("the old tone style", () => {
  test("is applied where the syllable ends, case kept, not after q", () => {
    expect(oldTone("Thanh Hoá, uỷ ban, UỶ BAN, quý, toàn, huỳnh")).toBe("Thanh Hóa, ủy ban, ỦY BAN, quý, toàn, huỳnh");
    expect(oldTone("hoàn, loét, huỳnh, QUÝ, quỳ, Uỷ, kỹ, Mỹ")).toBe("hoàn, loét, huỳnh, QUÝ, quỳ, Ủy, kỹ, Mỹ");
    expect(oldTone("Thanh Hoá".normalize("NFD"))).toBe("Thanh Hóa");
  });

  test.each(PAIRS.flatMap((old, i) => (i % 2 === 0 ? [[old, PAIRS[i + 1] ?? ""]] : [])))(
    "%s for %s",
    (old = "", young = "") => {
      expect(oldTone(`h${young}, ${young.toUpperCase()}.`)).toBe(`h${old}, ${old.toUpperCase()}.`);
      expect(oldTone(`h${young}n q${young} `)).toBe(`h${young}n q${young} `);
      expect(toneKey(`H${young.toUpperCase()}`)).toBe(toneKey(`h${old}`));
    },
  );

  test("twice is once, and the search key does not change", () => {
    fc.assert(
      fc.property(vietnameseText, (s) => {
        expect(oldTone(oldTone(s))).toBe(oldTone(s));
        expect(oldTone(clean(s.normalize("NFD")))).toBe(oldTone(clean(s)));
        expect(fold(oldTone(s))).toBe(fold(s));
      }),
      { numRuns: 1000 },
    );
  });

  test("keys keep the marks that make another word", () => {
    expect(toneKey(" Thanh  HOÁ ")).toBe("thanh hóa");
    expect(new Set(["ban", "bán", "bạn", "bàn"].map(toneKey)).size).toBe(4);
  });

  test.skipIf(!existsSync(SYLLABLES))(
    "changes exactly the open oa, oe, uy syllables of the dictionary (shared data)",
    () => {
      const dictionary = readFileSync(SYLLABLES, "utf8").split("\n").slice(1);
      const changed = dictionary.filter((syllable) => oldTone(syllable) !== syllable.normalize("NFC"));
      expect(changed.length).toBeGreaterThan(60);
      for (const syllable of changed) expect(fold(syllable)).toMatch(/(?:oa|oe|uy)$/);
    },
  );
});
