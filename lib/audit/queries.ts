import { asc, desc, eq, gt } from "drizzle-orm";
import { z } from "zod";
import { auditLog, settings } from "@/db/client";
import type { Context } from "@/lib/core/context";
import { entryHash } from "./commands";
import { GENESIS } from "./model";

const BATCH = 1000;

export type ChainVerdict = { ok: true; entries: number; head: string } | { ok: false; brokenAt: number; why: string };

/** Walks the chain from its first entry, or after one that is known to hold, for at most so many entries. */
export async function verifyAuditChain(
  ctx: Context,
  after: { seq: number; hash: string } = { seq: 0, hash: GENESIS },
  most = Number.POSITIVE_INFINITY,
): Promise<ChainVerdict> {
  let { seq, hash: head } = after;
  for (const end = seq + most; seq < end;) {
    const batch = await ctx.db
      .select()
      .from(auditLog)
      .where(gt(auditLog.seq, seq))
      .orderBy(asc(auditLog.seq))
      .limit(BATCH);
    for (const { hash, ...entry } of batch) {
      if (entry.seq !== seq + 1) return { ok: false, brokenAt: seq + 1, why: "an entry is missing" };
      if (entry.prevHash !== head)
        return { ok: false, brokenAt: entry.seq, why: "it does not follow the entry before" };
      if (entryHash(entry) !== hash) return { ok: false, brokenAt: entry.seq, why: "it was altered" };
      head = hash;
      seq = entry.seq;
    }
    if (batch.length < BATCH) break;
  }
  return { ok: true, entries: seq, head };
}

/** The newest entry's number and hash. */
export async function auditHead(ctx: Context): Promise<{ seq: number; hash: string }> {
  const [row] = await ctx.db
    .select({ seq: auditLog.seq, hash: auditLog.hash })
    .from(auditLog)
    .orderBy(desc(auditLog.seq))
    .limit(1);
  return row ?? { seq: 0, hash: GENESIS };
}

export const VERIFIED = "audit.verified";
/** More than these are walked by a command or a button, not while somebody waits for a page. */
const MOST_AT_ONCE = 2000;

const VerifiedUpTo = z.object({ seq: z.number(), hash: z.string(), at: z.coerce.date() });

export type ChainState = {
  isOk: boolean;
  /** Where it is broken, and how. */
  brokenAt: number | null;
  why: string;
  /** The last entry that was walked to, of how many. */
  verified: number;
  entries: number;
  head: string;
  /** When the whole chain was last walked from its first entry; null: never. */
  wholeAt: Date | null;
};

/** The chain's state: what was verified before is believed, only the entries since are walked. */
export async function chainState(ctx: Context): Promise<ChainState> {
  const kept = await verifiedUpTo(ctx);
  const head = await auditHead(ctx);
  const shared = { entries: head.seq, head: head.hash, wholeAt: kept?.at ?? null };
  if (kept !== null && kept.seq > 0 && (await hashAt(ctx, kept.seq)) !== kept.hash) {
    const why = "an entry that was verified is gone or altered";
    return { isOk: false, brokenAt: Math.min(kept.seq, head.seq), why, verified: 0, ...shared };
  }
  const verdict = await verifyAuditChain(ctx, kept ?? undefined, MOST_AT_ONCE);
  return verdict.ok
    ? { isOk: true, brokenAt: null, why: "", verified: verdict.entries, ...shared }
    : { isOk: false, brokenAt: verdict.brokenAt, why: verdict.why, verified: verdict.brokenAt - 1, ...shared };
}

async function hashAt(ctx: Context, seq: number): Promise<string | null> {
  const [row] = await ctx.db.select({ hash: auditLog.hash }).from(auditLog).where(eq(auditLog.seq, seq)).limit(1);
  return row?.hash ?? null;
}

async function verifiedUpTo(ctx: Context): Promise<z.infer<typeof VerifiedUpTo> | null> {
  const [row] = await ctx.db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, VERIFIED))
    .limit(1);
  const parsed = VerifiedUpTo.safeParse(row?.value);
  return parsed.success ? parsed.data : null;
}
