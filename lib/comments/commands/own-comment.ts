import { and, eq, inArray, isNull } from "drizzle-orm";
import { comments } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import type { Verdict } from "@/lib/comments/checks/check";
import { AppealComment, OwnCommentAct } from "@/lib/comments/input";
import { openWriterKey } from "@/lib/comments/internal/writer-link";
import type { CommentState } from "@/lib/comments/model";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { voterKeyOf } from "@/lib/ratings/queries";
import { afterVerification } from "./write-comment";

/** The mailed link was opened: the comment goes to the moderators. Done twice it is done once. */
// Not audited: nothing is decided about anybody; the comment itself says when its address was verified.
export async function confirmComment(ctx: Context, raw: OwnCommentAct): Promise<CommentState> {
  authorize(ctx, "comment.write");
  const { commentId, key } = parse(OwnCommentAct, raw);
  const emailHash = openWriterKey(key, ctx.now);
  if (emailHash === null) throw new DomainError("gone", "Liên kết đã hết hạn. Vui lòng gửi lại ý kiến.");
  return atomically(ctx, async (ctx) => {
    const [row] = await ctx.db
      .select({ state: comments.state, verdict: comments.verdict })
      .from(comments)
      .where(and(eq(comments.id, commentId), eq(comments.emailHash, emailHash)))
      .limit(1);
    if (!row) throw new DomainError("not_found", "Không tìm thấy ý kiến này.");
    if (row.state !== "unverified") return row.state;
    // Written by the checks (write-comment.ts), in this very shape.
    const next = afterVerification(ctx, row.verdict as Verdict[]);
    await ctx.db
      .update(comments)
      .set({ ...next, verifiedAt: ctx.now })
      .where(and(eq(comments.id, commentId), eq(comments.state, "unverified")));
    return next.state;
  });
}

/** The writer takes it back, whatever it was. Its replies are then shown no more. */
export async function withdrawComment(ctx: Context, raw: OwnCommentAct): Promise<void> {
  authorize(ctx, "comment.write");
  const input = parse(OwnCommentAct, raw);
  await atomically(ctx, async (ctx) => {
    const own = await requireOwn(ctx, input);
    if (own.state === "withdrawn") return;
    await ctx.db
      .update(comments)
      .set({ state: "withdrawn", openReports: 0 })
      .where(and(eq(comments.id, own.id), eq(comments.state, own.state)));
    if (own.state === "approved") await announce(ctx, [tag.comments(own.articleId)]);
    await recordAudit(ctx, "comment.withdraw", { type: "comment", id: own.id }, { from: own.state });
  });
}

/** Once, with words: a moderator looks again. */
export async function appealComment(ctx: Context, raw: AppealComment): Promise<void> {
  authorize(ctx, "comment.write");
  const input = parse(AppealComment, raw);
  await atomically(ctx, async (ctx) => {
    const own = await requireOwn(ctx, input);
    const [appealed] = await ctx.db
      .update(comments)
      .set({ appealText: input.text, appealedAt: ctx.now })
      .where(and(eq(comments.id, own.id), inArray(comments.state, ["rejected", "hidden"]), isNull(comments.appealedAt)))
      .returning({ id: comments.id });
    if (!appealed)
      throw new DomainError("conflict", "Ý kiến này đã được khiếu nại một lần hoặc không còn bị từ chối nữa.");
    await recordAudit(ctx, "comment.appeal", { type: "comment", id: own.id });
  });
}

/** Another's comment is not found. */
async function requireOwn(ctx: WriteContext, { commentId, key }: { commentId: string; key: string }) {
  const [row] = await ctx.db
    .select({
      id: comments.id,
      state: comments.state,
      articleId: comments.articleId,
      voterKey: comments.voterKey,
      emailHash: comments.emailHash,
    })
    .from(comments)
    .where(eq(comments.id, commentId))
    .limit(1);
  const emailHash = openWriterKey(key, ctx.now);
  const isOwn = row && (row.voterKey === voterKeyOf(ctx) || (emailHash !== null && row.emailHash === emailHash));
  if (!row || !isOwn) throw new DomainError("not_found", "Không tìm thấy ý kiến này.");
  return row;
}
