import { eq, sql } from "drizzle-orm";
import { signInAttempts } from "@/db/client";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { keyedHash } from "@/lib/core/secrets";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** `free` attempts cost nothing; each one after doubles the wait, from `first` up to `longest`. */
type Rule = { free: number; first: number; longest: number };

const RULES = {
  /** A password or a code for one account. */
  secret: { free: 5, first: MINUTE / 2, longest: 60 * MINUTE },
  /** Anything that was tried for many accounts: high, because a whole office may share an address. */
  network: { free: 100, first: MINUTE, longest: 15 * MINUTE },
  /** A mail to one address. */
  mail: { free: 3, first: 5 * MINUTE, longest: 12 * 60 * MINUTE },
  /** Mails to anybody. */
  mails: { free: 20, first: MINUTE, longest: 60 * MINUTE },
} as const satisfies Record<string, Rule>;

export type Attempt = { rule: keyof typeof RULES; subject: string };

/**
 * Counts an attempt of this network before it is looked at, so that a hundred at once are a hundred, and refuses it
 * while the network has to wait. What others do from elsewhere never counts: nobody can lock out somebody else.
 */
export async function countAttempts(ctx: Context, attempts: readonly Attempt[]): Promise<void> {
  const until = await atomically(ctx, async (ctx) => {
    let latest: Date | null = null;
    for (const attempt of attempts) {
      const blocked = await count(ctx, attempt);
      if (blocked && (!latest || blocked > latest)) latest = blocked;
    }
    return latest;
  });
  if (until) throw new DomainError("limited", tooOften(until.getTime() - ctx.now.getTime()));
}

/** It was right: this one counts no more, and for one account none before it. */
export async function forgetAttempts(ctx: WriteContext, attempts: readonly Attempt[]): Promise<void> {
  for (const attempt of attempts) {
    const here = eq(signInAttempts.pairKey, keyOf(ctx, attempt));
    if (attempt.rule === "secret") await ctx.db.delete(signInAttempts).where(here);
    else
      await ctx.db
        .update(signInAttempts)
        .set({ failures: sql`${signInAttempts.failures} - 1`, blockedUntil: null })
        .where(here);
  }
}

/** Until when this network must wait; null when the attempt may be made, and is counted. */
async function count(ctx: WriteContext, attempt: Attempt): Promise<Date | null> {
  const pairKey = keyOf(ctx, attempt);
  // The row is there and locked before it is read: attempts at once come one after another on either engine.
  await ctx.db
    .insert(signInAttempts)
    .values({ pairKey, failures: 0, lastAt: ctx.now })
    .onConflictDoUpdate({ target: signInAttempts.pairKey, set: { pairKey } });
  const [row] = await ctx.db.select().from(signInAttempts).where(eq(signInAttempts.pairKey, pairKey)).limit(1);
  if (row?.blockedUntil && row.blockedUntil > ctx.now) return row.blockedUntil;
  const isOld = !row || ctx.now.getTime() - row.lastAt.getTime() > DAY;
  const failures = (isOld ? 0 : row.failures) + 1;
  const wait = waitAfter(RULES[attempt.rule], failures);
  const blockedUntil = wait > 0 ? new Date(ctx.now.getTime() + wait) : null;
  await ctx.db
    .update(signInAttempts)
    .set({ failures, lastAt: ctx.now, blockedUntil })
    .where(eq(signInAttempts.pairKey, pairKey));
  return null;
}

function waitAfter({ free, first, longest }: Rule, failures: number): number {
  return failures < free ? 0 : Math.min(longest, first * 2 ** Math.min(30, failures - free));
}

function keyOf(ctx: Context | WriteContext, { rule, subject }: Attempt): string {
  const network = ctx.actor.kind === "system" ? "" : ctx.actor.networkKey;
  return keyedHash("sign-in attempts", `${rule}\n${subject}\n${network}`);
}

function tooOften(waitMs: number): string {
  const minutes = Math.ceil(waitMs / MINUTE);
  const wait = waitMs <= MINUTE ? "một phút" : `${minutes} phút`;
  return `Đã có quá nhiều lần thử từ mạng này. Vui lòng thử lại sau ${wait}.`;
}
