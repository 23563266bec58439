import { and, asc, desc, eq, gte, inArray, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { articles, authors, listings, ratingDays, revisions } from "@/db/client";
import { sectionsWhere } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import { type Counts, ONE_SIDED_95, PRIOR } from "@/lib/ratings/model";
import { dayKeyBefore, type Named, type Piece } from "@/lib/ratings/statistics";

const MOST_AUTHORS = 40;
const AUTHOR = "author:";

/**
 * The best and the worst received of the articles with at least `least` ratings since a day, by those ratings. The
 * database ranks them all by the bounds of lib/ratings/model, so that none is missed however many were rated.
 */
export async function bestAndWorst(
  ctx: Context,
  { since, least, shown }: { since: string; least: number; shown: number },
): Promise<{ best: Piece[]; worst: Piece[] }> {
  const given = givenSince(ctx, since);
  const { total, lower, upper } = bounds(given);
  const place = (order: SQL, name: string) =>
    sql<number>`row_number() over (order by ${order}, ${given.id})`.mapWith(Number).as(name);
  const { id, n1, n2, n3, n4, n5 } = given;
  const ranked = ctx.db
    .select({ id, n1, n2, n3, n4, n5, up: place(desc(lower), "up"), down: place(asc(upper), "down") })
    .from(given)
    .where(gte(total, least))
    .as("ranked");
  const rows = await ctx.db
    .select()
    .from(ranked)
    .where(or(lte(ranked.up, shown), lte(ranked.down, 2 * shown)))
    .limit(3 * shown);
  const best = rows.filter(({ up }) => up <= shown).toSorted((a, b) => a.up - b.up);
  const worst = rows
    .filter(({ up }) => up > shown)
    .toSorted((a, b) => a.down - b.down)
    .slice(0, shown);
  return { best: await pieces(ctx, best), worst: await pieces(ctx, worst) };
}

/** Ratings of the last days by author, of articles in the sections that the actor may see; the most rated first. */
export async function authorStatistics(ctx: Context, days: number): Promise<Named[]> {
  const mine = sectionsWhere(ctx.actor, "stats.section");
  if (mine?.length === 0) return [];
  const given = givenSince(
    ctx,
    dayKeyBefore(ctx.now, days - 1),
    mine ? inArray(ratingDays.sectionId, mine) : undefined,
  );
  const sum = (column: SQL.Aliased) => sql<number>`sum(${column})`.mapWith(Number);
  const rows = await ctx.db
    .select({
      list: listings.list,
      n1: sum(given.n1),
      n2: sum(given.n2),
      n3: sum(given.n3),
      n4: sum(given.n4),
      n5: sum(given.n5),
    })
    .from(given)
    .innerJoin(listings, eq(listings.articleId, given.id))
    .where(and(gte(listings.list, AUTHOR), lt(listings.list, `${AUTHOR.slice(0, -1)};`)))
    .groupBy(listings.list)
    .orderBy(desc(sql`sum(${bounds(given).total})`), asc(listings.list))
    .limit(MOST_AUTHORS);
  const ids = rows.map(({ list }) => list.slice(AUTHOR.length));
  const named = await ctx.db
    .select({ id: authors.id, name: authors.penName, slug: authors.slug })
    .from(authors)
    .where(inArray(authors.id, ids))
    .limit(MOST_AUTHORS);
  const byId = new Map(named.map((author) => [author.id, author]));
  return rows.flatMap(({ list, ...row }) => {
    const id = list.slice(AUTHOR.length);
    const author = byId.get(id);
    return author ? [{ id, name: author.name, path: `/tac-gia/${author.slug}`, counts: countsOf(row) }] : [];
  });
}

type Given = ReturnType<typeof givenSince>;

/**
 * Each article's ratings by level since a day. Grouped by an expression: by the column itself SQLite would walk the whole
 * table in the order of its key, every day that ever was, and not the days that are asked for.
 */
function givenSince(ctx: Context, day: string, where?: SQL) {
  const total = (column: typeof ratingDays.n1, name: string) => sql<number>`sum(${column})`.mapWith(Number).as(name);
  const id = sql<string>`${ratingDays.articleId} || ''`;
  return ctx.db
    .select({
      id: id.as("given_id"),
      n1: total(ratingDays.n1, "g1"),
      n2: total(ratingDays.n2, "g2"),
      n3: total(ratingDays.n3, "g3"),
      n4: total(ratingDays.n4, "g4"),
      n5: total(ratingDays.n5, "g5"),
    })
    .from(ratingDays)
    .where(and(gte(ratingDays.day, day), where))
    .groupBy(id)
    .as("given");
}

/** `lowerBound` of lib/ratings/model and its mirror, in SQL. */
function bounds({ n1, n2, n3, n4, n5 }: Given) {
  const total = sql`(${n1} + ${n2} + ${n3} + ${n4} + ${n5})`;
  const weight = sql`(${total} + ${sql.raw(`${5 * PRIOR}.0`)})`;
  const mean = sql`((${n1} + 2 * ${n2} + 3 * ${n3} + 4 * ${n4} + 5 * ${n5} + ${sql.raw(`${15 * PRIOR}.0`)}) / ${weight})`;
  const square = sql`((${n1} + 4 * ${n2} + 9 * ${n3} + 16 * ${n4} + 25 * ${n5} + ${sql.raw(`${55 * PRIOR}.0`)}) / ${weight})`;
  const doubt = sql`(${sql.raw(String(ONE_SIDED_95))} * sqrt((${square} - ${mean} * ${mean}) / (${weight} + 1)))`;
  return { total, lower: sql`${mean} - ${doubt}`, upper: sql`${mean} + ${doubt}` };
}

type Sums = { n1: number; n2: number; n3: number; n4: number; n5: number };
const countsOf = ({ n1, n2, n3, n4, n5 }: Sums): Counts => [n1, n2, n3, n4, n5];

async function pieces(ctx: Context, rated: ({ id: string } & Sums)[]): Promise<Piece[]> {
  const rows = await ctx.db
    .select({
      id: articles.id,
      title: revisions.title,
      slug: articles.slug,
      number: articles.number,
      publishedAt: articles.firstPublishedAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(
      inArray(
        articles.id,
        rated.map(({ id }) => id),
      ),
    )
    .limit(rated.length);
  const known = new Map(rows.map((row) => [row.id, row]));
  return rated.flatMap(({ id, ...counts }) => {
    const row = known.get(id);
    if (!row) return [];
    const { title, slug, number, publishedAt } = row;
    return [{ id, title, path: `/bai-viet/${slug}-${number}`, publishedAt, counts: countsOf(counts) }];
  });
}
