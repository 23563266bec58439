import type { Candidate } from "./accept";
import { addressesStrongly } from "./cues";
import { PLACES } from "./lexicon/places";
import { labelKey } from "./lexicon/words";

const FROM =
  /(?:^|[\s,])(?:\d{1,3} tuổi|lớp \d|sinh năm|thpt|đh|quận|huyện|phường|xã|tỉnh|tp|q\.?\s?\d|ở|tại|từ|đến từ)(?:\s|$|\.)/iu;
const MAIL = /\S@\S|@\.{2,}/u;
const LONGEST_NICKNAME = 8;

/**
 * Readers who sign with name and place, or with a name that is said once: "Lê Văn Tám (Vĩnh Long): … không?" and then
 * one of those who answer. At least two of them.
 */
export function withReaders(candidates: Candidate[]): Candidate[] {
  const counts = new Map<string, number>();
  for (const { group } of candidates) counts.set(group, (counts.get(group) ?? 0) + 1);
  const isKnown = (candidate: Candidate): boolean => candidate.class === "reader" || isSigned(candidate);
  const isAnswered = (i: number): boolean => {
    const next = candidates[i + 1];
    return next !== undefined && (counts.get(next.group) ?? 0) >= 2 && !next.line.speech.endsInQuestion;
  };
  const mayBe = candidates.map((candidate, i) => {
    if (candidate.class === "interviewer" || candidate.class === "answer" || candidate.class === "agency") return false;
    if (isKnown(candidate)) return true;
    return counts.get(candidate.group) === 1 && isAnswered(i) && asksOnce(candidate);
  });
  const isTalk = candidates.filter(isKnown).length >= 2 || isRound(candidates, mayBe);
  if (!isTalk) return candidates;
  return candidates.map((candidate, i) => {
    const isFrom = counts.get(candidate.group) === 1 && isAnswered(i) && comesFrom(candidate) && speaksTo(candidate);
    return mayBe[i] || isFrom ? asReader(candidate) : candidate;
  });
}

function asReader(candidate: Candidate): Candidate {
  return { ...candidate, class: "reader", strong: true };
}

function isSigned({ class: kind, line }: Candidate): boolean {
  const person = line.label?.person;
  if (!person || !line.speech.endsInQuestion) return false;
  if (kind === "person") return isPlace(person.aside) || isPlace(person.position);
  if (kind !== "name") return false;
  return person.aside !== "" || /tuổi/u.test(person.position) || isPlace(person.position);
}

/** Three who ask once each, all answered by those who speak again, in a talk where nobody else asks. */
function isRound(candidates: Candidate[], mayBe: boolean[]): boolean {
  const once = mayBe.filter(Boolean).length;
  return once >= 3 && once * 3 >= candidates.length && !candidates.some(({ class: kind }) => kind === "interviewer");
}

function asksOnce({ line }: Candidate): boolean {
  const words = line.label?.text.split(" ").length ?? 0;
  return line.speech.endsInQuestion && words <= LONGEST_NICKNAME;
}

function comesFrom({ line }: Candidate): boolean {
  const person = line.label?.person;
  if (!person) return false;
  return [person.aside, person.position].some((text) => FROM.test(text) || MAIL.test(text) || isPlace(text));
}

function speaksTo({ line }: Candidate): boolean {
  return (
    line.speech.asks || line.speech.addresses || line.block.text.includes("?") || addressesStrongly(line.block.text)
  );
}

function isPlace(text: string): boolean {
  return text.split(/\s*[,–-]\s*/u).some((part) => PLACES.has(labelKey(part.replace(/^(?:ở|tại|từ|đến từ)\s+/u, ""))));
}
