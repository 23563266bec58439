import { and, eq } from "drizzle-orm";
import { ratingEvents, ratingHolds, ratingReasons, ratings } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { enqueueJob } from "@/lib/jobs/commands";
import { RateArticle } from "@/lib/ratings/input";
import { type DayMove, moveDays } from "@/lib/ratings/internal/days";
import { lockTotals, storeTotals } from "@/lib/ratings/internal/totals";
import { INSPECT_AFTER_MS, INSPECT_KIND, type Level, LOW_LEVEL, moved, type RatingSummary } from "@/lib/ratings/model";
import { eventsSince, ratingSummary, requireRateable, voterKeyOf } from "@/lib/ratings/queries";
import { siteSettings } from "@/lib/settings/queries";
import { dayKeyVn } from "@/lib/text/dates";

const HOUR = 3_600_000;

/**
 * Sets, changes or takes back the actor's rating of a published article and answers the new totals. The same rating
 * sent again changes nothing and adds nothing to the ledger.
 */
// Not audited: a rating is its own record; an audit of every vote would be a log of who reads what.
export async function rateArticle(ctx: Context, raw: RateArticle): Promise<RatingSummary> {
  authorize(ctx, "article.rate");
  const { articleId, level, dwellMs, isNewVoter } = parse(RateArticle, raw);
  const voterKey = voterKeyOf(ctx);
  if (voterKey === null || ctx.actor.kind === "system") throw new DomainError("forbidden", "Không rõ ai đánh giá.");
  const { networkKey } = ctx.actor;

  return atomically(ctx, async (ctx) => {
    const { liveHash: revisionHash, sectionId } = await requireRateable(ctx, articleId);
    const totals = await lockTotals(ctx, articleId);
    const own = await currentRating(ctx, articleId, voterKey);
    if (own.level === level) return ratingSummary(ctx, articleId);
    await requireWithinLimits(ctx, { voterKey, networkKey, articleId });

    const eventId = newId();
    const { status, eventId: prevId } = own;
    await ctx.db.insert(ratingEvents).values({
      id: eventId,
      articleId,
      revisionHash,
      voterKey,
      level,
      prevId,
      networkKey,
      isNewVoter: isNewVoter && prevId === null,
      dwellMs,
      at: ctx.now,
    });
    await ctx.db
      .insert(ratings)
      .values({ articleId, voterKey, level, eventId, ratedAt: ctx.now, status })
      .onConflictDoUpdate({ target: [ratings.articleId, ratings.voterKey], set: { level, eventId, ratedAt: ctx.now } });
    if (status === "counted") {
      await storeTotals(ctx, articleId, { ...totals, counts: moved(moved(totals.counts, own.level, -1), level, 1) });
      await moveDays(ctx, { articleId, sectionId }, [...given(own, -1), ...given({ level, ratedAt: ctx.now }, 1)]);
    } else {
      await ctx.db
        .update(ratingHolds)
        .set({ eventId })
        .where(eq(ratingHolds.eventId, prevId ?? ""));
      if (status === "quarantined") {
        const held = totals.held + Number(level !== null) - Number(own.level !== null);
        await storeTotals(ctx, articleId, { ...totals, held });
      }
    }
    if (isLow(own.level) && !isLow(level)) await forgetReason(ctx, articleId, voterKey);
    await enqueueJob(ctx, {
      kind: INSPECT_KIND,
      runAt: new Date(ctx.now.getTime() + INSPECT_AFTER_MS),
      payload: { since: ctx.now.getTime() },
      uniqueKey: INSPECT_KIND,
    });
    // While an article is frozen, a counted rating changes nothing that readers are shown.
    if (totals.frozen === null || status === "quarantined") await announce(ctx, [tag.ratings(articleId)]);
    return ratingSummary(ctx, articleId);
  });
}

function isLow(level: Level | null): boolean {
  return level !== null && level <= LOW_LEVEL;
}

/** The reader thinks better of it: what they had missed no longer stands. */
async function forgetReason(ctx: WriteContext, articleId: string, voterKey: string): Promise<void> {
  await ctx.db
    .delete(ratingReasons)
    .where(and(eq(ratingReasons.articleId, articleId), eq(ratingReasons.voterKey, voterKey)));
}

async function currentRating(ctx: WriteContext, articleId: string, voterKey: string) {
  const [own] = await ctx.db
    .select({ level: ratings.level, eventId: ratings.eventId, ratedAt: ratings.ratedAt, status: ratings.status })
    .from(ratings)
    .where(and(eq(ratings.articleId, articleId), eq(ratings.voterKey, voterKey)))
    .limit(1);
  if (!own) return { level: null, eventId: null, ratedAt: ctx.now, status: "counted" as const };
  return { ...own, level: own.level as Level | null };
}

/** One counted rating more or less on its day; a rating that was taken back is on none. */
function given({ level, ratedAt }: { level: Level | null; ratedAt: Date }, by: 1 | -1): DayMove[] {
  return level === null ? [] : [{ day: dayKeyVn(ratedAt), level, by }];
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
