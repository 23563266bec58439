import { lt } from "drizzle-orm";
import { accountTokens, sessions, signInAttempts } from "@/db/client";
import { lifetimeOf } from "@/lib/accounts/model";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";

const DAY = 24 * 3_600_000;

/** Sweeps away what can open nothing any more: tokens of the week before, sessions past their time, old attempts. */
// Not audited: only what was over goes. Not authorized: the program's own sweep; nobody else can call it.
export async function forgetOldAccess(ctx: Context | WriteContext): Promise<void> {
  const ago = (ms: number) => new Date(ctx.now.getTime() - ms);
  await atomically(ctx, async (ctx) => {
    await ctx.db.delete(accountTokens).where(lt(accountTokens.expiresAt, ago(7 * DAY)));
    await ctx.db.delete(sessions).where(lt(sessions.createdAt, ago(lifetimeOf(false).absolute)));
    await ctx.db.delete(sessions).where(lt(sessions.lastSeenAt, ago(lifetimeOf(false).idle)));
    await ctx.db.delete(signInAttempts).where(lt(signInAttempts.lastAt, ago(2 * DAY)));
  });
}
