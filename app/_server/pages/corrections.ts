import { keepUntil, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { correctedList } from "@/lib/articles/lists";
import { type CorrectionEntry, correctionPage, pinnedApologies } from "@/lib/articles/queries/corrections";
import { tag } from "@/lib/core/tags";
import { noteCards } from "./lists";

const DAY = 24 * 3_600_000;

export async function readCorrections(page: number, perPage: number) {
  const found = await publicRead([tag.list(correctedList), tag.taxonomy], () =>
    correctionPage(publicContext(), page, perPage),
  );
  noteCards(found.entries.map((entry) => entry.card));
  return found;
}

/** Formal corrections of the last `days` days: the front page shows them until then. */
export async function readPinnedApologies(days: number): Promise<CorrectionEntry[]> {
  const entries = await publicRead([tag.list(correctedList)], () =>
    pinnedApologies(publicContext(), new Date(Date.now() - days * DAY)),
  );
  for (const { at } of entries) keepUntil(new Date(at.getTime() + days * DAY));
  noteCards(entries.map((entry) => entry.card));
  return entries;
}
