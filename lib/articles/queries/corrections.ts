import { and, desc, eq, gte, inArray } from "drizzle-orm";
import { articles, corrections, listings, mergedIds, revisions, sections } from "@/db/client";
import { standingSection } from "@/lib/articles/internal/standing-section";
import { articlePath, type Card, type CorrectionKind } from "@/lib/articles/model";
import type { Context } from "@/lib/core/context";
import { cardsByIds } from "./cards";

export type CorrectionEntry = { id: string; kind: CorrectionKind; text: string; at: Date; card: Card };

const MOST = 1000;

/** Page `page` of the public corrections, newest first. A paper has few: the list ends after a thousand. */
export async function correctionPage(
  ctx: Context,
  page: number,
  perPage: number,
): Promise<{ entries: CorrectionEntry[]; page: number; pages: number }> {
  const rows = await ctx.db
    .select(columns)
    .from(corrections)
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .where(eq(articles.state, "published"))
    .orderBy(desc(corrections.at), desc(corrections.id))
    .limit(MOST);
  const entries = await withCards(ctx, rows.slice((page - 1) * perPage, page * perPage));
  return { entries, page, pages: Math.max(1, Math.ceil(rows.length / perPage)) };
}

/** Formal corrections since `since`: those that the front page still shows. */
export async function pinnedApologies(ctx: Context, since: Date): Promise<CorrectionEntry[]> {
  return withCards(
    ctx,
    await ctx.db
      .select(columns)
      .from(corrections)
      .innerJoin(articles, eq(articles.id, corrections.articleId))
      .where(and(eq(articles.state, "published"), eq(corrections.kind, "apology"), gte(corrections.at, since)))
      .orderBy(desc(corrections.at))
      .limit(5),
  );
}

export type CorrectionNotice = Omit<CorrectionEntry, "card"> & {
  article: { id: string; title: string; path: `/bai-viet/${string}`; section: string };
};

/** The newest corrections and apologies of the articles in a list; "Cập nhật" is news of the article, not an error of it. */
export async function correctionsInList(ctx: Context, list: string, limit: number): Promise<CorrectionNotice[]> {
  const rows = await ctx.db
    .select({
      ...columns,
      title: revisions.title,
      slug: articles.slug,
      number: articles.number,
      section: sections.name,
    })
    .from(corrections)
    .innerJoin(listings, and(eq(listings.articleId, corrections.articleId), eq(listings.list, list)))
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .leftJoin(mergedIds, eq(mergedIds.id, revisions.sectionId))
    .innerJoin(sections, eq(sections.id, standingSection))
    .where(and(eq(articles.state, "published"), inArray(corrections.kind, ["correction", "apology"])))
    .orderBy(desc(corrections.at), desc(corrections.id))
    .limit(limit);
  return rows.map(({ id, kind, text, at, articleId, title, slug, number, section }) => ({
    id,
    kind,
    text,
    at,
    article: { id: articleId, title, path: articlePath({ slug, number }), section },
  }));
}

const columns = {
  id: corrections.id,
  kind: corrections.kind,
  text: corrections.text,
  at: corrections.at,
  articleId: corrections.articleId,
};

async function withCards(
  ctx: Context,
  rows: { id: string; kind: CorrectionKind; text: string; at: Date; articleId: string }[],
): Promise<CorrectionEntry[]> {
  const cards = new Map((await cardsByIds(ctx, [...new Set(rows.map((r) => r.articleId))])).map((c) => [c.id, c]));
  return rows.flatMap(({ articleId, ...row }) => {
    const card = cards.get(articleId);
    return card ? { ...row, card } : [];
  });
}
