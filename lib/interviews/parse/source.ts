import type { Dropped, InlineMark } from "./model";

/** One paragraph of the source before anything is known of its part in the interview. */
export type SourceBlock = {
  /** Cleaned, one line, trimmed; empty for a picture. */
  text: string;
  /** Of `text` in `Source.text`. */
  start: number;
  /** A blank line, or an element's border, stands before it. */
  prevBlank: boolean;
  /** Share of its letters that are bold, 0–1. */
  bold: number;
  heading: boolean;
  item: boolean;
  quote: boolean;
  /** The source itself says that this is a picture's caption. */
  caption: boolean;
  image: { src: string; alt: string } | null;
  marks: InlineMark[];
};

export type Source = {
  text: string;
  blocks: SourceBlock[];
  /** Signs and times that are no words of the text; they stand behind it. */
  aside: Dropped[];
  /** From an offset in `text` to one in what was handed in. */
  toOriginal: (offset: number) => number;
};

export function plainBlock(text: string, start: number, prevBlank: boolean): SourceBlock {
  return {
    text,
    start,
    prevBlank,
    bold: 0,
    heading: false,
    item: false,
    quote: false,
    caption: false,
    image: null,
    marks: [],
  };
}

/** Part of a block, its marks cut to fit; `from` and `to` count in the block's text. */
export function sliceBlock(block: SourceBlock, from: number, to: number): SourceBlock {
  const raw = block.text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  const start = from + lead;
  const marks = sliceMarks(block.marks, start, start + text.length);
  return {
    ...block,
    text,
    start: block.start + start,
    prevBlank: from === 0 ? block.prevBlank : false,
    marks,
    bold: from === 0 && to >= block.text.length ? block.bold : boldShare(text, marks),
  };
}

export function sliceMarks(marks: InlineMark[], from: number, to: number): InlineMark[] {
  return marks
    .filter((mark) => mark.end > from && mark.start < to)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from }));
}

/** Share of the letters and digits that stand in bold. */
export function boldShare(text: string, marks: readonly InlineMark[]): number {
  return shareOf("bold", text, marks);
}

export function italicShare({ text, marks }: SourceBlock): number {
  return shareOf("italic", text, marks);
}

function shareOf(kind: InlineMark["kind"], text: string, marks: readonly InlineMark[]): number {
  const own = marks.filter((mark) => mark.kind === kind);
  if (own.length === 0) return 0;
  const isMarked = new Uint8Array(text.length);
  for (const mark of own) isMarked.fill(1, mark.start, mark.end);
  let all = 0;
  let share = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]/gu)) {
    all += 1;
    share += isMarked[match.index] ?? 0;
  }
  return all === 0 ? 0 : share / all;
}

/** The block in pieces, cut at these offsets; never between a number or sign and the words it belongs to. */
export function cutBlock(block: SourceBlock, cuts: number[]): SourceBlock[] {
  const inside = cuts.filter((at) => at < block.text.length && /\p{L}/u.test(block.text.slice(0, at)));
  const borders = [0, ...new Set(inside)].toSorted((a, b) => a - b);
  if (borders.length === 1) return [block];
  return borders
    .map((from, i) => sliceBlock(block, from, borders[i + 1] ?? block.text.length))
    .filter(({ text }) => text !== "");
}
