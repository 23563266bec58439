import { and, asc, count, desc, eq, inArray, isNull, or } from "drizzle-orm";
import { articles, commentLikes, comments, commentSwitches, revisions } from "@/db/client";
import { articlePath } from "@/lib/articles/model";
import type { Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { voterKeyOf } from "@/lib/ratings/queries";
import { siteSettings } from "@/lib/settings/queries";
import type { Verdict } from "./checks/check";
import { openWriterKey } from "./internal/writer-link";
import {
  closedWhy,
  COMMENTS_PER_PAGE,
  type Closed,
  type CommentOrder,
  type CommentPage,
  type CommentView,
  type OwnComment,
  reasonLabel,
  REPLIES_SHOWN,
} from "./model";

const MOST_PAGES = 500;
const MOST_REPLIES = 200;
const MOST_OWN = 50;

const viewColumns = {
  id: comments.id,
  name: comments.name,
  text: comments.text,
  at: comments.at,
  likes: comments.likes,
};

/** Whether a published article takes comments now. */
export async function commentsClosed(ctx: Context | WriteContext, articleId: string): Promise<Closed> {
  const article = await requireCommented(ctx, articleId);
  const { comments: settings } = await siteSettings(ctx);
  return closedWhy(settings, await switchOf(ctx, articleId), article, ctx.now);
}

export async function switchOf(ctx: Context | WriteContext, articleId: string): Promise<boolean | null> {
  const [row] = await ctx.db
    .select({ isOpen: commentSwitches.isOpen })
    .from(commentSwitches)
    .where(eq(commentSwitches.articleId, articleId))
    .limit(1);
  return row?.isOpen ?? null;
}

/** Throws unless the article is published. */
export async function requireCommented(
  ctx: Context | WriteContext,
  articleId: string,
): Promise<{ title: string; path: `/bai-viet/${string}`; publishedAt: Date; sectionId: string; liveHash: string }> {
  const [row] = await ctx.db
    .select({
      state: articles.state,
      slug: articles.slug,
      number: articles.number,
      publishedAt: articles.firstPublishedAt,
      liveHash: articles.liveHash,
      title: revisions.title,
      sectionId: revisions.sectionId,
    })
    .from(articles)
    .leftJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(eq(articles.id, articleId))
    .limit(1);
  if (row?.state === "removed") throw new DomainError("gone", "Bài viết đã được gỡ nên không nhận ý kiến nữa.");
  const { publishedAt, liveHash, title, sectionId } = row ?? {};
  if (row?.state !== "published" || !publishedAt || !liveHash || !title || !sectionId)
    throw new DomainError("not_found", "Không tìm thấy bài viết.");
  return { title, path: articlePath(row), publishedAt, sectionId, liveHash };
}

/** The approved comments of an article, a page of them with their first replies. */
export async function commentsOf(
  ctx: Context,
  articleId: string,
  { order = "moi-nhat", page = 1 }: { order?: CommentOrder; page?: number } = {},
): Promise<CommentPage> {
  const closed = await commentsClosed(ctx, articleId);
  if (closed === "off") return { comments: [], page: 1, pages: 0, total: 0, closed };
  const approved = and(eq(comments.articleId, articleId), eq(comments.state, "approved"));
  const top = and(approved, isNull(comments.parentId));
  const [[all], [tops]] = await Promise.all([
    ctx.db.select({ n: count() }).from(comments).where(approved),
    ctx.db.select({ n: count() }).from(comments).where(top),
  ]);
  const pages = Math.min(MOST_PAGES, Math.ceil((tops?.n ?? 0) / COMMENTS_PER_PAGE));
  const shown = await ctx.db
    .select(viewColumns)
    .from(comments)
    .where(top)
    .orderBy(...(order === "quan-tam" ? [desc(comments.likes)] : []), desc(comments.at), desc(comments.id))
    .limit(COMMENTS_PER_PAGE)
    // Within one article, along an index, and never past some thousands.
    .offset(COMMENTS_PER_PAGE * (Math.min(Math.max(1, page), Math.max(1, pages)) - 1));
  return { comments: await withReplies(ctx, shown), page, pages, total: all?.n ?? 0, closed };
}

/** One approved comment or reply, by itself. */
export async function approvedComment(ctx: Context, articleId: string, commentId: string): Promise<CommentView> {
  const [row] = await ctx.db
    .select(viewColumns)
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.articleId, articleId), eq(comments.state, "approved")))
    .limit(1);
  if (!row) throw new DomainError("not_found", "Không tìm thấy ý kiến này.");
  return { ...row, replies: [], replyCount: 0 };
}

