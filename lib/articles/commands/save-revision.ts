import { eq } from "drizzle-orm";
import { articles, revisions } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { cardFields } from "@/lib/articles/internal/content/card-fields";
import { prepareContent } from "@/lib/articles/internal/content/prepare";
import { requireReferences } from "@/lib/articles/internal/references";
import { ArticleContent } from "@/lib/articles/model";
import { recordAudit } from "@/lib/audit/commands";
import { contentHash } from "@/lib/core/canonical";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId, nextNumber } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { slugify } from "@/lib/text/slug";

type NewContent = Parameters<typeof ArticleContent.parse>[0];

/** A new draft with its first revision. Answers the article's id, its public number and the revision's hash. */
export async function createArticle(
  ctx: Context | WriteContext,
  input: { content: NewContent; sourceKey?: string },
): Promise<{ id: string; number: number; hash: string }> {
  authorize(ctx, "draft.write");
  const content = prepareContent(parse(ArticleContent, input.content));
  return atomically(ctx, async (ctx) => {
    const id = newId();
    const number = await nextNumber(ctx, "article");
    const createdBy = ctx.actor.kind === "user" ? ctx.actor.id : null;
    const slug = slugify(content.title) || "bai";
    const sourceKey = input.sourceKey ?? null;
    await ctx.db
      .insert(articles)
      .values({ id, number, slug, state: "draft", sourceKey, createdAt: ctx.now, createdBy });
    const hash = await storeRevision(ctx, id, content);
    await recordAudit(ctx, "article.create", { type: "article", id }, { hash, number });
    return { id, number, hash };
  });
}

/** Freezes this content as a revision of the article and answers its hash; the same content is the same revision. */
export async function saveRevision(
  ctx: Context | WriteContext,
  input: { articleId: string; content: NewContent },
): Promise<string> {
  const content = prepareContent(parse(ArticleContent, input.content));
  authorize(ctx, "draft.write", content.sectionId);
  return atomically(ctx, async (ctx) => {
    const [article] = await ctx.db
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.id, input.articleId))
      .limit(1);
    if (!article) throw new DomainError("not_found", "Không tìm thấy bài viết.");
    const hash = await storeRevision(ctx, article.id, content);
    await recordAudit(ctx, "article.revise", { type: "article", id: article.id }, { hash });
    return hash;
  });
}

async function storeRevision(ctx: WriteContext, articleId: string, content: ArticleContent): Promise<string> {
  await requireReferences(ctx, content);
  const hash = contentHash({ articleId, content });
  const createdBy = ctx.actor.kind === "user" ? ctx.actor.id : null;
  await ctx.db
    .insert(revisions)
    .values({ hash, articleId, ...cardFields(content), createdAt: ctx.now, createdBy, content })
    .onConflictDoNothing();
  return hash;
}
