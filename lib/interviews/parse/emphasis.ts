import { type Mapped, rewrite, type Rewritten } from "./mapped";
import type { InlineMark } from "./model";
import { boldShare, type SourceBlock } from "./source";

/** "**PV:**" of Markdown, "*PV:*" and "_PV_" of messengers. A star before a space is a question's sign. */
const PAIRS: readonly { pattern: RegExp; sign: number; kind: "bold" | "italic" }[] = [
  { pattern: /(?<![\p{L}\p{N}*])\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*(?![\p{L}\p{N}*])/gu, sign: 2, kind: "bold" },
  { pattern: /(?<![\p{L}\p{N}_])__(?=\S)([^_\n]+?)(?<=\S)__(?![\p{L}\p{N}_])/gu, sign: 2, kind: "bold" },
  { pattern: /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, sign: 1, kind: "bold" },
  { pattern: /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]+?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, sign: 1, kind: "italic" },
];

type Emphasised = { source: Rewritten & { bodyLength: number }; marks: InlineMark[] };

/** Typed signs of emphasis put aside and made marks, by offsets in the new text; null when there are none. */
export function withoutSigns(mapped: Mapped): Emphasised | null {
  const changes = new Map<number, null>();
  const found: InlineMark[] = [];
  for (const { pattern, sign, kind } of PAIRS)
    for (const { index, 0: whole } of mapped.text.matchAll(pattern)) {
      const end = index + whole.length;
      if (changes.has(index) || changes.has(end - 1)) continue;
      for (let i = 0; i < sign; i += 1) changes.set(index + i, null).set(end - 1 - i, null);
      found.push({ start: index + sign, end: end - sign, kind });
    }
  if (found.length === 0) return null;
  const source = rewrite(mapped, changes);
  const placeOf = new Map(source.before.slice(0, source.bodyLength).map((at, i) => [at, i]));
  const marks = found.flatMap(({ start, end, kind }) => {
    const [from, to] = [placeOf.get(start), placeOf.get(end - 1)];
    return from === undefined || to === undefined ? [] : [{ kind, start: from, end: to + 1 }];
  });
  return { source, marks };
}

/** The block with those of the text's marks that lie on it. */
export function marked(block: SourceBlock, all: readonly InlineMark[]): SourceBlock {
  const end = block.start + block.text.length;
  const marks = all
    .filter((mark) => mark.start < end && mark.end > block.start)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, block.start) - block.start,
      end: Math.min(mark.end, end) - block.start,
    }));
  return marks.length === 0 ? block : { ...block, marks, bold: boldShare(block.text, marks) };
}
