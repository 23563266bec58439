import { and, eq, gte, lt } from "drizzle-orm";
import { nameWords } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { words } from "@/lib/text/fold";

const MOST = 1000;

/** Every folded word of a name and an address, so that the account is found by any of them. */
export async function keepUserWords(ctx: WriteContext, userId: string, ...texts: string[]): Promise<void> {
  await forgetUserWords(ctx, userId);
  const all = [...new Set(texts.flatMap((text) => words(text)))];
  if (all.length > 0)
    await ctx.db.insert(nameWords).values(all.map((word) => ({ kind: "user" as const, word, targetId: userId })));
}

export async function forgetUserWords(ctx: WriteContext, userId: string): Promise<void> {
  await ctx.db.delete(nameWords).where(and(eq(nameWords.kind, "user"), eq(nameWords.targetId, userId)));
}

/** Accounts in which every word stands, each perhaps only begun; a thousand of a word at most are looked at. */
export async function usersNamed(ctx: Context, text: string): Promise<string[]> {
  const wanted = words(text).toSorted((a, b) => b.length - a.length);
  let found: Set<string> | null = null;
  for (const word of wanted) {
    const rows: { id: string }[] = await ctx.db
      .selectDistinct({ id: nameWords.targetId })
      .from(nameWords)
      .where(and(eq(nameWords.kind, "user"), gte(nameWords.word, word), lt(nameWords.word, `${word}\u{10FFFF}`)))
      .limit(MOST);
    const ids = rows.map(({ id }) => id);
    const before: Set<string> | null = found;
    found = new Set(before === null ? ids : ids.filter((id) => before.has(id)));
  }
  return [...(found ?? [])];
}
