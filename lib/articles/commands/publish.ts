import { and, eq, exists } from "drizzle-orm";
import { approvals, articles, corrections, deskArticles, revisions, seriesParts } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { placeInLists } from "@/lib/articles/internal/listings";
import { listsOf } from "@/lib/articles/internal/membership";
import { moveRatingDays } from "@/lib/articles/internal/rating-days";
import { searchDocumentsOf } from "@/lib/articles/internal/search-document";
import { ArticleContent } from "@/lib/articles/model";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { blockOf, tag } from "@/lib/core/tags";
import { indexDocuments } from "@/lib/search/commands";
import { siteSettings } from "@/lib/settings/queries";
import { slugify } from "@/lib/text/slug";

/** Approves exactly this revision. The author of an article never approves it (four eyes). */
export async function approveRevision(
  ctx: Context | WriteContext,
  input: { articleId: string; hash: string },
): Promise<void> {
  await atomically(ctx, async (ctx) => {
    const revision = await requireRevision(ctx, input);
    const actor = authorize(ctx, "article.publish", revision.sectionId);
    const { workflow } = await siteSettings(ctx);
    if (workflow.fourEyes && actor.kind === "user" && actor.id === revision.articleAuthor) {
      throw new DomainError("forbidden", "Người viết bài không tự duyệt bài của mình.");
    }
    const approvedBy = actor.kind === "user" ? actor.id : null;
    await ctx.db
      .insert(approvals)
      .values({ revisionHash: input.hash, articleId: input.articleId, approvedBy, approvedAt: ctx.now })
      .onConflictDoNothing();
    await recordAudit(ctx, "article.approve", { type: "article", id: input.articleId }, { hash: input.hash });
  });
}

/**
 * Makes an approved revision the one that readers see: first publication or update. `substantial` moves the date
 * "Cập nhật" of an article that was already published.
 */
export async function publishRevision(
  ctx: Context | WriteContext,
  input: { articleId: string; hash: string; publishedAt?: Date; substantial?: boolean },
): Promise<void> {
  await atomically(ctx, async (ctx) => {
    const revision = await requireRevision(ctx, input);
    authorize(ctx, "article.publish", revision.sectionId);
    if (revision.state === "removed") throw new DomainError("conflict", "Bài viết đã được gỡ.");

    const firstPublishedAt = revision.firstPublishedAt ?? input.publishedAt ?? ctx.now;
    const isUpdate = revision.state === "published";
    const approved = ctx.db
      .select({ hash: approvals.revisionHash })
      .from(approvals)
      .where(and(eq(approvals.revisionHash, input.hash), eq(approvals.articleId, input.articleId)));
    const [changed] = await ctx.db
      .update(articles)
      .set({
        state: "published",
        liveHash: input.hash,
        slug: slugify(revision.title) || "bai",
        firstPublishedAt,
        ...(isUpdate && input.substantial ? { substantiallyUpdatedAt: ctx.now } : {}),
      })
      .where(and(eq(articles.id, input.articleId), eq(articles.state, revision.state), exists(approved)))
      .returning({ id: articles.id });
    if (!changed) throw new DomainError("conflict", "Bản này chưa được duyệt.");
    await ctx.db.update(deskArticles).set({ state: "published" }).where(eq(deskArticles.articleId, input.articleId));

    const content = ArticleContent.parse(revision.content);
    await placeInSeries(ctx, input.articleId, content.series);
    await moveRatingDays(ctx, input.articleId, content.sectionId);
    const [correction] = await ctx.db
      .select({ id: corrections.id })
      .from(corrections)
      .where(eq(corrections.articleId, input.articleId))
      .limit(1);
    const entry = { articleId: input.articleId, sortAt: firstPublishedAt };
    const lists = await placeInLists(ctx, entry, await listsOf(ctx, content, correction !== undefined));
    const live = { articleId: input.articleId, publishedAt: firstPublishedAt, content };
    await indexDocuments(ctx, await searchDocumentsOf(ctx, [live]));
    await announce(ctx, [
      tag.article(input.articleId),
      tag.block(blockOf(revision.number)),
      ...lists.map(tag.list),
      ...(content.series ? [tag.taxonomy] : []),
    ]);
    await recordAudit(ctx, "article.publish", { type: "article", id: input.articleId }, { hash: input.hash, isUpdate });
  });
}

async function requireRevision(ctx: WriteContext, { articleId, hash }: { articleId: string; hash: string }) {
  const [row] = await ctx.db
    .select({
      sectionId: revisions.sectionId,
      title: revisions.title,
      content: revisions.content,
      number: articles.number,
      articleAuthor: articles.createdBy,
      state: articles.state,
      firstPublishedAt: articles.firstPublishedAt,
    })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .where(and(eq(revisions.hash, hash), eq(revisions.articleId, articleId)))
    .limit(1);
  if (!row) throw new DomainError("not_found", "Không tìm thấy phiên bản này của bài viết.");
  return row;
}

async function placeInSeries(ctx: WriteContext, articleId: string, part: ArticleContent["series"]): Promise<void> {
  await ctx.db.delete(seriesParts).where(eq(seriesParts.articleId, articleId));
  if (part) await ctx.db.insert(seriesParts).values({ ...part, articleId });
}
