import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { and, eq, like } from "drizzle-orm";
import { expect, test } from "vitest";
import { counters, database, jobs } from "@/db/client";
import { atomically, systemContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { useDatabase } from "@/lib/testing/database";
import { enqueueJob, forgetOldJobs, retryJob, withdrawJob } from "./commands";
import { counting } from "./kill.fixture";
import { type JobHandler, LEASE_MS } from "./model";
import { runNextJob, startJobs } from "./run";

useDatabase();

const EIGHT = new Date("2026-11-28T01:00:00.000Z");
const later = (ms: number, from = EIGHT) => new Date(from.getTime() + ms);
const quiet = () => undefined;

type New = Partial<Parameters<typeof enqueueJob>[1]>;
const add = (some: New = {}) =>
  atomically(systemContext("test", later(-60_000)), (ctx) =>
    enqueueJob(ctx, { kind: "test.count", runAt: EIGHT, payload: { n: newId() }, ...some }),
  );
const act = <T>(work: Parameters<typeof atomically<T>>[1], at = EIGHT) => atomically(systemContext("test", at), work);

async function job(id: string) {
  const [row] = await database().read.select().from(jobs).where(eq(jobs.id, id));
  if (!row) throw new Error(`no job ${id}`);
  return row;
}

async function effects(n: string): Promise<number> {
  const [row] = await database()
    .read.select({ value: counters.value })
    .from(counters)
    .where(eq(counters.name, `effect ${n}`));
  return row?.value ?? 0;
}

/** Everything that is due at this moment, as one node would do it. */
async function runAll(at: Date, handler: JobHandler = counting): Promise<void> {
  while (await runNextJob(handler, { clock: { now: () => at }, log: quiet })) {
    // Until nothing is due.
  }
}

/** A handler of a kind of its own, so that tests of one file do not meet. */
function handlerOf(run: Extract<JobHandler, { mode: "at-least-once" }>["run"]): JobHandler {
  return { kind: `test.${newId()}`, mode: "at-least-once", run };
}

function program(killAt: string, at: Date): Promise<string | number | null> {
  const file = fileURLToPath(new URL("kill.fixture.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file, `kill:${killAt}`, String(at.getTime())], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
}

test("a job runs at its time and not before, once", async () => {
  const id = await add({ payload: { n: "once" } });
  await runAll(later(-1));
  expect(await job(id)).toMatchObject({ state: "waiting", attempts: 0 });
  await runAll(EIGHT);
  await runAll(later(3_600_000));
  expect(await job(id)).toMatchObject({ state: "done", attempts: 1, startedAt: EIGHT, finishedAt: EIGHT });
  expect(await effects("once")).toBe(1);
});

for (const step of ["claimed", "effect", "done"]) {
  test(`killed -9 when ${step}, the job is done exactly once after all`, async () => {
    const n = `killed ${step}`;
    const id = await add({ payload: { n } });
    expect(await program(step, EIGHT)).toBe("SIGKILL");
    expect(await effects(n)).toBe(step === "done" ? 1 : 0);
    // Nobody takes it while the lease of the dead process runs; then anybody does.
    await runAll(later(LEASE_MS - 1000));
    expect((await job(id)).state).toBe(step === "done" ? "done" : "running");
    expect(await program("never", later(LEASE_MS + 1000))).toBe(0);
    expect(await job(id)).toMatchObject({ state: "done", attempts: step === "done" ? 1 : 2 });
    expect(await effects(n)).toBe(1);
  });
}

test("a job that ends its process each time is given up and says so", async () => {
  const id = await add({ payload: { n: "deadly" }, maxAttempts: 2 });
  expect(await program("claimed", EIGHT)).toBe("SIGKILL");
  expect(await program("claimed", later(LEASE_MS * 1.5))).toBe("SIGKILL");
  await runAll(later(LEASE_MS * 3));
  expect(await job(id)).toMatchObject({ state: "failed", attempts: 2 });
  expect((await job(id)).lastError).toContain("dừng giữa chừng");
  expect(await effects("deadly")).toBe(0);
});

test("of 1,000 jobs at one minute ten are poisoned: 990 run in it, once, and ten say why", async () => {
  const kind = "test.count";
  await act(async (ctx) => {
    for (let n = 0; n < 1000; n++) {
      const payload = { n: `many ${n}`, poison: n % 100 === 7 };
      await enqueueJob(ctx, { kind, runAt: EIGHT, payload, objectType: "many", maxAttempts: 2 });
    }
  });
  // Three nodes at once.
  await Promise.all([runAll(EIGHT), runAll(EIGHT), runAll(EIGHT)]);
  const many = () => database().read.select().from(jobs).where(eq(jobs.objectType, "many"));
  const after = await many();
  expect(after.filter((j) => j.state === "done" && j.finishedAt?.getTime() === EIGHT.getTime())).toHaveLength(990);
  await runAll(later(60_000));
  const failed = (await many()).filter((j) => j.state === "failed");
  expect(failed).toHaveLength(10);
  expect(failed.every((j) => j.lastError === "Error: hỏng" && j.attempts === 2)).toBe(true);
  const counted = await database()
    .read.select({ value: counters.value })
    .from(counters)
    .where(like(counters.name, "effect many %"));
  expect(counted).toHaveLength(990);
  expect(counted.every((c) => c.value === 1)).toBe(true);
});

test("what was withdrawn never runs: neither while it waits, nor once it was taken, nor by a retry", async () => {
  const waiting = await add({ payload: { n: "withdrawn 1" } });
  expect(await act((ctx) => withdrawJob(ctx, waiting))).toBe(true);
  const taken = await add({ payload: { n: "withdrawn 2" } });
  expect(await program("claimed", EIGHT)).toBe("SIGKILL");
  expect(await act((ctx) => withdrawJob(ctx, taken))).toBe(true);
  await runAll(later(3_600_000));
  for (const id of [waiting, taken]) {
    expect((await job(id)).state).toBe("withdrawn");
    expect(await act((ctx) => retryJob(ctx, id))).toBe(false);
  }
  expect([await effects("withdrawn 1"), await effects("withdrawn 2")]).toEqual([0, 0]);
  const done = await add();
  await runAll(EIGHT);
  expect(await act((ctx) => withdrawJob(ctx, done))).toBe(false);
});

test("a job withdrawn between its taking and its effect leaves no effect", async () => {
  const id = await add({ payload: { n: "in between" } });
  let withdrawal: Promise<boolean> | undefined;
  const onStep = (step: string) => {
    if (step === "claimed") withdrawal = act((ctx) => withdrawJob(ctx, id));
  };
  await runNextJob(counting, { clock: { now: () => EIGHT }, onStep, log: quiet });
  const isWithdrawn = await withdrawal;
  expect((await job(id)).state).toBe(isWithdrawn ? "withdrawn" : "done");
  expect(await effects("in between")).toBe(isWithdrawn ? 0 : 1);
});

test("a job that fails is tried again later and later, and again when somebody asks", async () => {
  let isBroken = true;
  const handler = handlerOf(async () => {
    if (isBroken) throw new Error("máy chủ thư không trả lời");
  });
  const id = await add({ kind: handler.kind, maxAttempts: 2 });
  await runAll(EIGHT, handler);
  expect(await job(id)).toMatchObject({ state: "waiting", attempts: 1, lastError: "Error: máy chủ thư không trả lời" });
  await runAll(later(1000), handler);
  expect((await job(id)).attempts).toBe(1);
  await runAll(later(10_000), handler);
  expect(await job(id)).toMatchObject({ state: "failed", attempts: 2 });
  isBroken = false;
  expect(await act((ctx) => retryJob(ctx, id), later(20_000))).toBe(true);
  await runAll(later(20_000), handler);
  expect(await job(id)).toMatchObject({ state: "done", attempts: 1 });
});

test("a refusal of the newsroom is not tried again; its words are kept", async () => {
  const handler = handlerOf(async () => {
    throw new DomainError("conflict", "Bài viết đã được gỡ.");
  });
  const id = await add({ kind: handler.kind });
  await runAll(EIGHT, handler);
  expect(await job(id)).toMatchObject({ state: "failed", attempts: 1, lastError: "Bài viết đã được gỡ." });
});

test("a handler may keep what it wrote and call the job failed", async () => {
  const handler: JobHandler = {
    kind: `test.${newId()}`,
    mode: "transactional",
    run: async (ctx) => {
      await ctx.db.insert(counters).values({ name: "written down", value: 1 });
      return { failed: "chưa đủ điều kiện" };
    },
  };
  const id = await add({ kind: handler.kind });
  await runAll(EIGHT, handler);
  expect(await job(id)).toMatchObject({ state: "failed", lastError: "chưa đủ điều kiện" });
  expect(await database().read.$count(counters, eq(counters.name, "written down"))).toBe(1);
});

test("two jobs never wait under one key; when one has ended, the next may", async () => {
  const first = await add({ uniqueKey: "bài 1" });
  expect(await add({ uniqueKey: "bài 1" })).toBe(first);
  await runAll(EIGHT);
  const second = await add({ uniqueKey: "bài 1" });
  expect(second).not.toBe(first);
});

test("a lease from before the clock was put back is nobody's", async () => {
  const id = await add({ payload: { n: "put back" } });
  expect(await program("claimed", later(3_600_000))).toBe("SIGKILL");
  await runAll(later(1000));
  expect((await job(id)).state).toBe("done");
  await runAll(later(3_600_000));
  expect(await effects("put back")).toBe(1);
});

test("whose lease ran out while he worked does not mark the job that another has taken", async () => {
  let started = 0;
  const handler = handlerOf(async () => {
    started += 1;
    if (started === 1) await runAll(later(3 * LEASE_MS), handler);
  });
  const id = await add({ kind: handler.kind });
  await runAll(EIGHT, handler);
  expect(started).toBe(2);
  expect(await job(id)).toMatchObject({ state: "done", finishedAt: later(3 * LEASE_MS) });
});

test("a kind that hangs or is unknown holds up no other; what was missed runs at the start and is told", async () => {
  let release: () => void = quiet;
  const hanging = handlerOf(() => new Promise<void>((resolve) => (release = resolve)));
  await add({ kind: hanging.kind });
  await add({ kind: "test.nobody-knows" });
  const id = await add({ runAt: later(-300_000), payload: { n: "missed" } });
  const lines: string[] = [];
  const running = startJobs([hanging, counting], { clock: { now: () => EIGHT }, log: (line) => lines.push(line) });
  await expect.poll(async () => (await job(id)).state).toBe("done");
  expect(lines.filter((line) => line.includes(id))).toEqual([`jobs: test.count ${id} begins 300 s late`]);
  release();
  await running.stop();
});

test("old jobs are forgotten, failed ones and fresh ones are not", async () => {
  const now = new Date(Date.now() + 365 * 24 * 3_600_000);
  const left = (state: "done" | "failed") => database().read.$count(jobs, and(eq(jobs.state, state)));
  const failed = await left("failed");
  expect(await left("done")).toBeGreaterThan(0);
  for (let i = 0; i < 4; i++) await act(forgetOldJobs, now);
  expect(await left("done")).toBe(0);
  expect(await left("failed")).toBe(failed);
});
