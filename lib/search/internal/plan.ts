import type { IndexQuery, IndexSearch } from "@/db/client";
import type { ParsedQuery, Term } from "./parse-query";

/** One rank of relevance: whoever matches stands above all who match only later ones; within a rank the newest first. */
export type Rank = { in: IndexSearch["in"]; query: IndexQuery };

/** A term whose last word stands for every word that begins so (`Expand`). */
export type Expand = (prefix: string) => readonly string[];

/**
 * The ranks of relevance, the same on both engines. The title speaks louder than the sapo, the sapo than the body; in
 * each, words that stand together louder than words apart, for one Vietnamese word is several syllables. When marks were
 * typed, who has them stands before who only sounds alike: "bán" is not "bạn". Only words scattered over a body wait for
 * those that stand together however spelled, lest one wrong mark hide a headline.
 */
export function ranksOf(parsed: ParsedQuery, all: IndexQuery): Rank[] {
  const near = together(parsed);
  const apart = anyPair(parsed.words);
  const exact = parsed.exact.map((token): IndexQuery => ({ phrase: [token] }));
  const rank = (place: Rank["in"], ...parts: IndexQuery[]): Rank => ({ in: place, query: and(parts) });

  const heads = (["title", "head"] as const).flatMap((place) => [
    ...near.map((query) => rank(place, query, all)),
    rank(place, all),
  ]);
  const bodiesNear = near.map((query) => rank("body", query, all));
  const bodiesApart = apart.map((query) => rank("body", query, all));
  const folded = [...heads, ...bodiesNear, ...bodiesApart];
  if (exact.length === 0) return folded;

  const spelled = (it: Rank) => ({ ...it, query: and([it.query, ...exact]) });
  const headsNear = (["title", "head"] as const).flatMap((place) => near.map((query) => rank(place, query, all)));
  return [
    ...[...heads, ...bodiesNear].map(spelled),
    ...headsNear,
    ...bodiesNear,
    ...[...bodiesApart, rank("body", all)].map(spelled),
    ...folded,
  ];
}

/** All that was asked for, anywhere in a document. */
export function allOf(terms: readonly Term[], expand: Expand): IndexQuery {
  return and(terms.map((it) => termQuery(it, expand)));
}

export function and(parts: readonly IndexQuery[]): IndexQuery {
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : { all: parts };
}

function termQuery({ words, isPrefix }: Term, expand: Expand): IndexQuery {
  if (!isPrefix) return { phrase: words };
  const begun = words.at(-1) ?? words[0];
  const before = words.slice(0, -1);
  return {
    any: [begun, ...expand(begun)].map((word) => {
      const [first, ...rest] = [...before, word];
      return { phrase: [first, ...rest] };
    }),
  };
}

/**
 * What it is to stand together: in one row; or, for three words and more, every word beside its neighbour of the query
 * (sat lo … ky son).
 */
function together({ words, terms }: ParsedQuery): IndexQuery[] {
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0 || terms.some((it) => it.isPrefix)) return [];
  const row: IndexQuery = { phrase: [first, ...rest] };
  if (rest.length === 1) return [row];
  const pairs = pairsOf(words);
  const each = words.map((_, i): IndexQuery => {
    const beside = pairs.slice(Math.max(0, i - 1), i + 1);
    return beside.length === 1 ? and(beside) : { any: beside };
  });
  return [row, and(each)];
}

/** Of three words and more, at least some two side by side. */
function anyPair(words: readonly string[]): IndexQuery[] {
  return words.length < 3 ? [] : [{ any: pairsOf(words) }];
}

function pairsOf(words: readonly string[]): IndexQuery[] {
  return words.slice(1).map((word, i): IndexQuery => ({ phrase: [words[i] ?? word, word] }));
}
