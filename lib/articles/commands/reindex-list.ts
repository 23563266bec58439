import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { articles, listings, revisions, seriesParts } from "@/db/client";
import { searchDocumentsOf } from "@/lib/articles/internal/search-document";
import { listOf } from "@/lib/articles/lists";
import type { ArticleContent } from "@/lib/articles/model";
import { listLength } from "@/lib/articles/queries/cards";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";
import { enqueueJob } from "@/lib/jobs/commands";
import type { JobHandler } from "@/lib/jobs/model";
import { indexDocuments } from "@/lib/search/commands";
import type { TaxonKind } from "@/lib/topics/model";

const KIND = "search.reindex";
/** More than these are indexed in the background, some at a time, so that others can write between. */
const AT_ONCE = 60;

/** What is filed under this is found by its names as they are now. */
export async function reindexOf(ctx: WriteContext, kind: TaxonKind, id: string): Promise<void> {
  if (kind === "series") {
    const parts = await ctx.db.select().from(seriesParts).where(eq(seriesParts.seriesId, id)).limit(AT_ONCE);
    return indexArticles(
      ctx,
      parts.map((part) => part.articleId),
    );
  }
  const list = listOf[kind](id);
  if ((await listLength(ctx, list)) <= AT_ONCE) {
    await indexAfter(ctx, list, 0);
    return;
  }
  await enqueueJob(ctx, { kind: KIND, payload: { list }, objectType: kind, objectId: id });
}

export const REINDEX_HANDLER: JobHandler = {
  kind: KIND,
  mode: "at-least-once",
  run: async (ctx, { list }) => {
    if (typeof list === "string") await reindexList(ctx, list);
  },
};

// Not authorized: the act that asked for it was. Not audited: it is part of that act.
async function reindexList(ctx: Context, list: string): Promise<void> {
  for (let after: number | null = 0; after !== null;) {
    const from: number = after;
    after = await atomically(ctx, async (ctx) => indexAfter(ctx, list, from));
  }
  await atomically(ctx, async (ctx) => announce(ctx, [tag.list(listOf.all)]));
}

/** Answers the position to go on after; null at the end. */
async function indexAfter(ctx: WriteContext, list: string, after: number): Promise<number | null> {
  const rows = await ctx.db
    .select({ id: listings.articleId, position: listings.position })
    .from(listings)
    .where(and(eq(listings.list, list), gt(listings.position, after)))
    .orderBy(asc(listings.position))
    .limit(AT_ONCE);
  await indexArticles(
    ctx,
    rows.map((row) => row.id),
  );
  return rows.length < AT_ONCE ? null : (rows.at(-1)?.position ?? null);
}

async function indexArticles(ctx: WriteContext, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await ctx.db
    .select({ articleId: articles.id, publishedAt: articles.firstPublishedAt, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(and(inArray(articles.id, ids), eq(articles.state, "published")));
  const live = rows.flatMap(({ articleId, publishedAt, content }) =>
    publishedAt === null ? [] : { articleId, publishedAt, content: content as ArticleContent },
  );
  await indexDocuments(ctx, await searchDocumentsOf(ctx, live));
}
