import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, changes, commentDecisions } from "@/db/client";
import { verifyAuditChain } from "@/lib/audit/queries";
import { systemContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { decision, makePending, somebody, stored } from "@/lib/testing/comments";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, reader, user } from "@/lib/testing/factories";
import { decideComments } from "./commands/decide";
import { appealComment } from "./commands/own-comment";
import { likeComment, reportComment } from "./commands/react";
import { undoDecisions } from "./commands/undo";
import type { AskQueue } from "./input";
import { commentsOf, commentThread, ownComments, ownLikes } from "./queries";
import { moderationQueue, queueCounts } from "./queue";

useDatabase();
const moderator = () => as(user("managing_editor"));
const system = () => systemContext("test");

async function auditsOf(commentId: string): Promise<string[]> {
  const rows = await system()
    .db.select({ action: auditLog.action })
    .from(auditLog)
    .where(and(eq(auditLog.objectType, "comment"), eq(auditLog.objectId, commentId)))
    .orderBy(auditLog.seq);
  return rows.map(({ action }) => action);
}

async function makeApproved(articleId: string, text?: string, from = somebody()): Promise<string> {
  const id = await makePending(articleId, text, from);
  await decideComments(moderator(), { decisions: [decision(id, "approve")] });
  return id;
}

test("a batch is decided in one transaction, each in the audit, and the pages are told once", async () => {
  const { id: articleId } = await makeArticle();
  const ids = [await makePending(articleId), await makePending(articleId), await makePending(articleId)];
  const [a = "", b = "", c = ""] = ids;
  const before = (await system().db.select().from(changes)).length;
  const results = await decideComments(moderator(), {
    decisions: [
      decision(a, "approve"),
      decision(b, "reject", { reasonText: "Gọi người ta là đồ bỏ." }),
      decision(c, "approve"),
    ],
  });
  expect(results.map(({ commentId, outcome, state }) => [commentId, outcome, state])).toEqual([
    [a, "done", "approved"],
    [b, "done", "rejected"],
    [c, "done", "approved"],
  ]);
  expect(await auditsOf(a)).toEqual(["comment.approve"]);
  expect(await auditsOf(b)).toEqual(["comment.reject"]);
  expect((await system().db.select().from(changes)).length).toBe(before + 1);
  expect((await commentsOf(system(), articleId)).comments.map(({ id }) => id).toSorted()).toEqual([a, c].toSorted());
  expect(await verifyAuditChain(system())).toMatchObject({ ok: true });
});

