import { cuesOf, wordCount } from "./cues";
import { pictureAt } from "./figures";
import { isListSign } from "./labels";
import { INLINE_LINK, ORNAMENT, TAPE_END } from "./lexicon/meta";
import type { Line } from "./lines";
import type { Dropped, ParsedBlock, Piece } from "./model";
import { isPullQuote } from "./pull-quote";
import { sliceMarks } from "./source";

/** What became of the lines of one turn, or of the introduction. */
export type Body = { blocks: ParsedBlock[]; pieces: Piece[]; dropped: Dropped[]; guessedHeadings: number };

const LONGEST_HEADING = 14;
const LONGEST_ITEM = 40;

/** "XEM THÊM" alone, over headlines of other articles. */
const LINKS_HEAD =
  /^(?:xem thêm|đọc thêm|đọc tiếp|xem tiếp|mời xem|tin liên quan|bài liên quan|tin, bài liên quan|có thể bạn quan tâm)\s*:?$/iu;
/** Between paragraphs of a recording, and between pages of a print: "[02:05]", "46", "Trang 3/8". */
const TIME_ALONE = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?$/u;
const PAGE_ALONE = /^(?:trang\s+)?\d{1,3}(?:\s?\/\s?\d{1,3})?$/iu;

type Part = { line: Line; from: number };

/** Lines → paragraphs, lists, headings and pictures, in order. `firstAt` is where the first line's words begin. */
export function bodyOf(
  lines: Line[],
  firstAt: number,
  title: string,
  kind: "turn" | "intro",
  hasBlankLines: boolean,
): Body {
  const body: Body = { blocks: [], pieces: [], dropped: [], guessedHeadings: 0 };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) continue;
    const from = i === 0 ? firstAt : 0;
    if (line.block.text.slice(from).trim() === "" && !line.block.image) continue;
    const isFree = (other: Line): boolean => lines.includes(other);
    const picture = from === 0 ? pictureAt(line, [lines[i + 1], lines[i + 2]], title, isFree) : null;
    if (picture) {
      body.blocks.push(picture.figure);
      for (const used of picture.lines) addPiece(body, used, 0, "figure");
      i += picture.lines.length - 1;
    } else if (from === 0 && !line.marker?.isTaught && INLINE_LINK.test(line.block.text)) {
      drop(body, line, "link");
      for (
        let next = lines[i + 1];
        LINKS_HEAD.test(line.block.text) && next && isListedLink(next);
        next = lines[i + 1]
      ) {
        drop(body, next, "link");
        i += 1;
      }
    } else if (from === 0 && lines.length > 1 && isOrnament(line.block.text)) drop(body, line, "sign");
    else if (from === 0 && TIME_ALONE.test(line.block.text)) drop(body, line, "time");
    else if (from === 0 && i > 0 && PAGE_ALONE.test(line.block.text)) drop(body, line, "chrome");
    else if (from === 0 && i > 0 && isPullQuote(line, lines, title)) drop(body, line, "repeated");
    else addText(body, { line, from }, kind, { isFirst: i === 0, isLast: i === lines.length - 1, hasBlankLines });
  }
  return body;
}

type Place = { isFirst: boolean; isLast: boolean; hasBlankLines: boolean };

function addText(
  body: Body,
  { line, from }: Part,
  kind: "turn" | "intro",
  { isFirst, isLast, hasBlankLines }: Place,
): void {
  const opensTurn = isFirst && kind === "turn";
  const mayBeHeading = !isFirst && hasBlankLines;
  const { block } = line;
  const text = block.text.slice(from);
  const marks = sliceMarks(block.marks, from, block.text.length);
  const marked = marks.length > 0 ? { marks } : {};
  addPiece(body, line, from, kind);
  if (block.heading && !opensTurn) body.blocks.push({ kind: "heading", text: text.replace(/^#{1,4} /, "") });
  else if (block.quote || /^> \S/.test(text))
    body.blocks.push({ kind: "quote", text: text.replace(/^> /, ""), ...marked });
  else if (from === 0 && line.marker && isListSign(line.marker.kind)) addItem(body, line);
  else if (mayBeHeading && (isHeading(line, text) || (isLast && isAskingHeading(line)))) {
    body.guessedHeadings += 1;
    body.blocks.push({ kind: "heading", text });
  } else body.blocks.push({ kind: "paragraph", text, ...marked });
}

/** Short, no sentence's end, after a blank line. */
function isHeading(line: Line, text: string): boolean {
  return line.block.prevBlank && !line.label && looksLikeHeading(text);
}

const ASKING_HEADING = /^\p{Lu}[^:?!.]{3,60}: \p{Lu}[^:?!.]{3,80}\?$/u;

/** "Nối mạng nước liên vùng: Giấc mơ hay sự cần thiết?", the last line before somebody speaks again. */
function isAskingHeading({ block, label, cues }: Line): boolean {
  const isShort = block.prevBlank && cues.words <= LONGEST_HEADING && !cues.firstPerson;
  return isShort && label?.class !== "speech" && ASKING_HEADING.test(block.text);
}

export function looksLikeHeading(text: string): boolean {
  const { words, terminal } = cuesOf(text);
  return (
    words <= LONGEST_HEADING &&
    words >= 2 &&
    !terminal &&
    !/[,;]$/u.test(text) &&
    !/^(?:#{1,4} |[-–—*•+>[]\s?)/u.test(text)
  );
}

function addItem(body: Body, line: Line): void {
  const text = line.block.text.slice(line.textAt);
  const marks = sliceMarks(line.block.marks, line.textAt, line.block.text.length);
  const item = { text, ...(marks.length > 0 ? { marks } : {}) };
  const last = body.blocks.at(-1);
  if (wordCount(text) > LONGEST_ITEM) body.blocks.push({ kind: "paragraph", ...item });
  else if (last?.kind === "list") last.items.push(item);
  else body.blocks.push({ kind: "list", items: [item] });
}

function addPiece(body: Body, line: Line, from: number, kind: Piece["kind"]): void {
  const { start, text } = line.block;
  if (text.length > from) body.pieces.push({ kind, start: start + from, end: start + text.length });
}

function isOrnament(text: string): boolean {
  return ORNAMENT.test(text) || TAPE_END.test(text);
}

/** Headlines right under "XEM THÊM", each on its line. */
function isListedLink({ block, cues, isPicture, marker, label }: Line): boolean {
  return (
    !block.prevBlank &&
    !isPicture &&
    !block.heading &&
    (!label || marker !== null) &&
    (!cues.terminal || cues.endsInQuestion) &&
    cues.words >= 4
  );
}

function drop(body: Body, line: Line, reason: Dropped["reason"]): void {
  const { start, text } = line.block;
  body.dropped.push({ start, end: start + text.length, text, reason });
  body.pieces.push({ kind: "dropped", start, end: start + text.length });
}
