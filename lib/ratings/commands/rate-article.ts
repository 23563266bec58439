import { and, eq } from "drizzle-orm";
import { ratingEvents, ratings, ratingTotals } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { RateArticle } from "@/lib/ratings/input";
import { storeTotals } from "@/lib/ratings/internal/totals";
import { type Level, moved, type RatingSummary, sum } from "@/lib/ratings/model";
import { eventsSince, ratingSummary, requireRateable, voterKeyOf } from "@/lib/ratings/queries";
import { siteSettings } from "@/lib/settings/queries";

const HOUR = 3_600_000;

/**
 * Sets, changes or takes back the actor's rating of a published article and answers the new totals. The same rating
 * sent again changes nothing and adds nothing to the ledger.
 */
// Not audited: a rating is its own record; an audit of every vote would be a log of who reads what.
export async function rateArticle(ctx: Context, raw: RateArticle): Promise<RatingSummary> {
  authorize(ctx, "article.rate");
  const { articleId, level } = parse(RateArticle, raw);
  const voterKey = voterKeyOf(ctx);
  if (voterKey === null || ctx.actor.kind === "system") throw new DomainError("forbidden", "Không rõ ai đánh giá.");
  const { networkKey } = ctx.actor;

  return atomically(ctx, async (ctx) => {
    const { liveHash: revisionHash } = await requireRateable(ctx, articleId);
    await lockTotals(ctx, articleId);
    const [own] = await ctx.db
      .select({ level: ratings.level, eventId: ratings.eventId })
      .from(ratings)
      .where(and(eq(ratings.articleId, articleId), eq(ratings.voterKey, voterKey)))
      .limit(1);
    const before = (own?.level ?? null) as Level | null;
    if (before === level) return ratingSummary(ctx, articleId);
    await requireWithinLimits(ctx, { voterKey, networkKey, articleId });

    const eventId = newId();
    await ctx.db.insert(ratingEvents).values({
      id: eventId,
      articleId,
      revisionHash,
      voterKey,
      level,
      prevId: own?.eventId ?? null,
      networkKey,
      at: ctx.now,
    });
    await ctx.db
      .insert(ratings)
      .values({ articleId, voterKey, level, eventId, ratedAt: ctx.now })
      .onConflictDoUpdate({ target: [ratings.articleId, ratings.voterKey], set: { level, eventId, ratedAt: ctx.now } });
    const summary = await moveTotals(ctx, articleId, before, level);
    await announce(ctx, [tag.ratings(articleId)]);
    return summary;
  });
}

/** On PostgreSQL the row of the totals stays locked until the end: votes on one article come one after another. */
async function lockTotals(ctx: WriteContext, articleId: string): Promise<void> {
  await ctx.db
    .insert(ratingTotals)
    .values({ articleId, updatedAt: ctx.now })
    .onConflictDoUpdate({ target: ratingTotals.articleId, set: { updatedAt: ctx.now } });
}

async function requireWithinLimits(
  ctx: WriteContext,
  { voterKey, networkKey, articleId }: { voterKey: string; networkKey: string; articleId: string },
): Promise<void> {
  const { ratings: limits } = await siteSettings(ctx);
  const hourAgo = new Date(ctx.now.getTime() - HOUR);
  const minuteAgo = new Date(ctx.now.getTime() - HOUR / 60);
  if ((await eventsSince(ctx, { voterKey }, hourAgo)) >= limits.perReaderPerHour) {
    throw new DomainError(
      "limited",
      "Bạn đã đổi đánh giá quá nhiều lần. Vui lòng thử lại sau một giờ; đánh giá trước đó của bạn vẫn được giữ.",
    );
  }
  const isFlood =
    (await eventsSince(ctx, { networkKey }, hourAgo)) >= limits.perNetworkPerHour ||
    (await eventsSince(ctx, { articleId }, minuteAgo)) >= limits.perArticlePerMinute;
  if (isFlood) throw new DomainError("limited", "Đang có quá nhiều lượt đánh giá. Vui lòng thử lại sau ít phút.");
}

async function moveTotals(
  ctx: WriteContext,
  articleId: string,
  from: Level | null,
  to: Level | null,
): Promise<RatingSummary> {
  const { counts } = await ratingSummary(ctx, articleId);
  const next = moved(moved(counts, from, -1), to, 1);
  await storeTotals(ctx, articleId, next);
  return { articleId, counts: next, total: sum(next) };
}
