import { and, asc, eq, gt, isNotNull, ne } from "drizzle-orm";
import { articles, revisions, searchDocuments } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { searchDocumentsOf } from "@/lib/articles/internal/search-document";
import type { ArticleContent } from "@/lib/articles/model";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";
import { clearIndex, forgetWords, indexDocuments, removeDocument, tidyIndex } from "@/lib/search/commands";

const BATCH = 100;

/**
 * Indexes every published article again, a batch at a time, so that the paper goes on reading and publishing meanwhile:
 * each article is found by its old words until its turn, and by its new ones after. With `fromNothing` the index is
 * emptied first, for one that is damaged: until the end, searches find less.
 */
export async function rebuildSearch(
  ctx: Context,
  options: { fromNothing?: boolean; onProgress?: (articles: number) => void } = {},
): Promise<{ articles: number; removed: number }> {
  authorize(ctx, "search.rebuild");
  await atomically(ctx, async (ctx) => {
    if (options.fromNothing) await clearIndex(ctx);
    await forgetWords(ctx);
  });
  let count = 0;
  for (let last = 0; ;) {
    const batch = await atomically(ctx, async (ctx) => indexBatch(ctx, last));
    count += batch.count;
    if (batch.last === null) break;
    last = batch.last;
    options.onProgress?.(count);
  }
  const stale = await staleArticles(ctx);
  for (let i = 0; i < stale.length; i += BATCH) {
    await atomically(ctx, async (ctx) => {
      for (const articleId of stale.slice(i, i + BATCH)) await removeDocument(ctx, articleId);
    });
  }
  await tidySearch(ctx);
  await atomically(ctx, async (ctx) => {
    await announce(ctx, [tag.list("all")]);
    await recordAudit(ctx, "search.rebuild", { type: "search", id: "*" }, { articles: count, removed: stale.length });
  });
  return { articles: count, removed: stale.length };
}

/** Brings together what many additions have left in pieces: after it a search of a large paper reads half as much. */
// Not audited: what is found stays the same.
export async function tidySearch(ctx: Context): Promise<void> {
  authorize(ctx, "search.rebuild");
  while (await atomically(ctx, tidyIndex)) {
    // Each turn is a short transaction, so that others get theirs between them.
  }
}

async function indexBatch(ctx: WriteContext, after: number): Promise<{ count: number; last: number | null }> {
  const rows = await ctx.db
    .select({
      articleId: articles.id,
      number: articles.number,
      publishedAt: articles.firstPublishedAt,
      content: revisions.content,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(and(eq(articles.state, "published"), isNotNull(articles.firstPublishedAt), gt(articles.number, after)))
    .orderBy(asc(articles.number))
    .limit(BATCH);
  const live = rows.flatMap(({ publishedAt, content, articleId }) =>
    publishedAt === null ? [] : { articleId, publishedAt, content: content as ArticleContent },
  );
  await indexDocuments(ctx, await searchDocumentsOf(ctx, live), { countWords: "all" });
  return { count: live.length, last: rows.at(-1)?.number ?? null };
}

/** Articles in the index that are not published: after a database was put together by hand. */
async function staleArticles(ctx: Context): Promise<string[]> {
  const rows = await ctx.db
    .select({ articleId: searchDocuments.articleId })
    .from(searchDocuments)
    .innerJoin(articles, eq(articles.id, searchDocuments.articleId))
    .where(ne(articles.state, "published"));
  return rows.map((row) => row.articleId);
}
