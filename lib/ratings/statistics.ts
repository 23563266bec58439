import { and, asc, desc, eq, gte, inArray, isNotNull, lt, or, type SQL, sql } from "drizzle-orm";
import {
  articles,
  authors,
  corrections,
  listings,
  ratingDays,
  ratingReasons,
  ratings,
  ratingSectionDays,
  ratingTotals,
  revisions,
  sections,
} from "@/db/client";
import { authorizeSelf, can, sectionsWhere } from "@/lib/accounts/permissions";
import { listOf } from "@/lib/articles/lists";
import { liveContents } from "@/lib/articles/queries/texts";
import type { Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { type AnswerTally, type Counts, LEAST_REASONS, NO_RATINGS, type Reason, sum } from "@/lib/ratings/model";
import { dayKeyVn } from "@/lib/text/dates";
import { authorsByIds } from "@/lib/topics/queries";
import { answerTallies, isSwitchedOff } from "./signals";

const DAY = 86_400_000;
const SECTION_DAYS = 90;
const COURSE_DAYS = 60;
const MOST_TEXTS = 100;
const MOST_PENS = 20;

export type Piece = { id: string; title: string; path: string; publishedAt: Date | null; counts: Counts };
/** `path`: its page of the paper. */
export type Named = { id: string; name: string; path: string; counts: Counts };

/** The day in Viet Nam that began so many days ago. */
export function dayKeyBefore(now: Date, days: number): string {
  return dayKeyVn(new Date(now.getTime() - days * DAY));
}

const summed = (table: typeof ratingDays | typeof ratingSectionDays) => ({
  n1: sql<number>`sum(${table.n1})`.mapWith(Number),
  n2: sql<number>`sum(${table.n2})`.mapWith(Number),
  n3: sql<number>`sum(${table.n3})`.mapWith(Number),
  n4: sql<number>`sum(${table.n4})`.mapWith(Number),
  n5: sql<number>`sum(${table.n5})`.mapWith(Number),
});
type Sums = { n1: number; n2: number; n3: number; n4: number; n5: number };
const countsOf = ({ n1, n2, n3, n4, n5 }: Sums): Counts => [n1, n2, n3, n4, n5];

/** What the actor made or signed, newest first. */
export async function ownPieces(ctx: Context, page: number): Promise<{ pieces: Piece[]; hasMore: boolean }> {
  const { id: actor } = authorizeSelf(ctx);
  const perPage = 30;
  const rows = await ctx.db
    .select({
      id: articles.id,
      slug: articles.slug,
      number: articles.number,
      title: revisions.title,
      publishedAt: articles.firstPublishedAt,
      n1: ratingTotals.n1,
      n2: ratingTotals.n2,
      n3: ratingTotals.n3,
      n4: ratingTotals.n4,
      n5: ratingTotals.n5,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .leftJoin(ratingTotals, eq(ratingTotals.articleId, articles.id))
    .where(and(await isOwn(ctx, actor), isNotNull(articles.firstPublishedAt)))
    .orderBy(desc(articles.firstPublishedAt), desc(articles.number))
    .limit(perPage + 1)
    .offset((page - 1) * perPage);
  const pieces = rows.slice(0, perPage).map(({ slug, number, n1, n2, n3, n4, n5, ...row }) => ({
    ...row,
    path: `/bai-viet/${slug}-${number}`,
    counts: [n1 ?? 0, n2 ?? 0, n3 ?? 0, n4 ?? 0, n5 ?? 0] as const,
  }));
  return { pieces, hasMore: rows.length > perPage };
}

/** Somebody else may have brought the piece to the desk: the byline counts as well. */
async function isOwn(ctx: Context, actor: string): Promise<SQL | undefined> {
  const pens = await ctx.db.select({ id: authors.id }).from(authors).where(eq(authors.userId, actor)).limit(MOST_PENS);
  const lists = pens.map(({ id }) => listOf.author(id));
  if (lists.length === 0) return eq(articles.createdBy, actor);
  const signed = ctx.db.select({ id: listings.articleId }).from(listings).where(inArray(listings.list, lists));
  return or(eq(articles.createdBy, actor), inArray(articles.id, signed));
}

/** Ratings of the last days by section, where the actor may see them. */
export async function sectionStatistics(ctx: Context, days: number): Promise<Named[]> {
  const mine = sectionsWhere(ctx.actor, "stats.section");
  if (mine?.length === 0) return [];
  const from = dayKeyBefore(ctx.now, days - 1);
  const rows = await ctx.db
    .select({
      id: ratingSectionDays.sectionId,
      name: sections.name,
      slug: sections.slug,
      ...summed(ratingSectionDays),
    })
    .from(ratingSectionDays)
    .innerJoin(sections, eq(sections.id, ratingSectionDays.sectionId))
    .where(and(gte(ratingSectionDays.day, from), mine ? inArray(ratingSectionDays.sectionId, mine) : undefined))
    .groupBy(ratingSectionDays.sectionId, sections.name, sections.slug);
  return rows
    .map(({ id, name, slug, ...row }) => ({ id, name, path: `/chuyen-muc/${slug}`, counts: countsOf(row) }))
    .filter(({ counts }) => sum(counts) > 0)
    .toSorted((a, b) => sum(b.counts) - sum(a.counts));
}

export type ArticleStatistics = Piece & {
  authors: { name: string; path: string }[];
  days: { day: string; counts: Counts }[];
  section: Named;
  /** Around its first correction; null when it has none. */
  corrected: { day: string; before: Counts; after: Counts } | null;
  /** Null while there are too few to keep their readers unknown. */
  reasons: { counts: Partial<Record<Reason, number>>; texts: { day: string; reason: Reason; text: string }[] } | null;
  /** What readers said of its answers, the most dodged first; null for a piece without any. */
  answers: { tallies: AnswerTally[]; gone: number; isOff: boolean; maySwitch: boolean } | null;
};

/** Everything the newsroom knows of how one article was received: its author, and who may see its section. */
export async function articleStatistics(ctx: Context, articleId: string): Promise<ArticleStatistics> {
  const [row] = await ctx.db
    .select({
      title: revisions.title,
      slug: articles.slug,
      number: articles.number,
      publishedAt: articles.firstPublishedAt,
      sectionId: revisions.sectionId,
      section: sections.name,
      sectionSlug: sections.slug,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .innerJoin(sections, eq(sections.id, revisions.sectionId))
    .where(eq(articles.id, articleId))
    .limit(1);
  if (!row || !(await maySee(ctx, articleId, row.sectionId)))
    throw new DomainError("not_found", "Không tìm thấy bài viết.");
  const { title, slug, number, publishedAt, sectionId, section, sectionSlug } = row;
  const days = await daysOf(ctx, articleId);
  return {
    id: articleId,
    title,
    path: `/bai-viet/${slug}-${number}`,
    publishedAt,
    counts: total(days),
    days: days.slice(-COURSE_DAYS),
    authors: await authorsOf(ctx, articleId),
    section: {
      id: sectionId,
      name: section,
      path: `/chuyen-muc/${sectionSlug}`,
      counts: await sectionCounts(ctx, sectionId),
    },
    corrected: await aroundCorrection(ctx, articleId, days),
    reasons: await reasonsOf(ctx, articleId),
    answers: await answersOf(ctx, articleId, sectionId),
  };
}

/** In the order of its byline, each once: who wrote it and who took its pictures. */
async function authorsOf(ctx: Context, articleId: string): Promise<ArticleStatistics["authors"]> {
  const content = (await liveContents(ctx, [articleId])).get(articleId);
  const ids = [...new Set(content?.byline.map(({ authorId }) => authorId))];
  const known = new Map((await authorsByIds(ctx, ids)).map((author) => [author.id, author]));
  return ids.flatMap((id) => {
    const author = known.get(id);
    return author ? [{ name: author.penName, path: `/tac-gia/${author.slug}` }] : [];
  });
}

async function answersOf(ctx: Context, articleId: string, sectionId: string): Promise<ArticleStatistics["answers"]> {
  const found = await answerTallies(ctx, articleId);
  if (!found || (found.answers.length === 0 && found.gone === 0)) return null;
  const isOff = await isSwitchedOff(ctx, articleId);
  return { tallies: found.answers, gone: found.gone, isOff, maySwitch: can(ctx.actor, "article.edit", sectionId) };
}

async function maySee(ctx: Context, articleId: string, sectionId: string): Promise<boolean> {
  const { actor } = ctx;
  if (can(actor, "stats.section", sectionId)) return true;
  if (actor.kind !== "user") return false;
  const [own] = await ctx.db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.id, articleId), await isOwn(ctx, actor.id)))
    .limit(1);
  return own !== undefined;
}

async function daysOf(ctx: Context, articleId: string): Promise<{ day: string; counts: Counts }[]> {
  const rows = await ctx.db
    .select()
    .from(ratingDays)
    .where(eq(ratingDays.articleId, articleId))
    .orderBy(asc(ratingDays.day))
    .limit(4000);
  return rows.map((row) => ({ day: row.day, counts: countsOf(row) })).filter(({ counts }) => sum(counts) > 0);
}

async function sectionCounts(ctx: Context, sectionId: string): Promise<Counts> {
  const [row] = await ctx.db
    .select(summed(ratingSectionDays))
    .from(ratingSectionDays)
    .where(
      and(
        eq(ratingSectionDays.sectionId, sectionId),
        gte(ratingSectionDays.day, dayKeyBefore(ctx.now, SECTION_DAYS - 1)),
      ),
    );
  return row ? countsOf(row) : NO_RATINGS;
}

async function aroundCorrection(ctx: Context, articleId: string, days: { day: string; counts: Counts }[]) {
  const [first] = await ctx.db
    .select({ at: corrections.at })
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(asc(corrections.at))
    .limit(1);
  if (!first) return null;
  const day = dayKeyVn(first.at);
  return {
    day,
    before: total(days.filter((d) => d.day < day)),
    after: total(days.filter((d) => d.day >= day)),
  };
}

/** Only of ratings that count; the texts by day and then by their words, so that nothing tells their order. */
async function reasonsOf(ctx: Context, articleId: string): Promise<ArticleStatistics["reasons"]> {
  const rows = await ctx.db
    .select({ reason: ratingReasons.reason, text: ratingReasons.text, at: ratingReasons.at })
    .from(ratingReasons)
    .innerJoin(
      ratings,
      and(eq(ratings.articleId, ratingReasons.articleId), eq(ratings.voterKey, ratingReasons.voterKey)),
    )
    .where(and(eq(ratingReasons.articleId, articleId), eq(ratings.status, "counted"), lt(ratings.level, 3)))
    .orderBy(desc(ratingReasons.at), asc(ratingReasons.text))
    .limit(5000);
  if (rows.length < LEAST_REASONS) return null;
  const counts: Partial<Record<Reason, number>> = {};
  for (const { reason } of rows) counts[reason as Reason] = (counts[reason as Reason] ?? 0) + 1;
  const texts = rows.filter(({ text }) => text !== "").slice(0, MOST_TEXTS);
  return {
    counts,
    texts: texts.map(({ reason, text, at }) => ({ day: dayKeyVn(at), reason: reason as Reason, text })),
  };
}

function total(days: readonly { counts: Counts }[]): Counts {
  return days.reduce<Counts>(
    (all, { counts: c }) => [all[0] + c[0], all[1] + c[1], all[2] + c[2], all[3] + c[3], all[4] + c[4]],
    NO_RATINGS,
  );
}
