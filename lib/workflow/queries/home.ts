import { eq } from "drizzle-orm";
import { articles, homeSlots } from "@/db/client";
import { authorizeSomewhere } from "@/lib/accounts/permissions";
import type { Card } from "@/lib/articles/model";
import { cardsByIds } from "@/lib/articles/queries/cards";
import type { Context } from "@/lib/core/context";
import { type Slot, SLOTS } from "@/lib/workflow/model";

type HomePlace = { slot: Slot; articleId: string; endsAt: Date | null };

/** The places of the front page that are filled by hand and have not ended; an article that was removed has no place. */
export async function homePlaces(ctx: Context): Promise<HomePlace[]> {
  const rows = await ctx.db
    .select({ slot: homeSlots.slot, articleId: homeSlots.articleId, endsAt: homeSlots.endsAt, state: articles.state })
    .from(homeSlots)
    .innerJoin(articles, eq(articles.id, homeSlots.articleId))
    .limit(SLOTS.length);
  return rows.flatMap(({ state, ...place }) =>
    state === "published" && (place.endsAt === null || place.endsAt > ctx.now) ? [place] : [],
  );
}

/** The same with their cards, for whoever places them. */
export async function homeDesk(ctx: Context): Promise<{ slot: Slot; card: Card | null; endsAt: Date | null }[]> {
  authorizeSomewhere(ctx, "home.place");
  const places = await homePlaces(ctx);
  const cards = new Map(
    (
      await cardsByIds(
        ctx,
        places.map(({ articleId }) => articleId),
      )
    ).map((card) => [card.id, card]),
  );
  return SLOTS.map((slot) => {
    const place = places.find((one) => one.slot === slot);
    return { slot, card: (place && cards.get(place.articleId)) ?? null, endsAt: place?.endsAt ?? null };
  });
}
