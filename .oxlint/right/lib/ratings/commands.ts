import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";

export async function rebuildRatings(ctx: Context): Promise<void> {
  authorize(ctx, "rating.rebuild");
  await atomically(ctx, async (ctx) => recordAudit(ctx, "rating.rebuild", { type: "ratings", id: "all" }));
}

/** One reader, one article, one rating. */
// Not audited: a rating is its own record; auditing every vote would be a reading log
export async function rateArticle(ctx: Context): Promise<void> {
  authorize(ctx, "article.rate");
  await atomically(ctx, async () => undefined);
}
