import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, database, users } from "@/db/client";
import { dataDir } from "@/db/location";
import { systemContext } from "@/lib/core/context";
import { contextOn, makeAccount, PAPER, PASSWORD, signInAs, visitor } from "@/lib/testing/accounts";
import { useDatabase } from "@/lib/testing/database";
import { as, user } from "@/lib/testing/factories";
import { acceptLink } from "./commands/accept-link";
import { inviteUser, offerFirstAdmin, registerReader } from "./commands/invite";
import { changeRoles, lockUser } from "./commands/manage";
import { makeResetLink, requestReset, resetPassword } from "./commands/reset-password";
import { startSession } from "./commands/sign-in";
import { isOpenReset, liveSession, openLink, ownConsents } from "./queries";

useDatabase();

const DAY = 24 * 3_600_000;
const system = () => systemContext("test");
const tokenIn = (text: string) => /\/([\w-]{43})(?!\S)/.exec(text)?.[1] ?? "";
const journalist = [{ role: "journalist" as const }];
const name = "Phan Văn Thử";

/** The letters to one address, the newest last. */
function lettersTo(email: string): string[] {
  const files = globSync(path.join(dataDir(), "outbox", "*.eml")).toSorted();
  const letters = files.map((file) => readFileSync(file, "utf8")).filter((letter) => letter.includes(`To: <${email}>`));
  return letters.map((letter) => Buffer.from(letter.split("\r\n\r\n")[1] ?? "", "base64").toString("utf8"));
}

// First: later tests make admins.
test("a paper without an admin offers one link at a time, and one admin comes of it", async () => {
  const old = tokenIn((await offerFirstAdmin(system(), PAPER)) ?? "");
  const token = tokenIn((await offerFirstAdmin(system(), PAPER)) ?? "");
  expect(await openLink(visitor(), old)).toBeNull();
  await expect(acceptLink(visitor(), { token, name, password: PASSWORD }, PAPER)).rejects.toMatchObject({
    fields: { email: expect.any(String) },
  });
  const sent = ["mot@thu.example", "hai@thu.example"].map((email) =>
    acceptLink(visitor(), { token, name, password: PASSWORD, email }, PAPER),
  );
  const both = await Promise.allSettled(sent);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await offerFirstAdmin(system(), PAPER)).toBeNull();
});

test("nobody but the program and admins makes links", async () => {
  const { id } = await makeAccount();
  const input = { email: "ai@thu.example", name, roles: journalist };
  await expect(inviteUser(visitor(), input, PAPER)).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(inviteUser(as(user("managing_editor")), input, PAPER)).rejects.toMatchObject({ code: "forbidden" });
  await expect(makeResetLink(as(user("editor")), id, PAPER)).rejects.toMatchObject({ code: "forbidden" });
  await expect(offerFirstAdmin(visitor(), PAPER)).rejects.toMatchObject({ code: "unauthenticated" });
});

test("an invitation makes the account that was promised, once, and signs it in", async () => {
  const email = "moi@thu.example";
  const link = await inviteUser(system(), { email, name, roles: journalist }, PAPER);
  const token = tokenIn(link);
  expect(lettersTo(email).at(-1)).toContain(link);
  expect(await openLink(visitor(), token)).toMatchObject({ purpose: "invitation", email, name });
  // Another address in the form changes nothing.
  const grant = await acceptLink(
    visitor(),
    { token, name: "Tên Khác", password: PASSWORD, email: "khac@thu.example" },
    PAPER,
  );
  const session = await liveSession(visitor(), await startSession(visitor(), grant, "", PAPER), PAPER);
  expect(session).toMatchObject({ name: "Tên Khác", mustEnrol: true });
  expect(await database().read.select().from(users).where(eq(users.email, email))).toHaveLength(1);
  await expect(acceptLink(visitor(), { token, name, password: PASSWORD }, PAPER)).rejects.toMatchObject({
    code: "gone",
  });
  const acts = await database()
    .read.select()
    .from(auditLog)
    .where(eq(auditLog.objectId, session?.userId ?? ""));
  expect(acts.map(({ action }) => action)).toEqual(["account.create", "account.sign-in"]);
});

test("an invitation is over after a day, and void when its admin is none any more", async () => {
  const late = tokenIn(await inviteUser(system(), { email: "tre@thu.example", name, roles: journalist }, PAPER));
  const tomorrow = visitor("nhà", new Date(Date.now() + DAY + 1000));
  await expect(acceptLink(tomorrow, { token: late, name, password: PASSWORD }, PAPER)).rejects.toMatchObject({
    code: "gone",
  });

  const admin = await makeAccount("admin");
  const ctx = as({
    kind: "user",
    id: admin.id,
    name: "Quản trị",
    roles: [{ role: "admin", scope: "*" }],
    networkKey: "",
  });
  const token = tokenIn(await inviteUser(ctx, { email: "hut@thu.example", name, roles: journalist }, PAPER));
  await changeRoles(system(), { userId: admin.id, roles: [{ role: "reader" }] });
  await expect(acceptLink(visitor(), { token, name, password: PASSWORD }, PAPER)).rejects.toMatchObject({
    code: "gone",
  });
});

