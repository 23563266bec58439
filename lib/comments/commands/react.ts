import { and, count, eq, gt, sql } from "drizzle-orm";
import { commentLikes, commentReports, comments } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { LikeComment, ReportComment } from "@/lib/comments/input";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { voterKeyOf } from "@/lib/ratings/queries";

const HOUR = 3_600_000;
const LIKES_PER_HOUR = 120;
const REPORTS_PER_DAY = 30;

/** Sets or takes back the actor's like; one per reader. Done twice it is done once. */
// Not audited: a like is its own record; an audit of each would be a log of who reads what.
export async function likeComment(ctx: Context, raw: LikeComment): Promise<void> {
  authorize(ctx, "comment.write");
  const { commentId, isLiked } = parse(LikeComment, raw);
  const voterKey = requireVoter(ctx);
  await atomically(ctx, async (ctx) => {
    const { articleId } = await requireApproved(ctx, commentId);
    const own = and(eq(commentLikes.commentId, commentId), eq(commentLikes.voterKey, voterKey));
    if (isLiked) await requireFewLikes(ctx, voterKey);
    const changed = isLiked
      ? await ctx.db
          .insert(commentLikes)
          .values({ commentId, voterKey, at: ctx.now })
          .onConflictDoNothing()
          .returning({ id: commentLikes.commentId })
      : await ctx.db.delete(commentLikes).where(own).returning({ id: commentLikes.commentId });
    if (changed.length === 0) return;
    await ctx.db
      .update(comments)
      .set({ likes: sql`${comments.likes} + ${isLiked ? 1 : -1}` })
      .where(eq(comments.id, commentId));
    await announce(ctx, [tag.comments(articleId)]);
  });
}

/** "Báo cáo vi phạm": a moderator is to look at it. One per reader and comment; the comment stays until somebody decides. */
// Not audited: the report is its own record and stands in the queue.
export async function reportComment(ctx: Context, raw: ReportComment): Promise<void> {
  authorize(ctx, "report.write");
  const { commentId, reason, text } = parse(ReportComment, raw);
  const voterKey = requireVoter(ctx);
  await atomically(ctx, async (ctx) => {
    await requireApproved(ctx, commentId);
    const [day] = await ctx.db
      .select({ n: count() })
      .from(commentReports)
      .where(
        and(eq(commentReports.voterKey, voterKey), gt(commentReports.at, new Date(ctx.now.getTime() - 24 * HOUR))),
      );
    if ((day?.n ?? 0) >= REPORTS_PER_DAY)
      throw new DomainError("limited", "Bạn đã gửi nhiều báo cáo hôm nay. Vui lòng gửi tiếp vào ngày mai.");
    const [added] = await ctx.db
      .insert(commentReports)
      .values({ commentId, voterKey, reason, text, at: ctx.now })
      .onConflictDoNothing()
      .returning({ id: commentReports.commentId });
    if (!added) return;
    await ctx.db
      .update(comments)
      .set({ openReports: sql`${comments.openReports} + 1` })
      .where(eq(comments.id, commentId));
  });
}

function requireVoter(ctx: Context): string {
  const voterKey = voterKeyOf(ctx);
  if (voterKey === null) throw new DomainError("forbidden", "Không rõ ai gửi.");
  return voterKey;
}

async function requireApproved(ctx: WriteContext, commentId: string): Promise<{ articleId: string }> {
  const [row] = await ctx.db
    .select({ articleId: comments.articleId })
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.state, "approved")))
    .limit(1);
  if (!row) throw new DomainError("not_found", "Ý kiến này không còn nữa.");
  return row;
}

async function requireFewLikes(ctx: WriteContext, voterKey: string): Promise<void> {
  const [row] = await ctx.db
    .select({ n: count() })
    .from(commentLikes)
    .where(and(eq(commentLikes.voterKey, voterKey), gt(commentLikes.at, new Date(ctx.now.getTime() - HOUR))));
  if ((row?.n ?? 0) >= LIKES_PER_HOUR)
    throw new DomainError("limited", "Bạn đã thích nhiều ý kiến trong một giờ. Vui lòng thử lại sau.");
}
