import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "@/lib/articles/document";
import { blockText } from "./compare/block-text";
import { type Comparison, compareContents } from "./compare/compare";
import { compareFacts, factsIn } from "./compare/facts";
import { compareTexts, hasChange, textOf } from "./compare/words";
import type { DraftContent } from "./model";

type Turn = Extract<Block, { type: "interviewTurn" }>;

const BASE: Omit<DraftContent, "body"> = {
  kind: "interview",
  title: "Công nghiệp Thanh Hóa",
  sapo: "Tăng 18,1%.",
  sectionId: "s",
  byline: [],
  topicIds: [],
  series: null,
  relatedIds: [],
  lead: null,
  speakers: [
    { id: "pv", personId: null, role: "interviewer", label: "PV", title: "" },
    { id: "oai", personId: null, role: "guest", label: "Ông Phạm Bá Oai", title: "Giám đốc Sở" },
  ],
  source: null,
};

const p = (text: string) => ({
  type: "paragraph" as const,
  ...(text === "" ? {} : { content: [{ type: "text" as const, text }] }),
});
const turn = (id: string, role: Turn["attrs"]["role"], ...texts: string[]): Turn => ({
  type: "interviewTurn",
  attrs: { id, role, speakerId: role === "question" ? "pv" : "oai" },
  content: texts.map(p),
});
const doc = (...content: Block[]): DraftContent => ({ ...BASE, body: { type: "doc", content } });
const changed = (comparison: Comparison) =>
  comparison.blocks.filter(({ status, isMoved }) => status !== "same" || isMoved);

const Q1 = turn("q1", "question", "Xin ông cho biết kết quả đạt được trong nửa nhiệm kỳ qua?");
const A1 = turn("a1", "answer", "Chỉ số năm 2021 tăng 18,1%; năm 2022 tăng 15,59%.", "Quy mô đạt 195.000 tỷ đồng.");
const Q2 = turn("q2", "question", "Vậy vai trò của Sở Công Thương như thế nào, thưa ông?");
const A2 = turn("a2", "answer", "Sở đã tham mưu ban hành Nghị quyết số 121/2021/NQ-HĐND ngày 11/10/2021.");

describe("an interview is compared by its turns", () => {
  test("questions that only change places are shown as moved, with no word changed", () => {
    const comparison = compareContents(doc(Q1, A1, Q2, A2), doc(Q2, A2, Q1, A1));
    expect(comparison.counts).toEqual({ added: 0, removed: 0, changed: 0, moved: 2, fields: 0 });
    expect(comparison.blocks.every(({ segments }) => !hasChange(segments))).toBe(true);
    expect(changed(comparison).map(({ placeBefore, placeAfter }) => [placeBefore, placeAfter])).toEqual([
      [3, 1],
      [4, 2],
    ]);
  });

  test("a figure that changed is named with both its values", () => {
    const after = turn(
      "a1",
      "answer",
      "Chỉ số năm 2021 tăng 18,7%; năm 2022 tăng 15,59%.",
      "Quy mô đạt 195.000 tỷ đồng.",
    );
    const [only, ...others] = changed(compareContents(doc(Q1, A1), doc(Q1, after)));
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      label: "Câu trả lời",
      speaker: "Ông Phạm Bá Oai",
      facts: [{ kind: "figure", from: "18,1%", to: "18,7%" }],
    });
    expect(only?.segments.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: "18,1%", fact: "figure" },
      { kind: "added", text: "18,7%", fact: "figure" },
    ]);
  });

  test("a turn that was split, and two that were merged", () => {
    const whole = turn(
      "a1",
      "answer",
      "Khó nhất là lòng người, không phải mặt bằng.",
      "Chúng tôi đi từng nhà, mỗi tuần hai buổi.",
    );
    const first = turn("a1", "answer", "Khó nhất là lòng người, không phải mặt bằng.");
    const rest = turn("n1", "answer", "Chúng tôi đi từng nhà, mỗi tuần hai buổi.");
    const split = changed(compareContents(doc(Q1, whole, Q2), doc(Q1, first, rest, Q2)));
    expect(split).toMatchObject([{ id: "a1", status: "changed", splitInto: 2, mergedFrom: 0 }]);
    expect(hasChange(split[0]?.segments ?? [])).toBe(false);
    const merged = changed(compareContents(doc(Q1, first, rest, Q2), doc(Q1, whole, Q2)));
    expect(merged).toMatchObject([{ id: "a1", status: "changed", splitInto: 0, mergedFrom: 2 }]);
    expect(hasChange(merged[0]?.segments ?? [])).toBe(false);
  });

  test("another speaker, another part, another look", () => {
    const spoken = { ...A1, attrs: { ...A1.attrs, speakerId: "pv", role: "question" as const } };
    expect(changed(compareContents(doc(A1), doc(spoken)))).toMatchObject([
      {
        speakerChange: { from: "Ông Phạm Bá Oai", to: "PV" },
        roleChange: { from: "Câu trả lời", to: "Câu hỏi" },
        isRestyled: false,
      },
    ]);
    const bold: Block = {
      type: "paragraph",
      attrs: { id: "b1" },
      content: [{ type: "text", text: "Chữ", marks: [{ type: "bold" }] }],
    };
    const plain: Block = { type: "paragraph", attrs: { id: "b1" }, content: [{ type: "text", text: "Chữ" }] };
    expect(changed(compareContents(doc(plain), doc(bold)))).toMatchObject([{ isRestyled: true, status: "changed" }]);
    const heading: Block = { type: "heading", attrs: { id: "b1", level: 2 }, content: [{ type: "text", text: "Chữ" }] };
    expect(changed(compareContents(doc(plain), doc(heading)))).toMatchObject([
      { typeChange: { from: "Đoạn văn", to: "Tít phụ" } },
    ]);
  });

  test("fields are compared in words, ids by their names", () => {
    const before = doc(Q1);
    const after = { ...before, title: "Công nghiệp tỉnh Thanh Hóa", topicIds: ["t1"], sectionId: "s2" };
    const { fields } = compareContents(before, after, { t1: "Thanh Hóa", s: "Kinh tế", s2: "Thời sự" });
    expect(fields.map(({ label, segments }) => [label, textOf(segments, "before"), textOf(segments, "after")])).toEqual(
      [
        ["Tiêu đề", "Công nghiệp Thanh Hóa", "Công nghiệp tỉnh Thanh Hóa"],
        ["Chuyên mục", "Kinh tế", "Thời sự"],
        ["Chủ đề", "", "Thanh Hóa"],
      ],
    );
  });
});

