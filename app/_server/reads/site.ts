import { publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { tag } from "@/lib/core/tags";
import { mediaByIds } from "@/lib/media/queries";
import type { MediaView } from "@/lib/media/model";
import type { Settings } from "@/lib/settings/model";
import { siteSettings } from "@/lib/settings/queries";
import type { SectionView } from "@/lib/topics/model";
import { allSections } from "@/lib/topics/queries";

export async function readSettings(): Promise<Settings> {
  return publicRead([tag.settings], () => siteSettings(publicContext()));
}

export async function readSections(): Promise<SectionView[]> {
  return publicRead([tag.taxonomy], () => allSections(publicContext()));
}

export async function readPicture(id: string | null): Promise<MediaView | null> {
  if (id === null) return null;
  return (await mediaByIds(publicContext(), [id])).get(id) ?? null;
}
