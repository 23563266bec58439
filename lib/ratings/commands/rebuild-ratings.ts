import { asc, gt } from "drizzle-orm";
import { ratingEvents, ratingTotals } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";
import { compareSectionDays, isAsKept, replaceCurrent, storeDerived } from "@/lib/ratings/internal/derived";
import { replayArticle } from "@/lib/ratings/internal/ledger";
import { lockTotals } from "@/lib/ratings/internal/totals";
import { sum } from "@/lib/ratings/model";

export type RebuildReport = { articles: number; ratings: number; differed: string[]; daysDiffered: string[] };

/**
 * Derives current ratings, totals and the counts by day from the ledger and the holds, article by article, and replaces
 * what differs; with `checkOnly` it only tells. `differed` names the articles whose kept rows were not what the ledger
 * says, `daysDiffered` the days whose counts by section were not the sum of their articles'.
 */
export async function rebuildRatings(
  ctx: Context,
  options: { checkOnly?: boolean; onProgress?: (report: RebuildReport) => void } = {},
): Promise<RebuildReport> {
  authorize(ctx, "rating.rebuild");
  const checkOnly = options.checkOnly ?? false;
  const report: RebuildReport = { articles: 0, ratings: 0, differed: [], daysDiffered: [] };
  for await (const articleId of ratedArticles(ctx)) {
    await atomically(ctx, async (ctx) => {
      if (!checkOnly) await lockTotals(ctx, articleId);
      const replay = await replayArticle(ctx, articleId);
      report.articles++;
      report.ratings += sum(replay.totals.counts);
      if (await isAsKept(ctx, articleId, replay)) return;
      report.differed.push(articleId);
      if (checkOnly) return;
      await replaceCurrent(ctx, articleId, replay.current);
      await storeDerived(ctx, articleId, replay);
      await announce(ctx, [tag.ratings(articleId)]);
    });
    options.onProgress?.(report);
  }
  report.daysDiffered = await atomically(ctx, (ctx) => compareSectionDays(ctx, checkOnly));
  if (!checkOnly) {
    const { differed, daysDiffered, ...counted } = report;
    await atomically(ctx, (ctx) =>
      recordAudit(
        ctx,
        "rating.rebuild",
        { type: "rating", id: "*" },
        { ...counted, differed: differed.length, daysDiffered: daysDiffered.length },
      ),
    );
  }
  return report;
}

/** Every article in the ledger or in the totals, one after another by id. */
async function* ratedArticles(ctx: Context): AsyncGenerator<string> {
  for (let last = ""; ;) {
    const [[event], [total]] = await Promise.all([
      ctx.db
        .select({ id: ratingEvents.articleId })
        .from(ratingEvents)
        .where(gt(ratingEvents.articleId, last))
        .orderBy(asc(ratingEvents.articleId))
        .limit(1),
      ctx.db
        .select({ id: ratingTotals.articleId })
        .from(ratingTotals)
        .where(gt(ratingTotals.articleId, last))
        .orderBy(asc(ratingTotals.articleId))
        .limit(1),
    ]);
    const next = [event?.id, total?.id].filter((id) => id !== undefined).toSorted()[0];
    if (next === undefined) return;
    yield next;
    last = next;
  }
}
