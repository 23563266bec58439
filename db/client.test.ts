import { eq, inArray, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { announce, changesSince } from "@/lib/core/changes";
import { atomically, systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { counters, database, isUniqueViolation, settings } from "./client";

useDatabase();

test("a write that fails leaves nothing, and readers never see half of one", async () => {
  const ctx = systemContext("test");
  let dirty = 0;
  const writes = Array.from({ length: 100 }, (_, i) =>
    atomically(ctx, async (ctx) => {
      await ctx.db.insert(settings).values({ key: `a${i}`, value: i, updatedAt: ctx.now });
      await Promise.resolve();
      if (i % 2 === 1) throw new Error("fails half way");
      await ctx.db.insert(settings).values({ key: `b${i}`, value: i, updatedAt: ctx.now });
    }).catch(() => undefined),
  );
  const watching = (async () => {
    for (let i = 0; i < 20; i++) {
      const rows = await ctx.db.select({ key: settings.key }).from(settings);
      const a = rows.filter((r) => r.key.startsWith("a")).length;
      if (a * 2 !== rows.length) dirty++;
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  await Promise.all([...writes, watching]);
  expect(await ctx.db.select().from(settings)).toHaveLength(100);
  expect(dirty).toBe(0);
});

test("a second transaction with the outer context is an error, not a deadlock", async () => {
  const ctx = systemContext("test");
  await expect(atomically(ctx, async () => atomically(ctx, async () => 1))).rejects.toThrow("inner ctx");
  await expect(atomically(ctx, async (inner) => atomically(inner, async () => 1))).resolves.toBe(1);
});

test("the reader cannot write", async () => {
  const statement = sql`insert into settings (key, value, updated_at) values ('x', '1', ${database().dialect === "sqlite" ? 1 : "2026-01-01"}) returning key`;
  const refusal = (await database()
    .rows(database().read, statement)
    .catch((error: unknown) => error)) as Error;
  expect(`${refusal.message} ${(refusal.cause as Error | undefined)?.message}`).toMatch(/readonly|read-only/);
});

test("a handle is refused after its write has ended", async () => {
  const kept = await atomically(systemContext("test"), async (ctx) => ctx.db);
  await expect((async () => kept.insert(counters).values({ name: "late", value: 1 }))()).rejects.toThrow(
    "this write has ended",
  );
  expect(await systemContext("test").db.select().from(counters).where(eq(counters.name, "late"))).toEqual([]);
});

test("changes come in the order of their commits, without gaps", async () => {
  const ctx = systemContext("test");
  await Promise.all(Array.from({ length: 30 }, (_, i) => atomically(ctx, (ctx) => announce(ctx, [`t${i}`]))));
  const seen = await changesSince(ctx.db, 0);
  expect(seen.map((c) => c.seq)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
});

test("a broken UNIQUE is told from other errors on either engine", async () => {
  const add = () =>
    atomically(systemContext("test"), (ctx) => ctx.db.insert(counters).values({ name: "one", value: 1 }));
  await add();
  const error: unknown = await add().catch((e: unknown) => e);
  expect(isUniqueViolation(error)).toBe(true);
  expect(isUniqueViolation(new Error("other"))).toBe(false);
});

test("two writes that want the same rows in opposite order both come through", async () => {
  const ctx = systemContext("test");
  await atomically(ctx, (ctx) =>
    ctx.db.insert(counters).values([
      { name: "left", value: 0 },
      { name: "right", value: 0 },
    ]),
  );
  const raise = (names: string[]) =>
    atomically(ctx, async (ctx) => {
      for (const name of names) {
        await ctx.db
          .update(counters)
          .set({ value: sql`${counters.value} + 1` })
          .where(eq(counters.name, name));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
  await Promise.all([raise(["left", "right"]), raise(["right", "left"])]);
  const rows = await ctx.db
    .select()
    .from(counters)
    .where(inArray(counters.name, ["left", "right"]));
  expect(rows.map((row) => row.value)).toEqual([2, 2]);
});
