import { eq } from "drizzle-orm";
import { articles, ratingEvents, ratings } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { tag } from "@/lib/core/tags";
import { storeDerived } from "@/lib/ratings/internal/derived";
import { replayArticle } from "@/lib/ratings/internal/ledger";
import { lockTotals } from "@/lib/ratings/internal/totals";
import type { Level } from "@/lib/ratings/model";

export type PastRating = { voterKey: string; level: Level; at: Date };

/** Ratings that readers gave elsewhere or before: ledger rows of one article, one per reader; known readers are kept. */
export async function recordPastRatings(ctx: Context, articleId: string, given: PastRating[]): Promise<void> {
  authorize(ctx, "rating.rebuild");
  await atomically(ctx, async (ctx) => {
    const [article] = await ctx.db
      .select({ hash: articles.liveHash })
      .from(articles)
      .where(eq(articles.id, articleId))
      .limit(1);
    const revisionHash = article?.hash;
    if (!revisionHash) throw new DomainError("not_found", "Không tìm thấy bài viết.");
    await lockTotals(ctx, articleId);
    const { current } = await replayArticle(ctx, articleId);
    const unknown = given.filter(({ voterKey }) => !current.has(voterKey));
    const rows = unknown.map(({ voterKey, level, at }) => ({
      id: newId(),
      articleId,
      revisionHash,
      voterKey,
      level,
      networkKey: "past",
      at,
    }));
    for (let i = 0; i < rows.length; i += 400) {
      const some = rows.slice(i, i + 400);
      await ctx.db.insert(ratingEvents).values(some);
      await ctx.db
        .insert(ratings)
        .values(some.map(({ id, voterKey, level, at }) => ({ articleId, voterKey, level, eventId: id, ratedAt: at })));
    }
    await storeDerived(ctx, articleId, await replayArticle(ctx, articleId));
    await announce(ctx, [tag.ratings(articleId)]);
    await recordAudit(ctx, "rating.import", { type: "article", id: articleId }, { ratings: rows.length });
  });
}
