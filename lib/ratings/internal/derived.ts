import { eq, sql } from "drizzle-orm";
import { ratingDays, ratingSectionDays, ratings } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { type Counts, NO_RATINGS } from "@/lib/ratings/model";
import type { Current, Replay } from "./ledger";
import { lockTotals, storeTotals } from "./totals";

const CHUNK = 400;
const dayColumns = (table: typeof ratingDays | typeof ratingSectionDays) => ({
  day: table.day,
  sectionId: table.sectionId,
  n1: table.n1,
  n2: table.n2,
  n3: table.n3,
  n4: table.n4,
  n5: table.n5,
});
type DayRow = { day: string; sectionId: string; n1: number; n2: number; n3: number; n4: number; n5: number };

const key = (row: { day: string; sectionId: string }) => `${row.day} ${row.sectionId}`;
const countsOf = ({ n1, n2, n3, n4, n5 }: DayRow): Counts => [n1, n2, n3, n4, n5];
const isNone = (counts: Counts) => counts.every((n) => n === 0);
const same = (a: Counts | null, b: Counts | null) =>
  a === b || (a !== null && b !== null && a.every((n, i) => n === b[i]));

/** Whether what is kept of an article is what the ledger and the holds say. */
export async function isAsKept(ctx: WriteContext, articleId: string, replay: Replay): Promise<boolean> {
  const { current, totals, days, sectionId } = replay;
  const kept = await lockTotals(ctx, articleId);
  if (!same(kept.counts, totals.counts) || !same(kept.frozen, totals.frozen) || kept.held !== totals.held) return false;
  const keptDays = (
    await ctx.db.select(dayColumns(ratingDays)).from(ratingDays).where(eq(ratingDays.articleId, articleId))
  ).filter((row) => !isNone(countsOf(row)));
  if (keptDays.length !== days.size) return false;
  if (!keptDays.every((row) => row.sectionId === sectionId && same(countsOf(row), days.get(row.day) ?? null)))
    return false;
  const rows = await ctx.db
    .select({
      voterKey: ratings.voterKey,
      level: ratings.level,
      eventId: ratings.eventId,
      status: ratings.status,
    })
    .from(ratings)
    .where(eq(ratings.articleId, articleId));
  return (
    rows.length === current.size &&
    rows.every((row) => {
      const said = current.get(row.voterKey);
      return said?.level === row.level && said.eventId === row.eventId && said.status === row.status;
    })
  );
}

export async function replaceCurrent(ctx: WriteContext, articleId: string, current: Current): Promise<void> {
  await ctx.db.delete(ratings).where(eq(ratings.articleId, articleId));
  const rows = [...current].map(([voterKey, said]) => ({ articleId, voterKey, ...said }));
  for (let i = 0; i < rows.length; i += CHUNK) await ctx.db.insert(ratings).values(rows.slice(i, i + CHUNK));
}

/** Replaces totals and counts by day; the section's days move by the difference. */
export async function storeDerived(ctx: WriteContext, articleId: string, replay: Replay): Promise<void> {
  const { totals, days, sectionId } = replay;
  await storeTotals(ctx, articleId, totals);
  const before = await ctx.db
    .delete(ratingDays)
    .where(eq(ratingDays.articleId, articleId))
    .returning(dayColumns(ratingDays));
  const after: DayRow[] = [...days]
    .filter(([, counts]) => sectionId !== null && !isNone(counts))
    .map(([day, [n1, n2, n3, n4, n5]]) => ({ day, sectionId: sectionId ?? "", n1, n2, n3, n4, n5 }));
  const rows = after.map((row) => ({ articleId, ...row }));
  for (let i = 0; i < rows.length; i += CHUNK) await ctx.db.insert(ratingDays).values(rows.slice(i, i + CHUNK));
  await moveSectionDays(ctx, before, after);
}

/** Takes `before` from the counts by section and adds `after`. */
async function moveSectionDays(ctx: WriteContext, before: DayRow[], after: DayRow[]): Promise<void> {
  const change = new Map<string, DayRow>();
  for (const [rows, by] of [
    [before, -1],
    [after, 1],
  ] as const)
    for (const row of rows) {
      const { day, sectionId } = row;
      const sofar = change.get(key(row)) ?? { day, sectionId, n1: 0, n2: 0, n3: 0, n4: 0, n5: 0 };
      for (const n of ["n1", "n2", "n3", "n4", "n5"] as const) sofar[n] += by * row[n];
      change.set(key(row), sofar);
    }
  for (const [, row] of [...change].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (isNone(countsOf(row))) continue;
    await ctx.db
      .insert(ratingSectionDays)
      .values(row)
      .onConflictDoUpdate({
        target: [ratingSectionDays.day, ratingSectionDays.sectionId],
        set: {
          n1: sql`${ratingSectionDays.n1} + ${row.n1}`,
          n2: sql`${ratingSectionDays.n2} + ${row.n2}`,
          n3: sql`${ratingSectionDays.n3} + ${row.n3}`,
          n4: sql`${ratingSectionDays.n4} + ${row.n4}`,
          n5: sql`${ratingSectionDays.n5} + ${row.n5}`,
        },
      });
  }
}

/** The days on which a section's counts are not the sum of its articles'; they are replaced unless only checked. */
export async function compareSectionDays(ctx: WriteContext, checkOnly: boolean): Promise<string[]> {
  const total = (column: typeof ratingDays.n1) => sql<number>`sum(${column})`.mapWith(Number);
  const summed = await ctx.db
    .select({
      day: ratingDays.day,
      sectionId: ratingDays.sectionId,
      n1: total(ratingDays.n1),
      n2: total(ratingDays.n2),
      n3: total(ratingDays.n3),
      n4: total(ratingDays.n4),
      n5: total(ratingDays.n5),
    })
    .from(ratingDays)
    .groupBy(ratingDays.day, ratingDays.sectionId);
  const kept = await ctx.db.select(dayColumns(ratingSectionDays)).from(ratingSectionDays);
  const keptCounts = new Map(kept.map((row) => [key(row), countsOf(row)]));
  const rightCounts = new Map(summed.map((row) => [key(row), countsOf(row)]));
  const differs = (row: DayRow) =>
    !same(keptCounts.get(key(row)) ?? NO_RATINGS, rightCounts.get(key(row)) ?? NO_RATINGS);
  const wrong = new Map([...kept, ...summed].filter(differs).map((row) => [key(row), row]));
  if (wrong.size > 0 && !checkOnly)
    await moveSectionDays(
      ctx,
      kept.filter((row) => wrong.has(key(row))),
      summed.filter((row) => wrong.has(key(row))),
    );
  return [...new Set([...wrong.values()].map((row) => row.day))].toSorted();
}
