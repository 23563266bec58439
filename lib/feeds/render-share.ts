import sharp, { type Sharp } from "sharp";
import { mediaFileName, type MediaVariant, type MediaView } from "@/lib/media/model";
import { readMediaFile } from "@/lib/media/storage";
import { drawCard, PANEL } from "./internal/draw-card";
import { type CropName, cropSize, type ShareCard } from "./share-pictures";

/** What some messengers still take for a picture worth loading. */
const LARGEST = 150_000;

/** The share card as PNG, or as JPEG when a picture is on it. */
export async function renderShareCard(card: ShareCard): Promise<Buffer> {
  const svg = sharp(Buffer.from(drawCard(card)));
  if (!card.picture) return svg.removeAlpha().png({ compressionLevel: 6 }).toBuffer();
  const panel = await cropped(card.picture, PANEL)
    .then((cut) => cut.raw().toBuffer({ resolveWithObject: true }))
    .catch(() => null);
  const raw = panel && { width: panel.info.width, height: panel.info.height, channels: panel.info.channels };
  const whole = panel && raw ? svg.composite([{ input: panel.data, raw, left: PANEL.left, top: PANEL.top }]) : svg;
  // 4:4:4, or the edges of the vermilion letters would fray.
  const encode = (quality: number) =>
    whole.clone().removeAlpha().jpeg({ quality, chromaSubsampling: "4:4:4" }).toBuffer();
  const fine = await encode(82);
  return fine.length <= LARGEST ? fine : encode(66);
}

/** The lead picture in the proportions that search engines ask for; null when it is too small or gone. */
export async function renderCrop(picture: NonNullable<ShareCard["picture"]>, crop: CropName): Promise<Buffer | null> {
  const size = cropSize(picture, crop);
  if (!size) return null;
  return cropped(picture, size)
    .then((cut) => cut.jpeg({ quality: 80 }).toBuffer())
    .catch(() => null);
}

/** Cut around the focal point to the proportions of `size`, then made that large. */
async function cropped(
  picture: NonNullable<ShareCard["picture"]>,
  size: { width: number; height: number },
): Promise<Sharp> {
  const source = sourceFor(picture.variants, size);
  const region = around(picture, source, size.width / size.height);
  return sharp(await readMediaFile(picture.id, mediaFileName(source)))
    .extract(region)
    .resize(size.width, size.height);
}

/** The smallest variant that covers the size, else the largest. */
function sourceFor(variants: readonly MediaVariant[], size: { width: number; height: number }): MediaVariant {
  const bySize = variants.toSorted((a, b) => a.width - b.width);
  const source = bySize.find((it) => it.width >= size.width && it.height >= size.height) ?? bySize.at(-1);
  if (!source) throw new Error("a picture without any size");
  return source;
}

function around(
  { focalX, focalY }: Pick<MediaView, "focalX" | "focalY">,
  source: { width: number; height: number },
  ratio: number,
) {
  const width = Math.max(1, Math.min(source.width, Math.floor(source.height * ratio)));
  const height = Math.max(1, Math.min(source.height, Math.floor(source.width / ratio)));
  const place = (focal: number, whole: number, part: number) =>
    Math.round(Math.min(whole - part, Math.max(0, (focal / 1000) * whole - part / 2)));
  return { left: place(focalX, source.width, width), top: place(focalY, source.height, height), width, height };
}
