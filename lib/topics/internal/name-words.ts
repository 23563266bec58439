import { and, eq, gte, inArray, lt } from "drizzle-orm";
import { nameWords } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { fold, words } from "@/lib/text/fold";

export type NamedKind = "topic" | "series" | "person" | "author";

/** As many as are looked at: behind a word that half the country is called by there is no better and no worse. */
const MOST_READ = 200;
const MOST_WORDS = 8;

/** The names by which this can be found, instead of those it was found by. */
export async function setNameWords(
  ctx: WriteContext,
  kind: NamedKind,
  targetId: string,
  names: readonly string[],
): Promise<void> {
  await ctx.db.delete(nameWords).where(eq(nameWords.targetId, targetId));
  const unique = [...new Set(names.flatMap(words))];
  if (unique.length === 0) return;
  await ctx.db.insert(nameWords).values(unique.map((word) => ({ kind, word, targetId })));
}

/** Ids of those in whose names all the words stand, the last perhaps only begun. */
export async function idsNamed(ctx: Context | WriteContext, kind: NamedKind, text: string): Promise<string[]> {
  const typed = words(text).slice(0, MOST_WORDS);
  const begun = typed.pop();
  if (begun === undefined) return [];
  const withWord = (word: string) =>
    inArray(
      nameWords.targetId,
      ctx.db
        .select({ id: nameWords.targetId })
        .from(nameWords)
        .where(and(eq(nameWords.kind, kind), eq(nameWords.word, word))),
    );
  const rows = await ctx.db
    .selectDistinct({ id: nameWords.targetId })
    .from(nameWords)
    .where(
      and(
        eq(nameWords.kind, kind),
        gte(nameWords.word, begun),
        lt(nameWords.word, `${begun}\u{10ffff}`),
        ...typed.map(withWord),
      ),
    )
    .limit(MOST_READ);
  return rows.map((row) => row.id);
}

/** The very name first, then those that begin so, then the shorter. */
export function byLikeness<T>(typed: string, nameOf: (it: T) => string): (a: T, b: T) => number {
  const wanted = fold(typed);
  const distance = (it: T) => {
    const name = fold(nameOf(it));
    if (name === wanted) return 0;
    return (name.startsWith(wanted) ? 1000 : 2000) + name.length;
  };
  return (a, b) => distance(a) - distance(b);
}
