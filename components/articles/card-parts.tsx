import { Picture } from "@/components/media/picture";
import { type Card, KIND_LABELS } from "@/lib/articles/model";
import { glue } from "@/lib/text/quotes";

export type Level = 2 | 3 | 4;

/** What every form of card is given. */
export type CardProps = {
  card: Card;
  /** Of its title, under the heading that it stands under. */
  level?: Level;
  /** false on the section's own page, where it would be said of each. */
  withSection?: boolean;
  withPicture?: boolean;
  withSapo?: boolean;
  /** One of a list: on a phone its picture is small (app/styles/cards.css). */
  isListed?: boolean;
  /** The first picture of the page: fetched before the others. */
  isFirst?: boolean;
  /** In a compact card, in place of the time: "4,6/5 · 210 lượt đánh giá". */
  note?: React.ReactNode;
};

export function CardTitle({ card, level = 3 }: { card: Card; level?: Level | undefined }) {
  const Heading = `h${level}` as const;
  return (
    <Heading className="card-title">
      <a href={card.path}>{glue(card.title)}</a>
    </Heading>
  );
}

export function Kicker({ card, withSection = true }: { card: Card; withSection?: boolean | undefined }) {
  const isTalk = card.kind === "interview" || card.kind === "roundtable";
  if (!withSection && !isTalk) return null;
  return (
    <p className="kicker">
      {withSection && (
        <a className="of" href={`/chuyen-muc/${card.section.slug}`}>
          {card.section.name}
        </a>
      )}
      {isTalk && <span>{KIND_LABELS[card.kind]}</span>}
    </p>
  );
}

export function CardPicture({
  card,
  sizes,
  isFirst = false,
}: {
  card: Card;
  sizes: string;
  isFirst?: boolean | undefined;
}) {
  return card.picture && <Picture media={card.picture} alt="" sizes={sizes} isFirst={isFirst} />;
}

export function CardSapo({ card }: { card: Card }) {
  return card.sapo !== "" && <p className="card-sapo">{glue(card.sapo)}</p>;
}
