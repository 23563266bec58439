import { inArray } from "drizzle-orm";
import { type IndexSearch, searchDocuments } from "@/db/client";
import type { Context } from "@/lib/core/context";
import type { SearchQuery } from "@/lib/search/model";
import { firstIdAt } from "./document-id";
import { EVERY_DOCUMENT, facetToken } from "./tokens";

export type Narrow = (search: Omit<IndexSearch, "facets">) => IndexSearch;

/** Adds the facets and the time of the query to a search. */
export function narrowing({ facets = [], from, before }: SearchQuery): Narrow {
  const tokens = facets.map(facetToken);
  const least = from && firstIdAt(from);
  const most = before && firstIdAt(before) - 1;
  return (search) => ({
    ...search,
    facets: search.query === null && tokens.length === 0 ? [EVERY_DOCUMENT] : tokens,
    from: search.from === undefined || least === undefined ? (search.from ?? least) : Math.max(search.from, least),
    to: most,
  });
}

/** The articles of these documents, in this order. */
export async function articleIdsOf(ctx: Context, documentIds: readonly number[]): Promise<string[]> {
  if (documentIds.length === 0) return [];
  const rows = await ctx.db
    .select()
    .from(searchDocuments)
    .where(inArray(searchDocuments.documentId, [...documentIds]));
  const articleOf = new Map(rows.map((row) => [row.documentId, row.articleId]));
  return documentIds.flatMap((id) => articleOf.get(id) ?? []);
}