test("a batch that breaks in the middle leaves nothing, and sent again it does everything once", async () => {
  const { id: articleId } = await makeArticle();
  const ids = [await makePending(articleId), await makePending(articleId)];
  const decisions = ids.map((id) => decision(id, "approve"));
  const broken = [...decisions, decision(ids[0] ?? "", "reject", { reasonCode: "không có" })];
  await expect(decideComments(moderator(), { decisions: broken })).rejects.toMatchObject({ code: "invalid" });
  for (const id of ids) expect((await stored(id)).state).toBe("pending");
  const ctx = moderator();
  await decideComments(ctx, { decisions });
  const again = await decideComments(ctx, { decisions });
  expect(again.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
  for (const id of ids) expect(await auditsOf(id)).toEqual(["comment.approve"]);
});

test("of two moderators the second is told who was first, and nothing of his is done", async () => {
  const { id: articleId } = await makeArticle();
  const id = await makePending(articleId);
  const [first, second] = [moderator(), moderator()];
  const results = await Promise.all([
    decideComments(first, { decisions: [decision(id, "approve")] }),
    decideComments(second, { decisions: [decision(id, "reject")] }),
  ]);
  const outcomes = results.flat().map(({ outcome }) => outcome);
  expect(outcomes.toSorted()).toEqual(["changed", "done"]);
  const late = results.flat().find(({ outcome }) => outcome === "changed");
  const winner = results[0]?.[0]?.outcome === "done" ? first : second;
  expect(late?.by).toBe(winner.actor.kind === "user" ? winner.actor.name : "");
  expect(await auditsOf(id)).toHaveLength(1);
});

test("nobody but a moderator decides, undoes or reads the queue", async () => {
  const { id: articleId } = await makeArticle();
  const id = await makePending(articleId);
  const decisions = [decision(id, "approve")];
  for (const actor of [user("reader"), user("journalist"), user("editor"), user("publisher")]) {
    await expect(decideComments(as(actor), { decisions })).rejects.toMatchObject({ code: "forbidden" });
    await expect(undoDecisions(as(actor), { ids: [newId()] })).rejects.toMatchObject({ code: "forbidden" });
    await expect(moderationQueue(as(actor), { filter: "cho-duyet" })).rejects.toMatchObject({ code: "forbidden" });
    await expect(queueCounts(as(actor))).rejects.toMatchObject({ code: "forbidden" });
  }
  await expect(decideComments(as(reader()), { decisions })).rejects.toMatchObject({ code: "unauthenticated" });
  expect((await stored(id)).state).toBe("pending");
});

test("no act leads out of a wrong state, and none changes a text", async () => {
  const { id: articleId } = await makeArticle();
  const text = "Giữ nguyên từng chữ — kể cả “ngoặc”.";
  const id = await makePending(articleId, text);
  const outcome = async (act: Parameters<typeof decision>[1], more = {}) =>
    (await decideComments(moderator(), { decisions: [decision(id, act, more)] }))[0]?.outcome;
  expect(await outcome("hide")).toBe("changed");
  expect(await outcome("keep")).toBe("changed");
  expect(await outcome("grant", { expected: "pending" })).toBe("changed");
  expect(await outcome("approve")).toBe("done");
  expect(await outcome("reject", { expected: "approved" })).toBe("changed");
  expect(await outcome("hide")).toBe("done");
  expect(await outcome("refuse", { expected: "hidden", reasonText: "Không có khiếu nại." })).toBe("changed");
  expect(await stored(id)).toMatchObject({ state: "hidden", text });
  await expect(outcome("reject", { reasonCode: "" })).rejects.toMatchObject({ code: "invalid" });
  expect(await outcome("approve", { commentId: newId() })).toBe("missing");
});

test("an undone decision gives back what was: state, reports, appeal", async () => {
  const { id: articleId } = await makeArticle();
  const from = somebody();
  const id = await makeApproved(articleId, "Bị báo cáo.", from);
  await reportComment(as(reader()), { commentId: id, reason: "insult" });
  const hide = decision(id, "hide");
  const ctx = moderator();
  await decideComments(ctx, { decisions: [hide] });
  expect(await stored(id)).toMatchObject({ state: "hidden", openReports: 0 });
  expect((await undoDecisions(ctx, { ids: [hide.id] }))[0]).toMatchObject({ outcome: "done", state: "approved" });
  expect((await undoDecisions(ctx, { ids: [hide.id] }))[0]).toMatchObject({ outcome: "done" });
  expect(await stored(id)).toMatchObject({ state: "approved", openReports: 1, reasonCode: "" });
  const [item] = (await moderationQueue(ctx, { filter: "bi-bao-cao" })).items.filter((it) => it.id === id);
  expect(item?.reports).toMatchObject([{ reason: "Xúc phạm, công kích" }]);
  expect(await auditsOf(id)).toEqual(["comment.approve", "comment.hide", "comment.restore"]);

  const second = decision(id, "hide");
  await decideComments(ctx, { decisions: [second] });
  await appealComment(from.ctx, { commentId: id, text: "Tôi không xúc phạm ai cả." });
  const grant = decision(id, "grant", { expected: "hidden" });
  await decideComments(ctx, { decisions: [grant] });
  expect((await undoDecisions(ctx, { ids: [second.id] }))[0]).toMatchObject({ outcome: "changed" });
  await undoDecisions(ctx, { ids: [grant.id] });
  expect(await stored(id)).toMatchObject({ state: "hidden", appealDecidedAt: null });
  expect((await system().db.select().from(commentDecisions)).length).toBeGreaterThan(2);
});

test("likes: one per reader, taken back, never below nothing, only of what is approved", async () => {
  const { id: articleId } = await makeArticle();
  const id = await makeApproved(articleId);
  const [me, other] = [as(reader()), as(reader())];
  await Promise.all([
    likeComment(me, { commentId: id, isLiked: true }),
    likeComment(me, { commentId: id, isLiked: true }),
    likeComment(other, { commentId: id, isLiked: true }),
  ]);
  expect((await stored(id)).likes).toBe(2);
  expect([...(await ownLikes(me, [id]))]).toEqual([id]);
  await likeComment(me, { commentId: id, isLiked: false });
  await likeComment(me, { commentId: id, isLiked: false });
  expect((await stored(id)).likes).toBe(1);
  const waiting = await makePending(articleId);
  await expect(likeComment(me, { commentId: waiting, isLiked: true })).rejects.toMatchObject({ code: "not_found" });
  const nobody = as({ kind: "reader", voterKey: null, networkKey: "n" });
  await expect(likeComment(nobody, { commentId: id, isLiked: true })).rejects.toMatchObject({ code: "forbidden" });
});

test("a report counts once per reader; the comment stays until somebody decides", async () => {
  const { id: articleId } = await makeArticle();
  const id = await makeApproved(articleId);
  const me = as(reader());
  await reportComment(me, { commentId: id, reason: "false", text: "Sai rồi." });
  await reportComment(me, { commentId: id, reason: "insult" });
  await reportComment(as(reader()), { commentId: id, reason: "insult" });
  expect(await stored(id)).toMatchObject({ openReports: 2, state: "approved" });
  expect((await decideComments(moderator(), { decisions: [decision(id, "keep")] }))[0]?.outcome).toBe("done");
  expect(await stored(id)).toMatchObject({ openReports: 0, state: "approved" });
});

test("the queue is read by key from the oldest on; what comes meanwhile makes nothing appear twice or vanish", async () => {
  const { id: articleId } = await makeArticle();
  const ids: string[] = [];
  for (let i = 0; i < 7; i++) ids.push(await makePending(articleId, `Hàng chờ ${i} của bài`));
  const ctx = moderator();
  const seen: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await moderationQueue(ctx, { filter: "cho-duyet", articleId, limit: 3, after });
    seen.push(...page.items.map(({ id }) => id));
    const [first] = page.items;
    if (first) await decideComments(ctx, { decisions: [decision(first.id, "approve")] });
    if (page.next === null) break;
    after = page.next;
  }
  expect(seen).toEqual(ids);
  await expect(moderationQueue(ctx, { filter: "cho-duyet", after: "?" })).rejects.toMatchObject({ code: "invalid" });
  for (const wrong of [{}, { filter: "tất cả" }, { filter: "cho-duyet", limit: 1_000_000 }, null])
    await expect(moderationQueue(ctx, wrong as AskQueue)).rejects.toMatchObject({ code: "invalid" });
});

