import { desc, eq } from "drizzle-orm";
import { deskArticles, drafts, revisions } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { draftFromRevision } from "@/lib/drafts/commands/draft-from-revision";
import { freezeDraft } from "@/lib/drafts/commands/freeze-draft";
import type { Standing } from "./standing";

type Reason = "submitted" | "returned" | "passed" | "taken-over";

/**
 * The working copy as a revision; of an article that the program made without one, its last revision. Freezing makes it
 * the desk's head, and `at` learns of it: what `move` asks for is what stands there now.
 */
export async function freezeWorkingCopy(ctx: WriteContext, at: Standing, reason: Reason, note = ""): Promise<string> {
  const { articleId } = at.desk;
  const [draft] = await ctx.db.select({ seq: drafts.seq }).from(drafts).where(eq(drafts.articleId, articleId)).limit(1);
  if (draft) {
    const hash = await freezeDraft(ctx, articleId, reason, note);
    await learnHead(ctx, at);
    return hash;
  }
  const [last] = await ctx.db
    .select({ hash: revisions.hash })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.createdAt))
    .limit(1);
  if (!last) throw new DomainError("conflict", "Bài chưa có nội dung nào để gửi.");
  return last.hash;
}

/** The working copy of a published article begins as its live revision; what an older one held is kept in the history. */
export async function beginFromLive(ctx: WriteContext, at: Standing, liveHash: string): Promise<void> {
  await draftFromRevision(ctx, at.desk.articleId, liveHash);
  await learnHead(ctx, at);
}

async function learnHead(ctx: WriteContext, at: Standing): Promise<void> {
  const [row] = await ctx.db
    .select({ headHash: deskArticles.headHash })
    .from(deskArticles)
    .where(eq(deskArticles.articleId, at.desk.articleId))
    .limit(1);
  if (row) at.desk.headHash = row.headHash;
}
