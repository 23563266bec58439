import { eq } from "drizzle-orm";
import { articles, mediaUses, revisions } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { cardFields } from "@/lib/articles/internal/content/card-fields";
import { mediaIds, requireReferences } from "@/lib/articles/internal/references";
import { ArticleContent } from "@/lib/articles/model";
import { prepareContent } from "@/lib/articles/prepare";
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

/**
 * Freezes the content of a working copy, inside the act that wants it frozen. One that `isWhole` may be published: all
 * that it names exists. Another only keeps what was written, so that nothing is lost.
 */
export async function freezeRevision(
  ctx: WriteContext,
  articleId: string,
  content: ArticleContent,
  { isWhole, by }: { isWhole: boolean; by: string | null },
): Promise<string> {
  const prepared = prepareContent(isWhole ? parse(ArticleContent, content) : content);
  if (isWhole) await requireReferences(ctx, prepared);
  return store(ctx, articleId, prepared, by);
}

async function storeRevision(ctx: WriteContext, articleId: string, content: ArticleContent): Promise<string> {
  await requireReferences(ctx, content);
  return store(ctx, articleId, content, ctx.actor.kind === "user" ? ctx.actor.id : null);
}

async function store(
  ctx: WriteContext,
  articleId: string,
  content: ArticleContent,
  createdBy: string | null,
): Promise<string> {
  const hash = contentHash({ articleId, content });
  await ctx.db
    .insert(revisions)
    .values({ hash, articleId, ...cardFields(content), createdAt: ctx.now, createdBy, content })
    .onConflictDoNothing();
  const uses = mediaIds(content).map((mediaId) => ({ mediaId, articleId, place: hash }));
  if (uses.length > 0) await ctx.db.insert(mediaUses).values(uses).onConflictDoNothing();
  return hash;
}
