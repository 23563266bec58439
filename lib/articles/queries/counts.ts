import { eq } from "drizzle-orm";
import { seriesParts } from "@/db/client";
import { listOf } from "@/lib/articles/lists";
import type { Context } from "@/lib/core/context";
import type { TaxonKind } from "@/lib/topics/model";
import { listLength } from "./cards";

const MOST_PARTS = 1000;

/** How many published articles are filed under each of these: the last position of a list is its length. */
export async function articleCounts(
  ctx: Context,
  kind: TaxonKind,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const counts = await Promise.all(
    ids.map(
      async (id) => [id, kind === "series" ? await partsOf(ctx, id) : await listLength(ctx, listOf[kind](id))] as const,
    ),
  );
  return new Map(counts);
}

async function partsOf(ctx: Context, seriesId: string): Promise<number> {
  const rows = await ctx.db
    .select({ part: seriesParts.part })
    .from(seriesParts)
    .where(eq(seriesParts.seriesId, seriesId))
    .limit(MOST_PARTS);
  return rows.length;
}
