import { settings } from "@/db/client";
import { atomically, type Context } from "@/lib/core/context";
import { type ChainVerdict, VERIFIED, verifyAuditChain } from "./queries";

/** Walks the whole chain and notes how far it holds, so that the next look walks only what is newer. */
// Not authorized: it reads what whoever calls it may read, and keeps a number. Not audited: an act that changes nothing.
export async function verifyWholeChain(ctx: Context): Promise<ChainVerdict> {
  const verdict = await verifyAuditChain(ctx);
  if (verdict.ok) {
    const value = { seq: verdict.entries, hash: verdict.head, at: ctx.now };
    await atomically(ctx, async (ctx) => {
      await ctx.db
        .insert(settings)
        .values({ key: VERIFIED, value, updatedAt: ctx.now })
        .onConflictDoUpdate({ target: settings.key, set: { value, updatedAt: ctx.now } });
    });
  }
  return verdict;
}
