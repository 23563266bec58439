import { sql } from "drizzle-orm";
import type { articlesTables } from "./articles";
import type { Kit } from "./kit";

export const UNIT_KINDS = ["field", "block"] as const;

/**
 * The working copy of an article: its fields ("field:title", "field:speakers", …) and its top-level blocks (by their
 * id), each a unit with an etag of its own, so that edits of different units never meet. Nothing here is ever shown to
 * readers: they see revisions.
 */
export function draftsTables(k: Kit, { articles, revisions }: ReturnType<typeof articlesTables>) {
  const drafts = k.table(
    "drafts",
    {
      articleId: k
        .text("article_id")
        .primaryKey()
        .references(() => articles.id),
      /** Grows with every applied batch of operations; a reader of the draft asks for what is newer. */
      seq: k.big("seq").notNull(),
      /** The frozen revision that this copy was begun from or last frozen as. */
      baseHash: k.text("base_hash").references(() => revisions.hash),
      /** The seq that was last frozen: what is beyond it stands in no revision yet. */
      frozenSeq: k.big("frozen_seq").notNull().default(0),
      updatedAt: k.time("updated_at").notNull(),
      updatedBy: k.text("updated_by"),
    },
    (t) => [k.index("drafts_updated_ix").on(t.updatedAt)],
  );

  const draftUnits = k.table(
    "draft_units",
    {
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      unitId: k.text("unit_id").notNull(),
      kind: k.enum("kind", UNIT_KINDS).notNull(),
      /** Fractional key that orders blocks; "" for fields. */
      position: k.text("position").notNull(),
      doc: k.json<unknown>("doc").notNull(),
      etag: k.text("etag").notNull(),
      /** The draft's seq at which this unit last changed. */
      seq: k.big("seq").notNull(),
      /** A deleted block keeps its row, so that an edit that comes late finds what it was made on. */
      isDeleted: k.bool("is_deleted").notNull().default(false),
      updatedAt: k.time("updated_at").notNull(),
      updatedBy: k.text("updated_by"),
    },
    (t) => [k.pk({ columns: [t.articleId, t.unitId] }), k.index("draft_units_seq_ix").on(t.articleId, t.seq)],
  );

  /** Every operation that was ever taken, by the id its device gave it: sent twice, it acts once. */
  const draftOps = k.table(
    "draft_ops",
    {
      opId: k.text("op_id").primaryKey(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      unitId: k.text("unit_id").notNull(),
      result: k.enum("result", ["applied", "conflict", "unchanged"]).notNull(),
      etag: k.text("etag").notNull(),
      /** What the operation replaced: an edit that comes late finds here what it was made on. */
      replacedEtag: k.text("replaced_etag"),
      replacedPosition: k.text("replaced_position"),
      replacedDoc: k.json<unknown>("replaced_doc"),
      at: k.time("at").notNull(),
      by: k.text("by"),
    },
    (t) => [
      k.index("draft_ops_article_ix").on(t.articleId, t.at),
      k.index("draft_ops_at_ix").on(t.at),
      k.index("draft_ops_replaced_ix").on(t.articleId, t.replacedEtag),
    ],
  );

  /** Two people changed one unit: the head keeps one text, here stands the other until somebody chooses. */
  const draftConflicts = k.table(
    "draft_conflicts",
    {
      id: k.text("id").primaryKey(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      unitId: k.text("unit_id").notNull(),
      /** What the losing edit was made on; null when that is no longer known. */
      base: k.json<unknown>("base"),
      head: k.json<unknown>("head"),
      copy: k.json<unknown>("copy"),
      /** Under this etag its writer goes on writing the copy. */
      copyEtag: k.text("copy_etag").notNull().default(""),
      at: k.time("at").notNull(),
      by: k.text("by"),
      byName: k.text("by_name").notNull(),
      resolvedAt: k.time("resolved_at"),
      resolvedBy: k.text("resolved_by"),
      resolution: k.enum("resolution", ["head", "copy", "merged"]),
    },
    (t) => [
      k.index("draft_conflicts_open_ix").on(t.articleId, t.resolvedAt),
      k.index("draft_conflicts_copy_ix").on(t.articleId, t.copyEtag),
    ],
  );

  /** Who has the article open, and where; a row is stale after a minute without a sign of life. */
  const draftPresence = k.table(
    "draft_presence",
    {
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      /** One open window of one person. */
      windowId: k.text("window_id").notNull(),
      userId: k.text("user_id").notNull(),
      userName: k.text("user_name").notNull(),
      unitId: k.text("unit_id"),
      seenAt: k.time("seen_at").notNull(),
    },
    (t) => [k.pk({ columns: [t.articleId, t.windowId] }), k.index("draft_presence_seen_ix").on(t.seenAt)],
  );

  /** Why a revision was frozen: the readable history above the autosaves. */
  const revisionMarks = k.table(
    "revision_marks",
    {
      id: k.text("id").primaryKey(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      revisionHash: k
        .text("revision_hash")
        .notNull()
        .references(() => revisions.hash),
      reason: k
        .enum("reason", [
          "created",
          "saved",
          "session",
          "submitted",
          "returned",
          "passed",
          "approved",
          "restored",
          "taken-over",
          "imported",
        ])
        .notNull(),
      note: k.text("note").notNull().default(""),
      /** For "restored": what was there before, and what was restored. */
      fromHash: k.text("from_hash"),
      at: k.time("at").notNull(),
      by: k.text("by"),
      byName: k.text("by_name").notNull(),
    },
    (t) => [k.index("revision_marks_article_ix").on(t.articleId, t.at)],
  );

  /** What is known of how an interview was held (press-rules.md 2.4). */
  const interviews = k.table(
    "interviews",
    {
      articleId: k
        .text("article_id")
        .primaryKey()
        .references(() => articles.id),
      mode: k.enum("mode", ["in-person", "phone", "online", "written", "roundtable"]).notNull(),
      place: k.text("place").notNull().default(""),
      heldAt: k.time("held_at"),
      purpose: k.text("purpose").notNull().default(""),
      /** When, and how, purpose and questions were sent to the interviewee beforehand. */
      noticeSentAt: k.time("notice_sent_at"),
      noticeChannel: k.text("notice_channel").notNull().default(""),
      source: k.enum("source", ["interview", "conference"]).notNull().default("interview"),
      /** Remarks made at a conference become an interview only with the speaker's consent. */
      hasConsent: k.bool("has_consent").notNull().default(false),
      updatedAt: k.time("updated_at").notNull(),
    },
    (t) => [k.check("interviews_notice_ck", sql`${t.noticeSentAt} is null or ${t.noticeChannel} <> ''`)],
  );

  return { drafts, draftUnits, draftOps, draftConflicts, draftPresence, revisionMarks, interviews };
}
