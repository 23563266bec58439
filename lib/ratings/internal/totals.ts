import { ratingTotals } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { type Counts, lowerBound, sum } from "@/lib/ratings/model";

export async function storeTotals(ctx: WriteContext, articleId: string, counts: Counts): Promise<void> {
  const [n1, n2, n3, n4, n5] = counts;
  const values = { n1, n2, n3, n4, n5, total: sum(counts), score: lowerBound(counts), updatedAt: ctx.now };
  await ctx.db
    .insert(ratingTotals)
    .values({ articleId, ...values })
    .onConflictDoUpdate({ target: ratingTotals.articleId, set: values });
}
