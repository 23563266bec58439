import type { IndexQuery } from "@/db/client";
import type { Context } from "@/lib/core/context";
import { articleIdsOf, narrowing } from "./internal/narrowing";
import { parseQuery } from "./internal/parse-query";
import { and } from "./internal/plan";
import { allVariants, likelyVariants, type Variants } from "./internal/variants";
import { wordCounts } from "./internal/vocabulary";
import { findWithin } from "./internal/windows";
import type { SearchQuery } from "./model";
import { findArticles } from "./queries";

const MOST_WORDS_CORRECTED = 8;
const VARIANTS_OF_WORD = 4;
const MOST_TRIED = 8;
const TRY_MS = 8;

export type Correction = {
  /** Folded. */
  words: string[];
  /** An article that has them. */
  articleId: string;
};

/**
 * What may have been meant by a search that found nothing: other words for those that nobody wrote, or that were never
 * written beside each other. Each is found in some article.
 */
export async function correctionsOf(ctx: Context, query: SearchQuery, limit = 3): Promise<Correction[]> {
  const words = [...parseQuery(query.text).words];
  if (words.length === 0 || words.length > MOST_WORDS_CORRECTED) return [];
  const found: Correction[] = [];
  for (const candidate of await candidatesFor(ctx, words)) {
    if (found.length >= limit) break;
    const articleId = await articleWith(ctx, candidate, query);
    if (articleId !== null) found.push({ words: candidate, articleId });
  }
  return found;
}

export type Looser = { text: string; total: number; hasMore: boolean };

/** What the search would find with one term less, best first; terms without which it finds nothing are left. */
export async function looserQueries(ctx: Context, query: SearchQuery, limit = 3): Promise<Looser[]> {
  const { terms } = parseQuery(query.text);
  if (terms.length < 2 || terms.length > MOST_WORDS_CORRECTED) return [];
  const looser: Looser[] = [];
  for (const left of terms) {
    const text = terms
      .filter((it) => it !== left)
      .map((it) => it.typed)
      .join(" ");
    const { total, hasMore } = await findArticles(ctx, { ...query, text, sort: "newest", page: 1 });
    if (total > 0) looser.push({ text, total, hasMore });
  }
  return looser.toSorted((a, b) => b.total - a.total).slice(0, limit);
}

/** Likeliest first. */
async function candidatesFor(ctx: Context, words: readonly string[]): Promise<string[][]> {
  const known = await wordCounts(ctx, words);
  const unknown = words.filter((word) => !known.has(word));
  const others = await Promise.all(
    words.map(async (word) =>
      known.has(word) ? (unknown.length > 0 ? [] : best(ctx, likelyVariants(word))) : best(ctx, allVariants(word)),
    ),
  );
  const scored = unknown.length > 0 ? everyReplaced(words, others) : oneReplaced(words, others);
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_TRIED)
    .map((it) => it.words.flatMap((word) => word.split(" ")));
}

type Scored = { words: string[]; score: number };
type Alternative = { word: string; score: number };

/** Each unknown word becomes one of its variants; the others stay. */
function everyReplaced(words: readonly string[], others: readonly Alternative[][]): Scored[] {
  let all: Scored[] = [{ words: [], score: 0 }];
  for (const [i, word] of words.entries()) {
    const choices = others[i]?.length ? others[i] : [{ word, score: 0 }];
    all = all
      .flatMap((so) => choices.map((it) => ({ words: [...so.words, it.word], score: so.score + it.score })))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST_TRIED);
  }
  return all.filter((it) => it.score > 0);
}

function oneReplaced(words: readonly string[], others: readonly Alternative[][]): Scored[] {
  return others.flatMap((alternatives, i) =>
    alternatives.map((it) => ({ words: words.with(i, it.word), score: it.score })),
  );
}

/** The variants that are words, the likely and the common ones first. */
async function best(ctx: Context, variants: Variants): Promise<Alternative[]> {
  const counts = await wordCounts(ctx, [...new Set([...variants.keys()].flatMap((it) => it.split(" ")))]);
  return [...variants]
    .map(([word, likelihood]) => {
      const count = Math.min(...word.split(" ").map((part) => counts.get(part) ?? 0));
      return { word, score: count === 0 ? 0 : likelihood * (1 + Math.log2(count)) };
    })
    .filter((it) => it.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, VARIANTS_OF_WORD);
}

/** The newest article with the words side by side: apart, several common syllables say nothing. */
async function articleWith(ctx: Context, words: readonly string[], query: SearchQuery): Promise<string | null> {
  const [first, ...rest] = words;
  if (first === undefined) return null;
  const narrow = narrowing(query);
  const pairs = rest.map((word, i): IndexQuery => ({ phrase: [rest[i - 1] ?? first, word] }));
  const tries: IndexQuery[] = [{ phrase: [first, ...rest] }, ...(pairs.length > 1 ? [and(pairs)] : [])];
  for (const wanted of tries) {
    const { ids } = await findWithin(ctx, narrow({ in: "body", query: wanted, limit: 1 }), TRY_MS);
    const [articleId] = await articleIdsOf(ctx, ids);
    if (articleId !== undefined) return articleId;
  }
  return null;
}
