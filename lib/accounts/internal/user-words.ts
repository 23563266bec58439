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
  const wanted = [...new Set(words(text))];
  const sets = await Promise.all(wanted.map((word) => usersBegun(ctx, word)));
  const [first = new Set<string>(), ...others] = sets;
  return [...first].filter((id) => others.every((ids) => ids.has(id)));
}

async function usersBegun(ctx: Context, word: string): Promise<Set<string>> {
  const rows = await ctx.db
    .selectDistinct({ id: nameWords.targetId })
    .from(nameWords)
    .where(and(eq(nameWords.kind, "user"), gte(nameWords.word, word), lt(nameWords.word, `${word}\u{10FFFF}`)))
    .limit(MOST);
  return new Set(rows.map(({ id }) => id));
}
