export type PictureWords = { alt: string; caption: string; credit: string };

/** Stands where a picture belongs until its file is chosen; the parser reads it back. */
export function placeholder({ alt, caption, credit }: PictureWords): string {
  return `[Ảnh: ${[alt, caption, credit].map((part) => part.replaceAll("|", "/")).join(" | ")}]`;
}

/** What a placeholder says of its picture; null for any other text. */
export function readPlaceholder(text: string): PictureWords | null {
  const inside = /^\[Ảnh: (.*)\]$/su.exec(text.trim())?.[1];
  const parts = inside?.split(" | ");
  if (parts?.length !== 3) return null;
  const [alt = "", caption = "", credit = ""] = parts;
  return { alt, caption, credit };
}
