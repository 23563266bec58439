import { fold } from "@/lib/text/fold";
import { CLAUSE, DISCOURSE, NUMBERED } from "./lexicon/discourse";
import { AGENCIES, ANSWER, HOST, INTERVIEWER, NUMBERED_ASKER, OUTLET_WORD, READER } from "./lexicon/interviewers";
import { META } from "./lexicon/meta";
import { ADDRESS, TITLES } from "./lexicon/people";
import { ORG_WORD, PLACES } from "./lexicon/places";
import { endsInSpeechVerb } from "./lexicon/speech";
import { labelKey, leadingEntry } from "./lexicon/words";
import { isName, parsePerson, type Person, personOfCalling, titlesEnd } from "./person";

export type LabelClass =
  | "meta"
  | "discourse"
  | "answer"
  | "interviewer"
  | "host"
  | "reader"
  | "agency"
  | "speech"
  | "org"
  | "place"
  | "person"
  | "title"
  | "initials"
  | "name"
  | "unknown";

export type Label = {
  class: LabelClass;
  /** As written, without marker, number and colon. */
  text: string;
  key: string;
  person: Person | null;
  /** Offset in the block where the words after the colon begin. */
  restAt: number;
  /** Without a colon: a dash after it, or alone on its line. Then the whole text must speak for it. */
  isLoose?: true;
};

/** A dash, star or the like at the beginning of a block; `kind` is equal for signs that mean the same. */
export type Marker = {
  kind: string;
  length: number;
  /** The text itself has shown that people speak after this sign. */
  isTaught?: true;
};

const MARKER =
  /^(?:([-–—*•·●○▪►+]+|\.(?=\s)|>(?=\s)|[◆◇■□▪❖✦★☆➢➤→»›√✓](?=\s)|\p{Extended_Pictographic}\u{fe0f}?(?=\s))\s*(?:(?<=>\s)\d{1,2}[.)]\s)?|(\d{1,2}[.)/])\s*(?=\D))(?=\S)/u;
