import { toneKey } from "@/lib/text/tone";
import { isAlike } from "./alike";
import { addressesStrongly } from "./cues";
import type { LabelClass } from "./labels";
import { NUMBERED_ASKER } from "./lexicon/interviewers";
import { labelKey } from "./lexicon/words";
import type { Line } from "./lines";
import { withReaders } from "./readers";
import { withoutRetold } from "./retold";
import { boldShare, sliceMarks } from "./source";
import { namesOnly } from "./tail";

/** A label taken for a speaker's, and the group of labels that are the same speaker's. */
export type Accepted = { line: Line; group: string; class: LabelClass };

const NEVER: readonly LabelClass[] = ["meta", "discourse", "speech", "place"];
const STRONG: readonly LabelClass[] = ["interviewer", "answer", "person", "reader", "host"];

export type Candidate = Accepted & { strong: boolean };

/** All candidates in order, and by speaker. */
type Census = { all: Candidate[]; of: Map<string, Candidate[]>; place: Map<Candidate, number> };

/** The labels that open a turn. Strong classes always; the others with evidence from the whole text. */
export function acceptLabels(lines: Line[]): Accepted[] {
  const told = withoutRetold(plausible(lines.flatMap((line) => candidateOf(line) ?? [])), lines);
  const census = censusOf(withReaders(told));
  const kept = censusOf(census.all.filter((candidate) => candidate.strong || hasEvidence(candidate, census, lines)));
  return kept.all.filter((candidate) => !isHeadline(candidate, kept));
}

function censusOf(all: Candidate[]): Census {
  const of = new Map<string, Candidate[]>();
  for (const candidate of all) {
    const same = of.get(candidate.group);
    if (same) same.push(candidate);
    else of.set(candidate.group, [candidate]);
  }
  return { all, of, place: new Map(all.map((candidate, i) => [candidate, i])) };
}

function candidateOf(line: Line): Candidate | null {
  const label = line.label;
  if (!label || NEVER.includes(label.class) || line.isPicture) return null;
  if (label.class === "interviewer" && isNameOnly(line)) return null;
  const asksPlainly = label.class === "interviewer" || label.class === "answer";
  if ((line.block.heading && !asksPlainly) || line.isRepeated) return null;
  return { line, group: groupOf(line), class: label.class, strong: STRONG.includes(label.class) };
}

/** "Người phỏng vấn: Hoàng Khang", "Phóng viên: Hà Trâm - Duy Anh" tells who asks, and asks nothing. */
function isNameOnly({ block, speech, speechAt }: Line): boolean {
  return speech.words >= 2 && speech.words <= 9 && namesOnly(block.text.slice(speechAt));
}

function plausible(all: Candidate[]): Candidate[] {
  const candidates = withoutQuiz(withoutLoose(all));
  const asking = candidates.filter(({ class: kind }) => kind === "interviewer").length;
  return candidates.filter(({ line, class: kind, group }, i) => {
    if (asking < 2 && (isWhollyQuoted(line) || isComment(line))) return false;
    if (line.index > 0 || kind === "interviewer" || kind === "answer") return true;
    // The first line is the headline, unless the talk begins there: another answers on the next, and both speak again.
    const next = candidates[i + 1];
    if (next?.class === "interviewer" && !line.speech.terminal) return false;
    const speaksAgain = (name: string | undefined): boolean =>
      candidates.filter((other) => other.group === name).length > 1;
    return next?.line.index === 1 && next.group !== group && speaksAgain(group) && speaksAgain(next.group);
  });
}

/** Labels without a colon count where somebody asks by one again and again, and no colon does it for them. */
function withoutLoose(candidates: Candidate[]): Candidate[] {
  const loose = candidates.filter(({ line }) => line.label?.isLoose);
  const asking = loose.filter(({ class: kind }) => kind === "interviewer").length;
  const isTalk = asking >= 2 && loose.length >= 3 && loose.length * 2 > candidates.length;
  return isTalk ? candidates : candidates.filter(({ line }) => !line.label?.isLoose);
}

