import type { Kit } from "./kit";

export function coreTables(k: Kit) {
  /** Gapless numbers handed out inside a transaction: article numbers, change sequence, audit sequence. */
  const counters = k.table("counters", {
    name: k.text("name").primaryKey(),
    value: k.big("value").notNull(),
  });

  /** What public pages must forget, written in the transaction that changed it (docs/decisions/006). */
  const changes = k.table(
    "changes",
    {
      seq: k.big("seq").primaryKey(),
      tags: k.json<string[]>("tags").notNull(),
      at: k.time("at").notNull(),
    },
    (t) => [k.index("changes_at_ix").on(t.at)],
  );

  const settings = k.table("settings", {
    key: k.text("key").primaryKey(),
    value: k.json<unknown>("value").notNull(),
    updatedAt: k.time("updated_at").notNull(),
  });

  return { counters, changes, settings };
}
