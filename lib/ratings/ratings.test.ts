import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { database, ratingEvents, ratings, ratingTotals } from "@/db/client";
import { takeDownArticle } from "@/lib/articles/commands/take-down";
import { changesSince, lastChangeSeq } from "@/lib/core/changes";
import { type Context, systemContext } from "@/lib/core/context";
import { changeSettings } from "@/lib/settings/commands";
import { Settings } from "@/lib/settings/model";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeDraft, reader, user } from "@/lib/testing/factories";
import { rateArticle } from "./commands/rate-article";
import { rebuildRatings } from "./commands/rebuild-ratings";
import { recordPastRatings } from "./commands/record-past-ratings";
import { average, lowerBound, type Level } from "./model";
import { highestRated, ownRating, ratingSummary } from "./queries";

useDatabase();

const system = () => systemContext("test");
const later = (ctx: Context, minutes: number): Context => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + minutes * 60_000),
});

test("a second vote replaces the first, and can be taken back", async () => {
  const { id: articleId } = await makeArticle();
  const ctx = as(reader());
  expect(await rateArticle(ctx, { articleId, level: 2 })).toMatchObject({ counts: [0, 1, 0, 0, 0], total: 1 });
  expect(await rateArticle(later(ctx, 1), { articleId, level: 5 })).toMatchObject({
    counts: [0, 0, 0, 0, 1],
    total: 1,
  });
  expect(await ownRating(ctx, articleId)).toBe(5);
  expect(await rateArticle(later(ctx, 2), { articleId, level: null })).toMatchObject({
    counts: [0, 0, 0, 0, 0],
    total: 0,
  });
  expect(await ownRating(ctx, articleId)).toBeNull();
  const ledger = await ctx.db
    .select({ level: ratingEvents.level })
    .from(ratingEvents)
    .where(eq(ratingEvents.articleId, articleId));
  expect(ledger.map((event) => event.level)).toEqual([2, 5, null]);
});

test("a thousand submissions of one reader at once leave one counted rating", async () => {
  const { id: articleId } = await makeArticle();
  const ctx = as(reader());
  const sent = await Promise.allSettled(
    Array.from({ length: 1000 }, (_, i) => rateArticle(ctx, { articleId, level: ((i % 5) + 1) as Level })),
  );
  expect(sent.some((s) => s.status === "fulfilled")).toBe(true);
  for (const s of sent) if (s.status === "rejected") expect(s.reason).toMatchObject({ code: "limited" });
  expect((await ratingSummary(ctx, articleId)).total).toBe(1);
  expect(await ctx.db.select().from(ratings).where(eq(ratings.articleId, articleId))).toHaveLength(1);
  expect(await rebuildRatings(system(), { checkOnly: true })).toMatchObject({ differed: [] });
});

test("forty readers at once are forty ratings", async () => {
  const { id: articleId } = await makeArticle();
  await Promise.all(
    Array.from({ length: 40 }, (_, i) => rateArticle(as(reader()), { articleId, level: ((i % 5) + 1) as Level })),
  );
  expect(await ratingSummary(system(), articleId)).toMatchObject({ counts: [8, 8, 8, 8, 8], total: 40 });
});

test("the same rating again adds nothing", async () => {
  const { id: articleId } = await makeArticle();
  const ctx = as(reader());
  for (let i = 0; i < 3; i++) await rateArticle(ctx, { articleId, level: 4 });
  expect(await ctx.db.select().from(ratingEvents).where(eq(ratingEvents.articleId, articleId))).toHaveLength(1);
});

