import { glue, insideQuotes } from "@/lib/text/quotes";
import { Ago } from "./ago";
import { CardPicture, type CardProps, CardSapo, CardTitle, Kicker } from "./card-parts";

/** Dẫn đầu: the one story that opens a page. */
export function CardLead({
  card,
  level = 2,
  withSection,
  withPicture = true,
  withSapo = true,
  isFirst = true,
}: CardProps) {
  return (
    <article className="card card-lead">
      {withPicture && <CardPicture card={card} sizes="(min-width: 66rem) 46rem, 100vw" isFirst={isFirst} />}
      <Kicker card={card} withSection={withSection} />
      <CardTitle card={card} level={level} />
      {withSapo && <CardSapo card={card} />}
    </article>
  );
}

const WIDE = "(min-width: 64rem) 24rem, (min-width: 48rem) 50vw, 100vw";
const LISTED = "(min-width: 64rem) 24rem, (min-width: 40rem) 50vw, 6.5rem";

/** Thứ hai: beside the lead, or the first of a strip. */
export function CardSecond({
  card,
  level,
  withSection,
  withPicture = true,
  withSapo = true,
  isListed = false,
  isFirst,
}: CardProps) {
  return (
    <article className="card card-second">
      {withPicture && <CardPicture card={card} sizes={isListed ? LISTED : WIDE} isFirst={isFirst} />}
      <Kicker card={card} withSection={withSection} />
      <CardTitle card={card} level={level} />
      {withSapo && <CardSapo card={card} />}
    </article>
  );
}

/** Hàng: the form of every long list. */
export function CardRow({ card, level, withSection, withPicture = true, withSapo = true, isFirst }: CardProps) {
  const hasPicture = withPicture && card.picture !== null;
  return (
    <article className="card card-row">
      <div className="card-text">
        <Kicker card={card} withSection={withSection} />
        <CardTitle card={card} level={level} />
        {withSapo && <CardSapo card={card} />}
        <Ago at={card.publishedAt} className="card-when" />
      </div>
      {hasPicture && <CardPicture card={card} sizes="(min-width: 40rem) 11rem, 6.5rem" isFirst={isFirst} />}
    </article>
  );
}

/** Gọn: a title and its time, for rails. */
export function CardCompact({ card, level, note }: CardProps) {
  return (
    <article className="card card-compact">
      <CardTitle card={card} level={level} />
      <p className="card-note">{note ?? <Ago at={card.publishedAt} />}</p>
    </article>
  );
}

/** Phỏng vấn: the guest's own sentence before ours; without one it is a card like the second. */
export function CardInterview(props: CardProps) {
  const { card, level, withPicture = true } = props;
  if (card.pulledSentence === "") return <CardSecond {...props} />;
  return (
    <article className="card card-interview">
      {withPicture && <CardPicture card={card} sizes={WIDE} />}
      <p className="pulled">{glue(insideQuotes(card.pulledSentence))}</p>
      {card.guestNames !== "" && <p className="guest">{glue(card.guestNames)}</p>}
      <CardTitle card={card} level={level} />
    </article>
  );
}
