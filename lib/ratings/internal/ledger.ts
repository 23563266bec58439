import { asc, eq } from "drizzle-orm";
import { articles, ratingCases, ratingEvents, ratingHolds, revisions } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { type Counts, type Level, moved, NO_RATINGS, type RatingStatus } from "@/lib/ratings/model";
import { dayKeyVn } from "@/lib/text/dates";
import type { Totals } from "./totals";

export type Current = Map<string, { level: Level | null; eventId: string; ratedAt: Date; status: RatingStatus }>;

/** Everything that follows from the ledger and the holds of one article. */
export type Replay = { current: Current; totals: Totals; sectionId: string | null; days: Map<string, Counts> };

export async function replayArticle(ctx: Context | WriteContext, articleId: string): Promise<Replay> {
  const events = await ctx.db
    .select({
      id: ratingEvents.id,
      voterKey: ratingEvents.voterKey,
      level: ratingEvents.level,
      prevId: ratingEvents.prevId,
      at: ratingEvents.at,
    })
    .from(ratingEvents)
    .where(eq(ratingEvents.articleId, articleId))
    .orderBy(asc(ratingEvents.at), asc(ratingEvents.id));
  const holds = await holdsOf(ctx, articleId);
  // An event's follower names it; the last word is the event that nobody follows, whatever the clocks said.
  const followed = new Set(events.map((event) => event.prevId));
  const current: Current = new Map();
  const days = new Map<string, Counts>();
  let counts = NO_RATINGS;
  let held = 0;
  for (const { id, voterKey, level: given, at } of events) {
    if (followed.has(id)) continue;
    const level = given as Level | null;
    const status = holds.status.get(id) ?? "counted";
    current.set(voterKey, { level, eventId: id, ratedAt: at, status });
    if (status === "quarantined" && level !== null) held++;
    if (status !== "counted" || level === null) continue;
    counts = moved(counts, level, 1);
    const day = dayKeyVn(at);
    days.set(day, moved(days.get(day) ?? NO_RATINGS, level, 1));
  }
  return { current, totals: { counts, frozen: holds.frozen, held }, sectionId: await sectionOf(ctx, articleId), days };
}

/** The section in which the article stands, or stood before it was taken down. */
export async function sectionOf(ctx: Context | WriteContext, articleId: string): Promise<string | null> {
  const [row] = await ctx.db
    .select({ sectionId: revisions.sectionId })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(eq(articles.id, articleId))
    .limit(1);
  return row?.sectionId ?? null;
}

async function holdsOf(ctx: Context | WriteContext, articleId: string) {
  const rows = await ctx.db
    .select({ eventId: ratingHolds.eventId, status: ratingHolds.status, frozen: ratingCases.frozen })
    .from(ratingHolds)
    .innerJoin(ratingCases, eq(ratingCases.id, ratingHolds.caseId))
    .where(eq(ratingHolds.articleId, articleId))
    .orderBy(asc(ratingCases.openedAt), asc(ratingCases.id));
  const status = new Map<string, RatingStatus>();
  let frozen: Counts | null = null;
  for (const row of rows) {
    if (row.status !== "released") status.set(row.eventId, row.status);
    if (row.status === "quarantined") frozen ??= (row.frozen as Record<string, Counts>)[articleId] ?? null;
  }
  return { status, frozen };
}
