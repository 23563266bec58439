import { sql } from "drizzle-orm";
import type { articlesTables } from "./articles";
import type { Kit } from "./kit";

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
      at: k.time("at").notNull(),
    },
    (t) => [
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

  return { ratingEvents, ratings, ratingTotals };
}
