import { and, eq } from "drizzle-orm";
import { articles, deskArticles, revisions, seriesParts } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { placeInLists } from "@/lib/articles/internal/listings";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { blockOf, tag } from "@/lib/core/tags";
import { removeDocument } from "@/lib/search/commands";

/** Takes a published article from every public page; its address answers 410, its revisions and ratings are kept. */
export async function takeDownArticle(
  ctx: Context | WriteContext,
  input: { articleId: string; reason: string },
): Promise<void> {
  await atomically(ctx, async (ctx) => {
    const [article] = await ctx.db
      .select({ number: articles.number, sortAt: articles.firstPublishedAt, sectionId: revisions.sectionId })
      .from(articles)
      .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
      .where(eq(articles.id, input.articleId))
      .limit(1);
    if (!article?.sortAt) throw new DomainError("not_found", "Không tìm thấy bài viết.");
    authorize(ctx, "article.takedown", article.sectionId);
    if (input.reason.trim().length < 10) {
      throw new DomainError("invalid", "Lý do gỡ bài cần ít nhất 10 ký tự.", {
        reason: "Lý do gỡ bài cần ít nhất 10 ký tự.",
      });
    }

    const [changed] = await ctx.db
      .update(articles)
      .set({ state: "removed", removedAt: ctx.now, removedReason: input.reason.trim() })
      .where(and(eq(articles.id, input.articleId), eq(articles.state, "published")))
      .returning({ id: articles.id });
    if (!changed) throw new DomainError("conflict", "Bài viết không còn ở trạng thái đã xuất bản.");

    await ctx.db
      .update(deskArticles)
      .set({ state: "removed", updateState: null })
      .where(eq(deskArticles.articleId, input.articleId));
    await ctx.db.delete(seriesParts).where(eq(seriesParts.articleId, input.articleId));
    const lists = await placeInLists(ctx, { articleId: input.articleId, sortAt: article.sortAt }, []);
    await removeDocument(ctx, input.articleId);
    await announce(ctx, [
      tag.article(input.articleId),
      tag.block(blockOf(article.number)),
      tag.taxonomy,
      ...lists.map(tag.list),
    ]);
    await recordAudit(
      ctx,
      "article.takedown",
      { type: "article", id: input.articleId },
      { reason: input.reason.trim() },
    );
  });
}
