import { eq } from "drizzle-orm";
import { users } from "@/db/client";
import { ChangeEmail } from "@/lib/accounts/input";
import { emailChangedLetter, emailChangeLetter, emailTakenLetter, sendLetter } from "@/lib/accounts/internal/letters";
import { requireCurrentPassword } from "@/lib/accounts/internal/prove-self";
import { countAttempts } from "@/lib/accounts/internal/throttle";
import { closeTokens, issueToken, openToken, spendToken } from "@/lib/accounts/internal/tokens";
import { keepUserWords } from "@/lib/accounts/internal/user-words";
import { findByEmail, refuseTaken, requireUser } from "@/lib/accounts/internal/users";
import { emailKeyOf, LINK_LIFE_MS, type Paper } from "@/lib/accounts/model";
import { authorizeSelf } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";

const OVER = "Liên kết này đã được dùng, đã quá hạn, hoặc là của tài khoản khác. Vui lòng yêu cầu đổi địa chỉ lại.";

/**
 * Asks for another address, by the password; nothing changes before somebody who reads the new one says so. What is
 * answered does not tell whether that address has an account: only the letter to it differs.
 */
export async function requestEmailChange(ctx: Context, raw: ChangeEmail, paper: Paper): Promise<void> {
  const { id } = authorizeSelf(ctx);
  const { email, current } = parse(ChangeEmail, raw);
  const user = await requireCurrentPassword(ctx, id, current);
  if (emailKeyOf(email) === user.emailKey) {
    const say = "Đây đang là địa chỉ của tài khoản.";
    throw new DomainError("invalid", say, { email: say });
  }
  await countAttempts(ctx, [
    { rule: "mail", subject: emailKeyOf(email) },
    { rule: "mails", subject: "" },
  ]);
  const secret = await atomically(ctx, async (ctx) => {
    await closeTokens(ctx, "email-change", id);
    await recordAudit(ctx, "account.email-ask", { type: "user", id });
    return (await findByEmail(ctx, email))
      ? null
      : issueToken(ctx, "email-change", LINK_LIFE_MS, { userId: id, email });
  });
  const letter =
    secret === null
      ? emailTakenLetter(paper, email)
      : emailChangeLetter(paper, email, user.name, `${paper.origin}/tai-khoan/thu-moi/${secret}`);
  sendLetter(paper, letter, ctx.now);
}

/** The address that a link would give to the account that opens it; null when the link is over or another's. */
export async function offeredEmail(ctx: Context, token: string): Promise<string | null> {
  const { id } = authorizeSelf(ctx);
  const open = await openToken(ctx, token, "email-change");
  return open?.userId === id ? open.email : null;
}

/** The new address is the account's from now on; the old one is told. */
export async function confirmEmailChange(ctx: Context, token: string, paper: Paper): Promise<void> {
  const { id } = authorizeSelf(ctx);
  if ((await offeredEmail(ctx, token)) === null) throw new DomainError("gone", OVER);
  const old = await atomically(ctx, async (ctx) => {
    const spent = await spendToken(ctx, token, "email-change");
    const email = spent?.userId === id ? spent.email : null;
    if (email === null) throw new DomainError("gone", OVER);
    const before = await requireUser(ctx, id);
    await ctx.db
      .update(users)
      .set({ email, emailKey: emailKeyOf(email), emailVerifiedAt: ctx.now })
      .where(eq(users.id, id))
      .catch(refuseTaken);
    await keepUserWords(ctx, id, before.name, email);
    // Links that went to the old address open nothing any more.
    await closeTokens(ctx, "reset", id);
    await recordAudit(ctx, "account.email", { type: "user", id });
    return before.email;
  });
  sendLetter(paper, emailChangedLetter(paper, old), ctx.now);
}
