import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, database, recoveryCodes, totpSecrets } from "@/db/client";
import { systemContext } from "@/lib/core/context";
import { contextOn, enrolOn, makeAccount, PAPER, PASSWORD, signInAs, visitor } from "@/lib/testing/accounts";
import { useDatabase } from "@/lib/testing/database";
import { changeRoles } from "./commands/manage";
import { makeResetLink, resetPassword } from "./commands/reset-password";
import { enrolTotp, removeTotp, renewOwnRecoveryCodes } from "./commands/second-factor";
import { beginSignIn, giveCode } from "./commands/sign-in";
import { liveSession, ownAccount, totpOffer } from "./queries";

useDatabase();

const STEP = 30_000;
/** The beginning of a time step, so that a test's codes are the ones it means. */
const T0 = new Date(Math.floor(Date.now() / STEP) * STEP);
const at = (ms: number, network = "nhà") => visitor(network, new Date(T0.getTime() + ms));
const ticketOf = async (email: string, ctx = at(0)) => {
  const step = await beginSignIn(ctx, { email, password: PASSWORD }, PAPER);
  if (!("ticket" in step)) throw new Error("no code was asked for");
  return step.ticket;
};

async function makeStaff(role: "journalist" | "reader" = "journalist") {
  const { id, email } = await makeAccount(role);
  const secret = await signInAs(email, at(0));
  return { id, email, secret, ...(await enrolOn(secret, T0)) };
}

test("staff without the second factor are readers until they set it up", async () => {
  const { email } = await makeAccount("journalist");
  const secret = await signInAs(email, at(0));
  expect(await liveSession(at(0), secret, PAPER)).toMatchObject({ mustEnrol: true, roles: [] });
  await enrolOn(secret, T0);
  expect(await liveSession(at(0), secret, PAPER)).toMatchObject({ mustEnrol: false, roles: [{ role: "journalist" }] });
});

test("whoever becomes staff must show it too, at the next request", async () => {
  const { id, email } = await makeAccount("reader");
  const secret = await signInAs(email, at(0));
  await changeRoles(systemContext("test"), { userId: id, roles: [{ role: "reader" }, { role: "editor" }] });
  expect(await liveSession(at(0), secret, PAPER)).toMatchObject({ mustEnrol: true, roles: [{ role: "reader" }] });
});

test("setting it up signs the other devices out and needs the password and a right code", async () => {
  const { email } = await makeAccount("journalist");
  const [here, away] = [await signInAs(email, at(0)), await signInAs(email, at(0))];
  const { ctx, sessionId } = await contextOn(here, T0);
  await expect(enrolTotp(ctx, { code: "000000", current: "sai rồi" }, sessionId)).rejects.toMatchObject({
    fields: { current: expect.any(String) },
  });
  await expect(enrolTotp(ctx, { code: "12345", current: PASSWORD }, sessionId)).rejects.toMatchObject({
    fields: { code: expect.any(String) },
  });
  await enrolOn(here, T0);
  expect(await liveSession(at(0), away, PAPER)).toBeNull();
});

test("the code that set it up, and each after it, opens once", async () => {
  const { email, codeAt } = await makeStaff();
  await expect(giveCode(at(0), { ticket: await ticketOf(email), code: codeAt(T0) })).rejects.toMatchObject({
    code: "invalid",
  });
  const next = codeAt(new Date(T0.getTime() + STEP));
  await giveCode(at(STEP), { ticket: await ticketOf(email, at(STEP)), code: ` ${next.slice(0, 3)} ${next.slice(3)} ` });
  await expect(giveCode(at(STEP), { ticket: await ticketOf(email, at(STEP)), code: next })).rejects.toMatchObject({
    code: "invalid",
  });
  await expect(
    giveCode(at(3 * STEP), { ticket: await ticketOf(email, at(3 * STEP)), code: next }),
  ).rejects.toMatchObject({ code: "invalid" });
});

test("two who come with one code at once: one gets in", async () => {
  const { email, codeAt } = await makeStaff();
  const ctx = at(2 * STEP);
  const tickets = [await ticketOf(email, ctx), await ticketOf(email, ctx)];
  const both = await Promise.allSettled(tickets.map((ticket) => giveCode(ctx, { ticket, code: codeAt(ctx.now) })));
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a ticket is good for five codes and ten minutes", async () => {
  const { email, codeAt } = await makeStaff();
  const ticket = await ticketOf(email);
  const spread = (i: number) => at(STEP, `mạng ${i}`);
  for (let i = 0; i < 5; i++)
    await expect(giveCode(spread(i), { ticket, code: "000000" })).rejects.toMatchObject({ code: "invalid" });
  await expect(giveCode(spread(9), { ticket, code: codeAt(new Date(T0.getTime() + STEP)) })).rejects.toMatchObject({
    code: "gone",
  });
  const late = await ticketOf(email, at(0, "mạng khác"));
  await expect(
    giveCode(at(11 * 60_000), { ticket: late, code: codeAt(new Date(T0.getTime() + 11 * 60_000)) }),
  ).rejects.toMatchObject({ code: "gone" });
});

