import { eq } from "drizzle-orm";
import { answerSignalSwitches } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { SwitchSignals } from "@/lib/ratings/input";
import { requireRateable } from "@/lib/ratings/queries";

/** Lets the answers of one article take signals, or not; what was said before is kept. */
export async function switchSignals(ctx: Context, raw: SwitchSignals): Promise<void> {
  const { articleId, isOn } = parse(SwitchSignals, raw);
  await atomically(ctx, async (ctx) => {
    const { sectionId } = await requireRateable(ctx, articleId);
    const actor = authorize(ctx, "article.edit", sectionId);
    if (isOn) await ctx.db.delete(answerSignalSwitches).where(eq(answerSignalSwitches.articleId, articleId));
    else
      await ctx.db
        .insert(answerSignalSwitches)
        .values({ articleId, by: actor.kind === "user" ? actor.id : null, at: ctx.now })
        .onConflictDoNothing();
    await announce(ctx, [tag.article(articleId)]);
    await recordAudit(ctx, "article.signals", { type: "article", id: articleId }, { isOn });
  });
}
