import { addressesStrongly, cuesOf } from "./cues";
import { classify, type Label, type LabelClass, markerOf } from "./labels";
import { labelKey } from "./lexicon/words";
import { titlesEnd } from "./person";
import type { SourceBlock } from "./source";

/** "PV Thưa ông", "PV. Thưa ông", "[PV] Thưa ông", "Câu 1. Thưa ông": what stands before the words of one who asks. */
const ASKER =
  /^[[(<{]?((?:PV|P\.V|P\/V|Pv|PHÓNG VIÊN|Phóng viên|HỎI|Hỏi|Phong vien|Hoi|BTV|MC|Q)|(?:Câu(?: hỏi)?(?: số)?|Hỏi) \d{1,2}|[QH]\s?\d{1,2})[\])>}]?\s*[.,;|>~=)/]?\s+(?=[\p{Lu}“"‘'(])/u;
const ANSWERER =
  /^[[(<{]?((?:Đáp|ĐÁP|Trả lời|TRẢ LỜI|TL|Dap|Tra loi|A)(?: \d{1,2})?|[AĐT]\s?\d{1,2})[\])>}]?\s*[.;|>~=)/]?\s+(?=[\p{Lu}“"‘'(\d])/u;
const AFTER_NAME = /^\s*[\])>}]?\s*[.;|>~=]?\s+(?=[\p{Lu}“"‘'\d]|\((?:cười|thở|lắc|gật|im|suy|ngập))/u;
const OPENING = /^[[(<{]/u;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;
const MOST_NAME_WORDS = 7;
const LONGEST_ALONE = 60;
const ALONE: readonly LabelClass[] = [
  "interviewer",
  "answer",
  "person",
  "name",
  "host",
  "agency",
  "title",
  "initials",
  "org",
];

type Found = Map<number, Label>;

/**
 * Labels that only the whole text shows to be labels, since their colon is missing: "PV Thưa bác sĩ, …" and "BS Hạnh
 * Từ 38 độ …" again and again; names alone on their lines; and in a talk with colons, the one that was forgotten.
 */
export function bareLabels(
  blocks: readonly SourceBlock[],
  labels: readonly (Label | null)[],
  paperNames: readonly string[],
): Found {
  const texts = blocks.map(({ text, image, caption, quote, heading }) =>
    image || caption || quote || heading ? "" : text,
  );
  const alone = aloneLabels(texts, labels, paperNames);
  if (alone.size > 0) return alone;
  const bracketed = bracketLabels(texts, paperNames);
  if (bracketed.size > 0) return bracketed;
  const run = runInLabels(texts, labels, paperNames);
  if (run.size > 0) return run;
  return new Map([...forgottenColons(texts, labels), ...verbLabels(texts, labels, paperNames)]);
}

/** "Phóng viên" and "Nghệ nhân Đàng Thị Muối" on lines of their own, by turns. */
function aloneLabels(texts: string[], labels: readonly (Label | null)[], paperNames: readonly string[]): Found {
  const short = texts.map((text) => (isShort(text) ? text : ""));
  const counts = new Map<string, number>();
  for (const text of short) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  const found: Found = new Map();
  short.forEach((text, i) => {
    if ((counts.get(text) ?? 0) < 2 || text === "" || !texts[i + 1] || (counts.get(texts[i + 1] ?? "") ?? 0) > 1)
      return;
    if (labels[i] && !labels[i]?.isLoose) return;
    const label = labelFrom(text, 0, text.length, text.length, paperNames);
    if (label && ALONE.includes(label.class)) found.set(i, label);
  });
  if (!isByTurns([...found.values()].map(({ key }) => key))) return new Map();
  const first = Math.min(...found.keys());
  short.forEach((text, i) => {
    if (i <= first || text === "" || found.has(i) || labels[i] || found.has(i + 1) || found.has(i - 1)) return;
    const label = labelFrom(text, 0, text.length, text.length, paperNames);
    if (label?.class === "person" && label.person?.position === "") found.set(i, label);
  });
  return new Map([...found].toSorted(([a], [b]) => a - b));
}

/** "(Báo Cờ) Anh tập mấy giờ?" and "(Đỗ Hạo) Sáu giờ." by turns. */
function bracketLabels(texts: string[], paperNames: readonly string[]): Found {
  const found: Found = new Map();
  texts.forEach((text, i) => {
    const match = /^[[(<{]([^\])>}:?!;“”"…]{1,40})[\])>}]\s+(?=[\p{Lu}“"‘'\d])/u.exec(text);
    if (match?.[1] === undefined) return;
    const label = labelFrom(text, 1, 1 + match[1].length, match[0].length, paperNames);
    if (label && ALONE.includes(label.class)) found.set(i, label);
  });
  return isByTurns([...found.values()].map(({ key }) => key)) ? found : new Map();
}

function isShort(text: string): boolean {
  return text !== "" && text.length <= LONGEST_ALONE && /^\p{Lu}/u.test(text) && !/[.?!:;,…”"]$/u.test(text);
}

/** At least two speakers, each twice, and seldom one after himself. */
function isByTurns(keys: string[]): boolean {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = [...counts.values()].filter((count) => count >= 2).length;
  const changes = keys.filter((key, i) => i > 0 && key !== keys[i - 1]).length;
  return often >= 2 && keys.length >= 4 && changes >= (keys.length - 1) * 0.6;
}

function runInLabels(texts: string[], labels: readonly (Label | null)[], paperNames: readonly string[]): Found {
  const asked = texts.map((text, i) =>
    (i > 0 || text.endsWith("?")) && (!labels[i] || labels[i]?.isLoose) ? bareAsker(text) : null,
  );
  const asking = asked.flatMap((at, i) => (at ? [{ i, ...at }] : []));
  const isUnpunctuated = asking.length >= 2 && !texts.some((text) => text.includes("?"));
  const sure = asking.filter(({ i, restAt }) => isUnpunctuated || asks((texts[i] ?? "").slice(restAt)));
  const coloned = labels.filter((label) => label && !label.isLoose && label.class === "interviewer").length;
  if (sure.length < 2 || sure.length * 2 < asking.length || coloned > asking.length) return new Map();
  // "MC Quỳnh Chi khi thử áo cưới." asks nothing: MC is her trade.
  const marked = sure.filter(({ i, restAt }) => endsAsking((texts[i] ?? "").slice(restAt)));
  if (!isUnpunctuated && marked.length * 2 < sure.length) return new Map();
  if (!sure.some(({ i, name }) => name.length > 1 || addressesStrongly(texts[i] ?? ""))) return new Map();
  const found: Found = new Map();
  for (const { i, name, from, restAt } of asking) {
    const label = labelFrom(texts[i] ?? "", from, from + name.length, restAt, paperNames);
    found.set(i, label?.class === "interviewer" ? label : asker(name, restAt));
  }
  const open = texts.map((text, i) => (i > (asking[0]?.i ?? 0) && !found.has(i) && !hasLabel(labels[i]) ? text : ""));
  const answers = bareAnswers(open, paperNames, asking.length);
  if (isUnpunctuated && answers.size < 2) return new Map();
  for (const [i, label] of answers) found.set(i, label);
  return found;
}

function hasLabel(label: Label | null | undefined): boolean {
  return label !== null && label !== undefined && !label.isLoose && label.class !== "unknown";
}

function bareAsker(text: string): { name: string; from: number; restAt: number } | null {
  const marked = markerOf(text)?.length ?? 0;
  const match = ASKER.exec(text.slice(marked));
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const from = marked + match[0].indexOf(name);
  return { name, from, restAt: marked + match[0].length };
}

function asker(name: string, restAt: number): Label {
  return { class: "interviewer", text: name, key: labelKey(name), person: null, restAt };
}

function asks(speech: string): boolean {
  return endsAsking(speech) || cuesOf(speech).asks;
}

function endsAsking(speech: string): boolean {
  const cues = cuesOf(speech);
  return cues.endsInQuestion || cues.thanks;
}

/** "Đáp", "Trả lời", or the name that most lines between the questions begin with. */
function bareAnswers(texts: string[], paperNames: readonly string[], asked: number): Found {
  const found: Found = new Map();
  const prefixes = new Map<string, number[]>();
  texts.forEach((text, i) => {
    const match = ANSWERER.exec(text);
    if (match?.[1] !== undefined) {
      const from = match[0].indexOf(match[1]);
      found.set(i, { class: "answer", text: match[1], key: labelKey(match[1]), person: null, restAt: match[0].length });
      if (from < 0) found.delete(i);
    } else for (const prefix of namePrefixes(text)) prefixes.set(prefix, [...(prefixes.get(prefix) ?? []), i]);
  });
  const often = [...prefixes].filter(([, at]) => at.length >= 2);
  for (const [prefix, at] of often.toSorted((a, b) => b[1].length - a[1].length || b[0].length - a[0].length)) {
    const free = at.filter((i) => !found.has(i));
    // "Hương" alone is a name only where most answers begin so; "Ở Hà Nội" and "Năm Covid" come once or twice.
    const isName = prefix.includes(" ") || free.length * 5 >= asked * 3;
    if (free.length < 2 || !isName) continue;
    for (const i of free) {
      const text = texts[i] ?? "";
      const from = OPENING.test(text) ? 1 : 0;
      const end = from + prefix.length;
      const label = labelFrom(text, from, end, end + (AFTER_NAME.exec(text.slice(end))?.[0].length ?? 0), paperNames);
      if (label && ["person", "name", "title"].includes(label.class)) found.set(i, label);
    }
  }
  return found;
}

/** What may be a name at the start of the line, shortest first: "BS Hạnh", "BS Hạnh Từ". */
function namePrefixes(text: string): string[] {
  const bare = text.replace(OPENING, "");
  const words = bare.split(" ", MOST_NAME_WORDS + 1);
  const titled = titlesEnd(bare);
  const prefixes: string[] = [];
  for (let n = 1; n < words.length && n <= MOST_NAME_WORDS; n += 1) {
    const prefix = words
      .slice(0, n)
      .join(" ")
      .replace(/[\])>}.;|~=]+$/u, "");
    const isInTitle = prefix.length <= titled;
    if (!isInTitle && !NAME_WORD.test(prefix.slice(prefix.lastIndexOf(" ") + 1))) break;
    if (isInTitle) continue;
    if (AFTER_NAME.test(bare.slice(prefix.length))) prefixes.push(prefix);
  }
  return prefixes;
}

/** "PV Thưa ông …" once, where all others have "PV:"; "Ông Nam Tôi nghĩ …" once, where all others have "Ông Nam:". */
function forgottenColons(texts: string[], labels: readonly (Label | null)[]): Found {
  const known = new Map<string, { label: Label; times: number }>();
  for (const label of labels) {
    if (!label || label.isLoose || !["interviewer", "person", "answer", "name"].includes(label.class)) continue;
    const entry = known.get(label.text) ?? { label, times: 0 };
    entry.times += 1;
    known.set(label.text, entry);
  }
  const often = [...known.values()].filter(({ times }) => times >= 2);
  const found: Found = new Map();
  if (often.length < 2) return found;
  let last = "";
  texts.forEach((text, i) => {
    const own = labels[i];
    if (own && !own.isLoose && known.has(own.text)) last = own.text;
    if ((own && !own.isLoose) || last === "") return;
    const from = markerOf(text)?.length ?? 0;
    const spoken = often.find(({ label }) => text.startsWith(label.text, from) && label.text !== last)?.label;
    if (!spoken) return;
    const end = from + spoken.text.length;
    const gap = /^\s*[.;|>]?\s+(?=[\p{Lu}“"]|\(\p{Ll})/u.exec(text.slice(end))?.[0].length ?? 0;
    const isLong = spoken.text.includes(" ") || spoken.text === spoken.text.toUpperCase();
    if (gap === 0 || !isLong || (spoken.class === "interviewer" && !asks(text.slice(end + gap)))) return;
    found.set(i, { ...spoken, restAt: end + gap });
    last = spoken.text;
  });
  return found;
}

const ASKED = /\s(?:đã )?(?:hỏi|hỏi tiếp|hỏi thêm|đặt câu hỏi|thắc mắc)$/u;
const ANSWERED =
  /\s(?:đã )?(?:trả lời|đáp|đáp lời|giải đáp|tư vấn|giải thích|phúc đáp|cười|cười nói|nói|nói tiếp|ngắt lời)$/u;

/** "Bạn Lê T. (Long An) hỏi: …" and "Luật sư Cảnh trả lời: …", without quotes, more than once; or of known speakers. */
function verbLabels(texts: string[], labels: readonly (Label | null)[], paperNames: readonly string[]): Found {
  const known = new Set(
    labels.flatMap((label) => (label?.class === "person" || label?.class === "name" ? label.key : [])),
  );
  const askers = labels.filter((label) => label?.class === "interviewer").length;
  const found: Found = new Map();
  let asked = 0;
  let answered = 0;
  let signed = 0;
  labels.forEach((own, i) => {
    if (i === 0 || own?.class !== "speech" || /^[“"‘«]/u.test((texts[i] ?? "").slice(own.restAt))) return;
    const isAsked = ASKED.test(own.text);
    const name = own.text.replace(isAsked ? ASKED : ANSWERED, "");
    if (name === own.text) return;
    const { kind, person } = classify(name, paperNames);
    if (!person || !["person", "name", "reader", "host"].includes(kind)) return;
    const key = labelKey(name);
    if (isAsked) asked += 1;
    else answered += 1;
    if (isAsked && person.aside !== "") signed += 1;
    found.set(i, { class: isAsked ? "reader" : "person", text: name, key, person, restAt: own.restAt });
  });
  if (asked >= 1 && answered >= 1 && (signed >= 1 || asked + answered >= 4)) return found;
  const isTalk = askers >= 2;
  return new Map([...found].filter(([, label]) => isTalk && label.class === "person" && known.has(label.key)));
}

function labelFrom(
  text: string,
  from: number,
  to: number,
  restAt: number,
  paperNames: readonly string[],
): Label | null {
  const written = text.slice(from, to).trim();
  if (written === "") return null;
  const { kind, person } = classify(written, paperNames);
  return { class: kind, text: written, key: labelKey(written), person, restAt };
}