test("guessing codes is slowed from ticket to ticket", async () => {
  const { email } = await makeStaff();
  const codes: string[] = [];
  for (let i = 0; i < 8; i++) {
    const ticket = await ticketOf(email, at(0, "kẻ gian"));
    codes.push(
      await giveCode(at(0, "kẻ gian"), { ticket, code: "000000" }).then(
        () => "in",
        (error: { code: string }) => error.code,
      ),
    );
  }
  expect(codes).toEqual([...Array<string>(5).fill("invalid"), ...Array<string>(3).fill("limited")]);
});

test("a recovery code opens once, however it is typed, and none is kept in the clear", async () => {
  const { id, email, recovery, secret } = await makeStaff();
  expect(new Set(recovery).size).toBe(10);
  const [first = "", second = ""] = recovery;
  expect(first).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await giveCode(at(0), { ticket: await ticketOf(email), code: first.toLowerCase().replaceAll("-", " ") });
  await expect(giveCode(at(0), { ticket: await ticketOf(email), code: first })).rejects.toMatchObject({
    code: "invalid",
  });
  const { ctx, sessionId } = await contextOn(secret, T0);
  expect(await ownAccount(ctx)).toMatchObject({ hasTotp: true, recoveryCodesLeft: 9 });
  const kept = JSON.stringify([
    await database().read.select().from(recoveryCodes).where(eq(recoveryCodes.userId, id)),
    await database().read.select().from(totpSecrets).where(eq(totpSecrets.userId, id)),
  ]);
  expect(kept).not.toContain(second.replaceAll("-", ""));
  expect(kept).not.toContain((await totpOffer(ctx, sessionId, PAPER)).secret.replaceAll(" ", ""));
  const renewed = await renewOwnRecoveryCodes(ctx, { current: PASSWORD });
  await expect(giveCode(at(0), { ticket: await ticketOf(email), code: second })).rejects.toMatchObject({
    code: "invalid",
  });
  await giveCode(at(0), { ticket: await ticketOf(email), code: renewed[0] ?? "" });
});

test("another account's recovery code opens nothing", async () => {
  const [one, two] = [await makeStaff(), await makeStaff()];
  await expect(
    giveCode(at(0), { ticket: await ticketOf(one.email), code: two.recovery[0] ?? "" }),
  ).rejects.toMatchObject({ code: "invalid" });
});

test("another authenticator takes the place of the old, whose codes are over", async () => {
  const { email, secret, codeAt } = await makeStaff();
  const { ctx, sessionId } = await contextOn(secret, T0);
  const before = (await totpOffer(ctx, sessionId, PAPER)).secret;
  const { codeAt: newCodeAt } = await enrolOn(secret, T0);
  expect((await totpOffer(ctx, sessionId, PAPER)).secret).not.toBe(before);
  const then = new Date(T0.getTime() + STEP);
  await expect(
    giveCode(at(STEP), { ticket: await ticketOf(email, at(STEP)), code: codeAt(then) }),
  ).rejects.toMatchObject({ code: "invalid" });
  await giveCode(at(STEP), { ticket: await ticketOf(email, at(STEP)), code: newCodeAt(then) });
});

test("readers may remove it, staff may not", async () => {
  const staff = await makeStaff();
  await expect(removeTotp((await contextOn(staff.secret, T0)).ctx, { current: PASSWORD })).rejects.toMatchObject({
    code: "forbidden",
  });
  const reader = await makeStaff("reader");
  const { ctx } = await contextOn(reader.secret, T0);
  await expect(removeTotp(ctx, { current: "sai rồi" })).rejects.toMatchObject({ code: "invalid" });
  await removeTotp(ctx, { current: PASSWORD });
  expect(await beginSignIn(at(0), { email: reader.email, password: PASSWORD }, PAPER)).toHaveProperty("grant");
  const acts = await database()
    .read.select({ action: auditLog.action })
    .from(auditLog)
    .where(eq(auditLog.objectId, reader.id));
  expect(acts.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["account.second-factor", "account.second-factor-remove"]),
  );
});

test("a reset keeps the second factor", async () => {
  const { id, email, secret } = await makeStaff();
  const token = (await makeResetLink(systemContext("test"), id, PAPER)).split("/").at(-1) ?? "";
  const password = "thuyền neo bãi sú 19";
  await resetPassword(at(0), { token, password }, PAPER);
  expect(await liveSession(at(0), secret, PAPER)).toBeNull();
  expect(await beginSignIn(at(0), { email, password }, PAPER)).toHaveProperty("ticket");
});
