import type { Kit } from "./kit";

export function operationsTables(k: Kit) {
  /** Each backup and each drill that tried to restore one, with what it found. */
  const backups = k.table(
    "backups",
    {
      id: k.text("id").primaryKey(),
      kind: k.enum("kind", ["backup", "drill"]).notNull(),
      startedAt: k.time("started_at").notNull(),
      finishedAt: k.time("finished_at"),
      isOk: k.bool("is_ok"),
      path: k.text("path").notNull().default(""),
      bytes: k.big("bytes").notNull().default(0),
      details: k.json<Record<string, unknown>>("details").notNull(),
      by: k.text("by"),
    },
    (t) => [k.index("backups_kind_ix").on(t.kind, t.startedAt)],
  );

  /** A topic, person, author, series or section that was merged into another, with what is needed to undo it. */
  const merges = k.table(
    "merges",
    {
      id: k.text("id").primaryKey(),
      kind: k.enum("kind", ["section", "topic", "series", "person", "author"]).notNull(),
      fromId: k.text("from_id").notNull(),
      intoId: k.text("into_id").notNull(),
      snapshot: k.json<Record<string, unknown>>("snapshot").notNull(),
      at: k.time("at").notNull(),
      by: k.text("by"),
      undoneAt: k.time("undone_at"),
    },
    (t) => [k.index("merges_at_ix").on(t.at), k.index("merges_from_ix").on(t.kind, t.fromId)],
  );

  return { backups, merges };
}
