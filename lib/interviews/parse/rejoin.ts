import { labelOf } from "./labels";
import { isCaptionText } from "./lines";
import type { SourceBlock } from "./source";

const TERMINAL = /[.?!…:;”"’)\]]$/u;
/** What begins a paragraph of its own even in the middle of hard-wrapped text. */
const STARTS_ANEW = /^(?:[-–—*•+]\s|\d{1,2}[.)/]\s|#{1,4}\s)/u;

/**
 * Text copied from a PDF or a mail is cut into lines of one width. When most lines are 50–90 characters without a
 * sentence's end, lines are joined again: the border between two of them becomes a space, so offsets hold.
 */
export function rejoin(lines: SourceBlock[]): SourceBlock[] {
  if (!isHardWrapped(lines)) return lines;
  const widest = Math.max(...lines.map((line) => line.text.length));
  const paragraphs: SourceBlock[] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (before && continues(before, line, widest, lastLineLength(before, lines))) before.text += ` ${line.text}`;
    else paragraphs.push({ ...line });
  }
  return paragraphs;
}

function isHardWrapped(lines: SourceBlock[]): boolean {
  if (lines.length < 6) return false;
  const cut = lines.filter(({ text }) => text.length >= 50 && text.length <= 95 && !TERMINAL.test(text)).length;
  const inWidth = lines.filter(({ text }) => text.length <= 110).length;
  return cut >= lines.length * 0.45 && inWidth === lines.length;
}

function continues(before: SourceBlock, line: SourceBlock, widest: number, lastLength: number): boolean {
  if (line.prevBlank || STARTS_ANEW.test(line.text)) return false;
  // "… cho giáo viên tại thành phố" and "Sông Công. Ảnh: N.K": the end of a caption begins like a label.
  if (isCaptionText(line.text) ? TERMINAL.test(before.text) : opensTurn(line.text)) return false;
  if (/^[\p{Ll}\d,;.)”]/u.test(line.text)) return true;
  return TERMINAL.test(before.text) ? lastLength > widest * 0.85 : lastLength > widest * 0.6;
}

function opensTurn(text: string): boolean {
  const kind = labelOf(text)?.class;
  return (
    kind !== undefined &&
    ["interviewer", "answer", "person", "host", "reader", "agency", "initials", "name", "meta"].includes(kind)
  );
}

function lastLineLength(paragraph: SourceBlock, lines: SourceBlock[]): number {
  const end = paragraph.start + paragraph.text.length;
  return lines.find((line) => line.start + line.text.length === end)?.text.length ?? 0;
}
