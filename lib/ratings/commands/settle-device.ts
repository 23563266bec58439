import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { ratings } from "@/db/client";
import { authorizeSelf } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { rateArticle } from "./rate-article";

const MOST = 50;

/**
 * One person, one rating: where the account has rated, what this device's cookie said of the same article is taken
 * back. With `articleId` that article alone, whether the account has a rating of it or not (docs/decisions/012).
 */
export async function settleDevice(ctx: Context, deviceKey: string, articleId?: string): Promise<void> {
  const { id, networkKey } = authorizeSelf(ctx);
  const device: Context = { ...ctx, actor: { kind: "reader", voterKey: deviceKey, networkKey } };
  for (const twice of articleId === undefined ? await ratedByBoth(ctx, `u:${id}`, deviceKey) : [articleId]) {
    try {
      await rateArticle(device, { articleId: twice, level: null });
    } catch (error) {
      // Taken down meanwhile, or too many at once: a rating that is left is no reason not to sign in.
      if (!(error instanceof DomainError)) throw error;
    }
  }
}

async function ratedByBoth(ctx: Context, accountKey: string, deviceKey: string): Promise<string[]> {
  const own = await ctx.db
    .select({ articleId: ratings.articleId })
    .from(ratings)
    .where(and(eq(ratings.voterKey, deviceKey), isNotNull(ratings.level)))
    .orderBy(desc(ratings.ratedAt))
    .limit(MOST);
  if (own.length === 0) return [];
  const both = await ctx.db
    .select({ articleId: ratings.articleId })
    .from(ratings)
    .where(
      and(
        eq(ratings.voterKey, accountKey),
        inArray(
          ratings.articleId,
          own.map((row) => row.articleId),
        ),
      ),
    );
  return both.map((row) => row.articleId);
}
