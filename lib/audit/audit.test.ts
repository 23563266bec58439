import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, database } from "@/db/client";
import { atomically, systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { recordAudit } from "./commands";
import { verifyAuditChain } from "./queries";

useDatabase();

const act = (n: number) =>
  atomically(systemContext("test"), (ctx) =>
    recordAudit(ctx, "settings.change", { type: "settings", id: "site" }, { n, z: 1, a: { y: "ạ", b: [1, 2] } }),
  );

test("acts at the same time make one chain", async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => act(n)));
  expect(await verifyAuditChain(systemContext("test"))).toMatchObject({ ok: true, entries: 20 });
});

test("an act that is rolled back leaves no entry", async () => {
  const before = await verifyAuditChain(systemContext("test"));
  await atomically(systemContext("test"), async (ctx) => {
    await recordAudit(ctx, "settings.change", { type: "settings", id: "site" });
    throw new Error("rolled back");
  }).catch(() => undefined);
  expect(await verifyAuditChain(systemContext("test"))).toEqual(before);
});

test("an altered or missing entry is found where it is", async () => {
  await database().write((db) => db.update(auditLog).set({ actorName: "ai khác" }).where(eq(auditLog.seq, 7)));
  expect(await verifyAuditChain(systemContext("test"))).toMatchObject({
    ok: false,
    brokenAt: 7,
    why: "it was altered",
  });
  await database().write((db) => db.delete(auditLog).where(eq(auditLog.seq, 7)));
  expect(await verifyAuditChain(systemContext("test"))).toMatchObject({ ok: false, brokenAt: 7 });
});
