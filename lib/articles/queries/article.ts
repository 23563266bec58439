import { and, asc, eq, inArray } from "drizzle-orm";
import { articles, corrections, revisions, series, seriesParts, topics } from "@/db/client";
import { plainText } from "@/lib/articles/document";
import { mediaIds } from "@/lib/articles/internal/references";
import { standingContent } from "@/lib/articles/internal/standing-content";
import { type ArticleContent, articlePath, type Card } from "@/lib/articles/model";
import { prepareContent } from "@/lib/articles/prepare";
import type { ArticleAtNumber, ArticleView } from "@/lib/articles/view";
import type { Context } from "@/lib/core/context";
import { mediaByIds } from "@/lib/media/queries/pictures";
import { syllables as countSyllables } from "@/lib/text/reading";
import { familyOf } from "@/lib/topics/merged";
import type { SectionView } from "@/lib/topics/model";
import { allSections, authorsByIds, peopleByIds } from "@/lib/topics/queries";
import { cardsByIds } from "./cards";

/** The article that readers see at this number, the fact that it was removed, or nothing. */
export async function articleAtNumber(ctx: Context, number: number): Promise<ArticleAtNumber> {
  const [row] = await ctx.db
    .select({
      id: articles.id,
      number: articles.number,
      slug: articles.slug,
      state: articles.state,
      publishedAt: articles.firstPublishedAt,
      updatedAt: articles.substantiallyUpdatedAt,
      removedAt: articles.removedAt,
      hash: revisions.hash,
      syllables: revisions.syllables,
      content: revisions.content,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(eq(articles.number, number))
    .limit(1);
  if (!row?.publishedAt) return { is: "absent" };
  const content = await standingContent(ctx, row.content as ArticleContent);
  if (row.state === "removed" && row.removedAt)
    return { is: "removed", title: content.title, removedAt: row.removedAt };
  if (row.state !== "published") return { is: "absent" };

  const { id, slug, hash, syllables, publishedAt, updatedAt } = row;
  return {
    is: "published",
    article: {
      id,
      number,
      slug,
      hash,
      syllables,
      publishedAt,
      updatedAt,
      path: articlePath({ slug, number }),
      kind: content.kind,
      title: content.title,
      sapo: content.sapo,
      lead: content.lead,
      body: content.body,
      source: content.source,
      ...(await named(ctx, id, content)),
    },
  };
}

/**
 * What readers would see if this content were published now. For the desk only: whoever asks has asked first whether
 * the actor may read the article's working copy.
 */
export async function previewOf(
  ctx: Context,
  { id, number, slug }: { id: string; number: number; slug: string },
  raw: ArticleContent,
): Promise<ArticleView> {
  const content = prepareContent(raw);
  const { kind, title, sapo, lead, body, source } = content;
  return {
    ...{ id, number, slug, kind, title, sapo, lead, body, source },
    path: articlePath({ slug, number }),
    hash: "",
    syllables: countSyllables([title, sapo, plainText(body.content)].join("\n")),
    publishedAt: ctx.now,
    updatedAt: null,
    ...(await named(ctx, id, content)),
    corrections: [],
  };
}

/** What a page of this revision would be: for the desk, which asks before who may read it. */
export async function revisionAsArticle(ctx: Context, articleId: string, hash: string): Promise<ArticleView | null> {
  const [row] = await ctx.db
    .select({
      number: articles.number,
      slug: articles.slug,
      publishedAt: articles.firstPublishedAt,
      updatedAt: articles.substantiallyUpdatedAt,
      createdAt: revisions.createdAt,
      syllables: revisions.syllables,
      content: revisions.content,
    })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .where(and(eq(revisions.hash, hash), eq(revisions.articleId, articleId)))
    .limit(1);
  if (!row) return null;
  const { number, slug, updatedAt, syllables } = row;
  const content = row.content as ArticleContent;
  const { kind, title, sapo, lead, body, source } = content;
  return {
    ...{ id: articleId, number, slug, hash, syllables, updatedAt, kind, title, sapo, lead, body, source },
    publishedAt: row.publishedAt ?? row.createdAt,
    path: articlePath({ slug, number }),
    ...(await named(ctx, articleId, content)),
  };
}

type Named = "sections" | "byline" | "speakers" | "media" | "topics" | "related" | "series" | "corrections";

/** Everything that the content names by id. */
async function named(ctx: Context, articleId: string, content: ArticleContent): Promise<Pick<ArticleView, Named>> {
  const personIds = content.speakers.flatMap((s) => s.personId ?? []);
  const [sections, authors, people, media, topicRows, related, inSeries, corrected] = await Promise.all([
    allSections(ctx),
    authorsByIds(
      ctx,
      content.byline.map((b) => b.authorId),
    ),
    peopleByIds(ctx, personIds),
    mediaByIds(ctx, mediaIds(content)),
    topicsByIds(ctx, content.topicIds),
    cardsByIds(ctx, content.relatedIds),
    content.series ? seriesOf(ctx, articleId, content.series) : null,
    correctionsOf(ctx, articleId),
  ]);
  const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));
  const authorById = byId(authors);
  const personById = byId(people);
  const topicById = byId(topicRows);
  return {
    sections: pathTo(content.sectionId, byId(sections)),
    byline: content.byline.flatMap(({ authorId, role }) => {
      const author = authorById.get(authorId);
      return author ? { author, role } : [];
    }),
    speakers: content.speakers.map((s) => ({ ...s, person: (s.personId && personById.get(s.personId)) || null })),
    media,
    topics: content.topicIds.flatMap((id) => topicById.get(id) ?? []),
    related,
    series: inSeries,
    corrections: corrected,
  };
}

