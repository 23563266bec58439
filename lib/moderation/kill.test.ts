import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { commentDecisions, comments, ratingCases, ratingDecisions, ratingEvents, ratingHolds } from "@/db/client";
import { verifyAuditChain } from "@/lib/audit/queries";
import { writeComment } from "@/lib/comments/commands/write-comment";
import { systemContext } from "@/lib/core/context";
import { rebuildRatings } from "@/lib/ratings/commands/rebuild-ratings";
import { recordPastRatings } from "@/lib/ratings/commands/record-past-ratings";
import { ratingSummary } from "@/lib/ratings/queries";
import { decision } from "@/lib/testing/comments";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, user } from "@/lib/testing/factories";
import { undoDecision } from "./commands/decide-ratings";
import { holdRatings } from "./commands/hold-ratings";
import type { BulkAct } from "./kill.fixture";

useDatabase();

const NOON = new Date("2026-11-20T05:00:00.000Z");
const HELD = 2400;
const system = () => systemContext("test");

/** Runs the act in a program of its own, killed -9 before its n-th statement; answers how many it needed, or null. */
function program(act: BulkAct, killAt: number): Promise<number | null> {
  const file = fileURLToPath(new URL("kill.fixture.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file, JSON.stringify(act), String(killAt)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.once("close", (code, signal) => {
      if (signal === "SIGKILL") resolve(null);
      else if (code === 0) resolve(Number(said));
      else reject(new Error(`it ended with ${code}`));
    });
  });
}

/** Some statements of so many: the first, the last, and others between, another choice at every run. */
function someOf(statements: number, many: number): number[] {
  const between = Array.from({ length: many }, () => 2 + Math.floor(Math.random() * (statements - 2)));
  return [1, ...new Set(between), statements].toSorted((a, b) => a - b);
}

async function isWhole(): Promise<void> {
  expect(await rebuildRatings(system(), { checkOnly: true })).toMatchObject({ differed: [], daysDiffered: [] });
  expect(await verifyAuditChain(system())).toMatchObject({ ok: true });
}

/** A case with thousands of held ratings, among others that count. */
async function largeCase(): Promise<{ articleId: string; caseId: string }> {
  const { id: articleId } = await makeArticle({}, new Date(NOON.getTime() - 86_400_000));
  const given = Array.from({ length: HELD + 600 }, (_, i) => ({
    voterKey: `c:kill-${i}`,
    level: i < HELD ? (1 as const) : (4 as const),
    at: new Date(NOON.getTime() + i * 1000),
  }));
  await recordPastRatings(system(), articleId, given);
  const rows = await system()
    .db.select()
    .from(ratingEvents)
    .where(eq(ratingEvents.articleId, articleId))
    .orderBy(asc(ratingEvents.at));
  const votes = rows.slice(0, HELD).map(({ id, voterKey, at, networkKey }) => ({
    ...{ id, articleId, voter: voterKey, level: 1 as const, isChange: false, network: networkKey, isNew: null },
    ...{ dwellMs: null, at: at.getTime(), state: "counted" as const },
  }));
  const finding = { kind: "burst" as const, side: "1" as const, total: 12, signals: [], votes };
  await holdRatings(system(), articleId, { ...finding, from: NOON.getTime(), to: NOON.getTime() + HELD * 1000 });
  const [found] = await system().db.select().from(ratingCases).where(eq(ratingCases.articleId, articleId));
  return { articleId, caseId: found?.id ?? "" };
}

test("killed -9 in a bulk decision over ratings, nothing is decided; repeated, all is, once", async () => {
  const { articleId, caseId } = await largeCase();
  const statuses = async () => {
    const rows = await system().db.select().from(ratingHolds).where(eq(ratingHolds.caseId, caseId));
    return [...new Set(rows.map(({ status }) => status))].map(
      (status) => `${status} ${rows.filter((row) => row.status === status).length}`,
    );
  };
  const decisions = async () =>
    system()
      .db.select()
      .from(ratingDecisions)
      .where(eq(ratingDecisions.caseId, caseId))
      .orderBy(asc(ratingDecisions.at));
  const act = (kind: "void" | "release"): BulkAct => ({
    ratings: { caseId, kind, votes: { all: HELD, until: Date.now() + 60_000 }, reason: "Máy bị ngắt giữa chừng." },
  });
  const statements = await program(act("void"), 0);
  expect(await statuses()).toEqual([`void ${HELD}`]);
  const [made] = await decisions();
  await undoDecision(system(), { decisionId: made?.id ?? "", reason: "Để thử lại từ đầu." });

  for (const killAt of someOf(statements ?? 0, 2)) {
    expect(await program(act("release"), killAt)).toBeNull();
    expect(await statuses()).toEqual([`quarantined ${HELD}`]);
    expect(await decisions()).toHaveLength(2);
    expect(await ratingSummary(system(), articleId)).toMatchObject({ checking: HELD, total: 600 });
    await isWhole();
  }

  await program(act("release"), 0);
  expect(await statuses()).toEqual([`released ${HELD}`]);
  expect(await decisions()).toHaveLength(3);
  expect(await ratingSummary(system(), articleId)).toMatchObject({ checking: 0, counts: [HELD, 0, 0, 600, 0] });
  await isWhole();
  await expect(program(act("release"), 0)).rejects.toThrow("it ended with 1");
  expect(await decisions()).toHaveLength(3);
}, 600_000);

test("killed -9 in a batch of comments, none is decided; the same batch sent again is decided once", async () => {
  const { id: articleId } = await makeArticle();
  const ids: string[] = [];
  for (let i = 0; i < 40; i++) {
    const written = await writeComment(as(user("reader")), { articleId, text: `Ý kiến thứ ${i + 1} của bạn đọc.` });
    ids.push(written.id);
  }
  const states = async () => {
    const rows = await system().db.select().from(comments).where(eq(comments.articleId, articleId));
    return [...new Set(rows.map(({ state }) => state))];
  };
  const decided = async () => (await system().db.select().from(commentDecisions)).length;
  expect(await states()).toEqual(["pending"]);
  const act: BulkAct = { comments: { decisions: ids.map((id) => decision(id, "approve")) } };
  // Each takes at least: the comment, its decision, the change, the row of the decision, and its entry in the audit.
  for (const killAt of someOf(160, 2)) {
    expect(await program(act, killAt)).toBeNull();
    expect(await states()).toEqual(["pending"]);
    expect(await decided()).toBe(0);
    await isWhole();
  }
  for (let again = 0; again < 2; again++) {
    await program(act, 0);
    expect(await states()).toEqual(["approved"]);
    expect(await decided()).toBe(40);
    await isWhole();
  }
}, 600_000);
