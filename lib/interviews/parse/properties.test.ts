import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "@/lib/text/clean";
import { exportAsText } from "./export";
import { PLAIN } from "./fixtures/plain.fixture";
import { UNSEEN_RECORDINGS } from "./fixtures/unseen-recordings.fixture";
import { FORMS } from "./forms.fixture";
import type { ParsedInterview } from "./model";
import { outline } from "./outline.fixture";
import { parseInterview } from "./parse";

const TEXTS = [...FORMS, ...PLAIN].filter(({ kind }) => kind !== "html").map(({ source }) => source);

/** Fixtures joined, cut, shuffled by paragraph, sprinkled with signs: what a hurried hand may paste. */
const mangled = fc
  .tuple(
    fc.array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 3 }),
    fc.infiniteStream(fc.nat(1_000_000)),
    fc.nat(3),
  )
  .map(([texts, stream, rounds]) => {
    let text = texts.join("\n\n");
    const draw = (below: number): number => (below <= 0 ? 0 : (stream.next().value ?? 0) % below);
    for (let i = 0; i <= rounds; i += 1) text = mangle(text, draw);
    return text;
  });

const SPRINKLES = [
  "\n",
  "\n\n",
  " - ",
  "- ",
  "* ",
  ":",
  "?",
  ".",
  "“",
  "PV: ",
  "Ông An: ",
  "\u200b",
  "\u00a0",
  " Ảnh: X",
  "LTS: ",
  "10. ",
  "(",
  "Xin cảm ơn ông!",
  "\n>> Xem thêm\n",
  "**",
  "[Ảnh: ",
  "\n00:01:02\n",
  "\n00:00:01.000 --> 00:00:04.000\n",
  "[10:02] ",
  "<v An>",
  "_",
];

function mangle(text: string, draw: (below: number) => number): string {
  const paragraphs = text.split("\n\n");
  switch (draw(6)) {
    case 0:
      return text.slice(draw(text.length));
    case 1: {
      const at = draw(text.length);
      return text.slice(0, at) + (SPRINKLES[draw(SPRINKLES.length)] ?? "") + text.slice(at);
    }
    case 2:
      return text.slice(0, draw(text.length)) + text.slice(draw(text.length));
    case 3:
      return paragraphs.toSorted(() => draw(3) - 1).join("\n\n");
    case 4:
      return text.replaceAll("\n\n", draw(2) === 0 ? "\n" : " ");
    default:
      return text.normalize("NFD");
  }
}

/** Characters that are no space and lie in no piece, or in two; with what stands around them. */
function misplaced(parsed: ParsedInterview): string[] {
  const seen = new Uint8Array(parsed.text.length);
  for (const { start, end } of parsed.pieces) {
    for (let i = start; i < end; i += 1) seen[i] = (seen[i] ?? 0) + 1;
  }
  const wrong = [...parsed.text.matchAll(/\S/g)].map(({ index }) => index).filter((at) => seen[at] !== 1);
  return wrong.map((at) => `${at}: …${parsed.text.slice(Math.max(0, at - 30), at + 30)}… (${seen[at] ?? 0})`);
}

/** The words of every field, turn and dropped part, to compare with the source's own. */
function keptWords(parsed: ParsedInterview): string {
  const blocks = [...parsed.intro, ...parsed.turns.flatMap((turn) => turn.blocks)].flatMap((block) => {
    if (block.kind === "list") return block.items.map(({ text }) => text);
    return block.kind === "figure" ? [block.alt, block.caption, block.credit] : [block.text];
  });
  return [
    parsed.title,
    parsed.sapo,
    parsed.editorNote,
    ...parsed.related,
    ...blocks,
    ...parsed.byline,
    ...parsed.dropped.map(({ text }) => text),
  ].join(" ");
}

