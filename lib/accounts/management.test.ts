import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, database, roleProposals } from "@/db/client";
import type { Context } from "@/lib/core/context";
import { systemContext } from "@/lib/core/context";
import type { Role } from "@/lib/core/roles";
import { makeAccount, PAPER, PASSWORD, signInAs, visitor } from "@/lib/testing/accounts";
import { useDatabase } from "@/lib/testing/database";
import { as } from "@/lib/testing/factories";
import { createUser } from "./commands/create-user";
import { inviteUser } from "./commands/invite";
import { changeRoles, endSessionsOf, lockUser } from "./commands/manage";
import { acceptProposal, refuseProposal } from "./commands/propose";
import { rolesOf } from "./internal/users";
import { accountsFor, managedAccount, openProposals } from "./management";
import { liveSession } from "./queries";

useDatabase();

const whole = (...roles: Role[]) => roles.map((role) => ({ role, scope: "*" }));
const named = async (userId: string) =>
  (await rolesOf(systemContext("test"), userId)).map(({ role }) => role).toSorted();

async function anAdmin(): Promise<{ id: string; ctx: Context }> {
  const { id } = await makeAccount("admin");
  return { id, ctx: as({ kind: "user", id, name: "Quản trị", roles: whole("admin"), networkKey: "n" }) };
}

// First: later tests make further admins.
test("the one admin of a paper makes the second at once; from then on two are needed", async () => {
  const [first, second, third] = [await anAdmin(), await makeAccount("journalist"), await makeAccount("journalist")];
  expect(await changeRoles(first.ctx, { userId: second.id, roles: whole("admin") })).toBe("changed");
  expect(await named(second.id)).toEqual(["admin"]);
  expect(await changeRoles(first.ctx, { userId: third.id, roles: whole("editor", "publisher") })).toBe("proposed");
  // What needs nobody else is done at once.
  expect(await named(third.id)).toEqual(["editor"]);

  const [proposal] = await openProposals(first.ctx);
  const id = proposal?.id ?? "";
  expect(proposal).toMatchObject({ userId: third.id, roles: whole("publisher") });
  await expect(acceptProposal(first.ctx, id)).rejects.toMatchObject({ code: "forbidden" });
  const by = (userId: string) => as({ kind: "user", id: userId, name: "Hai", roles: whole("admin"), networkKey: "n" });
  await expect(acceptProposal(by(third.id), id)).rejects.toMatchObject({ code: "forbidden" });
  expect(await named(third.id)).toEqual(["editor"]);
  await acceptProposal(by(second.id), id);
  expect(await named(third.id)).toEqual(["editor", "publisher"]);
  await expect(acceptProposal(by(second.id), id)).rejects.toMatchObject({ code: "conflict" });
  const acts = await database().read.select().from(auditLog).where(eq(auditLog.objectId, third.id));
  expect(acts.map(({ action }) => action)).toEqual([
    "account.create",
    "account.roles",
    "account.role-propose",
    "account.role-accept",
  ]);
});

