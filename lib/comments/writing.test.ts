import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { systemContext } from "@/lib/core/context";
import { changeSettings } from "@/lib/settings/commands";
import { Settings } from "@/lib/settings/model";
import { decision, keyFor, makePending, somebody, stored } from "@/lib/testing/comments";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeDraft, reader, user } from "@/lib/testing/factories";
import { decideComments } from "./commands/decide";
import { appealComment, confirmComment, withdrawComment } from "./commands/own-comment";
import { switchComments } from "./commands/switch-comments";
import { writeComment } from "./commands/write-comment";
import { commentsOf, ownComments } from "./queries";

useDatabase();
const NAUGHTY = "../shared/data/hostile-text/big-list-of-naughty-strings.json";
const DAY = 86_400_000;
const defaults = Settings.parse({}).comments;
const moderator = () => as(user("managing_editor"));
const system = () => systemContext("test");

async function withSettings(change: Partial<typeof defaults>, work: () => Promise<void>): Promise<void> {
  await changeSettings(system(), { comments: { ...defaults, ...change } });
  try {
    await work();
  } finally {
    await changeSettings(system(), { comments: defaults });
  }
}

test("a reader's comment waits for its address, then for a moderator, then everybody reads it", async () => {
  const { id: articleId } = await makeArticle();
  const { ctx, name, email } = somebody();
  const { id, state } = await writeComment(ctx, { articleId, name, email, text: "Bài rất hay." });
  expect(state).toBe("unverified");
  expect((await commentsOf(system(), articleId)).total).toBe(0);
  expect(await confirmComment(ctx, { commentId: id, key: keyFor(email) })).toBe("pending");
  expect(await confirmComment(ctx, { commentId: id, key: keyFor(email) })).toBe("pending");
  await decideComments(moderator(), { decisions: [decision(id, "approve")] });
  expect(await confirmComment(ctx, { commentId: id, key: keyFor(email) })).toBe("approved");
  const page = await commentsOf(system(), articleId);
  expect(page.comments).toMatchObject([{ id, name, text: "Bài rất hay.", likes: 0 }]);
});

test("the address is kept nowhere with the comment, only its hash", async () => {
  const { id: articleId } = await makeArticle();
  const from = somebody();
  const id = await makePending(articleId, "Tôi đồng ý.", from);
  expect(JSON.stringify(await stored(id))).not.toContain(from.email);
  expect(JSON.stringify(await stored(id))).not.toContain("thu.example");
});

test("an address that this browser has verified is not asked for again; in another browser it is", async () => {
  const { id: articleId } = await makeArticle();
  const from = somebody();
  await makePending(articleId, "Lần đầu.", from);
  const again = { articleId, name: from.name, email: from.email };
  expect((await writeComment(from.ctx, { ...again, text: "Lần thứ hai." })).state).toBe("pending");
  expect((await writeComment(as(reader()), { ...again, text: "Lần thứ ba." })).state).toBe("unverified");
});

test("somebody with an account needs no address and signs with the account's name", async () => {
  const { id: articleId } = await makeArticle();
  const ctx = as(user("reader"));
  const { id, state } = await writeComment(ctx, { articleId, name: "Tên khác", text: "Tôi có tài khoản." });
  expect(state).toBe("pending");
  expect((await stored(id)).name).toBe(ctx.actor.kind === "user" ? ctx.actor.name : "");
});

test("another's link, an invented one and an old one confirm nothing", async () => {
  const { id: articleId } = await makeArticle();
  const mine = somebody();
  const other = somebody();
  const { id } = await writeComment(mine.ctx, { articleId, name: mine.name, email: mine.email, text: "Của tôi." });
  await makePending(articleId, "Của người khác.", other);
  const confirm = (key: string, ctx = mine.ctx) => confirmComment(ctx, { commentId: id, key });
  await expect(confirm(keyFor(other.email))).rejects.toMatchObject({ code: "not_found" });
  await expect(confirm("x".repeat(80))).rejects.toMatchObject({ code: "gone" });
  await expect(confirm(keyFor(mine.email).slice(0, -2))).rejects.toMatchObject({ code: "gone" });
  const late = as(mine.ctx.actor, new Date(Date.now() + 200 * DAY));
  await expect(confirm(keyFor(mine.email), late)).rejects.toMatchObject({ code: "gone" });
  expect((await stored(id)).state).toBe("unverified");
});

