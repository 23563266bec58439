import { sql } from "drizzle-orm";
import type { articlesTables } from "./articles";
import type { Kit } from "./kit";

/** Rõ; Chưa trả lời đúng câu hỏi; Cần số liệu. */
export const ANSWER_SIGNALS = ["clear", "dodged", "figures"] as const;

export const RATING_STATUSES = ["counted", "quarantined", "void"] as const;

export function ratingsTables(k: Kit, { articles, revisions }: ReturnType<typeof articlesTables>) {
  /** The ledger: append-only. A change or a removal is a further event that names the one before. */
  const ratingEvents = k.table(
    "rating_events",
    {
      id: k.text("id").primaryKey(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      /** The revision that was live when the reader rated. */
      revisionHash: k
        .text("revision_hash")
        .notNull()
        .references(() => revisions.hash),
      /** "u:" and the account's id, or "c:" and a hash of the reader's signed cookie. */
      voterKey: k.text("voter_key").notNull(),
      /** 1–5; null takes the rating back. */
      level: k.int("level"),
      prevId: k.text("prev_id"),
      /** Keyed hash of the network prefix; the key changes daily. No address is stored. */
      networkKey: k.text("network_key").notNull(),
      /** The reader's cookie was given for this very rating. */
      isNewVoter: k.bool("is_new_voter").notNull().default(false),
      /** Milliseconds from opening the page to rating, as the page's script says; null when it said nothing. */
      dwellMs: k.int("dwell_ms"),
      at: k.time("at").notNull(),
    },
    (t) => [
      k.index("rating_events_at_ix").on(t.at),
      k.index("rating_events_article_ix").on(t.articleId, t.at),
      k.index("rating_events_voter_ix").on(t.voterKey, t.at),
      k.index("rating_events_network_ix").on(t.networkKey, t.at),
      k.unique("rating_events_prev_uq").on(t.prevId),
      k.check("rating_events_level_ck", sql`${t.level} is null or ${t.level} between 1 and 5`),
    ],
  );

  /** One current rating per reader per article. A rating taken back keeps its row with level null. */
  const ratings = k.table(
    "ratings",
    {
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      voterKey: k.text("voter_key").notNull(),
      level: k.int("level"),
      eventId: k
        .text("event_id")
        .notNull()
        .references(() => ratingEvents.id),
      ratedAt: k.time("rated_at").notNull(),
      /** Only counted ones are in the totals; the others stand in rating_holds. */
      status: k.enum("status", RATING_STATUSES).notNull().default("counted"),
    },
    (t) => [
      k.pk({ columns: [t.articleId, t.voterKey] }),
      k.index("ratings_voter_ix").on(t.voterKey, t.ratedAt),
      k.check("ratings_level_ck", sql`${t.level} is null or ${t.level} between 1 and 5`),
    ],
  );

  /** Derived from the ledger; `ratings rebuild` makes the same rows again. */
  const ratingTotals = k.table(
    "rating_totals",
    {
      articleId: k
        .text("article_id")
        .primaryKey()
        .references(() => articles.id),
      n1: k.int("n1").notNull().default(0),
      n2: k.int("n2").notNull().default(0),
      n3: k.int("n3").notNull().default(0),
      n4: k.int("n4").notNull().default(0),
      n5: k.int("n5").notNull().default(0),
      total: k.int("total").notNull().default(0),
      /** Lower bound by which "Được đánh giá cao" is ordered (lib/ratings/model). */
      score: k.real("score").notNull().default(0),
      /** What readers are shown while ratings of this article are held; null when nothing is. */
      frozen: k.json<[number, number, number, number, number]>("frozen"),
      /** Ratings that are being looked at. */
      held: k.int("held").notNull().default(0),
      updatedAt: k.time("updated_at").notNull(),
    },
    (t) => [
      k.index("rating_totals_score_ix").on(t.score),
      k.check("rating_totals_ck", sql`${t.total} = ${t.n1} + ${t.n2} + ${t.n3} + ${t.n4} + ${t.n5}`),
      k.check(
        "rating_totals_floor_ck",
        sql`${t.n1} >= 0 and ${t.n2} >= 0 and ${t.n3} >= 0 and ${t.n4} >= 0 and ${t.n5} >= 0`,
      ),
    ],
  );

  /** One suspicion about the ratings of one article: what the rules saw, and what was decided. */
  const ratingCases = k.table(
    "rating_cases",
    {
      id: k.text("id").primaryKey(),
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      state: k.enum("state", ["open", "released", "voided", "mixed"]).notNull(),
      /** Which rules hit, with their figures. */
      evidence: k.json<unknown>("evidence").notNull(),
      /** Article → the counts that its readers are shown while the case is open; serial votes concern several. */
      frozen: k.json<unknown>("frozen").notNull(),
      openedAt: k.time("opened_at").notNull(),
      decidedAt: k.time("decided_at"),
      decidedBy: k.text("decided_by"),
      decidedByName: k.text("decided_by_name").notNull().default(""),
      reason: k.text("reason").notNull().default(""),
    },
    (t) => [
      k.index("rating_cases_state_ix").on(t.state, t.openedAt),
      k.index("rating_cases_article_ix").on(t.articleId, t.openedAt),
    ],
  );

  /**
   * Events that do not count, for now or for good; the ledger itself is never changed. A reader who changes a held
   * rating takes the hold along to the new event: nobody gets out of it by rating again.
   */
  const ratingHolds = k.table(
    "rating_holds",
    {
      eventId: k
        .text("event_id")
        .primaryKey()
        .references(() => ratingEvents.id),
      caseId: k
        .text("case_id")
        .notNull()
        .references(() => ratingCases.id),
      articleId: k.text("article_id").notNull(),
      status: k.enum("status", ["quarantined", "void", "released"]).notNull(),
      /** Why this very rating is held: the name of a pattern (lib/moderation/rules). */
      rule: k.text("rule").notNull().default(""),
      at: k.time("at").notNull(),
    },
    (t) => [
      k.index("rating_holds_case_ix").on(t.caseId, t.status),
      k.index("rating_holds_article_ix").on(t.articleId, t.status),
    ],
  );

  /** What was decided about which events, append-only: the undo of a decision is a further one. */
  const ratingDecisions = k.table(
    "rating_decisions",
    {
      id: k.text("id").primaryKey(),
      caseId: k
        .text("case_id")
        .notNull()
        .references(() => ratingCases.id),
      kind: k.enum("kind", ["release", "void", "undo"]).notNull(),
      eventIds: k.json<string[]>("event_ids").notNull(),
      reason: k.text("reason").notNull(),
      /** For "undo": the decision that it takes back. */
      undoes: k.text("undoes"),
      at: k.time("at").notNull(),
      by: k.text("by"),
      byName: k.text("by_name").notNull(),
    },
    (t) => [
      k.index("rating_decisions_case_ix").on(t.caseId, t.at),
      k.unique("rating_decisions_undoes_uq").on(t.undoes),
    ],
  );

  /** "Vì sao?": what a reader who rated low was missing; for the newsroom alone. */
  const ratingReasons = k.table(
    "rating_reasons",
    {
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      voterKey: k.text("voter_key").notNull(),
      reason: k.text("reason").notNull(),
      text: k.text("text").notNull().default(""),
      at: k.time("at").notNull(),
    },
    (t) => [k.pk({ columns: [t.articleId, t.voterKey] }), k.index("rating_reasons_at_ix").on(t.articleId, t.at)],
  );

  /** Counted current ratings by the day (Vietnam's) on which they were given; derived, rebuilt from the ledger. */
  const ratingDays = k.table(
    "rating_days",
    {
      day: k.text("day").notNull(),
      articleId: k.text("article_id").notNull(),
      sectionId: k.text("section_id").notNull(),
      n1: k.int("n1").notNull().default(0),
      n2: k.int("n2").notNull().default(0),
      n3: k.int("n3").notNull().default(0),
      n4: k.int("n4").notNull().default(0),
      n5: k.int("n5").notNull().default(0),
    },
    (t) => [
      k.pk({ columns: [t.articleId, t.day] }),
      // All that the sums of a week need: the dashboard reads one range of it and no row.
      k.index("rating_days_week_ix").on(t.day, t.articleId, t.sectionId, t.n1, t.n2, t.n3, t.n4, t.n5),
    ],
  );

  /** The same by section and day: a dashboard sums some hundred rows, however many ratings there are. */
  const ratingSectionDays = k.table(
    "rating_section_days",
    {
      day: k.text("day").notNull(),
      sectionId: k.text("section_id").notNull(),
      n1: k.int("n1").notNull().default(0),
      n2: k.int("n2").notNull().default(0),
      n3: k.int("n3").notNull().default(0),
      n4: k.int("n4").notNull().default(0),
      n5: k.int("n5").notNull().default(0),
    },
    (t) => [k.pk({ columns: [t.day, t.sectionId] })],
  );

  /** What a reader says of one answer of an interview; for the newsroom alone. One row a reader and answer. */
  const answerSignals = k.table(
    "answer_signals",
    {
      articleId: k
        .text("article_id")
        .notNull()
        .references(() => articles.id),
      /** The id that the turn keeps through every correction. */
      turnId: k.text("turn_id").notNull(),
      voterKey: k.text("voter_key").notNull(),
      /** null once it was taken back. */
      signal: k.enum("signal", ANSWER_SIGNALS),
      /** The revision that was live when the reader said so. */
      revisionHash: k
        .text("revision_hash")
        .notNull()
        .references(() => revisions.hash),
      networkKey: k.text("network_key").notNull(),
      /** How often it was said anew within an hour of the time before: what limits are counted from. */
      changes: k.int("changes").notNull().default(1),
      at: k.time("at").notNull(),
    },
    (t) => [
      k.pk({ columns: [t.articleId, t.turnId, t.voterKey] }),
      k.index("answer_signals_voter_ix").on(t.voterKey, t.at),
      k.index("answer_signals_network_ix").on(t.networkKey, t.at),
    ],
  );

  /** Articles whose answers take no signals; without a row the settings decide. */
  const answerSignalSwitches = k.table("answer_signal_switches", {
    articleId: k
      .text("article_id")
      .primaryKey()
      .references(() => articles.id),
    by: k.text("by"),
    at: k.time("at").notNull(),
  });

  return {
    answerSignals,
    answerSignalSwitches,
    ratingEvents,
    ratings,
    ratingTotals,
    ratingCases,
    ratingHolds,
    ratingDecisions,
    ratingReasons,
    ratingDays,
    ratingSectionDays,
  };
}
