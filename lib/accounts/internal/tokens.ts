import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { accountTokens } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";

type Row = typeof accountTokens.$inferSelect;
export type TokenPurpose = Row["purpose"];
type Content = Partial<Pick<Row, "userId" | "email" | "name" | "roles" | "invitedBy" | "isStrong">>;

/** 256 random bits for a person or a cookie; only their hash is kept. */
export function newSecret(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString("base64url");
  return { secret, hash: hashOf(secret) };
}

/** Random bits need no slow hash. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** Makes a token and answers the secret that opens it. */
export async function issueToken(
  ctx: WriteContext,
  purpose: TokenPurpose,
  lifeMs: number,
  content: Content,
): Promise<string> {
  const { secret, hash } = newSecret();
  const expiresAt = new Date(ctx.now.getTime() + lifeMs);
  await ctx.db.insert(accountTokens).values({ tokenHash: hash, purpose, createdAt: ctx.now, expiresAt, ...content });
  return secret;
}

const isOpen = (ctx: Context | WriteContext, secret: string, purpose: TokenPurpose) =>
  and(
    eq(accountTokens.tokenHash, hashOf(secret)),
    eq(accountTokens.purpose, purpose),
    isNull(accountTokens.usedAt),
    gt(accountTokens.expiresAt, ctx.now),
  );

/** The token while it can still be used; null otherwise. */
export async function openToken(
  ctx: Context | WriteContext,
  secret: string,
  purpose: TokenPurpose,
): Promise<Row | null> {
  const [row] = await ctx.db
    .select()
    .from(accountTokens)
    .where(isOpen(ctx, secret, purpose))
    .limit(1);
  return row ?? null;
}

/** Uses the token up: of two who come with it at once, one gets it. */
export async function spendToken(ctx: WriteContext, secret: string, purpose: TokenPurpose): Promise<Row | null> {
  const [row] = await ctx.db
    .update(accountTokens)
    .set({ usedAt: ctx.now })
    .where(isOpen(ctx, secret, purpose))
    .returning();
  return row ?? null;
}

/** Every open token of this kind is over; with `userId` only that account's. */
export async function closeTokens(ctx: WriteContext, purpose: TokenPurpose, userId?: string): Promise<void> {
  const whose = userId === undefined ? undefined : eq(accountTokens.userId, userId);
  await ctx.db
    .update(accountTokens)
    .set({ usedAt: ctx.now })
    .where(and(eq(accountTokens.purpose, purpose), isNull(accountTokens.usedAt), whose));
}
