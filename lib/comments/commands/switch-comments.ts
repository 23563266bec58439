import { eq } from "drizzle-orm";
import { commentSwitches } from "@/db/client";
import { authorize, can } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { SwitchComments } from "@/lib/comments/input";
import { requireCommented } from "@/lib/comments/queries";
import { announce } from "@/lib/core/changes";
import { atomically, type Context } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";

/** Opens or closes the comments of one article by hand, or leaves it to the settings again. */
export async function switchComments(ctx: Context, raw: SwitchComments): Promise<void> {
  const { articleId, to } = parse(SwitchComments, raw);
  await atomically(ctx, async (ctx) => {
    const { sectionId } = await requireCommented(ctx, articleId);
    const isModerator = can(ctx.actor, "moderation.decide");
    const actor = isModerator ? ctx.actor : authorize(ctx, "article.edit", sectionId);
    const set = { isOpen: to === "open", by: actor.kind === "user" ? actor.id : null, at: ctx.now };
    if (to === "settings") await ctx.db.delete(commentSwitches).where(eq(commentSwitches.articleId, articleId));
    else
      await ctx.db
        .insert(commentSwitches)
        .values({ articleId, ...set })
        .onConflictDoUpdate({ target: commentSwitches.articleId, set });
    await announce(ctx, [tag.comments(articleId)]);
    await recordAudit(ctx, "comment.switch", { type: "article", id: articleId }, { to });
  });
}
