import { desc } from "drizzle-orm";
import { auditLog } from "@/db/client";
import { contentHash } from "@/lib/core/canonical";
import type { WriteContext } from "@/lib/core/context";
import { nextNumber } from "@/lib/core/ids";
import { type AuditAction, type AuditEntry, GENESIS } from "./model";

/** Adds one entry to the chain, at the end of the transaction of the act itself. */
export async function recordAudit(
  ctx: WriteContext,
  action: AuditAction,
  object: { type: string; id: string },
  details: Record<string, unknown> = {},
): Promise<void> {
  ctx.last.push({ order: "2 audit", write: async () => addEntry(ctx, action, object, details) });
}

async function addEntry(
  ctx: WriteContext,
  action: AuditAction,
  object: { type: string; id: string },
  details: Record<string, unknown>,
): Promise<void> {
  // The counter's row is locked until this transaction ends, so nobody else can add an entry between these lines.
  const seq = await nextNumber(ctx, "audit");
  const [last] = await ctx.db.select({ hash: auditLog.hash }).from(auditLog).orderBy(desc(auditLog.seq)).limit(1);
  const entry = {
    seq,
    at: ctx.now,
    actorId: ctx.actor.kind === "user" ? ctx.actor.id : null,
    actorName: ctx.actor.kind === "reader" ? "Bạn đọc" : ctx.actor.name,
    action,
    objectType: object.type,
    objectId: object.id,
    details,
    prevHash: last?.hash ?? GENESIS,
  };
  await ctx.db.insert(auditLog).values({ ...entry, hash: entryHash(entry) });
}

/** What the chain holds of an entry: all of it but its own hash. */
export function entryHash(entry: Omit<AuditEntry, "hash">): string {
  return contentHash({ ...entry, at: entry.at.toISOString() });
}
