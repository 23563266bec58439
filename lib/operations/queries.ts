import { statfs } from "node:fs/promises";
import { and, asc, desc, eq, lte } from "drizzle-orm";
import { backups, database, jobs } from "@/db/client";
import { dataDir } from "@/db/location";
import { maintenance } from "@/db/maintenance";
import { type QueryTimes, queryTimes } from "@/db/query-times";
import { authorize } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import { isPromised } from "@/lib/jobs/promised";
import { outboxState } from "@/lib/mail/deliver";
import { isMediaElsewhere } from "./internal/files";
import { isAlive } from "./internal/record";
import type { DrillStep, OperationView } from "./model";

const SHOWN = 8;
const MOST_FAILED = 100;

export type Overview = {
  engine: "sqlite" | "postgres";
  isMediaElsewhere: boolean;
  database: { database: number; log: number };
  disk: { free: number; total: number };
  backups: OperationView[];
  drills: OperationView[];
  /** The newest that came out well, however long ago. */
  lastBackup: OperationView | null;
  lastDrill: OperationView | null;
  jobs: JobsState;
  /** Letters; without a mail server they all lie in the outbox. */
  mail: { hasServer: boolean; waiting: number; refused: number };
  queries: QueryTimes;
  startedAt: Date;
};

export type JobsState = {
  /** Milliseconds that the oldest job that was promised for a time waits since then; 0 when none waits. */
  lagMs: number;
  running: number;
  /** Up to a hundred. */
  failed: number;
};

/** Everything that tells whether the paper is well; each figure is one look at an index or at the file system. */
export async function operationsOverview(ctx: Context): Promise<Overview> {
  authorize(ctx, "operations.manage");
  const [sizes, disk, backupRows, drillRows, lastBackup, lastDrill, jobsNow, letters] = await Promise.all([
    maintenance().sizes(),
    statfs(dataDir()),
    newest(ctx, "backup", SHOWN),
    newest(ctx, "drill", SHOWN),
    newest(ctx, "backup", 1, true),
    newest(ctx, "drill", 1, true),
    jobsState(ctx),
    outboxState(),
  ]);
  return {
    engine: database().dialect,
    isMediaElsewhere: isMediaElsewhere(),
    database: sizes,
    disk: { free: disk.bavail * disk.bsize, total: disk.blocks * disk.bsize },
    backups: backupRows,
    drills: drillRows,
    lastBackup: lastBackup[0] ?? null,
    lastDrill: lastDrill[0] ?? null,
    jobs: jobsNow,
    mail: { hasServer: (process.env["SMTP_URL"] ?? "") !== "", ...letters },
    queries: queryTimes(),
    startedAt: new Date(Date.now() - process.uptime() * 1000),
  };
}

/** When each was last begun and did not fail, for those who ask what is due. */
export async function lastOperations(ctx: Context): Promise<{ backup: Date | null; drill: Date | null }> {
  const [backup, drill] = await Promise.all([newest(ctx, "backup", 1), newest(ctx, "drill", 1)]);
  return { backup: backup[0]?.startedAt ?? null, drill: drill[0]?.startedAt ?? null };
}

export async function jobsState(ctx: Context): Promise<JobsState> {
  const [[oldest], running, failed] = await Promise.all([
    ctx.db
      .select({ runAt: jobs.runAt })
      .from(jobs)
      .where(and(eq(jobs.state, "waiting"), lte(jobs.runAt, ctx.now), isPromised))
      .orderBy(asc(jobs.runAt))
      .limit(1),
    ctx.db.select({ id: jobs.id }).from(jobs).where(eq(jobs.state, "running")).limit(MOST_FAILED),
    ctx.db.select({ id: jobs.id }).from(jobs).where(eq(jobs.state, "failed")).limit(MOST_FAILED),
  ]);
  return {
    lagMs: oldest ? ctx.now.getTime() - oldest.runAt.getTime() : 0,
    running: running.length,
    failed: failed.length,
  };
}

async function newest(
  ctx: Context,
  kind: "backup" | "drill",
  limit: number,
  onlyGood = false,
): Promise<OperationView[]> {
  const rows = await ctx.db
    .select()
    .from(backups)
    .where(and(eq(backups.kind, kind), ...(onlyGood ? [eq(backups.isOk, true)] : [])))
    .orderBy(desc(backups.startedAt))
    .limit(limit);
  return rows.map((row) => {
    const isCut = row.finishedAt === null && !isAlive(row.details, row.startedAt, ctx.now);
    return {
      id: row.id,
      kind: row.kind,
      startedAt: row.startedAt,
      finishedAt: isCut ? row.startedAt : row.finishedAt,
      isOk: isCut ? false : row.isOk,
      bytes: row.bytes,
      failure: isCut ? "Bị ngắt giữa chừng." : textOf(row.details["failure"]),
      // Written by drill.ts in this very shape.
      steps: Array.isArray(row.details["steps"]) ? (row.details["steps"] as DrillStep[]) : [],
      name: row.path,
    };
  });
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