function pathTo(sectionId: string, sections: Map<string, SectionView>): SectionView[] {
  const path: SectionView[] = [];
  for (
    let at = sections.get(sectionId);
    at && !path.includes(at);
    at = at.parentId ? sections.get(at.parentId) : undefined
  ) {
    path.unshift(at);
  }
  return path;
}

async function topicsByIds(ctx: Context, ids: string[]) {
  if (ids.length === 0) return [];
  return ctx.db
    .select({ id: topics.id, slug: topics.slug, name: topics.name, kind: topics.kind, description: topics.description })
    .from(topics)
    .where(inArray(topics.id, ids));
}

async function correctionsOf(ctx: Context, articleId: string): Promise<ArticleView["corrections"]> {
  return ctx.db
    .select({
      id: corrections.id,
      kind: corrections.kind,
      text: corrections.text,
      blockId: corrections.blockId,
      at: corrections.at,
    })
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(asc(corrections.at))
    .limit(100);
}

async function seriesOf(
  ctx: Context,
  articleId: string,
  { seriesId, part }: { seriesId: string; part: number },
): Promise<ArticleView["series"]> {
  const [row] = await ctx.db.select().from(series).where(eq(series.id, seriesId)).limit(1);
  if (!row) return null;
  const parts = await partsOfSeries(ctx, seriesId);
  const own = parts.find(({ card }) => card.id === articleId);
  return { slug: row.slug, title: row.title, description: row.description, part: own?.part ?? part, parts };
}

/**
 * The published parts of a series in their order. The parts of a series that was merged into it follow its own, counted
 * on.
 */
export async function partsOfSeries(ctx: Context, seriesId: string) {
  const family = await familyOf(ctx, seriesId);
  const rows = await ctx.db
    .select({ seriesId: seriesParts.seriesId, part: seriesParts.part, articleId: seriesParts.articleId })
    .from(seriesParts)
    .where(inArray(seriesParts.seriesId, family))
    .orderBy(asc(seriesParts.part))
    .limit(200);
  const cards = new Map(
    (
      await cardsByIds(
        ctx,
        rows.map((r) => r.articleId),
      )
    ).map((card) => [card.id, card]),
  );
  const parts: { part: number; card: Card }[] = [];
  for (const id of family) {
    const before = parts.at(-1)?.part ?? 0;
    const own = rows.filter((row) => row.seriesId === id);
    // A series of its own keeps the numbers that its editor gave, gaps and all.
    for (const [at, { part, articleId }] of own.entries()) {
      const card = cards.get(articleId);
      if (card) parts.push({ part: id === seriesId ? part : before + at + 1, card });
    }
  }
  return parts;
}
