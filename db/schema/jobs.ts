import { sql } from "drizzle-orm";
import type { Kit } from "./kit";

export const JOB_STATES = ["waiting", "running", "done", "failed", "withdrawn"] as const;

export function jobsTables(k: Kit) {
  /** What is to be done later, or again if it failed. Whoever runs one holds its lease; a lease that ran out is free. */
  const jobs = k.table(
    "jobs",
    {
      id: k.text("id").primaryKey(),
      kind: k.text("kind").notNull(),
      state: k.enum("state", JOB_STATES).notNull(),
      runAt: k.time("run_at").notNull(),
      payload: k.json<Record<string, unknown>>("payload").notNull(),
      /** At most one job that waits or runs may carry a key. */
      uniqueKey: k.text("unique_key"),
      objectType: k.text("object_type").notNull().default(""),
      objectId: k.text("object_id").notNull().default(""),
      leaseId: k.text("lease_id"),
      leaseUntil: k.time("lease_until"),
      attempts: k.int("attempts").notNull().default(0),
      maxAttempts: k.int("max_attempts").notNull(),
      lastError: k.text("last_error").notNull().default(""),
      createdAt: k.time("created_at").notNull(),
      createdBy: k.text("created_by"),
      startedAt: k.time("started_at"),
      finishedAt: k.time("finished_at"),
    },
    (t) => [
      k.index("jobs_due_ix").on(t.state, t.runAt),
      k.index("jobs_kind_due_ix").on(t.kind, t.state, t.runAt),
      k.index("jobs_object_ix").on(t.objectType, t.objectId),
      k.index("jobs_finished_ix").on(t.state, t.finishedAt),
      k.unique("jobs_unique_key_uq").on(t.uniqueKey),
      k.check(
        "jobs_lease_ck",
        sql`(${t.state} <> 'running') or (${t.leaseId} is not null and ${t.leaseUntil} is not null)`,
      ),
    ],
  );

  return { jobs };
}
