import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database, jobs, ratingCases } from "@/db/client";
import { systemContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { runNextJob } from "@/lib/jobs/run";
import { rateArticle } from "@/lib/ratings/commands/rate-article";
import { INSPECT_AFTER_MS, INSPECT_KIND } from "@/lib/ratings/model";
import { ratingSummary } from "@/lib/ratings/queries";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, user } from "@/lib/testing/factories";
import { inspectJob } from "./inspect-job";
import { ratingCaseList } from "./queries/rating-cases";

useDatabase();

const NOON = new Date("2026-11-20T05:00:00.000Z");
const moderator = () => as(user("managing_editor"), NOON);

test("the list of cases goes from page to page by key: each once, though new ones come meanwhile", async () => {
  const { id: articleId } = await makeArticle();
  const evidence = { findings: [] };
  const open = (minute: number, state: "open" | "released" | "voided" | "mixed" = "open") => ({
    ...{ id: newId(), articleId, state, evidence, frozen: {} },
    openedAt: new Date(NOON.getTime() + Math.floor(minute / 2) * 60_000),
  });
  const states = ["released", "voided", "mixed"] as const;
  const made = Array.from({ length: 45 }, (_, i) => open(i));
  const decided = Array.from({ length: 45 }, (_, i) => open(i, states[i % 3]));
  await database().write((db) => db.insert(ratingCases).values([...made, ...decided]));
  for (const [kind, expected] of [
    ["open", made],
    ["decided", decided],
  ] as const) {
    const seen: { id: string; openedAt: Date }[] = [];
    let next: string | null | undefined;
    for (let page = 0; page < 9 && next !== null; page++) {
      const list = await ratingCaseList(moderator(), kind, next);
      seen.push(...list.cases);
      ({ next } = list);
      if (page === 0)
        await database().write((db) =>
          db.insert(ratingCases).values(open(kind === "open" ? -100 : 900, kind === "open" ? "open" : "voided")),
        );
    }
    expect(seen.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    const times = seen.map(({ openedAt }) => openedAt.getTime());
    expect(times).toEqual(times.toSorted((a, b) => (kind === "open" ? a - b : b - a)));
  }
  for (const key of ["không phải khoá", "abc", ".x", "zzzzzzzzzzzzzzzz.x", "abc.x' or 1=1"])
    await expect(ratingCaseList(moderator(), "open", key)).rejects.toMatchObject({ code: "invalid" });
  await expect(ratingCaseList(as(user("editor")), "open")).rejects.toMatchObject({ code: "forbidden" });
});

test("the job that a rating asks for holds a bomb, and ratings that came meanwhile get a job of their own", async () => {
  const { id: articleId } = await makeArticle({}, new Date(NOON.getTime() - 3 * 86_400_000));
  const rate = (n: number, at: number, level: 1 | 4 | 5, isNewVoter: boolean) => {
    const ctx = as({ kind: "reader", voterKey: `c:viec-${n}`, networkKey: `viec-${n}` }, new Date(at));
    return rateArticle(ctx, { articleId, level, isNewVoter, dwellMs: level === 1 ? 700 : 60_000 });
  };
  for (let i = 0; i < 40; i++) await rate(i, NOON.getTime() - (60 - i) * 3_600_000, i % 2 ? 4 : 5, false);
  await database().write((db) => db.delete(jobs).where(eq(jobs.kind, INSPECT_KIND)));
  for (let i = 100; i < 140; i++) await rate(i, NOON.getTime() + (i - 100) * 5000, 1, true);
  const waiting = () => systemContext("test").db.select().from(jobs).where(eq(jobs.kind, INSPECT_KIND));
  expect(await waiting()).toHaveLength(1);
  const due = new Date(NOON.getTime() + 40 * 5000 + INSPECT_AFTER_MS);
  await rate(999, due.getTime() + 1000, 4, false);
  await runNextJob(inspectJob, { clock: { now: () => due }, log: () => undefined });
  const { checking } = await ratingSummary(systemContext("test"), articleId);
  expect(checking).toBeGreaterThanOrEqual(38);
  expect((await waiting()).filter(({ state }) => state === "waiting")).toHaveLength(1);
});
