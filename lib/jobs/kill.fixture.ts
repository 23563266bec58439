import { sql } from "drizzle-orm";
import { closeDatabase, counters } from "@/db/client";
import type { JobHandler } from "./model";
import { runNextJob } from "./run";

/** Counts how often each job's effect was committed, in the transaction of the job itself. */
export const counting: JobHandler = {
  kind: "test.count",
  mode: "transactional",
  run: async (ctx, payload) => {
    if (payload["poison"] === true) throw new Error("hỏng");
    await ctx.db
      .insert(counters)
      .values({ name: `effect ${String(payload["n"])}`, value: 1 })
      .onConflictDoUpdate({ target: counters.name, set: { value: sql`${counters.value} + 1` } });
  },
};

// As a program of its own: runs what is due and ends itself, without a word, at the wanted step.
const killAt = process.argv[2]?.startsWith("kill:") ? process.argv[2].slice(5) : null;
if (killAt !== null) {
  const now = new Date(Number(process.argv[3]));
  const onStep = (step: string) => {
    if (step === killAt) process.kill(process.pid, "SIGKILL");
  };
  while (await runNextJob(counting, { clock: { now: () => now }, onStep, log: () => undefined })) {
    // Until nothing is due.
  }
  await closeDatabase();
}
