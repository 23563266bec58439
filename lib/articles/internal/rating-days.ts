import { and, asc, eq, ne, sql } from "drizzle-orm";
import { ratingDays, ratingSectionDays } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";

/** The counts of ratings by section and day (lib/ratings) follow an article into the section where it now stands. */
export async function moveRatingDays(ctx: WriteContext, articleId: string, sectionId: string): Promise<void> {
  const days = await ctx.db
    .select()
    .from(ratingDays)
    .where(and(eq(ratingDays.articleId, articleId), ne(ratingDays.sectionId, sectionId)))
    .orderBy(asc(ratingDays.day));
  for (const { articleId: _, ...before } of days) {
    const { n1, n2, n3, n4, n5 } = before;
    const [there, here] = [
      { ...before, n1: -n1, n2: -n2, n3: -n3, n4: -n4, n5: -n5 },
      { ...before, sectionId },
    ].toSorted((a, b) => (a.sectionId < b.sectionId ? -1 : 1));
    for (const row of [there, here]) if (row) await add(ctx, row);
  }
  if (days.length === 0) return;
  await ctx.db.update(ratingDays).set({ sectionId }).where(eq(ratingDays.articleId, articleId));
}

async function add(ctx: WriteContext, row: typeof ratingSectionDays.$inferSelect): Promise<void> {
  await ctx.db
    .insert(ratingSectionDays)
    .values(row)
    .onConflictDoUpdate({
      target: [ratingSectionDays.day, ratingSectionDays.sectionId],
      set: {
        n1: sql`${ratingSectionDays.n1} + ${row.n1}`,
        n2: sql`${ratingSectionDays.n2} + ${row.n2}`,
        n3: sql`${ratingSectionDays.n3} + ${row.n3}`,
        n4: sql`${ratingSectionDays.n4} + ${row.n4}`,
        n5: sql`${ratingSectionDays.n5} + ${row.n5}`,
      },
    });
}
