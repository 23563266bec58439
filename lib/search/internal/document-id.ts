import { and, desc, gte, lt } from "drizzle-orm";
import { searchDocuments } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";

/**
 * Numbers of documents are minutes since 1970 with room for this many articles in each. Readers see no finer time, and
 * small steps between numbers keep the index an eighth smaller than milliseconds would.
 */
const PER_MINUTE = 131_072;
const MINUTE_MS = 60_000;
const PER_STATEMENT = 500;

/** The least number of a document published at this time. */
export function firstIdAt(at: Date): number {
  return Math.floor(at.getTime() / MINUTE_MS) * PER_MINUTE;
}

/** To the minute. */
export function timeOfId(id: number): Date {
  return new Date(Math.floor(id / PER_MINUTE) * MINUTE_MS);
}

export function isIdAt(id: number, at: Date): boolean {
  return id >= firstIdAt(at) && id < firstIdAt(at) + PER_MINUTE;
}

type Placed = { articleId: string; id: number };

/** Gives each article the next free number of its minute. */
export async function placeDocuments(
  ctx: WriteContext,
  documents: readonly { articleId: string; publishedAt: Date }[],
): Promise<Placed[]> {
  const placed: Placed[] = [];
  let left = documents;
  while (left.length > 0) {
    const ids = await freeIds(
      ctx,
      left.map((it) => it.publishedAt),
    );
    const rows = left.map(({ articleId }, i) => ({ articleId, documentId: ids[i] ?? 0 }));
    const taken = new Map<string, number>();
    for (let i = 0; i < rows.length; i += PER_STATEMENT) {
      // On PostgreSQL another transaction may have taken the number meanwhile: then the next one is tried.
      const inserted = await ctx.db
        .insert(searchDocuments)
        .values(rows.slice(i, i + PER_STATEMENT))
        .onConflictDoNothing({ target: searchDocuments.documentId })
        .returning();
      for (const row of inserted) taken.set(row.articleId, row.documentId);
    }
    for (const [articleId, id] of taken) placed.push({ articleId, id });
    left = left.filter((it) => !taken.has(it.articleId));
  }
  return placed;
}

async function freeIds(ctx: WriteContext, times: readonly Date[]): Promise<number[]> {
  const next = new Map<number, number>();
  const ids: number[] = [];
  for (const at of times) {
    let minute = firstIdAt(at);
    let id = next.get(minute) ?? (await firstFreeId(ctx, minute));
    // More articles than a minute holds: an import without dates. They go on into the next.
    while (id >= minute + PER_MINUTE) {
      next.set(minute, id);
      minute += PER_MINUTE;
      id = next.get(minute) ?? (await firstFreeId(ctx, minute));
    }
    next.set(minute, id + 1);
    ids.push(id);
  }
  return ids;
}

async function firstFreeId(ctx: WriteContext, minute: number): Promise<number> {
  const [last] = await ctx.db
    .select({ id: searchDocuments.documentId })
    .from(searchDocuments)
    .where(and(gte(searchDocuments.documentId, minute), lt(searchDocuments.documentId, minute + PER_MINUTE)))
    .orderBy(desc(searchDocuments.documentId))
    .limit(1);
  return last ? last.id + 1 : minute;
}
