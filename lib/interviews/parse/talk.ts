import { addressesStrongly, cuesOf, isQuoted, TO_YOU, unquoted } from "./cues";
import { CHROME } from "./lexicon/meta";
import { type Line, maySpeak, textOf } from "./lines";
import { tellsOfSomebody } from "./person";
import { type Start, startAt } from "./starts";
import { likeliestStates } from "./viterbi";

/** What a paragraph is in a talk without any sign: before the talk, asked, answered, or neither (a heading, a link). */
type State = "before" | "question" | "answer" | "aside";

const STATES: readonly State[] = ["before", "question", "answer", "aside"];
const NEVER = -1000;

/** Log odds, set by hand on the fixtures; what counts is that all paragraphs are read together. */
export const TALK = {
  before: { base: 0, mark: -4, asks: -1, firstPerson: -1 },
  question: {
    base: -1.7,
    mark: 3.7,
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
    answer: { before: NEVER, question: 0, answer: -0.2, aside: -0.3 },
    aside: { before: NEVER, question: 0, answer: -0.3, aside: -0.3 },
  },
} as const;

const LEAST_QUESTIONS = 3;

/**
 * Paragraphs of two people who take turns, with no label, no sign and no bold type to tell them apart: each is read beside
 * all the others (Viterbi), so that "Và khách thích điều ấy." between two answers is a question too. A proposal only.
 */
export function talkStarts(lines: Line[]): Start[] | null {
  const body = lines.slice(1, overFrom(lines, pageFrom(lines)));
  const states = likeliest(body);
  const starts: Start[] = [];
  const turns: Turn[] = [];
  withoutRhetoric(body, states).forEach((role, i) => {
    const line = body[i];
    const turn = turns.at(-1);
    if (!line || (role !== "question" && role !== "answer")) return;
    if (turn?.role === role) return void turn.lines.push(line);
    turns.push({ role, lines: [line] });
    const reason = role === "question" ? "lời hỏi, xét cùng các đoạn quanh nó" : "lời đáp, xét cùng các đoạn quanh nó";
    starts.push(startAt(line, role, 0.4, reason));
  });
  return isTalk(turns, body) ? starts : null;
}

