import { and, desc, eq, gt, inArray, lt, or, sql } from "drizzle-orm";
import { listings } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { nextNumber } from "@/lib/core/ids";

type Entry = { articleId: string; sortAt: Date };

/**
 * Positions have no gaps, so whoever changes them is alone until his transaction ends: without this, two articles
 * published at once on PostgreSQL take the same position and one of them fails.
 */
export async function lockListings(ctx: WriteContext): Promise<void> {
  await nextNumber(ctx, "listing");
}

/** Brings the article into exactly these lists, and answers the lists that changed. */
export async function placeInLists(ctx: WriteContext, entry: Entry, lists: string[]): Promise<string[]> {
  await lockListings(ctx);
  const standing = await ctx.db.select().from(listings).where(eq(listings.articleId, entry.articleId));
  const keeps = new Set(
    standing
      .filter((row) => lists.includes(row.list) && row.sortAt.getTime() === entry.sortAt.getTime())
      .map((r) => r.list),
  );
  const leaves = standing.filter((row) => !keeps.has(row.list));
  for (const row of leaves) await takeOut(ctx, row);
  const enters = lists.filter((list) => !keeps.has(list));
  for (const list of enters) await putIn(ctx, list, entry);
  return [...new Set([...leaves.map((row) => row.list), ...enters])];
}

async function putIn(ctx: WriteContext, list: string, { articleId, sortAt }: Entry): Promise<void> {
  const [before] = await ctx.db
    .select({ position: listings.position })
    .from(listings)
    .where(
      and(
        eq(listings.list, list),
        gt(listings.position, 0),
        or(lt(listings.sortAt, sortAt), and(eq(listings.sortAt, sortAt), lt(listings.articleId, articleId))),
      ),
    )
    .orderBy(desc(listings.sortAt), desc(listings.articleId))
    .limit(1);
  const position = (before?.position ?? 0) + 1;
  await shift(ctx, list, position, 1);
  await ctx.db.insert(listings).values({ list, position, articleId, sortAt });
}

async function takeOut(ctx: WriteContext, row: { list: string; position: number; articleId: string }): Promise<void> {
  await ctx.db.delete(listings).where(and(eq(listings.list, row.list), eq(listings.articleId, row.articleId)));
  if (row.position > 0) await shift(ctx, row.list, row.position + 1, -1);
}

/** Through negative numbers, because the key is checked row by row. Usually nothing is newer and nothing moves. */
async function shift(ctx: WriteContext, list: string, from: number, by: 1 | -1): Promise<void> {
  const moved = await ctx.db
    .update(listings)
    .set({ position: sql`-${listings.position} - ${PARKED}` })
    .where(and(eq(listings.list, list), sql`${listings.position} >= ${from}`))
    .returning({ position: listings.position });
  if (moved.length === 0) return;
  await ctx.db
    .update(listings)
    .set({ position: sql`-(${listings.position} + ${PARKED}) + ${by}` })
    .where(and(eq(listings.list, list), lt(listings.position, -PARKED)));
}

/** Below the provisional positions of a bulk import, which are minus the article's number. */
const PARKED = 1_000_000_000;

/** For bulk imports: rows that no page shows until `renumber` gives them their positions. */
export async function placeProvisionally(
  ctx: WriteContext,
  entry: Entry & { number: number },
  lists: string[],
): Promise<void> {
  await placeManyProvisionally(ctx, [{ ...entry, lists }]);
}

/** Lists that hold provisional rows. */
export async function provisionalLists(ctx: WriteContext): Promise<string[]> {
  const rows = await ctx.db.selectDistinct({ list: listings.list }).from(listings).where(lt(listings.position, 1));
  return rows.map((row) => row.list);
}

/** Gives every row of these lists its position by time, then id. */
export async function renumber(ctx: WriteContext, lists: string[]): Promise<void> {
  await lockListings(ctx);
  for (let i = 0; i < lists.length; i += 500) {
    const some = lists.slice(i, i + 500);
    const ranked = ctx.db.$with("ranked").as(
      ctx.db
        .select({
          rankedList: sql<string>`${listings.list}`.as("ranked_list"),
          rankedId: sql<string>`${listings.articleId}`.as("ranked_id"),
          rank: sql<number>`row_number() over (partition by ${listings.list} order by ${listings.sortAt}, ${listings.articleId})`.as(
            "rank",
          ),
        })
        .from(listings)
        .where(inArray(listings.list, some)),
    );
    await ctx.db
      .with(ranked)
      .update(listings)
      .set({ position: sql`-ranked.rank - ${PARKED}` })
      .from(ranked)
      .where(and(eq(listings.list, ranked.rankedList), eq(listings.articleId, ranked.rankedId)));
    await ctx.db
      .update(listings)
      .set({ position: sql`-(${listings.position} + ${PARKED})` })
      .where(inArray(listings.list, some));
  }
}

/** `placeProvisionally` for many articles at once. */
export async function placeManyProvisionally(
  ctx: WriteContext,
  places: (Entry & { number: number; lists: string[] })[],
): Promise<void> {
  const rows = places.flatMap(({ articleId, number, sortAt, lists }) =>
    lists.map((list) => ({ list, position: -number, articleId, sortAt })),
  );
  for (let i = 0; i < rows.length; i += 1000)
    await ctx.db
      .insert(listings)
      .values(rows.slice(i, i + 1000))
      .onConflictDoNothing();
}
