import { addressesStrongly, cuesOf, TO_YOU } from "./cues";
import { CHROME } from "./lexicon/meta";
import { type Line, maySpeak, textOf } from "./lines";
import { titlesEnd } from "./person";
import type { Start } from "./starts";

/** What a paragraph is in a talk without any sign: before the talk, asked, answered, or neither (a heading, a link). */
type State = "before" | "question" | "answer" | "aside";

const STATES: readonly State[] = ["before", "question", "answer", "aside"];
const NEVER = -1000;

/** Log odds, set by hand on the fixtures; what counts is that all paragraphs are read together. */
export const TALK = {
  before: { base: 0, mark: -2, asks: -1, firstPerson: -1 },
  question: {
    base: -1,
    mark: 3,
    asks: 2,
    strongly: 1.5,
    toYou: 0.8,
    firstPerson: -2,
    long: -1.5,
    short: 0.5,
    quoted: -3,
    told: -3,
    open: -2,
    thanks: 3,
  },
  answer: { base: 0, mark: -2.5, asks: -1, strongly: -1.5, firstPerson: 1.5, long: 0.7, open: -1, thanks: -2 },
  aside: { base: -1.5, open: 2.5, mark: -1, firstPerson: -1.5, long: -1 },
  step: {
    before: { before: 0, question: 0, answer: NEVER, aside: NEVER },
    question: { before: NEVER, question: -3.5, answer: 0, aside: -1.5 },
    answer: { before: NEVER, question: 0, answer: -0.6, aside: -0.3 },
    aside: { before: NEVER, question: 0, answer: -0.3, aside: -0.3 },
  },
} as const;

const LEAST_QUESTIONS = 3;

/**
 * Paragraphs of two people who take turns, with no label, no sign and no bold type to tell them apart: each is read beside
 * all the others (Viterbi), so that "Và khách thích điều ấy." between two answers is a question too. A proposal only.
 */
export function talkStarts(lines: Line[]): Start[] | null {
  const body = lines.slice(1, pageFrom(lines));
  const states = likeliest(body);
  const starts: Start[] = [];
  const turns: { role: "question" | "answer"; lines: Line[] }[] = [];
  body.forEach((line, i) => {
    const role = states[i];
    const turn = turns.at(-1);
    if (role !== "question" && role !== "answer") return;
    if (turn?.role === role) return void turn.lines.push(line);
    turns.push({ role, lines: [line] });
    const reasons = [
      role === "question" ? "lời hỏi, xét cùng các đoạn quanh nó" : "lời đáp, xét cùng các đoạn quanh nó",
    ];
    starts.push({ line: line.index, at: line.textAt, role, group: null, confidence: 0.4, reasons });
  });
  return isTalk(turns) ? starts : null;
}

const LONG_PARAGRAPH = 30;

/** Where the page begins again behind the talk: its headlines ask too. A link between two answers is no end. */
function pageFrom(lines: Line[]): number {
  const at = lines.findIndex(
    (line, i) =>
      i > 0 &&
      !line.isLink &&
      CHROME.test(line.block.text) &&
      lines.slice(i).every(({ cues }) => cues.words <= LONG_PARAGRAPH),
  );
  return at < 0 ? lines.length : at;
}

function isTalk(turns: { role: "question" | "answer"; lines: Line[] }[]): boolean {
  const asked = turns.filter(({ role, lines }) => role === "question" && lines.some(({ cues }) => !cues.thanks));
  const answered = turns.filter(({ role }) => role === "answer");
  const marked = asked.filter(({ lines }) =>
    lines.some(({ cues, block }) => cues.endsInQuestion && !isQuoted(block.text)),
  );
  const toYou = asked.filter(({ lines }) => lines.some((line) => TO_YOU.test(unquoted(line))));
  const ofMe = answered.filter(({ lines }) => lines.some((line) => cuesOf(unquoted(line)).firstPerson));
  const words = (some: typeof turns) =>
    some.flatMap((turn) => turn.lines).reduce((sum, { cues }) => sum + cues.words, 0);
  return (
    asked.length >= LEAST_QUESTIONS &&
    marked.length * 2 >= asked.length &&
    toYou.length * 2 >= asked.length &&
    ofMe.length * 5 >= answered.length * 2 &&
    answered.length >= asked.length &&
    words(asked) * 1.3 < words(answered)
  );
}

