import { cuesOf } from "./cues";
import { type Marker, markerOf } from "./labels";
import type { SourceBlock } from "./source";

/** Signs of any kind before the first word; quotes, brackets left open, hash signs and slashes begin something else. */
const OPENING =
  /^((?![#@$€£&§©…,;:!|\\/([{)\]}])[^\p{L}\p{N}\s"“”'‘’«»]{1,3}|\([?!*+>~=-]\)|\[[?!*+>~=-]\])(\s*)(?=[\p{L}\p{N}“"‘(])/u;
const LEAST = 2;

type Opening = { sign: string; length: number };

/**
 * The signs of one text: whatever opens paragraphs that ask, or paragraphs that follow a question, again and again. What
 * the sign looks like does not matter; a sign that does neither stands before a list or a link.
 */
export function spokenSigns(blocks: readonly SourceBlock[]): ReadonlySet<string> {
  const tally = new Map<string, { all: number; spoken: number }>();
  blocks.forEach(({ text, quote }, i) => {
    const sign = quote ? undefined : openingOf(text)?.sign;
    if (sign === undefined) return;
    const count = tally.get(sign) ?? { all: 0, spoken: 0 };
    count.all += 1;
    if (asks(text) || asks(blocks[i - 1]?.text)) count.spoken += 1;
    tally.set(sign, count);
  });
  return new Set(
    [...tally].filter(([, { all, spoken }]) => spoken >= LEAST && spoken * 5 >= all * 3).map(([sign]) => sign),
  );
}

/** A dash, star or number, or else a sign that this text has taught. */
export function signOf(text: string, taught: ReadonlySet<string>): Marker | null {
  const opening = openingOf(text);
  const isTaught = opening !== null && taught.has(opening.sign);
  const known = markerOf(text);
  if (known) return isTaught ? { ...known, isTaught } : known;
  return isTaught ? { kind: opening.sign, length: opening.length, isTaught } : null;
}

function openingOf(text: string): Opening | null {
  const match = OPENING.exec(text);
  const sign = match?.[1];
  // "-5 độ" is a number, "**" and "…" belong to the words.
  if (!match || sign === undefined || (match[2] === "" && sign.length > 1 && !/^\p{Extended_Pictographic}/u.test(sign)))
    return null;
  return match[2] === "" && /^\p{N}/u.test(text.slice(match[0].length)) ? null : { sign, length: match[0].length };
}

function asks(text: string | undefined): boolean {
  return text !== undefined && cuesOf(text).endsInQuestion;
}
