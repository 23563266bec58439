import { addressesStrongly, cuesOf, sentences } from "./cues";
import { starts } from "./inline-labels";
import { cutBlock, type SourceBlock } from "./source";

/** After a sentence's end, or after a reader's signature "(Hoàng Hải, 30 tuổi, Hà Nội)". */
const SIGN = /(?<=[.?!…”"]\s?|tuổi[^()]{0,60}\)\s?)([*+–-])\s?(?=[\p{Lu}“"‘'])/gu;
const AT_START = /^[*+–-]\s/u;
const ASKS = /\?[”"’')\]]*$/u;
const SOURCE_AT_END = /(?<=[.!?]\s?)Theo\s\p{Lu}[^.!?]{2,40}$/u;
const LONGEST_CLOSING = 16;

/** For one text: where "* Q? - A" signs part turns inside a line; nowhere unless they do so at least twice. */
export function signCutter(blocks: SourceBlock[]): (block: SourceBlock) => number[] {
  const asking = new Set<string>();
  let inline = 0;
  let total = 0;
  for (const { text } of blocks) {
    const cuts = starts(text, SIGN);
    inline += cuts.length;
    const borders = [...(AT_START.test(text) ? [0] : []), ...cuts];
    borders.forEach((from, i) => {
      const part = text.slice(from, borders[i + 1] ?? text.length).trim();
      if (!ASKS.test(part) && !(AT_START.test(part) && isAskingFirst(part))) return;
      asking.add(kindOf(part));
      total += 1;
    });
  }
  if (inline < 2 || total < 2) return () => [];
  return ({ text }) =>
    starts(text, SIGN).filter((at) => kindOf(text.slice(at)) === "-" || asking.has(kindOf(text.slice(at))));
}

/**
 * "* Q? A. A." in one paragraph: the answer lost its own. Where answers have the question's dash too, only a paragraph
 * after an answer can be one: after a question, "- Vì sao? Vì …" answers.
 */
export function splitAnswered(blocks: SourceBlock[]): SourceBlock[] {
  const marked = blocks.filter(({ text }) => AT_START.test(text));
  const sure = marked.filter(({ text }) => ASKS.test(text) || isAskingFirst(text)).length;
  const merged = new Map<string, number>();
  for (const { text } of marked) if (isAskingFirst(text)) merged.set(kindOf(text), (merged.get(kindOf(text)) ?? 0) + 1);
  if (sure < 2 || merged.size === 0) return blocks;
  let isAnswerDue = false;
  return blocks.flatMap((block, i) => {
    const { text } = block;
    if (!AT_START.test(text)) return [block];
    const kind = kindOf(text);
    const next = blocks[i + 1]?.text ?? "";
    const answeredNext = AT_START.test(next) && kindOf(next) !== kind;
    const isQuestion = (merged.get(kind) ?? 0) >= (kind === "-" ? 1 : 2) && !isAnswerDue && !answeredNext;
    const at = isQuestion && (kind !== "-" || isAskingFirst(text) || isLikelyAsking(text)) ? answerAt(text) : 0;
    isAnswerDue = kind === "-" ? ASKS.test(text) && !isAnswerDue : false;
    return cutBlock(block, [at]);
  });
}

/** A question to a person, then more. */
function isAskingFirst(text: string): boolean {
  const at = answerAt(text);
  return at > 0 && (kindOf(text) !== "-" || addressesStrongly(text.slice(0, at)));
}

/** In a text that is known to be a talk, one asking sentence without "tôi" is enough. */
function isLikelyAsking(text: string): boolean {
  const at = answerAt(text);
  return at > 0 && !cuesOf(text.slice(0, at)).firstPerson;
}

/** Where the answer begins in "* Q? Q? A."; 0 when the text does not begin with a question, or is one. */
function answerAt(text: string): number {
  const parts = sentences(text);
  const asks = (i: number): boolean => ASKS.test(text.slice(parts[i]?.start ?? 0, parts[i]?.end ?? 0));
  const first = parts.findIndex((_, i) => asks(i));
  if (first < 0 || first > 3) return 0;
  let last = first;
  while (asks(last + 1)) last += 1;
  return parts[last + 1]?.start ?? 0;
}

/** For one text: in its last blocks, before the thanks that end the talk and before "Theo X". */
export function closingCuts(blocks: SourceBlock[]): (block: SourceBlock) => number[] {
  const last = new Set(blocks.slice(-3));
  return (block) => {
    if (!last.has(block)) return [];
    const { text } = block;
    const source = SOURCE_AT_END.exec(text)?.index ?? text.length;
    const parts = sentences(text.slice(0, source));
    const thanks = parts.findLast(({ start, end }) => {
      const cues = cuesOf(text.slice(start, end));
      return start > 0 && cues.thanks && cues.words <= LONGEST_CLOSING && text.slice(end, source).length < 60;
    });
    return [...(thanks ? [thanks.start] : []), ...(source < text.length ? [source] : [])];
  };
}

function kindOf(text: string): string {
  const sign = text.charAt(0);
  return sign === "–" ? "-" : sign;
}
