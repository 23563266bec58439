import type { IndexQuery, IndexSearch } from "@/db/client";
import type { ParsedQuery, Term } from "./parse-query";

/** One rank of relevance: whoever matches stands above all who match only later ones; within a rank the newest first. */
export type Rank = Pick<IndexSearch, "in" | "query">;

/** A term whose last word stands for every word that begins so (`Expand`). */
export type Expand = (prefix: string) => readonly string[];

/**
 * The ranks of relevance, the same on both engines. The title speaks louder than the sapo, the sapo than the body; in
 * each, words that stand together louder than words apart, for one Vietnamese word is several syllables. When marks were
 * typed, those who have them come first: "bán" is not "bạn". Words that are only scattered over a body come last, however
 * spelled, lest a wrong mark hide a headline.
 */
export function ranksOf(parsed: ParsedQuery, all: IndexQuery): Rank[] {
  const [first, ...rest] = parsed.words;
  if (first === undefined) return [];
  const together: IndexQuery | null =
    rest.length > 0 && parsed.terms.every((it) => !it.isPrefix) ? { phrase: [first, ...rest] } : null;
  const paired = pairsOf(parsed.words);

  const placed = (exact: readonly IndexQuery[]): Rank[] => {
    const near = together ? [together] : [];
    return [
      ...(["title", "head"] as const).flatMap((place) => [
        ...near.map((query) => ({ in: place, query: and([query, ...exact]) })),
        { in: place, query: and([all, ...exact]) },
      ]),
      ...near.map((query) => ({ in: "body" as const, query: and([query, all, ...exact]) })),
    ];
  };
  const scattered = (exact: readonly IndexQuery[]): Rank[] => [
    ...paired.map((query) => ({ in: "body" as const, query: and([all, query, ...exact]) })),
    ...(exact.length > 0 ? [{ in: "body" as const, query: and([all, ...exact]) }] : []),
  ];

  const exact = parsed.exact.map((token): IndexQuery => ({ phrase: [token] }));
  if (exact.length === 0) return [...placed([]), ...scattered([])];
  const isOneWord = rest.length === 0;
  return isOneWord
    ? [...placed(exact), ...scattered(exact), ...placed([])]
    : [...placed(exact), ...placed([]), ...scattered(exact), ...scattered([])];
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
 * For three words and more: every word beside its neighbour of the query (cong nghiep … thanh hoa), then at least some
 * two of them.
 */
function pairsOf(words: readonly string[]): IndexQuery[] {
  if (words.length < 3) return [];
  const pairs = words.slice(1).map((word, i): IndexQuery => ({ phrase: [words[i] ?? word, word] }));
  const each = words.map((_, i): IndexQuery => {
    const beside = pairs.slice(Math.max(0, i - 1), i + 1);
    return beside.length === 1 ? and(beside) : { any: beside };
  });
  return [and(each), { any: pairs }];
}
