import { bodyOf } from "./body";
import { wordCount } from "./cues";
import { PLACES } from "./lexicon/places";
import { labelKey } from "./lexicon/words";
import type { Line } from "./lines";
import type { Dropped, ParsedBlock, Piece, Warning } from "./model";
import { isName } from "./person";

export type Head = {
  title: string | null;
  sapo: string | null;
  editorNote: string | null;
  intro: ParsedBlock[];
  related: string[];
  pieces: Piece[];
  dropped: Dropped[];
  warnings: Warning[];
};

const LONGEST_TITLE = 28;
const SHORTEST_LINK = 6;
const LONGEST_LINK = 25;
/** "(Dân trí) - ", "TTXVN - ", "VOV.VN - ": who sends the text, not part of the lead. */
const DATELINE =
  /^(?:\([^()]{2,25}\)\s*[-–—]?\s*|[A-ZĐ]{2,8}\s*[-–—]\s+|[A-Z][A-Za-z]{1,12}\.(?:vn|VN|com|net)\s*[-–—]\s+)/u;
const NOTE = new Set(["lts", "lời tòa soạn"]);
const DASHED_NOTE = /^(?:LTS|Lời (?:tòa|toà) soạn)\s*[-–—]\s+/iu;

/** Everything before the first turn. */
export function headOf(lines: Line[], hasBlankLines: boolean): Head {
  const head: Head = {
    title: null,
    sapo: null,
    editorNote: null,
    intro: [],
    related: [],
    pieces: [],
    dropped: [],
    warnings: [],
  };
  const rest = takeTitle(head, lines);
  for (const line of rest.filter(({ isRepeated }) => isRepeated)) drop(head, line);
  const kept = rest.filter(({ isRepeated }) => !isRepeated);
  let open: Line[] = [];
  let isAfterSapo = false;
  for (let i = 0; i < kept.length; i += 1) {
    const line = kept[i];
    if (!line) continue;
    if (isNote(line) && head.editorNote === null) i += takeNote(head, line, kept[i + 1]);
    else if (head.sapo === null && open.length === 0 && isSapo(line)) {
      takeSapo(head, line);
      isAfterSapo = true;
    } else if ((isAfterSapo || line.label?.key === "tin liên quan") && isLink(line)) takeLink(head, line);
    else {
      open = [...open, line];
      isAfterSapo = false;
    }
  }
  const body = bodyOf(open, 0, head.title ?? "", "intro", hasBlankLines);
  head.intro = body.blocks;
  head.pieces.push(...body.pieces);
  head.dropped.push(...body.dropped);
  return head;
}

function takeTitle(head: Head, lines: Line[]): Line[] {
  const at = lines.findIndex((line) => line.block.text !== "");
  const line = lines[at];
  if (!line || line.isPicture) return lines;
  const words = wordCount(line.block.text);
  const endsInStop = /[^.]\.$/u.test(line.block.text);
  if (words > LONGEST_TITLE || (endsInStop && !line.block.heading) || isNote(line)) return lines;
  head.title = line.block.text.replace(/^#{1,4} /, "");
  head.pieces.push(piece("title", line, 0));
  return lines.filter((_, i) => i !== at);
}

function drop(head: Head, line: Line): void {
  const { start, text } = line.block;
  head.dropped.push({ start, end: start + text.length, text, reason: "repeated" });
  head.pieces.push(piece("dropped", line, 0));
}

function isNote(line: Line): boolean {
  return (line.label !== null && NOTE.has(line.label.key)) || DASHED_NOTE.test(line.block.text);
}

function takeNote(head: Head, line: Line, next: Line | undefined): number {
  const at = DASHED_NOTE.exec(line.block.text)?.[0].length ?? line.label?.restAt ?? 0;
  head.pieces.push({ kind: "lead", start: line.block.start, end: line.block.start + at });
  if (line.block.text.slice(at) !== "") {
    head.editorNote = line.block.text.slice(at);
    head.pieces.push(piece("editorNote", line, at));
    return 0;
  }
  if (!next) return 0;
  head.editorNote = next.block.text;
  head.pieces.push(piece("editorNote", next, 0));
  return 1;
}

function isSapo(line: Line): boolean {
  return (
    line.cues.terminal &&
    !line.isPicture &&
    line.block.image === null &&
    !line.marker &&
    !line.block.text.endsWith(":") &&
    line.cues.words >= 6
  );
}

function takeSapo(head: Head, line: Line): void {
  const at = datelineLength(line.block.text);
  if (at > 0) head.pieces.push({ kind: "dateline", start: line.block.start, end: line.block.start + at });
  head.sapo = line.block.text.slice(at);
  head.pieces.push(piece("sapo", line, at));
}

function datelineLength(text: string): number {
  const match = DATELINE.exec(text);
  if (match) return match[0].length;
  const place = /^([^-–—]{2,20}?)\s*[-–—]\s+/u.exec(text);
  return place?.[1] && PLACES.has(labelKey(place[1])) ? place[0].length : 0;
}

/** Headlines of other articles, listed under the lead. */
function isLink(line: Line): boolean {
  if (line.label?.key === "tin liên quan") return true;
  if (line.cues.terminal || line.isPicture || line.block.image !== null || line.block.heading || line.marker)
    return false;
  const isCaption =
    /^(?:Ông|Bà|Anh|Chị|GS|PGS|TS|BS|Nhà|Ca sĩ|Diễn viên|MC|NSƯT|NSND)\s/u.test(line.block.text) ||
    isName(line.block.text);
  return line.cues.words >= SHORTEST_LINK && !isCaption && !line.block.prevBlank;
}

function takeLink(head: Head, line: Line): void {
  const isListed = line.label?.key === "tin liên quan";
  const at = isListed ? (line.label?.restAt ?? 0) : 0;
  if (at > 0) head.pieces.push({ kind: "lead", start: line.block.start, end: line.block.start + at });
  const text = line.block.text.slice(at);
  const parts = line.cues.words > LONGEST_LINK ? splitAtPlace(text) : [text];
  if (parts.length > 1) {
    head.warnings.push({
      code: "related-split",
      message: `Dòng tin liên quan có thể là ${parts.length} tin; đã tách tại địa danh.`,
    });
  }
  head.related.push(...parts);
  head.pieces.push(piece("related", line, at));
}

/** Two headlines run together: the second begins with a place and a colon. */
function splitAtPlace(text: string): string[] {
  for (const match of text.matchAll(/(?<=\s)(\p{Lu}[\p{L}.]*(?:\s[\p{Lu}–-][\p{L}.]*){0,4}):\s/gu)) {
    if (match[1] && PLACES.has(labelKey(match[1])))
      return [text.slice(0, match.index).trim(), text.slice(match.index).trim()];
  }
  return [text];
}

function piece(kind: Piece["kind"], line: Line, from: number): Piece {
  return { kind, start: line.block.start + from, end: line.block.start + line.block.text.length };
}
