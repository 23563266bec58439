import { keepUntil, noteTags, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { listOf } from "@/lib/articles/lists";
import type { Card } from "@/lib/articles/model";
import { cardsByIds } from "@/lib/articles/queries/cards";
import type { CorrectionEntry } from "@/lib/articles/queries/corrections";
import { tag } from "@/lib/core/tags";
import type { Settings } from "@/lib/settings/model";
import { startOfDayVn } from "@/lib/text/dates";
import type { SectionView } from "@/lib/topics/model";
import { fillHome } from "@/lib/workflow/home-fill";
import type { Slot } from "@/lib/workflow/model";
import { FRESH, homePlaces } from "@/lib/workflow/queries/home";
import { readPinnedApologies } from "./corrections";
import { readNewest } from "./lists";
import { type RatedCard, readHighestRated } from "./rated";
import { loadSite } from "./site";

const DAY = 24 * 3_600_000;

export type HomePage = {
  settings: Settings;
  today: Date;
  lead: Card | null;
  seconds: Card[];
  newest: Card[];
  interviews: Card[];
  rated: RatedCard[];
  strips: { section: SectionView; children: SectionView[]; cards: Card[] }[];
  apologies: CorrectionEntry[];
};

/** What an editor placed by hand and has not ended; the page is made anew when one changes or ends. */
async function readPlaced(): Promise<Map<Slot, Card>> {
  const ctx = publicContext();
  const places = await publicRead([tag.home], () => homePlaces(ctx));
  for (const { endsAt } of places) if (endsAt) keepUntil(endsAt);
  const ids = places.map(({ articleId }) => articleId);
  noteTags(...ids.map((id) => tag.article(id)));
  const cards = new Map((await cardsByIds(ctx, ids)).map((card) => [card.id, card]));
  return new Map(
    places.flatMap(({ slot, articleId }): [Slot, Card][] => {
      const card = cards.get(articleId);
      return card ? [[slot, card]] : [];
    }),
  );
}

/**
 * The front page fills itself where no editor has: the newest with a picture leads, then what is new, the interviews, the sections, the
 * best. Each block leaves out what the blocks before it show.
 */
export async function readHomePage(): Promise<HomePage> {
  const { settings } = await loadSite();
  const today = new Date();
  keepUntil(new Date(startOfDayVn(today).getTime() + DAY));

  const shown = new Set<string>();
  const show = (cards: Card[]): Card[] => {
    for (const card of cards) shown.add(card.id);
    return cards;
  };

  const placed = await readPlaced();
  show([...placed.values()]);
  const fresh = await readNewest(listOf.all, FRESH, shown);
  const filled = fillHome(placed, fresh);
  show([...filled.values()]);
  const lead = filled.get("lead") ?? null;
  const seconds = (["second-1", "second-2"] as const).flatMap((slot) => filled.get(slot) ?? []);
  const newest = show(await readNewest(listOf.all, 7, shown));
  const interviews = show(
    [
      ...(await readNewest(listOf.kind("interview"), 3, shown)),
      ...(await readNewest(listOf.kind("roundtable"), 3, shown)),
    ]
      .toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
      .slice(0, 3),
  );
  const rated = await readHighestRated(6, settings.ratings.minimumForAverage, shown);
  show(rated.map(({ card }) => card));

  const { sections } = await loadSite();
  const strips: HomePage["strips"] = [];
  for (const section of sections.filter((s) => s.parentId === null)) {
    const cards = show(await readNewest(listOf.section(section.id), 3, shown));
    if (cards.length > 0) strips.push({ section, cards, children: sections.filter((s) => s.parentId === section.id) });
  }
  const apologies = await readPinnedApologies(settings.apologyPinnedDays);
  return { settings, today, lead, seconds, newest, interviews, rated, strips, apologies };
}
