import { and, eq } from "drizzle-orm";
import { ratingReasons, ratings } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { GiveReason } from "@/lib/ratings/input";
import { LOW_LEVEL } from "@/lib/ratings/model";
import { voterKeyOf } from "@/lib/ratings/queries";
import { startOfDayVn } from "@/lib/text/dates";

/** Why the actor rated low: one reason for each article, the last one given. Kept with the day, never with the hour. */
// Not audited: as with ratings, an audit would tell who reads and thinks what.
export async function giveReason(ctx: Context, raw: GiveReason): Promise<void> {
  authorize(ctx, "article.rate");
  const { articleId, reason, text } = parse(GiveReason, raw);
  const voterKey = voterKeyOf(ctx);
  await atomically(ctx, async (ctx) => {
    const [own] = await ctx.db
      .select({ level: ratings.level })
      .from(ratings)
      .where(and(eq(ratings.articleId, articleId), eq(ratings.voterKey, voterKey ?? "")))
      .limit(1);
    const level = own?.level ?? null;
    if (voterKey === null || level === null || level > LOW_LEVEL)
      throw new DomainError("conflict", "Chỉ người vừa đánh giá thấp bài này mới gửi được lý do.");
    const said = { reason, text, at: startOfDayVn(ctx.now) };
    await ctx.db
      .insert(ratingReasons)
      .values({ articleId, voterKey, ...said })
      .onConflictDoUpdate({ target: [ratingReasons.articleId, ratingReasons.voterKey], set: said });
  });
}
