import { and, asc, gt, lt, ne } from "drizzle-orm";
import { draftOps, draftPresence, drafts } from "@/db/client";
import { atomically, type Context } from "@/lib/core/context";
import { freezeSession } from "@/lib/drafts/internal/freeze";
import { SESSION_PAUSE_MS } from "@/lib/drafts/model";

const DAY = 24 * 3_600_000;
/** A device that was away longer than this finds its edit's base no more: its text is then kept as a copy, whole. */
const OPS_KEPT = 30 * DAY;

/**
 * The program's own round: operations and windows of long ago go, and what was written before a pause becomes an entry
 * of the history. Answers how many drafts were frozen. One that fails stops no other.
 */
// Not authorized: the program's own sweep; nobody else can call it.
// Not audited: only what was over goes, and each revision has its mark.
export async function sweepDrafts(ctx: Context): Promise<number> {
  await atomically(ctx, async (ctx) => {
    await ctx.db.delete(draftOps).where(lt(draftOps.at, new Date(ctx.now.getTime() - OPS_KEPT)));
    await ctx.db.delete(draftPresence).where(lt(draftPresence.seenAt, new Date(ctx.now.getTime() - DAY)));
  });
  const paused = await ctx.db
    .select({ articleId: drafts.articleId })
    .from(drafts)
    .where(
      and(
        lt(drafts.updatedAt, new Date(ctx.now.getTime() - SESSION_PAUSE_MS)),
        gt(drafts.updatedAt, new Date(ctx.now.getTime() - 2 * DAY)),
        ne(drafts.seq, drafts.frozenSeq),
      ),
    )
    .orderBy(asc(drafts.updatedAt))
    .limit(200);
  let frozen = 0;
  for (const { articleId } of paused) {
    try {
      const hash = await atomically(ctx, (ctx) => freezeSession(ctx, articleId));
      if (hash !== null) frozen += 1;
    } catch (error) {
      console.error(`drafts: ${articleId} was not frozen:`, error);
    }
  }
  return frozen;
}
