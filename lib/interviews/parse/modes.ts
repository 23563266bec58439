import { acceptLabels, type Accepted } from "./accept";
import { answerSignStarts } from "./answer-signs";
import { bulletStarts } from "./bullets";
import { completed, isAskingBefore } from "./complete";
import { addressesStrongly } from "./cues";
import { exchangeStarts } from "./exchange";
import { framedStarts } from "./framed";
import { letterStarts } from "./letter";
import type { Line } from "./lines";
import type { Mode } from "./model";
import { rolesOfGroups, type SpokenRole } from "./roles";
import { previousSpoken, type Start } from "./starts";
import { talkStarts } from "./talk";
import { isToldDialogue } from "./told";
import { boldStarts, guessedStarts, headingStarts } from "./unmarked";

export type Decision = { mode: Mode; starts: Start[]; accepted: Accepted[] };

const LEAST_LABELLED = 3;

const NOTHING: Decision = { mode: "none", starts: [], accepted: [] };

/** Label, then bullet, bold, guess; else it is a plain article. */
export function decide(lines: Line[]): Decision {
  const accepted = acceptLabels(lines);
  const marked = byLabels(lines, accepted) ?? byBullets(lines, accepted);
  const together = talkStarts(lines);
  if (marked && together && !isWellLabelled(marked) && !isWellSigned(marked, lines)) {
    if (mostAnswered([marked.starts, together]) === together) return guess(together);
  }
  if (marked) return marked;
  const bold = boldStarts(lines) ?? headingStarts(lines);
  if (bold) return { mode: "bold", starts: bold, accepted: [] };
  const letter = letterStarts(lines);
  if (letter) return { mode: "label", starts: letter, accepted: [] };
  const guessed = together ?? guessedStarts(lines);
  return guessed && !isToldDialogue(lines, guessed) ? guess(guessed) : NOTHING;
}

function guess(starts: Start[]): Decision {
  return { mode: "guess", starts, accepted: [] };
}

/** Both sides have labels again and again: no guess knows better. */
function isWellLabelled({ mode, starts }: Decision): boolean {
  const labelled = (role: SpokenRole): number =>
    starts.filter((start) => start.role === role && start.group !== null).length;
  return mode === "label" && labelled("question") >= LEAST_LABELLED && labelled("answer") >= LEAST_LABELLED;
}

/** Every question ends in its mark and has its answer under a sign: what a guess adds would be taken from the answers. */
function isWellSigned({ mode, starts }: Decision, lines: Line[]): boolean {
  const asked = starts.filter(({ role }) => role === "question");
  const pairs = starts.filter(({ role, line }, i) => {
    const before = starts[i - 1];
    return (
      role === "answer" &&
      before?.role === "question" &&
      lines[line]?.marker !== null &&
      lines[before.line]?.cues.endsInQuestion === true
    );
  });
  return mode === "bullet" && pairs.length >= LEAST_LABELLED && pairs.length * 5 >= asked.length * 4;
}

function byLabels(lines: Line[], accepted: Accepted[]): Decision | null {
  const roles = isAnsweringAlone(lines, accepted)
    ? rolesByPosition(lines, accepted)
    : (rolesOfGroups(accepted, lines) ?? rolesByPosition(lines, accepted));
  if (!roles) return null;
  const labelled = accepted.map((turn) => labelStart(turn, roles.get(turn.group) ?? "answer"));
  const starts = completed(lines, labelled);
  if (!isConversation(starts, lines, accepted)) return null;
  return { mode: "label", starts, accepted };
}

function labelStart({ line, group, class: kind }: Accepted, role: SpokenRole): Start {
  const sure =
    kind === "interviewer" || kind === "answer" ? 0.98 : kind === "person" || kind === "reader" ? 0.95 : 0.85;
  return {
    line: line.index,
    at: line.speechAt,
    role,
    group,
    confidence: sure,
    reasons: [`nhãn “${line.label?.text ?? ""}”`],
  };
}

/** Nobody who asks by class has a label, and before most labels stands a paragraph that asks, which is not the label's own. */
function isAnsweringAlone(lines: Line[], accepted: Accepted[]): boolean {
  if (accepted.some(({ class: kind }) => ["interviewer", "reader", "agency"].includes(kind))) return false;
  const asked = accepted.filter(({ line }) => {
    const before = lines[line.index - 1];
    return before?.cues.endsInQuestion && !accepted.some((other) => other.line === before);
  });
  const asking = accepted.filter(({ line }) => line.speech.words === 0 || line.speech.endsInQuestion);
  return asked.length >= 3 && asked.length * 3 >= accepted.length * 2 && asking.length * 3 <= accepted.length;
}

/** Only answers carry labels: what stands before them and ends in "?" asks. */
function rolesByPosition(lines: Line[], accepted: Accepted[]): Map<string, SpokenRole> | null {
  const sure = accepted.filter(
    ({ class: kind, group }) =>
      kind === "person" ||
      kind === "answer" ||
      (kind === "name" && accepted.filter((a) => a.group === group).length > 1),
  );
  const asked = sure.filter(({ line }) => {
    const before = previousSpoken(lines, line.index);
    return (
      before !== undefined &&
      before.index > 0 &&
      (before.cues.endsInQuestion || isAskingBefore(lines, before)) &&
      !accepted.some((a) => a.line === before)
    );
  });
  const isEnough =
    asked.length >= 2 || asked.some(({ line }) => addressesStrongly(lines[line.index - 1]?.block.text ?? ""));
  const hasDashes = bulletStarts(lines, new Map(accepted.map(({ line }) => [line.index, "answer" as const]))) !== null;
  if (accepted.length === 0 || (!isEnough && !hasDashes)) return null;
  return new Map(accepted.map(({ group }) => [group, "answer" as const]));
}

