import { and, count, desc, eq, isNull } from "drizzle-orm";
import { articles, deskArticles, draftConflicts, draftOps, revisions } from "@/db/client";
import { can, canSomewhere } from "@/lib/accounts/permissions";
import type { Actor, Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";

type ArticleState = (typeof articles.$inferSelect)["state"];

/** What an actor may do with the working copy of one article, now. */
export type DraftAccess = {
  articleId: string;
  number: number;
  state: ArticleState;
  updateState: "editing" | "awaiting_approval" | "scheduled" | null;
  sectionId: string;
  authorId: string | null;
  headHash: string | null;
  liveHash: string | null;
  hasDeskRow: boolean;
  claimedBy: string | null;
  claimedByName: string;
  canWrite: boolean;
  /** Why not, in words; "" when it can. */
  why: string;
};

/** The article when the actor may read its working copy and history; otherwise it is not found. */
export async function requireReadable(ctx: Context | WriteContext, articleId: string): Promise<DraftAccess> {
  const row = await accessRow(ctx, articleId);
  const sectionId = row && (row.deskSection ?? row.liveSection ?? (await lastSection(ctx, articleId)));
  const authorId = row && (row.deskAuthor ?? row.createdBy);
  if (!row || !mayRead(ctx.actor, { authorId, sectionId: sectionId ?? "", claimedBy: row.claimedBy }))
    throw new DomainError("not_found", "Không tìm thấy bài viết.");
  const { claimUntil, deskSection, liveSection: _, deskAuthor: __, createdBy: ___, ...known } = row;
  const isHeld = row.claimedBy !== null && claimUntil !== null && claimUntil > ctx.now;
  const access = { ...known, articleId, authorId: authorId ?? null, sectionId: sectionId ?? "" };
  const why = whyNot(ctx.actor, { ...access, isHeld });
  return { ...access, hasDeskRow: deskSection !== null, canWrite: why === "", why };
}

/** The article when the actor may write it in its present state. */
export async function requireWritable(ctx: Context | WriteContext, articleId: string): Promise<DraftAccess> {
  const access = await requireReadable(ctx, articleId);
  if (!access.canWrite) throw new DomainError("conflict", access.why);
  return access;
}

/** States in which somebody writes; in the others the text is settled, and what comes late must not change it. */
function isBeingWritten({ state, updateState }: DraftAccess): boolean {
  return ["draft", "returned", "editing"].includes(state) || (state === "published" && updateState === "editing");
}

/**
 * The article when the actor may write it, or wrote it until somebody else took it over: what his device still holds is
 * then kept beside the text, for the new writer to choose.
 */
export async function requireWriter(
  ctx: Context | WriteContext,
  articleId: string,
): Promise<DraftAccess & { isLate: boolean }> {
  const access = await requireReadable(ctx, articleId);
  if (access.canWrite) return { ...access, isLate: false };
  if (ctx.actor.kind !== "user" || !isBeingWritten(access)) throw new DomainError("conflict", access.why);
  const [wrote] = await ctx.db
    .select({ opId: draftOps.opId })
    .from(draftOps)
    .where(and(eq(draftOps.articleId, articleId), eq(draftOps.by, ctx.actor.id)))
    .limit(1);
  if (!wrote) throw new DomainError("conflict", access.why);
  const [kept] = await ctx.db
    .select({ n: count() })
    .from(draftConflicts)
    .where(and(eq(draftConflicts.articleId, articleId), isNull(draftConflicts.resolvedAt)));
  if ((kept?.n ?? 0) >= MOST_COPIES) throw new DomainError("conflict", access.why);
  return { ...access, isLate: true };
}

/** So many open choices are more than anybody reads. */
const MOST_COPIES = 150;

async function accessRow(ctx: Context | WriteContext, articleId: string) {
  const [row] = await ctx.db
    .select({
      number: articles.number,
      state: articles.state,
      liveHash: articles.liveHash,
      createdBy: articles.createdBy,
      liveSection: revisions.sectionId,
      deskSection: deskArticles.sectionId,
      deskAuthor: deskArticles.authorId,
      updateState: deskArticles.updateState,
      headHash: deskArticles.headHash,
      claimedBy: deskArticles.claimedBy,
      claimedByName: deskArticles.claimedByName,
      claimUntil: deskArticles.claimUntil,
    })
    .from(articles)
    .leftJoin(deskArticles, eq(deskArticles.articleId, articles.id))
    .leftJoin(revisions, and(eq(revisions.hash, articles.liveHash), eq(revisions.articleId, articles.id)))
    .where(eq(articles.id, articleId))
    .limit(1);
  return row && { ...row, claimedByName: row.claimedByName ?? "" };
}

/** Of an article that never was at the desk nor live. */
async function lastSection(ctx: Context | WriteContext, articleId: string): Promise<string | null> {
  const [row] = await ctx.db
    .select({ sectionId: revisions.sectionId })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.createdAt))
    .limit(1);
  return row?.sectionId ?? null;
}

type Known = { authorId: string | null | undefined; sectionId: string; claimedBy: string | null };

function mayRead(actor: Actor, { authorId, sectionId, claimedBy }: Known): boolean {
  if (actor.kind === "system") return true;
  if (actor.kind !== "user" || !canSomewhere(actor, "desk.enter")) return false;
  return authorId === actor.id || claimedBy === actor.id || can(actor, "draft.read", sectionId);
}

type Asked = Pick<DraftAccess, "state" | "updateState" | "authorId" | "sectionId" | "claimedBy" | "claimedByName"> & {
  isHeld: boolean;
};

/** Why the actor may not write; "" when he may. A draft is its author's, what is being edited is its claimer's. */
function whyNot(actor: Actor, at: Asked): string {
  if (actor.kind === "system") return "";
  if (actor.kind !== "user" || !canSomewhere(actor, "draft.write")) return "Bạn không có quyền sửa bài.";
  const isAuthor = at.authorId === actor.id;
  if (at.state === "draft" || at.state === "returned") return isAuthor ? "" : "Bài đang ở chỗ tác giả.";
  if (at.state === "editing" || (at.state === "published" && at.updateState === "editing")) {
    const isClaimer = at.claimedBy === actor.id;
    if (at.isHeld && isClaimer) return isAuthor || can(actor, "article.edit", at.sectionId) ? "" : NO_EDITOR;
    if (at.isHeld) return `${at.claimedByName || "Người khác"} đang sửa bài này.`;
    return isClaimer
      ? "Thời hạn giữ bài đã hết. Vui lòng nhận lại bài để sửa tiếp."
      : "Chưa ai giữ bài này. Vui lòng nhận bài để sửa.";
  }
  return WHY_NOT[at.state];
}

const NO_EDITOR = "Bạn không còn quyền biên tập ở chuyên mục này.";

const WHY_NOT: Record<Exclude<ArticleState, "draft" | "returned" | "editing">, string> = {
  submitted: "Bài đã gửi và đang chờ biên tập.",
  awaiting_approval: "Bài đang chờ duyệt.",
  scheduled: "Bài đã hẹn giờ đăng. Vui lòng hủy hẹn giờ trước khi sửa.",
  published: "Bài đã xuất bản. Vui lòng bắt đầu cập nhật để sửa.",
  removed: "Bài đã được gỡ.",
  archived: "Bài đã lưu kho.",
};