test("the same form sent several times at once is one comment", async () => {
  const { id: articleId } = await makeArticle();
  const { ctx, name, email } = somebody();
  const form = { articleId, name, email, text: "Gửi hai lần." };
  const sent = await Promise.all(Array.from({ length: 8 }, () => writeComment(ctx, form)));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  expect(await ownComments(ctx)).toHaveLength(1);
});

test("what is wrong is said with its field, and nothing is stored", async () => {
  const { id: articleId } = await makeArticle();
  const { ctx, name, email } = somebody();
  const send = (more: object) => writeComment(ctx, { articleId, name, email, text: "Đủ dài rồi.", ...more });
  await expect(send({ text: "ừ" })).rejects.toMatchObject({ code: "invalid", fields: { text: expect.any(String) } });
  await expect(send({ text: "ậ".repeat(2001) })).rejects.toMatchObject({ code: "invalid" });
  await expect(send({ email: "không phải" })).rejects.toMatchObject({ fields: { email: expect.any(String) } });
  await expect(send({ email: null })).rejects.toMatchObject({ fields: { email: expect.any(String) } });
  await expect(send({ name: " " })).rejects.toMatchObject({ fields: { name: expect.any(String) } });
  await expect(send({ name: "Tòa  Soạn" })).rejects.toMatchObject({ fields: { name: expect.any(String) } });
  await expect(send({ articleId: "x" })).rejects.toMatchObject({ code: "invalid" });
  expect(await ownComments(ctx)).toEqual([]);
});

test("a draft, a removed and an unknown article take no comments", async () => {
  const { id: draft } = await makeDraft();
  const { ctx, name, email } = somebody();
  const send = (articleId: string) => writeComment(ctx, { articleId, name, email, text: "Đủ dài rồi." });
  await expect(send(draft)).rejects.toMatchObject({ code: "not_found" });
  await expect(send("00000000-0000-7000-8000-000000000000")).rejects.toMatchObject({ code: "not_found" });
});

test("nobody without a cookie and no part of the program writes comments", async () => {
  const { id: articleId } = await makeArticle();
  const form = { articleId, name: "Ai đó", email: "ai@thu.example", text: "Đủ dài rồi." };
  const nobody = as({ kind: "reader", voterKey: null, networkKey: "n" });
  await expect(writeComment(nobody, form)).rejects.toMatchObject({ code: "forbidden" });
  await expect(writeComment(system(), form)).rejects.toMatchObject({ code: "forbidden" });
});

