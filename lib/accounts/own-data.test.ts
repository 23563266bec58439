import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { accountTokens, auditLog, counters, database, nameWords, users } from "@/db/client";
import { systemContext } from "@/lib/core/context";
import { makeAccount, PAPER, PASSWORD, signInAs, contextOn, visitor } from "@/lib/testing/accounts";
import { useDatabase } from "@/lib/testing/database";
import { as, user } from "@/lib/testing/factories";
import { lettersSent, useOutbox } from "@/lib/testing/outbox";
import { answerConsent, hasConsent } from "./commands/answer-consent";
import { confirmEmailChange, offeredEmail, requestEmailChange } from "./commands/change-email";
import { createUser } from "./commands/create-user";
import { fillUserWords } from "./commands/fill-user-words";
import { accountIdsNamed } from "./management";
import { ownConsents } from "./queries";

useDatabase();
useOutbox();

async function somebody() {
  const { id, email } = await makeAccount();
  const { ctx } = await contextOn(await signInAs(email));
  return { id, email, ctx };
}

const linkIn = (text = "") => /\/tai-khoan\/thu-moi\/(\S+)/.exec(text)?.[1] ?? "";

test("an address changes when somebody who reads the new one says so, and the old one is told", async () => {
  const { id, email, ctx } = await somebody();
  await requestEmailChange(ctx, { email: "Moi@thu.example", current: PASSWORD }, PAPER);
  const [letter] = lettersSent();
  expect(letter).toMatchObject({ to: "Moi@thu.example", subject: expect.stringContaining("Xác nhận địa chỉ mới") });
  const token = linkIn(letter?.text);
  expect(await offeredEmail(ctx, token)).toBe("Moi@thu.example");
  const [row] = await database().read.select().from(users).where(eq(users.id, id));
  expect(row?.email).toBe(email);

  await confirmEmailChange(ctx, token, PAPER);
  expect(lettersSent().at(-1)).toMatchObject({ to: email, subject: expect.stringContaining("đã thay đổi") });
  await expect(signInAs(email)).rejects.toMatchObject({ code: "invalid" });
  expect(await signInAs("moi@thu.example")).toBeTruthy();
  expect(await accountIdsNamed(as(user("admin")), "moi@thu.example")).toEqual([id]);
  await expect(confirmEmailChange(ctx, token, PAPER)).rejects.toMatchObject({ code: "gone" });
  const acts = await database().read.select().from(auditLog).where(eq(auditLog.objectId, id));
  expect(acts.map(({ action }) => action)).toEqual(expect.arrayContaining(["account.email-ask", "account.email"]));
  expect(JSON.stringify(acts)).not.toMatch(/thu\.example/);
});

test("without the password, with a wrong address or with the same one nothing is asked", async () => {
  const { email, ctx } = await somebody();
  const ask = (input: { email: string; current: string }) => requestEmailChange(ctx, input, PAPER);
  await expect(ask({ email: "a@thu.example", current: "sai" })).rejects.toMatchObject({
    code: "invalid",
    fields: { current: "Mật khẩu hiện tại chưa đúng." },
  });
  await expect(ask({ email: "không phải", current: PASSWORD })).rejects.toMatchObject({
    fields: { email: "Địa chỉ thư điện tử chưa đúng." },
  });
  await expect(ask({ email: email.toUpperCase(), current: PASSWORD })).rejects.toMatchObject({ code: "invalid" });
  await expect(requestEmailChange(visitor(), { email, current: PASSWORD }, PAPER)).rejects.toMatchObject({
    code: "unauthenticated",
  });
  expect(lettersSent()).toEqual([]);
});

test("an address that has an account is not told apart, and cannot be taken; one that was taken meanwhile neither", async () => {
  const [one, other] = [await somebody(), await somebody()];
  await requestEmailChange(one.ctx, { email: other.email, current: PASSWORD }, PAPER);
  expect(lettersSent()).toMatchObject([{ to: other.email, text: expect.stringContaining("đã có tài khoản") }]);
  expect(linkIn(lettersSent()[0]?.text)).toBe("");

  await requestEmailChange(one.ctx, { email: "chung@thu.example", current: PASSWORD }, PAPER);
  const token = linkIn(lettersSent().at(-1)?.text);
  await createUser(systemContext("test"), {
    email: "chung@thu.example",
    name: "Trước",
    password: PASSWORD,
    roles: [{ role: "reader", scope: "*" }],
  });
  await expect(confirmEmailChange(one.ctx, token, PAPER)).rejects.toMatchObject({ code: "invalid" });
});

