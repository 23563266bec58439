import type { IndexQuery, IndexSearch } from "@/db/client";
import type { ParsedQuery, Term } from "./parse-query";

/**
 * One rank of relevance: whoever matches stands above all who match only later ones; within a rank the newest first.
 * Whoever matches has matched `within`; null: all that was found.
 */
export type Rank = { in: IndexSearch["in"]; query: IndexQuery; within: Rank | null };

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
  const heads = narrower([all, ...near], "head");
  const titles = narrower([all, ...near], "title", heads);
  const apart = anyPair(parsed.words).map((it) => and([it, all]));
  const bodies = narrower([...apart, ...near], "body").toReversed();
  const [bodiesNear, bodiesApart] = [bodies.slice(0, near.length), bodies.slice(near.length)];

  const both = [...titles.toReversed(), ...heads.toReversed()];
  const folded = [...both, ...bodiesNear, ...bodiesApart];
  if (parsed.exact.length === 0) return folded;

  const exact = parsed.exact.map((token): IndexQuery => ({ phrase: [token] }));
  const spelled = (it: Rank): Rank => ({ ...it, query: and([it.query, ...exact]), within: it });
  const bodiesAll: Rank = { in: "body", query: and([all, ...exact]), within: null };
  return [
    ...[...both, ...bodiesNear].map(spelled),
    ...both.filter((it) => it.query !== all),
    ...bodiesNear,
    ...bodiesApart.map(spelled),
    bodiesAll,
    ...folded,
  ];
}

/** A rank for each query, of which each is met only where the one before is; each lies in the wider place's as well. */
function narrower(queries: readonly IndexQuery[], place: Rank["in"], wider: readonly Rank[] = []): Rank[] {
  const ranks: Rank[] = [];
  for (const [i, query] of queries.entries()) {
    ranks.push({ in: place, query, within: wider[i] ?? ranks.at(-1) ?? null });
  }
  return ranks;
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
 * What it is to stand together, the narrower last: for three words and more, every word beside its neighbour of the
 * query (sat lo … ky son); or all in one row. Says nothing twice: each condition costs a walk through the index.
 */
function together({ words, terms }: ParsedQuery): IndexQuery[] {
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0 || terms.some((it) => it.isPrefix)) return [];
  const row: IndexQuery = { phrase: [first, ...rest] };
  if (rest.length === 1) return [row];
  const pairs = pairsOf(words);
  const ends = [...new Set([0, pairs.length - 1])];
  const between = pairs.slice(1, -2).map((it, i): IndexQuery => ({ any: [it, pairs[i + 2] ?? it] }));
  const phrases = terms.filter((it) => it.words.length > 1).map((it): IndexQuery => ({ phrase: it.words }));
  return [and([...ends.flatMap((at) => pairs[at] ?? []), ...between, ...phrases]), row];
}

/** Of three words and more, at least some two side by side. */
function anyPair(words: readonly string[]): IndexQuery[] {
  return words.length < 3 ? [] : [{ any: pairsOf(words) }];
}

function pairsOf(words: readonly string[]): IndexQuery[] {
  return words.slice(1).map((word, i): IndexQuery => ({ phrase: [words[i] ?? word, word] }));
}
