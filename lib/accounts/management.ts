import { and, asc, desc, eq, exists, inArray, lt, or } from "drizzle-orm";
import { roleProposals, sessions, totpSecrets, userRoles, users } from "@/db/client";
import type { Context, RoleGrant } from "@/lib/core/context";
import type { Role } from "@/lib/core/roles";
import { usersNamed } from "./internal/user-words";
import { requireUser, rolesOf } from "./internal/users";
import { authorize } from "./permissions";

const PER_PAGE = 50;

export type ManagedAccount = {
  id: string;
  name: string;
  email: string;
  isLocked: boolean;
  isDemo: boolean;
  hasTotp: boolean;
  roles: RoleGrant[];
  createdAt: Date;
};

export type Proposal = {
  id: string;
  userId: string;
  userName: string;
  roles: RoleGrant[];
  proposedBy: string;
  proposedByName: string;
  at: Date;
};

/**
 * Accounts by any words of name and address, and by role, the newest first; `after` is the id of the last one that was
 * shown.
 */
export async function accountsFor(
  ctx: Context,
  { text = "", role, after = "" }: { text?: string; role?: Role | undefined; after?: string },
): Promise<{ accounts: ManagedAccount[]; next: string | null }> {
  authorize(ctx, "account.manage");
  const named = text.trim() === "" ? null : await usersNamed(ctx, text);
  if (named?.length === 0) return { accounts: [], next: null };
  const last = after === "" ? null : await requireUser(ctx, after);
  const older =
    last && or(lt(users.createdAt, last.createdAt), and(eq(users.createdAt, last.createdAt), lt(users.id, last.id)));
  const rows = await ctx.db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      status: users.status,
      isDemo: users.isDemo,
      createdAt: users.createdAt,
      totp: totpSecrets.userId,
    })
    .from(users)
    .leftJoin(totpSecrets, eq(totpSecrets.userId, users.id))
    .where(
      and(
        named === null ? undefined : inArray(users.id, named),
        role &&
          exists(
            ctx.db
              .select({ one: userRoles.userId })
              .from(userRoles)
              .where(and(eq(userRoles.userId, users.id), eq(userRoles.role, role))),
          ),
        older ?? undefined,
      ),
    )
    .orderBy(desc(users.createdAt), desc(users.id))
    .limit(PER_PAGE + 1);
  const shown = rows.slice(0, PER_PAGE);
  const grants = await rolesOfMany(
    ctx,
    shown.map(({ id }) => id),
  );
  return {
    accounts: shown.map(({ status, totp, ...row }) => ({
      ...row,
      isLocked: status === "locked",
      hasTotp: totp !== null,
      roles: grants.get(row.id) ?? [],
    })),
    next: rows.length > PER_PAGE ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** Ids of accounts by words of name and address: for whoever reads the log of what they did. */
export async function accountIdsNamed(ctx: Context, text: string): Promise<string[]> {
  authorize(ctx, "audit.read");
  return usersNamed(ctx, text);
}

export async function managedAccount(ctx: Context, userId: string) {
  authorize(ctx, "account.manage");
  const { id, name, email, status, isDemo, createdAt } = await requireUser(ctx, userId);
  const [totp] = await ctx.db.select({ at: totpSecrets.createdAt }).from(totpSecrets).where(eq(totpSecrets.userId, id));
  const devices = await ctx.db
    .select({ id: sessions.id, device: sessions.device, lastSeenAt: sessions.lastSeenAt })
    .from(sessions)
    .where(eq(sessions.userId, id))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(50);
  const roles = await rolesOf(ctx, id);
  const account: ManagedAccount = {
    id,
    name,
    email,
    isLocked: status === "locked",
    isDemo,
    hasTotp: totp !== undefined,
    roles,
    createdAt,
  };
  return { account, devices, proposals: await proposals(ctx, eq(roleProposals.userId, id)) };
}

/** Rights that wait for a second admin, the oldest first. */
export async function openProposals(ctx: Context): Promise<Proposal[]> {
  authorize(ctx, "account.manage");
  return proposals(ctx, undefined);
}

async function proposals(ctx: Context, whose: ReturnType<typeof eq> | undefined): Promise<Proposal[]> {
  const { id, userId, roles, proposedBy, proposedByName, at } = roleProposals;
  return ctx.db
    .select({ id, userId, userName: users.name, roles, proposedBy, proposedByName, at })
    .from(roleProposals)
    .innerJoin(users, eq(users.id, userId))
    .where(and(eq(roleProposals.state, "open"), whose))
    .orderBy(asc(at))
    .limit(50);
}

async function rolesOfMany(ctx: Context, ids: string[]): Promise<Map<string, RoleGrant[]>> {
  const grants = new Map<string, RoleGrant[]>();
  if (ids.length === 0) return grants;
  const rows = await ctx.db.select().from(userRoles).where(inArray(userRoles.userId, ids));
  for (const { userId, role, scope } of rows) grants.set(userId, [...(grants.get(userId) ?? []), { role, scope }]);
  return grants;
}
