import { type BannedList, bannedList, keyOf, type Marks, marksOf, oneOf, type Variant } from "./banned-list";
import { type Check, passed, type Span } from "./check";
import { type Letter, type Token, tokensOf } from "./letters";
import { TEENCODE } from "./teencode";

type Found = Span & { isCertain: boolean };

/** Of the other syllables of a text written with marks, at least so many carry one. */
const MARKED_SHARE = 0.2;
const CONSONANT = /^[bcdfghjklmnpqrstvwxz]$/;

/**
 * Words of the list, as whole syllables, however they are disguised. As they are spelled they reject; where marks are
 * missing, or teencode or signs stand for letters, a moderator is to look, because "lon" may be a can.
 */
export const bannedWords: Check = (text, { settings }) => {
  const spans = findBanned(text, settings.bannedWords);
  if (spans.length === 0) return passed("banned-words");
  const isCertain = spans.some((span) => span.isCertain);
  return {
    check: "banned-words",
    outcome: isCertain ? "reject" : "hold",
    code: isCertain ? "banned-word" : "banned-word-disguised",
    spans: spans.map(({ start, end, rule }) => ({ start, end, rule })),
  };
};

export function findBanned(text: string, words: readonly string[]): Found[] {
  const list = bannedList(words);
  const tokens = tokensOf(text);
  const found = [...search(tokens, list), ...starred(tokens, list), ...searchTeencode(tokens, list)];
  return withoutOverlaps(found);
}

function* search(tokens: readonly Token[], list: BannedList): Generator<Found> {
  for (let from = 0; from < tokens.length; from++) {
    let key = "";
    for (let to = from; to < tokens.length; to++) {
      const token = tokens[to];
      if (!token || isNumber(token, tokens[to - 1], tokens[to + 1])) break;
      key = keyOf(token.letters, key);
      if (!list.prefixes.has(key)) break;
      const window = tokens.slice(from, to + 1);
      for (const variant of list.byKey.get(key) ?? []) {
        const hit = compare(window, variant, tokens);
        if (hit !== null) yield { ...placeOf(window), rule: variant.entry, isCertain: hit === "certain" };
      }
    }
  }
}

/** "10" is no word; a single digit between single letters may be one of them. */
function isNumber(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!token.letters.every(({ base }) => /\d/.test(base))) return false;
  return token.letters.length > 1 || before?.letters.length !== 1 || after?.letters.length !== 1;
}

function compare(window: readonly Token[], variant: Variant, all: readonly Token[]): "certain" | "perhaps" | null {
  const [written, gaps] = spelledOut(window);
  if (!variant.pattern().test(written)) return null;
  const letters = window.flatMap((token) => token.letters);
  const marks = marksOf(letters);
  const isWhole = equal(marks, variant.marks);
  if (!isWhole && !isWithin(marks, variant.marks)) return null;
  const isBroken = gaps >= variant.syllables;
  const hasMarks = marks.shapes.length + marks.tones.length > 0;
  if (isWhole && !variant.isCoded && (!isBroken || hasMarks)) return "certain";
  if (isWhole) return "perhaps";
  const isDisguised = isBroken || /(\p{L})\1\1/u.test(written) || squeezed(written) !== squeezed(variant.letters);
  const isNamed = variant.syllables > 1 && hasMarks;
  return isDisguised || isNamed || isUnmarked(all, window) ? "perhaps" : null;
}

/**
 * The letters, with a space where the text has one that cannot be inside a syllable: "lồ n" and "l.ồ.n" have none,
 * because a consonant alone is no word.
 */
function spelledOut(window: readonly Token[]): [written: string, gaps: number] {
  let written = "";
  for (const [i, token] of window.entries()) {
    const isFree = i > 0 && token.gap === "space" && !isConsonant(token) && !isConsonant(window[i - 1]);
    written += (isFree ? " " : "") + token.letters.map(({ base }) => base).join("");
  }
  return [written, window.length - 1];
}

/** Repetitions and spaces do not count; i and y are one sound and no disguise. */
function squeezed(written: string): string {
  return written
    .replaceAll(" ", "")
    .replaceAll("y", "i")
    .replaceAll(/(.)\1+/gu, "$1");
}

function isConsonant(token: Token | undefined): boolean {
  const first = token?.letters[0];
  return (
    first !== undefined &&
    CONSONANT.test(first.base) &&
    token?.letters.every(({ base }) => base === first.base) === true
  );
}

function equal(a: Marks, b: Marks): boolean {
  return isWithin(a, b) && a.shapes.length === b.shapes.length && a.tones.length === b.tones.length;
}

/** Some marks were left out, none is another. */
function isWithin(marks: Marks, whole: Marks): boolean {
  return isSubsequence(marks.shapes, whole.shapes) && isSubsequence(marks.tones, whole.tones);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const mark of whole) if (part[at] === mark) at++;
  return at === part.length;
}

/** Whether the text around is written without marks: then a word without its marks says nothing about itself. */
function isUnmarked(all: readonly Token[], window: readonly Token[]): boolean {
  const others = all.filter((token) => !window.includes(token) && token.letters.length > 1);
  const marked = others.filter(({ letters }) => letters.some(({ shape, tone }) => shape || tone));
  return marked.length <= others.length * MARKED_SHARE;
}

/** "l*n": a star stands for one letter or two. */
function* starred(tokens: readonly Token[], list: BannedList): Generator<Found> {
  for (const token of tokens) {
    const { letters } = token;
    const known = letters.filter(({ base }) => base !== "*");
    if (known.length === letters.length || known.length < 2 || letters[0]?.base === "*") continue;
    const source = letters.map(({ base }) => (base === "*" ? ".{1,2}" : oneOf(base))).join("");
    const pattern = new RegExp(`^${source}$`, "u");
    const hit = list.plain.find(
      ({ letters: plain, marks, syllables }) =>
        syllables === 1 && plain.length > 2 && pattern.test(plain) && isWithin(marksOf(known), marks),
    );
    if (hit) yield { start: token.start, end: token.end, rule: hit.entry, isCertain: false };
  }
}

/** The text once more with its teencode spelled out; only what needed that is new. */
function* searchTeencode(tokens: readonly Token[], list: BannedList): Generator<Found> {
  const changed = new Set<Token>();
  const spelled = tokens.map((token) => {
    const word = TEENCODE.get(token.letters.map(letterAsTyped).join("").normalize("NFC"));
    if (word === undefined) return token;
    const letters = tokensOf(word).flatMap((it) => it.letters);
    const expanded = {
      ...token,
      letters: letters.map((letter) => ({ ...letter, start: token.start, end: token.end })),
    };
    changed.add(expanded);
    return expanded;
  });
  if (changed.size === 0) return;
  const places = [...changed].map(({ start }) => start);
  for (const hit of search(spelled, list)) {
    const isNew = places.some((start) => start >= hit.start && start < hit.end);
    if (isNew && tokensOf(hit.rule).length > 1) yield { ...hit, isCertain: false };
  }
}

function letterAsTyped({ base, shape, tone }: Letter): string {
  return shape === "-" ? "đ" : base + shape + tone;
}

function placeOf(window: readonly Token[]): { start: number; end: number } {
  return { start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0 };
}

/** The longest first; what lies over one that is taken falls away. */
function withoutOverlaps(found: Found[]): Found[] {
  const taken: Found[] = [];
  const ranked = found.toSorted(
    (a, b) => Number(b.isCertain) - Number(a.isCertain) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const span of ranked) if (!taken.some((it) => it.start < span.end && span.start < it.end)) taken.push(span);
  return taken.toSorted((a, b) => a.start - b.start);
}
