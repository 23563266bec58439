import { createHmac, randomInt } from "node:crypto";
import { and, eq, isNull, lt } from "drizzle-orm";
import { Secret, TOTP } from "otpauth";
import { recoveryCodes, totpSecrets } from "@/db/client";
import { RECOVERY_CODES } from "@/lib/accounts/model";
import type { Context, WriteContext } from "@/lib/core/context";
import { seal, unseal } from "@/lib/core/seal";
import { derivedKey, keyedHash } from "@/lib/core/secrets";

const PERIOD = 30;
/** No I, L, O, U: nothing that is read as something else, and no words. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 12;

/**
 * The secret that a device may set up now. Derived, not stored: the same however often the page is read, another one
 * after each setup and on each device, and nobody else can know it.
 */
export async function offeredSecret(ctx: Context | WriteContext, userId: string, sessionId: string): Promise<Secret> {
  const [current] = await ctx.db
    .select({ secret: totpSecrets.secret })
    .from(totpSecrets)
    .where(eq(totpSecrets.userId, userId))
    .limit(1);
  const bytes = createHmac("sha256", derivedKey("totp offer"))
    .update(`${userId}\n${sessionId}\n${current?.secret ?? ""}`)
    .digest();
  return new Secret({ buffer: Uint8Array.from(bytes.subarray(0, 20)).buffer });
}

export function totpOf(secret: Secret, issuer = "", label = ""): TOTP {
  return new TOTP({ issuer, label, secret, algorithm: "SHA1", digits: 6, period: PERIOD });
}

/** The time step of a right code, one step early or late allowed; null for a wrong one. */
export function stepOf(secret: Secret, code: string, now: Date): number | null {
  const digits = code.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = totpOf(secret).validate({ token: digits, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

export async function keepTotp(ctx: WriteContext, userId: string, secret: Secret, lastStep: number): Promise<void> {
  const row = { secret: seal(`totp ${userId}`, secret.base32), lastStep, createdAt: ctx.now };
  await ctx.db
    .insert(totpSecrets)
    .values({ userId, ...row })
    .onConflictDoUpdate({ target: totpSecrets.userId, set: row });
}

export async function hasTotp(ctx: Context | WriteContext, userId: string): Promise<boolean> {
  const [row] = await ctx.db
    .select({ userId: totpSecrets.userId })
    .from(totpSecrets)
    .where(eq(totpSecrets.userId, userId))
    .limit(1);
  return row !== undefined;
}

/** Uses up a code of the authenticator or a recovery code; says which it was, null for a wrong or used one. */
export async function spendCode(ctx: WriteContext, userId: string, code: string): Promise<"totp" | "recovery" | null> {
  return (await spendTotp(ctx, userId, code))
    ? "totp"
    : (await spendRecoveryCode(ctx, userId, code))
      ? "recovery"
      : null;
}

async function spendTotp(ctx: WriteContext, userId: string, code: string): Promise<boolean> {
  const [row] = await ctx.db.select().from(totpSecrets).where(eq(totpSecrets.userId, userId)).limit(1);
  const plain = row && unseal(`totp ${userId}`, row.secret);
  if (!plain) return false;
  const step = stepOf(Secret.fromBase32(plain), code, ctx.now);
  if (step === null) return false;
  const used = await ctx.db
    .update(totpSecrets)
    .set({ lastStep: step })
    .where(and(eq(totpSecrets.userId, userId), lt(totpSecrets.lastStep, step)))
    .returning({ userId: totpSecrets.userId });
  return used.length > 0;
}

async function spendRecoveryCode(ctx: WriteContext, userId: string, code: string): Promise<boolean> {
  const used = await ctx.db
    .update(recoveryCodes)
    .set({ usedAt: ctx.now })
    .where(
      and(
        eq(recoveryCodes.codeHash, recoveryHash(userId, code)),
        eq(recoveryCodes.userId, userId),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ userId: recoveryCodes.userId });
  return used.length > 0;
}

/** Ten new codes, "ABCD-EFGH-JKMN", in place of all older ones; shown once, kept hashed. */
export async function renewRecoveryCodes(ctx: WriteContext, userId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(""),
  );
  await ctx.db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await ctx.db.insert(recoveryCodes).values(codes.map((code) => ({ userId, codeHash: recoveryHash(userId, code) })));
  return codes.map((code) => code.replaceAll(/(.{4})(?=.)/g, "$1-"));
}

export async function dropSecondFactor(ctx: WriteContext, userId: string): Promise<void> {
  await ctx.db.delete(totpSecrets).where(eq(totpSecrets.userId, userId));
  await ctx.db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
}

function recoveryHash(userId: string, code: string): string {
  const plain = code
    .toUpperCase()
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1")
    .replaceAll(/[^0-9A-Z]/g, "");
  return keyedHash("recovery code", `${userId}\n${plain}`);
}
