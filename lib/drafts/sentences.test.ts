import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plain, sentencesOf, type Take, TAKES } from "./sentences";

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const turn = (...texts: string[]) => ({
  type: "interviewTurn",
  attrs: { id: "t1", role: "answer", speakerId: "s1" },
  content: texts.map(paragraph),
});

function places(base: unknown, head: unknown, copy: unknown) {
  return sentencesOf(base, head, copy)?.changed.map((it) => [it.by, plain(it.head).trim(), plain(it.copy).trim()]);
}

describe("two people changed one text", () => {
  const base = "Chợ mở lúc năm giờ. Có ba mươi sạp. Trời mưa thì nghỉ.";

  test("a sentence that one of them changed is his, one that both changed is asked for", () => {
    const head = "Chợ mở lúc bốn giờ. Có ba mươi sạp. Trời mưa vẫn họp.";
    const copy = "Chợ mở lúc năm giờ sáng. Có hơn ba mươi sạp. Trời mưa thì nghỉ.";
    expect(places(base, head, copy)).toEqual([
      ["both", "Chợ mở lúc bốn giờ.", "Chợ mở lúc năm giờ sáng."],
      ["copy", "Có ba mươi sạp.", "Có hơn ba mươi sạp."],
      ["head", "Trời mưa vẫn họp.", "Trời mưa thì nghỉ."],
    ]);
    const read = sentencesOf(base, head, copy);
    expect(read?.join(["head", "copy", "head"])?.doc).toBe("Chợ mở lúc bốn giờ. Có hơn ba mươi sạp. Trời mưa vẫn họp.");
    expect(read?.join(["both", "copy", "head"])?.doc).toBe(
      "Chợ mở lúc bốn giờ. Chợ mở lúc năm giờ sáng. Có hơn ba mươi sạp. Trời mưa vẫn họp.",
    );
  });

  test("a figure is never made of two halves", () => {
    expect(
      places("Tăng 18,1% so với năm trước.", "Tăng 18,7% so với năm trước.", "Tăng 19,1% so với năm trước."),
    ).toEqual([["both", "Tăng 18,7% so với năm trước.", "Tăng 19,1% so với năm trước."]]);
  });

  test("what both wrote after the last sentence can be kept whole, one behind the other", () => {
    const read = sentencesOf("Một.", "Một. Hai của máy chủ.", "Một. Hai của tôi.");
    expect(read?.changed).toHaveLength(1);
    expect(read?.join(["both"])?.doc).toBe("Một. Hai của máy chủ. Hai của tôi.");
  });

  test("inside a turn: paragraphs stay paragraphs, the speaker that one changed is kept", () => {
    const head = { ...turn("Một. Hai.", "Ba."), attrs: { id: "t1", role: "answer", speakerId: "s2" } };
    const copy = turn("Một. Hai rưỡi.", "Ba.", "Bốn.");
    const read = sentencesOf(turn("Một. Hai.", "Ba."), head, copy);
    expect(read?.keepsHeadAttrs).toBe(false);
    expect(read?.join(["copy", "copy"])?.doc).toEqual({
      ...turn("Một. Hai rưỡi.", "Ba.", "Bốn."),
      attrs: { id: "t1", role: "answer", speakerId: "s2" },
    });
  });

  test("without the text that both began with every difference is asked for", () => {
    expect(places(null, "Một. Hai.", "Một. Ba.")).toEqual([["both", "Hai.", "Ba."]]);
  });

  test("a deleted unit, a list of ids, two kinds of block: only the whole can be chosen", () => {
    expect(sentencesOf(turn("a"), null, turn("b"))).toBeNull();
    expect(sentencesOf(["a"], ["b"], ["c"])).toBeNull();
    expect(sentencesOf(paragraph("a"), paragraph("b"), turn("c"))).toBeNull();
  });
});

const words = fc
  .array(fc.constantFrom("chợ", "sông", "18,1%", "Ông An", "về.", "nước!", "gì?", "“xa”", "và"), { maxLength: 14 })
  .map((some) => some.join(" "));
const texts = fc.array(words, { minLength: 1, maxLength: 4 });
const takes = fc.array(fc.constantFrom<Take>(...TAKES), { maxLength: 30 });

test("all head is the head, all copy is the copy, and both loses no word of either", () => {
  const counted = (text: string) => {
    const counts = new Map<string, number>();
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
  fc.assert(
    fc.property(texts, texts, texts, takes, (b, h, c, some) => {
      const read = sentencesOf(b.join(". "), h.join(". "), c.join(". "));
      if (!read) return;
      const all = (take: Take) => read.join(read.changed.map(() => take))?.doc;
      expect(all("head")).toBe(h.join(". "));
      expect(all("copy")).toBe(c.join(". "));
      const both = counted(String(all("both")));
      for (const side of [h, c])
        for (const [word, n] of counted(side.join(". "))) expect(both.get(word) ?? 0).toBeGreaterThanOrEqual(n);
      const known = counted(`${h.join(". ")} ${c.join(". ")}`);
      for (const word of counted(String(read.join(some)?.doc)).keys()) expect(known.has(word)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("words of the two never run together where no space stood between them", () => {
  expect(sentencesOf(". . ", "Ông An", ". chợ. ")?.join(["both", "head"])?.doc).toBe("Ông . chợ An");
  expect(sentencesOf(". . ", "chợ chợ", "chợ về.")?.join(["both", "both"])?.doc).toBe("chợ chợ về chợ.");
});

test("a turn joined of any choices is a turn, or nothing is joined", () => {
  fc.assert(
    fc.property(texts, texts, texts, takes, (b, h, c, some) => {
      const read = sentencesOf(turn(...b), turn(...h), turn(...c));
      if (!read) return;
      const doc = read.join(some)?.doc;
      if (doc !== undefined) expect(doc).toMatchObject({ type: "interviewTurn" });
      expect(read.join(read.changed.map(() => "head"))?.doc).toBeDefined();
      expect(read.join(read.changed.map(() => "copy"))?.doc).toBeDefined();
    }),
    { numRuns: 300 },
  );
});
