import { eq } from "drizzle-orm";
import { articles, homeSlots } from "@/db/client";
import { authorizeSomewhere } from "@/lib/accounts/permissions";
import { listOf } from "@/lib/articles/lists";
import type { Card } from "@/lib/articles/model";
import { cardsByIds, newestCards } from "@/lib/articles/queries/cards";
import type { Context } from "@/lib/core/context";
import { fillHome } from "@/lib/workflow/home-fill";
import { type Slot, SLOTS } from "@/lib/workflow/model";

/** So many of the newest are looked at for the places that nobody filled: on the front page the same. */
export const FRESH = 8;

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

/** The three places as the front page has them now: `isPlaced` by an editor's hand, otherwise chosen by the program. */
export async function homeDesk(
  ctx: Context,
): Promise<{ slot: Slot; card: Card | null; isPlaced: boolean; endsAt: Date | null }[]> {
  authorizeSomewhere(ctx, "home.place");
  const places = await homePlaces(ctx);
  const [cards, fresh] = await Promise.all([
    cardsByIds(
      ctx,
      places.map(({ articleId }) => articleId),
    ),
    newestCards(ctx, listOf.all, FRESH),
  ]);
  const placed = new Map(
    places.flatMap(({ slot, articleId }): [Slot, Card][] => {
      const card = cards.find(({ id }) => id === articleId);
      return card ? [[slot, card]] : [];
    }),
  );
  const filled = fillHome(placed, fresh);
  return SLOTS.map((slot) => {
    const endsAt = places.find((one) => one.slot === slot)?.endsAt ?? null;
    return { slot, card: filled.get(slot) ?? null, isPlaced: placed.has(slot), endsAt };
  });
}
