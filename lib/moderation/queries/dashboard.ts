import { and, asc, count, eq, gt, gte, sql } from "drizzle-orm";
import {
  articles,
  comments,
  contentReports,
  jobs,
  listings,
  ratingCases,
  ratingDays,
  ratingSectionDays,
  revisions,
  roleProposals,
  signInAttempts,
} from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import { type Counts, lowerBound, sum } from "@/lib/ratings/model";
import { dayKeyBefore, type Named, type Piece, sectionStatistics } from "@/lib/ratings/statistics";
import { dayKeyVn } from "@/lib/text/dates";

const DAYS = 14;
const WEEK = 7;
const DAY = 86_400_000;
const ENOUGH = 10;
const SHOWN = 5;

/** How many wait and since when the oldest does. */
export type Queue = { waiting: number; oldest: Date | null };

export type Dashboard = {
  queues: Record<"cases" | "comments" | "reports" | "corrections" | "jobs" | "lockouts" | "proposals", Queue>;
  days: { day: string; counts: Counts; published: number; comments: number }[];
  sections: Named[];
  best: Piece[];
  worst: Piece[];
};

/** What needs a decision now, and the week. Sums counts by day: as quick with ten million ratings as with ten. */
export async function dashboard(ctx: Context): Promise<Dashboard> {
  authorize(ctx, "dashboard.enter");
  const [queues, days, sections, pieces] = await Promise.all([
    queuesOf(ctx),
    daysOf(ctx),
    sectionStatistics(ctx, WEEK),
    piecesOf(ctx),
  ]);
  return { queues, days, sections, ...pieces };
}

async function queuesOf(ctx: Context): Promise<Dashboard["queues"]> {
  const [cases] = await ctx.db
    .select({ waiting: count(), oldest: minTime(ratingCases.openedAt) })
    .from(ratingCases)
    .where(eq(ratingCases.state, "open"));
  const [pending] = await ctx.db
    .select({ waiting: count(), oldest: minTime(comments.at) })
    .from(comments)
    .where(eq(comments.state, "pending"));
  const report = (kind: "error" | "correction-request") =>
    ctx.db
      .select({
        waiting: count(),
        oldest: kind === "error" ? minTime(contentReports.at) : minTime(contentReports.deadline),
      })
      .from(contentReports)
      .where(and(eq(contentReports.state, "open"), eq(contentReports.kind, kind)));
  const [[errors], [requests]] = [await report("error"), await report("correction-request")];
  const [failed] = await ctx.db
    .select({ waiting: count(), oldest: minTime(jobs.finishedAt) })
    .from(jobs)
    .where(eq(jobs.state, "failed"));
  const [locked] = await ctx.db
    .select({ waiting: count(), oldest: minTime(signInAttempts.lastAt) })
    .from(signInAttempts)
    .where(and(gt(signInAttempts.blockedUntil, ctx.now), gt(signInAttempts.lastAt, new Date(ctx.now.getTime() - DAY))));
  const [proposed] = await ctx.db
    .select({ waiting: count(), oldest: minTime(roleProposals.at) })
    .from(roleProposals)
    .where(eq(roleProposals.state, "open"));
  return {
    cases: queue(cases),
    comments: queue(pending),
    reports: queue(errors),
    corrections: queue(requests),
    jobs: queue(failed),
    lockouts: queue(locked),
    proposals: queue(proposed),
  };
}

type TimeColumn =
  | typeof comments.at
  | typeof ratingCases.openedAt
  | typeof contentReports.at
  | typeof contentReports.deadline
  | typeof jobs.finishedAt
  | typeof signInAttempts.lastAt
  | typeof roleProposals.at;

function minTime(column: TimeColumn) {
  return sql<Date | null>`min(${column})`.mapWith(column);
}

function queue(row: { waiting: number; oldest: Date | null } | undefined): Queue {
  return { waiting: row?.waiting ?? 0, oldest: row?.oldest ?? null };
}

async function daysOf(ctx: Context): Promise<Dashboard["days"]> {
  const from = dayKeyBefore(ctx.now, DAYS - 1);
  const start = new Date(`${from}T00:00:00+07:00`);
  const rated = await ctx.db.select().from(ratingSectionDays).where(gte(ratingSectionDays.day, from));
  const published = await ctx.db
    .select({ at: listings.sortAt })
    .from(listings)
    .where(and(eq(listings.list, "all"), gte(listings.sortAt, start)))
    .limit(5000);
  const said = await ctx.db
    .select({ at: comments.at })
    .from(comments)
    .where(and(eq(comments.state, "approved"), gte(comments.at, start)))
    .limit(50_000);
  const on = (rows: { at: Date }[]) => Map.groupBy(rows, ({ at }) => dayKeyVn(at));
  const [publishedOn, saidOn] = [on(published), on(said)];
  return Array.from({ length: DAYS }, (_, i) => {
    const day = dayKeyBefore(ctx.now, DAYS - 1 - i);
    const counts = rated
      .filter((row) => row.day === day)
      .reduce<Counts>(
        (all, { n1, n2, n3, n4, n5 }) => [all[0] + n1, all[1] + n2, all[2] + n3, all[3] + n4, all[4] + n5],
        [0, 0, 0, 0, 0],
      );
    return { day, counts, published: publishedOn.get(day)?.length ?? 0, comments: saidOn.get(day)?.length ?? 0 };
  });
}

/** The best and the worst received of those that were rated enough this week, by their ratings of this week. */
async function piecesOf(ctx: Context): Promise<{ best: Piece[]; worst: Piece[] }> {
  const total = (column: typeof ratingDays.n1) => sql<number>`sum(${column})`.mapWith(Number);
  const all = sql`sum(${ratingDays.n1} + ${ratingDays.n2} + ${ratingDays.n3} + ${ratingDays.n4} + ${ratingDays.n5})`;
  const rows = await ctx.db
    .select({
      id: ratingDays.articleId,
      n1: total(ratingDays.n1),
      n2: total(ratingDays.n2),
      n3: total(ratingDays.n3),
      n4: total(ratingDays.n4),
      n5: total(ratingDays.n5),
    })
    .from(ratingDays)
    .where(gte(ratingDays.day, dayKeyBefore(ctx.now, WEEK - 1)))
    .groupBy(ratingDays.articleId)
    .having(gte(all, ENOUGH))
    .limit(20_000);
  const scored = rows.map(({ id, n1, n2, n3, n4, n5 }) => ({ id, counts: [n1, n2, n3, n4, n5] as const }));
  const best = scored.toSorted((a, b) => lowerBound(b.counts) - lowerBound(a.counts)).slice(0, SHOWN);
  const upside = (c: Counts) => lowerBound([c[4], c[3], c[2], c[1], c[0]]);
  const worst = scored
    .filter(({ id }) => !best.some((one) => one.id === id))
    .toSorted((a, b) => upside(b.counts) - upside(a.counts))
    .slice(0, SHOWN);
  return { best: await named(ctx, best), worst: await named(ctx, worst) };
}

async function named(ctx: Context, pieces: { id: string; counts: Counts }[]): Promise<Piece[]> {
  const found: Piece[] = [];
  for (const { id, counts } of pieces) {
    const [row] = await ctx.db
      .select({ title: revisions.title, slug: articles.slug, number: articles.number, at: articles.firstPublishedAt })
      .from(articles)
      .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
      .where(eq(articles.id, id))
      .orderBy(asc(articles.id))
      .limit(1);
    if (row && sum(counts) > 0)
      found.push({ id, title: row.title, path: `/bai-viet/${row.slug}-${row.number}`, publishedAt: row.at, counts });
  }
  return found;
}
