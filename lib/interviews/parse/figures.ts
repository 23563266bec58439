import { wordCount } from "./cues";
import { CREDIT, ILLUSTRATIVE } from "./lexicon/meta";
import type { Line } from "./lines";
import type { ParsedFigure } from "./model";
import { parsePerson } from "./person";
import { italicShare } from "./source";

const EXPORTED = /^\[Ảnh: ?([^|]*?) ?\| ?([^|]*?) ?\| ?([^|]*?)\]$/u;
const LONGEST_CAPTION = 30;
const SHARED_WORDS = 0.6;

export type Picture = { figure: ParsedFigure; lines: Line[] };

/** The picture that stands at a line: with its caption on this line or the next; null when there is none. */
export function pictureAt(
  line: Line,
  [next, afterNext]: [Line | undefined, Line | undefined],
  title: string,
  isFree: (line: Line) => boolean,
): Picture | null {
  const text = line.block.text;
  const exported = EXPORTED.exec(text);
  if (exported) {
    return {
      figure: {
        kind: "figure",
        src: null,
        alt: exported[1] ?? "",
        caption: exported[2] ?? "",
        credit: exported[3] ?? "",
      },
      lines: [line],
    };
  }
  if (line.block.image) {
    const credited =
      next && afterNext && isFree(next) && isFree(afterNext) ? creditedAlone(next, afterNext, true) : null;
    if (credited)
      return { figure: { ...credited, ...line.block.image }, lines: [line, next, afterNext].filter(isLine) };
    return withImage(line, next, isFree);
  }
  const credited = next && isFree(next) ? creditedAlone(line, next, false) : null;
  if (credited) return { figure: credited, lines: [line, next].filter(isLine) };
  if (line.block.caption || line.isPicture) return { figure: figure("", text, null), lines: [line] };
  if (isPortrait(line)) return { figure: figure("", text, null), lines: [line] };
  const isPair =
    next !== undefined &&
    isFree(next) &&
    !next.block.prevBlank &&
    !line.cues.terminal &&
    !line.cues.endsInQuestion &&
    wordCount(next.block.text) <= LONGEST_CAPTION;
  if (isPair && sharesWords(text, title)) return { figure: figure(text, next.block.text, null), lines: [line, next] };
  return null;
}

/** A short line, and under it nothing but who took the picture: "Ảnh: Lò Mai". */
function creditedAlone(line: Line, next: Line, isUnderPicture: boolean): ParsedFigure | null {
  const text = line.block.text;
  const isShort = text !== "" && wordCount(text) <= LONGEST_CAPTION && !line.cues.endsInQuestion && !line.label;
  if (!isShort || line.isPicture || line.marker || line.block.heading || (next.block.prevBlank && !isUnderPicture))
    return null;
  const { caption, credit } = splitCredit(next.block.text);
  return caption === "" && credit !== "" ? { kind: "figure", src: null, alt: "", caption: text, credit } : null;
}

function isLine(line: Line | undefined): line is Line {
  return line !== undefined;
}

/** "Ông Phạm Bá Oai, Giám đốc Sở X tại Hội nghị …": a name with its office and no sentence's end is a caption. */
function isPortrait(line: Line): boolean {
  if (line.label || line.marker || line.cues.terminal || line.cues.words > LONGEST_CAPTION || line.block.heading)
    return false;
  const person = parsePerson(line.block.text);
  return person !== null && person.honorific !== "" && (person.position !== "" || person.org !== "");
}

function withImage(line: Line, next: Line | undefined, isFree: (line: Line) => boolean): Picture {
  const image = line.block.image ?? { src: "", alt: "" };
  const isCaption =
    next !== undefined &&
    isFree(next) &&
    next.block.image === null &&
    (next.block.caption || next.isPicture || (isSlanted(next) && wordCount(next.block.text) <= 60));
  return isCaption
    ? { figure: figure(image.alt, next.block.text, image.src), lines: [line, next] }
    : { figure: figure(image.alt, "", image.src), lines: [line] };
}

/** Under a picture, a whole line in italics is its caption. */
function isSlanted(line: Line): boolean {
  return italicShare(line.block) >= 0.9;
}

function figure(alt: string, text: string, src: string | null): ParsedFigure {
  const { caption, credit } = splitCredit(text);
  return { kind: "figure", src, alt, caption, credit };
}

/** "Nhà máy … . Ảnh: Hoàng Minh" → the caption and who took it. */
export function splitCredit(text: string): { caption: string; credit: string } {
  const credit = CREDIT.exec(text);
  if (credit) {
    return { caption: trimEnd(text.slice(0, credit.index)), credit: (credit[2] ?? "").trim().replace(/\.$/, "") };
  }
  const illustrative = ILLUSTRATIVE.exec(text);
  if (illustrative)
    return {
      caption: trimEnd(text.slice(0, illustrative.index)),
      credit: illustrative[0].replace(/^[\s.,(–—-]+|[).]+$/gu, ""),
    };
  return { caption: text, credit: "" };
}

function trimEnd(caption: string): string {
  return caption.replace(/[\s,(–—-]+$/u, "").trim();
}

function sharesWords(text: string, title: string): boolean {
  const own = wordsOf(text);
  if (own.length < 4) return false;
  const titled = new Set(wordsOf(title));
  return own.filter((word) => titled.has(word)).length >= own.length * SHARED_WORDS;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
