import { and, desc, gte, inArray, lt, sql } from "drizzle-orm";
import { searchWords } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";

const PER_STATEMENT = 500;
/** Numbers and runs of letters that nobody would be offered. */
const OFFERED = /^\p{L}[\p{L}\p{N}]{1,23}$/u;

/** Counts the words of these documents; of one that was counted before, only words that nobody knew. */
export async function addWords(
  ctx: WriteContext,
  documents: readonly { body: readonly string[]; isCounted: boolean }[],
): Promise<void> {
  const counts = new Map<string, number>();
  for (const { body, isCounted } of documents) {
    for (const word of new Set(body)) {
      if (OFFERED.test(word)) counts.set(word, (counts.get(word) ?? 0) + (isCounted ? 1 : 0));
    }
  }
  // In one order, so that two transactions never wait for each other.
  const rows = [...counts].map(([word, n]) => ({ word, documents: n })).toSorted((a, b) => (a.word < b.word ? -1 : 1));
  for (let i = 0; i < rows.length; i += PER_STATEMENT) {
    await ctx.db
      .insert(searchWords)
      .values(rows.slice(i, i + PER_STATEMENT))
      .onConflictDoUpdate({
        target: searchWords.word,
        set: { documents: sql`${searchWords.documents} + excluded.documents` },
      });
  }
}

/** How many articles have each of these words; words that none has are left out. */
export async function wordCounts(ctx: Context, words: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let i = 0; i < words.length; i += PER_STATEMENT) {
    const rows = await ctx.db
      .select()
      .from(searchWords)
      .where(inArray(searchWords.word, words.slice(i, i + PER_STATEMENT)));
    for (const { word, documents } of rows) found.set(word, documents);
  }
  return found;
}

/** The commonest words that begin so. */
export async function wordsBeginning(ctx: Context, prefix: string, limit: number): Promise<string[]> {
  const rows = await ctx.db
    .select({ word: searchWords.word })
    .from(searchWords)
    .where(and(gte(searchWords.word, prefix), lt(searchWords.word, afterAll(prefix))))
    .orderBy(desc(searchWords.documents))
    .limit(limit);
  return rows.map((row) => row.word);
}

/** The least text greater than every text that begins so. */
function afterAll(prefix: string): string {
  return prefix + "\u{10ffff}";
}
