import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Kit } from "./kit";
import type { topicsTables } from "./topics";

export const ARTICLE_KINDS = ["news", "article", "interview", "roundtable"] as const;

/** press-rules.md 2.3, in the order of the workflow. */
export const ARTICLE_STATES = [
  "draft",
  "submitted",
  "editing",
  "returned",
  "awaiting_approval",
  "scheduled",
  "published",
  "removed",
  "archived",
] as const;

export const CORRECTION_KINDS = ["update", "correction", "apology"] as const;

export function articlesTables(k: Kit, { sections, series }: ReturnType<typeof topicsTables>) {
  const articles = k.table(
    "articles",
    {
      id: k.text("id").primaryKey(),
      /** The number at the end of the public address; never changes, never used twice. */
      number: k.big("number").notNull(),
      /** Of the live title; kept after removal so that the address stays known. */
      slug: k.text("slug").notNull(),
      state: k.enum("state", ARTICLE_STATES).notNull(),
      /** The revision that readers see. The key it points at exists only for approved revisions: invariant 1. */
      liveHash: k.text("live_hash").references((): AnyPgColumn => approvals.revisionHash),
      firstPublishedAt: k.time("first_published_at"),
      /** Of the last substantial change, shown as "Cập nhật"; null when there was none. */
      substantiallyUpdatedAt: k.time("substantially_updated_at"),
      removedAt: k.time("removed_at"),
      removedReason: k.text("removed_reason"),
      /** Where an imported article came from; importing it again finds it by this. */
      sourceKey: k.text("source_key"),
      createdAt: k.time("created_at").notNull(),
      createdBy: k.text("created_by"),
    },
    (t) => [
      k.unique("articles_number_uq").on(t.number),
      k.unique("articles_source_key_uq").on(t.sourceKey),
      // None on the state: nearly all are published, and where ids are asked for it would lead through all of those.
      k.index("articles_published_ix").on(t.firstPublishedAt),
      k.index("articles_created_by_ix").on(t.createdBy, t.createdAt),
      k.check(
        "articles_live_ck",
        sql`(${t.state} <> 'published') or (${t.liveHash} is not null and ${t.firstPublishedAt} is not null)`,
      ),
      k.check("articles_removed_ck", sql`(${t.state} <> 'removed') or (${t.removedAt} is not null)`),
    ],
  );

  /** Immutable. The fields that cards show stand before the large content, so that a list never reads it. */
  const revisions = k.table(
    "revisions",
    {
      hash: k.text("hash").primaryKey(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      kind: k.enum("kind", ARTICLE_KINDS).notNull(),
      title: k.text("title").notNull(),
      sapo: k.text("sapo").notNull(),
      sectionId: k
        .text("section_id")
        .notNull()
        .references(() => sections.id),
      leadMediaId: k.text("lead_media_id"),
      leadAlt: k.text("lead_alt").notNull().default(""),
      /** For cards of interviews: the guests' names, and the pull quote that the editor chose, or "". */
      guestNames: k.text("guest_names").notNull().default(""),
      pulledSentence: k.text("pulled_sentence").notNull().default(""),
      syllables: k.int("syllables").notNull(),
      createdAt: k.time("created_at").notNull(),
      createdBy: k.text("created_by"),
      content: k.json<unknown>("content").notNull(),
    },
    (t) => [k.index("revisions_article_ix").on(t.articleId, t.createdAt)],
  );

  const approvals = k.table(
    "approvals",
    {
      revisionHash: k
        .text("revision_hash")
        .primaryKey()
        .references(() => revisions.hash),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      approvedBy: k.text("approved_by"),
      approvedAt: k.time("approved_at").notNull(),
    },
    (t) => [k.index("approvals_article_ix").on(t.articleId)],
  );

  /**
   * Every public list, newest first, as positions 1…n without gaps from the oldest: page n of a list is one range of
   * the primary key, however far back (docs/decisions/003). Lists: "all", "section:ID", "topic:ID", "author:ID",
   * "person:ID", "kind:KIND", "corrected".
   */
  const listings = k.table(
    "listings",
    {
      list: k.text("list").notNull(),
      position: k.int("position").notNull(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      sortAt: k.time("sort_at").notNull(),
    },
    (t) => [
      k.pk({ columns: [t.list, t.position] }),
      k.unique("listings_article_uq").on(t.articleId, t.list),
      k.index("listings_sort_ix").on(t.list, t.sortAt),
    ],
  );

  const seriesParts = k.table(
    "series_parts",
    {
      seriesId: k
        .text("series_id")
        .notNull()
        .references(() => series.id),
      part: k.int("part").notNull(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
    },
    (t) => [
      k.pk({ columns: [t.seriesId, t.part] }),
      k.unique("series_parts_article_uq").on(t.articleId),
      k.check("series_parts_part_ck", sql`${t.part} >= 1`),
    ],
  );

  const corrections = k.table(
    "corrections",
    {
      id: k.text("id").primaryKey(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      kind: k.enum("kind", CORRECTION_KINDS).notNull(),
      text: k.text("text").notNull(),
      /** The turn or block it speaks of, when it speaks of one. */
      blockId: k.text("block_id"),
      revisionHash: k.text("revision_hash").references(() => revisions.hash),
      at: k.time("at").notNull(),
    },
    (t) => [k.index("corrections_article_ix").on(t.articleId, t.at), k.index("corrections_at_ix").on(t.at)],
  );

  return { articles, revisions, approvals, listings, seriesParts, corrections };
}
