import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { answerSignals, auditLog } from "@/db/client";
import { approveRevision, publishRevision } from "@/lib/articles/commands/publish";
import { saveRevision } from "@/lib/articles/commands/save-revision";
import { takeDownArticle } from "@/lib/articles/commands/take-down";
import type { Document } from "@/lib/articles/document";
import { changesSince, lastChangeSeq } from "@/lib/core/changes";
import { type Context, systemContext } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";
import { changeSettings } from "@/lib/settings/commands";
import { storedSettings } from "@/lib/settings/queries";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeDraft, makeSection, paragraph, reader, user } from "@/lib/testing/factories";
import { settleSignals, signalAnswer } from "./commands/signal-answer";
import { switchSignals } from "./commands/switch-signals";
import { type AnswerSignal, SIGNALS } from "./model";
import { ownSignal, signalsOpen } from "./signals";
import { articleStatistics } from "./statistics";

useDatabase();
const system = () => systemContext("test");

const turn = (id: string, role: "question" | "answer" | "closing", text: string): Document["content"][number] => ({
  type: "interviewTurn",
  attrs: { id, role, speakerId: role === "answer" ? "g" : "pv" },
  content: [paragraph(text)],
});

function interview(more: Document["content"] = []) {
  return {
    kind: "interview" as const,
    speakers: [
      { id: "pv", personId: null, role: "interviewer" as const, label: "PV" },
      { id: "g", personId: null, role: "guest" as const, label: "Bà Hoa" },
    ],
    body: {
      type: "doc" as const,
      content: [
        turn("q1", "question", "Khi nào xong cầu?"),
        turn("a1", "answer", "Sẽ sớm thôi."),
        turn("q2", "question", "Hết bao nhiêu tiền?"),
        turn("a2", "answer", "Hai trăm tỷ đồng."),
        ...more,
        turn("c", "closing", "Xin cảm ơn bà."),
      ],
    },
  };
}

const rowsOf = (ctx: Context, articleId: string) =>
  ctx.db.select().from(answerSignals).where(eq(answerSignals.articleId, articleId));
const say = (ctx: Context, articleId: string, turnId: string, signal: AnswerSignal | null) =>
  signalAnswer(ctx, { articleId, turnId, signal });

test("a second word replaces the first, and can be taken back", async () => {
  const { id, hash } = await makeArticle(interview());
  const ctx = as(reader());
  await say(ctx, id, "a1", "clear");
  await say(ctx, id, "a1", "dodged");
  expect(await rowsOf(ctx, id)).toMatchObject([{ turnId: "a1", signal: "dodged", revisionHash: hash, changes: 2 }]);
  await say(ctx, id, "a1", null);
  expect(await ownSignal(ctx, id, "a1")).toEqual({ signal: null, hasSaid: true });
  expect(await rowsOf(ctx, id)).toHaveLength(1);
});

test("a thousand submissions of one reader at once leave one row", async () => {
  const { id } = await makeArticle(interview());
  const ctx = as(reader());
  const sent = await Promise.allSettled(
    Array.from({ length: 1000 }, (_, i) => say(ctx, id, "a1", SIGNALS[i % 3] ?? null)),
  );
  expect(sent.some(({ status }) => status === "fulfilled")).toBe(true);
  for (const one of sent) if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "limited" });
  expect(await rowsOf(ctx, id)).toHaveLength(1);
});

test("only an answer of a published interview takes a word", async () => {
  const { id } = await makeArticle(interview());
  const draft = await makeDraft(interview());
  const ctx = as(reader());
  for (const turnId of ["q1", "c", "khong-co"])
    await expect(say(ctx, id, turnId, "clear")).rejects.toMatchObject({
      code: "gone",
      say: expect.stringContaining("không còn trong bài"),
    });
  await expect(say(ctx, draft.id, "a1", "clear")).rejects.toMatchObject({ code: "not_found" });
  await expect(say(ctx, id, "a1", "rõ" as AnswerSignal)).rejects.toMatchObject({ code: "invalid" });
  await expect(say(as({ kind: "reader", voterKey: null, networkKey: "n" }), id, "a1", "clear")).rejects.toMatchObject({
    code: "forbidden",
  });
  await takeDownArticle(system(), { articleId: id, reason: "Thử gỡ bài." });
  await expect(say(ctx, id, "a1", "clear")).rejects.toMatchObject({
    code: "gone",
    say: "Bài viết đã được gỡ nên không nhận đánh giá nữa.",
  });
});

test("what was said of an answer stays with it through a correction, and of one that is gone is counted apart", async () => {
  const section = await makeSection();
  const { id } = await makeArticle({ ...interview(), sectionId: section });
  for (let n = 0; n < 5; n++) {
    const ctx = as(reader());
    await say(ctx, id, "a1", n < 4 ? "dodged" : "clear");
    await say(ctx, id, "a2", "clear");
  }
  const next = interview([turn("q3", "question", "Còn gì nữa?"), turn("a3", "answer", "Không.")]);
  next.body.content.splice(2, 2);
  next.body.content[1] = turn("a1", "answer", "Tháng Sáu sẽ xong.");
  const hash = await saveRevision(system(), {
    articleId: id,
    content: { ...next, title: "Bài sửa", sapo: "Sapo.", sectionId: section },
  });
  await approveRevision(system(), { articleId: id, hash });
  await publishRevision(system(), { articleId: id, hash });
  const { answers } = await articleStatistics(as(user("editor", section)), id);
  expect(answers).toMatchObject({
    gone: 5,
    tallies: [
      { turnId: "a1", question: "Khi nào xong cầu?", anchor: "tra-loi-1", counts: { clear: 1, dodged: 4, figures: 0 } },
      { turnId: "a3", anchor: "tra-loi-2", total: 0, counts: null },
    ],
  });
  await expect(say(as(reader()), id, "a2", "clear")).rejects.toMatchObject({ code: "gone" });
});

