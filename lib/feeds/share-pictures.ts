import { KIND_LABELS } from "@/lib/articles/model";
import type { ArticleView } from "@/lib/articles/view";
import { contentHash } from "@/lib/core/canonical";
import type { MediaView } from "@/lib/media/model";
import type { Settings } from "@/lib/settings/model";

/** Raised when the drawing changes, so that those who keep our pictures fetch them anew. */
const DRAWING = 1;
export const CARD_SIZE = { width: 1200, height: 630 } as const;
const WIDEST_CROP = 1200;
/** Below this Google takes a picture for none. */
const FEWEST_PIXELS = 50_000;
const CROPS = { "16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1 } as const;
export type CropName = keyof typeof CROPS;

/** Everything that is drawn: two cards with the same words and picture are the same to the byte. */
export type ShareCard = {
  paper: string;
  accent: string;
  /** "Phỏng vấn · Công nghiệp" */
  label: string;
  headline: string;
  /** Those who speak in an interview. */
  guests: string[];
  picture: Pick<MediaView, "id" | "focalX" | "focalY" | "variants"> | null;
};

export type SharePicture = {
  path: `/anh-chia-se/${string}`;
  width: number;
  height: number;
  type: "image/png" | "image/jpeg";
};
type Shared = Pick<ArticleView, "number" | "kind" | "title" | "sections" | "speakers" | "lead" | "media">;

export function shareCard(article: Shared, settings: Pick<Settings, "name" | "accent">): ShareCard {
  const media = article.lead && article.media.get(article.lead.mediaId);
  const isTalk = article.kind === "interview" || article.kind === "roundtable";
  const section = article.sections.at(-1)?.name ?? "";
  return {
    paper: settings.name,
    accent: settings.accent,
    label: [isTalk ? KIND_LABELS[article.kind] : "", section].filter((part) => part !== "").join(" · "),
    headline: article.title,
    guests: isTalk ? article.speakers.flatMap((it) => (it.role === "guest" ? it.label : [])) : [],
    picture: media ? { id: media.id, focalX: media.focalX, focalY: media.focalY, variants: still(media) } : null,
  };
}

/** AVIF comes later than the rest and is for pages only: a share card is the same with and without it. */
function still({ variants }: MediaView): MediaView["variants"] {
  return variants.filter(({ format }) => format !== "avif");
}

/** The addresses of an article's share card and of the crops of its picture; they change when what they show does. */
export function sharePictures(
  article: Shared,
  settings: Pick<Settings, "name" | "accent">,
): { card: SharePicture; crops: SharePicture[] } {
  const card = shareCard(article, settings);
  const name = `/anh-chia-se/${article.number}-${hashOf(card)}` as const;
  const { picture } = card;
  return {
    card: { path: `${name}.${picture ? "jpg" : "png"}`, ...CARD_SIZE, type: picture ? "image/jpeg" : "image/png" },
    crops: picture
      ? cropNames().flatMap((crop) => {
          const size = cropSize(picture, crop);
          return size ? { path: `${name}-${crop}.jpg` as const, ...size, type: "image/jpeg" as const } : [];
        })
      : [],
  };
}

/** For the pages that are no article. */
export function paperCard({ name, accent, tagline }: Pick<Settings, "name" | "accent" | "tagline">): ShareCard {
  return { paper: name, accent, label: "", headline: tagline || name, guests: [], picture: null };
}

export function paperSharePicture(settings: Pick<Settings, "name" | "accent" | "tagline">): SharePicture {
  return { path: `/anh-chia-se/bao-${hashOf(paperCard(settings))}.png`, ...CARD_SIZE, type: "image/png" };
}

/** The article's number (null: the paper itself) and the crop in the last part of an address; null when it never was one. */
export function readShareName(name: string): { number: number | null; crop: CropName | null } | null {
  if (/^bao-[0-9a-f]{8}\.png$/.test(name)) return { number: null, crop: null };
  const match = /^([1-9]\d{0,14})-[0-9a-f]{8}(?:-(16x9|4x3|1x1)\.jpg|\.(?:png|jpg))$/.exec(name);
  if (!match) return null;
  const crop = cropNames().find((it) => it === match[2]);
  return { number: Number(match[1]), crop: crop ?? null };
}

function hashOf(card: ShareCard): string {
  return contentHash([DRAWING, card]).slice(0, 8);
}

/** Never larger than the largest size kept; null when there would be too little to show. */
export function cropSize(
  { variants }: Pick<MediaView, "variants">,
  crop: CropName,
): { width: number; height: number } | null {
  const source = variants.toSorted((a, b) => b.width - a.width)[0];
  if (!source) return null;
  const ratio = CROPS[crop];
  const width = Math.floor(Math.min(WIDEST_CROP, source.width, source.height * ratio));
  const height = Math.round(width / ratio);
  return width * height < FEWEST_PIXELS ? null : { width, height };
}

function cropNames(): CropName[] {
  return ["16x9", "4x3", "1x1"];
}