/** The comment with all of its replies to which this one belongs. Not found unless both are approved. */
export async function commentThread(ctx: Context, articleId: string, commentId: string): Promise<CommentView> {
  const approved = (id: string) =>
    ctx.db
      .select({ ...viewColumns, parentId: comments.parentId })
      .from(comments)
      .where(and(eq(comments.id, id), eq(comments.articleId, articleId), eq(comments.state, "approved")))
      .limit(1);
  const [asked] = await approved(commentId);
  const [top] = asked?.parentId ? await approved(asked.parentId) : [asked];
  const [thread] = top ? await withReplies(ctx, [top], MOST_REPLIES) : [];
  if (!thread) throw new DomainError("not_found", "Không tìm thấy ý kiến này.");
  return thread;
}

async function withReplies(
  ctx: Context,
  shown: Omit<CommentView, "replies" | "replyCount">[],
  most = REPLIES_SHOWN,
): Promise<CommentView[]> {
  if (shown.length === 0) return [];
  const counts = await ctx.db
    .select({ parentId: comments.parentId, n: count() })
    .from(comments)
    .where(
      and(
        inArray(
          comments.parentId,
          shown.map(({ id }) => id),
        ),
        eq(comments.state, "approved"),
      ),
    )
    .groupBy(comments.parentId);
  const countOf = new Map(counts.map(({ parentId, n }) => [parentId, n]));
  const views: CommentView[] = [];
  for (const comment of shown) {
    const replyCount = countOf.get(comment.id) ?? 0;
    const replies =
      replyCount === 0
        ? []
        : await ctx.db
            .select(viewColumns)
            .from(comments)
            .where(and(eq(comments.parentId, comment.id), eq(comments.state, "approved")))
            .orderBy(asc(comments.at), asc(comments.id))
            .limit(most);
    views.push({ ...comment, replyCount, replies: replies.map((it) => ({ ...it, replies: [], replyCount: 0 })) });
  }
  return views;
}

/** Of these comments, those that the actor likes. */
export async function ownLikes(ctx: Context, commentIds: readonly string[]): Promise<Set<string>> {
  const voterKey = voterKeyOf(ctx);
  if (voterKey === null || commentIds.length === 0) return new Set();
  const rows = await ctx.db
    .select({ id: commentLikes.commentId })
    .from(commentLikes)
    .where(and(eq(commentLikes.voterKey, voterKey), inArray(commentLikes.commentId, [...commentIds])));
  return new Set(rows.map(({ id }) => id));
}

/**
 * The actor's own comments, newest first: of this reader's cookie or account, or of the address that a mailed link
 * proves. What stands here is what is: nothing is hidden from its writer.
 */
export async function ownComments(ctx: Context, { key = "", articleId = "" } = {}): Promise<OwnComment[]> {
  const voterKey = voterKeyOf(ctx);
  const emailHash = openWriterKey(key, ctx.now);
  if (voterKey === null && emailHash === null) return [];
  const mine = or(
    voterKey === null ? undefined : eq(comments.voterKey, voterKey),
    emailHash === null ? undefined : eq(comments.emailHash, emailHash),
  );
  const rows = await ctx.db
    .select({
      comment: comments,
      title: revisions.title,
      slug: articles.slug,
      number: articles.number,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(articleId === "" ? mine : and(mine, eq(comments.articleId, articleId)))
    .orderBy(desc(comments.at), desc(comments.id))
    .limit(MOST_OWN);
  return rows.map(({ comment, title, slug, number }) => toOwn(comment, title, articlePath({ slug, number })));
}

function toOwn(row: typeof comments.$inferSelect, articleTitle: string, path: `/bai-viet/${string}`): OwnComment {
  const isRefused = row.state === "rejected" || row.state === "hidden";
  // Written by the checks (commands/write-comment.ts), in this very shape.
  const verdicts = row.verdict as Verdict[];
  const spans = verdicts.filter(({ outcome }) => outcome === "reject").flatMap((verdict) => verdict.spans);
  return {
    id: row.id,
    articleId: row.articleId,
    articleTitle,
    articlePath: path,
    text: row.text,
    at: row.at,
    state: row.state,
    reason: isRefused ? reasonLabel(row.reasonCode) : "",
    reasonText: isRefused ? row.reasonText : "",
    matched: isRefused && row.reasonCode === "banned-word" ? spans.map((it) => row.text.slice(it.start, it.end)) : [],
    canAppeal: isRefused && row.appealedAt === null,
    appealText: row.appealText,
    appealAnswer: row.appealDecidedAt === null ? "" : row.appealAnswer,
    isAppealOpen: row.appealedAt !== null && row.appealDecidedAt === null,
  };
}
