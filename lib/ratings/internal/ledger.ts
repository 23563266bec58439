import { asc, eq } from "drizzle-orm";
import { ratingEvents } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { type Counts, type Level, moved, NO_RATINGS } from "@/lib/ratings/model";

export type Current = Map<string, { level: Level | null; eventId: string; ratedAt: Date }>;

/** What the ledger says of one article: each reader's last word, and the totals that follow from it. */
export async function replayArticle(
  ctx: Context | WriteContext,
  articleId: string,
): Promise<{ current: Current; counts: Counts }> {
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
  // An event's follower names it; the last word is the event that nobody follows, whatever the clocks said.
  const followed = new Set(events.map((event) => event.prevId));
  const current: Current = new Map();
  for (const event of events) {
    if (followed.has(event.id)) continue;
    current.set(event.voterKey, { level: event.level as Level | null, eventId: event.id, ratedAt: event.at });
  }
  let counts = NO_RATINGS;
  for (const { level } of current.values()) counts = moved(counts, level, 1);
  return { current, counts };
}
