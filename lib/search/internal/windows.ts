import { desc, lt } from "drizzle-orm";
import { type IndexSearch, searchDocuments, searchIndex } from "@/db/client";
import type { Context } from "@/lib/core/context";

const FIRST_WINDOW = 4000;
const KEPT_MS = 10 * 60_000;

/** Numbers of documents that divide the index into windows, each with twice the documents of the newer one before it. */
let kept = { at: 0, starts: [] as number[], isWhole: false };

export type Bounded = {
  ids: number[];
  /** The number down to which was searched; null: to the end. */
  downTo: number | null;
};

/**
 * As the index's `find`, newest first, but in windows that grow, until enough is found or the time would be over. A
 * phrase of common words can otherwise hold the whole index in its hands, and on SQLite every other request waits for it.
 */
export async function findWithin(ctx: Context, search: IndexSearch, budgetMs: number): Promise<Bounded> {
  const begun = performance.now();
  const ids: number[] = [];
  let to = search.to;
  for (let window = 0; ; window++) {
    const start = await windowStart(ctx, window);
    const isLast = start === null || (search.from !== undefined && start <= search.from);
    const from = isLast ? search.from : start;
    const before = performance.now();
    if (to === undefined || from === undefined || from <= to) {
      ids.push(...(await searchIndex.find(ctx.db, { ...search, from, to, limit: search.limit - ids.length })));
      to = from === undefined ? to : from - 1;
    }
    if (isLast || ids.length >= search.limit) return { ids, downTo: null };
    const now = performance.now();
    // The next window holds twice as much.
    if (now - begun + 2 * (now - before) > budgetMs) return { ids, downTo: start };
  }
}

/** Where the window begins; null: it reaches to the end. Boundaries some minutes old divide as well as new ones. */
async function windowStart(ctx: Context, window: number): Promise<number | null> {
  const now = Date.now();
  if (now - kept.at > KEPT_MS) kept = { at: now, starts: [], isWhole: false };
  const mine = kept;
  while (mine.starts.length <= window && !mine.isWhole) {
    const last = mine.starts.at(-1);
    const [row] = await ctx.db
      .select({ id: searchDocuments.documentId })
      .from(searchDocuments)
      .where(last === undefined ? undefined : lt(searchDocuments.documentId, last))
      .orderBy(desc(searchDocuments.documentId))
      .limit(1)
      .offset(FIRST_WINDOW * 2 ** mine.starts.length);
    if (row) mine.starts.push(row.id);
    else mine.isWhole = true;
  }
  return mine.starts[window] ?? null;
}
