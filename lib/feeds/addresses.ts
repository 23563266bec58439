import { type MediaVariant, type MediaView, mediaPath } from "@/lib/media/model";
import type { Settings } from "@/lib/settings/model";
import { isoVn } from "@/lib/text/dates";

/** The largest JPEG up to this width, because every reader of feeds knows JPEG; else the largest other that fits. */
export function bestVariant<V extends MediaVariant>(variants: readonly V[], width = 1200): V | null {
  const fitting = variants.filter((it) => it.width <= width);
  const choice = (fitting.length > 0 ? fitting : variants).toSorted(
    (a, b) => Number(b.format === "jpeg") - Number(a.format === "jpeg") || b.width - a.width,
  );
  return choice[0] ?? null;
}

export function pictureUrl(origin: string, media: Pick<MediaView, "id">, variant: MediaVariant): string {
  return origin + mediaPath(media.id, variant);
}

/** What a link in a text means outside of the paper. */
export function absolute(origin: string, href: string): string {
  return href.startsWith("/") ? origin + href : href;
}

type Named = Pick<Settings, "origin" | "idAuthority">;

/** The id of the feed of the whole paper, or of the section or topic with this id, for ever. */
export function feedId(paper: Named, scopeId: string | null): string {
  return tagUri(paper, FEEDS_BEGAN, scopeId === null ? "feed" : `feed:${scopeId}`);
}

/** The id of an item of a feed, for ever: no slug is in it, because slugs follow headlines. */
export function itemId(paper: Named, kind: "bai-viet" | "cai-chinh", name: string, at: Date): string {
  return tagUri(paper, isoVn(at).slice(0, 10), `${kind}:${name}`);
}

const FEEDS_BEGAN = "2026";

/** RFC 4151: whoever held the domain on that day gave this name. */
function tagUri({ origin, idAuthority }: Named, date: string, specific: string): string {
  return `tag:${idAuthority || new URL(origin).hostname},${date}:${specific}`;
}