test("a link is one account's, opens once, and an older one is over when a new one is asked for", async () => {
  const [one, other] = [await somebody(), await somebody()];
  await requestEmailChange(one.ctx, { email: "mot@thu.example", current: PASSWORD }, PAPER);
  const first = linkIn(lettersSent().at(-1)?.text);
  expect(await offeredEmail(other.ctx, first)).toBeNull();
  await expect(confirmEmailChange(other.ctx, first, PAPER)).rejects.toMatchObject({ code: "gone" });
  await requestEmailChange(one.ctx, { email: "hai@thu.example", current: PASSWORD }, PAPER);
  await expect(confirmEmailChange(one.ctx, first, PAPER)).rejects.toMatchObject({ code: "gone" });
  const second = linkIn(lettersSent().at(-1)?.text);
  const late = { ...one.ctx, now: new Date(one.ctx.now.getTime() + 25 * 3_600_000) };
  await expect(confirmEmailChange(late, second, PAPER)).rejects.toMatchObject({ code: "gone" });
  const both = await Promise.allSettled([1, 2].map(() => confirmEmailChange(one.ctx, second, PAPER)));
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const open = await database()
    .read.select()
    .from(accountTokens)
    .where(and(eq(accountTokens.userId, one.id), eq(accountTokens.purpose, "email-change")));
  expect(open.every(({ usedAt }) => usedAt !== null)).toBe(true);
});

test("a consent is given and taken back, each time in the words that were shown, and said twice it is kept once", async () => {
  const { id, ctx } = await somebody();
  const say = (isGiven: boolean) => answerConsent(ctx, { purpose: "comment-letters", isGiven }, PAPER);
  await say(false);
  expect(await ownConsents(ctx)).toEqual([]);
  for (let n = 0; n < 2; n++) await say(true);
  expect(await hasConsent(ctx, id, "comment-letters")).toBe(true);
  const later = { ...ctx, now: new Date(ctx.now.getTime() + 1000) };
  for (let n = 0; n < 2; n++) await answerConsent(later, { purpose: "comment-letters", isGiven: false }, PAPER);
  expect(await hasConsent(ctx, id, "comment-letters")).toBe(false);
  expect(await ownConsents(ctx)).toMatchObject([
    { isGiven: false, wording: expect.stringContaining(PAPER.name) },
    { isGiven: true, wording: expect.stringContaining(PAPER.name) },
  ]);
  await expect(answerConsent(ctx, { purpose: "account", isGiven: false }, PAPER)).rejects.toMatchObject({
    code: "conflict",
    say: expect.stringContaining("Xóa tài khoản"),
  });
  await expect(answerConsent(ctx, { purpose: "lạ", isGiven: true }, PAPER)).rejects.toMatchObject({ code: "invalid" });
  await expect(answerConsent(visitor(), { purpose: "comment-letters", isGiven: true }, PAPER)).rejects.toMatchObject({
    code: "unauthenticated",
  });
});

test("accounts of before names were kept by their words are found by name after the next start, once", async () => {
  const old = await createUser(systemContext("test"), {
    email: "quyen@thu.example",
    name: "Đỗ Thị Quyên",
    password: PASSWORD,
    roles: [{ role: "journalist", scope: "*" }],
  });
  await database().write((db) => db.delete(nameWords).where(eq(nameWords.kind, "user")));
  const admin = as(user("admin"));
  expect(await accountIdsNamed(admin, "do quyen")).toEqual([]);
  await fillUserWords(systemContext("start"));
  expect(await accountIdsNamed(admin, "do quyen")).toEqual([old]);
  await database().write((db) => db.delete(nameWords).where(eq(nameWords.targetId, old)));
  await fillUserWords(systemContext("start"));
  expect(await accountIdsNamed(admin, "Quyên")).toEqual([]);
  expect(await database().read.select().from(counters).where(eq(counters.name, "user words filled"))).toHaveLength(1);
  await expect(accountIdsNamed(as(user("editor")), "do quyen")).rejects.toMatchObject({ code: "forbidden" });
});
