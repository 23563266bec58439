import { cache } from "react";
import { publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { listOf } from "@/lib/articles/lists";
import type { Card } from "@/lib/articles/model";
import { newestCards } from "@/lib/articles/queries/cards";
import { tag } from "@/lib/core/tags";
import type { MediaView } from "@/lib/media/model";
import { mediaByIds } from "@/lib/media/queries/pictures";
import { siteSettings } from "@/lib/settings/queries";
import { allSections } from "@/lib/topics/queries";

/** What stands around every page. Read once a request, however many ask. */
export const loadSite = cache(async () => {
  const ctx = publicContext();
  return publicRead([tag.settings, tag.taxonomy], async () => {
    const [settings, sections] = await Promise.all([siteSettings(ctx), allSections(ctx)]);
    const logo = (await mediaByIds(ctx, [settings.logoMediaId])).get(settings.logoMediaId ?? "") ?? null;
    return { settings, sections, logo };
  });
});

/** For pages that have nothing else to show. */
export function loadLatest(limit = 6): Promise<Card[]> {
  return publicRead([tag.list(listOf.all)], () => newestCards(publicContext(), listOf.all, limit));
}

export async function loadPicture(id: string | null): Promise<MediaView | null> {
  if (id === null) return null;
  return publicRead([tag.taxonomy], async () => (await mediaByIds(publicContext(), [id])).get(id) ?? null);
}
