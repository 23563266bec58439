import { and, eq, notInArray } from "drizzle-orm";
import { mediaUses } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";

/** The working copy of an article, as a place of pictures; every other place is a revision's hash. */
export const DRAFT_PLACE = "draft";

/**
 * Says which pictures stand in one place of an article, inside the transaction that put them there. A picture that is
 * used nowhere can be removed; one that a live revision uses is public.
 */
export async function setMediaUses(
  ctx: WriteContext,
  { articleId, place, mediaIds }: { articleId: string; place: string; mediaIds: readonly string[] },
): Promise<void> {
  const used = [...new Set(mediaIds)];
  const here = and(eq(mediaUses.articleId, articleId), eq(mediaUses.place, place));
  await ctx.db.delete(mediaUses).where(used.length > 0 ? and(here, notInArray(mediaUses.mediaId, used)) : here);
  if (used.length === 0) return;
  await ctx.db
    .insert(mediaUses)
    .values(used.map((mediaId) => ({ mediaId, articleId, place })))
    .onConflictDoNothing();
}
