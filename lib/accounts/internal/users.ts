import { and, eq, ne, notInArray } from "drizzle-orm";
import { isUniqueViolation, sessions, userRoles, users } from "@/db/client";
import { emailKeyOf } from "@/lib/accounts/model";
import { type Context, type RoleGrant, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { keepUserWords } from "./user-words";

export type UserRow = typeof users.$inferSelect;

type NewUser = {
  email: string;
  name: string;
  passwordHash: string;
  roles: RoleGrant[];
  isDemo?: boolean;
  emailVerifiedAt?: Date;
};

export async function insertUser(ctx: WriteContext, { roles, ...user }: NewUser): Promise<string> {
  const id = newId();
  await ctx.db
    .insert(users)
    .values({ id, emailKey: emailKeyOf(user.email), status: "active", createdAt: ctx.now, ...user });
  await ctx.db.insert(userRoles).values(roles.map((grant) => ({ userId: id, ...grant })));
  await keepUserWords(ctx, id, user.name, user.email);
  return id;
}

/** Says of a second account for one address what a person can do about it; passes everything else on. */
export function refuseTaken(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  throw new DomainError("invalid", "Địa chỉ này đã có tài khoản.", { email: "Địa chỉ này đã có tài khoản." });
}

export async function findByEmail(ctx: Context | WriteContext, email: string): Promise<UserRow | null> {
  const [row] = await ctx.db
    .select()
    .from(users)
    .where(eq(users.emailKey, emailKeyOf(email)))
    .limit(1);
  return row ?? null;
}

export async function requireUser(ctx: Context | WriteContext, id: string): Promise<UserRow> {
  const [row] = await ctx.db.select().from(users).where(eq(users.id, id)).limit(1);
  if (!row) throw new DomainError("not_found", "Không tìm thấy tài khoản.");
  return row;
}

export async function rolesOf(ctx: Context | WriteContext, userId: string): Promise<RoleGrant[]> {
  return ctx.db
    .select({ role: userRoles.role, scope: userRoles.scope })
    .from(userRoles)
    .where(eq(userRoles.userId, userId));
}

/** An admin who can sign in, other than these; the demo's count only where it is the demo that asks. */
export async function isAnotherAdmin(
  ctx: Context | WriteContext,
  exceptIds: readonly string[] = [],
  isDemo = false,
): Promise<boolean> {
  const [row] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(
      and(
        eq(userRoles.role, "admin"),
        eq(userRoles.scope, "*"),
        eq(users.status, "active"),
        isDemo ? undefined : eq(users.isDemo, false),
        notInArray(users.id, ["", ...exceptIds]),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Refuses what would leave the paper without an admin. */
export async function requireAdminRemains(ctx: WriteContext, userId: string): Promise<void> {
  const isAdmin = (await rolesOf(ctx, userId)).some(({ role }) => role === "admin");
  if (!isAdmin) return;
  const { isDemo } = await requireUser(ctx, userId);
  if (!(await isAnotherAdmin(ctx, [userId], isDemo)))
    throw new DomainError("conflict", "Đây là quản trị cuối cùng của báo.");
}

/** Signs the account out everywhere, or everywhere but on one device. */
export async function endSessions(ctx: WriteContext, userId: string, keepId = ""): Promise<number> {
  const ended = await ctx.db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), ne(sessions.id, keepId)))
    .returning({ id: sessions.id });
  return ended.length;
}

/** Who it turned out to be: the acts of signing in stand in the audit under that person's name. */
export function asUser<C extends Context | WriteContext>(ctx: C, user: { id: string; name: string }): C {
  const networkKey = ctx.actor.kind === "system" ? "" : ctx.actor.networkKey;
  return { ...ctx, actor: { kind: "user", id: user.id, name: user.name, roles: [], networkKey } };
}
