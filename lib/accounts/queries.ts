import { and, count, desc, eq, isNull } from "drizzle-orm";
import { consents, recoveryCodes, sessions, totpSecrets, users } from "@/db/client";
import type { Context, RoleGrant, WriteContext } from "@/lib/core/context";
import { withMergedScopes } from "./internal/merged-scopes";
import { offeredSecret, totpOf } from "./internal/second-factor";
import { hashOf, openToken } from "./internal/tokens";
import { findByEmail, requireUser, rolesOf } from "./internal/users";
import {
  type AccountView,
  type ConsentView,
  type DeviceView,
  isStaff,
  type LinkView,
  lifetimeOf,
  type Paper,
} from "./model";
import { authorize, authorizeSelf } from "./permissions";

export type LiveSession = {
  id: string;
  userId: string;
  name: string;
  /** What the person may be on this device: without the second factor nobody is staff. */
  roles: RoleGrant[];
  /** Staff who have yet to set the second factor up. */
  mustEnrol: boolean;
  lastSeenAt: Date;
};

/**
 * The session of a device, as it is now: null when it was ended, has run out, or the account was locked. Asked at every
 * request, so that what an admin does acts at once.
 */
export async function liveSession(
  ctx: Context,
  secret: string,
  paper: Pick<Paper, "isDemo">,
): Promise<LiveSession | null> {
  const [row] = await ctx.db
    .select({
      session: sessions,
      name: users.name,
      status: users.status,
      isDemo: users.isDemo,
      totp: totpSecrets.userId,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(totpSecrets, eq(totpSecrets.userId, sessions.userId))
    .where(eq(sessions.tokenHash, hashOf(secret)))
    .limit(1);
  if (!row || row.status !== "active" || (row.isDemo && !paper.isDemo)) return null;
  const { session } = row;
  // The second factor came after this device: it must show it too.
  if (row.totp !== null && !session.isStrong) return null;
  const all = await rolesOf(ctx, session.userId);
  const { idle, absolute } = lifetimeOf(isStaff(all));
  const now = ctx.now.getTime();
  if (now - session.lastSeenAt.getTime() > idle || now - session.createdAt.getTime() > absolute) return null;
  const mustEnrol = isStaff(all) && !session.isStrong && !row.isDemo;
  const roles = mustEnrol ? all.filter(({ role }) => role === "reader") : await withMergedScopes(ctx, all);
  const { id, userId, lastSeenAt } = session;
  return { id, userId, name: row.name, roles, mustEnrol, lastSeenAt };
}

/** The account that is asking, as its owner sees it. */
export async function ownAccount(ctx: Context): Promise<AccountView> {
  const { id } = authorizeSelf(ctx);
  const { email, name, isDemo } = await requireUser(ctx, id);
  const [totp] = await ctx.db
    .select({ userId: totpSecrets.userId })
    .from(totpSecrets)
    .where(eq(totpSecrets.userId, id))
    .limit(1);
  const [codes] = await ctx.db
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, id), isNull(recoveryCodes.usedAt)));
  return {
    id,
    email,
    name,
    isDemo,
    roles: await rolesOf(ctx, id),
    hasTotp: totp !== undefined,
    recoveryCodesLeft: codes?.left ?? 0,
  };
}

/** Where the account is signed in, the last used first. */
export async function ownDevices(ctx: Context, hereId: string): Promise<DeviceView[]> {
  const { id } = authorizeSelf(ctx);
  const rows = await ctx.db
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(eq(sessions.userId, id))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(100);
  return rows.map((row) => ({ ...row, isHere: row.id === hereId }));
}

/** What the account's owner agreed to, the newest first. */
export async function ownConsents(ctx: Context): Promise<ConsentView[]> {
  const { id } = authorizeSelf(ctx);
  const { purpose, isGiven, wording, at } = consents;
  return ctx.db
    .select({ purpose, isGiven, wording, at })
    .from(consents)
    .where(eq(consents.userId, id))
    .orderBy(desc(at))
    .limit(100);
}

/** What an authenticator must be told to make codes for this account. */
export async function totpOffer(
  ctx: Context,
  sessionId: string,
  paper: Paper,
): Promise<{ secret: string; uri: string }> {
  const { id } = authorizeSelf(ctx);
  const secret = await offeredSecret(ctx, id, sessionId);
  const { email } = await requireUser(ctx, id);
  return { secret: secret.base32.replaceAll(/(.{4})(?=.)/g, "$1 "), uri: totpOf(secret, paper.name, email).toString() };
}

/** A link that makes an account, while it can be used. */
export async function openLink(ctx: Context | WriteContext, secret: string): Promise<LinkView | null> {
  for (const purpose of ["invitation", "registration", "first-admin"] as const) {
    const row = await openToken(ctx, secret, purpose);
    if (row) return { purpose, email: row.email, name: row.name, roles: row.roles ?? [] };
  }
  return null;
}

export async function isOpenReset(ctx: Context, secret: string): Promise<boolean> {
  return (await openToken(ctx, secret, "reset")) !== null;
}

/** For commands of the operator; a page never tells whether there is such an account. */
export async function userIdByEmail(ctx: Context, email: string): Promise<string | null> {
  authorize(ctx, "account.manage");
  return (await findByEmail(ctx, email))?.id ?? null;
}