test("a moderator sees the parent, what the checks matched, and how the writer fared", async () => {
  const { id: articleId } = await makeArticle({ title: "Bài có ý kiến" });
  const from = somebody();
  const parent = await makeApproved(articleId, "Ý kiến gốc của tôi.", from);
  const reply = await makePending(articleId, "Mời vào nhacai88.com nhé", from, parent);
  const { items } = await moderationQueue(moderator(), { filter: "cho-duyet", writerOf: parent });
  expect(items).toMatchObject([
    {
      id: reply,
      article: { title: "Bài có ý kiến" },
      parent: { text: "Ý kiến gốc của tôi." },
      verdicts: [{ check: "links", spans: [{ start: 8, end: 20 }] }],
      writer: { approved: 1, rejected: 0, hidden: 0 },
    },
  ]);
  const { items: decided } = await moderationQueue(moderator(), { filter: "da-quyet", articleId });
  expect(decided.map(({ id }) => id)).toEqual([parent]);
});

test("the page shows twenty, the most liked first when asked, with three replies of each", async () => {
  const { id: articleId } = await makeArticle();
  const ids: string[] = [];
  for (let i = 0; i < 22; i++) ids.push(await makeApproved(articleId, `Ý kiến số ${i} trên trang`));
  const [oldest = ""] = ids;
  for (let i = 0; i < 4; i++) {
    const reply = await makePending(articleId, `Trả lời số ${i} trên trang`, somebody(), oldest);
    await decideComments(moderator(), { decisions: [decision(reply, "approve")] });
  }
  await likeComment(as(reader()), { commentId: oldest, isLiked: true });
  const newest = await commentsOf(system(), articleId);
  expect(newest).toMatchObject({ page: 1, pages: 2, total: 26, closed: null });
  expect(newest.comments.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 20));
  const [liked] = (await commentsOf(system(), articleId, { order: "quan-tam" })).comments;
  expect(liked).toMatchObject({ id: oldest, likes: 1, replyCount: 4 });
  expect(liked?.replies.map(({ text }) => text)).toEqual([0, 1, 2].map((i) => `Trả lời số ${i} trên trang`));
  expect((await commentThread(system(), articleId, oldest)).replies).toHaveLength(4);
  expect((await commentsOf(system(), articleId, { page: 2 })).comments).toHaveLength(2);
  expect((await ownComments(as(reader()))).length).toBe(0);
});
