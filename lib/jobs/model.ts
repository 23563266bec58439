import type { Context, WriteContext } from "@/lib/core/context";

export type Job = {
  id: string;
  kind: string;
  runAt: Date;
  payload: Record<string, unknown>;
  objectType: string;
  objectId: string;
  /** This one included. */
  attempts: number;
  maxAttempts: number;
  createdBy: string | null;
};

/** What a handler answers that wrote down a failure of its own: its writes stay, the job counts as failed. */
export type JobOutcome = void | { failed: string };

/**
 * What does the jobs of one kind. A transactional one runs inside the transaction that marks the job as done: both
 * happen, once, or neither does, whatever dies when. One that reaches outside the database (mail, a picture, a file) is
 * run at least once: killed after its effect and before its mark, it is run again.
 */
export type JobHandler =
  | {
      kind: string;
      mode: "transactional";
      run(ctx: WriteContext, payload: Job["payload"], job: Job): Promise<JobOutcome>;
    }
  | { kind: string; mode: "at-least-once"; run(ctx: Context, payload: Job["payload"], job: Job): Promise<JobOutcome> };

export const LEASE_MS = 20_000;
/** A job that begins later than this after its time is told to the desk. */
export const MISSED_MS = 60_000;
export const DEFAULT_ATTEMPTS = 6;

const BACKOFF_S = [5, 15, 60, 300, 1800];

/** How long after its n-th attempt a job that failed is tried again. */
export function backoffMs(attempts: number): number {
  return (BACKOFF_S[attempts - 1] ?? 3600) * 1000;
}
