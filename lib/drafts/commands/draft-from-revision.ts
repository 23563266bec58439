import { eq, sql } from "drizzle-orm";
import { drafts } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { freezeSession } from "@/lib/drafts/internal/freeze";
import { replaceUnits } from "@/lib/drafts/internal/replace";
import { beginUnits, revisionContent } from "@/lib/drafts/internal/units";

/**
 * Gives an article a working copy that says what this revision says: one that was imported and never had any, or a
 * published one whose update begins. What stood in an older copy is frozen first. Asked by the act that needs it.
 */
export async function draftFromRevision(ctx: WriteContext, articleId: string, hash: string): Promise<void> {
  const content = await revisionContent(ctx, articleId, hash);
  const [draft] = await ctx.db
    .select({ baseHash: drafts.baseHash, seq: drafts.seq, frozenSeq: drafts.frozenSeq })
    .from(drafts)
    .where(eq(drafts.articleId, articleId))
    .limit(1);
  if (!draft) {
    await beginUnits(ctx, articleId, content, hash);
    return;
  }
  if (draft.baseHash === hash && draft.seq === draft.frozenSeq) return;
  await freezeSession(ctx, articleId);
  await replaceUnits(ctx, articleId, content);
  await settle(ctx, articleId, hash);
}

async function settle(ctx: WriteContext, articleId: string, hash: string): Promise<void> {
  await ctx.db
    .update(drafts)
    .set({ baseHash: hash, frozenSeq: sql`${drafts.seq}` })
    .where(eq(drafts.articleId, articleId));
}
