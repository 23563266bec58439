import { desc, eq, gt, inArray, and } from "drizzle-orm";
import { articles, listings, mergedIds, revisions, sections, topics } from "@/db/client";
import { mediaIds } from "@/lib/articles/internal/references";
import { standingContents } from "@/lib/articles/internal/standing-content";
import { standingSection } from "@/lib/articles/internal/standing-section";
import { type ArticleContent, articlePath } from "@/lib/articles/model";
import type { ArticleView } from "@/lib/articles/view";
import type { Context } from "@/lib/core/context";
import type { MediaView } from "@/lib/media/model";
import { mediaByIds } from "@/lib/media/queries/pictures";
import type { AuthorView } from "@/lib/topics/model";
import { authorsByIds } from "@/lib/topics/queries";
import { listLength } from "./cards";

/** A live article with its whole text, as those read it who are not on its page. */
export type ArticleText = Pick<
  ArticleView,
  "id" | "number" | "path" | "kind" | "title" | "sapo" | "publishedAt" | "updatedAt" | "lead" | "body" | "source"
> & {
  section: { name: string };
  authors: AuthorView[];
  topicNames: string[];
  speakers: ArticleContent["speakers"];
  media: Map<string, MediaView>;
};

/** The newest of a list with their texts: four statements, however many there are. */
export async function newestTexts(ctx: Context, list: string, limit: number): Promise<ArticleText[]> {
  const total = await listLength(ctx, list);
  const rows = await ctx.db
    .select({
      id: articles.id,
      number: articles.number,
      slug: articles.slug,
      publishedAt: articles.firstPublishedAt,
      updatedAt: articles.substantiallyUpdatedAt,
      sectionName: sections.name,
      content: revisions.content,
    })
    .from(listings)
    .innerJoin(articles, eq(articles.id, listings.articleId))
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .leftJoin(mergedIds, eq(mergedIds.id, revisions.sectionId))
    .innerJoin(sections, eq(sections.id, standingSection))
    .where(and(eq(listings.list, list), gt(listings.position, Math.max(0, total - limit))))
    .orderBy(desc(listings.position))
    .limit(limit);
  // A revision is stored in this very shape (save-revision.ts) and never changed.
  const contents = await standingContents(
    ctx,
    rows.map((row) => row.content as ArticleContent),
  );
  const texts = rows.flatMap((row, at) => {
    const content = contents[at];
    return content ? [{ ...row, content }] : [];
  });

  const [media, authors, names] = await Promise.all([
    mediaByIds(
      ctx,
      texts.flatMap(({ content }) => mediaIds(content)),
    ),
    authorsByIds(ctx, [...new Set(texts.flatMap(({ content }) => content.byline.map((it) => it.authorId)))]),
    topicNames(ctx, [...new Set(texts.flatMap(({ content }) => content.topicIds))]),
  ]);
  const authorById = new Map(authors.map((it) => [it.id, it]));
  return texts.flatMap(({ content, slug, number, publishedAt, ...row }) =>
    publishedAt === null
      ? []
      : {
          id: row.id,
          number,
          path: articlePath({ slug, number }),
          publishedAt,
          updatedAt: row.updatedAt,
          section: { name: row.sectionName },
          kind: content.kind,
          title: content.title,
          sapo: content.sapo,
          lead: content.lead,
          body: content.body,
          source: content.source,
          speakers: content.speakers,
          authors: content.byline.flatMap((it) => authorById.get(it.authorId) ?? []),
          topicNames: content.topicIds.flatMap((id) => names.get(id) ?? []),
          media,
        },
  );
}

async function topicNames(ctx: Context, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db.select({ id: topics.id, name: topics.name }).from(topics).where(inArray(topics.id, ids));
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The live contents of those of these articles that are published. */
export async function liveContents(ctx: Context, articleIds: readonly string[]): Promise<Map<string, ArticleContent>> {
  if (articleIds.length === 0) return new Map();
  const rows = await ctx.db
    .select({ id: articles.id, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(and(inArray(articles.id, [...articleIds]), eq(articles.state, "published")));
  // A revision is stored in this very shape (save-revision.ts) and never changed.
  return new Map(rows.map((row) => [row.id, row.content as ArticleContent]));
}