test("of two admins who decide at once, one decides", async () => {
  const [one, two, three, target] = [await anAdmin(), await anAdmin(), await anAdmin(), await makeAccount("editor")];
  await changeRoles(one.ctx, { userId: target.id, roles: whole("editor", "managing_editor") });
  const id = (await managedAccount(one.ctx, target.id)).proposals[0]?.id ?? "";
  const both = await Promise.allSettled([acceptProposal(two.ctx, id), refuseProposal(three.ctx, id)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a proposal is over when a newer one comes, its proposer is no admin any more, or the account is locked", async () => {
  const [one, two, target] = [await anAdmin(), await anAdmin(), await makeAccount("editor")];
  await changeRoles(one.ctx, { userId: target.id, roles: whole("editor", "publisher") });
  await changeRoles(one.ctx, { userId: target.id, roles: whole("editor", "managing_editor") });
  const { proposals } = await managedAccount(two.ctx, target.id);
  expect(proposals).toMatchObject([{ roles: whole("managing_editor") }]);
  const id = proposals[0]?.id ?? "";
  await lockUser(two.ctx, target.id);
  await expect(acceptProposal(two.ctx, id)).rejects.toMatchObject({ code: "conflict" });
  await changeRoles(two.ctx, { userId: one.id, roles: whole("reader") });
  await expect(acceptProposal(two.ctx, id)).rejects.toMatchObject({ code: "conflict" });
  const rows = await database().read.select().from(roleProposals).where(eq(roleProposals.id, id));
  // What was refused changed nothing: it can still be refused for good.
  expect(rows).toMatchObject([{ state: "open", decidedBy: null }]);
  await refuseProposal(two.ctx, id);
});

test("nobody raises himself, and nobody but an admin manages", async () => {
  const [{ id, ctx }, target] = [await anAdmin(), await makeAccount("journalist")];
  await expect(changeRoles(ctx, { userId: id, roles: whole("admin", "managing_editor") })).rejects.toMatchObject({
    code: "forbidden",
  });
  for (const role of ["reader", "journalist", "editor", "publisher", "managing_editor"] as const) {
    const other = as({ kind: "user", id: target.id, name: "X", roles: whole(role), networkKey: "n" });
    await expect(changeRoles(other, { userId: id, roles: whole("reader") })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(endSessionsOf(other, id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(refuseProposal(other, "x")).rejects.toMatchObject({ code: "forbidden" });
    await expect(acceptProposal(other, "x")).rejects.toMatchObject({ code: "forbidden" });
    await expect(accountsFor(other, {})).rejects.toMatchObject({ code: "forbidden" });
    await expect(managedAccount(other, id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(openProposals(other)).rejects.toMatchObject({ code: "forbidden" });
  }
  await expect(accountsFor(visitor(), {})).rejects.toMatchObject({ code: "unauthenticated" });
});

test("a weighty right is not given by an invitation while a second admin could be asked", async () => {
  const [{ ctx }] = [await anAdmin(), await anAdmin()];
  const input = { email: "to@thu.example", name: "Người Mới", roles: whole("managing_editor") };
  await expect(inviteUser(ctx, input, PAPER)).rejects.toMatchObject({ fields: { roles: expect.any(String) } });
  await inviteUser(ctx, { ...input, roles: whole("editor") }, PAPER);
});

test("an admin signs an account out everywhere, and it is noted", async () => {
  const [{ ctx }, { id, email }] = [await anAdmin(), await makeAccount()];
  const secret = await signInAs(email);
  await endSessionsOf(ctx, id);
  expect(await liveSession(visitor(), secret, PAPER)).toBeNull();
  const acts = await database().read.select().from(auditLog).where(eq(auditLog.objectId, id));
  expect(acts.at(-1)).toMatchObject({ action: "account.sessions-end", details: { ended: 1 } });
});

test("accounts are found by any words of name and address, without marks, page by page", async () => {
  const { ctx } = await anAdmin();
  const roles = whole("journalist");
  const made = await createUser(systemContext("test"), {
    email: "le.quynh@xa.example",
    name: "Đặng Lệ Quỳnh",
    password: PASSWORD,
    roles,
  });
  for (const text of ["quynh", "dang le", "Lệ Quỳ", "xa.example", "QUYNH dang"])
    expect((await accountsFor(ctx, { text })).accounts.map(({ id }) => id)).toContain(made);
  expect((await accountsFor(ctx, { text: "quynh nguyen" })).accounts).toEqual([]);
  expect((await accountsFor(ctx, { text: "quynh", role: "journalist" })).accounts.map(({ id }) => id)).toEqual([made]);
  expect((await accountsFor(ctx, { text: "quynh", role: "editor" })).accounts).toEqual([]);
  for (let i = 0; i < 55; i++) await makeAccount();
  const page = await accountsFor(ctx, {});
  const rest = await accountsFor(ctx, { after: page.next ?? "" });
  expect(page.accounts).toHaveLength(50);
  const ids = [...page.accounts, ...rest.accounts].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(rest.accounts.length).toBeGreaterThan(5);
});
