import { and, asc, desc, eq, gte, inArray, lt } from "drizzle-orm";
import { articles, deskArticles, jobs, revisions } from "@/db/client";
import { authorizeSomewhere, can } from "@/lib/accounts/permissions";
import { articlePath } from "@/lib/articles/model";
import type { Context } from "@/lib/core/context";
import { MISSED_MS } from "@/lib/jobs/model";
import { isPromised } from "@/lib/jobs/promised";
import { startOfDayVn } from "@/lib/text/dates";

export type CalendarEntry = {
  id: string;
  articleId: string;
  title: string;
  planned: Date;
  /** When it went live; null when it has not, or could not. */
  published: Date | null;
  state: "waiting" | "published" | "failed" | "withdrawn";
  isLate: boolean;
  why: string;
  path: `/bai-viet/${string}` | null;
};

const DAY = 24 * 3_600_000;

/** Lịch xuất bản: a week from `from` (by default the last two days and what is to come), planned and done. */
export async function publishingCalendar(ctx: Context, from?: Date): Promise<{ from: Date; entries: CalendarEntry[] }> {
  authorizeSomewhere(ctx, "desk.enter");
  const start = from ? startOfDayVn(from) : new Date(startOfDayVn(ctx.now).getTime() - 2 * DAY);
  const rows = await ctx.db
    .select({
      id: jobs.id,
      articleId: jobs.objectId,
      state: jobs.state,
      runAt: jobs.runAt,
      payload: jobs.payload,
      finishedAt: jobs.finishedAt,
      lastError: jobs.lastError,
      title: deskArticles.title,
      sectionId: deskArticles.sectionId,
      authorId: deskArticles.authorId,
      liveTitle: revisions.title,
      number: articles.number,
      slug: articles.slug,
      articleState: articles.state,
    })
    .from(jobs)
    .innerJoin(articles, eq(articles.id, jobs.objectId))
    .innerJoin(deskArticles, eq(deskArticles.articleId, jobs.objectId))
    .leftJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(
      and(
        eq(jobs.kind, "article.publish"),
        inArray(jobs.state, ["waiting", "running", "done", "failed", "withdrawn"]),
        gte(jobs.runAt, start),
        lt(jobs.runAt, new Date(start.getTime() + 9 * DAY)),
      ),
    )
    .orderBy(asc(jobs.runAt))
    .limit(500);
  const own = ctx.actor.kind === "user" ? ctx.actor.id : "";
  const entries = rows
    .filter((row) => row.authorId === own || can(ctx.actor, "draft.read", row.sectionId))
    .map((row): CalendarEntry => {
      const planned = plannedAt(row.payload, row.runAt);
      const published = row.state === "done" ? row.finishedAt : null;
      const state = row.state === "done" ? "published" : row.state === "running" ? "waiting" : row.state;
      const until = published ?? (state === "waiting" ? ctx.now : planned);
      return {
        id: row.id,
        articleId: row.articleId,
        title: row.title || row.liveTitle || "Bài chưa có tiêu đề",
        planned,
        published,
        state,
        isLate: until.getTime() - planned.getTime() > MISSED_MS,
        why: row.lastError,
        path: row.articleState === "published" ? articlePath(row) : null,
      };
    });
  return { from: start, entries };
}

function plannedAt(payload: Record<string, unknown>, runAt: Date): Date {
  const at = typeof payload["at"] === "string" ? new Date(payload["at"]) : runAt;
  return Number.isNaN(at.getTime()) ? runAt : at;
}

export type FailedJob = {
  id: string;
  kind: string;
  objectType: string;
  objectId: string;
  runAt: Date;
  failedAt: Date | null;
  attempts: number;
  why: string;
};

/**
 * What could not be done, and why; and what was promised for a minute that is past by more than one. */
export async function troubledJobs(ctx: Context): Promise<{ failed: FailedJob[]; overdue: FailedJob[] }> {
  authorizeSomewhere(ctx, "job.manage");
  const columns = {
    id: jobs.id,
    kind: jobs.kind,
    objectType: jobs.objectType,
    objectId: jobs.objectId,
    runAt: jobs.runAt,
    failedAt: jobs.finishedAt,
    attempts: jobs.attempts,
    why: jobs.lastError,
  };
  const [failed, overdue] = await Promise.all([
    ctx.db.select(columns).from(jobs).where(eq(jobs.state, "failed")).orderBy(desc(jobs.finishedAt)).limit(100),
    ctx.db
      .select(columns)
      .from(jobs)
      .where(and(eq(jobs.state, "waiting"), lt(jobs.runAt, new Date(ctx.now.getTime() - MISSED_MS)), isPromised))
      .orderBy(asc(jobs.runAt))
      .limit(100),
  ]);
  return { failed, overdue };
}
