import { setTimeout as sleep } from "node:timers/promises";
import { and, asc, eq, gt, lt, lte, or } from "drizzle-orm";
import { jobs, skipLocked } from "@/db/client";
import { atomically, type Context, systemContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { backoffMs, type Job, type JobHandler, type JobOutcome, LEASE_MS, MISSED_MS } from "./model";
import { SteadyClock } from "./steady-clock";

const IDLE_MS = 1000;

/** Where a job is; tests end the process at each of these. */
export type JobStep = "claimed" | "effect" | "done";

type Options = {
  clock?: { now(): Date };
  onStep?: (step: JobStep, job: Job) => void;
  log?: (line: string) => void;
};

type Lease = { job: Job; leaseId: string };

/**
 * Runs jobs until stopped: each kind in a line of its own, so that neither a failing nor a slow one holds up another
 * kind. Several nodes may run the same kinds.
 */
export function startJobs(handlers: readonly JobHandler[], options: Options = {}): { stop(): Promise<void> } {
  const clock = options.clock ?? new SteadyClock();
  const stopped = new AbortController();
  const line = async (handler: JobHandler) => {
    while (!stopped.signal.aborted) {
      const ran = await runNextJob(handler, { ...options, clock }).catch((error: unknown) => {
        // The database itself is away: say so and go on when it is back.
        console.error(`jobs ${handler.kind}:`, error);
        return false;
      });
      if (!ran) await sleep(IDLE_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  };
  const lines = handlers.map(line);
  return {
    stop: async () => {
      stopped.abort();
      await Promise.all(lines);
    },
  };
}

/** Runs the next job of this kind whose time has come; false when there is none. What the job throws stays with it. */
export async function runNextJob(handler: JobHandler, options: Options = {}): Promise<boolean> {
  const { clock = { now: () => new Date() }, log = console.warn } = options;
  const lease = await claim(handler.kind, clock.now());
  if (!lease) return false;
  options.onStep?.("claimed", lease.job);
  const late = clock.now().getTime() - lease.job.runAt.getTime();
  if (late > MISSED_MS) log(`jobs: ${handler.kind} ${lease.job.id} begins ${Math.round(late / 1000)} s late`);
  try {
    const step = (at: JobStep) => options.onStep?.(at, lease.job);
    if (handler.mode === "transactional") await runInside(handler, lease, clock, step);
    else await runOutside(handler, lease, clock, step);
    step("done");
  } catch (error) {
    if (!(error instanceof LostLease)) await recordFailure(lease, error, clock.now());
  }
  return true;
}

class LostLease extends Error {}

type Inside = Extract<JobHandler, { mode: "transactional" }>;
type Outside = Extract<JobHandler, { mode: "at-least-once" }>;
type Clock = { now(): Date };
type Step = (at: JobStep) => void;

/** The mark comes first: it takes the row, so that nobody withdraws or takes the job while its effect is written. */
async function runInside(handler: Inside, lease: Lease, clock: Clock, step: Step): Promise<void> {
  await atomically(contextFor(lease.job, clock), async (ctx) => {
    await finish(ctx, lease);
    const outcome = await handler.run(ctx, lease.job.payload, lease.job);
    step("effect");
    await noteOutcome(ctx, lease, outcome);
  });
}

async function runOutside(handler: Outside, lease: Lease, clock: Clock, step: Step): Promise<void> {
  const renewal = setInterval(() => void renew(lease, clock.now()), LEASE_MS / 3);
  let outcome: JobOutcome;
  try {
    outcome = await handler.run(contextFor(lease.job, clock), lease.job.payload, lease.job);
  } finally {
    clearInterval(renewal);
  }
  step("effect");
  await atomically(contextFor(lease.job, clock), async (ctx) => {
    await finish(ctx, lease);
    await noteOutcome(ctx, lease, outcome);
  });
}

function contextFor(job: Job, clock: Clock): Context {
  return systemContext(`job ${job.kind}`, clock.now());
}

type Writing = Parameters<Parameters<typeof atomically>[1]>[0];

async function finish(ctx: Writing, { job, leaseId }: Lease): Promise<void> {
  const mine = await ctx.db
    .update(jobs)
    .set({ state: "done", leaseId: null, leaseUntil: null, uniqueKey: null, finishedAt: ctx.now })
    .where(and(eq(jobs.id, job.id), eq(jobs.state, "running"), eq(jobs.leaseId, leaseId)))
    .returning({ id: jobs.id });
  if (mine.length === 0) throw new LostLease("withdrawn, or taken by another node after the lease ran out");
}

async function noteOutcome(ctx: Writing, { job }: Lease, outcome: JobOutcome): Promise<void> {
  if (!outcome) return;
  await ctx.db.update(jobs).set({ state: "failed", lastError: outcome.failed }).where(eq(jobs.id, job.id));
}

async function claim(kind: string, now: Date): Promise<Lease | null> {
  const ctx = systemContext("jobs", now);
  // A lease that ends further away than any is given was written before the clock was put back: it is nobody's.
  const isLeft = or(lt(jobs.leaseUntil, now), gt(jobs.leaseUntil, new Date(now.getTime() + 2 * LEASE_MS)));
  const due = [
    and(eq(jobs.kind, kind), eq(jobs.state, "waiting"), lte(jobs.runAt, now)),
    and(eq(jobs.kind, kind), eq(jobs.state, "running"), isLeft),
  ];
  for (const where of due) {
    const [seen] = await ctx.db.select({ id: jobs.id }).from(jobs).where(where).orderBy(asc(jobs.runAt)).limit(1);
    if (!seen) continue;
    const lease = await atomically(ctx, async (ctx) => {
      const query = ctx.db.select().from(jobs).where(where).orderBy(asc(jobs.runAt)).limit(1);
      const [job] = await skipLocked(query);
      if (!job) return null;
      const attempts = job.attempts + 1;
      if (job.attempts >= job.maxAttempts) {
        // It was taken that often and never came back: it ends the process that runs it.
        const lastError = job.lastError || "Chương trình dừng giữa chừng mỗi lần chạy việc này.";
        await ctx.db
          .update(jobs)
          .set({ state: "failed", lastError, leaseId: null, leaseUntil: null, uniqueKey: null, finishedAt: now })
          .where(eq(jobs.id, job.id));
        return null;
      }
      const leaseId = newId();
      await ctx.db
        .update(jobs)
        .set({ state: "running", leaseId, leaseUntil: endOfLease(now), attempts, startedAt: now })
        .where(eq(jobs.id, job.id));
      return { job: { ...job, attempts }, leaseId };
    });
    if (lease) return lease;
  }
  return null;
}

function endOfLease(now: Date): Date {
  return new Date(now.getTime() + LEASE_MS);
}

async function renew({ job, leaseId }: Lease, now: Date): Promise<void> {
  await atomically(systemContext("jobs", now), async (ctx) => {
    await ctx.db
      .update(jobs)
      .set({ leaseUntil: endOfLease(now) })
      .where(and(eq(jobs.id, job.id), eq(jobs.leaseId, leaseId)));
  }).catch((error: unknown) => console.error(`jobs: lease of ${job.id}:`, error));
}

/** Said for people; a refusal of the newsroom will not become right by itself, anything else is tried again. */
async function recordFailure({ job, leaseId }: Lease, error: unknown, now: Date): Promise<void> {
  const isFinal = job.attempts >= job.maxAttempts || (error instanceof DomainError && error.code !== "limited");
  const lastError = (error instanceof DomainError ? error.say : String(error)).slice(0, 2000);
  await atomically(systemContext("jobs", now), async (ctx) => {
    const ended = isFinal
      ? { state: "failed" as const, uniqueKey: null, finishedAt: now }
      : { state: "waiting" as const, runAt: new Date(now.getTime() + backoffMs(job.attempts)) };
    await ctx.db
      .update(jobs)
      .set({ ...ended, lastError, leaseId: null, leaseUntil: null })
      .where(and(eq(jobs.id, job.id), eq(jobs.state, "running"), eq(jobs.leaseId, leaseId)));
  });
}
