import { and, desc, eq, gte, inArray, lt, type SQL } from "drizzle-orm";
import { auditLog } from "@/db/client";
import type { Context } from "@/lib/core/context";
import { AUDIT_ACTIONS, type AuditEntry } from "./model";

export const ENTRIES_PER_PAGE = 50;
const MOST_EXPORTED = 1000;

export type AuditFilter = {
  /** Only what these did; null for all. */
  actorIds: readonly string[] | null;
  /** A whole action, or the word before its dot; "" for all. */
  action: string;
  objectType: string;
  /** Only what was done to these; null for all. */
  objectIds: readonly string[] | null;
  from: Date | null;
  before: Date | null;
};

export type AuditPage = { entries: AuditEntry[]; next: number | null };

/** The newest entries that fit, older than `after`; each filter has its index. */
export async function auditPage(ctx: Context, filter: AuditFilter, after: number | null): Promise<AuditPage> {
  const rows = await entriesBelow(ctx, filter, after, ENTRIES_PER_PAGE + 1);
  const entries = rows.slice(0, ENTRIES_PER_PAGE);
  return { entries, next: rows.length > ENTRIES_PER_PAGE ? (entries.at(-1)?.seq ?? null) : null };
}

/** All that fit, newest first, some at a time. */
export async function* auditEntries(ctx: Context, filter: AuditFilter): AsyncGenerator<AuditEntry[]> {
  for (let after: number | null = null; ;) {
    const rows = await entriesBelow(ctx, filter, after, MOST_EXPORTED);
    if (rows.length > 0) yield rows;
    if (rows.length < MOST_EXPORTED) return;
    after = rows.at(-1)?.seq ?? null;
  }
}

async function entriesBelow(
  ctx: Context,
  { actorIds, action, objectType, objectIds, from, before }: AuditFilter,
  after: number | null,
  limit: number,
): Promise<AuditEntry[]> {
  const wanted: SQL[] = [];
  if (objectType !== "") wanted.push(eq(auditLog.objectType, objectType));
  if (from) wanted.push(gte(auditLog.at, from));
  if (before) wanted.push(lt(auditLog.at, before));
  if (after !== null) wanted.push(lt(auditLog.seq, after));
  const newest = async (...also: SQL[]) =>
    ctx.db
      .select()
      .from(auditLog)
      .where(and(...wanted, ...also))
      .orderBy(desc(auditLog.seq))
      .limit(limit);
  const acts = action === "" ? null : AUDIT_ACTIONS.filter((it) => it === action || it.startsWith(`${action}.`));
  if (acts?.length === 0) return [];
  const ofActs = acts === null ? [] : [inArray(auditLog.action, [...acts])];
  const ofObjects = objectIds === null ? [] : [inArray(auditLog.objectId, [...objectIds])];
  // Each actor, object or act is a range of its index, newest first: the newest of all are among the newest of each.
  const ranges = actorIds?.map((id) => [eq(auditLog.actorId, id), ...ofObjects, ...ofActs]) ??
    objectIds?.map((id) => [eq(auditLog.objectId, id), ...ofActs]) ??
    acts?.map((it) => [eq(auditLog.action, it)]) ?? [[]];
  const each = await Promise.all(ranges.map((range) => newest(...range)));
  return each
    .flat()
    .toSorted((a, b) => b.seq - a.seq)
    .slice(0, limit);
}

/** The hash of the last entry of each of the last days: whoever keeps them elsewhere can prove what stood then. */
export async function dailyHeads(ctx: Context, days: number): Promise<{ day: Date; seq: number; hash: string }[]> {
  const heads: { day: Date; seq: number; hash: string }[] = [];
  const DAY = 24 * 3_600_000;
  const midnight = Math.floor((ctx.now.getTime() + 7 * 3_600_000) / DAY) * DAY - 7 * 3_600_000;
  for (let n = 0; n < days; n++) {
    const [row] = await ctx.db
      .select({ seq: auditLog.seq, hash: auditLog.hash })
      .from(auditLog)
      .where(lt(auditLog.at, new Date(midnight - n * DAY)))
      .orderBy(desc(auditLog.at), desc(auditLog.seq))
      .limit(1);
    if (!row) break;
    heads.push({ day: new Date(midnight - (n + 1) * DAY), ...row });
  }
  return heads;
}
