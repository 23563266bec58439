import { AGENCIES, OUTLET_WORD } from "./lexicon/interviewers";
import { PLACES } from "./lexicon/places";
import { labelKey } from "./lexicon/words";
import type { Line } from "./lines";
import { givenNameOf, parsePerson, splitPosition, titlesEnd } from "./person";

type Guest = { honorific: string; fullName: string; givenName: string; position: string; org: string };

const NAME = "((?:\\p{Lu}[\\p{L}\\p{M}'’-]*)(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]*){1,5})";
const TITLES =
  "ông|bà|anh|chị|thầy|cô|đồng chí|nhà (?:báo|văn|thơ|nghiên cứu|giáo)|luật sư|bác sĩ|giáo sư|tiến sĩ|thạc sĩ|kỹ sư|kiến trúc sư|nghệ sĩ|nghệ nhân|ca sĩ|nhạc sĩ|diễn viên|nữ diễn viên|nam diễn viên|đạo diễn|họa sĩ|chuyên gia|bộ trưởng|thứ trưởng|chủ tịch|giám đốc|tổng giám đốc|đại sứ"
    .split("|")
    .map((title) => `[${title.charAt(0)}${title.charAt(0).toUpperCase()}]${title.slice(1)}`)
    .join("|");
const TITLE = `((?:${TITLES}|HLV|MC|(?:PGS|GS|TS|ThS|BS|LS|KTS|NSND|NSƯT|TSKH)(?:[.,]?\\s?(?:TS|BS|KH|LS|CKI|CKII))*\\.?)(?:\\s*[-–]\\s*\\p{L}+\\s\\p{L}+)?)`;
const MEETING =
  "(?:[Pp]hỏng vấn|[Tt]rò chuyện|[Tt]rao đổi|[Gg]ặp gỡ|[Đđ]ối thoại|[Cc]hia sẻ)(?:[^.!?]{0,60}?)(?:với|cùng|phỏng vấn|của)\\s+";
/** Most telling first: whom the paper met, with a title; anybody with a title; whom it met. */
const PATTERNS = [
  new RegExp(`${MEETING}${TITLE}\\s+${NAME}`, "u"),
  new RegExp(`(?<![\\p{L}])${TITLE}\\s+${NAME}`, "u"),
  new RegExp(`${MEETING}()${NAME}`, "u"),
];
const CLAUSE_END =
  /(?:[.;:()]|,?\s(?:khi|cho biết|cho rằng|cho hay|chia sẻ|khẳng định|nhận định|nói|về|xung quanh|xoay quanh|nhân dịp|nhân ngày|nhân kỷ niệm|để|đã|sẽ|đang|trả lời|trao đổi|bày tỏ|nhấn mạnh|phân tích|được|vừa|từng|là người)(?![\p{L}]))/u;

/** Whom the headline quotes, or the introduction says that the paper talked with. Empty strings when it does not say. */
export function guestOfHead(head: Line[], paperNames: readonly string[]): Guest {
  const own = new Set(paperNames.map(labelKey));
  const quoted = /^([^:]{3,60}):\s*[‘'"“]/u.exec(head[0]?.block.text ?? "")?.[1];
  const speaker = quoted ? parsePerson(quoted) : null;
  if (speaker && !isNoPerson(speaker.fullName)) return introducedAs(speaker.honorific, speaker.fullName, head);
  const texts = head
    .slice(1)
    .map((line) => line.block.text)
    .concat(head[0]?.block.text ?? "");
  for (const pattern of PATTERNS) {
    for (const text of texts) {
      const match = pattern.exec(text);
      const fullName = match?.[2]?.trim();
      if (!fullName || isNoPerson(fullName) || own.has(labelKey(fullName))) continue;
      return introducedAs(match?.[1] ?? "", fullName, head);
    }
  }
  return { honorific: "", fullName: "", givenName: "", position: "", org: "" };
}

function introducedAs(honorific: string, fullName: string, head: Line[]): Guest {
  return { honorific, fullName, givenName: givenNameOf(fullName), ...officeInHead(fullName, head) };
}

function isNoPerson(name: string): boolean {
  return AGENCIES.has(labelKey(name)) || PLACES.has(labelKey(name)) || OUTLET_WORD.test(name);
}

/** The office that the head gives with the name: "ông A, Giám đốc Sở X, cho biết", "Ông A – nguyên Thứ trưởng Bộ Y". */
export function officeInHead(fullName: string, head: Line[]): { position: string; org: string } {
  for (const line of head) {
    const at = line.block.text.indexOf(fullName);
    if (at < 0) continue;
    const after = /^\s*(?:,|\(|[-–—])\s*(.{3,160})/u.exec(line.block.text.slice(at + fullName.length))?.[1];
    if (!after) continue;
    const phrase = (after.split(CLAUSE_END)[0] ?? "").replace(/[\s,–—-]+$/u, "").trim();
    if (phrase !== "" && phrase.split(" ").length <= 20 && titlesEnd(phrase) > 0) return splitPosition(phrase);
  }
  return { position: "", org: "" };
}
