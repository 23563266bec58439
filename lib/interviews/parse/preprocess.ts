import { clean } from "@/lib/text/clean";
import { rejoin } from "./rejoin";
import { plainBlock, type Source, type SourceBlock } from "./source";

/** Signs that stand for ASCII ones in texts typed on other keyboards. Same length, so offsets hold. */
const ALIKE: Record<string, string> = { "：": ":", "﹕": ":", "？": "?", "！": "!" };

type Mapped = { text: string; origin: number[] };

/** Plain text as pasted → cleaned text and its blocks, one a line. */
export function textSource(raw: string): Source {
  const mapped = tidyLines(cleanWithOrigin(raw));
  const lines = rejoin(linesOf(mapped.text));
  return {
    text: mapped.text,
    blocks: lines.map(markdownHeading),
    toOriginal: (offset) => mapped.origin[offset] ?? raw.length,
  };
}

/** `clean` piece by piece (a letter with its marks), so that each unit knows where it came from. */
function cleanWithOrigin(raw: string): Mapped {
  if (clean(raw) === raw && !/[：﹕？！]/.test(raw))
    return { text: raw, origin: Array.from({ length: raw.length }, (_, i) => i) };
  const pieces: string[] = [];
  const origin: number[] = [];
  for (const match of raw.matchAll(/\r\n|[\s\S][\p{M}\u00ad\u200b-\u200f\ufeff]*/gu)) {
    const cleaned = cleanPiece(match[0]);
    pieces.push(cleaned);
    for (let i = 0; i < cleaned.length; i += 1) origin.push(match.index);
  }
  return { text: pieces.join(""), origin };
}

const cleanedPieces = new Map<string, string>();

function cleanPiece(piece: string): string {
  let cleaned = cleanedPieces.get(piece);
  if (cleaned === undefined) {
    cleaned = clean(piece).replace(/[：﹕？！]/g, (sign) => ALIKE[sign] ?? sign);
    if (cleanedPieces.size < 5000) cleanedPieces.set(piece, cleaned);
  }
  return cleaned;
}

/** Runs of spaces become one, lines are trimmed, blank lines follow one another at most once. */
function tidyLines({ text, origin }: Mapped): Mapped {
  const out: string[] = [];
  const kept: number[] = [];
  const push = (from: number, piece: string): void => {
    for (let i = 0; i < piece.length; i += 1) kept.push(origin[from + i] ?? 0);
    out.push(piece);
  };
  let at = 0;
  let blank = false;
  for (const line of text.split("\n")) {
    if (line.trim() === "") blank = out.length > 0;
    else {
      if (out.length > 0) push(Math.max(0, at - 1), blank ? "\n\n" : "\n");
      let isFirst = true;
      for (const word of line.matchAll(/\S+/g)) {
        if (!isFirst) push(at + word.index - 1, " ");
        push(at + word.index, word[0]);
        isFirst = false;
      }
      blank = false;
    }
    at += line.length + 1;
  }
  return { text: out.join(""), origin: kept };
}

function linesOf(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let at = 0;
  let blank = true;
  for (const line of text.split("\n")) {
    if (line === "") blank = true;
    else {
      blocks.push(plainBlock(line, at, blank));
      blank = false;
    }
    at += line.length + 1;
  }
  return blocks;
}

/** "## Tít phụ" is how headings come out of Markdown and of this parser's own export. */
function markdownHeading(block: SourceBlock): SourceBlock {
  return /^#{1,4} \S/.test(block.text) ? { ...block, heading: true } : block;
}
