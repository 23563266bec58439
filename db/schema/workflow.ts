import { sql } from "drizzle-orm";
import type { accountsTables } from "./accounts";
import type { articlesTables } from "./articles";
import type { Kit } from "./kit";

/** What the desk knows of an article beside its words: who has it, since when, by when, and what is said about it. */
export function workflowTables(
  k: Kit,
  { articles, revisions }: ReturnType<typeof articlesTables>,
  { users }: ReturnType<typeof accountsTables>,
) {
  const deskArticles = k.table(
    "desk_articles",
    {
      articleId: k
        .text("article_id")
        .primaryKey()
        .references(() => articles.id),
      /** Of the working copy, for queues; the words that count stand in revisions. */
      title: k.text("title").notNull(),
      kind: k.text("kind").notNull(),
      sectionId: k.text("section_id").notNull(),
      authorId: k.text("author_id"),
      authorName: k.text("author_name").notNull().default(""),
      /** The same as articles.state, so that a queue is one range of one index; written where that is written. */
      state: k.text("state").notNull(),
      /** Since when it is in its state: the age that queues show. */
      stateSince: k.time("state_since").notNull(),
      /** The last frozen revision, which the next act speaks of. */
      headHash: k.text("head_hash").references(() => revisions.hash),
      /** The revision that is scheduled or was approved last. */
      approvedHash: k.text("approved_hash").references(() => revisions.hash),
      returnedHash: k.text("returned_hash").references(() => revisions.hash),
      returnReason: k.text("return_reason").notNull().default(""),
      /** An update of a published article that is on its way: the same states again, beside the live page. */
      updateState: k.enum("update_state", ["editing", "awaiting_approval", "scheduled"]),
      claimedBy: k.text("claimed_by"),
      claimedByName: k.text("claimed_by_name").notNull().default(""),
      claimUntil: k.time("claim_until"),
      deadline: k.time("deadline"),
      priority: k.int("priority").notNull().default(0),
      scheduledAt: k.time("scheduled_at"),
      scheduledJobId: k.text("scheduled_job_id"),
      updatedAt: k.time("updated_at").notNull(),
    },
    (t) => [
      k.index("desk_articles_state_ix").on(t.state, t.stateSince),
      k.index("desk_articles_update_ix").on(t.updateState, t.stateSince),
      // A queue is walked in this order: urgent, then what has a deadline by it, then the oldest.
      k.index("desk_articles_state_due_ix").on(t.state, t.priority, t.deadline, t.stateSince, t.articleId),
      k.index("desk_articles_update_due_ix").on(t.updateState, t.priority, t.deadline, t.stateSince, t.articleId),
      k.index("desk_articles_author_due_ix").on(t.authorId, t.priority, t.deadline, t.updatedAt, t.articleId),
      k.index("desk_articles_claim_due_ix").on(t.claimedBy, t.priority, t.deadline, t.updatedAt, t.articleId),
      k.index("desk_articles_author_ix").on(t.authorId, t.updatedAt),
      k.index("desk_articles_claim_ix").on(t.claimedBy, t.updatedAt),
      k.index("desk_articles_scheduled_ix").on(t.scheduledAt),
    ],
  );

  /** Góp ý: on a turn or a block, or on the article as a whole. */
  const deskNotes = k.table(
    "desk_notes",
    {
      id: k.text("id").primaryKey(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      blockId: k.text("block_id"),
      revisionHash: k.text("revision_hash").references(() => revisions.hash),
      /** The words that it speaks of, when some were selected. */
      quote: k.text("quote").notNull().default(""),
      text: k.text("text").notNull(),
      at: k.time("at").notNull(),
      by: k.text("by"),
      byName: k.text("by_name").notNull(),
      resolvedAt: k.time("resolved_at"),
      resolvedBy: k.text("resolved_by"),
      resolvedByName: k.text("resolved_by_name").notNull().default(""),
    },
    (t) => [
      k.index("desk_notes_article_ix").on(t.articleId, t.at),
      k.index("desk_notes_open_ix").on(t.articleId, t.resolvedAt),
    ],
  );

  /** Which revision a person read last: what "changed since my last read" is measured from. */
  const deskReads = k.table(
    "desk_reads",
    {
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      userId: k.text("user_id").notNull(),
      revisionHash: k
        .text("revision_hash")
        .notNull()
        .references(() => revisions.hash),
      at: k.time("at").notNull(),
      /** The other revision that was read before this one: what changed stays on the page when it is loaded again. */
      previousHash: k.text("previous_hash"),
      previousAt: k.time("previous_at"),
    },
    (t) => [k.pk({ columns: [t.articleId, t.userId] })],
  );

  /** What a person vouched for in the checklist, or overrode and why; it holds for one revision. */
  const checklistMarks = k.table(
    "checklist_marks",
    {
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      revisionHash: k
        .text("revision_hash")
        .notNull()
        .references(() => revisions.hash),
      item: k.text("item").notNull(),
      kind: k.enum("kind", ["checked", "overridden"]).notNull(),
      reason: k.text("reason").notNull().default(""),
      by: k.text("by"),
      byName: k.text("by_name").notNull(),
      at: k.time("at").notNull(),
    },
    (t) => [
      k.pk({ columns: [t.articleId, t.revisionHash, t.item] }),
      k.check("checklist_marks_reason_ck", sql`${t.kind} <> 'overridden' or ${t.reason} <> ''`),
    ],
  );

  /** The places of the front page that an editor filled by hand; an empty one, or one past its end, fills itself. */
  const homeSlots = k.table(
    "home_slots",
    {
      slot: k.enum("slot", ["lead", "second-1", "second-2"]).primaryKey(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      endsAt: k.time("ends_at"),
      placedAt: k.time("placed_at").notNull(),
      placedBy: k.text("placed_by"),
    },
    (t) => [k.unique("home_slots_article_uq").on(t.articleId)],
  );

  /** What somebody is to be told by letter: gathered until it goes, and gone then. */
  const deskNotices = k.table(
    "desk_notices",
    {
      id: k.text("id").primaryKey(),
      userId: k
        .text("user_id")
        .notNull()
        .references(() => users.id, { onDelete: "cascade" }),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      event: k.text("event").notNull(),
      byName: k.text("by_name").notNull(),
      /** A reason, or a time, in words. */
      words: k.text("words").notNull().default(""),
      at: k.time("at").notNull(),
    },
    (t) => [k.index("desk_notices_user_ix").on(t.userId, t.at)],
  );

  /** Whether a person wants letters about articles, and when the last one went; without a row, yes and never. */
  const deskLetters = k.table("desk_letters", {
    userId: k
      .text("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    isWanted: k.bool("is_wanted").notNull().default(true),
    lastAt: k.time("last_at"),
  });

  return { deskArticles, deskNotes, deskReads, checklistMarks, homeSlots, deskNotices, deskLetters };
}
