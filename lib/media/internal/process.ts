import sharp from "sharp";
import { DomainError } from "@/lib/core/errors";
import type { MediaVariant } from "@/lib/media/model";

const WIDTHS = [320, 480, 800, 1600];
/** Also as JPEG, for share cards and for readers of feeds that know no WebP. */
const JPEG_WIDTH = 960;
const PIXEL_LIMIT = 60_000_000;
const FORMATS = new Set(["jpeg", "png", "webp", "gif", "heif", "avif", "tiff"]);

sharp.cache(false);
sharp.concurrency(1);

export type Processed = {
  width: number;
  height: number;
  colour: string;
  files: (MediaVariant & { bytes: Buffer })[];
};

/**
 * Encodes a picture anew at the sizes that pages use: upright, sRGB, without metadata. What is not a picture, lies
 * about being one, or is too large to open safely is refused.
 */
export async function processPicture(bytes: Buffer): Promise<Processed> {
  const options = { limitInputPixels: PIXEL_LIMIT, failOn: "error", animated: false } as const;
  try {
    const { format } = await sharp(bytes, options).metadata();
    if (!FORMATS.has(format ?? "")) throw refused();
    const upright = sharp(bytes, options).rotate().toColourspace("srgb").flatten({ background: "#fdfcf9" });
    const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true });
    const raw = { raw: { width: info.width, height: info.height, channels: info.channels } } as const;
    const { dominant } = await sharp(data, raw).resize(64, 64, { fit: "inside" }).stats();

    const files: Processed["files"] = [];
    const widths = [...new Set(WIDTHS.map((w) => Math.min(w, info.width)))];
    for (const width of widths) {
      const { data: out, info: made } = await sharp(data, raw)
        .resize({ width })
        .webp({ quality: 74, effort: 2 })
        .toBuffer({ resolveWithObject: true });
      files.push({ width: made.width, height: made.height, format: "webp", bytes: out });
    }
    const jpeg = await sharp(data, raw)
      .resize({ width: Math.min(JPEG_WIDTH, info.width) })
      .jpeg({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    files.push({ width: jpeg.info.width, height: jpeg.info.height, format: "jpeg", bytes: jpeg.data });
    const hex = [dominant.r, dominant.g, dominant.b].map((c) => c.toString(16).padStart(2, "0")).join("");
    return { width: info.width, height: info.height, colour: `#${hex}`, files };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw refused();
  }
}

function refused(): DomainError {
  return new DomainError(
    "invalid",
    "Tệp này không phải ảnh mà tòa soạn nhận (JPEG, PNG, WebP, AVIF, HEIC), hoặc đã hỏng.",
    {
      file: "Vui lòng chọn một ảnh khác.",
    },
  );
}
