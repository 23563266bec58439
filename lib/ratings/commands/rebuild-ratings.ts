import { asc, eq, gt } from "drizzle-orm";
import { ratingEvents, ratings, ratingTotals } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";
import { type Current, replayArticle } from "@/lib/ratings/internal/ledger";
import { storeTotals } from "@/lib/ratings/internal/totals";
import { type Counts, sum } from "@/lib/ratings/model";
import { ratingSummary } from "@/lib/ratings/queries";

export type RebuildReport = { articles: number; ratings: number; differed: string[] };

/**
 * Derives current ratings and totals from the ledger, article by article, and replaces what differs; with `checkOnly`
 * it only tells. `differed` names the articles whose kept rows were not what the ledger says.
 */
export async function rebuildRatings(ctx: Context, options: { checkOnly?: boolean } = {}): Promise<RebuildReport> {
  authorize(ctx, "rating.rebuild");
  const report: RebuildReport = { articles: 0, ratings: 0, differed: [] };
  for await (const articleId of ratedArticles(ctx)) {
    await atomically(ctx, async (ctx) => {
      const { current, counts } = await replayArticle(ctx, articleId);
      report.articles++;
      report.ratings += sum(counts);
      if (await isAsKept(ctx, articleId, current, counts)) return;
      report.differed.push(articleId);
      if (!options.checkOnly) await replace(ctx, articleId, current, counts);
    });
  }
  if (!options.checkOnly) {
    const { differed, ...counted } = report;
    await atomically(ctx, (ctx) =>
      recordAudit(ctx, "rating.rebuild", { type: "rating", id: "*" }, { ...counted, differed: differed.length }),
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

async function isAsKept(ctx: WriteContext, articleId: string, current: Current, counts: Counts): Promise<boolean> {
  const kept = await ratingSummary(ctx, articleId);
  if (kept.counts.some((n, i) => n !== counts[i])) return false;
  const rows = await ctx.db
    .select({ voterKey: ratings.voterKey, level: ratings.level, eventId: ratings.eventId })
    .from(ratings)
    .where(eq(ratings.articleId, articleId));
  return (
    rows.length === current.size &&
    rows.every((row) => {
      const said = current.get(row.voterKey);
      return said?.level === row.level && said.eventId === row.eventId;
    })
  );
}

async function replace(ctx: WriteContext, articleId: string, current: Current, counts: Counts): Promise<void> {
  await ctx.db.delete(ratings).where(eq(ratings.articleId, articleId));
  const rows = [...current].map(([voterKey, said]) => ({ articleId, voterKey, ...said }));
  for (let i = 0; i < rows.length; i += 500) await ctx.db.insert(ratings).values(rows.slice(i, i + 500));
  await storeTotals(ctx, articleId, counts);
  await announce(ctx, [tag.ratings(articleId)]);
}
