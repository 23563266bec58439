import { inArray } from "drizzle-orm";
import { jobs } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { listOf } from "@/lib/articles/lists";
import { articleAtNumber } from "@/lib/articles/queries/article";
import { newestCards } from "@/lib/articles/queries/cards";
import { verifyAuditChain } from "@/lib/audit/queries";
import { atomically, type Context } from "@/lib/core/context";
import { rebuildRatings } from "@/lib/ratings/commands/rebuild-ratings";

export type RestoredCheck = {
  ledger: { ratings: number; differed: number };
  chain: { isOk: boolean; entries: number; head: string; say: string };
  /** The newest article, read as its page reads it; null for a paper that has none. */
  article: { path: string; title: string; isReadable: boolean } | null;
};

/** Looks through a restored paper as the paper itself would. */
export async function checkRestored(ctx: Context): Promise<RestoredCheck> {
  authorize(ctx, "operations.manage");
  const ratings = await rebuildRatings(ctx, { checkOnly: true });
  const chain = await verifyAuditChain(ctx);
  const [card] = await newestCards(ctx, listOf.all, 1);
  const found = card ? await articleAtNumber(ctx, card.number) : null;
  return {
    ledger: { ratings: ratings.ratings, differed: ratings.differed.length },
    chain: chain.ok
      ? { isOk: true, entries: chain.entries, head: chain.head, say: "" }
      : { isOk: false, entries: 0, head: "", say: `hỏng từ dòng ${chain.brokenAt}` },
    article: card
      ? {
          path: card.path,
          title: card.title,
          isReadable: found?.is === "published" && found.article.body.content.length > 0,
        }
      : null,
  };
}

/** A paper that is started only to be looked at sends no mail, and publishes nothing. */
// Not audited: it is done to a copy that is thrown away.
export async function quietRestored(ctx: Context): Promise<void> {
  authorize(ctx, "operations.manage");
  await atomically(ctx, async (ctx) => {
    await ctx.db
      .update(jobs)
      .set({ state: "withdrawn", uniqueKey: null, leaseId: null, leaseUntil: null, finishedAt: ctx.now })
      .where(inArray(jobs.state, ["waiting", "running"]));
  });
}