test("a draft, a removed article and an unknown one cannot be rated", async () => {
  const draft = await makeDraft();
  await expect(rateArticle(as(reader()), { articleId: draft.id, level: 3 })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(rateArticle(as(reader()), { articleId: "nothing", level: 3 })).rejects.toMatchObject({
    code: "not_found",
  });
  const gone = await makeArticle();
  await takeDownArticle(system(), { articleId: gone.id, reason: "Thông tin chưa được kiểm chứng." });
  await expect(rateArticle(as(reader()), { articleId: gone.id, level: 3 })).rejects.toMatchObject({ code: "gone" });
});

test("a wrong level is refused with a Vietnamese message for its field, and the database refuses it too", async () => {
  const { id: articleId } = await makeArticle();
  for (const level of [0, 6, 2.5, "5", undefined, Number.NaN]) {
    const sent = rateArticle(as(reader()), { articleId, level: level as Level });
    await expect(sent).rejects.toMatchObject({
      code: "invalid",
      fields: { level: expect.stringContaining("Vui lòng") },
    });
  }
  const { hash } = await makeArticle();
  const event = { id: "x", articleId, revisionHash: hash, voterKey: "c:x", level: 6, networkKey: "n", at: new Date() };
  await expect(database().write((db) => db.insert(ratingEvents).values(event))).rejects.toThrow(/level|Failed query/);
});

test("a reader, a network and an article have their limits, and over them nothing is lost", async () => {
  const { id: articleId } = await makeArticle();
  const defaults = Settings.parse({}).ratings;
  await changeSettings(system(), { ratings: { ...defaults, perReaderPerHour: 3, perNetworkPerHour: 5 } });
  const ctx = as(reader());
  for (const level of [1, 2, 3] as const) await rateArticle(ctx, { articleId, level });
  await expect(rateArticle(ctx, { articleId, level: 4 })).rejects.toMatchObject({ code: "limited" });
  expect(await ownRating(ctx, articleId)).toBe(3);
  expect(await rateArticle(later(ctx, 61), { articleId, level: 4 })).toMatchObject({ counts: [0, 0, 0, 1, 0] });

  const household = (n: number) => as({ kind: "reader", voterKey: `c:house-${n}`, networkKey: "one-house" });
  for (let n = 0; n < 5; n++) await rateArticle(household(n), { articleId, level: 5 });
  await expect(rateArticle(household(9), { articleId, level: 5 })).rejects.toMatchObject({ code: "limited" });
  await changeSettings(system(), { ratings: defaults });
});

test("an account and a cookie are two readers; both count once", async () => {
  const { id: articleId } = await makeArticle();
  await rateArticle(as(reader()), { articleId, level: 5 });
  const account = as(user("reader"));
  await rateArticle(account, { articleId, level: 4 });
  expect(await ratingSummary(system(), articleId)).toMatchObject({ counts: [0, 0, 0, 1, 1] });
});

test("totals that were dropped or falsified are rebuilt from the ledger as they were", async () => {
  const { id: articleId } = await makeArticle();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(6), fc.option(fc.integer({ min: 1, max: 5 })))), async (votes) => {
      for (const [n, level] of votes)
        await rateArticle(as({ kind: "reader", voterKey: `c:p${n}`, networkKey: crypto.randomUUID() }), {
          articleId,
          level: level as Level | null,
        }).catch(() => undefined);
    }),
    { numRuns: 10 },
  );
  const kept = await system().db.select().from(ratingTotals).where(eq(ratingTotals.articleId, articleId));
  const current = await system()
    .db.select()
    .from(ratings)
    .where(eq(ratings.articleId, articleId))
    .orderBy(ratings.voterKey);
  await database().write(async (db) => {
    await db
      .update(ratingTotals)
      .set({ n5: sql`${ratingTotals.n5} + 7`, total: sql`${ratingTotals.total} + 7` })
      .where(eq(ratingTotals.articleId, articleId));
    await db.delete(ratings).where(eq(ratings.articleId, articleId));
  });
  expect(await rebuildRatings(system(), { checkOnly: true })).toMatchObject({ differed: [articleId] });
  await rebuildRatings(system());
  const again = await system().db.select().from(ratingTotals).where(eq(ratingTotals.articleId, articleId));
  expect(again.map(({ updatedAt: _, ...row }) => row)).toEqual(kept.map(({ updatedAt: _, ...row }) => row));
  expect(
    await system().db.select().from(ratings).where(eq(ratings.articleId, articleId)).orderBy(ratings.voterKey),
  ).toEqual(current);
});

test("a rating announces its article's page and no other", async () => {
  const { id: articleId } = await makeArticle();
  const before = await lastChangeSeq(system().db);
  await rateArticle(as(reader()), { articleId, level: 5 });
  expect((await changesSince(system().db, before)).flatMap((c) => c.tags)).toEqual([`ratings:${articleId}`]);
});

test("two votes of five never outrank a hundred mostly good ones", () => {
  expect(lowerBound([0, 0, 0, 0, 2])).toBeLessThan(lowerBound([2, 3, 10, 45, 40]));
  fc.assert(
    fc.property(fc.nat(9), fc.integer({ min: 60, max: 900 }), (few, many) => {
      expect(lowerBound([0, 0, 0, 0, few])).toBeLessThan(lowerBound([0, 0, Math.round(many / 10), many, many]));
    }),
  );
});

test("the average is hidden below its minimum", () => {
  expect(average([0, 0, 0, 0, 9], 10)).toBeNull();
  expect(average([1, 0, 0, 0, 9], 10)).toBeCloseTo(4.6);
  expect(average([0, 0, 0, 0, 0], 0)).toBeNull();
});

test("the highest rated are ordered by the bound and leave out removed articles and those with few votes", async () => {
  const [good, better, few, gone] = await Promise.all([makeArticle(), makeArticle(), makeArticle(), makeArticle()]);
  const give = (id: string, level: Level, n: number) =>
    recordPastRatings(
      system(),
      id,
      Array.from({ length: n }, (_, i) => ({ voterKey: `c:h${i}`, level, at: new Date() })),
    );
  await give(good.id, 4, 60);
  await give(better.id, 5, 60);
  await give(few.id, 5, 3);
  await give(gone.id, 5, 90);
  await takeDownArticle(system(), { articleId: gone.id, reason: "Thông tin chưa được kiểm chứng." });
  const ids = (await highestRated(system(), 10, 50)).map((r) => r.articleId);
  expect(ids).toEqual([better.id, good.id]);
});