test("a refused password leaves the link as it was", async () => {
  const token = tokenIn(await inviteUser(system(), { email: "yeu@thu.example", name, roles: journalist }, PAPER));
  await expect(acceptLink(visitor(), { token, name, password: "matkhau123" }, PAPER)).rejects.toMatchObject({
    fields: { password: expect.any(String) },
  });
  await acceptLink(visitor(), { token, name, password: PASSWORD }, PAPER);
});

test("one address has one account, whatever its case", async () => {
  const { email } = await makeAccount();
  await expect(
    inviteUser(system(), { email: email.toUpperCase(), name, roles: journalist }, PAPER),
  ).rejects.toMatchObject({ fields: { email: "Địa chỉ này đã có tài khoản." } });
  const links = [1, 2].map(() => inviteUser(system(), { email: "doi@thu.example", name, roles: journalist }, PAPER));
  const tokens = (await Promise.all(links)).map(tokenIn);
  await acceptLink(visitor(), { token: tokens[0] ?? "", name, password: PASSWORD }, PAPER);
  await expect(
    acceptLink(visitor(), { token: tokens[1] ?? "", name, password: PASSWORD }, PAPER),
  ).rejects.toMatchObject({ fields: { email: expect.any(String) } });
});

test("a reader registers by a letter; who has an account already is not told on the page", async () => {
  const email = "ban-doc@thu.example";
  expect(await registerReader(visitor("a"), { email, name }, PAPER)).toBeUndefined();
  const token = tokenIn(lettersTo(email).at(-1) ?? "");
  expect(await database().read.select().from(users).where(eq(users.email, email))).toEqual([]);
  // Silence is no consent: nothing is made of a form whose box stayed empty.
  await expect(acceptLink(visitor(), { token, name, password: PASSWORD }, PAPER)).rejects.toMatchObject({
    fields: { consent: expect.any(String) },
  });
  const grant = await acceptLink(visitor(), { token, name, password: PASSWORD, consent: true }, PAPER);
  const { ctx, session } = await contextOn(await startSession(visitor(), grant, "", PAPER));
  expect(session).toMatchObject({ roles: [{ role: "reader", scope: "*" }], mustEnrol: false });
  expect(await ownConsents(ctx)).toMatchObject([
    { purpose: "account", isGiven: true, wording: expect.stringContaining(`để ${PAPER.name} lưu tên hiển thị`) },
  ]);
  expect(await registerReader(visitor("b"), { email, name }, PAPER)).toBeUndefined();
  expect(lettersTo(email).at(-1)).toContain("địa chỉ đã có tài khoản");
});

test("nobody's mailbox is filled by others: so many letters from one network", async () => {
  const email = "hop-thu@thu.example";
  const send = () => registerReader(visitor("máy gửi thư"), { email, name }, PAPER);
  for (let i = 0; i < 3; i++) await send();
  await expect(send()).rejects.toMatchObject({ code: "limited" });
});

test("a forgotten password: a letter to the owner, silence to everybody else", async () => {
  const { email } = await makeAccount();
  await requestReset(visitor("c"), { email }, PAPER);
  await requestReset(visitor("d"), { email: "khong-ai@thu.example" }, PAPER);
  expect(lettersTo("khong-ai@thu.example")).toEqual([]);
  const token = tokenIn(lettersTo(email).at(-1) ?? "");
  const before = await signInAs(email);
  const password = "chợ nổi tan sương 88";
  await expect(resetPassword(visitor(), { token, password: "12345678" }, PAPER)).rejects.toMatchObject({
    fields: { password: expect.any(String) },
  });
  expect(await isOpenReset(visitor(), token)).toBe(true);
  await resetPassword(visitor(), { token, password }, PAPER);
  expect(await liveSession(visitor(), before, PAPER)).toBeNull();
  await expect(resetPassword(visitor(), { token, password }, PAPER)).rejects.toMatchObject({ code: "gone" });
  await expect(signInAs(email)).rejects.toMatchObject({ code: "invalid" });
  expect(lettersTo(email).at(-1)).toContain("vừa được thay đổi");
});

test("a reset link is over after a day, after another was used, and when the account is locked", async () => {
  const { id } = await makeAccount();
  const make = async () => tokenIn(await makeResetLink(system(), id, PAPER));
  const [one, two, three] = [await make(), await make(), await make()];
  expect(await isOpenReset(visitor("nhà", new Date(Date.now() + DAY + 1000)), one)).toBe(false);
  await resetPassword(visitor(), { token: one, password: "đò ngang bến vắng 27" }, PAPER);
  expect(await isOpenReset(visitor(), two)).toBe(false);
  await lockUser(system(), id);
  await expect(resetPassword(visitor(), { token: three, password: PASSWORD }, PAPER)).rejects.toMatchObject({
    code: "gone",
  });
  await expect(makeResetLink(system(), id, PAPER)).rejects.toMatchObject({ code: "conflict" });
});

test("a link opens only what it was made for", async () => {
  const { id } = await makeAccount();
  const reset = tokenIn(await makeResetLink(system(), id, PAPER));
  expect(await openLink(visitor(), reset)).toBeNull();
  await expect(startSession(visitor(), reset, "", PAPER)).rejects.toMatchObject({ code: "gone" });
  const invitation = tokenIn(await inviteUser(system(), { email: "loai@thu.example", name, roles: journalist }, PAPER));
  await expect(resetPassword(visitor(), { token: invitation, password: PASSWORD }, PAPER)).rejects.toMatchObject({
    code: "gone",
  });
});
