import { ALTERNATION, type ItemState, itemStates } from "./alternation";
import { addressesStrongly } from "./cues";
import { type Line, maySpeak, textOf } from "./lines";
import type { SpokenRole } from "./roles";
import { nextSpoken, previousSpoken, type Start, startAt } from "./starts";

type Clamp = ReadonlyMap<number, SpokenRole>;
type Signs = { question: string; answer: string | null };

/**
 * Turns marked by dashes and stars. `labelled` are lines whose role a label already tells: they teach which sign is
 * whose. Null when the signs do not make a conversation.
 */
export function bulletStarts(lines: Line[], labelled: Clamp): Start[] | null {
  const marked = lines.filter(
    (line) => line.marker && !labelled.has(line.index) && maySpeak(line) && !isListed(lines, line),
  );
  const asking = marked.filter((line) => line.cues.endsInQuestion || line.marker?.kind === ">");
  const closing = marked.at(-1)?.cues.thanks ? 1 : 0;
  if (asking.length === 0 || (labelled.size === 0 && asking.length + closing < 2)) return null;
  const signs = signsOf(lines, asking, labelled);
  if (!signs) return null;
  const starts =
    signs.answer === signs.question || signs.answer === null
      ? oneSign(lines, signs, labelled)
      : twoSigns(lines, { question: signs.question, answer: signs.answer }, labelled);
  return isTalk(starts, lines, labelled, signs) ? starts : null;
}

/** "Tôi hỏi ba câu:" and then "1. …?", "2. …?", one right under the other. */
function isListed(lines: Line[], line: Line): boolean {
  const isNumbered = (other: Line | undefined): boolean => other?.marker?.kind === "#";
  if (!isNumbered(line)) return false;
  let first = line.index;
  while (isNumbered(lines[first - 1])) first -= 1;
  const isRun = isNumbered(lines[first + 1]);
  return isRun && lines[first - 1]?.block.text.endsWith(":") === true;
}

/** The sign of most questions, and the sign of what follows them. */
function signsOf(lines: Line[], asking: Line[], labelled: Clamp): Signs | null {
  const tally = new Map<string, number>();
  for (const line of asking) tally.set(line.marker?.kind ?? "", (tally.get(line.marker?.kind ?? "") ?? 0) + 1);
  for (const [index, role] of labelled) {
    const kind = lines[index]?.marker?.kind;
    if (role === "question" && kind) tally.set(kind, (tally.get(kind) ?? 0) + 2);
  }
  const question = [...tally].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  if (!question) return null;
  const replies = asking
    .filter((line) => line.marker?.kind === question)
    .flatMap((line) => nextSpoken(lines, line.index) ?? []);
  const marks = replies.map((line) => (line.marker && !line.cues.endsInQuestion ? line.marker.kind : ""));
  const answer = mostCommon(marks.filter((kind) => kind !== ""));
  return {
    question,
    answer: answer && marks.filter((kind) => kind === answer).length * 3 >= marks.length ? answer : null,
  };
}

