import { and, eq, inArray, lt } from "drizzle-orm";
import { jobs } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { DEFAULT_ATTEMPTS } from "./model";

type NewJob = {
  kind: string;
  /** Not before; at once when left out. */
  runAt?: Date;
  payload: Record<string, unknown>;
  /** While a job with this key waits or runs, another with it is not added. */
  uniqueKey?: string;
  objectType?: string;
  objectId?: string;
  maxAttempts?: number;
};

/**
 * Adds a job in the transaction of the act that wants it. Answers its id, or that of the job that already waits under
 * the same key.
 */
export async function enqueueJob(ctx: WriteContext, job: NewJob): Promise<string> {
  const id = newId();
  const uniqueKey = job.uniqueKey ?? null;
  const [added] = await ctx.db
    .insert(jobs)
    .values({
      id,
      kind: job.kind,
      state: "waiting",
      runAt: job.runAt ?? ctx.now,
      payload: job.payload,
      uniqueKey,
      objectType: job.objectType ?? "",
      objectId: job.objectId ?? "",
      maxAttempts: job.maxAttempts ?? DEFAULT_ATTEMPTS,
      createdAt: ctx.now,
      createdBy: ctx.actor.kind === "user" ? ctx.actor.id : null,
    })
    .onConflictDoNothing()
    .returning({ id: jobs.id });
  if (added || uniqueKey === null) return id;
  const [held] = await ctx.db.select({ id: jobs.id }).from(jobs).where(eq(jobs.uniqueKey, uniqueKey)).limit(1);
  if (!held) throw new Error(`no job under the key ${uniqueKey}`);
  return held.id;
}

/**
 * Withdraws a job that waits, or that somebody has taken and not yet finished; a failed one as well, so that nobody
 * retries it. Answers whether it will never run: false when it is done already. A handler at work outside the database
 * may still come to its end.
 */
export async function withdrawJob(ctx: WriteContext, id: string): Promise<boolean> {
  const withdrawn = await ctx.db
    .update(jobs)
    .set({ state: "withdrawn", uniqueKey: null, leaseId: null, leaseUntil: null, finishedAt: ctx.now })
    .where(and(eq(jobs.id, id), inArray(jobs.state, ["waiting", "running", "failed"])))
    .returning({ id: jobs.id });
  return withdrawn.length > 0;
}

/** Lets a failed job wait again, with all its attempts. Answers whether it was a failed one. */
export async function retryJob(ctx: WriteContext, id: string): Promise<boolean> {
  const retried = await ctx.db
    .update(jobs)
    .set({ state: "waiting", runAt: ctx.now, attempts: 0, finishedAt: null })
    .where(and(eq(jobs.id, id), eq(jobs.state, "failed")))
    .returning({ id: jobs.id });
  return retried.length > 0;
}

const KEPT_MS = 60 * 24 * 3_600_000;

/** Jobs that ended sixty days ago are forgotten, some at a time; failed ones stay until somebody looks at them. */
export async function forgetOldJobs(ctx: WriteContext): Promise<void> {
  const before = new Date(ctx.now.getTime() - KEPT_MS);
  const old = await ctx.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(inArray(jobs.state, ["done", "withdrawn"]), lt(jobs.finishedAt, before)))
    .limit(500);
  if (old.length === 0) return;
  const ids = old.map((job) => job.id);
  await ctx.db.delete(jobs).where(inArray(jobs.id, ids));
}