/** Somebody asks and somebody answers; a single question must look like one, and come from a label that is sure. */
function isConversation(starts: Start[], lines: Line[], accepted: Accepted[]): boolean {
  const questions = starts.filter(({ role }) => role === "question");
  const asked = accepted.filter(({ class: kind }) => kind === "interviewer").length;
  if (questions.length === 0 || (!starts.some(({ role }) => role === "answer") && asked < 2)) return false;
  const isSure = accepted.some(
    ({ class: kind }) => kind === "interviewer" || kind === "answer" || kind === "person" || kind === "reader",
  );
  if (!isSure && questions.length < 2) return false;
  if (accepted.length === 1 && asked === 1 && !isSpokenAlone(lines, accepted)) return false;
  const isByTurns = isAnsweredInTurn(starts);
  const marked = questions.filter((start) => looksAsked(start, lines, isByTurns));
  const isUnpunctuated = !lines.some(({ block }) => block.text.includes("?"));
  // "Sức khỏe: …", "Lữ trình: …": what is no person's name again and again must be asked again and again.
  if (!isSure && !isByTurns && (marked.length * LEAST_ASKED < starts.length || isAskedOfNobody(questions, lines)))
    return false;
  return marked.length > 0 || (isUnpunctuated && asked >= 2 && isByTurns);
}

/** Once in so many turns at least. */
const LEAST_ASKED = 6;

/**
 * A labelled question may end in its third paragraph; one without label shows itself that it asks. To speak to somebody is
 * enough where one label answers the other.
 */
function looksAsked({ line, group }: Start, lines: Line[], isByTurns: boolean): boolean {
  return lines.slice(line, line + (group === null ? 1 : 3)).some(({ speech, cues, block }, i) => {
    const { endsInQuestion, thanks, asks } = i === 0 ? speech : cues;
    const isToYou = isByTurns && group !== null && speech.addresses;
    return endsInQuestion || thanks || speech.thanks || isToYou || (asks && addressesStrongly(block.text));
  });
}

/** Most labelled questions, two at least, stand right before an answer that has a label too. */
function isAnsweredInTurn(starts: Start[]): boolean {
  const asked = starts.filter(({ role, group }) => role === "question" && group !== null);
  const answered = starts.filter(
    ({ role, group }, i) =>
      role === "question" && group !== null && starts[i + 1]?.role === "answer" && starts[i + 1]?.group !== null,
  );
  return answered.length >= 2 && answered.length * 3 >= asked.length * 2;
}

/** Labels that are no person's for sure, and whoever asks without one speaks to nobody: "Lữ trình: …" in a review. */
function isAskedOfNobody(questions: Start[], lines: Line[]): boolean {
  return questions.every(({ line, group }) => group === null && !addressesStrongly(lines[line]?.block.text ?? ""));
}

/** One "Hỏi:" in the whole text may stand in a quiz: it speaks to somebody, or somebody answers of himself. */
function isSpokenAlone(lines: Line[], accepted: Accepted[]): boolean {
  return accepted.some(
    ({ line }) =>
      (line.speech.endsInQuestion || line.speech.asks || line.speech.thanks) &&
      (line.speech.addresses ||
        line.speech.asks ||
        addressesStrongly(line.block.text) ||
        lines.slice(line.index + 1).some(({ cues }) => cues.firstPerson)),
  );
}

function byBullets(lines: Line[], accepted: Accepted[]): Decision | null {
  const readings = [
    exchangeStarts(lines),
    bulletStarts(lines, new Map()),
    answerSignStarts(lines),
    framedStarts(lines),
  ].filter((reading) => reading !== null);
  const starts = mostAnswered(readings.filter((reading) => !isToldDialogue(lines, reading)));
  if (!starts) return null;
  const named = new Map(
    accepted.filter(({ class: kind }) => kind === "person" || kind === "name").map((turn) => [turn.line.index, turn]),
  );
  const withNames = starts.map((start) => withName(start, named.get(start.line)));
  return { mode: withNames.some(({ group }) => group !== null) ? "label" : "bullet", starts: withNames, accepted };
}

/** Of several readings the first, unless another finds an answer to more than half as many questions again. */
function mostAnswered(readings: Start[][]): Start[] | undefined {
  const inOrder = (starts: Start[]): Start[] => starts.toSorted((a, b) => a.line - b.line || a.at - b.at);
  const answered = (starts: Start[]): number =>
    inOrder(starts).filter(({ role }, i, all) => role === "answer" && all[i - 1]?.role === "question").length;
  return readings.reduce<Start[] | undefined>(
    (best, reading) => (best && answered(best) * 1.5 >= answered(reading) ? best : reading),
    undefined,
  );
}

function withName(start: Start, turn: Accepted | undefined): Start {
  if (!turn || start.role !== "answer" || start.at > turn.line.speechAt) return start;
  return { ...start, ...labelStart(turn, "answer") };
}
