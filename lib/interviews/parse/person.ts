import { oldTone } from "@/lib/text/tone";
import { ADDRESS, TITLES } from "./lexicon/people";
import { ORG_WORD } from "./lexicon/places";

export type Person = {
  /** Words of address, degrees and callings before the name, as written: "PGS.TS", "Nhà báo". */
  honorific: string;
  fullName: string;
  givenName: string;
  position: string;
  org: string;
  /** What stands in brackets after the name: a place, an age, or a short form announced for later ("TT/NTS"). */
  aside: string;
};

const LEAD = new RegExp(
  `[\\s.,/–-]*(?:(?:nguyên|cựu|quyền|q\\.|tân|cố|phó)\\s+)?(?:${[...ADDRESS, ...TITLES]
    .toSorted((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ .,]*"))
    .join("|")})\\.?(?![\\p{L}\\p{M}])`,
  "iuy",
);
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|van|von|der|bin|el|al|da|di|la|le|y)$/u;
const BORDER = /\s*(?:,|\(|\s[-–—]\s|[–—]|\s(?:ở|tại|từ|đến từ)\s)/u;

/** "PGS.TS Nguyễn Văn A, Viện trưởng Viện X" → its parts, or null when no capitalised name stands where it should. */
export function parsePerson(label: string): Person | null {
  const nameAt = titlesEnd(label);
  const honorific = label.slice(0, nameAt).trim();
  const rest = label.slice(nameAt).replace(/^[\s.,/–-]+/u, "");
  const border = BORDER.exec(rest);
  const name = (border ? rest.slice(0, border.index) : rest).trim();
  const after = border ? rest.slice(border.index) : "";
  if (isName(name)) return person(honorific, name, after);
  return ORG_WORD.test(rest) ? personAfterOffice(honorific, rest) : null;
}

/** "Chủ vựa Lê Văn Tư, 52 tuổi": a calling that no list has, and a whole name. */
export function personOfCalling(label: string): Person | null {
  const match = /^(\p{Lu}\p{Ll}*(?:\s\p{Ll}+){0,4})\s(?=\p{Lu}\S*\s\p{Lu})/u.exec(label);
  const calling = match?.[1];
  if (!match || calling === undefined || BINDS.test(calling)) return null;
  const found = parsePerson(label.slice(match[0].length));
  return found && found.fullName.split(" ").length >= 2 ? { ...found, honorific: calling } : null;
}

const BINDS = /\s(?:của|và|về|với|cho|theo|là|trong|trên|khi|vào|do|bởi|như|giữa|hay|hoặc)$/u;

/** Where the words of address and the titles end; 0 when the label begins with none. */
export function titlesEnd(label: string): number {
  const lower = oldTone(label).toLowerCase();
  let at = 0;
  for (let i = 0; i < 6; i += 1) {
    LEAD.lastIndex = at;
    const match = LEAD.exec(lower);
    if (!match) break;
    if (at > 0 && !isTitleHere(label, at, match[0])) break;
    at += match[0].length;
  }
  return at;
}

/** A second title counts only if a name can still follow: in "Anh Bạn", "Ông Bác" the last word is the name. */
function isTitleHere(label: string, at: number, found: string): boolean {
  return label.slice(at + found.length).replace(/^[\s.,/–-]+/u, "") !== "" || !/^\s\p{Lu}/u.test(label.slice(at));
}

export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (text === "" || words.length > 7) return false;
  return words.every((word) => NAME_WORD.test(word)) && /^\p{Lu}/u.test(text);
}

/** "Giám đốc Sở Công Thương Thanh Hóa Phạm Bá Oai": the office comes before the name. */
function personAfterOffice(title: string, rest: string): Person | null {
  const words = rest.split(/\s+/);
  const name: string[] = [];
  while (words.length > 0 && name.length < 4 && /^\p{Lu}[\p{L}\p{M}'’]*$/u.test(words.at(-1) ?? ""))
    name.unshift(words.pop() ?? "");
  const kept = name.length > 3 ? name.slice(-3) : name;
  const office = [...words, ...name.slice(0, name.length - kept.length)].join(" ");
  if (kept.length < 2 || office.split(" ").length < 2) return null;
  return { ...person("", kept.join(" "), ""), position: title, org: office };
}

function person(honorific: string, fullName: string, after: string): Person {
  const aside = /^\s*\(([^()]*)\)/u.exec(after)?.[1]?.trim() ?? "";
  const role = after
    .replace(/^\s*\([^()]*\)/u, "")
    .replace(/^[\s,–—-]+/u, "")
    .trim();
  return { honorific, fullName, givenName: givenNameOf(fullName), ...splitPosition(role), aside };
}

export function givenNameOf(fullName: string): string {
  return fullName.split(/\s+/).at(-1) ?? "";
}

/** "Phó Giám đốc Sở Công Thương" → the office and the body it belongs to. */
export function splitPosition(text: string): { position: string; org: string } {
  const words = text.split(" ");
  for (let i = 1; i < words.length; i += 1) {
    const tail = words.slice(i).join(" ");
    if (/^\p{Lu}/u.test(tail) && ORG_WORD.test(tail)) {
      return {
        position: words
          .slice(0, i)
          .join(" ")
          .replace(/[,–-]$/u, "")
          .trim(),
        org: tail,
      };
    }
  }
  return { position: text, org: "" };
}

/** "Đại biểu A (Quảng Bình) đề nghị bộ trưởng …" tells of a question. */
export function tellsOfSomebody(text: string): boolean {
  const end = titlesEnd(text);
  return end > 0 && /^[\s.]*\p{Lu}/u.test(text.slice(end)) && !/^(?:thưa|chào|xin)/iu.test(text);
}