const LABEL = /^([^:?!;“”"…]{1,150}?)\s*:(?=\s|$|[\p{L}\p{N}“"‘'(-])/u;
/** "Ngọc Hân (Nam Định, ngochan…@…):": what stands in brackets may have any sign. */
const WITH_ASIDE = /^([^:?!;“”"…()]{1,80}\([^()]{1,80}\)[^:?!;“”"…()]{0,20})\s*:(?=\s|$)/u;
/** Before a label: the recorder's time, a picture sign, a Roman number. */
const BEFORE_LABEL =
  /^(?:[[(]\d{1,2}:\d{2}(?::\d{2})?[\])]\s*)?(?:\p{Extended_Pictographic}[\u{fe0f}\u{200d}\p{Extended_Pictographic}]*\s*)?(?:(?:[IVX]{1,5}|[a-hA-H])[.)/]\s*|[([]\d{1,2}[)\]]\s*|#\d{1,2}\s*|\d{1,2}\s?[-–]\s?)?(?=\p{L})/u;
/** "Hãng tin Reuters", "Kênh truyền hình K9", "Báo Quê Hương". */
const OUTLET =
  /^(?:[Bb]áo|BÁO|[Tt]ạp chí|TẠP CHÍ|[Tt]hời báo|[Nn]hật báo|[Tt]uần báo|[Đđ]ài|ĐÀI|[Kk]ênh|[Hh]ãng tin|HÃNG TIN|[Hh]ãng thông tấn|[Bb]áo điện tử|[Tt]rang tin)(?:\s(?:truyền hình|phát thanh|điện tử|phát thanh - truyền hình|PT-TH|tiếng nói))?\s\p{Lu}[^,:]{0,40}$/u;
const ADDRESS_ON_NET = /\/\/|www\.|@/;
const MAIL_ALONE = /^[\w.+-]{2,40}@[\w.-]*\.*$/u;
/** "[PV]: …" of transcripts. */
const BRACKETED = /^[[(]([^:?!;“”"…[\]()]{1,80})[\])]\s*:(?=\s|$)/u;
/** "PV - Thưa ông, …" */
const DASHED = /^([^:?!;“”"…]{1,80}?)\s+[-–—]\s+(?=[\p{Lu}“"‘'])/u;
/** Overseas papers: "1/TXN. Thưa ông …". */
const NUMBERED_INITIALS = /^\d{1,2}\/\s?([A-ZĐ]{2,4})\.\s(?=\S)/u;
const PREFIX_META =
  /^(?:ảnh|hình ảnh|video|clip|nguồn|theo|đồ họa|lts|lời tòa soạn|xem thêm|đọc thêm|biên dịch|thực hiện|bài và ảnh|bài, ảnh|mời|link)(?![\p{L}])/u;
const INITIALS = /^[A-ZĐ]{2,4}$|^(?:[A-ZĐ]\.\s?){2,4}$|^[A-ZĐ]{2,4}\/[A-ZĐ]{2,4}$/u;
const MOST_WORDS = 14;
/** With name and office a first label may be long: "Ông A, Phó Giám đốc Sở X tỉnh Y:". */
const MOST_WORDS_OF_PERSON = 26;

/** Signs of lists; a picture sign before a paragraph is the writer's smile. */
export function isListSign(kind: string): boolean {
  return kind !== "#" && !/\p{Extended_Pictographic}/u.test(kind);
}

export function markerOf(text: string): Marker | null {
  const match = MARKER.exec(text);
  if (!match) return null;
  const sign = match[1];
  if (sign === undefined)
    return /\d\/$/.test(match[2] ?? "") && /^\d+\/\d/.test(text) ? null : { kind: "#", length: match[0].length };
  if (sign.length > 2) return null;
  // "-5 độ", "*67#" are no markers; "-Thưa ông" is.
  if (!/\s$/.test(match[0]) && !/^[\p{L}“"‘(]/u.test(text.slice(match[0].length))) return null;
  return { kind: markerKind(String.fromCodePoint(sign.codePointAt(0) ?? 0)), length: match[0].length };
}

function markerKind(sign: string): string {
  if ("-–—".includes(sign)) return "-";
  if ("•·●○▪►▶▸".includes(sign)) return "•";
  return sign;
}

/** The candidate label at the start of a block (after its marker), whatever its class; null when there is none. */
export function labelOf(
  text: string,
  paperNames: readonly string[] = [],
  marked = markerOf(text)?.length ?? 0,
): Label | null {
  const initials = NUMBERED_INITIALS.exec(text);
  if (initials?.[1])
    return {
      class: "initials",
      text: initials[1],
      key: labelKey(initials[1]),
      person: null,
      restAt: initials[0].length,
    };

  const ornament = BEFORE_LABEL.exec(text.slice(marked))?.[0].length ?? 0;
  const label = coloned(text, marked, paperNames);
  const spoken = ornament > 0 && !isAsking(label) ? coloned(text, marked + ornament, paperNames) : null;
  if (spoken && (isAsking(spoken) || !/^[IVXa-hA-H]{1,5}[.)/]/u.test(text.slice(marked)))) return spoken;
  return label ?? looseLabelOf(text, marked, paperNames);
}

function isAsking(label: Label | null): boolean {
  return label !== null && ["interviewer", "answer", "reader"].includes(label.class);
}

function coloned(text: string, skipped: number, paperNames: readonly string[]): Label | null {
  const rest = text.slice(skipped);
  const match = BRACKETED.exec(rest) ?? LABEL.exec(rest) ?? WITH_ASIDE.exec(rest);
  const written = match?.[1]?.trim();
  if (!match || !written) return null;
  const colon = skipped + match[0].length;
  const label = { text: written, key: labelKey(written), restAt: afterSpaces(text, colon) };
  if (MAIL_ALONE.test(written)) return { class: "reader", ...label, person: null };
  const { kind, person } = classify(written, paperNames);
  if (kind !== "reader" && ADDRESS_ON_NET.test(written.replace(/\([^()]*\)/gu, ""))) return null;
  const words = written.split(/\s+/).length;
  if (words > (person ? MOST_WORDS_OF_PERSON : MOST_WORDS)) return null;
  return mayBeTight(kind, written, text.slice(colon)) ? { class: kind, ...label, person } : null;
}

/** "PV:Thưa ông", "ONG TAM:19 ngày"; but "Giá:500", "Link:Xem" are no speech. */
function mayBeTight(kind: LabelClass, written: string, rest: string): boolean {
  if (rest === "" || /^\s/.test(rest)) return true;
  if (/\d$/.test(written) && /^\d/.test(rest)) return false;
  if (["interviewer", "answer", "person", "agency"].includes(kind)) return true;
  const isShouted = written === written.toUpperCase();
  // "TG&HN:Cuộc sống …", where the whole text shows that such a paper asks.
  if (isShouted && (kind === "unknown" || kind === "initials")) return /^\p{Lu}\p{Ll}/u.test(rest);
  return ["name", "host", "reader"].includes(kind) && (isShouted || !/^\d/.test(rest));
}

/** "PV - Thưa ông, …", and "HỎI" alone on its line. */
function looseLabelOf(text: string, skipped: number, paperNames: readonly string[]): Label | null {
  const dashed = DASHED.exec(text.slice(skipped));
  const written = dashed?.[1]?.trim() ?? (text.length <= 40 ? text.slice(skipped).replace(/[.\s]+$/u, "") : "");
  if (written === "" || written.includes("?") || ADDRESS_ON_NET.test(written)) return null;
  const { kind, person } = classify(written, paperNames);
  const mayBe = ["interviewer", "answer", ...(dashed ? ["person"] : [])].includes(kind);
  if (!mayBe || (person !== null && person.position !== "")) return null;
  const restAt = dashed ? skipped + dashed[0].length : text.length;
  return { class: kind, text: written, key: labelKey(written), person, restAt, isLoose: true };
}

function afterSpaces(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === " ") end += 1;
  return end;
}

export function classify(label: string, paperNames: readonly string[]): { kind: LabelClass; person: Person | null } {
  const key = labelKey(label);
  const asker = askerClass(label, key, paperNames);
  if (asker === "agency") return { kind: asker, person: null };
  if (META.has(key) || PREFIX_META.test(key)) return { kind: "meta", person: null };
  if (INTERVIEWER.has(key) || NUMBERED_ASKER.test(key)) return { kind: "interviewer", person: null };
  if (ANSWER.has(key)) return { kind: "answer", person: null };
  if (isDiscourse(label, key)) return { kind: "discourse", person: null };
  if (asker === "interviewer" && endsInSpeechVerb(label) && !/hỏi$/iu.test(label))
    return { kind: "speech", person: null };
  if (isAnswer(label, key)) return { kind: "answer", person: null };
  if (asker) return { kind: asker, person: asker === "interviewer" ? null : parsePerson(label) };
  // "Chị N. (34 tuổi, kế toán) kể lại đoạn tin nhắn:" tells of her.
  if (endsInSpeechVerb(label) || /\)\s\p{Ll}/u.test(label)) return { kind: "speech", person: null };
  const hasTitle = titlesEnd(label) > 0;
  if (!hasTitle && ORG_WORD.test(key)) return { kind: "org", person: null };
  if (PLACES.has(labelKey(label.replace(/\s*\([^)]*\)$/, "")))) return { kind: "place", person: null };
  if (INITIALS.test(label)) return { kind: "initials", person: null };
  const person = parsePerson(label);
  if (hasTitle) return { kind: person ? "person" : "title", person };
  if (person && isName(person.fullName)) return { kind: "name", person };
  return { kind: "unknown", person: personOfCalling(label) };
}

function isDiscourse(label: string, key: string): boolean {
  if (DISCOURSE.has(key) || NUMBERED.test(key) || CLAUSE.test(label.charAt(0).toLowerCase() + label.slice(1)))
    return true;
  const head = leadingEntry(key, DISCOURSE);
  return head.includes(" ") && !/\p{Lu}/u.test(label.slice(head.length));
}

function askerClass(label: string, key: string, paperNames: readonly string[]): LabelClass | null {
  if (isAgency(label, paperNames)) return "agency";
  const asks = leadingEntry(key, INTERVIEWER);
  if (asks && mayFollowAsker(asks, afterEntry(label, asks))) return "interviewer";
  if (INTERVIEWER.has(key.replace(/\s?\d{1,2}$/u, ""))) return "interviewer";
  const mistyped = asks ? "" : leadingEntry(fold(key), INTERVIEWER);
  if (mistyped.length > 4 && fold(key) === mistyped) return "interviewer";
  const reads = leadingEntry(key, READER);
  if (reads && mayFollowReader(afterEntry(label, reads))) return "reader";
  const hosts = leadingEntry(key, HOST);
  if (hosts) {
    const rest = afterEntry(label, hosts).trim();
    if (rest === "" || /^[(\d]/.test(rest)) return "interviewer";
    if (isName(rest.replace(/\s*[(,–-].*$/u, ""))) return "host";
  }
  return null;
}

/** "Trả lời", "Đáp 2", "Trả lời (ông A)", "Trả lời của Sở Y tế". */
function isAnswer(label: string, key: string): boolean {
  if (/^[ađt]\s?\d{1,2}$/u.test(key)) return true;
  const answers = leadingEntry(key, ANSWER);
  if (!answers) return false;
  const rest = afterEntry(label, answers).trim();
  return rest === "" || /^(?:[(\d]|câu\s+(?:hỏi\s+)?\d|của\s+\p{Lu})/u.test(rest);
}

/** What follows the words that the entry stands for; the label may write them with dots or in capitals. */
function afterEntry(label: string, entry: string): string {
  for (let at = entry.length; at <= label.length; at += 1) {
    if (labelKey(label.slice(0, at)) === entry && !/^[\p{L}.]/u.test(label.slice(at))) return label.slice(at);
  }
  return "";
}

/** After "PV", "Phóng viên": nothing, a number, brackets, a name, a paper, or "hỏi". */
function mayFollowAsker(entry: string, rest: string): boolean {
  const text = rest.replace(/^[\s.,–—/-]+/u, "").trim();
  if (text === "" || /^[\d(]/.test(text)) return true;
  if (entry.endsWith("hỏi") || text.split(/\s+/).length > 10) return false;
  return /^hỏi$/u.test(text) || OUTLET_WORD.test(text) || (/^\p{Lu}/u.test(text) && !/,\s\p{Ll}/u.test(text));
}

/** "Bạn đọc Đào Thị Tâm ở xã Đức Long, hỏi", "Độc giả (Hà Nội)". */
function mayFollowReader(rest: string): boolean {
  const text = rest.replace(/^[\s.,–—/-]+/u, "").trim();
  // "Bạn đọc có tin xin gửi về:" is the paper's address.
  if (/(?<!\p{L})(?:về|tới|đến|qua|theo)$/u.test(text)) return false;
  return (
    text === "" ||
    /^(?:[\d(]|\p{Lu}|hỏi$|(?:xin )?(?:giấu|ẩn|không (?:nêu|ghi)|tên|ở|tại|từ|có)(?:\s|$)|ẩn danh$)/u.test(text)
  );
}

function isAgency(label: string, paperNames: readonly string[]): boolean {
  if (OUTLET.test(label) && !PLACES.has(labelKey(label))) return true;
  const own = new Set(paperNames.map(labelKey));
  const parts = label.split(/\s*[–—()]\s*|\s+-\s+|,\s*/u).filter((part) => part !== "");
  return (
    [label, ...parts].some((part) => {
      const key = labelKey(part);
      return AGENCIES.has(key) || own.has(key) || own.has(key.replace(/^(?:báo|tạp chí)\s+/, ""));
    }) &&
    !ADDRESS.has(leadingEntry(labelKey(label), ADDRESS)) &&
    !TITLES.has(leadingEntry(labelKey(label), TITLES))
  );
}
