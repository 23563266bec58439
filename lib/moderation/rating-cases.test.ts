import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { auditLog, ratingCases, ratingDecisions, ratingHolds, ratings } from "@/db/client";
import { type Context, systemContext } from "@/lib/core/context";
import { rateArticle } from "@/lib/ratings/commands/rate-article";
import { rebuildRatings } from "@/lib/ratings/commands/rebuild-ratings";
import { recordPastRatings } from "@/lib/ratings/commands/record-past-ratings";
import type { Level } from "@/lib/ratings/model";
import { ratingSummary } from "@/lib/ratings/queries";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, user } from "@/lib/testing/factories";
import { decideRatings, undoDecision } from "./commands/decide-ratings";
import { inspectRatings } from "./commands/inspect-ratings";

useDatabase();

const NOON = new Date("2026-11-20T05:00:00.000Z");
const DAY = 86_400_000;
const at = (ms: number) => new Date(NOON.getTime() + ms);
const moderator = (now = at(DAY)) => as(user("managing_editor"), now);
let readers = 0;

function someone(now: Date): Context {
  const n = ++readers;
  return as({ kind: "reader", voterKey: `c:case-${n}`, networkKey: `net-${n % 40}` }, now);
}

/** An article that readers liked for three days, and on the fourth so many low ratings in ten minutes. */
async function bombed(many = 60): Promise<{ articleId: string; bombers: Context[] }> {
  const { id: articleId } = await makeArticle({}, at(-4 * DAY));
  await recordPastRatings(
    systemContext("test"),
    articleId,
    Array.from({ length: 80 }, (_, i) => ({
      voterKey: `c:past-${articleId}-${i}`,
      level: ([5, 5, 4, 4, 3] as Level[])[i % 5] ?? 4,
      at: at(-4 * DAY + i * 3_200_000),
    })),
  );
  const bombers = Array.from({ length: many }, (_, i) => someone(at(i * 10_000)));
  for (const ctx of bombers) await rateArticle(ctx, { articleId, level: 1, isNewVoter: true });
  return { articleId, bombers };
}

async function caseOf(articleId: string) {
  const [found] = await systemContext("test").db.select().from(ratingCases).where(eq(ratingCases.articleId, articleId));
  if (!found) throw new Error("no case");
  return found;
}

async function heldOf(caseId: string): Promise<string[]> {
  const rows = await systemContext("test").db.select().from(ratingHolds).where(eq(ratingHolds.caseId, caseId));
  return rows.filter(({ status }) => status === "quarantined").map(({ eventId }) => eventId);
}

const inspect = (now = at(10 * 60_000)) => inspectRatings(systemContext("test", now), at(0));
const isWhole = () => rebuildRatings(systemContext("test"), { checkOnly: true });

test("a bomb is held, the display stays as it was, and readers are told how many are being looked at", async () => {
  const { articleId } = await bombed();
  await inspect();
  const shown = await ratingSummary(systemContext("test"), articleId);
  expect(shown).toMatchObject({ counts: [0, 0, 16, 32, 32], total: 80 });
  expect(shown.checking).toBeGreaterThanOrEqual(58);
  const { id } = await caseOf(articleId);
  expect((await heldOf(id)).length).toBe(shown.checking);
  const [entry] = await systemContext("test").db.select().from(auditLog).where(eq(auditLog.objectId, id));
  expect(entry).toMatchObject({ action: "rating.case-open" });
  expect(await isWhole()).toMatchObject({ differed: [], daysDiffered: [] });
});

test("a second sweep over the same ratings holds nothing more", async () => {
  const { articleId } = await bombed();
  await inspect();
  const before = await heldOf((await caseOf(articleId)).id);
  expect(await inspect()).toMatchObject({ held: 0 });
  expect(await heldOf((await caseOf(articleId)).id)).toEqual(before);
});

test("while a case is open honest ratings count and the display does not move", async () => {
  const { articleId } = await bombed();
  await inspect();
  const before = await ratingSummary(systemContext("test"), articleId);
  for (let i = 0; i < 5; i++) await rateArticle(someone(at(3_600_000 * (i + 1))), { articleId, level: 4 });
  expect(await ratingSummary(systemContext("test"), articleId)).toEqual(before);
  const { id } = await caseOf(articleId);
  await decideRatings(moderator(), {
    caseId: id,
    kind: "void",
    votes: { all: before.checking, until: at(DAY).getTime() },
    reason: "Sáu mươi lượt trong mười phút.",
  });
  expect(await ratingSummary(systemContext("test"), articleId)).toMatchObject({
    counts: [60 - before.checking, 0, 16, 37, 32],
    checking: 0,
  });
});

test("whoever changes a held rating takes the hold along, and nobody gets out of it", async () => {
  const { articleId, bombers } = await bombed();
  await inspect();
  const before = await ratingSummary(systemContext("test"), articleId);
  const [one] = bombers;
  if (!one) throw new Error("nobody");
  await rateArticle({ ...one, now: at(20 * 60_000) }, { articleId, level: 2 });
  expect(await ratingSummary(systemContext("test"), articleId)).toEqual(before);
  await rateArticle({ ...one, now: at(21 * 60_000) }, { articleId, level: null });
  expect(await ratingSummary(systemContext("test"), articleId)).toEqual({ ...before, checking: before.checking - 1 });
  expect(await isWhole()).toMatchObject({ differed: [], daysDiffered: [] });
});

