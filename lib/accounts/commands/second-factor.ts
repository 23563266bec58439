import { and, eq } from "drizzle-orm";
import { sessions } from "@/db/client";
import { EnrolTotp, ProveSelf } from "@/lib/accounts/input";
import { requireCurrentPassword } from "@/lib/accounts/internal/prove-self";
import {
  dropSecondFactor,
  hasTotp,
  keepTotp,
  offeredSecret,
  renewRecoveryCodes,
  stepOf,
} from "@/lib/accounts/internal/second-factor";
import { closeTokens } from "@/lib/accounts/internal/tokens";
import { endSessions, rolesOf } from "@/lib/accounts/internal/users";
import { isStaff } from "@/lib/accounts/model";
import { authorizeSelf } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";

/**
 * Sets up the authenticator that this device was offered, or one in place of the old, by its first code. Answers the
 * recovery codes; every other device is signed out.
 */
export async function enrolTotp(ctx: Context, raw: EnrolTotp, hereId: string): Promise<string[]> {
  const { id } = authorizeSelf(ctx);
  const { code, current } = parse(EnrolTotp, raw);
  await requireCurrentPassword(ctx, id, current);
  const secret = await offeredSecret(ctx, id, hereId);
  const step = stepOf(secret, code, ctx.now);
  if (step === null) {
    const say = "Mã chưa đúng. Vui lòng nhập sáu chữ số mà ứng dụng đang hiện.";
    throw new DomainError("invalid", say, { code: say });
  }
  return atomically(ctx, async (ctx) => {
    const isReplaced = await hasTotp(ctx, id);
    await keepTotp(ctx, id, secret, step);
    const codes = await renewRecoveryCodes(ctx, id);
    const here = await ctx.db
      .update(sessions)
      .set({ isStrong: true })
      .where(and(eq(sessions.id, hereId), eq(sessions.userId, id)))
      .returning({ id: sessions.id });
    if (here.length === 0) throw new DomainError("unauthenticated", "Vui lòng đăng nhập để thực hiện việc này.");
    const ended = await endSessions(ctx, id, hereId);
    for (const purpose of ["second-factor", "session"] as const) await closeTokens(ctx, purpose, id);
    await recordAudit(ctx, "account.second-factor", { type: "user", id }, { isReplaced, ended });
    return codes;
  });
}

/** Readers may do without it; staff may not. */
export async function removeTotp(ctx: Context, raw: ProveSelf): Promise<void> {
  const { id } = authorizeSelf(ctx);
  const { current } = parse(ProveSelf, raw);
  await requireCurrentPassword(ctx, id, current);
  await atomically(ctx, async (ctx) => {
    if (isStaff(await rolesOf(ctx, id)))
      throw new DomainError("forbidden", "Tài khoản tòa soạn phải dùng xác thực hai lớp.");
    await dropSecondFactor(ctx, id);
    await recordAudit(ctx, "account.second-factor-remove", { type: "user", id });
  });
}

/** Ten new recovery codes; the old ones open nothing any more. */
export async function renewOwnRecoveryCodes(ctx: Context, raw: ProveSelf): Promise<string[]> {
  const { id } = authorizeSelf(ctx);
  const { current } = parse(ProveSelf, raw);
  await requireCurrentPassword(ctx, id, current);
  return atomically(ctx, async (ctx) => {
    if (!(await hasTotp(ctx, id))) throw new DomainError("conflict", "Vui lòng bật xác thực hai lớp trước.");
    await recordAudit(ctx, "account.recovery-codes", { type: "user", id }, { renewed: true });
    return renewRecoveryCodes(ctx, id);
  });
}
