import { asc, gt } from "drizzle-orm";
import { auditLog } from "@/db/client";
import type { Context } from "@/lib/core/context";
import { entryHash } from "./commands";
import { GENESIS } from "./model";

const BATCH = 1000;

export type ChainVerdict = { ok: true; entries: number; head: string } | { ok: false; brokenAt: number; why: string };

/** Walks the whole chain from its first entry. */
export async function verifyAuditChain(ctx: Context): Promise<ChainVerdict> {
  let head = GENESIS;
  let seq = 0;
  for (;;) {
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
    if (batch.length < BATCH) return { ok: true, entries: seq, head };
  }
}