/** Signs of the source, spaces aside, of which the cleaned text has fewer. */
function lostSigns(source: string, { text }: ParsedInterview): string[] {
  const left = new Map<string, number>();
  for (const sign of text.replace(/\s/gu, "")) left.set(sign, (left.get(sign) ?? 0) + 1);
  const lost: string[] = [];
  for (const sign of clean(source).replace(/\s/gu, "")) {
    const alike = ({ "：": ":", "？": "?", "！": "!", "﹕": ":" } as Record<string, string>)[sign] ?? sign;
    const n = left.get(alike) ?? 0;
    if (n === 0) lost.push(sign);
    else left.set(alike, n - 1);
  }
  return lost;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words of the source that stand nowhere in the result. */
function lostWords(parsed: ParsedInterview): [string, number][] {
  const kept = countWords(keptWords(parsed));
  for (const { start, end, kind } of parsed.pieces) {
    if (kind !== "lead" && kind !== "dateline") continue;
    for (const [word, n] of countWords(parsed.text.slice(start, end))) kept.set(word, (kept.get(word) ?? 0) + n);
  }
  const isCreditWord = /^(?:Ảnh|Nguồn|Video|Clip|Đồ|họa|Hình|Photo)$/iu;
  return [...countWords(parsed.text)].filter(([word, n]) => (kept.get(word) ?? 0) < n && !isCreditWord.test(word));
}

describe("nothing is lost", () => {
  test.each(FORMS)("in form $form: $name", ({ kind = "text", source }) => {
    const parsed = parseInterview({ kind, source });
    expect(misplaced(parsed)).toEqual([]);
    expect(lostWords(parsed)).toEqual([]);
  });

  test("in whatever is pasted", () => {
    fc.assert(
      fc.property(mangled, (source) => {
        const parsed = parseInterview({ kind: "text", source });
        expect(lostSigns(source, parsed)).toEqual([]);
        expect(misplaced(parsed)).toEqual([]);
        expect(lostWords(parsed)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test("in text that is no Vietnamese, nor text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (source) => {
        const parsed = parseInterview({ kind: "text", source });
        expect(lostSigns(source, parsed)).toEqual([]);
        expect(misplaced(parsed)).toEqual([]);
        expect(misplaced(parseInterview({ kind: "html", source: `<p>${source}</p><b>x` }))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("ranges point into the source as it was pasted", () => {
    const source = "Tít bài\r\n\r\n\u200bPV:\u00a0 Ông thấy sao?\r\n\r\n  Ông An:  To\u0302\u0301t lắm.  \r\n";
    const parsed = parseInterview({ kind: "text", source });
    expect(parsed.turns.map(({ sourceRange: { start, end } }) => source.slice(start, end).trim())).toEqual([
      "PV:\u00a0 Ông thấy sao?",
      "Ông An:  To\u0302\u0301t lắm.",
    ]);
    expect(parsed.turns.map(({ range: { start, end } }) => parsed.text.slice(start, end))).toEqual([
      "PV: Ông thấy sao?",
      "Ông An: Tốt lắm.",
    ]);
  });
});

function structure(parsed: ParsedInterview) {
  return {
    title: parsed.title,
    sapo: parsed.sapo,
    editorNote: parsed.editorNote,
    byline: parsed.byline,
    related: parsed.related,
    intro: parsed.intro.map((block) => JSON.stringify({ ...block, marks: undefined, src: undefined })),
    turns: outline(parsed),
    roles: parsed.speakers.map(({ role }) => role),
  };
}

/** A recording's times tell who speaks where a cut text would not, and the export has no times. */
const WRITTEN = FORMS.filter((form) => form.kind !== "html" && !UNSEEN_RECORDINGS.includes(form));

/** One paragraph lost, moved, said twice, or the text cut short. */
const shaken = fc
  .tuple(fc.constantFrom(...WRITTEN), fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(3))
  .map(([form, a, b, kind]) => {
    const paragraphs = form.source.split("\n\n");
    const i = a % paragraphs.length;
    const j = b % paragraphs.length;
    if (kind === 0) return { ...form, source: paragraphs.toSpliced(i, 1).join("\n\n") };
    if (kind === 1)
      return {
        ...form,
        source: paragraphs
          .with(i, paragraphs[j] ?? "")
          .with(j, paragraphs[i] ?? "")
          .join("\n\n"),
      };
    if (kind === 2) return { ...form, source: paragraphs.toSpliced(i, 0, paragraphs[j] ?? "").join("\n\n") };
    return { ...form, source: form.source.slice(0, a % form.source.length) };
  });

describe("an exported interview", () => {
  test("comes back the same from damaged texts, but for one in fifty that reads another way with labels", () => {
    const sample = fc.sample(shaken, { numRuns: 600, seed: 20261122 });
    const changed = sample.filter(({ source, names = [] }) => {
      const first = parseInterview({ kind: "text", source, paper: { names } });
      const again = parseInterview({ kind: "text", source: exportAsText(first), paper: { names } });
      return JSON.stringify(outline(again)) !== JSON.stringify(outline(first));
    });
    expect(changed.length / sample.length).toBeLessThanOrEqual(0.02);
  });

  test.each(FORMS)("of form $form comes back the same: $name", ({ kind = "text", source, names = [] }) => {
    const first = parseInterview({ kind, source, paper: { names } });
    const again = parseInterview({ kind: "text", source: exportAsText(first), paper: { names } });
    expect(structure(again)).toEqual(structure(first));
    const third = parseInterview({ kind: "text", source: exportAsText(again), paper: { names } });
    expect(third).toEqual(again);
  });
});
