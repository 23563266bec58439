import { eq } from "drizzle-orm";
import { users } from "@/db/client";
import { RequestReset, ResetPassword } from "@/lib/accounts/input";
import { passwordChangedLetter, resetLetter, sendLetter } from "@/lib/accounts/internal/letters";
import { hashPassword, requireGoodPassword } from "@/lib/accounts/internal/passwords";
import { countAttempts } from "@/lib/accounts/internal/throttle";
import { closeTokens, issueToken, openToken, spendToken } from "@/lib/accounts/internal/tokens";
import { asUser, endSessions, findByEmail, requireUser } from "@/lib/accounts/internal/users";
import { emailKeyOf, LINK_LIFE_MS, type Paper } from "@/lib/accounts/model";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";

const OVER = "Liên kết này đã được dùng hoặc đã quá hạn. Vui lòng xin một liên kết mới.";

/** Mails a link for a new password; says nothing of whether there is such an account. */
// Not authorized: whoever forgot a password cannot sign in.
export async function requestReset(ctx: Context, raw: RequestReset, paper: Paper): Promise<void> {
  const { email } = parse(RequestReset, raw);
  await countAttempts(ctx, [
    { rule: "mail", subject: emailKeyOf(email) },
    { rule: "mails", subject: "" },
  ]);
  const user = await findByEmail(ctx, email);
  if (!user || user.status === "locked" || user.isDemo) return;
  const secret = await atomically(ctx, async (ctx) => {
    await recordAudit(ctx, "account.reset-link", { type: "user", id: user.id });
    return issueToken(ctx, "reset", LINK_LIFE_MS, { userId: user.id });
  });
  sendLetter(paper, resetLetter(user.email, `${paper.origin}/dat-lai-mat-khau/${secret}`), ctx.now);
}

/** A reset link for the operator to hand over, where mail does not reach. */
export async function makeResetLink(ctx: Context, userId: string, paper: Paper): Promise<string> {
  authorize(ctx, "account.manage");
  return atomically(ctx, async (ctx) => {
    const user = await requireUser(ctx, userId);
    if (user.status === "locked" || user.isDemo)
      throw new DomainError("conflict", "Tài khoản này đang bị khóa hoặc là tài khoản mẫu.");
    await recordAudit(ctx, "account.reset-link", { type: "user", id: user.id });
    return `${paper.origin}/dat-lai-mat-khau/${await issueToken(ctx, "reset", LINK_LIFE_MS, { userId: user.id })}`;
  });
}

/** Sets the new password and signs out everywhere. The second factor stays as it was: signing in asks for it. */
// Not authorized: the link is the right.
export async function resetPassword(ctx: Context, raw: ResetPassword, paper: Paper): Promise<void> {
  const { token, password } = parse(ResetPassword, raw);
  const open = await openToken(ctx, token, "reset");
  if (!open?.userId) throw new DomainError("gone", OVER);
  const user = await requireUser(ctx, open.userId);
  await requireGoodPassword(password, [paper.name, user.email, user.name]);
  const passwordHash = await hashPassword(password);
  await atomically(asUser(ctx, user), async (ctx) => {
    const used = await spendToken(ctx, token, "reset");
    if (!used || (await requireUser(ctx, user.id)).status === "locked") throw new DomainError("gone", OVER);
    await ctx.db.update(users).set({ passwordHash }).where(eq(users.id, user.id));
    for (const purpose of ["reset", "second-factor", "session"] as const) await closeTokens(ctx, purpose, user.id);
    const ended = await endSessions(ctx, user.id);
    await recordAudit(ctx, "account.password", { type: "user", id: user.id }, { by: "reset", ended });
  });
  sendLetter(paper, passwordChangedLetter(paper, user.email), ctx.now);
}
