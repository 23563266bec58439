import { and, eq, inArray, sql } from "drizzle-orm";
import { ratingCases, ratingHolds, ratings } from "@/db/client";
import { announce } from "@/lib/core/changes";
import type { WriteContext } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";
import { type DayMove, moveDays } from "@/lib/ratings/internal/days";
import { sectionOf } from "@/lib/ratings/internal/ledger";
import { lockTotals, storeTotals, type Totals } from "@/lib/ratings/internal/totals";
import { type Counts, type Level, moved, type RatingStatus } from "@/lib/ratings/model";
import { dayKeyVn } from "@/lib/text/dates";

const CHUNK = 400;

/** Begins a change of holds: whoever rates this article, or decides about its ratings, comes after. */
export async function lockRatings(ctx: WriteContext, articleId: string): Promise<void> {
  await lockTotals(ctx, articleId);
}

/**
 * Makes the current ratings of an article, its totals, its counts by day and what readers are shown follow its holds.
 * The display is frozen as long as one rating is quarantined, at what it was without the held ones.
 */
export async function settleHolds(ctx: WriteContext, articleId: string): Promise<void> {
  const before = await lockTotals(ctx, articleId);
  const moves = await toMove(ctx, articleId);
  let counts = before.counts;
  const days: DayMove[] = [];
  for (const { level, from, to, day } of moves) {
    const by = Number(to === "counted") - Number(from === "counted");
    if (level === null || by === 0) continue;
    counts = moved(counts, level, by > 0 ? 1 : -1);
    days.push({ day, level, by });
  }
  await storeStatuses(ctx, articleId, moves);
  const sectionId = await sectionOf(ctx, articleId);
  if (sectionId !== null) await moveDays(ctx, { articleId, sectionId }, days);
  await storeTotals(ctx, articleId, { counts, ...(await freeze(ctx, articleId, before, counts)) });
  await announce(ctx, [tag.ratings(articleId)]);
}

type Move = { voterKey: string; level: Level | null; day: string; from: RatingStatus; to: RatingStatus };

async function toMove(ctx: WriteContext, articleId: string): Promise<Move[]> {
  const rows = await ctx.db
    .select({
      voterKey: ratings.voterKey,
      level: ratings.level,
      ratedAt: ratings.ratedAt,
      from: ratings.status,
      hold: ratingHolds.status,
    })
    .from(ratingHolds)
    .innerJoin(ratings, and(eq(ratings.articleId, articleId), eq(ratings.eventId, ratingHolds.eventId)))
    .where(eq(ratingHolds.articleId, articleId));
  return rows
    .map(({ voterKey, level, ratedAt, from, hold }) => {
      const to: RatingStatus = hold === "released" ? "counted" : hold;
      return { voterKey, level: level as Level | null, day: dayKeyVn(ratedAt), from, to };
    })
    .filter(({ from, to }) => from !== to);
}

async function storeStatuses(ctx: WriteContext, articleId: string, moves: Move[]): Promise<void> {
  for (const status of ["counted", "quarantined", "void"] as const) {
    const voters = moves.filter(({ to }) => to === status).map(({ voterKey }) => voterKey);
    for (let i = 0; i < voters.length; i += CHUNK)
      await ctx.db
        .update(ratings)
        .set({ status })
        .where(and(eq(ratings.articleId, articleId), inArray(ratings.voterKey, voters.slice(i, i + CHUNK))));
  }
}

/** What readers are shown from now on, written into every open case of this article, so that a rebuild finds it. */
async function freeze(
  ctx: WriteContext,
  articleId: string,
  before: Totals,
  counts: Counts,
): Promise<Pick<Totals, "frozen" | "held">> {
  const open = await ctx.db
    .select({
      caseId: ratingHolds.caseId,
      held: sql<number>`sum(case when ${ratings.level} is null then 0 else 1 end)`.mapWith(Number),
    })
    .from(ratingHolds)
    .innerJoin(ratings, and(eq(ratings.articleId, articleId), eq(ratings.eventId, ratingHolds.eventId)))
    .where(and(eq(ratingHolds.articleId, articleId), eq(ratingHolds.status, "quarantined")))
    .groupBy(ratingHolds.caseId);
  if (open.length === 0) return { frozen: null, held: 0 };
  const frozen = before.frozen ?? counts;
  const cases = await ctx.db
    .select({ id: ratingCases.id, frozen: ratingCases.frozen })
    .from(ratingCases)
    .where(
      inArray(
        ratingCases.id,
        open.map(({ caseId }) => caseId),
      ),
    );
  for (const { id, frozen: known } of cases) {
    const all = { ...(known as Record<string, Counts>), [articleId]: frozen };
    await ctx.db.update(ratingCases).set({ frozen: all }).where(eq(ratingCases.id, id));
  }
  return { frozen, held: open.reduce((sum, { held }) => sum + held, 0) };
}
