import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Kit } from "./kit";
import type { mediaTables } from "./media";

export const TOPIC_KINDS = ["place", "person", "organisation", "event"] as const;

/** What articles are filed under: sections, topics, series, the people who speak and the people who write. */
export function topicsTables(k: Kit, { media }: ReturnType<typeof mediaTables>) {
  const sections = k.table(
    "sections",
    {
      id: k.text("id").primaryKey(),
      slug: k.text("slug").notNull(),
      name: k.text("name").notNull(),
      description: k.text("description").notNull().default(""),
      parentId: k.text("parent_id").references((): AnyPgColumn => sections.id),
      position: k.int("position").notNull(),
    },
    (t) => [k.unique("sections_slug_uq").on(t.slug), k.index("sections_parent_ix").on(t.parentId, t.position)],
  );

  const topics = k.table(
    "topics",
    {
      id: k.text("id").primaryKey(),
      slug: k.text("slug").notNull(),
      name: k.text("name").notNull(),
      sortKey: k.text("sort_key").notNull(),
      kind: k.enum("kind", TOPIC_KINDS).notNull(),
      description: k.text("description").notNull().default(""),
      /** A topic that stopped (a province that was merged, an event that ended) keeps its page and takes no new article. */
      validFrom: k.time("valid_from"),
      validTo: k.time("valid_to"),
    },
    (t) => [k.unique("topics_slug_uq").on(t.slug), k.index("topics_sort_ix").on(t.sortKey)],
  );

  const topicAliases = k.table(
    "topic_aliases",
    {
      /** The alias folded (lib/text/fold): two topics cannot claim one name. */
      aliasKey: k.text("alias_key").primaryKey(),
      alias: k.text("alias").notNull(),
      topicId: k
        .text("topic_id")
        .notNull()
        .references(() => topics.id, { onDelete: "cascade" }),
    },
    (t) => [k.index("topic_aliases_topic_ix").on(t.topicId)],
  );

  const series = k.table(
    "series",
    {
      id: k.text("id").primaryKey(),
      slug: k.text("slug").notNull(),
      title: k.text("title").notNull(),
      description: k.text("description").notNull().default(""),
    },
    (t) => [k.unique("series_slug_uq").on(t.slug)],
  );

  const people = k.table(
    "people",
    {
      id: k.text("id").primaryKey(),
      slug: k.text("slug").notNull(),
      fullName: k.text("full_name").notNull(),
      /** Sorts by given name, then family name, then middle name. */
      sortKey: k.text("sort_key").notNull(),
      honorific: k.text("honorific").notNull().default(""),
      academic: k.text("academic").notNull().default(""),
      position: k.text("position").notNull().default(""),
      organisation: k.text("organisation").notNull().default(""),
      bio: k.text("bio").notNull().default(""),
      portraitId: k.text("portrait_id").references(() => media.id),
    },
    (t) => [
      k.unique("people_slug_uq").on(t.slug),
      k.index("people_sort_ix").on(t.sortKey),
      k.index("people_portrait_ix").on(t.portraitId),
    ],
  );

  const authors = k.table(
    "authors",
    {
      id: k.text("id").primaryKey(),
      slug: k.text("slug").notNull(),
      penName: k.text("pen_name").notNull(),
      sortKey: k.text("sort_key").notNull(),
      bio: k.text("bio").notNull().default(""),
      userId: k.text("user_id"),
      portraitId: k.text("portrait_id").references(() => media.id),
    },
    (t) => [
      k.unique("authors_slug_uq").on(t.slug),
      k.index("authors_user_ix").on(t.userId),
      k.index("authors_portrait_ix").on(t.portraitId),
    ],
  );

  /** Old addresses of renamed or merged sections, topics, people, authors and series. */
  const slugRedirects = k.table(
    "slug_redirects",
    {
      kind: k.enum("kind", ["section", "topic", "series", "person", "author"]).notNull(),
      oldSlug: k.text("old_slug").notNull(),
      targetId: k.text("target_id").notNull(),
    },
    (t) => [k.pk({ columns: [t.kind, t.oldSlug] })],
  );

  /**
   * What was merged: revisions are immutable and go on naming it, so wherever an id is read it leads from here to what it
   * was merged into (lib/topics/merged.ts).
   */
  const mergedIds = k.table(
    "merged_ids",
    {
      id: k.text("id").primaryKey(),
      kind: k.enum("kind", ["section", "topic", "series", "person", "author"]).notNull(),
      intoId: k.text("into_id").notNull(),
      /** The end of the chain: what `into_id` itself was merged into, and so on. */
      survivorId: k.text("survivor_id").notNull(),
    },
    (t) => [k.index("merged_ids_into_ix").on(t.intoId), k.index("merged_ids_survivor_ix").on(t.survivorId)],
  );

  /** Each folded word of each name and alias, so that somebody is found by any of them, the last only begun. */
  const nameWords = k.table(
    "name_words",
    {
      kind: k.enum("kind", ["topic", "series", "person", "author", "user"]).notNull(),
      word: k.text("word").notNull(),
      targetId: k.text("target_id").notNull(),
    },
    (t) => [k.pk({ columns: [t.kind, t.word, t.targetId] }), k.index("name_words_target_ix").on(t.targetId)],
  );

  return { sections, topics, topicAliases, series, people, authors, slugRedirects, mergedIds, nameWords };
}
