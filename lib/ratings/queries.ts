import { and, count, desc, eq, gte, gt } from "drizzle-orm";
import { articles, ratingEvents, ratingReasons, ratingTotals, ratings, revisions } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { type Counts, type Level, NO_RATINGS, type RatingSummary, type Reason, sum } from "./model";

const countColumns = {
  articleId: ratingTotals.articleId,
  n1: ratingTotals.n1,
  n2: ratingTotals.n2,
  n3: ratingTotals.n3,
  n4: ratingTotals.n4,
  n5: ratingTotals.n5,
  frozen: ratingTotals.frozen,
  held: ratingTotals.held,
};

type CountRow = {
  articleId: string;
  n1: number;
  n2: number;
  n3: number;
  n4: number;
  n5: number;
  frozen: Counts | null;
  held: number;
};

function toSummary({ articleId, n1, n2, n3, n4, n5, frozen, held }: CountRow): RatingSummary {
  const counts = frozen ?? ([n1, n2, n3, n4, n5] as const);
  return { articleId, counts, total: sum(counts), checking: held };
}

/** What readers are shown of one article. */
export async function ratingSummary(ctx: Context | WriteContext, articleId: string): Promise<RatingSummary> {
  const [row] = await ctx.db
    .select(countColumns)
    .from(ratingTotals)
    .where(eq(ratingTotals.articleId, articleId))
    .limit(1);
  return row ? toSummary(row) : { articleId, counts: NO_RATINGS, total: 0, checking: 0 };
}

/** The actor's own current rating; null when there is none. */
export async function ownRating(ctx: Context, articleId: string): Promise<Level | null> {
  const voterKey = voterKeyOf(ctx);
  if (voterKey === null) return null;
  const [row] = await ctx.db
    .select({ level: ratings.level })
    .from(ratings)
    .where(and(eq(ratings.articleId, articleId), eq(ratings.voterKey, voterKey)))
    .limit(1);
  return (row?.level as Level | null | undefined) ?? null;
}

/** The reason that the actor gave for a low rating; null when none. */
export async function ownReason(ctx: Context, articleId: string): Promise<{ reason: Reason; text: string } | null> {
  const voterKey = voterKeyOf(ctx);
  if (voterKey === null) return null;
  const [row] = await ctx.db
    .select({ reason: ratingReasons.reason, text: ratingReasons.text })
    .from(ratingReasons)
    .where(and(eq(ratingReasons.articleId, articleId), eq(ratingReasons.voterKey, voterKey)))
    .limit(1);
  return row ? { ...row, reason: row.reason as Reason } : null;
}

/** Whether the actor ever rated this article, even if the rating was taken back since. */
export async function hasRated(ctx: Context, articleId: string): Promise<boolean> {
  const voterKey = voterKeyOf(ctx);
  if (voterKey === null) return false;
  const [row] = await ctx.db
    .select({ eventId: ratings.eventId })
    .from(ratings)
    .where(and(eq(ratings.articleId, articleId), eq(ratings.voterKey, voterKey)))
    .limit(1);
  return row !== undefined;
}

/** Throws unless readers may rate this article: it is published. */
export async function requireRateable(
  ctx: Context | WriteContext,
  articleId: string,
): Promise<{ liveHash: string; sectionId: string }> {
  const [article] = await ctx.db
    .select({ state: articles.state, liveHash: articles.liveHash, sectionId: revisions.sectionId })
    .from(articles)
    .leftJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(eq(articles.id, articleId))
    .limit(1);
  if (article?.state === "removed") throw new DomainError("gone", "Bài viết đã được gỡ nên không nhận đánh giá nữa.");
  if (article?.state !== "published" || article.liveHash === null || article.sectionId === null)
    throw new DomainError("not_found", "Không tìm thấy bài viết.");
  return { liveHash: article.liveHash, sectionId: article.sectionId };
}

/** Published articles by the lower bound of their ratings, best first; `least` is the fewest ratings that count. */
export async function highestRated(ctx: Context, limit: number, least: number): Promise<RatingSummary[]> {
  const rows = await ctx.db
    .select(countColumns)
    .from(ratingTotals)
    // Crossed, and joined below: SQLite then begins at the best and stops, and does not sort every article that was rated.
    .crossJoin(articles)
    .where(
      and(eq(articles.id, ratingTotals.articleId), eq(articles.state, "published"), gte(ratingTotals.total, least)),
    )
    .orderBy(desc(ratingTotals.score), desc(ratingTotals.articleId))
    .limit(limit);
  return rows.map(toSummary);
}

/** Events of one reader, one network or one article since a time: the ledger itself is the counter of the limits. */
export async function eventsSince(
  ctx: WriteContext,
  by: { voterKey: string } | { networkKey: string } | { articleId: string },
  since: Date,
): Promise<number> {
  const match =
    "voterKey" in by
      ? eq(ratingEvents.voterKey, by.voterKey)
      : "networkKey" in by
        ? eq(ratingEvents.networkKey, by.networkKey)
        : eq(ratingEvents.articleId, by.articleId);
  const [row] = await ctx.db
    .select({ n: count() })
    .from(ratingEvents)
    .where(and(match, gt(ratingEvents.at, since)));
  return row?.n ?? 0;
}

/** Whose rating it is: the account, or the reader's signed cookie; null before the first rating. */
export function voterKeyOf(ctx: Context | WriteContext): string | null {
  if (ctx.actor.kind === "user") return `u:${ctx.actor.id}`;
  return ctx.actor.kind === "reader" ? ctx.actor.voterKey : null;
}
