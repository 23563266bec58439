import { and, eq } from "drizzle-orm";
import { roleProposals, userRoles } from "@/db/client";
import { isAnotherAdmin, requireUser, rolesOf } from "@/lib/accounts/internal/users";
import { can } from "@/lib/accounts/permissions";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Actor, type Context, type RoleGrant, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import type { Role } from "@/lib/core/roles";

/** Rights over what is published, or over the rights of others: one admin alone does not give them. */
const WEIGHTY: readonly Role[] = ["publisher", "managing_editor", "admin"];

export function weightyAmong(roles: readonly RoleGrant[], before: readonly RoleGrant[]): RoleGrant[] {
  const had = (grant: RoleGrant) =>
    before.some(({ role, scope }) => role === grant.role && (scope === "*" || scope === grant.scope));
  return roles.filter((grant) => WEIGHTY.includes(grant.role) && !had(grant));
}

/** Whether somebody else could agree: an admin besides the one who proposes and the one it is for. */
export async function needsSecond(ctx: WriteContext, actor: Actor, userId: string): Promise<boolean> {
  if (actor.kind !== "user") return false;
  const { isDemo } = await requireUser(ctx, actor.id);
  return isAnotherAdmin(ctx, [actor.id, userId], isDemo);
}

/** Leaves rights for a second admin to give; what was proposed for this account before is over. */
export async function propose(ctx: WriteContext, userId: string, roles: RoleGrant[]): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== "user") throw new Error("the program itself proposes nothing");
  await ctx.db
    .update(roleProposals)
    .set({ state: "refused", decidedBy: actor.id, decidedAt: ctx.now })
    .where(and(eq(roleProposals.userId, userId), eq(roleProposals.state, "open")));
  const id = newId();
  const proposed = { id, userId, roles, proposedBy: actor.id, proposedByName: actor.name, at: ctx.now };
  await ctx.db.insert(roleProposals).values({ ...proposed, state: "open" });
  await recordAudit(ctx, "account.role-propose", { type: "user", id: userId }, { proposal: id, roles });
}

/** The second admin agrees: the rights are given, beside those that the account has by now. */
export async function acceptProposal(ctx: Context, proposalId: string): Promise<void> {
  const actor = authorize(ctx, "account.manage");
  await atomically(ctx, async (ctx) => {
    const { userId, roles, proposedBy } = await decide(ctx, proposalId, "accepted");
    if (actor.kind === "user" && actor.id === proposedBy)
      throw new DomainError("forbidden", "Cần một quản trị khác đồng ý: người đề nghị không tự đồng ý được.");
    if (actor.kind === "user" && actor.id === userId)
      throw new DomainError("forbidden", "Không thể tự đổi vai trò của mình.");
    const proposer = {
      kind: "user" as const,
      id: proposedBy,
      name: "",
      roles: await rolesOf(ctx, proposedBy),
      networkKey: "",
    };
    if (!can(proposer, "account.manage"))
      throw new DomainError("conflict", "Người đề nghị không còn là quản trị. Vui lòng từ chối rồi đề nghị lại.");
    if ((await requireUser(ctx, userId)).status === "locked")
      throw new DomainError("conflict", "Tài khoản này đang bị khóa. Vui lòng mở khóa trước.");
    const before = await rolesOf(ctx, userId);
    await ctx.db
      .insert(userRoles)
      .values(roles.map((grant) => ({ userId, ...grant })))
      .onConflictDoNothing();
    const after = await rolesOf(ctx, userId);
    await recordAudit(
      ctx,
      "account.role-accept",
      { type: "user", id: userId },
      { proposal: proposalId, before, after },
    );
  });
}

/** Any admin refuses; the one who proposed takes it back so. */
export async function refuseProposal(ctx: Context, proposalId: string): Promise<void> {
  authorize(ctx, "account.manage");
  await atomically(ctx, async (ctx) => {
    const { userId, roles } = await decide(ctx, proposalId, "refused");
    await recordAudit(ctx, "account.role-refuse", { type: "user", id: userId }, { proposal: proposalId, roles });
  });
}

async function decide(ctx: WriteContext, proposalId: string, state: "accepted" | "refused") {
  const [row] = await ctx.db
    .update(roleProposals)
    .set({ state, decidedAt: ctx.now, decidedBy: ctx.actor.kind === "user" ? ctx.actor.id : null })
    .where(and(eq(roleProposals.id, proposalId), eq(roleProposals.state, "open")))
    .returning();
  if (!row) throw new DomainError("conflict", "Đề nghị này đã được quyết định.");
  return row;
}
