import { eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  answerSignals,
  auditLog,
  comments,
  database,
  ratingEvents,
  ratings,
  savedArticles,
  sessions,
  users,
} from "@/db/client";
import { createUser } from "@/lib/accounts/commands/create-user";
import { takeDownArticle } from "@/lib/articles/commands/take-down";
import { systemContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { rateArticle } from "@/lib/ratings/commands/rate-article";
import { rebuildRatings } from "@/lib/ratings/commands/rebuild-ratings";
import { settleDevice } from "@/lib/ratings/commands/settle-device";
import { signalAnswer } from "@/lib/ratings/commands/signal-answer";
import { ownRating, ratingSummary } from "@/lib/ratings/queries";
import { contextOn, makeAccount, PASSWORD, signInAs, visitor } from "@/lib/testing/accounts";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, paragraph, reader } from "@/lib/testing/factories";
import { deleteOwnAccount } from "./commands/delete-account";
import { exportOwnData } from "./commands/export-own-data";
import { saveArticle } from "./commands/save-article";
import { isSaved, ownRatings, ownSaved } from "./queries";

useDatabase();

const INTERVIEW: Parameters<typeof makeArticle>[0] = {
  kind: "interview",
  body: {
    type: "doc",
    content: [
      { type: "interviewTurn", attrs: { id: "a1", role: "answer", speakerId: null }, content: [paragraph("Có.")] },
    ],
  },
};

async function signedInReader() {
  const { id, email } = await makeAccount();
  const secret = await signInAs(email);
  const { ctx } = await contextOn(secret);
  return { id, email, ctx };
}

test("an article is saved once, listed, and taken out again; nobody else sees it", async () => {
  const [{ ctx }, other, article] = [await signedInReader(), await signedInReader(), await makeArticle()];
  await saveArticle(ctx, article.id, true);
  await saveArticle(ctx, article.id, true);
  expect((await ownSaved(ctx, null)).items).toMatchObject([{ articleId: article.id, path: expect.any(String) }]);
  expect(await isSaved(other.ctx, article.id)).toBe(false);
  await saveArticle(ctx, article.id, false);
  expect((await ownSaved(ctx, null)).items).toEqual([]);
});

test("nobody saves signed out, and nothing that is not published", async () => {
  const [{ ctx }, article] = [await signedInReader(), await makeArticle()];
  await expect(saveArticle(visitor(), article.id, true)).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(saveArticle(ctx, newId(), true)).rejects.toMatchObject({ code: "not_found" });
});

test("an article that was taken down stays in the list without its words", async () => {
  const [{ ctx }, article] = [await signedInReader(), await makeArticle()];
  await saveArticle(ctx, article.id, true);
  await rateArticle(ctx, { articleId: article.id, level: 4 });
  await takeDownArticle(systemContext("test"), { articleId: article.id, reason: "Thử gỡ bài." });
  expect((await ownSaved(ctx, null)).items).toMatchObject([{ articleId: article.id, title: null, path: null }]);
  expect((await ownRatings(ctx, null)).items).toMatchObject([{ level: 4, title: null }]);
});

test("an account's rating takes the place of what this device's cookie said of the article", async () => {
  const [{ ctx }, article, device] = [await signedInReader(), await makeArticle(), reader()];
  const deviceKey = device.kind === "reader" ? (device.voterKey ?? "") : "";
  await rateArticle(as(device), { articleId: article.id, level: 2 });
  await rateArticle(ctx, { articleId: article.id, level: 5 });
  await settleDevice(ctx, deviceKey, article.id);
  expect((await ratingSummary(ctx, article.id)).counts).toEqual([0, 0, 0, 0, 1]);
  expect(await ownRating(ctx, article.id)).toBe(5);
  expect(await ownRating(as(device), article.id)).toBeNull();
});

test("signing in takes back only what the account has rated too", async () => {
  const [{ ctx }, both, alone, device] = [await signedInReader(), await makeArticle(), await makeArticle(), reader()];
  const deviceKey = device.kind === "reader" ? (device.voterKey ?? "") : "";
  await rateArticle(ctx, { articleId: both.id, level: 4 });
  for (const { id } of [both, alone]) await rateArticle(as(device), { articleId: id, level: 1 });
  await settleDevice(ctx, deviceKey);
  await settleDevice(ctx, deviceKey);
  expect((await ratingSummary(ctx, both.id)).counts).toEqual([0, 0, 0, 1, 0]);
  expect((await ratingSummary(ctx, alone.id)).counts).toEqual([1, 0, 0, 0, 0]);
  await expect(settleDevice(visitor(), deviceKey)).rejects.toMatchObject({ code: "unauthenticated" });
});

