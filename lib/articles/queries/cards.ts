import { and, asc, desc, eq, inArray, lte, sql } from "drizzle-orm";
import { articles, listings, mergedIds, revisions, sections } from "@/db/client";
import { standingSection } from "@/lib/articles/internal/standing-section";
import { articlePath, CARDS_PER_PAGE, type Card, type CardPage } from "@/lib/articles/model";
import type { Context, WriteContext } from "@/lib/core/context";
import { mediaByIds } from "@/lib/media/queries/pictures";

const cardColumns = {
  id: articles.id,
  number: articles.number,
  slug: articles.slug,
  kind: revisions.kind,
  title: revisions.title,
  sapo: revisions.sapo,
  sectionName: sections.name,
  sectionSlug: sections.slug,
  publishedAt: articles.firstPublishedAt,
  leadMediaId: revisions.leadMediaId,
  guestNames: revisions.guestNames,
  pulledSentence: revisions.pulledSentence,
};

function cardRows(ctx: Context) {
  return ctx.db
    .select({ ...cardColumns, position: listings.position })
    .from(listings)
    .innerJoin(articles, eq(articles.id, listings.articleId))
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .leftJoin(mergedIds, eq(mergedIds.id, revisions.sectionId))
    .innerJoin(sections, eq(sections.id, standingSection));
}

/**
 * Page `page` (1 is the newest) of a public list. Positions have no gaps, so that any page is one range of the primary
 * key. A page past the end is empty.
 */
export async function cardPage(ctx: Context, list: string, page: number, perPage = CARDS_PER_PAGE): Promise<CardPage> {
  const total = await listLength(ctx, list);
  const top = total - (page - 1) * perPage;
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (top < 1) return { cards: [], page, pages, total };
  const rows = await cardRows(ctx)
    .where(
      and(
        eq(listings.list, list),
        lte(listings.position, top),
        sql`${listings.position} > ${Math.max(0, top - perPage)}`,
      ),
    )
    .orderBy(desc(listings.position))
    .limit(perPage);
  return { cards: await toCards(ctx, rows), page, pages, total };
}

/** The newest of a list, without those named: nothing appears twice on a page. */
export async function newestCards(
  ctx: Context,
  list: string,
  limit: number,
  without: ReadonlySet<string> = new Set(),
): Promise<Card[]> {
  const total = await listLength(ctx, list);
  const rows = await cardRows(ctx)
    .where(and(eq(listings.list, list), sql`${listings.position} > ${Math.max(0, total - limit - without.size)}`))
    .orderBy(desc(listings.position))
    .limit(limit + without.size);
  return toCards(ctx, rows.filter((row) => !without.has(row.id)).slice(0, limit));
}

/** How many articles stand in a list. */
export async function listLength(ctx: Context | WriteContext, list: string): Promise<number> {
  const [row] = await ctx.db
    .select({ position: listings.position })
    .from(listings)
    .where(eq(listings.list, list))
    .orderBy(desc(listings.position))
    .limit(1);
  return Math.max(0, row?.position ?? 0);
}

/** Published articles with these ids, in this order; those not published are left out. */
export async function cardsByIds(ctx: Context, ids: readonly string[]): Promise<Card[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .select(cardColumns)
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .leftJoin(mergedIds, eq(mergedIds.id, revisions.sectionId))
    .innerJoin(sections, eq(sections.id, standingSection))
    .where(and(inArray(articles.id, [...ids]), eq(articles.state, "published")))
    .orderBy(asc(articles.number));
  const cards = new Map((await toCards(ctx, rows)).map((card) => [card.id, card]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}

type CardRow = {
  id: string;
  number: number;
  slug: string;
  kind: Card["kind"];
  title: string;
  sapo: string;
  sectionName: string;
  sectionSlug: string;
  publishedAt: Date | null;
  leadMediaId: string | null;
  guestNames: string;
  pulledSentence: string;
};

async function toCards(ctx: Context, rows: CardRow[]): Promise<Card[]> {
  const pictures = await mediaByIds(
    ctx,
    rows.map((row) => row.leadMediaId),
  );
  return rows.flatMap(({ slug, sectionName, sectionSlug, leadMediaId, publishedAt, ...row }) =>
    publishedAt === null
      ? []
      : {
          id: row.id,
          number: row.number,
          kind: row.kind,
          title: row.title,
          sapo: row.sapo,
          guestNames: row.guestNames,
          pulledSentence: row.pulledSentence,
          publishedAt,
          path: articlePath({ slug, number: row.number }),
          section: { name: sectionName, slug: sectionSlug },
          picture: (leadMediaId && pictures.get(leadMediaId)) || null,
        },
  );
}