test("a decision moves the totals once; the second moderator gets a conflict; undo brings everything back", async () => {
  const { articleId } = await bombed();
  await inspect();
  const { id: caseId } = await caseOf(articleId);
  const all = await heldOf(caseId);
  const some = all.slice(0, 10);
  const sent = await Promise.allSettled(
    [moderator(), moderator()].map((ctx) =>
      decideRatings(ctx, { caseId, kind: "release", votes: some, reason: "Người thật." }),
    ),
  );
  expect(sent.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(sent.find((s) => s.status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
  expect(await ratingSummary(systemContext("test"), articleId)).toMatchObject({ checking: all.length - 10, total: 80 });
  const rest = { all: all.length - 10, until: at(DAY).getTime() };
  await decideRatings(moderator(), { caseId, kind: "void", votes: rest, reason: "Tấn công." });
  expect(await caseOf(articleId)).toMatchObject({ state: "mixed" });
  expect(await ratingSummary(systemContext("test"), articleId)).toMatchObject({
    checking: 0,
    total: 90 + 60 - all.length,
  });
  const decisions = await systemContext("test")
    .db.select()
    .from(ratingDecisions)
    .where(eq(ratingDecisions.caseId, caseId));
  const voided = decisions.find(({ kind }) => kind === "void");
  const decisionId = voided?.id ?? "";
  await undoDecision(moderator(), { decisionId, reason: "Xem lại." });
  expect(await caseOf(articleId)).toMatchObject({ state: "open" });
  expect(await ratingSummary(systemContext("test"), articleId)).toMatchObject({ checking: all.length - 10 });
  await expect(undoDecision(moderator(), { decisionId, reason: "Lần nữa." })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await isWhole()).toMatchObject({ differed: [], daysDiffered: [] });
});

test("released ratings are not held again by the same rules", async () => {
  const { articleId } = await bombed();
  await inspect();
  const { id: caseId } = await caseOf(articleId);
  await decideRatings(moderator(), { caseId, kind: "release", votes: await heldOf(caseId), reason: "Bạn đọc thật." });
  await inspect(at(11 * 60_000));
  expect((await ratingSummary(systemContext("test"), articleId)).checking).toBe(0);
});

test("an undo after thirty days, an unknown case, another case's rating and a missing reason are refused", async () => {
  const { articleId } = await bombed();
  await inspect();
  const { id: caseId } = await caseOf(articleId);
  const [first = ""] = await heldOf(caseId);
  const decide = (some: Partial<Parameters<typeof decideRatings>[1]>, ctx = moderator()) =>
    decideRatings(ctx, { caseId, kind: "void", votes: [first], reason: "Tấn công.", ...some });
  await expect(decide({ caseId: "khong-co" })).rejects.toMatchObject({ code: "not_found" });
  await expect(decide({ votes: ["khong-co"] })).rejects.toMatchObject({ code: "conflict" });
  await expect(decide({ votes: [] })).rejects.toMatchObject({ code: "invalid" });
  await expect(decide({ reason: " " })).rejects.toMatchObject({
    code: "invalid",
    fields: { reason: expect.any(String) },
  });
  await decide({});
  const [decision] = await systemContext("test")
    .db.select()
    .from(ratingDecisions)
    .where(eq(ratingDecisions.caseId, caseId));
  const late = undoDecision(moderator(at(40 * DAY)), { decisionId: decision?.id ?? "", reason: "Muộn rồi." });
  await expect(late).rejects.toMatchObject({ code: "conflict" });
});

test("only moderators decide", async () => {
  for (const role of ["reader", "contributor", "journalist", "editor"] as const)
    await expect(
      decideRatings(as(user(role)), { caseId: "x", kind: "void", votes: ["y"], reason: "Không được." }),
    ).rejects.toMatchObject({ code: "forbidden" });
});

test("whatever readers and moderators do, what is kept is what the ledger and the decisions say", async () => {
  const { articleId, bombers } = await bombed(24);
  await inspect();
  const act = fc.oneof(
    fc.record({
      kind: fc.constant("rate" as const),
      who: fc.nat(23),
      level: fc.option(fc.integer({ min: 1, max: 5 })),
    }),
    fc.record({ kind: fc.constantFrom("release" as const, "void" as const), many: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ kind: fc.constant("undo" as const), which: fc.nat(5) }),
  );
  let minutes = 30;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
      const { id: caseId } = await caseOf(articleId);
      for (const one of acts) {
        const now = at(++minutes * 60_000);
        const bomber = one.kind === "rate" ? bombers[one.who] : undefined;
        if (one.kind === "rate" && bomber)
          await rateArticle({ ...bomber, now }, { articleId, level: one.level as Level | null }).catch(() => undefined);
        if (one.kind === "release" || one.kind === "void") {
          const votes = (await heldOf(caseId)).slice(0, one.many);
          if (votes.length > 0)
            await decideRatings(moderator(now), { caseId, kind: one.kind, votes, reason: "Thử nghiệm." });
        }
        if (one.kind === "undo") {
          const made = await systemContext("test")
            .db.select()
            .from(ratingDecisions)
            .where(eq(ratingDecisions.caseId, caseId));
          const decisionId = made[one.which]?.id;
          if (decisionId)
            await undoDecision(moderator(now), { decisionId, reason: "Thử nghiệm." }).catch(() => undefined);
        }
      }
      expect(await isWhole()).toMatchObject({ differed: [], daysDiffered: [] });
      const open = (
        await systemContext("test").db.select().from(ratings).where(eq(ratings.articleId, articleId))
      ).filter(({ status, level }) => status === "quarantined" && level !== null);
      expect((await ratingSummary(systemContext("test"), articleId)).checking).toBe(open.length);
    }),
    { numRuns: 12 },
  );
});