function likeliest(lines: Line[]): State[] {
  const scores: Record<State, number>[] = [];
  const from: Record<State, State>[] = [];
  lines.forEach((line, i) => {
    const last = scores[i - 1];
    const score = { before: NEVER, question: NEVER, answer: NEVER, aside: NEVER };
    const came: Record<State, State> = { before: "before", question: "before", answer: "question", aside: "answer" };
    const isLast = i >= lines.length - 4;
    for (const state of STATES) {
      const own = emission(state, line, isLast);
      if (!last) {
        score[state] = state === "before" || state === "question" ? own : NEVER;
        continue;
      }
      const best = STATES.map((before) => ({ before, sum: last[before] + TALK.step[before][state] })).toSorted(
        (a, b) => b.sum - a.sum,
      )[0];
      score[state] = (best?.sum ?? NEVER) + own;
      came[state] = best?.before ?? "before";
    }
    scores.push(score);
    from.push(came);
  });
  return backwards(scores, from);
}

function backwards(scores: Record<State, number>[], from: Record<State, State>[]): State[] {
  const last = scores.at(-1);
  if (!last) return [];
  let state = STATES.toSorted((a, b) => last[b] - last[a])[0] ?? "before";
  const states: State[] = [];
  for (let i = scores.length - 1; i >= 0; i -= 1) {
    states.unshift(state);
    state = from[i]?.[state] ?? "before";
  }
  return states;
}

const SHORT = 40;
const LONG = 60;
const LONGEST_OPEN = 20;

function emission(state: State, line: Line, isLast: boolean): number {
  // In a text without signs, an item belongs to what stands before it.
  if (line.marker && state === "question") return NEVER;
  if (!maySpeak(line)) return state === "aside" || state === "before" ? 0 : NEVER;
  const { cues } = line;
  const text = textOf(line);
  const isOpen = !cues.terminal && cues.words <= LONGEST_OPEN;
  const strongly = addressesStrongly(text);
  const when = (holds: boolean, weight: number) => (holds ? weight : 0);
  if (state === "before") {
    const w = TALK.before;
    return w.base + when(cues.endsInQuestion, w.mark) + when(cues.asks, w.asks) + when(cues.firstPerson, w.firstPerson);
  }
  if (state === "aside") {
    const w = TALK.aside;
    return (
      w.base +
      when(isOpen, w.open) +
      when(cues.endsInQuestion, w.mark) +
      when(cues.firstPerson, w.firstPerson) +
      when(cues.words > SHORT, w.long)
    );
  }
  if (state === "answer") {
    const w = TALK.answer;
    return (
      w.base +
      when(cues.endsInQuestion, w.mark) +
      when(cues.asks, w.asks) +
      when(strongly, w.strongly) +
      when(cues.firstPerson, w.firstPerson) +
      when(cues.words > SHORT, w.long) +
      when(isOpen, w.open) +
      when(cues.thanks && isLast, w.thanks)
    );
  }
  const w = TALK.question;
  return (
    w.base +
    when(cues.endsInQuestion, w.mark) +
    when(cues.asks, w.asks) +
    (strongly ? w.strongly : when(cues.addresses || TO_YOU.test(text), w.toYou)) +
    when(cues.firstPerson, w.firstPerson) +
    when(cues.words > LONG, w.long) +
    when(cues.words <= SHORT, w.short) +
    when(isQuoted(text), w.quoted) +
    when(isTold(text), w.told) +
    when(!cues.terminal, w.open) +
    when(cues.thanks && isLast, w.thanks)
  );
}

function isQuoted(text: string): boolean {
  return /^[“"‘'«]/u.test(text) || /[“"][^”"]*[”"]?$/u.test(text);
}

/** What the paragraph says itself: whom an article quotes says "tôi" too. */
function unquoted(line: Line): string {
  return textOf(line).replace(/[“"«][^“”"«»]*(?:[”"»]|$)/gu, "");
}

/** "Đại biểu A (Quảng Bình) đề nghị bộ trưởng …" tells of a question. */
function isTold(text: string): boolean {
  const end = titlesEnd(text);
  return end > 0 && /^[\s.]*\p{Lu}/u.test(text.slice(end)) && !/^(?:thưa|chào|xin)/iu.test(text);
}
