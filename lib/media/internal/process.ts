import sharp, { type Metadata, type SharpOptions } from "sharp";
import type { MediaVariant } from "@/lib/media/model";
import { type Found, readCredits } from "./credits";
import { inspect, type PictureKind, type Refusal } from "./inspect";

const WIDTHS = [320, 480, 800, 1600];
/** Also as JPEG, for share cards and for readers of feeds that know no WebP. */
const JPEG_WIDTH = 960;
/** What later sizes are made from: never served, without metadata like the rest. */
const MASTER_WIDTH = 2560;
/** Telephones reach 108 megapixels. */
const PIXEL_LIMIT = 120_000_000;
/** WebP ends at 16,383. */
const TALLEST = 16_000;
const PAPER = "#fdfcf9";

export type Processed = {
  width: number;
  height: number;
  colour: string;
  /** The first frame of several was taken. */
  wasAnimated: boolean;
  found: Found;
  files: (MediaVariant & { bytes: Buffer })[];
  master: Buffer;
};

/** Only the decoders that we take pictures for: whatever else libvips can open stays closed. */
export function harden(): void {
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ["VipsForeignLoad"] });
  const load = ["Jpeg", "Png", "Webp", "Nsgif", "Heif"].map((kind) => `VipsForeignLoad${kind}`);
  sharp.unblock({ operation: load });
}

/**
 * Encodes a picture anew at the sizes that pages use: upright, sRGB, on paper where it was transparent, without
 * metadata. What is no picture, lies about being one, or is too large to open safely is refused.
 */
export async function processPicture(bytes: Buffer, fileName: string): Promise<Processed | { refused: Refusal }> {
  const seen = inspect(bytes, fileName);
  if ("refused" in seen) return seen;
  const options = { limitInputPixels: PIXEL_LIMIT, failOn: "error", animated: false } as const;
  try {
    const metadata = await sharp(bytes, options).metadata();
    if (decoderKind(metadata) !== seen.kind) return { refused: "disguised" };
    if (metadata.width * metadata.height > PIXEL_LIMIT) return { refused: "too-many-pixels" };
    return { ...(await encode(bytes, options, metadata)), wasAnimated: (metadata.pages ?? 1) > 1 };
  } catch (error) {
    return { refused: refusalFor(error, seen.kind) };
  }
}

/** The picture as AVIF at the widths given, made from the kept master. */
export async function encodeAvif(master: Buffer, widths: readonly number[]): Promise<Processed["files"]> {
  const files: Processed["files"] = [];
  for (const width of widths) {
    const { data, info } = await sharp(master)
      .resize({ width })
      .avif({ quality: 52, effort: 3 })
      .toBuffer({ resolveWithObject: true });
    files.push({ width: info.width, height: info.height, format: "avif", bytes: data });
  }
  return files;
}

async function encode(bytes: Buffer, options: SharpOptions, metadata: Metadata) {
  const { width, height } = metadata.autoOrient;
  const scale = Math.min(1, MASTER_WIDTH / width, TALLEST / height);
  const { data, info } = await sharp(bytes, options)
    .autoOrient()
    .resize({
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      fit: "fill",
    })
    .toColourspace("srgb")
    .flatten({ background: PAPER })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } } as const;
  const { dominant } = await sharp(data, raw).resize(64, 64, { fit: "inside" }).stats();

  const files: Processed["files"] = [];
  for (const wide of new Set(WIDTHS.map((it) => Math.min(it, info.width)))) {
    const made = await sharp(data, raw)
      .resize({ width: wide })
      .webp({ quality: 74, effort: 2 })
      .toBuffer({ resolveWithObject: true });
    files.push({ width: made.info.width, height: made.info.height, format: "webp", bytes: made.data });
  }
  const jpeg = await sharp(data, raw)
    .resize({ width: Math.min(JPEG_WIDTH, info.width) })
    .jpeg({ quality: 80 })
    .toBuffer({ resolveWithObject: true });
  files.push({ width: jpeg.info.width, height: jpeg.info.height, format: "jpeg", bytes: jpeg.data });
  const master = await sharp(data, raw).jpeg({ quality: 92, chromaSubsampling: "4:4:4" }).toBuffer();
  const hex = [dominant.r, dominant.g, dominant.b].map((c) => c.toString(16).padStart(2, "0")).join("");
  return { width, height, colour: `#${hex}`, found: readCredits(metadata), files, master };
}

function decoderKind({ format, compression }: Metadata): PictureKind | null {
  if (format === "heif") return compression === "av1" ? "avif" : "heic";
  const known = ["jpeg", "png", "webp", "gif", "avif"] as const;
  return known.find((it) => it === format) ?? null;
}

function refusalFor(error: unknown, kind: PictureKind): Refusal {
  const message = error instanceof Error ? error.message : "";
  if (/pixel limit|exceeds/i.test(message)) return "too-many-pixels";
  return kind === "heic" ? "heic" : "broken";
}
