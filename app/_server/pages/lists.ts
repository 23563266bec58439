import { noteTags, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import type { Card, CardPage } from "@/lib/articles/model";
import { cardPage, newestCards } from "@/lib/articles/queries/cards";
import { tag } from "@/lib/core/tags";

/** A page of a public list. The page carries the tags of the list and of every article on it. */
export async function readCardPage(list: string, page: number, perPage?: number): Promise<CardPage> {
  const found = await publicRead([tag.list(list), tag.taxonomy], () => cardPage(publicContext(), list, page, perPage));
  noteCards(found.cards);
  return found;
}

/** The newest of a list, without those that the page shows already. */
export async function readNewest(list: string, limit: number, without?: ReadonlySet<string>): Promise<Card[]> {
  const cards = await publicRead([tag.list(list), tag.taxonomy], () =>
    newestCards(publicContext(), list, limit, without),
  );
  noteCards(cards);
  return cards;
}

export function noteCards(cards: readonly Card[]): void {
  noteTags(...cards.map((card) => tag.article(card.id)));
}
