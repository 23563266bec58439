import type { Cues } from "./cues";
import type { SpokenRole } from "./roles";
import { likeliestStates } from "./viterbi";

/** A paragraph with a dash, in a text where questions and answers may both have one, and lists too. */
export type Item = {
  /** Known from a label. */
  fixed: SpokenRole | null;
  cues: Cues;
  addressesStrongly: boolean;
  /** Paragraphs without a dash between this and the dash before. */
  gapBefore: number;
  /** Paragraphs without a dash follow, before the next dash. */
  runsOn: boolean;
  /** What follows without a dash is somebody's who speaks of himself. */
  isAnsweredByMe: boolean;
  afterColon: boolean;
  isLast: boolean;
};

/** `item` is an entry of a list, or text that goes on in the turn it stands in. */
export type ItemState = SpokenRole | "item";

const STATES: readonly ItemState[] = ["question", "answer", "item"];

export const ALTERNATION = {
  leastTalk: 2,
  question: {
    mark: 4,
    thanks: 3.5,
    asks: 2.5,
    address: 1.5,
    plain: -3,
    cutShort: -0.5,
    firstPerson: -1.5,
    runsOn: -0.7,
    answered: 1.8,
    long: -1.5,
  },
  answer: { mark: -2.5, firstPerson: 1.5, runsOn: 0.7, long: 1, thanks: -1.5, rare: -3 },
  item: { mark: -4, loose: 1.5, firstPerson: -1, afterColon: 2, thanks: -4, base: -1.5, long: -1.5 },
  first: { answer: -3, answerAfterColon: 1, item: 0 },
  repeat: { question: -4, questionAfterGap: -0.3, answer: -2.5, itemAfterQuestion: -4, itemAfterQuestionWithGap: -0.5 },
} as const;

/**
 * The likeliest state of each item, all taken together (Viterbi). Where the answers are paragraphs without a dash, a dash
 * that seems to answer is looked at once more: then it asks, or is an item of a list.
 */
export function itemStates(items: Item[]): ItemState[] {
  const states = likeliest(items, 0);
  const asked = states.flatMap((state, i) => (state === "question" && i + 1 < items.length ? [i + 1] : []));
  const open = asked.filter((next) => (items[next]?.gapBefore ?? 0) > 0 && states[next] !== "answer").length;
  const answers = states.filter((state, i) => state === "answer" && !items[i]?.fixed).length;
  return answers > 0 && open >= 2 && answers * 2 <= open ? likeliest(items, ALTERNATION.answer.rare) : states;
}

function likeliest(items: Item[], rare: number): ItemState[] {
  return likeliestStates(items, {
    ...{ states: STATES, first, step },
    emission: (state, item) => emission(state, item) + (state === "answer" && !item.fixed ? rare : 0),
  });
}

function first(state: ItemState, item: Item): number {
  if (state === "answer") return item.afterColon ? ALTERNATION.first.answerAfterColon : ALTERNATION.first.answer;
  return 0;
}

function step(last: ItemState, state: ItemState, item: Item): number {
  const { repeat } = ALTERNATION;
  if (last === "question" && state === "question")
    return item.gapBefore > 0 ? repeat.questionAfterGap : repeat.question;
  if (last === "question" && state === "item")
    return item.gapBefore > 0 ? repeat.itemAfterQuestionWithGap : repeat.itemAfterQuestion;
  if (last === "answer" && state === "answer") return repeat.answer;
  if (last === "item" && state === "answer") return repeat.answer;
  return 0;
}

function emission(state: ItemState, item: Item): number {
  if (item.fixed) return state === item.fixed ? 0 : -100;
  const { cues } = item;
  const isLong = cues.words > 70;
  if (state === "question") {
    const w = ALTERNATION.question;
    const asks = cues.endsInQuestion
      ? w.mark
      : cues.thanks && item.isLast
        ? w.thanks
        : cues.asks || item.addressesStrongly
          ? w.asks
          : cues.trailsOff
            ? w.cutShort
            : w.plain;
    return (
      asks +
      (cues.addresses ? w.address : 0) +
      (cues.firstPerson ? w.firstPerson : 0) +
      (item.runsOn ? w.runsOn : 0) +
      (isAnswered(item) ? w.answered : 0) +
      (isLong ? w.long : 0)
    );
  }
  if (state === "answer") {
    const w = ALTERNATION.answer;
    return (
      (cues.endsInQuestion ? w.mark : 0) +
      (cues.firstPerson ? w.firstPerson : 0) +
      (item.runsOn ? w.runsOn : 0) +
      (isLong ? w.long : 0) +
      (cues.thanks ? w.thanks : 0)
    );
  }
  const w = ALTERNATION.item;
  return (
    w.base +
    (cues.endsInQuestion ? w.mark : 0) +
    ((!cues.terminal || cues.words < 12) && !isAnswered(item) ? w.loose : 0) +
    (cues.firstPerson ? w.firstPerson : 0) +
    (item.afterColon ? w.afterColon : 0) +
    (cues.thanks ? w.thanks : 0) +
    (isLong ? w.long : 0)
  );
}

/** A whole sentence with a dash, apart from the dash before it, and then somebody speaks of himself. */
function isAnswered({ isAnsweredByMe, gapBefore, cues }: Item): boolean {
  return isAnsweredByMe && gapBefore > 0 && cues.terminal;
}
