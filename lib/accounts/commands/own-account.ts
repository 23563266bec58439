import { and, eq, lt } from "drizzle-orm";
import { sessions, users } from "@/db/client";
import { ChangePassword, RenameSelf } from "@/lib/accounts/input";
import { passwordChangedLetter, sendLetter } from "@/lib/accounts/internal/letters";
import { hashPassword, requireGoodPassword } from "@/lib/accounts/internal/passwords";
import { requireCurrentPassword } from "@/lib/accounts/internal/prove-self";
import { closeTokens } from "@/lib/accounts/internal/tokens";
import { keepUserWords } from "@/lib/accounts/internal/user-words";
import { endSessions } from "@/lib/accounts/internal/users";
import type { Paper } from "@/lib/accounts/model";
import { authorizeSelf } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";

const SEEN_EVERY_MS = 5 * 60_000;

export async function renameSelf(ctx: Context, raw: RenameSelf): Promise<void> {
  const { id } = authorizeSelf(ctx);
  const { name } = parse(RenameSelf, raw);
  await atomically(ctx, async (ctx) => {
    const [renamed] = await ctx.db
      .update(users)
      .set({ name })
      .where(eq(users.id, id))
      .returning({ email: users.email });
    await keepUserWords(ctx, id, name, renamed?.email ?? "");
    await recordAudit(ctx, "account.rename", { type: "user", id }, { name });
  });
}

/** A new password for whoever knows the old one; every other device is signed out. */
export async function changePassword(ctx: Context, raw: ChangePassword, hereId: string, paper: Paper): Promise<void> {
  const { id } = authorizeSelf(ctx);
  const { current, password } = parse(ChangePassword, raw);
  const user = await requireCurrentPassword(ctx, id, current);
  await requireGoodPassword(password, [paper.name, user.email, user.name]);
  const passwordHash = await hashPassword(password);
  await atomically(ctx, async (ctx) => {
    await ctx.db.update(users).set({ passwordHash }).where(eq(users.id, id));
    for (const purpose of ["reset", "second-factor", "session"] as const) await closeTokens(ctx, purpose, id);
    const ended = await endSessions(ctx, id, hereId);
    await recordAudit(ctx, "account.password", { type: "user", id }, { by: "self", ended });
  });
  sendLetter(paper, passwordChangedLetter(paper, user.email), ctx.now);
}

/** Signs one of the account's devices out. */
export async function endOwnSession(ctx: Context, sessionId: string): Promise<void> {
  const { id } = authorizeSelf(ctx);
  await atomically(ctx, async (ctx) => {
    const [ended] = await ctx.db
      .delete(sessions)
      .where(and(eq(sessions.id, sessionId), eq(sessions.userId, id)))
      .returning({ device: sessions.device });
    if (!ended) throw new DomainError("not_found", "Thiết bị này đã được đăng xuất.");
    await recordAudit(ctx, "account.sign-out", { type: "user", id }, { device: ended.device });
  });
}

/** Signs every device out, this one too. */
export async function endAllOwnSessions(ctx: Context): Promise<void> {
  const { id } = authorizeSelf(ctx);
  await atomically(ctx, async (ctx) => {
    const ended = await endSessions(ctx, id);
    for (const purpose of ["second-factor", "session"] as const) await closeTokens(ctx, purpose, id);
    await recordAudit(ctx, "account.sign-out", { type: "user", id }, { ended });
  });
}

/** Notes, every five minutes at most, that the device is in use. */
// Not audited: nobody did anything. Not authorized: the request that carries the session is the use.
export async function noteSeen(ctx: Context, session: { id: string; lastSeenAt: Date }): Promise<void> {
  const due = new Date(ctx.now.getTime() - SEEN_EVERY_MS);
  if (session.lastSeenAt >= due) return;
  await atomically(ctx, async (ctx) => {
    await ctx.db
      .update(sessions)
      .set({ lastSeenAt: ctx.now })
      .where(and(eq(sessions.id, session.id), lt(sessions.lastSeenAt, due)));
  });
}
