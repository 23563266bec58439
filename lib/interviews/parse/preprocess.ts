import { clean } from "@/lib/text/clean";
import { marked, withoutSigns } from "./emphasis";
import { type Mapped, rewrite, tidyLines } from "./mapped";
import type { Dropped } from "./model";
import { withoutTimes } from "./recording";
import { rejoin } from "./rejoin";
import { plainBlock, type Source, type SourceBlock } from "./source";

/** Signs that stand for ASCII ones in texts typed on other keyboards. Same length, so offsets hold. */
const ALIKE: Record<string, string> = { "：": ":", "﹕": ":", "？": "?", "！": "!" };

/** Plain text as pasted → cleaned text and its blocks, one a line. */
export function textSource(raw: string): Source {
  const plain = tidyLines(cleanWithOrigin(raw));
  const emphasised = withoutSigns(plain);
  const { text, origin } = emphasised?.source ?? plain;
  const bodyLength = emphasised?.source.bodyLength ?? text.length;
  const blocks = rejoin(linesOf(text.slice(0, bodyLength))).map(markdownHeading);
  return {
    text,
    blocks: emphasised ? blocks.map((block) => marked(block, emphasised.marks)) : blocks,
    aside: asideOf(text, bodyLength, "sign"),
    toOriginal: (offset) => origin[offset] ?? raw.length,
  };
}

/** The same without the times that recorders and chats write; null when it has none. */
export function recordingSource(raw: string): (Source & { isSure: boolean }) | null {
  const plain = tidyLines(cleanWithOrigin(raw));
  const timed = withoutTimes(plain);
  if (!timed) return null;
  const { text, origin, bodyLength } = rewrite(plain, timed.changes);
  const blocks = linesOf(text.slice(0, bodyLength));
  return {
    text,
    // Without a headline the first line is somebody's: an empty one stands in the headline's place.
    blocks: timed.hasTitle ? blocks : [plainBlock("", 0, true), ...blocks],
    aside: asideOf(text, bodyLength, "time"),
    isSure: timed.isSure,
    toOriginal: (offset) => origin[offset] ?? raw.length,
  };
}

function asideOf(text: string, bodyLength: number, reason: "sign" | "time"): Dropped[] {
  const kept = text.slice(bodyLength);
  const start = bodyLength + kept.length - kept.trimStart().length;
  return start < text.length ? [{ start, end: text.length, text: text.slice(start), reason }] : [];
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
