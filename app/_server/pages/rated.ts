import { keepUntil, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import type { Card } from "@/lib/articles/model";
import { cardsByIds } from "@/lib/articles/queries/cards";
import { tag } from "@/lib/core/tags";
import { type Counts, NO_RATINGS } from "@/lib/ratings/model";
import { highestRated } from "@/lib/ratings/queries";
import { noteCards } from "./lists";

/** Ratings of other articles come in all the time: a list of the best is made anew once a minute, not at every vote. */
const FRESH_MS = 60_000;

export type RatedCard = { card: Card; counts: Counts };

/** The best of the paper by lower bound; `least` is the fewest ratings that count. */
export async function readHighestRated(
  limit: number,
  least: number,
  without?: ReadonlySet<string>,
): Promise<RatedCard[]> {
  keepUntil(new Date(Date.now() + FRESH_MS));
  const ctx = publicContext();
  const rated = await publicRead([tag.taxonomy], async () => {
    const summaries = await highestRated(ctx, limit + (without?.size ?? 0), least);
    const kept = summaries.filter(({ articleId }) => !without?.has(articleId)).slice(0, limit);
    const counts = new Map(kept.map((s) => [s.articleId, s.counts]));
    const cards = await cardsByIds(
      ctx,
      kept.map((s) => s.articleId),
    );
    return cards.map((card) => ({ card, counts: counts.get(card.id) ?? NO_RATINGS }));
  });
  noteCards(rated.map(({ card }) => card));
  return rated;
}
