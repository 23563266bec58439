import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, database, sessions } from "@/db/client";
import { verifyAuditChain } from "@/lib/audit/queries";
import { systemContext } from "@/lib/core/context";
import { contextOn, makeAccount, PAPER, PASSWORD, signInAs, visitor } from "@/lib/testing/accounts";
import { useDatabase } from "@/lib/testing/database";
import { forgetOldAccess } from "./commands/forget";
import { changeRoles, lockUser, unlockUser } from "./commands/manage";
import { changePassword, endAllOwnSessions, endOwnSession, noteSeen, renameSelf } from "./commands/own-account";
import { beginSignIn, endThisSession, startSession } from "./commands/sign-in";
import { deviceOf, ownPath } from "./model";
import { liveSession, ownDevices } from "./queries";

useDatabase();

const minute = 60_000;
const later = (ms: number) => new Date(Date.now() + ms);
const live = (secret: string, now = new Date()) => liveSession(visitor("nhà", now), secret, PAPER);
const wrong = (email: string, ctx = visitor()) => beginSignIn(ctx, { email, password: "không phải mật khẩu" }, PAPER);
const audited = (action: string, id: string) =>
  database()
    .read.select()
    .from(auditLog)
    .where(and(eq(auditLog.action, action), eq(auditLog.objectId, id)));

test("a password makes a session, and the session is the person", async () => {
  const { id, email } = await makeAccount();
  const secret = await signInAs(` ${email.toUpperCase()} `);
  expect(await live(secret)).toMatchObject({ userId: id, roles: [{ role: "reader", scope: "*" }], mustEnrol: false });
  expect(await audited("account.sign-in", id)).toMatchObject([{ actorId: id }]);
  const [row] = await database().read.select().from(sessions).where(eq(sessions.userId, id));
  expect(JSON.stringify(row)).not.toContain(secret);
});

test("a wrong password and an unknown address are told alike", async () => {
  const { id, email } = await makeAccount();
  const known = await wrong(email).catch((error: unknown) => error);
  const unknown = await wrong("khong-ai@thu.example").catch((error: unknown) => error);
  expect(known).toMatchObject({ code: "invalid" });
  expect(unknown).toEqual(known);
  expect(await audited("account.sign-in-refuse", id)).toHaveLength(1);
});

