import { sql } from "drizzle-orm";
import type { Kit } from "./kit";

export type MediaVariant = { width: number; height: number; format: "webp" | "jpeg" | "avif"; bytes: number };

export function mediaTables(k: Kit) {
  const media = k.table(
    "media",
    {
      id: k.text("id").primaryKey(),
      /** SHA-256 of the bytes that were sent; the same picture is kept once. */
      contentHash: k.text("content_hash").notNull(),
      /** Size after turning upright, in pixels. */
      width: k.int("width").notNull(),
      height: k.int("height").notNull(),
      /** Dominant colour, #rrggbb. */
      colour: k.text("colour").notNull(),
      /** Focal point in thousandths of width and height. */
      focalX: k.int("focal_x").notNull().default(500),
      focalY: k.int("focal_y").notNull().default(500),
      /** What a new place of the picture starts with; each place keeps words of its own. */
      alt: k.text("alt").notNull().default(""),
      caption: k.text("caption").notNull().default(""),
      credit: k.text("credit").notNull().default(""),
      /** As the file was called on the device that sent it, for search at the desk. */
      fileName: k.text("file_name").notNull().default(""),
      isIllustration: k.bool("is_illustration").notNull().default(false),
      aiUse: k.enum("ai_use", ["none", "assisted", "generated"]).notNull().default("none"),
      variants: k.json<MediaVariant[]>("variants").notNull(),
      createdAt: k.time("created_at").notNull(),
      createdBy: k.text("created_by"),
    },
    (t) => [
      k.unique("media_content_hash_uq").on(t.contentHash),
      k.index("media_created_ix").on(t.createdAt),
      k.index("media_created_by_ix").on(t.createdBy, t.createdAt),
      k.check("media_size_ck", sql`${t.width} > 0 and ${t.height} > 0`),
      k.check("media_focal_ck", sql`${t.focalX} between 0 and 1000 and ${t.focalY} between 0 and 1000`),
    ],
  );

  /** Where a picture stands: in each frozen revision, and in the working copy of an article. */
  const mediaUses = k.table(
    "media_uses",
    {
      mediaId: k
        .text("media_id")
        .notNull()
        .references(() => media.id),
      articleId: k.text("article_id").notNull(),
      /** A revision's hash, or "draft". */
      place: k.text("place").notNull(),
    },
    (t) => [
      k.pk({ columns: [t.mediaId, t.articleId, t.place] }),
      k.index("media_uses_article_ix").on(t.articleId, t.place),
    ],
  );

  /** The folded words of description, caption, credit and file name: what the desk's search finds a picture by. */
  const mediaWords = k.table(
    "media_words",
    {
      word: k.text("word").notNull(),
      mediaId: k
        .text("media_id")
        .notNull()
        .references(() => media.id),
    },
    (t) => [k.pk({ columns: [t.word, t.mediaId] }), k.index("media_words_media_ix").on(t.mediaId)],
  );

  return { media, mediaUses, mediaWords };
}
