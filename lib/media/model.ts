export type MediaVariant = { width: number; height: number; format: "webp" | "jpeg" | "avif" };

export type MediaView = {
  id: string;
  width: number;
  height: number;
  /** Dominant colour, #rrggbb. */
  colour: string;
  /** Focal point in thousandths of width and height. */
  focalX: number;
  focalY: number;
  variants: MediaVariant[];
};

/** What the file of one size is called. */
export function mediaFileName(variant: { width: number; format: string }): string {
  return `${variant.width}.${variant.format === "jpeg" ? "jpg" : variant.format}`;
}

/** Address of one size of a picture; the bytes behind it never change. */
export function mediaPath(id: string, variant: { width: number; format: string }): string {
  return `/media/${id}/${mediaFileName(variant)}`;
}