test("a grant makes one session, and is soon over", async () => {
  const { email } = await makeAccount();
  const step = await beginSignIn(visitor(), { email, password: PASSWORD }, PAPER);
  if (!("grant" in step)) throw new Error("a code was asked for");
  const late = visitor("nhà", later(11 * minute));
  await expect(startSession(late, step.grant, "", PAPER)).rejects.toMatchObject({ code: "gone" });
  const both = await Promise.allSettled([1, 2].map(() => startSession(visitor(), step.grant, "", PAPER)));
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("guessing is slowed on the guesser's network, and never where the owner is", async () => {
  const { email } = await makeAccount();
  const guesser = visitor("nhà kẻ gian");
  for (let i = 0; i < 5; i++) await expect(wrong(email, guesser)).rejects.toMatchObject({ code: "invalid" });
  await expect(signInAs(email, guesser)).rejects.toMatchObject({
    code: "limited",
    say: expect.stringContaining("phút"),
  });
  for (let i = 0; i < 50; i++) await wrong(email, guesser).catch(() => undefined);
  expect(await live(await signInAs(email, visitor("nhà chủ")))).not.toBeNull();
});

test("each wrong guess doubles the wait, and a right one ends it", async () => {
  const { email } = await makeAccount();
  const at = (ms: number) => visitor("mạng chung", later(ms));
  for (let i = 0; i < 5; i++) await wrong(email, at(0)).catch(() => undefined);
  await expect(wrong(email, at(29_000))).rejects.toMatchObject({ code: "limited" });
  await expect(wrong(email, at(31_000))).rejects.toMatchObject({ code: "invalid" });
  await expect(signInAs(email, at(31_000 + 59_000))).rejects.toMatchObject({ code: "limited" });
  await signInAs(email, at(31_000 + 61_000));
  await expect(wrong(email, at(31_000 + 62_000))).rejects.toMatchObject({ code: "invalid" });
});

test("guesses at the same time are all counted", async () => {
  const { email } = await makeAccount();
  const guesses = await Promise.allSettled(Array.from({ length: 20 }, () => wrong(email, visitor("nhà song song"))));
  const codes = guesses.map((guess) => (guess as { reason: { code: string } }).reason.code);
  expect(codes.filter((code) => code === "invalid")).toHaveLength(5);
  expect(codes.filter((code) => code === "limited")).toHaveLength(15);
});

test("many addresses from one network are slowed; right ones do not count", async () => {
  const office = visitor("cơ quan");
  const { email } = await makeAccount();
  for (let i = 0; i < 5; i++) await signInAs(email, office);
  for (let i = 0; i < 100; i++) await wrong(`la-${i}@thu.example`, office).catch(() => undefined);
  await expect(signInAs(email, office)).rejects.toMatchObject({ code: "limited" });
  await signInAs(email, visitor("nhà khác"));
}, 60_000);

test("a locked account is nobody at the next request, and cannot sign in", async () => {
  const { id, email } = await makeAccount();
  const secret = await signInAs(email);
  await lockUser(systemContext("test"), id);
  expect(await live(secret)).toBeNull();
  await expect(signInAs(email)).rejects.toMatchObject({ code: "forbidden" });
  await expect(lockUser(systemContext("test"), id)).rejects.toMatchObject({ code: "conflict" });
  await unlockUser(systemContext("test"), id);
  expect(await live(secret)).toBeNull();
  expect(await live(await signInAs(email))).not.toBeNull();
  expect(await audited("account.lock", id)).toHaveLength(1);
});

test("a lock between the password and the session stops it", async () => {
  const { id, email } = await makeAccount();
  const step = await beginSignIn(visitor(), { email, password: PASSWORD }, PAPER);
  await lockUser(systemContext("test"), id);
  await expect(startSession(visitor(), "grant" in step ? step.grant : "", "", PAPER)).rejects.toMatchObject({
    code: "gone",
  });
});

test("a role that is taken away is gone at the next request", async () => {
  const { id, email } = await makeAccount("editor", true);
  const demo = { ...PAPER, isDemo: true };
  const secret = await signInAs(email, visitor(), "", demo);
  expect((await contextOn(secret, new Date(), demo)).session.roles).toEqual([{ role: "editor", scope: "*" }]);
  await changeRoles(systemContext("test"), { userId: id, roles: [{ role: "reader" }] });
  expect((await contextOn(secret, new Date(), demo)).session.roles).toEqual([{ role: "reader", scope: "*" }]);
  expect(await audited("account.roles", id)).toHaveLength(1);
});

test("nobody but an admin locks or gives roles, and no admin to himself or the last one", async () => {
  const { id, email } = await makeAccount();
  const { ctx: asReader } = await contextOn(await signInAs(email));
  await expect(lockUser(asReader, id)).rejects.toMatchObject({ code: "forbidden" });
  await expect(lockUser(visitor(), id)).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(changeRoles(asReader, { userId: id, roles: [{ role: "admin" }] })).rejects.toMatchObject({
    code: "forbidden",
  });
  const admin = await makeAccount("admin");
  const asAdmin = {
    ...asReader,
    actor: {
      kind: "user" as const,
      id: admin.id,
      name: "Quản trị",
      roles: [{ role: "admin" as const, scope: "*" }],
      networkKey: "",
    },
  };
  await expect(changeRoles(asAdmin, { userId: admin.id, roles: [{ role: "editor" }] })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(lockUser(asAdmin, admin.id)).rejects.toMatchObject({ code: "conflict" });
  await expect(lockUser(systemContext("test"), admin.id)).rejects.toMatchObject({
    code: "conflict",
    say: "Đây là quản trị cuối cùng của báo.",
  });
  await changeRoles(asAdmin, { userId: id, roles: [{ role: "admin" }] });
  await lockUser(systemContext("test"), admin.id);
});

test("devices are listed and ended, one or all; a stranger's cannot be", async () => {
  const { email } = await makeAccount();
  const [phone, laptop] = [await signInAs(email), await signInAs(email)];
  const other = await contextOn(await signInAs((await makeAccount()).email));
  const here = await contextOn(phone);
  const devices = await ownDevices(here.ctx, here.sessionId);
  expect(devices.filter(({ isHere }) => isHere).map(({ id }) => id)).toEqual([here.sessionId]);
  const away = devices.find(({ isHere }) => !isHere)?.id ?? "";
  await expect(endOwnSession(other.ctx, away)).rejects.toMatchObject({ code: "not_found" });
  expect(await live(laptop)).not.toBeNull();
  await endOwnSession(here.ctx, away);
  expect([await live(laptop), (await live(phone)) !== null]).toEqual([null, true]);
  await endAllOwnSessions(here.ctx);
  expect(await live(phone)).toBeNull();
  const third = await signInAs(email);
  await endThisSession(visitor(), third);
  expect(await live(third)).toBeNull();
});

test("a session ends by itself: idle, and at all; staff sooner", async () => {
  const day = 24 * 60 * minute;
  const reader = await signInAs((await makeAccount()).email);
  expect(await live(reader, later(29 * day))).not.toBeNull();
  expect(await live(reader, later(31 * day))).toBeNull();
  const staff = await signInAs((await makeAccount("journalist")).email);
  expect(await live(staff, later(day / 2 - minute))).not.toBeNull();
  expect(await live(staff, later(day / 2 + minute))).toBeNull();
});

test("a new password needs the old one, and signs the other devices out", async () => {
  const { id, email } = await makeAccount();
  const [phone, laptop] = [await signInAs(email), await signInAs(email)];
  const { ctx, sessionId } = await contextOn(phone);
  const password = "bếp lửa chiều ba mươi 40";
  await expect(changePassword(ctx, { current: "sai rồi", password }, sessionId, PAPER)).rejects.toMatchObject({
    fields: { current: "Mật khẩu hiện tại chưa đúng." },
  });
  await expect(
    changePassword(ctx, { current: PASSWORD, password: "baothu2026" }, sessionId, PAPER),
  ).rejects.toMatchObject({ fields: { password: expect.any(String) } });
  await changePassword(ctx, { current: PASSWORD, password }, sessionId, PAPER);
  expect([(await live(phone)) !== null, await live(laptop)]).toEqual([true, null]);
  await expect(signInAs(email, visitor("mạng mới"))).rejects.toMatchObject({ code: "invalid" });
  expect(await audited("account.password", id)).toHaveLength(1);
});

test("a name is changed by its owner, and no line break gets into it", async () => {
  const { ctx } = await contextOn(await signInAs((await makeAccount()).email));
  await renameSelf(ctx, { name: " Lê Thị Ánh " });
  await expect(renameSelf(ctx, { name: "a\nb" })).rejects.toMatchObject({ fields: { name: expect.any(String) } });
  await expect(renameSelf(visitor(), { name: "Ai đó" })).rejects.toMatchObject({ code: "unauthenticated" });
});

test("the demo's accounts are refused by a paper that is no demo, at once", async () => {
  const { email } = await makeAccount("admin", true);
  const demo = { ...PAPER, isDemo: true };
  const secret = await signInAs(email, visitor(), "", demo);
  expect(await liveSession(visitor(), secret, demo)).toMatchObject({ mustEnrol: false, roles: [{ role: "admin" }] });
  expect(await liveSession(visitor(), secret, PAPER)).toBeNull();
  await expect(signInAs(email)).rejects.toMatchObject({ code: "forbidden" });
});

test("use keeps a session alive, and the sweep takes what is over, nothing else", async () => {
  const day = 24 * 60 * minute;
  const secret = await signInAs((await makeAccount()).email);
  const { session } = await contextOn(secret);
  await noteSeen(visitor("nhà", later(29 * day)), session);
  await forgetOldAccess(systemContext("test", later(40 * day)));
  expect(await live(secret, later(40 * day))).not.toBeNull();
  await forgetOldAccess(systemContext("test", later(60 * day)));
  const left = await database().read.select().from(sessions).where(eq(sessions.id, session.id));
  expect(left).toEqual([]);
});

test("the audit's chain holds", async () => {
  expect(await verifyAuditChain(systemContext("test"))).toMatchObject({ ok: true });
});

test.each([
  ["/tai-khoan", "/tai-khoan"],
  ["/toa-soan/bai/1?x=1", "/toa-soan/bai/1?x=1"],
  ["//evil.example", null],
  ["/\\evil.example", null],
  ["/%5Cevil", "/%5Cevil"],
  ["https://evil.example/", null],
  ["/a\n/b", null],
  ["/.//evil.example", null],
  ["javascript:alert(1)", null],
  ["tai-khoan", null],
  [undefined, null],
])("after signing in %s goes to %s", (next, path) => expect(ownPath(next)).toBe(path));

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36 Edg/156.0",
    "Edge trên Windows",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1",
    "Safari trên iPhone",
  ],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0", "Firefox trên Linux"],
  ["curl/8", "Thiết bị không rõ"],
])("%s is shown as %s", (agent, device) => expect(deviceOf(agent)).toBe(device));
