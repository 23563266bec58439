import { and, asc, between, desc, eq, gt, max, sql, type SQLWrapper } from "drizzle-orm";
import {
  articles,
  authors,
  corrections,
  listings,
  people,
  revisions,
  sections,
  series,
  seriesParts,
  topics,
} from "@/db/client";
import { listOf } from "@/lib/articles/lists";
import { articlePath } from "@/lib/articles/model";
import type { Context } from "@/lib/core/context";
import { ARTICLES_PER_BLOCK } from "@/lib/core/tags";
import type { NewsEntry, SitemapEntry } from "./sitemap";

/** Google's limit for a news sitemap. */
const MOST_NEWS = 1000;
export const NEWS_HOURS = 48;
/** Of one kind in the sitemap of pages; five kinds stay under 50,000. */
const MOST_PAGES = 9000;
const FIXED_PAGES = ["/", "/moi-nhat", "/danh-gia-cao", "/cai-chinh", "/gioi-thieu", "/lien-he"];

/** The blocks of articles that have a published one, with the newest change in each. */
export async function articleBlocks(ctx: Context): Promise<{ block: number; changedAt: Date | null }[]> {
  const block = (number: typeof articles.number) =>
    sql<number>`(${number} - 1) / ${sql.raw(String(ARTICLES_PER_BLOCK))}`;
  const [rows, corrected] = await Promise.all([
    ctx.db
      .select({
        block: block(articles.number).mapWith(Number),
        publishedAt: max(articles.firstPublishedAt),
        updatedAt: max(articles.substantiallyUpdatedAt),
      })
      .from(articles)
      .where(eq(articles.state, "published"))
      .groupBy(block(articles.number))
      .orderBy(block(articles.number)),
    ctx.db
      .select({ block: block(articles.number).mapWith(Number), at: max(corrections.at) })
      .from(corrections)
      .innerJoin(articles, eq(articles.id, corrections.articleId))
      .where(eq(articles.state, "published"))
      .groupBy(block(articles.number)),
  ]);
  const correctedAt = new Map(corrected.map((row) => [row.block, row.at]));
  return rows.map((row) => ({
    block: row.block + 1,
    changedAt: latest(row.publishedAt, row.updatedAt, correctedAt.get(row.block)),
  }));
}

/** The published articles of a block by their numbers. */
export async function articlesOfBlock(ctx: Context, origin: string, block: number): Promise<SitemapEntry[]> {
  const inBlock = and(
    eq(articles.state, "published"),
    between(articles.number, (block - 1) * ARTICLES_PER_BLOCK + 1, block * ARTICLES_PER_BLOCK),
  );
  const [rows, corrected] = await Promise.all([
    ctx.db
      .select({
        number: articles.number,
        slug: articles.slug,
        publishedAt: articles.firstPublishedAt,
        updatedAt: articles.substantiallyUpdatedAt,
      })
      .from(articles)
      .where(inBlock)
      .orderBy(asc(articles.number))
      .limit(ARTICLES_PER_BLOCK),
    ctx.db
      .select({ number: articles.number, at: max(corrections.at) })
      .from(corrections)
      .innerJoin(articles, eq(articles.id, corrections.articleId))
      .where(inBlock)
      .groupBy(articles.number),
  ]);
  const correctedAt = new Map(corrected.map((row) => [row.number, row.at]));
  return rows.map((row) => ({
    url: origin + articlePath(row),
    changedAt: latest(row.publishedAt, row.updatedAt, correctedAt.get(row.number)),
  }));
}

/** The paper's own pages, and those of every section, topic, series, author and person that has an article. */
export async function sitemapPages(ctx: Context, origin: string): Promise<SitemapEntry[]> {
  const read = ctx.db;
  const [inSections, inTopics, inSeries, byAuthors, onPeople] = await Promise.all([
    read
      .select({ slug: sections.slug })
      .from(sections)
      .innerJoin(listings, isFirstOf(listOf.section(""), sections.id))
      .orderBy(asc(sections.slug))
      .limit(MOST_PAGES),
    read
      .select({ slug: topics.slug })
      .from(topics)
      .innerJoin(listings, isFirstOf(listOf.topic(""), topics.id))
      .orderBy(asc(topics.slug))
      .limit(MOST_PAGES),
    read
      .selectDistinct({ slug: series.slug })
      .from(series)
      .innerJoin(seriesParts, eq(seriesParts.seriesId, series.id))
      .orderBy(asc(series.slug))
      .limit(MOST_PAGES),
    read
      .select({ slug: authors.slug })
      .from(authors)
      .innerJoin(listings, isFirstOf(listOf.author(""), authors.id))
      .orderBy(asc(authors.slug))
      .limit(MOST_PAGES),
    read
      .select({ slug: people.slug })
      .from(people)
      .innerJoin(listings, isFirstOf(listOf.person(""), people.id))
      .orderBy(asc(people.slug))
      .limit(MOST_PAGES),
  ]);
  const under = (path: string, rows: { slug: string }[]) => rows.map(({ slug }) => `${path}/${slug}`);
  return [
    ...FIXED_PAGES,
    ...under("/chuyen-muc", inSections),
    ...under("/chu-de", inTopics),
    ...under("/loat-bai", inSeries),
    ...under("/tac-gia", byAuthors),
    ...under("/nhan-vat", onPeople),
  ].map((path) => ({ url: origin + path, changedAt: null }));
}

/** The first row of a list: there is one exactly when the list has an article. */
function isFirstOf(prefix: string, id: SQLWrapper) {
  return and(eq(listings.list, sql`${prefix} || ${id}`), eq(listings.position, 1));
}

/** First published within the last 48 hours, newest first. */
export async function newsOfTwoDays(ctx: Context, origin: string): Promise<(NewsEntry & { number: number })[]> {
  const since = new Date(ctx.now.getTime() - NEWS_HOURS * 3_600_000);
  const rows = await ctx.db
    .select({ number: articles.number, slug: articles.slug, title: revisions.title, publishedAt: listings.sortAt })
    .from(listings)
    .innerJoin(articles, eq(articles.id, listings.articleId))
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(and(eq(listings.list, listOf.all), gt(listings.sortAt, since)))
    .orderBy(desc(listings.sortAt), desc(articles.number))
    .limit(MOST_NEWS);
  return rows.map(({ number, slug, title, publishedAt }) => ({
    number,
    title,
    publishedAt,
    url: origin + articlePath({ slug, number }),
  }));
}

function latest(...dates: (Date | null | undefined)[]): Date | null {
  const times = dates.flatMap((date) => date?.getTime() ?? []);
  return times.length > 0 ? new Date(Math.max(...times)) : null;
}