/** Of two paragraphs that both end in "?", the first ends what was answered: "… thì giữ trong kho làm gì?" */
function withoutRhetoric(lines: Line[], states: State[]): State[] {
  const spoken = states.flatMap((state, i) => (state === "aside" ? [] : [i]));
  const asks = (i: number | undefined): boolean =>
    i !== undefined && states[i] === "question" && lines[i]?.cues.endsInQuestion === true;
  const read = [...states];
  let hasAnswer = false;
  spoken.forEach((i, at) => {
    hasAnswer ||= states[i] === "answer";
    if (hasAnswer && asks(i) && asks(spoken[at + 1])) read[i] = "answer";
  });
  return read;
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

/** Behind the thanks, where only a name and the page follow, nobody answers. */
function overFrom(lines: Line[], until: number): number {
  const at = lines.findLastIndex(({ cues }, i) => i < until && cues.thanks && cues.words <= LONG_PARAGRAPH);
  const isOver =
    at > 0 && lines.slice(at + 1, until).every(({ cues }) => cues.words <= LONG_PARAGRAPH && !cues.firstPerson);
  return isOver ? at + 1 : until;
}

type Turn = { role: "question" | "answer"; lines: Line[] };

function isTalk(turns: Turn[], body: Line[]): boolean {
  const asked = turns.filter(({ role, lines }) => role === "question" && lines.some(({ cues }) => !cues.thanks));
  const answered = turns.filter(({ role }) => role === "answer");
  const isAsked =
    asked.length >= LEAST_QUESTIONS &&
    shareOf(asked, isMarked) >= 1 / 2 &&
    answered.length >= asked.length &&
    wordsOf(asked) * 1.3 < wordsOf(answered);
  return isAsked && (isSpoken(asked, answered) || isRegular(asked, answered, body));
}

/** Many speak to the guest, and he speaks of himself. */
function isSpoken(asked: Turn[], answered: Turn[]): boolean {
  return shareOf(asked, isToYou) >= 2 / 5 && shareOf(answered, isOfMe) >= 2 / 5;
}

/** Measured on 401 interviews of six papers with their signs taken off, against 21,000 other articles. */
export const REGULAR = {
  marked: 3 / 4,
  quoted: 1 / 10,
  told: 1 / 10,
  quoting: 3 / 10,
  words: [11, 60],
  short: 2 / 5,
  paragraphs: 6,
  signs: 2,
} as const;
const SHORT_QUESTION = 9;

/**
 * Questions of a plain size that end in their mark, each with its answer, all through the text, and nobody is quoted or
 * told of; and some signs of a talk. An official who answers for his office never says "tôi".
 */
function isRegular(asked: Turn[], answered: Turn[], body: Line[]): boolean {
  const [questions, answers] = [asked, answered].map((turns) => turns.flatMap((turn) => turn.lines));
  if (!questions || !answers) return false;
  const size = wordsOf(asked) / asked.length;
  const isPlain =
    shareOf(asked, isMarked) >= REGULAR.marked &&
    shareOf(questions, ({ block }) => isQuoted(block.text)) <= REGULAR.quoted &&
    shareOf([...questions, ...answers], (line) => tellsOfSomebody(textOf(line))) <= REGULAR.told &&
    shareOf(answers, (line) => QUOTING.test(textOf(line))) <= REGULAR.quoting &&
    size >= REGULAR.words[0] &&
    size <= REGULAR.words[1] &&
    shareOf(questions, ({ cues }) => cues.words <= SHORT_QUESTION) <= REGULAR.short &&
    answers.length <= asked.length * REGULAR.paragraphs;
  const first = body.findIndex((line) => line === questions[0]);
  const signs = [
    shareOf(asked, (turn) => turn.lines.some((line) => addressesStrongly(unquoted(textOf(line))))) >= 1 / 4,
    body.slice(0, first + 1).some((line) => MEETS.test(textOf(line))),
    body.slice(-LAST_LINES).some(({ cues }) => cues.thanks),
    shareOf(answered, isOfMe) >= 1 / 4,
    shareOf(asked, isToYou) >= 2 / 5,
    asked.length > LEAST_QUESTIONS,
    shareOf(asked, isMarked) === 1,
  ];
  return isPlain && signs.filter(Boolean).length >= REGULAR.signs;
}

const QUOTING = /[“"][^”"]{25,}[”"]/u;
const MEETS = /(?<![\p{L}\p{M}])(?:phỏng vấn|trò chuyện|trao đổi|đối thoại|chia sẻ|trả lời)(?![\p{L}\p{M}])/iu;

function isMarked({ lines }: Turn): boolean {
  return lines.some(({ cues, block }) => cues.endsInQuestion && !isQuoted(block.text));
}

function isToYou({ lines }: Turn): boolean {
  return lines.some((line) => TO_YOU.test(unquoted(textOf(line))));
}

function isOfMe({ lines }: Turn): boolean {
  return lines.some((line) => cuesOf(unquoted(textOf(line))).firstPerson);
}

function wordsOf(turns: Turn[]): number {
  return turns.flatMap((turn) => turn.lines).reduce((sum, { cues }) => sum + cues.words, 0);
}

function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function likeliest(lines: Line[]): State[] {
  return likeliestStates(lines, {
    states: STATES,
    first: (state) => (state === "before" || state === "question" ? 0 : NEVER),
    step: (last, state) => TALK.step[last][state],
    emission: (state, line, i) => emission(state, line, i >= lines.length - LAST_LINES),
  });
}

/** Among these a talk's closing thanks are looked for. */
const LAST_LINES = 4;
/** "(Báo Rừng) - Việt Nam nằm trong …", "SKĐS - Cả đảo có …": the lead. */
const OPENS_ARTICLE = /^(?:\([^()]{2,30}\)|\p{Lu}{2,8}(?:\.VN)?)\s[-–—]\s\p{Lu}/u;
/** "Thứ nhất, dùng 20% quỹ đất …": one of the things that an answer counts. */
const COUNTS = /^(?:thứ (?:nhất|hai|ba|tư|năm)|(?:một|hai|ba|bốn|năm) là)(?![\p{L}\p{M}])/iu;
/** "Tòa soạn đã có cuộc trò chuyện với ông A, …": what introduces a talk is told by neither. */
const INTRODUCES =
  /(?<![\p{L}\p{M}])(?:cuộc|buổi) (?:trò chuyện|trao đổi|phỏng vấn|đối thoại)(?![\p{L}\p{M}])[^.!?]{0,60}?(?<![\p{L}\p{M}])(?:với|cùng) (?:\p{L}+ ){0,3}\p{Lu}/u;
const INTRODUCED = -4;
const SHORT = 40;
const LONG = 60;
const LONGEST_OPEN = 20;

function emission(state: State, line: Line, isLast: boolean): number {
  if (state !== "before" && OPENS_ARTICLE.test(line.block.text)) return NEVER;
  // In a text without signs, an item belongs to what stands before it.
  if (state === "question" && (line.marker || COUNTS.test(line.block.text))) return NEVER;
  if (!maySpeak(line)) return state === "aside" || state === "before" ? 0 : NEVER;
  return plainEmission(state, line, isLast) + (isSpokenState(state) && introduces(line) ? INTRODUCED : 0);
}

function isSpokenState(state: State): boolean {
  return state === "question" || state === "answer";
}

function introduces({ cues, block }: Line): boolean {
  return !cues.firstPerson && !cues.endsInQuestion && INTRODUCES.test(block.text);
}

function plainEmission(state: State, line: Line, isLast: boolean): number {
  const { cues } = line;
  const text = textOf(line);
  const isOpen = !cues.terminal && cues.words <= LONGEST_OPEN;
  const own = unquoted(text);
  const strongly = addressesStrongly(own);
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
    (strongly ? w.strongly : when(TO_YOU.test(own), w.toYou)) +
    when(cues.firstPerson, w.firstPerson) +
    when(cues.words > LONG, w.long) +
    when(cues.words <= SHORT, w.short) +
    when(isQuoted(text), w.quoted) +
    when(tellsOfSomebody(text), w.told) +
    when(!cues.terminal, w.open) +
    when(cues.thanks && isLast, w.thanks)
  );
}