function mostCommon(values: string[]): string | null {
  const tally = new Map<string, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return [...tally].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** "* Q?" and "- A": the sign decides, unless it stands before an item of a list. */
function twoSigns(lines: Line[], signs: { question: string; answer: string }, labelled: Clamp): Start[] {
  const starts: Start[] = [];
  let open: SpokenRole | null = null;
  for (const line of lines) {
    const clamped = labelled.get(line.index);
    if (clamped) {
      open = clamped;
      continue;
    }
    const kind = maySpeak(line) ? line.marker?.kind : null;
    if (kind === signs.question && isQuestionBlock(line, nextSpoken(lines, line.index), signs.answer, open)) {
      starts.push(start(line, "question", line.cues.endsInQuestion ? 0.92 : 0.75));
      open = "question";
    } else if (kind === signs.answer && (open === "question" || (open === null && introducesSpeech(lines, line)))) {
      starts.push(start(line, "answer", 0.9));
      open = "answer";
    } else if (
      !kind &&
      open === "question" &&
      !line.isPicture &&
      !line.block.heading &&
      isUnmarkedAnswer(lines, line, signs)
    ) {
      starts.push(start(line, "answer", 0.6));
      open = "answer";
    }
  }
  return starts;
}

function isQuestionBlock(line: Line, next: Line | undefined, answerSign: string, open: SpokenRole | null): boolean {
  if (line.cues.endsInQuestion || line.cues.thanks) return true;
  if (open === null && line.cues.words < 6) return false;
  return next?.marker?.kind === answerSign || line.cues.asks || addressesStrongly(textOf(line));
}

/** After "* Q?" comes a paragraph without sign, and no answer sign before the next question: it is the answer. */
function isUnmarkedAnswer(lines: Line[], line: Line, signs: { question: string; answer: string }): boolean {
  const before = previousSpoken(lines, line.index);
  if (!before?.cues.endsInQuestion || before.cues.thanks) return false;
  for (let i = line.index; i < lines.length; i += 1) {
    const kind = lines[i]?.marker?.kind;
    if (kind === signs.question || kind === signs.answer) return kind !== signs.answer;
  }
  return true;
}

/** "…, ông A cho biết:" and then "- …": the talk begins with an answer. */
function introducesSpeech(lines: Line[], line: Line): boolean {
  const before = previousSpoken(lines, line.index);
  return before?.block.text.endsWith(":") === true;
}

/** "- Q?" and "- A", or "- Q?" and answers without sign: the likeliest course of the whole talk decides. */
function oneSign(lines: Line[], signs: Signs, labelled: Clamp): Start[] {
  const items = lines.filter((line) => labelled.has(line.index) || isSigned(line, signs.question));
  const likeliest = itemStates(items.map((line, i) => itemOf(lines, line, items[i - 1], items[i + 1], labelled)));
  // In a letter that quotes what it answers, the quoted lines ask, with or without a question mark.
  const states = likeliest.map((state, i) =>
    signs.question === ">" && !labelled.has(items[i]?.index ?? -1) ? "question" : state,
  );
  const starts: Start[] = [];
  let open: SpokenRole | null = null;
  let next = 0;
  for (const line of lines) {
    const isItem = items[next] === line;
    const state: ItemState | null = isItem ? (states[next] ?? null) : null;
    if (isItem) next += 1;
    if (labelled.has(line.index)) open = labelled.get(line.index) ?? null;
    else if (state === "question" || state === "answer") {
      starts.push(start(line, state, confidenceOf(state, line)));
      open = line.cues.thanks && next === items.length ? null : state;
    } else if (!isItem && isAskedBySign(lines, line, items[next])) {
      starts.push(start(line, "question", 0.85));
      open = "question";
    } else if (!isItem && open === "question" && isOpenAnswer(lines, line, items[next], states[next])) {
      starts.push(start(line, "answer", 0.85));
      open = "answer";
    }
  }
  return starts;
}

/** Halfway the hand that typed took another sign: "* …?", and right under it a dash that answers. */
function isAskedBySign(lines: Line[], line: Line, next: Line | undefined): boolean {
  const hasSign = line.marker !== null && line.marker.kind !== "#" && maySpeak(line);
  return hasSign && line.cues.endsInQuestion && next !== undefined && nextSpoken(lines, line.index) === next;
}

function isSigned(line: Line, sign: string): boolean {
  return line.marker?.kind === sign && maySpeak(line);
}

function confidenceOf(state: SpokenRole, line: Line): number {
  if (state === "question") return line.cues.endsInQuestion || line.cues.thanks ? 0.9 : 0.65;
  return line.cues.endsInQuestion ? 0.6 : 0.85;
}

/** A paragraph without sign after a question answers it, unless the answer with its sign is still to come. */
function isOpenAnswer(lines: Line[], line: Line, next: Line | undefined, nextState: ItemState | undefined): boolean {
  if (line.block.quote && line.block.text.startsWith(">")) return false;
  if (line.isPicture || line.block.heading || line.block.text === "" || nextState === "answer") return false;
  const before = previousSpoken(lines, line.index);
  if (before?.cues.thanks) return false;
  return next === undefined || before?.cues.endsInQuestion === true || !line.cues.endsInQuestion;
}

function itemOf(lines: Line[], line: Line, before: Line | undefined, after: Line | undefined, labelled: Clamp) {
  const between = before
    ? lines.slice(before.index + 1, line.index).filter((l) => !l.isPicture && l.block.text !== "")
    : [];
  const trailing = lines
    .slice(line.index + 1, after?.index ?? lines.length)
    .filter((l) => !l.isPicture && l.block.text !== "");
  const previous = previousSpoken(lines, line.index);
  return {
    fixed: labelled.get(line.index) ?? null,
    cues: labelled.has(line.index) ? line.speech : line.cues,
    addressesStrongly: addressesStrongly(textOf(line)),
    gapBefore: between.length,
    runsOn: trailing.length > 0 && after !== undefined,
    isAnsweredByMe: trailing[0]?.cues.firstPerson === true && !trailing[0].marker,
    afterColon: previous?.block.text.endsWith(":") === true,
    isLast: after === undefined,
  };
}

function start(line: Line, role: SpokenRole, confidence: number): Start {
  const sign =
    line.marker && line.marker.length > 0 ? `“${line.block.text.slice(0, line.marker.length).trim()}”` : "vị trí";
  const reasons = [role === "question" ? `dấu ${sign} của câu hỏi` : `dấu ${sign} của câu trả lời`];
  if (line.cues.endsInQuestion) reasons.push("kết thúc bằng dấu hỏi");
  if (line.cues.thanks) reasons.push("lời cảm ơn kết thúc");
  return startAt(line, role, confidence, ...reasons);
}

/**
 * At least two questions, most of them answered, and signs of a talk: people who address each other or say "tôi", two
 * different signs, the star that the press keeps for questions and ">" of letters answered between the lines, several
 * pairs.
 */
function isTalk(starts: Start[], lines: Line[], labelled: Clamp, signs: Signs): boolean {
  if (labelled.size > 0) return starts.length > 0;
  const questions = starts.filter(({ role }) => role === "question").length;
  const asked = starts.filter(({ role, line }) => role === "question" && lines[line]?.cues.endsInQuestion).length;
  const pairs = starts.filter(({ role }, i) => role === "answer" && starts[i - 1]?.role === "question").length;
  if (questions < 2 || asked * 2 < questions || pairs < 1 || pairs * 2 < questions - 1) return false;
  const from = starts[0]?.line ?? 0;
  const asking = new Set(starts.filter(({ role }) => role === "question").map(({ line }) => line));
  const voices = lines
    .slice(from)
    .filter(
      (line) =>
        (line.cues.firstPerson && !asking.has(line.index)) || line.cues.thanks || addressesStrongly(textOf(line)),
    );
  const isFull = isFullExchange(starts, lines);
  const isTwoSigned = signs.answer !== null && signs.answer !== signs.question;
  const score =
    Math.min(voices.length, 2) +
    (isTwoSigned ? 2 : 0) +
    ("*>".includes(signs.question) ? 1 : 0) +
    (pairs >= 3 ? 1 : 0) +
    (isFull ? 1 : 0);
  return score >= ALTERNATION.leastTalk;
}

const LEAST_SAID = 25;

/** Three questions and more, each with its mark, each under its sign answered at length under another: nobody says "tôi". */
function isFullExchange(starts: Start[], lines: Line[]): boolean {
  const said = starts.flatMap(({ line, role }) => {
    const own = lines[line];
    return own ? [{ role, own }] : [];
  });
  const answers = said.filter(({ role }) => role === "answer");
  const isByTurns = said.every(
    ({ role, own }, i) =>
      own.marker !== null &&
      role === (i % 2 === 0 ? "question" : "answer") &&
      own.cues.endsInQuestion === (role === "question"),
  );
  const words = answers.reduce((sum, { own }) => sum + own.cues.words, 0);
  return isByTurns && answers.length >= 3 && words >= answers.length * LEAST_SAID;
}
