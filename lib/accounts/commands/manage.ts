import { and, eq } from "drizzle-orm";
import { userRoles, users } from "@/db/client";
import { ChangeRoles } from "@/lib/accounts/input";
import { closeTokens } from "@/lib/accounts/internal/tokens";
import { endSessions, requireAdminRemains, requireUser, rolesOf } from "@/lib/accounts/internal/users";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { needsSecond, propose, weightyAmong } from "./propose";

/** Locks an account: signed out everywhere, at once, and no link of it opens anything. */
export async function lockUser(ctx: Context, userId: string): Promise<void> {
  const actor = authorize(ctx, "account.manage");
  await atomically(ctx, async (ctx) => {
    await requireUser(ctx, userId);
    if (actor.kind === "user" && actor.id === userId)
      throw new DomainError("conflict", "Không thể tự khóa tài khoản của mình.");
    await requireAdminRemains(ctx, userId);
    const locked = await ctx.db
      .update(users)
      .set({ status: "locked" })
      .where(and(eq(users.id, userId), eq(users.status, "active")))
      .returning({ id: users.id });
    if (locked.length === 0) throw new DomainError("conflict", "Tài khoản này đã bị khóa.");
    for (const purpose of ["reset", "second-factor", "session"] as const) await closeTokens(ctx, purpose, userId);
    const ended = await endSessions(ctx, userId);
    await recordAudit(ctx, "account.lock", { type: "user", id: userId }, { ended });
  });
}

export async function unlockUser(ctx: Context, userId: string): Promise<void> {
  authorize(ctx, "account.manage");
  await atomically(ctx, async (ctx) => {
    await requireUser(ctx, userId);
    const unlocked = await ctx.db
      .update(users)
      .set({ status: "active" })
      .where(and(eq(users.id, userId), eq(users.status, "locked")))
      .returning({ id: users.id });
    if (unlocked.length === 0) throw new DomainError("conflict", "Tài khoản này không bị khóa.");
    await recordAudit(ctx, "account.unlock", { type: "user", id: userId });
  });
}

/**
 * Sets what the account may be. Nobody does it to himself; the last admin stays one. Acts at the next request. Weighty
 * rights wait for a second admin where there is one (docs/decisions/013); the rest is done at once.
 */
export async function changeRoles(ctx: Context, raw: ChangeRoles): Promise<"changed" | "proposed"> {
  const actor = authorize(ctx, "account.manage");
  const { userId, roles } = parse(ChangeRoles, raw);
  return atomically(ctx, async (ctx) => {
    await requireUser(ctx, userId);
    if (actor.kind === "user" && actor.id === userId)
      throw new DomainError("forbidden", "Không thể tự đổi vai trò của mình.");
    if (!roles.some(({ role, scope }) => role === "admin" && scope === "*")) await requireAdminRemains(ctx, userId);
    const before = await rolesOf(ctx, userId);
    const raised = weightyAmong(roles, before);
    const isAsked = raised.length > 0 && (await needsSecond(ctx, actor, userId));
    const light = isAsked ? roles.filter((grant) => !raised.includes(grant)) : roles;
    const after = light.length > 0 ? light : before;
    await ctx.db.delete(userRoles).where(eq(userRoles.userId, userId));
    await ctx.db.insert(userRoles).values(after.map((grant) => ({ userId, ...grant })));
    await recordAudit(ctx, "account.roles", { type: "user", id: userId }, { before, after });
    if (!isAsked) return "changed";
    await propose(ctx, userId, raised);
    return "proposed";
  });
}

/** Signs an account out everywhere. */
export async function endSessionsOf(ctx: Context, userId: string): Promise<void> {
  authorize(ctx, "account.manage");
  await atomically(ctx, async (ctx) => {
    await requireUser(ctx, userId);
    for (const purpose of ["second-factor", "session"] as const) await closeTokens(ctx, purpose, userId);
    const ended = await endSessions(ctx, userId);
    await recordAudit(ctx, "account.sessions-end", { type: "user", id: userId }, { ended });
  });
}
