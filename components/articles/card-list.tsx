import type { Card } from "@/lib/articles/model";
import { CardCompact, CardInterview, CardRow, CardSecond } from "./card";
import type { CardProps } from "./card-parts";

const FORMS = { row: CardRow, second: CardSecond, compact: CardCompact, interview: CardInterview } as const;

type Props = Omit<CardProps, "card" | "isFirst" | "note"> & {
  cards: readonly Card[];
  as?: keyof typeof FORMS;
  columns?: "two" | "three" | "four";
  /** In a column of its own beside others: pictures stay small. */
  isNarrow?: boolean;
  /** By article id (CardProps.note). */
  notes?: ReadonlyMap<string, React.ReactNode>;
  /** The list begins without a hairline, and numbers its places. */
  isFlush?: boolean;
  isRanked?: boolean;
};

/**
 * Cards of one form under each other. `data-cards` and `data-id` are what "Xem thêm" adds to and compares by
 * (components/reader/load-more.element.ts).
 */
export function CardList({
  cards,
  as = "row",
  columns,
  notes,
  isFlush = false,
  isRanked = false,
  isNarrow = false,
  ...form
}: Props) {
  const Form = FORMS[as];
  const classes = [
    "cards",
    columns,
    as === "compact" && "dense",
    isFlush && "flush",
    isRanked && "ranked",
    isNarrow && "narrow",
  ];
  const List = isRanked ? "ol" : "ul";
  return (
    <List className={classes.filter(Boolean).join(" ")} data-cards="">
      {cards.map((card) => (
        <li key={card.id} data-id={card.id}>
          <Form {...form} card={card} isListed note={notes?.get(card.id)} />
        </li>
      ))}
    </List>
  );
}
