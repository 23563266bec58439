import { and, asc, eq, gt } from "drizzle-orm";
import { articles, corrections, listings, revisions } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { lockListings, placeProvisionally, provisionalLists, renumber } from "@/lib/articles/internal/listings";
import { type KnownLists, listsOf } from "@/lib/articles/internal/membership";
import type { ArticleContent } from "@/lib/articles/model";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";

const BATCH = 500;

/** Makes `listings` again from the live revisions, in one transaction. */
export async function rebuildListings(ctx: Context): Promise<{ articles: number; lists: number }> {
  authorize(ctx, "listing.rebuild");
  return atomically(ctx, async (ctx) => {
    await lockListings(ctx);
    await ctx.db.delete(listings);
    const corrected = new Set(
      (await ctx.db.selectDistinct({ id: corrections.articleId }).from(corrections)).map((row) => row.id),
    );
    const known: KnownLists = new Map();
    let last = 0;
    let count = 0;
    for (;;) {
      const batch = await ctx.db
        .select({
          id: articles.id,
          number: articles.number,
          sortAt: articles.firstPublishedAt,
          content: revisions.content,
        })
        .from(articles)
        .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
        .where(and(eq(articles.state, "published"), gt(articles.number, last)))
        .orderBy(asc(articles.number))
        .limit(BATCH);
      for (const { id, number, sortAt, content } of batch) {
        if (sortAt === null) continue;
        const lists = await listsOf(ctx, content as ArticleContent, corrected.has(id), known);
        await placeProvisionally(ctx, { articleId: id, number, sortAt }, lists);
      }
      count += batch.length;
      last = batch.at(-1)?.number ?? last;
      if (batch.length < BATCH) break;
    }
    const lists = await provisionalLists(ctx);
    await renumber(ctx, lists);
    await announce(ctx, [tag.all]);
    await recordAudit(ctx, "listing.rebuild", { type: "listing", id: "*" }, { articles: count, lists: lists.length });
    return { articles: count, lists: lists.length };
  });
}
