import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, database } from "@/db/client";
import { type Actor, atomically, contextOf, systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { recordAudit } from "./commands";
import { AUDIT_ACTIONS, type AuditAction } from "./model";
import { chainState } from "./queries";
import { auditEntries, auditPage, dailyHeads, type AuditFilter } from "./search";
import { actLabel, auditSentence } from "./sentences";
import { verifyWholeChain } from "./verify";

useDatabase();
const ALL: AuditFilter = { actorIds: null, action: "", objectType: "", objectIds: null, from: null, before: null };
const minh: Actor = { kind: "user", id: "minh", name: "Lê Minh", roles: [], networkKey: "" };
const day = (n: number) => new Date(Date.UTC(2026, 10, n, 3));
const act = (action: AuditAction, type: string, id: string, at: Date, details = {}) =>
  atomically(contextOf(minh, at), (ctx) => recordAudit(ctx, action, { type, id }, details));
const now = () => systemContext("test", day(20));

test("entries are found by person, act, kind of act, object and day, newest first, a page after another", async () => {
  await atomically(systemContext("khác", day(1)), (ctx) =>
    recordAudit(ctx, "settings.change", { type: "settings", id: "site" }),
  );
  await atomically(contextOf(minh, day(2)), async (ctx) => {
    for (let n = 0; n < 60; n++) await recordAudit(ctx, "article.submit", { type: "article", id: `bai-${n}` });
  });
  await act("article.approve", "article", "bai-3", day(5), { hash: "3f2a99bb" });
  await act("taxonomy.merge", "topic", "t1", day(6), { from: "Hạn mặn", into: "Xâm nhập mặn" });

  const first = await auditPage(now(), ALL, null);
  expect([first.entries.length, first.entries[0]?.action]).toEqual([50, "taxonomy.merge"]);
  const second = await auditPage(now(), ALL, first.next);
  expect(second.entries.at(-1)?.seq).toBe(1);
  expect(second.next).toBeNull();

  const found = async (filter: Partial<AuditFilter>) =>
    (await auditPage(now(), { ...ALL, ...filter }, null)).entries.map((it) => it.action);
  expect(await found({ actorIds: ["minh"], action: "article.approve" })).toEqual(["article.approve"]);
  expect((await found({ action: "article" }))[0]).toBe("article.approve");
  expect(await found({ objectType: "article", objectIds: ["bai-3"] })).toEqual(["article.approve", "article.submit"]);
  expect(await found({ from: day(5), before: day(6) })).toEqual(["article.approve"]);
  expect(await found({ from: day(19) })).toEqual([]);
  expect(await found({ action: "không có" })).toEqual([]);
});

test("an export has every entry that fits, once", async () => {
  const seqs: number[] = [];
  for await (const entries of auditEntries(now(), { ...ALL, action: "article" }))
    seqs.push(...entries.map((it) => it.seq));
  expect(seqs).toHaveLength(61);
  expect(new Set(seqs).size).toBe(61);
});

test("an entry reads as a sentence and leads to its revision", async () => {
  const { entries } = await auditPage(now(), { ...ALL, action: "article.approve" }, null);
  const [entry] = entries;
  if (!entry) throw new Error("no entry");
  expect(auditSentence(entry, new Map([["bai-3", "Nước về đâu"]]))).toMatchObject({
    actor: "Lê Minh",
    act: "duyệt",
    object: "bài “Nước về đâu”",
    href: "/toa-soan/bai/bai-3/lich-su#3f2a99bb",
  });
});

test("every act has a name in Vietnamese", () => {
  expect(AUDIT_ACTIONS.filter((action) => actLabel(action) === action)).toEqual([]);
});

test("each day ends with a hash that can be kept elsewhere", async () => {
  const heads = await dailyHeads(systemContext("test", day(7)), 3);
  expect(heads.map((it) => it.seq)).toEqual([63, 62, 61]);
});

test("what was verified is believed, what came since is walked, and a cut or altered log is told", async () => {
  expect(await verifyWholeChain(now())).toMatchObject({ ok: true, entries: 63 });
  await act("article.submit", "article", "mới", day(8));
  expect(await chainState(now())).toMatchObject({ isOk: true, verified: 64, entries: 64 });
  await database().write((db) => db.update(auditLog).set({ actorName: "ai khác" }).where(eq(auditLog.seq, 64)));
  expect(await chainState(now())).toMatchObject({ isOk: false, brokenAt: 64 });
  await database().write((db) => db.delete(auditLog).where(eq(auditLog.seq, 64)));
  expect(await chainState(now())).toMatchObject({ isOk: true });
  await database().write((db) => db.delete(auditLog).where(eq(auditLog.seq, 63)));
  expect(await chainState(now())).toMatchObject({ isOk: false });
});
