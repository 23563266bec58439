import { inArray } from "drizzle-orm";
import { media } from "@/db/client";
import type { Context } from "@/lib/core/context";
import type { MediaView } from "./model";

/** The pictures with these ids, by id. */
export async function mediaByIds(ctx: Context, ids: (string | null)[]): Promise<Map<string, MediaView>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await ctx.db
    .select({
      id: media.id,
      width: media.width,
      height: media.height,
      colour: media.colour,
      focalX: media.focalX,
      focalY: media.focalY,
      variants: media.variants,
    })
    .from(media)
    .where(inArray(media.id, wanted));
  return new Map(rows.map((row) => [row.id, row]));
}
