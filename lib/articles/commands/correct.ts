import { eq } from "drizzle-orm";
import { z } from "zod";
import { articles, corrections, revisions } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { placeInLists } from "@/lib/articles/internal/listings";
import { listsOf } from "@/lib/articles/internal/membership";
import { CORRECTION_KINDS } from "@/lib/articles/model";
import { ArticleContent } from "@/lib/articles/model";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { blockOf, tag } from "@/lib/core/tags";
import { clean } from "@/lib/text/clean";

export const CorrectArticle = z.object({
  articleId: z.string(),
  kind: z.enum(CORRECTION_KINDS),
  text: z
    .string()
    .transform(clean)
    .pipe(
      z
        .string()
        .trim()
        .min(10, "Nội dung đính chính cần ít nhất 10 ký tự.")
        .max(4000, "Nội dung đính chính tối đa 4.000 ký tự."),
    ),
  blockId: z.string().nullable().default(null),
  at: z.date().optional(),
});
export type CorrectArticle = z.input<typeof CorrectArticle>;

/** Adds a public correction to a published article; the words themselves change through a new approved revision. */
export async function correctArticle(ctx: Context | WriteContext, raw: CorrectArticle): Promise<void> {
  const input = parse(CorrectArticle, raw);
  await atomically(ctx, async (ctx) => {
    const [live] = await ctx.db
      .select({
        number: articles.number,
        hash: revisions.hash,
        content: revisions.content,
        sortAt: articles.firstPublishedAt,
        state: articles.state,
      })
      .from(articles)
      .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
      .where(eq(articles.id, input.articleId))
      .limit(1);
    if (!live?.sortAt || live.state !== "published") throw new DomainError("not_found", "Không tìm thấy bài viết.");
    const content = ArticleContent.parse(live.content);
    authorize(ctx, "article.correct", content.sectionId);

    const { articleId, kind, text, blockId } = input;
    const at = input.at ?? ctx.now;
    await ctx.db
      .insert(corrections)
      .values({ id: newId(), articleId, kind, text, blockId, revisionHash: live.hash, at });
    const lists = await placeInLists(ctx, { articleId, sortAt: live.sortAt }, await listsOf(ctx, content, true));
    await announce(ctx, [
      tag.article(articleId),
      tag.block(blockOf(live.number)),
      ...lists.map(tag.list),
      tag.list("corrected"),
    ]);
    await recordAudit(ctx, "article.correct", { type: "article", id: articleId }, { kind, hash: live.hash });
  });
}
