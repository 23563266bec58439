import { keepUntil } from "@/app/_server/cached";
import { listOf } from "@/lib/articles/lists";
import type { Card } from "@/lib/articles/model";
import type { CorrectionEntry } from "@/lib/articles/queries/corrections";
import type { Settings } from "@/lib/settings/model";
import { startOfDayVn } from "@/lib/text/dates";
import type { SectionView } from "@/lib/topics/model";
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

/**
 * The front page fills itself: the newest with a picture leads, then what is new, the interviews, the sections, the
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

  const fresh = await readNewest(listOf.all, 8);
  const lead = fresh.find((card) => card.picture !== null) ?? fresh[0] ?? null;
  if (lead) show([lead]);
  const seconds = show(fresh.filter((card) => card.picture !== null && !shown.has(card.id)).slice(0, 2));
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
