import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { approvals, auditLog, database, jobs } from "@/db/client";
import { verifyAuditChain } from "@/lib/audit/queries";
import { systemContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { runNextJob } from "@/lib/jobs/run";
import { useDatabase } from "@/lib/testing/database";
import { as, makeDraft, makeSection, paragraph, user } from "@/lib/testing/factories";
import { ALL_VOUCHED, articleIn, perform, type Person, rewrite, standing } from "@/lib/testing/newsroom";
import { publishArticle, scheduleArticle } from "./commands/publish";
import { publishScheduled } from "./commands/publish-scheduled";
import { ACTS, type Act, TRANSITIONS } from "./model";

useDatabase();

/** How many entries one success of an act makes: marks of the checklist, approval and publication count for themselves. */
const ENTRIES: Partial<Record<Act, number>> = { passOn: 2, publish: 3, schedule: 3 };

/** Tried less often, so that articles come far. */
const BACKWARDS: ReadonlySet<Act> = new Set([
  "archive",
  "takeDown",
  "withdraw",
  "release",
  "return",
  "dropUpdate",
  "unschedule",
]);

type Step = { pick: number; who: number; kind: "likely" | "any" | "edit" | "stale" | "fire" | "wait" };

const step = fc.record({
  pick: fc.nat(1000),
  who: fc.nat(1000),
  kind: fc.constantFrom<Step["kind"][]>(
    "likely",
    "likely",
    "likely",
    "likely",
    "likely",
    "likely",
    "any",
    "edit",
    "stale",
    "fire",
    "wait",
  ),
});

async function facts(id: string) {
  const { read } = database();
  const approved = await read.select().from(approvals).where(eq(approvals.articleId, id));
  const withdrawn = await read
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.objectId, id), eq(jobs.state, "withdrawn")));
  const entries = await read.$count(auditLog, and(eq(auditLog.objectType, "article"), eq(auditLog.objectId, id)));
  return { ...(await standing(id)), approved, withdrawn: withdrawn.map((job) => job.id), entries };
}

test("however a newsroom acts, in whatever order: what is live was approved, by somebody else than its author", async () => {
  let published = 0;
  let fired = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 60 }), fc.boolean(), async (steps, ownedByChief) => {
      const sectionId = await makeSection();
      const people: Person[] = [
        user("journalist"),
        user("editor"),
        user("publisher"),
        user("managing_editor"),
        user("managing_editor"),
      ];
      const author = people[ownedByChief ? 3 : 0] ?? user("journalist");
      const { id } = await makeDraft({ sectionId }, as(author));
      let now = Date.now() + 1000;
      const heads: string[] = [];
      let before = await facts(id);
      for (const [n, { kind, pick, who }] of steps.entries()) {
        now += 1000;
        const person = people[who % people.length] ?? author;
        let act: Act | null = null;
        const isDone = await run(kind, async () => {
          if (kind === "edit") {
            // Whoever may write saves text all the time, whatever the state of the article.
            const body = { type: "doc" as const, content: [paragraph(`Lần sửa ${n} của ${person.name}.`)] };
            await rewrite(
              author,
              id,
              { kind: "news", title: `Bài ${n}`, sapo: "Sapo.", sectionId, body },
              new Date(now),
            );
            return;
          }
          if (kind === "wait") {
            now += 2 * 3_600_000;
            return;
          }
          if (kind === "fire") {
            now += 3_700_000;
            await runNextJob(publishScheduled, { clock: { now: () => new Date(now) }, log: () => undefined });
            return;
          }
          if (kind === "stale") {
            const head = heads[pick % Math.max(1, heads.length)] ?? "0".repeat(64);
            const input = { articleId: id, head, checked: ALL_VOUCHED };
            act = pick % 2 === 0 ? "publish" : "schedule";
            if (act === "publish") await publishArticle(as(person, new Date(now)), input);
            else await scheduleArticle(as(person, new Date(now)), { ...input, at: new Date(now + 3_600_000) });
            return;
          }
          const likely = TRANSITIONS.filter(
            (row) => row.from === before.stage && (pick % 9 === 0 || !BACKWARDS.has(row.act)),
          );
          const row = kind === "likely" ? likely[pick % Math.max(1, likely.length)] : undefined;
          act = row?.act ?? ACTS[pick % ACTS.length] ?? "submit";
          const holder = people.find((one) => one.id === before.desk?.claimedBy);
          const fit = row?.who === "author" ? author : row?.needs.includes("held") ? holder : undefined;
          await perform(act, fit ?? person, id, new Date(now));
        });
        const after = await facts(id);
        if (after.desk?.headHash) heads.push(after.desk.headHash);

        // What readers see was approved, and not by its author.
        const live = after.approved.find(({ revisionHash }) => revisionHash === after.liveHash);
        if (after.liveHash !== null) expect(live?.articleId).toBe(id);
        for (const { approvedBy } of after.approved) expect(approvedBy).not.toBe(author.id);
        expect(
          after.stage.startsWith("update_") || after.stage === "published" ? after.liveHash : "none",
        ).not.toBeNull();
        if (after.stage.endsWith("scheduled"))
          expect(after.approved.map((a) => a.revisionHash)).toContain(after.desk?.approvedHash);
        // Only an approval, or the job of one, changes what is live; only a take-down ends it.
        if (after.liveHash !== before.liveHash) {
          published += 1;
          if (kind === "fire") fired += 1;
          expect(kind === "fire" || act === "publish").toBe(true);
        }
        if (before.stage === "removed") expect(after.stage).toBe("removed");
        if (after.desk) expect(after.desk.state).toBe(after.state);
        // What was withdrawn stays so; a refusal leaves no trace, a success its entry.
        expect(after.withdrawn).toEqual(expect.arrayContaining(before.withdrawn));
        if (!isDone) expect(after).toEqual(before);
        else if (act !== null) expect(after.entries - before.entries).toBe(ENTRIES[act] ?? 1);
        before = after;
      }
    }),
    { numRuns: 25 },
  );
  // The search was worth something: articles did go live, some of them by their hour.
  expect(published).toBeGreaterThan(2);
  expect(fired).toBeGreaterThan(0);
  expect(await verifyAuditChain(systemContext("test"))).toMatchObject({ ok: true });
}, 300_000);

async function run(kind: Step["kind"], work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(kind).not.toBe("edit");
    return false;
  }
}

test("two who press at once: one publishes, the other is told that somebody was faster", async () => {
  const { id } = await articleIn("awaiting_approval");
  const chiefs = [user("managing_editor"), user("publisher"), user("managing_editor")];
  const results = await Promise.allSettled(
    chiefs.map((chief, i) => perform(i === 1 ? "schedule" : "publish", chief, id)),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results)
    if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "conflict" });
});
