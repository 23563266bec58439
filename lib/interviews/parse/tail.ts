import { AFTERWORD, CHROME, TAPE_END } from "./lexicon/meta";
import type { Line } from "./lines";
import { isName } from "./person";

const LAST_LINES = 3;
const LONGEST_BYLINE = 70;
const BYLINE_LABELS = new Set([
  "bài, ảnh",
  "bài và ảnh",
  "thực hiện",
  "theo",
  "tin, ảnh",
  "tin và ảnh",
  "nguồn",
  "bài",
  "ảnh",
  "ảnh, clip",
  "ảnh và video",
  "ảnh, video",
  "tổng hợp",
  "biên dịch",
  "dịch",
  "tác giả",
  "phối hợp thực hiện",
  "nhóm phóng viên",
  "nhóm pv",
  "nhóm thực hiện",
]);

/** Index of the first line of the page around the article; `lines.length` when there is none. */
export function chromeFrom(lines: Line[], lastTurn: number): number {
  const at = lines.findIndex((line) => line.index > Math.max(lastTurn, 0) && CHROME.test(line.block.text));
  if (at < 0) return lines.length;
  if (lastTurn >= 0) return at;
  const rest = lines.slice(at + 1);
  return rest.filter((line) => line.cues.words > 60).length > rest.length * 0.3 ? lines.length : at;
}

/** The last lines that name who wrote, asked and took the pictures. */
export function bylineOf(lines: Line[]): Line[] {
  const last = lines.slice(-LAST_LINES);
  const first = last.findIndex((_, i) => last.slice(i).every(isByline));
  return first < 0 ? [] : last.slice(first);
}

/** "ĐỖ HÒA thực hiện", "TRẦN DIỄM (thực hiện và lược dịch)", "Ghi chép của PHÙNG LY", "Bùi Việt Dũng ghi". */
const CREDIT_LINE = new RegExp(
  [
    "^[*_(]*\\p{Lu}[\\p{L}.]*(?:(?:\\s|\\s?[,&–-]\\s?|\\svà\\s)\\p{Lu}[\\p{L}.]*){0,8}\\s*\\(?(?:thực hiện|lược ghi|ghi chép|ghi lại|ghi|lược dịch|chuyển ngữ|biên soạn|tổng hợp|phỏng vấn)(?:,? và [\\p{L} ]{3,20})?\\)?[*_]*(?:\\s*[-–(].{0,30})?$",
    "^(?:Ghi chép|Bài viết|Bài và ảnh|Bài|Phỏng vấn|Thực hiện|Lược ghi) của\\s+\\p{Lu}[\\p{L} ]{2,40}$",
    "^[*_(]*(?:Thực hiện|Bài và ảnh|Bài, ảnh|Tin, ảnh|Phỏng vấn và ảnh|Người thực hiện|Người ghi|Ghi|Phỏng vấn|Phóng viên|PV|Biên tập|Biên soạn|Chuyển ngữ)\\s*:\\s*\\p{Lu}",
  ].join("|"),
  "u",
);
/** "08/03/2024", "Hà Nội, tháng 3-2024", "Ba Vì, 3/2024", and those who sign with letters only: "L.N", "PV". */
const DATE_LINE =
  /^(?:\p{Lu}[\p{L} .]{1,30},\s)?(?:ngày |tháng |mùa |\d{1,2}h\d{0,2},? ?)?\d{1,2}[/.-]\d{1,4}(?:[/.-]\d{2,4})?(?:\s\d{1,2}:\d{2})?$/u;
const INITIALS_ONLY = /^(?:(?:\p{Lu}\.\s?){1,4}\p{Lu}?\.?|\p{Lu}{2,4}|Nhóm (?:PV|phóng viên))$/u;
const MOST_AFTER_NAME = 4;

/** Index of the line from which the last turn is over: somebody signs, or a letter, a document or a page goes on. */
export function overFrom(lines: Line[]): number {
  const at = lines.findIndex((line, i) => {
    if (i === 0) return false;
    const text = line.block.text;
    if (AFTERWORD.test(text) || TAPE_END.test(text)) return true;
    if (line.isPicture || line.marker || line.block.heading || /[?!]$/u.test(text)) return false;
    if (line.cues.words <= 14 && CREDIT_LINE.test(text)) return true;
    const rest = lines.slice(i + 1);
    const isPageAfter =
      rest.length <= MOST_AFTER_NAME && rest.every(({ cues }) => cues.words <= 40 && !cues.firstPerson);
    return line.block.prevBlank && isPageAfter && (isByline(line) || isSignature(text));
  });
  return at < 0 ? lines.length : at;
}

function isSignature(text: string): boolean {
  return DATE_LINE.test(text) || INITIALS_ONLY.test(text);
}

export function isByline(line: Line): boolean {
  const text = line.block.text;
  if (text === "" || /[?!.]$/u.test(text) || line.marker || line.block.heading) return false;
  if (line.label?.class === "meta") return BYLINE_LABELS.has(line.label.key) && line.cues.words <= 14;
  if (line.cues.words <= 14 && CREDIT_LINE.test(text)) return true;
  if (/(?:^|[\s(])thực hiện\)?(?:\s*[-–].*)?$/iu.test(text)) return text.length < LONGEST_BYLINE;
  if (/^Theo\s+(?:\p{Lu}|\S+\.\w{2,}$)/u.test(text)) return line.cues.words <= 8;
  return line.cues.words <= 8 && (namesOnly(text) || INITIALS_ONLY.test(text));
}

/** "Hoàng Minh", "VĂN HÀO - TRẦN HỮU", "Nam Phương & Thiện Giao (Người Việt)". */
export function namesOnly(text: string): boolean {
  const parts = text
    .replace(/\([^()]*\)/gu, "")
    .split(/\s*[-–—&,/]\s*|\s+và\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => isName(part)) && text.split(/\s+/).length >= 2;
}
