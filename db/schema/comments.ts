import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { articlesTables } from "./articles";
import type { Kit } from "./kit";

/** unverified: the address was not shown to be the writer's yet, and no moderator is asked. */
export const COMMENT_STATES = ["unverified", "pending", "approved", "rejected", "hidden", "withdrawn"] as const;

export function commentsTables(k: Kit, { articles }: ReturnType<typeof articlesTables>) {
  const comments = k.table(
    "comments",
    {
      id: k.text("id").primaryKey(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      /** Replies stand one level deep: the parent has none itself. */
      parentId: k.text("parent_id").references((): AnyPgColumn => comments.id),
      userId: k.text("user_id"),
      /** Shown; "Bạn đọc" once the account is deleted. */
      name: k.text("name").notNull(),
      /** Keyed hash of the address that was verified; the address itself is not kept with the comment. */
      emailHash: k.text("email_hash"),
      text: k.text("text").notNull(),
      state: k.enum("state", COMMENT_STATES).notNull(),
      /** What each check said, with the words it matched. */
      verdict: k.json<unknown>("verdict").notNull(),
      /** Told to the writer. */
      reasonCode: k.text("reason_code").notNull().default(""),
      reasonText: k.text("reason_text").notNull().default(""),
      likes: k.int("likes").notNull().default(0),
      /** Readers' reports that nobody has looked at. */
      openReports: k.int("open_reports").notNull().default(0),
      /** Folded words of the text, hashed: the same words sent again. */
      textHash: k.text("text_hash").notNull(),
      voterKey: k.text("voter_key").notNull(),
      networkKey: k.text("network_key").notNull(),
      at: k.time("at").notNull(),
      /** When the writer showed that the address is theirs; an account's comment is verified when it is written. */
      verifiedAt: k.time("verified_at"),
      decidedAt: k.time("decided_at"),
      decidedBy: k.text("decided_by"),
      decidedByName: k.text("decided_by_name").notNull().default(""),
      appealText: k.text("appeal_text").notNull().default(""),
      appealedAt: k.time("appealed_at"),
      appealDecidedAt: k.time("appeal_decided_at"),
      appealAnswer: k.text("appeal_answer").notNull().default(""),
    },
    (t) => [
      k.index("comments_article_ix").on(t.articleId, t.state, t.at),
      k.index("comments_top_ix").on(t.articleId, t.state, t.parentId, t.at),
      k.index("comments_liked_ix").on(t.articleId, t.state, t.parentId, t.likes, t.at),
      k.index("comments_parent_ix").on(t.parentId, t.state, t.at),
      k.index("comments_state_ix").on(t.state, t.at),
      k.index("comments_user_ix").on(t.userId, t.at),
      k.index("comments_voter_ix").on(t.voterKey, t.at),
      k.index("comments_email_ix").on(t.emailHash, t.at),
      k.index("comments_network_ix").on(t.networkKey, t.at),
      k.index("comments_text_hash_ix").on(t.textHash, t.at),
      k.index("comments_reported_ix").on(t.state, t.openReports, t.at),
      k.index("comments_appeal_ix").on(t.appealedAt),
      k.index("comments_open_appeal_ix").on(t.appealDecidedAt, t.appealedAt),
      k.index("comments_decided_ix").on(t.decidedAt),
      k.check("comments_likes_ck", sql`${t.likes} >= 0 and ${t.openReports} >= 0`),
    ],
  );

  /** Every decision of a moderator, under an id that his device gave it: sent twice it is taken once. */
  const commentDecisions = k.table(
    "comment_decisions",
    {
      id: k.text("id").primaryKey(),
      commentId: k
        .text("comment_id")
        .notNull()
        .references(() => comments.id),
      act: k.text("act").notNull(),
      /** What the comment was before, so that the decision can be undone. */
      before: k.json<unknown>("before").notNull(),
      toState: k.enum("to_state", COMMENT_STATES).notNull(),
      reasonCode: k.text("reason_code").notNull().default(""),
      reasonText: k.text("reason_text").notNull().default(""),
      by: k.text("by"),
      byName: k.text("by_name").notNull().default(""),
      at: k.time("at").notNull(),
      undoneAt: k.time("undone_at"),
    },
    (t) => [k.index("comment_decisions_comment_ix").on(t.commentId, t.at)],
  );

  /** Articles whose comments somebody opened or closed by hand; without a row the settings decide. */
  const commentSwitches = k.table("comment_switches", {
    articleId: k
      .text("article_id")
      .primaryKey()
      .references(() => articles.id),
    isOpen: k.bool("is_open").notNull(),
    by: k.text("by"),
    at: k.time("at").notNull(),
  });

  const commentLikes = k.table(
    "comment_likes",
    {
      commentId: k
        .text("comment_id")
        .notNull()
        .references(() => comments.id),
      voterKey: k.text("voter_key").notNull(),
      at: k.time("at").notNull(),
    },
    (t) => [k.pk({ columns: [t.commentId, t.voterKey] }), k.index("comment_likes_voter_ix").on(t.voterKey, t.at)],
  );

  const commentReports = k.table(
    "comment_reports",
    {
      commentId: k
        .text("comment_id")
        .notNull()
        .references(() => comments.id),
      voterKey: k.text("voter_key").notNull(),
      reason: k.text("reason").notNull(),
      text: k.text("text").notNull().default(""),
      at: k.time("at").notNull(),
      closedAt: k.time("closed_at"),
    },
    (t) => [
      k.pk({ columns: [t.commentId, t.voterKey] }),
      k.index("comment_reports_open_ix").on(t.closedAt, t.at),
      k.index("comment_reports_voter_ix").on(t.voterKey, t.at),
    ],
  );

  /** "Báo lỗi nội dung" and requests for a formal correction, from readers, tied to the turn. */
  const contentReports = k.table(
    "content_reports",
    {
      id: k.text("id").primaryKey(),
      kind: k.enum("kind", ["error", "correction-request"]).notNull(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      revisionHash: k.text("revision_hash"),
      blockId: k.text("block_id"),
      quote: k.text("quote").notNull().default(""),
      proposal: k.text("proposal").notNull(),
      name: k.text("name").notNull().default(""),
      /** Sealed (lib/core/seal): only those who answer the report read it. */
      contact: k.text("contact").notNull().default(""),
      voterKey: k.text("voter_key").notNull(),
      networkKey: k.text("network_key").notNull(),
      state: k.enum("state", ["open", "accepted", "dismissed"]).notNull(),
      deadline: k.time("deadline"),
      answer: k.text("answer").notNull().default(""),
      at: k.time("at").notNull(),
      decidedAt: k.time("decided_at"),
      decidedBy: k.text("decided_by"),
      decidedByName: k.text("decided_by_name").notNull().default(""),
    },
    (t) => [
      k.index("content_reports_state_ix").on(t.state, t.kind, t.at),
      k.index("content_reports_article_ix").on(t.articleId, t.at),
      k.index("content_reports_voter_ix").on(t.voterKey, t.at),
      k.index("content_reports_network_ix").on(t.networkKey, t.at),
    ],
  );

  /** Bài đã lưu. */
  const savedArticles = k.table(
    "saved_articles",
    {
      userId: k.text("user_id").notNull(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      at: k.time("at").notNull(),
    },
    (t) => [k.pk({ columns: [t.userId, t.articleId] }), k.index("saved_articles_at_ix").on(t.userId, t.at)],
  );

  return { comments, commentDecisions, commentSwitches, commentLikes, commentReports, contentReports, savedArticles };
}