test("a deleted account leaves counts that belong to nobody, and comments by „Bạn đọc“", async () => {
  const { id, email, ctx } = await signedInReader();
  const [one, two] = [await makeArticle(INTERVIEW), await makeArticle()];
  await signalAnswer(ctx, { articleId: one.id, turnId: "a1", signal: "dodged" });
  for (const { id: articleId } of [one, two]) await rateArticle(ctx, { articleId, level: 3 });
  await saveArticle(ctx, one.id, true);
  const written = {
    id: newId(),
    articleId: one.id,
    userId: id,
    name: "Người Viết",
    text: "Bài hay.",
    state: "approved" as const,
  };
  const keys = { voterKey: `u:${id}`, networkKey: "n", textHash: "h", verdict: {}, at: new Date() };
  await database().write(async (db) => {
    await db.insert(comments).values({ ...written, ...keys });
  });
  await expect(deleteOwnAccount(ctx, { current: "không phải" })).rejects.toMatchObject({ code: "invalid" });
  await deleteOwnAccount(ctx, { current: PASSWORD });

  const { read } = database();
  expect(await read.select().from(users).where(eq(users.email, email))).toEqual([]);
  expect(await read.select().from(sessions).where(eq(sessions.userId, id))).toEqual([]);
  expect(await read.select().from(savedArticles).where(eq(savedArticles.userId, id))).toEqual([]);
  expect(await read.select().from(answerSignals).where(eq(answerSignals.articleId, one.id))).toMatchObject([
    { voterKey: expect.stringMatching(/^x:/), signal: "dodged" },
  ]);
  for (const table of [ratings, ratingEvents] as const)
    expect(
      await read
        .select()
        .from(table)
        .where(eq(table.voterKey, `u:${id}`)),
    ).toEqual([]);
  const untied = await read
    .select()
    .from(ratings)
    .where(inArray(ratings.articleId, [one.id, two.id]));
  expect(new Set(untied.map(({ voterKey }) => voterKey)).size).toBe(2);
  expect((await ratingSummary(systemContext("test"), one.id)).total).toBe(1);
  await rebuildRatings(systemContext("test"));
  expect((await ratingSummary(systemContext("test"), one.id)).counts).toEqual([0, 0, 1, 0, 0]);
  expect(await read.select().from(comments).where(eq(comments.id, written.id))).toMatchObject([
    { userId: null, name: "Bạn đọc", text: "Bài hay.", voterKey: expect.stringMatching(/^x:/) },
  ]);
  const acts = await read.select().from(auditLog).where(eq(auditLog.objectId, id));
  expect(acts.map(({ action }) => action)).toContain("account.delete");
  await expect(signInAs(email)).rejects.toMatchObject({ code: "invalid" });
});

test("staff leave their name and nothing else; the last admin stays", async () => {
  const { id, email } = await makeAccount("admin");
  const admin = as({ kind: "user", id, name: "Q", roles: [{ role: "admin", scope: "*" }], networkKey: "n" });
  await expect(deleteOwnAccount(admin, { current: PASSWORD })).rejects.toMatchObject({ code: "conflict" });
  const second = {
    email: "hai@thu.example",
    name: "Hai",
    password: PASSWORD,
    roles: [{ role: "admin" as const, scope: "*" }],
  };
  await createUser(systemContext("test"), second);
  await deleteOwnAccount(admin, { current: PASSWORD });
  expect(await database().read.select().from(users).where(eq(users.id, id))).toMatchObject([
    { email: `${id}@deleted.invalid`, passwordHash: null, status: "locked" },
  ]);
  await expect(signInAs(email)).rejects.toMatchObject({ code: "invalid" });
});

test("the download holds what is the reader's own, and the download is noted", async () => {
  const { id, email, ctx } = await signedInReader();
  const article = await makeArticle();
  const interview = await makeArticle(INTERVIEW);
  await rateArticle(ctx, { articleId: article.id, level: 1 });
  await rateArticle(as(reader()), { articleId: article.id, level: 5 });
  await signalAnswer(ctx, { articleId: interview.id, turnId: "a1", signal: "figures" });
  await signalAnswer(as(reader()), { articleId: interview.id, turnId: "a1", signal: "clear" });
  const data = await exportOwnData(ctx);
  expect(data.account).toMatchObject({ id, email });
  expect(data.ratings).toMatchObject([{ articleId: article.id, level: 1 }]);
  expect(data.answerSignals).toMatchObject([{ articleId: interview.id, turnId: "a1", signal: "figures" }]);
  expect(JSON.stringify(data)).not.toMatch(/argon2|passwordHash|tokenHash|networkKey/);
  const acts = await database().read.select().from(auditLog).where(eq(auditLog.objectId, id));
  expect(acts.map(({ action }) => action)).toContain("account.export");
  await expect(exportOwnData(visitor())).rejects.toMatchObject({ code: "unauthenticated" });
});
