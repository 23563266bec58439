import { sql } from "drizzle-orm";
import { ratingDays, ratingSectionDays } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import type { Counts, Level } from "@/lib/ratings/model";

/** `by` more counted ratings of one level on one Vietnamese day. */
export type DayMove = { day: string; level: Level; by: number };

/**
 * Moves the counts by day of an article, and of its section, along with its totals. Rows are touched in the order of
 * their days, so that two votes wait for each other and never stand in each other's way.
 */
export async function moveDays(
  ctx: WriteContext,
  { articleId, sectionId }: { articleId: string; sectionId: string },
  moves: readonly DayMove[],
): Promise<void> {
  for (const [day, by] of [...sumByDay(moves)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (by.every((n) => n === 0)) continue;
    const [n1, n2, n3, n4, n5] = by;
    const values = { day, sectionId, n1, n2, n3, n4, n5 };
    await ctx.db
      .insert(ratingDays)
      .values({ articleId, ...values })
      .onConflictDoUpdate({ target: [ratingDays.articleId, ratingDays.day], set: more(ratingDays, by) });
    await ctx.db
      .insert(ratingSectionDays)
      .values(values)
      .onConflictDoUpdate({
        target: [ratingSectionDays.day, ratingSectionDays.sectionId],
        set: more(ratingSectionDays, by),
      });
  }
}

function sumByDay(moves: readonly DayMove[]): Map<string, Counts> {
  const days = new Map<string, Counts>();
  for (const { day, level, by } of moves) {
    const [a, b, c, d, e] = days.get(day) ?? [0, 0, 0, 0, 0];
    const on = (n: Level) => (n === level ? by : 0);
    days.set(day, [a + on(1), b + on(2), c + on(3), d + on(4), e + on(5)]);
  }
  return days;
}

function more(table: typeof ratingDays | typeof ratingSectionDays, [a, b, c, d, e]: Counts) {
  return {
    n1: sql`${table.n1} + ${a}`,
    n2: sql`${table.n2} + ${b}`,
    n3: sql`${table.n3} + ${c}`,
    n4: sql`${table.n4} + ${d}`,
    n5: sql`${table.n5} + ${e}`,
  };
}
