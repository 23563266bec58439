import { and, asc, desc, gt, lt } from "drizzle-orm";
import { changes, type ReadDb } from "@/db/client";
import type { WriteContext } from "./context";
import { nextNumber } from "./ids";

/**
 * Says, in the transaction that changed them, which public pages are no longer true. Every node reads these rows
 * (app/_front/invalidation.ts): no crash between the change and the announcement can leave an old page standing.
 */
export async function announce(ctx: WriteContext, tags: string[]): Promise<void> {
  if (tags.length === 0) return;
  const write = async () => {
    const seq = await nextNumber(ctx, "change");
    await ctx.db.insert(changes).values({ seq, tags: [...new Set(tags)], at: ctx.now });
  };
  ctx.last.push({ order: "1 announce", write });
}

export async function changesSince(db: ReadDb, seq: number, limit = 1000): Promise<{ seq: number; tags: string[] }[]> {
  return db
    .select({ seq: changes.seq, tags: changes.tags })
    .from(changes)
    .where(gt(changes.seq, seq))
    .orderBy(asc(changes.seq))
    .limit(limit);
}

export async function lastChangeSeq(db: ReadDb): Promise<number> {
  const [row] = await db.select({ seq: changes.seq }).from(changes).orderBy(desc(changes.seq)).limit(1);
  return row?.seq ?? 0;
}

/** When the paper last changed for its readers; every change so far is this old or older. */
export async function lastChangeAt(db: ReadDb): Promise<Date | null> {
  const [row] = await db.select({ at: changes.at }).from(changes).orderBy(desc(changes.seq)).limit(1);
  return row?.at ?? null;
}

/** Changes older than a day have been read by every node that lives; the newest row stays, it says where we are. */
export async function forgetOldChanges(ctx: WriteContext): Promise<void> {
  const last = await lastChangeSeq(ctx.db);
  const dayAgo = new Date(ctx.now.getTime() - 24 * 3_600_000);
  await ctx.db.delete(changes).where(and(lt(changes.at, dayAgo), lt(changes.seq, last)));
}
