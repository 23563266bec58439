import { eq } from "drizzle-orm";
import { ratingTotals } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { type Counts, lowerBound, sum } from "@/lib/ratings/model";

export type Totals = { counts: Counts; frozen: Counts | null; held: number };

const columns = {
  n1: ratingTotals.n1,
  n2: ratingTotals.n2,
  n3: ratingTotals.n3,
  n4: ratingTotals.n4,
  n5: ratingTotals.n5,
  frozen: ratingTotals.frozen,
  held: ratingTotals.held,
};

/**
 * The totals of one article, to be changed in this transaction. On PostgreSQL their row stays locked until its end:
 * whatever changes the ratings of one article comes one after another.
 */
export async function lockTotals(ctx: WriteContext, articleId: string): Promise<Totals> {
  const [row] = await ctx.db
    .insert(ratingTotals)
    .values({ articleId, updatedAt: ctx.now })
    .onConflictDoUpdate({ target: ratingTotals.articleId, set: { updatedAt: ctx.now } })
    .returning(columns);
  if (!row) throw new Error(`no totals of ${articleId}`);
  const { n1, n2, n3, n4, n5, frozen, held } = row;
  return { counts: [n1, n2, n3, n4, n5], frozen, held };
}

/** Lists are ordered by what readers see, so a frozen article keeps its place while its ratings are looked at. */
export async function storeTotals(ctx: WriteContext, articleId: string, totals: Totals): Promise<void> {
  const { counts, frozen, held } = totals;
  const [n1, n2, n3, n4, n5] = counts;
  await ctx.db
    .update(ratingTotals)
    .set({
      n1,
      n2,
      n3,
      n4,
      n5,
      total: sum(counts),
      score: lowerBound(frozen ?? counts),
      frozen: frozen && [...frozen],
      held,
      updatedAt: ctx.now,
    })
    .where(eq(ratingTotals.articleId, articleId));
}
