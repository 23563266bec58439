import { eq, or } from "drizzle-orm";
import { articles, homeSlots } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { PlaceOnHome } from "@/lib/workflow/input";

/** Puts a published article into a place of the front page; one that stood elsewhere on it moves. */
export async function placeOnHome(ctx: Context | WriteContext, raw: PlaceOnHome): Promise<void> {
  const input = parse(PlaceOnHome, raw);
  authorize(ctx, "home.place");
  await atomically(ctx, async (ctx) => {
    const { slot, articleId, endsAt } = input;
    if (endsAt !== null && endsAt <= ctx.now) {
      const say = "Giờ hết hạn phải ở sau lúc này.";
      throw new DomainError("invalid", say, { endsAt: say });
    }
    const [article] = await ctx.db
      .select({ state: articles.state })
      .from(articles)
      .where(eq(articles.id, articleId))
      .limit(1);
    if (article?.state !== "published") throw new DomainError("not_found", "Không tìm thấy bài đã xuất bản này.");
    const placedBy = ctx.actor.kind === "user" ? ctx.actor.id : null;
    await ctx.db.delete(homeSlots).where(or(eq(homeSlots.slot, slot), eq(homeSlots.articleId, articleId)));
    await ctx.db.insert(homeSlots).values({ slot, articleId, endsAt, placedAt: ctx.now, placedBy });
    await announce(ctx, [tag.home]);
    const details = { slot, endsAt: endsAt?.toISOString() ?? null };
    await recordAudit(ctx, "home.place", { type: "article", id: articleId }, details);
  });
}

/** The place fills itself again. */
export async function clearHomeSlot(ctx: Context | WriteContext, input: { slot: PlaceOnHome["slot"] }): Promise<void> {
  authorize(ctx, "home.place");
  const { slot } = parse(PlaceOnHome.pick({ slot: true }), input);
  await atomically(ctx, async (ctx) => {
    const cleared = await ctx.db
      .delete(homeSlots)
      .where(eq(homeSlots.slot, slot))
      .returning({ articleId: homeSlots.articleId });
    const [was] = cleared;
    if (!was) throw new DomainError("conflict", "Vị trí này đang tự chọn bài.");
    await announce(ctx, [tag.home]);
    await recordAudit(ctx, "home.clear", { type: "article", id: was.articleId }, { slot });
  });
}
