import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, database, ratingReasons, ratings } from "@/db/client";
import { type Context, systemContext } from "@/lib/core/context";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, reader, user } from "@/lib/testing/factories";
import { giveReason } from "./commands/give-reason";
import { rateArticle } from "./commands/rate-article";
import type { GiveReason } from "./input";
import { ownReason } from "./queries";
import { articleStatistics } from "./statistics";

useDatabase();

const system = () => systemContext("test");
const boss = () => as(user("managing_editor"));
const stored = (articleId: string) =>
  system().db.select().from(ratingReasons).where(eq(ratingReasons.articleId, articleId));

async function low(articleId: string, ctx = as(reader())): Promise<Context> {
  await rateArticle(ctx, { articleId, level: 1 });
  return ctx;
}

test("whoever rated low says why, once for each article, and the last word stands", async () => {
  const { id: articleId } = await makeArticle();
  const ctx = await low(articleId);
  await giveReason(ctx, { articleId, reason: "thin", text: "Thiếu số liệu." });
  await giveReason(ctx, { articleId, reason: "wrong", text: "  Sai tên xã.  " });
  expect(await ownReason(ctx, articleId)).toEqual({ reason: "wrong", text: "Sai tên xã." });
  expect(await stored(articleId)).toHaveLength(1);
});

test("a reason keeps its day and never its hour, and no audit tells who gave it", async () => {
  const { id: articleId } = await makeArticle();
  const ctx = await low(articleId, as(reader(), new Date("2026-11-20T16:43:21.987Z")));
  await giveReason(ctx, { articleId, reason: "hard" });
  expect((await stored(articleId)).map(({ at }) => at.toISOString())).toEqual(["2026-11-19T17:00:00.000Z"]);
  const entries = await system()
    .db.select({ action: auditLog.action })
    .from(auditLog)
    .where(eq(auditLog.objectId, articleId));
  expect(entries.filter(({ action }) => action.startsWith("rating"))).toEqual([]);
});

test("who rated well, who took the rating back and who never rated have nothing to explain", async () => {
  const { id: articleId } = await makeArticle();
  const [happy, gone, silent] = [as(reader()), as(reader()), as(reader())];
  await rateArticle(happy, { articleId, level: 3 });
  await low(articleId, gone);
  await rateArticle(gone, { articleId, level: null });
  for (const ctx of [happy, gone, silent, as({ kind: "reader", voterKey: null, networkKey: "mang" })])
    await expect(giveReason(ctx, { articleId, reason: "thin" })).rejects.toMatchObject({ code: "conflict" });
  expect(await stored(articleId)).toEqual([]);
});

test("an unknown reason, a name of every object and too long a text are refused", async () => {
  const { id: articleId } = await makeArticle();
  const ctx = await low(articleId);
  for (const reason of ["", "xyz", "constructor", "__proto__", null, 3])
    await expect(giveReason(ctx, { articleId, reason } as GiveReason)).rejects.toMatchObject({
      code: "invalid",
      fields: { reason: expect.any(String) },
    });
  await expect(giveReason(ctx, { articleId, reason: "thin", text: "x".repeat(201) })).rejects.toMatchObject({
    fields: { text: expect.stringContaining("200") },
  });
});

test("a reader who comes to think better of it, or takes the rating back, is forgotten", async () => {
  const { id: articleId } = await makeArticle();
  for (const next of [4, null] as const) {
    const ctx = await low(articleId);
    await giveReason(ctx, { articleId, reason: "onesided", text: "Chỉ hỏi một bên." });
    await rateArticle(ctx, { articleId, level: 2 });
    expect(await ownReason(ctx, articleId)).not.toBeNull();
    await rateArticle(ctx, { articleId, level: next });
    expect(await ownReason(ctx, articleId)).toBeNull();
  }
});

test("the newsroom reads reasons from three on, and only of ratings that count", async () => {
  const { id: articleId } = await makeArticle();
  const given: Context[] = [];
  for (const reason of ["thin", "thin", "wrong"] as const) {
    expect((await articleStatistics(boss(), articleId)).reasons).toBeNull();
    const ctx = await low(articleId);
    await giveReason(ctx, { articleId, reason, text: reason === "wrong" ? "Sai năm." : "" });
    given.push(ctx);
  }
  expect((await articleStatistics(boss(), articleId)).reasons).toEqual({
    counts: { thin: 2, wrong: 1 },
    texts: [{ day: expect.any(String), reason: "wrong", text: "Sai năm." }],
  });
  const fourth = await low(articleId);
  await giveReason(fourth, { articleId, reason: "hard", text: "Từ một lượt bị giữ." });
  const key = fourth.actor.kind === "reader" ? (fourth.actor.voterKey ?? "") : "";
  await database().write((db) => db.update(ratings).set({ status: "quarantined" }).where(eq(ratings.voterKey, key)));
  expect((await articleStatistics(boss(), articleId)).reasons?.counts).toEqual({ thin: 2, wrong: 1 });
});
