import { and, asc, eq, gt, notExists } from "drizzle-orm";
import { counters, nameWords, users } from "@/db/client";
import { keepUserWords } from "@/lib/accounts/internal/user-words";
import { authorize } from "@/lib/accounts/permissions";
import { atomically, type Context } from "@/lib/core/context";

const PER_STEP = 200;
/** A counter that stands for "this has been done". */
const DONE = "user words filled";

/** Accounts of before names were kept by their words are found by none: write them down, once, at the start. */
// Not audited: nothing of an account changes.
export async function fillUserWords(ctx: Context): Promise<void> {
  authorize(ctx, "search.rebuild");
  const [done] = await ctx.db.select({ name: counters.name }).from(counters).where(eq(counters.name, DONE)).limit(1);
  if (done) return;
  for (let after = ""; ;) {
    const words = ctx.db
      .select({ word: nameWords.word })
      .from(nameWords)
      .where(and(eq(nameWords.kind, "user"), eq(nameWords.targetId, users.id)));
    const some = await ctx.db
      .select({ id: users.id, name: users.name, email: users.email })
      .from(users)
      .where(and(gt(users.id, after), notExists(words)))
      .orderBy(asc(users.id))
      .limit(PER_STEP);
    const last = some.at(-1);
    if (!last) break;
    after = last.id;
    await atomically(ctx, async (ctx) => {
      for (const { id, name, email } of some) await keepUserWords(ctx, id, name, email);
    });
  }
  await atomically(ctx, async (ctx) => {
    await ctx.db.insert(counters).values({ name: DONE, value: 1 }).onConflictDoNothing();
  });
}
