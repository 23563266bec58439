import { Strip } from "@/components/layout/strip";
import { RatingLine } from "@/components/ratings/rating-result";
import type { Card } from "@/lib/articles/model";
import type { Counts } from "@/lib/ratings/model";
import { CardList } from "./card-list";

export function NewestRail({ cards }: { cards: readonly Card[] }) {
  if (cards.length === 0) return null;
  return (
    <Strip title="Tin mới nhất" id="tin-moi-nhat" href="/moi-nhat">
      <CardList cards={cards} as="compact" />
    </Strip>
  );
}

type Rated = { card: Card; counts: Counts };

export function HighestRatedRail({ rated, minimumForAverage }: { rated: readonly Rated[]; minimumForAverage: number }) {
  if (rated.length === 0) return null;
  return (
    <Strip title="Được đánh giá cao" id="danh-gia-cao" href="/danh-gia-cao">
      <CardList
        cards={rated.map(({ card }) => card)}
        as="compact"
        isRanked
        notes={ratingNotes(rated, minimumForAverage)}
      />
    </Strip>
  );
}

/** What stands under each title in a list of rated articles. */
export function ratingNotes(rated: readonly Rated[], minimumForAverage: number): Map<string, React.ReactNode> {
  return new Map(
    rated.map(({ card, counts }) => [
      card.id,
      <RatingLine key={card.id} counts={counts} minimumForAverage={minimumForAverage} />,
    ]),
  );
}
