import type { Context } from "@/lib/core/context";
import { timeOfId } from "./internal/document-id";
import { articleIdsOf, narrowing } from "./internal/narrowing";
import { type ParsedQuery, parseQuery, searchedWords } from "./internal/parse-query";
import { allOf, type Expand, ranksOf } from "./internal/plan";
import { byRelevance } from "./internal/relevance";
import { wordsBeginning } from "./internal/vocabulary";
import { findWithin } from "./internal/windows";
import { MOST_RESULTS, RESULTS_PER_PAGE, type SearchedWords, type SearchQuery } from "./model";

const FIND_MS = 30;
const MOST_BEGINNINGS = 200;

export type Found = {
  /** Of the page asked for. */
  articleIds: string[];
  /** All that can be paged through: at most MOST_RESULTS. */
  total: number;
  /** There are more than `total`. */
  hasMore: boolean;
  /** When a search was so wide that its time ran out: older articles were not looked at. */
  since: Date | null;
  searched: SearchedWords;
};

/** The articles that have all words and phrases of the text and stand under all facets; a search for nothing finds none. */
export async function findArticles(ctx: Context, query: SearchQuery): Promise<Found> {
  const { page = 1, perPage = RESULTS_PER_PAGE, sort = "relevance" } = query;
  const parsed = parseQuery(query.text);
  const all = parsed.terms.length === 0 ? null : allOf(parsed.terms, await beginnings(ctx, parsed));
  const isWide = all === null && !query.facets?.length && !query.from && !query.before;
  if (isWide) return { articleIds: [], total: 0, hasMore: false, since: null, searched: searchedWords(query.text) };
  const narrow = narrowing(query);
  const newest = await findWithin(
    ctx,
    narrow({ in: query.in ?? "body", query: all, limit: MOST_RESULTS + 1 }),
    FIND_MS,
  );
  const ids = newest.ids.slice(0, MOST_RESULTS);
  const end = page * perPage;
  const isRanked = sort === "relevance" && all !== null && ids.length > 1;
  const ordered = isRanked
    ? await byRelevance(
        ctx,
        ranksOf(parsed, all).filter((rank) => query.in === undefined || rank.in === query.in),
        newest,
        end,
        narrow,
      )
    : ids;
  return {
    articleIds: await articleIdsOf(ctx, ordered.slice(end - perPage, Math.min(end, ids.length))),
    total: ids.length,
    hasMore: newest.ids.length > ids.length,
    since: newest.downTo === null ? null : timeOfId(newest.downTo),
    searched: searchedWords(query.text),
  };
}

/** For each word that is only begun, the commonest words that begin so. */
async function beginnings(ctx: Context, { terms }: ParsedQuery): Promise<Expand> {
  const known = new Map<string, string[]>();
  for (const { words, isPrefix } of terms) {
    const begun = words.at(-1);
    if (isPrefix && begun !== undefined) known.set(begun, await wordsBeginning(ctx, begun, MOST_BEGINNINGS));
  }
  return (prefix) => known.get(prefix)?.filter((word) => word !== prefix) ?? [];
}