test("the newsroom sees the most dodged question first, no share of too few, and nobody's name", async () => {
  const { id, sectionId } = await withSection();
  for (let n = 0; n < 6; n++) await say(as(reader()), id, "a2", n < 3 ? "dodged" : "figures");
  for (let n = 0; n < 4; n++) await say(as(reader()), id, "a1", "dodged");
  const found = (await articleStatistics(as(user("editor", sectionId)), id)).answers;
  expect(found?.tallies).toMatchObject([
    { turnId: "a2", total: 6, counts: { clear: 0, dodged: 3, figures: 3 } },
    { turnId: "a1", total: 4, counts: null },
  ]);
  expect(JSON.stringify(found)).not.toMatch(/reader-|network-/);
  const others = as(user("editor", await makeSection()));
  await expect(articleStatistics(others, id)).rejects.toMatchObject({ code: "not_found" });
  await expect(articleStatistics(as(reader()), id)).rejects.toMatchObject({ code: "not_found" });
});

test("it is switched off for one article by its section's editors, and for the paper in the settings", async () => {
  const { id, sectionId } = await withSection();
  const ctx = as(reader());
  await say(ctx, id, "a1", "figures");
  for (const wrong of [user("journalist"), user("editor", "khác"), reader()])
    await expect(switchSignals(as(wrong), { articleId: id, isOn: false })).rejects.toMatchObject({
      code: expect.stringMatching(/forbidden|unauthenticated/),
    });
  const before = await lastChangeSeq(ctx.db);
  for (let n = 0; n < 2; n++) await switchSignals(as(user("editor", sectionId)), { articleId: id, isOn: false });
  expect((await changesSince(ctx.db, before)).flatMap(({ tags }) => tags)).toContain(tag.article(id));
  await expect(say(ctx, id, "a1", "clear")).rejects.toMatchObject({ code: "conflict" });
  expect(await ownSignal(ctx, id, "a1")).toMatchObject({ signal: "figures" });
  await switchSignals(as(user("editor", sectionId)), { articleId: id, isOn: true });
  expect(await signalsOpen(ctx, id)).toBe(true);
  const acts = await ctx.db.select().from(auditLog).where(eq(auditLog.objectId, id));
  expect(acts.filter(({ action }) => action === "article.signals")).toHaveLength(3);

  const { ratings } = await storedSettings(ctx);
  await changeSettings(system(), { ratings: { ...ratings, answerSignals: false } });
  await expect(say(ctx, id, "a1", "clear")).rejects.toMatchObject({ code: "conflict" });
  await changeSettings(system(), { ratings });
});

test("over the limit of an hour a reader is told, and what was said is kept", async () => {
  const { id } = await makeArticle(interview());
  const { ratings } = await storedSettings(system());
  await changeSettings(system(), { ratings: { ...ratings, perReaderPerHour: 3 } });
  const ctx = as(reader());
  for (const signal of ["clear", "dodged", "clear"] as const) await say(ctx, id, "a1", signal);
  await expect(say(ctx, id, "a1", "dodged")).rejects.toMatchObject({ code: "limited" });
  await expect(say(ctx, id, "a2", "dodged")).rejects.toMatchObject({ code: "limited" });
  expect(await ownSignal(ctx, id, "a1")).toMatchObject({ signal: "clear" });
  const later = { ...ctx, now: new Date(ctx.now.getTime() + 61 * 60_000) };
  await say(later, id, "a1", "dodged");
  await say(later, id, "a1", "figures");
  expect(await rowsOf(ctx, id)).toMatchObject([{ signal: "figures", changes: 2 }]);
  await changeSettings(system(), { ratings });
});

test("what an account says takes the place of what this device's cookie said", async () => {
  const { id } = await makeArticle(interview());
  const device = as({ kind: "reader", voterKey: "c:máy", networkKey: "n" });
  const account = as(user("reader"));
  for (const turnId of ["a1", "a2"]) await say(device, id, turnId, "clear");
  await say(account, id, "a1", "dodged");
  await settleSignals(account, "c:máy");
  expect((await rowsOf(account, id)).map(({ turnId, signal }) => `${turnId} ${signal}`).toSorted()).toEqual([
    "a1 dodged",
    "a2 clear",
  ]);
  await say(account, id, "a2", "figures");
  await settleSignals(account, "c:máy", { articleId: id, turnId: "a2" });
  expect((await rowsOf(account, id)).map(({ voterKey }) => voterKey.slice(0, 2))).toEqual(["u:", "u:"]);
});

async function withSection() {
  const sectionId = await makeSection();
  return { ...(await makeArticle({ ...interview(), sectionId })), sectionId };
}