test("figures, dates, documents and names are found", () => {
  const text =
    "Ông Phạm Bá Oai: năm 2021 tăng 18,1%, đạt 195.000 tỷ đồng, gấp 1,4 lần. Nghị quyết số 121/2021/NQ-HĐND ngày 11/10/2021; Quyết định số 506/QĐ-UBND.";
  expect(factsIn(text).map(({ kind, text: found }) => `${kind}: ${found}`)).toEqual([
    "name: Ông Phạm Bá Oai",
    "date: năm 2021",
    "figure: 18,1%",
    "figure: 195.000 tỷ đồng",
    "figure: 1,4 lần",
    "document: 121/2021/NQ-HĐND",
    "date: ngày 11/10/2021",
    "document: 506/QĐ-UBND",
  ]);
  expect(compareFacts("Ông Lê An nói 5%, 6%.", "Bà Lê An nói 6%, 7%.")).toEqual([
    { kind: "name", from: "Ông Lê An", to: "Bà Lê An" },
    { kind: "figure", from: "5%", to: "" },
    { kind: "figure", from: "", to: "7%" },
  ]);
});

const words = fc.array(
  fc.constantFrom("ông", "nói", "18,1%", "195.000", "Thanh Hóa", "năm 2021", ",", ".", "và", "tỷ"),
  {
    maxLength: 25,
  },
);
const text = fc.oneof(
  words.map((some) => some.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const turns = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      role: fc.constantFrom("question", "answer", "closing", "aside" as const),
      texts: fc.array(text, { minLength: 1, maxLength: 3 }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  )
  .map((list) => doc(...list.map(({ id, role, texts }) => turn(id, role as Turn["attrs"]["role"], ...texts))));

test("what is read from a comparison of a and b: a on the one side, b on the other", () => {
  fc.assert(
    fc.property(turns, turns, (a, b) => {
      const { blocks } = compareContents(a, b);
      const side = (which: "before" | "after") =>
        blocks
          .map(({ segments, placeBefore, placeAfter }) => ({
            place: which === "before" ? placeBefore : placeAfter,
            text: textOf(segments, which),
          }))
          .filter(({ place }) => place !== null)
          .toSorted((x, y) => (x.place ?? 0) - (y.place ?? 0))
          .map(({ text: said }) => said)
          .join("\n");
      expect(side("before")).toBe(a.body.content.map(blockText).join("\n"));
      expect(side("after")).toBe(b.body.content.map(blockText).join("\n"));
    }),
    { numRuns: 500 },
  );
});

test("a version compared with itself has no change; two that differ always have one", () => {
  fc.assert(
    fc.property(turns, turns, (a, b) => {
      expect(compareContents(a, structuredClone(a))).toMatchObject({ isSame: true, fields: [] });
      if (JSON.stringify(a) !== JSON.stringify(b)) expect(compareContents(a, b).isSame).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test("texts: the kept and the removed words are the old text, the kept and the added ones the new", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const segments = compareTexts(a, b);
      expect(textOf(segments, "before")).toBe(a);
      expect(textOf(segments, "after")).toBe(b);
      expect(hasChange(segments)).toBe(a !== b);
    }),
    { numRuns: 1000 },
  );
});
