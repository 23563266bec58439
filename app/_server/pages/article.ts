import { cache } from "react";
import { noteTags, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { listOf } from "@/lib/articles/lists";
import { articleNumber, type Card, CARDS_PER_PAGE } from "@/lib/articles/model";
import { articleAtNumber } from "@/lib/articles/queries/article";
import { cardsByIds, listLength, newestCards } from "@/lib/articles/queries/cards";
import type { ArticleAtNumber, ArticleView } from "@/lib/articles/view";
import type { Context } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";
import type { Counts } from "@/lib/ratings/model";
import { highestRated, ratingSummary } from "@/lib/ratings/queries";
import { signalsOpen } from "@/lib/ratings/signals";

/** What an article's page shows beside the article. No article is in two of these. */
export type Surroundings = {
  counts: Counts;
  /** Ratings that are being looked at. */
  checking: number;
  sameTopic: Card[];
  interest: Card[];
  newest: Card[];
  sameSection: Card[];
  /** The section's list goes on after these. */
  hasMore: boolean;
};

const SAME_TOPIC = 4;
const INTEREST = 4;
const NEWEST = 5;
/** Ratings that an article needs before it is recommended for them. */
const WELL_KNOWN = 10;

/** The article at the end of an address, or why there is none. */
export const loadArticle = cache(async (slugAndNumber: string): Promise<ArticleAtNumber> => {
  const number = articleNumber(slugAndNumber);
  if (number === null) return { is: "absent" };
  const found = await publicRead([tag.taxonomy], () => articleAtNumber(publicContext(), number));
  if (found.is === "published") noteTags(tag.article(found.article.id));
  return found;
});

/** Whether readers may say something of the answers. */
export function loadSignalsOpen({ id }: ArticleView): Promise<boolean> {
  return publicRead([tag.settings, tag.article(id)], () => signalsOpen(publicContext(), id));
}

/** Each list leaves out what stands above it: related, series, same topic, interest, newest, section. */
export async function loadSurroundings(article: ArticleView): Promise<Surroundings> {
  const ctx = publicContext();
  const section = listOf.section(article.sections.at(-1)?.id ?? "");
  const lists = [listOf.all, section, ...article.topics.map((topic) => listOf.topic(topic.id)), ...guestLists(article)];
  return publicRead([tag.ratings(article.id), ...lists.map(tag.list)], async () => {
    const shown = new Shown(article);
    const sameTopic = shown.add(
      await fromLists(
        ctx,
        article.topics.map((topic) => listOf.topic(topic.id)),
        SAME_TOPIC,
        shown,
      ),
    );
    const interest = shown.add(await interesting(ctx, article, section, shown));
    const newest = shown.add(await newestCards(ctx, listOf.all, NEWEST, shown.ids));
    const sameSection = shown.add(await newestCards(ctx, section, CARDS_PER_PAGE, shown.ids));
    noteTags(...[...shown.ids].map(tag.article));
    const { counts, checking } = await ratingSummary(ctx, article.id);
    return {
      counts,
      checking,
      sameTopic,
      interest,
      newest,
      sameSection,
      hasMore: (await listLength(ctx, section)) > CARDS_PER_PAGE,
    };
  });
}

class Shown {
  readonly ids: Set<string>;

  constructor(article: ArticleView) {
    const parts = article.series?.parts ?? [];
    this.ids = new Set([article.id, ...article.related.map((card) => card.id), ...parts.map((part) => part.card.id)]);
  }

  add(cards: Card[]): Card[] {
    for (const card of cards) this.ids.add(card.id);
    return cards;
  }
}

/** Có thể bạn quan tâm: the rest of its topics and guests, a little of its section, then what readers rated highest. */
async function interesting(ctx: Context, article: ArticleView, section: string, shown: Shown): Promise<Card[]> {
  const topics = article.topics.map((topic) => listOf.topic(topic.id));
  const picked = await fromLists(ctx, [...topics, ...guestLists(article)], INTEREST, shown);
  const taken = () => new Set([...shown.ids, ...picked.map((card) => card.id)]);
  if (picked.length < INTEREST / 2)
    picked.push(...(await newestCards(ctx, section, INTEREST / 2 - picked.length, taken())));
  if (picked.length < INTEREST) {
    const best = await highestRated(ctx, INTEREST + shown.ids.size, WELL_KNOWN);
    const ids = best.map(({ articleId }) => articleId).filter((id) => !taken().has(id));
    picked.push(...(await cardsByIds(ctx, ids.slice(0, INTEREST - picked.length))));
  }
  return picked;
}

async function fromLists(ctx: Context, lists: readonly string[], limit: number, shown: Shown): Promise<Card[]> {
  const picked: Card[] = [];
  for (const list of lists) {
    if (picked.length >= limit) break;
    const without = new Set([...shown.ids, ...picked.map((card) => card.id)]);
    picked.push(...(await newestCards(ctx, list, limit - picked.length, without)));
  }
  return picked;
}

function guestLists(article: ArticleView): string[] {
  return article.speakers.flatMap(({ person, role }) => (person && role === "guest" ? listOf.person(person.id) : []));
}
