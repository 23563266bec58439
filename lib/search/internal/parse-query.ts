import { LONGEST_QUERY, MOST_WORDS, type SearchedWords } from "@/lib/search/model";
import { clean } from "@/lib/text/clean";
import { otherSpelling, tokensOf } from "./tokens";

/** What one part of a query must be found as: a word, or words that stand side by side. */
export type Term = {
  words: readonly [string, ...string[]];
  /** The last word is only begun: "thanh ho*". */
  isPrefix: boolean;
  /** As typed, its quotation marks as well. */
  typed: string;
};

export type ParsedQuery = {
  terms: readonly Term[];
  /** Every word in the order typed, folded. */
  words: readonly string[];
  /** The words as spelled, as tokens of the index; empty when no mark was typed, for then marks do not count. */
  exact: readonly string[];
};

/** Straight and curved quotation marks; a single one divides words like any other sign. */
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;
const SHORTEST_PREFIX = 2;

/**
 * Reads what a reader typed: words, "phrases in quotation marks", beginnings with a star. Signs inside a word make it a
 * phrase: 7,49% is 7 beside 49. Nothing else has a meaning, so nothing can be wrong.
 */
export function parseQuery(raw: string): ParsedQuery {
  const text = clean(raw).slice(0, LONGEST_QUERY * 2);
  const terms: Term[] = [];
  let end = 0;
  for (const quoted of text.matchAll(QUOTED)) {
    terms.push(...looseTerms(text.slice(end, quoted.index)), ...term(quoted[1] ?? "", quoted[0]));
    end = quoted.index + quoted[0].length;
  }
  terms.push(...looseTerms(text.slice(end)));
  const kept = firstWords(terms);
  return {
    terms: kept,
    words: kept.flatMap((it) => it.words),
    exact: isMarked(text) ? tokensOf([withoutBegun(text)]).exact : [],
  };
}

function looseTerms(text: string): Term[] {
  return text.split(/\s+/u).flatMap((part) => term(part));
}

function term(text: string, typed = text): Term[] {
  const [first, ...rest] = tokensOf([text]).folded;
  if (first === undefined) return [];
  const last = rest.at(-1) ?? first;
  return [{ words: [first, ...rest], isPrefix: /\*\s*$/u.test(text) && last.length >= SHORTEST_PREFIX, typed }];
}

function firstWords(terms: readonly Term[]): Term[] {
  let room = MOST_WORDS;
  return terms.filter((it) => (room -= it.words.length) >= 0);
}

/** A word that is only begun cannot be spelled right or wrong. */
function withoutBegun(text: string): string {
  return text.replaceAll(/[\p{L}\p{N}\p{M}]+\*/gu, " ");
}

function isMarked(text: string): boolean {
  return /\p{Mn}|[đĐ]/u.test(text.normalize("NFD"));
}

export function searchedWords(raw: string): SearchedWords {
  const text = clean(raw);
  const typed = new Set(text.match(/[\p{L}\p{N}\p{M}]+\*?/gu) ?? []);
  return {
    spellings: [...typed].slice(0, MOST_WORDS).map((word) => [...new Set([word, otherSpelling(word)])]),
    isMarked: isMarked(text),
  };
}