/** "Câu 1: …" asks when answers are labelled, or when it speaks to a person; else it is a quiz. */
function withoutQuiz(candidates: Candidate[]): Candidate[] {
  const isNumbered = ({ line }: Candidate): boolean => NUMBERED_ASKER.test(line.label?.key ?? "");
  const numbered = candidates.filter(isNumbered);
  if (numbered.length === 0) return candidates;
  const answers = candidates.filter(({ class: kind }) => kind === "answer").length;
  const spoken = numbered.filter(({ line }) => addressesStrongly(line.block.text)).length;
  const isTalk = answers >= 2 || (numbered.length >= 2 && spoken * 3 >= numbered.length);
  return isTalk ? candidates : candidates.filter((candidate) => !isNumbered(candidate));
}

/** "Khán giả Elina hài hước: “Sao kỳ vậy?”. Đáp lại, …" tells what a reader wrote, unless it says that he asks. */
function isComment({ block, speechAt, label }: Line): boolean {
  return label?.class === "reader" && !/hỏi|thắc mắc/u.test(label.text) && /^[“"‘«]/u.test(block.text.slice(speechAt));
}

/** "Đạo diễn A: “…”" from quote to quote, or a quote that runs on in the next paragraph, is prose. */
function isWhollyQuoted(line: Line): boolean {
  const speech = line.block.text.slice(line.speechAt);
  if (!/^[“"]/u.test(speech)) return false;
  const close = speech.slice(1).search(/[”"]/u) + 1;
  return close === 0 || /^[”"][\s.]*$/u.test(speech.slice(close));
}

function groupOf(line: Line): string {
  const label = line.label;
  if (!label) return "";
  if (label.class === "interviewer") return "asker";
  if (label.class === "answer") return "answer";
  if (label.class === "reader") return `reader ${label.key}`;
  return label.person ? `person ${toneKey(label.person.fullName)}` : `${label.class} ${label.key}`;
}

function hasEvidence(candidate: Candidate, census: Census, lines: Line[]): boolean {
  const label = candidate.line.label;
  if (!label) return false;
  const same = census.of.get(candidate.group) ?? [];
  if (!/^\p{Lu}/u.test(label.text)) return isTypedSmall(label.text, same, census, lines);
  if (candidate.class === "agency" && candidate.line.speech.endsInQuestion) return true;
  if (candidate === census.all.at(-1) && candidate.line.speech.thanks && label.text.split(" ").length <= 6) return true;
  if (standsForKnown(candidate, census.all) || isMistyped(candidate, census)) return true;
  if (same.length >= 2 && (alternates(same, census) || asksAlways(same)))
    return candidate.class !== "unknown" || label.person !== null || label.text.split(" ").length <= 6;
  if (standsInAnswersPlace(candidate, census)) return true;
  if (candidate.class === "unknown") return false;
  if (isBoldLabel(candidate.line) && isTalkedWith(candidate, census)) return true;
  return candidate.class === "name" && isNamedInHead(candidate, census.all, lines) && isTalkedWith(candidate, census);
}

const LONGEST_CALLING = 8;

/** "chị hoa: …" where "pv: …" asks again and again, or "h: …" and "đ: …" by turns down the whole text. */
function isTypedSmall(text: string, same: Candidate[], census: Census, lines: Line[]): boolean {
  const asked = census.all.filter(({ class: kind }) => kind === "interviewer").length;
  if (!/^\p{Ll}/u.test(text) || text.split(" ").length > 4 || !alternates(same, census)) return false;
  if (asked >= 2 && same.length >= 2) return true;
  const often = [...census.of.values()].filter((some) => some.length >= 3 && alternates(some, census));
  const covered = often.reduce((sum, some) => sum + some.length, 0);
  return often.length >= 2 && often.includes(same) && covered * 2 >= lines.length;
}

/** "Chủ vựa Lê Văn Tư, ở Cái Bè: …" or "Chủ quán: …" right after a labelled question, where other answers have labels. */
function standsInAnswersPlace(candidate: Candidate, census: Census): boolean {
  const { line } = candidate;
  const words = line.label?.text.split(" ").length ?? 0;
  const at = census.place.get(candidate) ?? 0;
  if (line.speech.words === 0 || line.speech.endsInQuestion || words > (line.label?.person ? 16 : LONGEST_CALLING))
    return false;
  if (!isAnsweringAt(census.all, at)) return false;
  const after = census.all[at + 1];
  if (after && after.class !== "interviewer" && !after.strong) return false;
  const others = census.all.filter(
    (other, i) => other !== candidate && other.class !== "unknown" && isAnsweringAt(census.all, i),
  );
  const asked = census.all.filter(({ class: kind }) => kind === "interviewer").length;
  return others.length >= 1 && others.length * 3 >= asked;
}

function isAnsweringAt(all: Candidate[], at: number): boolean {
  const [before, own] = [all[at - 1], all[at]];
  if (before?.line.speech.thanks) return false;
  return before?.class === "interviewer" && own?.class !== "interviewer" && own?.line.index === before.line.index + 1;
}

/** "O.TAM" once where "ONG TAM" speaks, "Ông Nan" for "Ông Nam": a slip of the fingers, and somebody else spoke last. */
function isMistyped(candidate: Candidate, census: Census): boolean {
  const at = census.place.get(candidate) ?? 0;
  const [before, after] = [census.all[at - 1], census.all[at + 1]];
  return [...census.of].some(([group, others]) => {
    const isSpeaker = others.length >= 2 && group !== candidate.group;
    return (
      isSpeaker &&
      before?.group !== group &&
      after?.group !== group &&
      isAlike(candidate.line.label, others[0]?.line.label)
    );
  });
}

/** Between two turns of one speaker somebody else speaks, in most places. */
function alternates(same: Candidate[], { place }: Census): boolean {
  const apart = same.slice(1).filter((candidate, i) => {
    const before = same[i];
    return before !== undefined && (place.get(candidate) ?? 0) - (place.get(before) ?? 0) > 1;
  });
  return apart.length >= (same.length - 1) * 0.6;
}

/** One who asks each time, answered by paragraphs without label. */
function asksAlways(same: Candidate[]): boolean {
  const isApart = same.every(({ line }, i) => i === 0 || line.index - (same[i - 1]?.line.index ?? 0) > 1);
  return isApart && same.every(({ line }) => line.speech.endsInQuestion || line.speech.thanks);
}

/** A short form announced in brackets ("TT/NTS"), or the bare title of somebody named before ("Luật sư"). */
function standsForKnown(candidate: Candidate, all: Candidate[]): boolean {
  const key = candidate.line.label?.key ?? "";
  return all.some(({ line, strong }) => {
    const person = line.label?.person;
    if (!strong || !person || line.index >= candidate.line.index) return false;
    if (candidate.class === "title")
      return (
        key !== "" &&
        labelKey(person.honorific)
          .split(/[\s,/–-]+/u)
          .join(" ")
          .includes(key)
      );
    return labelKey(person.aside)
      .split(/\s*,\s*/)
      .includes(key);
  });
}

function isBoldLabel(line: Line): boolean {
  const restAt = line.label?.restAt ?? 0;
  const text = line.block.text;
  const label = boldShare(text.slice(0, restAt), sliceMarks(line.block.marks, 0, restAt));
  const rest = boldShare(text.slice(restAt), sliceMarks(line.block.marks, restAt, text.length));
  return label > 0.9 && rest < 0.5;
}

/** Another speaker's label stands somewhere else: one bold run-in heading is no talk. */
function isTalkedWith(candidate: Candidate, { of }: Census): boolean {
  return [...of].some(
    ([group, others]) => group !== candidate.group && (others.length > 1 || others[0]?.strong === true),
  );
}

function isNamedInHead(candidate: Candidate, all: Candidate[], lines: Line[]): boolean {
  const name = toneKey(candidate.line.label?.person?.fullName ?? "");
  const firstTurn = all.find((other) => other.strong)?.line.index ?? candidate.line.index;
  const head = lines.slice(0, Math.max(firstTurn, 1)).filter((line) => line !== candidate.line);
  return name !== "" && head.some((line) => toneKey(line.block.text).includes(name));
}

/** "Bà X: Phim Tết phải hay" among links or as a heading: one line, no sentence's end, its speaker not met again. */
function isHeadline(candidate: Candidate, kept: Census): boolean {
  const { line } = candidate;
  if (candidate.class !== "person" && candidate.class !== "name") return false;
  if (line.speech.terminal || line.speech.words === 0) return false;
  // Under a section's name the headline is not the first line: the guest's words, and then somebody asks him.
  if (kept.all[0] === candidate && kept.all[1]?.class === "interviewer") return true;
  if ((kept.of.get(candidate.group)?.length ?? 0) > 1) return false;
  const before = kept.all[(kept.place.get(candidate) ?? 0) - 1];
  return !(before && before.line.index === line.index - 1 && before.class === "interviewer");
}
