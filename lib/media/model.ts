export type MediaVariant = { width: number; height: number; format: "webp" | "jpeg" | "avif" };

/** How far a machine made the picture, and what readers are told of it. */
export const AI_USES = ["none", "assisted", "generated"] as const;
export type AiUse = (typeof AI_USES)[number];
export const AI_USE_LABELS: Record<AiUse, string> = {
  none: "Không dùng AI",
  assisted: "AI hỗ trợ chỉnh sửa",
  generated: "AI tạo ra ảnh",
};

export type MediaView = {
  id: string;
  width: number;
  height: number;
  /** Dominant colour, #rrggbb. */
  colour: string;
  /** Focal point in thousandths of width and height. */
  focalX: number;
  focalY: number;
  aiUse: AiUse;
  variants: MediaVariant[];
};

/** A picture as the desk's library shows it: with the words that a new place of it starts with. */
export type LibraryPicture = MediaView & {
  alt: string;
  caption: string;
  credit: string;
  isIllustration: boolean;
  fileName: string;
  /** Whether the person who asks may change what is said of it. */
  mayChange: boolean;
};

/** What stands below the picture for readers: law 134/2025, article 11. "" where no machine had a part. */
export function aiLabel(aiUse: AiUse): string {
  if (aiUse === "generated") return "Ảnh do AI tạo";
  return aiUse === "assisted" ? "Ảnh có AI hỗ trợ" : "";
}

/** The picture as it was taken in, cleaned: from it all sizes are made anew. Never given to readers. */
export const MASTER = "goc.jpg";

/** What the file of one size is called. */
export function mediaFileName(variant: { width: number; format: string }): string {
  return `${variant.width}.${variant.format === "jpeg" ? "jpg" : variant.format}`;
}

/** Address of one size of a picture; the bytes behind it never change. */
export function mediaPath(id: string, variant: { width: number; format: string }): string {
  return `/media/${id}/${mediaFileName(variant)}`;
}

/** The smallest WebP that is at least this wide, else the widest there is. */
export function pathAtLeast({ id, variants }: Pick<MediaView, "id" | "variants">, width: number): string {
  const bySize = variants.filter((it) => it.format === "webp").toSorted((a, b) => a.width - b.width);
  const variant = bySize.find((it) => it.width >= width) ?? bySize.at(-1) ?? variants[0];
  return variant ? mediaPath(id, variant) : "";
}

/** What a browser offers in its file dialog. HEIC is left out: an iPhone then hands over JPEG. */
export const ACCEPTED = "image/jpeg,image/png,image/webp,image/gif,image/avif";
export const BYTE_LIMIT = 30 << 20;
export const ALT_LIMIT = 500;
export const CAPTION_LIMIT = 600;
export const CREDIT_LIMIT = 200;

/** A description that only repeats what the file is called describes nothing. */
export function isFileName(alt: string, fileName: string): boolean {
  const bare = (name: string) =>
    name
      .normalize("NFC")
      .toLowerCase()
      .replace(/\.[a-z0-9]{2,5}$/, "")
      .replaceAll(/[\s_-]+/g, " ")
      .trim();
  if (/^(?:img|dsc|dscn|pxl|dji|screenshot|z)[\s_-]?\d[\d\s_-]*(?:\.\w+)?$/i.test(alt.trim())) return true;
  return /\.(?:jpe?g|png|webp|gif|avif|heic)$/i.test(alt.trim()) || (fileName !== "" && bare(alt) === bare(fileName));
}

/** The words that must stand with a picture before it may go into an article: field → what is missing. */
export function missingWords(
  words: { alt: string; caption: string; credit: string; isIllustration: boolean },
  fileName: string,
): Partial<Record<"alt" | "caption" | "credit", string>> {
  const missing: ReturnType<typeof missingWords> = {};
  if (words.alt.trim() === "") missing.alt = "Vui lòng mô tả ảnh cho người khiếm thị.";
  else if (isFileName(words.alt, fileName)) missing.alt = "Đây là tên tệp. Vui lòng mô tả điều nhìn thấy trong ảnh.";
  if (words.caption.trim() === "") missing.caption = "Vui lòng viết chú thích ảnh.";
  if (words.credit.trim() === "" && !words.isIllustration)
    missing.credit = "Vui lòng ghi nguồn ảnh, hoặc đánh dấu “Ảnh minh họa”.";
  return missing;
}

export const LIBRARY_FILTERS = { all: "Tất cả", mine: "Ảnh của tôi", unused: "Chưa dùng" } as const;
export type LibraryFilter = keyof typeof LIBRARY_FILTERS;

export type LibraryPage = {
  pictures: LibraryPicture[];
  /** The key of the next page; null at the end. */
  next: string | null;
};

export type MediaUse =
  /** Readers see the picture there. */
  | { in: "article"; articleId: string; title: string; isLive: boolean; isNow: boolean; path: string | null }
  | { in: "person" | "author"; name: string; path: string }
  | { in: "settings" };

export type MediaUses = {
  uses: MediaUse[];
  /** Articles that this person may not see. */
  hidden: number;
};
