import { and, count, eq, gt, gte, lt, sql } from "drizzle-orm";
import {
  comments,
  contentReports,
  jobs,
  listings,
  ratingCases,
  ratingSectionDays,
  roleProposals,
  signInAttempts,
} from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import type { Counts } from "@/lib/ratings/model";
import { bestAndWorst } from "@/lib/ratings/received";
import { dayKeyBefore, type Named, type Piece, sectionStatistics } from "@/lib/ratings/statistics";

const DAYS = 14;
const WEEK = 7;
const DAY = 86_400_000;
/** An article with fewer ratings in the week is among neither the best nor the worst. */
export const ENOUGH = 10;
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
    bestAndWorst(ctx, { since: dayKeyBefore(ctx.now, WEEK - 1), least: ENOUGH, shown: SHOWN }),
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
  const rated = await ctx.db.select().from(ratingSectionDays).where(gte(ratingSectionDays.day, from));
  return Promise.all(
    Array.from({ length: DAYS }, async (_, i) => {
      const day = dayKeyBefore(ctx.now, DAYS - 1 - i);
      const counts = rated
        .filter((row) => row.day === day)
        .reduce<Counts>(
          (all, { n1, n2, n3, n4, n5 }) => [all[0] + n1, all[1] + n2, all[2] + n3, all[3] + n4, all[4] + n5],
          [0, 0, 0, 0, 0],
        );
      const start = new Date(`${day}T00:00:00+07:00`);
      const end = new Date(start.getTime() + DAY);
      const [published, said] = [await publishedBetween(ctx, start, end), await saidBetween(ctx, start, end)];
      return { day, counts, published, comments: said };
    }),
  );
}

/** Counted by the database along one index: exact, and no row comes here. */
async function publishedBetween(ctx: Context, start: Date, end: Date): Promise<number> {
  const [row] = await ctx.db
    .select({ n: count() })
    .from(listings)
    .where(and(eq(listings.list, "all"), gte(listings.sortAt, start), lt(listings.sortAt, end)));
  return row?.n ?? 0;
}

async function saidBetween(ctx: Context, start: Date, end: Date): Promise<number> {
  const [row] = await ctx.db
    .select({ n: count() })
    .from(comments)
    .where(and(eq(comments.state, "approved"), gte(comments.at, start), lt(comments.at, end)));
  return row?.n ?? 0;
}
