import { eq, sql } from "drizzle-orm";
import { accountTokens, sessions } from "@/db/client";
import { GiveCode, SignIn } from "@/lib/accounts/input";
import { isPassword } from "@/lib/accounts/internal/passwords";
import { hasTotp, spendCode } from "@/lib/accounts/internal/second-factor";
import { type Attempt, countAttempts, forgetAttempts } from "@/lib/accounts/internal/throttle";
import { hashOf, issueToken, newSecret, openToken, spendToken } from "@/lib/accounts/internal/tokens";
import { asUser, findByEmail, requireUser, type UserRow } from "@/lib/accounts/internal/users";
import { CODES_PER_STEP, emailKeyOf, type Paper, SECOND_STEP_LIFE_MS } from "@/lib/accounts/model";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { keyedHash } from "@/lib/core/secrets";

/** `ticket` waits for a code (`giveCode`), `grant` for a session (`startSession`); both ten minutes, once. */
export type SignInStep = { ticket: string } | { grant: string };

/** The first step: address and password. Wrong ones are told alike, whatever there is of that address. */
// Not authorized: this is how one becomes somebody.
export async function beginSignIn(ctx: Context, raw: SignIn, paper: Pick<Paper, "isDemo">): Promise<SignInStep> {
  const { email, password } = parse(SignIn, raw);
  const attempts: Attempt[] = [
    { rule: "secret", subject: emailKeyOf(email) },
    { rule: "network", subject: "" },
  ];
  await countAttempts(ctx, attempts);
  const user = await findByEmail(ctx, email);
  const isRight = await isPassword(user?.passwordHash ?? null, password);
  if (!user || !isRight) {
    // Written for an unknown address too (hashed: people type passwords there), so that both take as long.
    const object = user
      ? { type: "user", id: user.id }
      : { type: "email", id: keyedHash("address", emailKeyOf(email)) };
    const who = user ? asUser(ctx, user) : ctx;
    await atomically(who, (ctx) => recordAudit(ctx, "account.sign-in-refuse", object, { why: "password" }));
    throw new DomainError("invalid", "Địa chỉ thư điện tử hoặc mật khẩu chưa đúng.");
  }
  requireUsable(user, paper);
  return atomically(asUser(ctx, user), async (ctx) => {
    await forgetAttempts(ctx, attempts);
    const userId = user.id;
    if (await hasTotp(ctx, userId))
      return { ticket: await issueToken(ctx, "second-factor", SECOND_STEP_LIFE_MS, { userId }) };
    return { grant: await issueToken(ctx, "session", SECOND_STEP_LIFE_MS, { userId }) };
  });
}

/** The second step: a code of the authenticator, or a recovery code. Answers the grant for the session. */
// Not authorized: the ticket says whose password was right.
export async function giveCode(ctx: Context, raw: GiveCode): Promise<string> {
  const { ticket, code } = parse(GiveCode, raw);
  const step = await openToken(ctx, ticket, "second-factor");
  if (!step?.userId) throw new DomainError("gone", "Đã quá mười phút từ khi nhập mật khẩu. Vui lòng đăng nhập lại.");
  const user = await requireUser(ctx, step.userId);
  const attempts: Attempt[] = [{ rule: "secret", subject: `code ${user.id}` }];
  await countAttempts(ctx, attempts);
  const grant = await atomically(asUser(ctx, user), async (ctx) => {
    const [held] = await ctx.db
      .update(accountTokens)
      .set({ failures: sql`${accountTokens.failures} + 1` })
      .where(eq(accountTokens.tokenHash, step.tokenHash))
      .returning({ failures: accountTokens.failures });
    const kind = (held?.failures ?? Infinity) > CODES_PER_STEP ? null : await spendCode(ctx, user.id, code);
    if (kind === null || !(await spendToken(ctx, ticket, "second-factor"))) {
      if (held && held.failures >= CODES_PER_STEP) await spendToken(ctx, ticket, "second-factor");
      await recordAudit(ctx, "account.sign-in-refuse", { type: "user", id: user.id }, { why: "code" });
      return null;
    }
    await forgetAttempts(ctx, attempts);
    if (kind === "recovery")
      await recordAudit(ctx, "account.recovery-codes", { type: "user", id: user.id }, { used: 1 });
    return issueToken(ctx, "session", SECOND_STEP_LIFE_MS, { userId: user.id, isStrong: true });
  });
  if (grant === null) {
    throw new DomainError("invalid", "Mã chưa đúng hoặc đã được dùng. Vui lòng đợi mã mới rồi nhập lại.");
  }
  return grant;
}

/** Turns a grant into a session; answers the secret that the device keeps. */
// Not authorized: the grant is the right.
export async function startSession(
  ctx: Context,
  grant: string,
  device: string,
  paper: Pick<Paper, "isDemo">,
): Promise<string> {
  return atomically(ctx, async (ctx) => {
    const granted = await spendToken(ctx, grant, "session");
    if (!granted?.userId) throw new DomainError("gone", "Lượt đăng nhập này đã quá hạn. Vui lòng đăng nhập lại.");
    const user = await requireUser(ctx, granted.userId);
    requireUsable(user, paper);
    const { secret, hash } = newSecret();
    const at = { createdAt: ctx.now, lastSeenAt: ctx.now };
    await ctx.db
      .insert(sessions)
      .values({ id: newId(), tokenHash: hash, userId: user.id, isStrong: granted.isStrong, device, ...at });
    await recordAudit(
      asUser(ctx, user),
      "account.sign-in",
      { type: "user", id: user.id },
      { device, isStrong: granted.isStrong },
    );
    return secret;
  });
}

/** Ends the session of this device. */
// Not authorized: whoever holds the secret may throw it away.
export async function endThisSession(ctx: Context, secret: string): Promise<void> {
  await atomically(ctx, async (ctx) => {
    const [ended] = await ctx.db
      .delete(sessions)
      .where(eq(sessions.tokenHash, hashOf(secret)))
      .returning();
    if (ended) await recordAudit(ctx, "account.sign-out", { type: "user", id: ended.userId }, { device: ended.device });
  });
}

function requireUsable(user: UserRow, paper: Pick<Paper, "isDemo">): void {
  if (user.status === "locked")
    throw new DomainError("forbidden", "Tài khoản này đang bị khóa. Vui lòng liên hệ quản trị.");
  if (user.isDemo && !paper.isDemo) throw new DomainError("forbidden", "Tài khoản này chỉ dùng trong bản trình diễn.");
}