test("comments are off for the paper, closed after some days, closed and opened by hand", async () => {
  const { id: articleId, hash: _ } = await makeArticle({}, new Date(Date.now() - 40 * DAY));
  const { ctx, name, email } = somebody();
  const send = (text: string) => writeComment(ctx, { articleId, name, email, text });
  await expect(send("Muộn rồi.")).rejects.toMatchObject({ code: "conflict" });
  await switchComments(moderator(), { articleId, to: "open" });
  expect((await send("Mở lại rồi.")).state).toBe("unverified");
  await switchComments(moderator(), { articleId, to: "closed" });
  await expect(send("Đóng rồi.")).rejects.toMatchObject({ code: "conflict" });
  await switchComments(moderator(), { articleId, to: "settings" });
  await withSettings({ closeAfterDays: 0 }, async () => {
    expect((await send("Không có hạn.")).state).toBe("unverified");
  });
  await withSettings({ mode: "off" }, async () => {
    await expect(send("Đã tắt.")).rejects.toMatchObject({ code: "conflict" });
    expect((await commentsOf(system(), articleId)).closed).toBe("off");
  });
  await expect(switchComments(as(user("journalist")), { articleId, to: "open" })).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("too many from one reader, and too many letters to one address, are refused without loss", async () => {
  const { id: articleId } = await makeArticle();
  const victim = "nan-nhan@thu.example";
  const letter = (text: string) => writeComment(as(reader()), { articleId, name: "Kẻ phá", email: victim, text });
  for (const text of ["Thư một", "Thư hai", "Thư ba"]) await letter(text);
  await expect(letter("Thư bốn")).rejects.toMatchObject({ code: "limited" });

  const ctx = as(user("reader"));
  for (let i = 0; i < 10; i++) await writeComment(ctx, { articleId, text: `Ý thứ ${i} của tôi` });
  await expect(writeComment(ctx, { articleId, text: "Ý thứ mười một" })).rejects.toMatchObject({ code: "limited" });
  const later = { ...ctx, now: new Date(Date.now() + 2 * 3_600_000) };
  expect((await writeComment(later, { articleId, text: "Ý thứ mười một" })).state).toBe("pending");
});

test("a banned word is rejected by itself once the address is verified; the writer sees why and appeals once", async () => {
  const { id: articleId } = await makeArticle();
  const { ctx, name, email } = somebody();
  const { id, state } = await writeComment(ctx, { articleId, name, email, text: "Đồ ó.c c.h.ó nhà nó" });
  expect(state).toBe("unverified");
  expect(await confirmComment(ctx, { commentId: id, key: keyFor(email) })).toBe("rejected");
  const [own] = await ownComments(ctx);
  expect(own).toMatchObject({ state: "rejected", reason: "Có từ ngữ không đăng được", canAppeal: true });
  expect(own?.matched).toEqual(["ó.c c.h.ó"]);

  await expect(appealComment(ctx, { commentId: id, text: "ngắn" })).rejects.toMatchObject({ code: "invalid" });
  await expect(appealComment(as(reader()), { commentId: id, text: "Không phải của tôi." })).rejects.toMatchObject({
    code: "not_found",
  });
  await appealComment(ctx, { commentId: id, text: "Tôi nói về con chó thật." });
  await expect(appealComment(ctx, { commentId: id, text: "Tôi nói lần nữa đây." })).rejects.toMatchObject({
    code: "conflict",
  });
  const refuse = decision(id, "refuse", { expected: "rejected", reasonText: "Vẫn là lời xúc phạm." });
  await decideComments(moderator(), { decisions: [refuse] });
  expect((await ownComments(ctx))[0]).toMatchObject({
    state: "rejected",
    canAppeal: false,
    appealAnswer: "Vẫn là lời xúc phạm.",
  });
});

test("by the mailed link a writer finds the comments of the address in another browser; by nothing, none", async () => {
  const { id: articleId } = await makeArticle();
  const from = somebody();
  const id = await makePending(articleId, "Ở máy khác tôi vẫn thấy.", from);
  const elsewhere = as(reader());
  expect(await ownComments(elsewhere)).toEqual([]);
  expect(await ownComments(elsewhere, { key: keyFor(from.email) })).toMatchObject([{ id, state: "pending" }]);
  expect(await ownComments(as({ kind: "reader", voterKey: null, networkKey: "n" }))).toEqual([]);
});

test("the writer withdraws a comment, and nobody else does", async () => {
  const { id: articleId } = await makeArticle();
  const from = somebody();
  const id = await makePending(articleId, "Tôi nghĩ lại.", from);
  await decideComments(moderator(), { decisions: [decision(id, "approve")] });
  await expect(withdrawComment(as(reader()), { commentId: id })).rejects.toMatchObject({ code: "not_found" });
  await withdrawComment(from.ctx, { commentId: id });
  await withdrawComment(from.ctx, { commentId: id });
  expect((await commentsOf(system(), articleId)).total).toBe(0);
  expect((await ownComments(from.ctx))[0]).toMatchObject({ state: "withdrawn", canAppeal: false });
});

test("a reply to a reply stands one level deep; under what is not approved nobody replies", async () => {
  const { id: articleId } = await makeArticle();
  const parent = await makePending(articleId, "Ý kiến đầu.");
  const under = (parentId: string) => makePending(articleId, `Trả lời ${parentId}`, somebody(), parentId);
  await expect(under(parent)).rejects.toMatchObject({ code: "not_found" });
  await decideComments(moderator(), { decisions: [decision(parent, "approve")] });
  const reply = await under(parent);
  await decideComments(moderator(), { decisions: [decision(reply, "approve")] });
  const second = await under(reply);
  expect((await stored(second)).parentId).toBe(parent);
  const { id: elsewhere } = await makeArticle();
  await expect(makePending(elsewhere, "Chen vào.", somebody(), parent)).rejects.toMatchObject({ code: "not_found" });
});

test.skipIf(!existsSync(NAUGHTY))("hostile strings change nothing but the text (needs the shared data)", async () => {
  const strings = JSON.parse(readFileSync(NAUGHTY, "utf8")) as string[];
  const { id: articleId } = await makeArticle();
  const ctx = as(user("reader"));
  await withSettings({ perReaderPerHour: 1000, perNetworkPerHour: 10_000, minLength: 1 }, async () => {
    let kept = 0;
    for (const text of strings) {
      try {
        await writeComment(ctx, { articleId, text: `Lời lạ: ${text}` });
        kept++;
      } catch (error) {
        // The same folded words count as said again; nothing else is refused.
        expect(error).toMatchObject({ code: "invalid" });
      }
    }
    expect(kept).toBeGreaterThan(300);
  });
  for (const own of await ownComments(ctx)) expect(own.text.startsWith("Lời lạ:")).toBe(true);
});
