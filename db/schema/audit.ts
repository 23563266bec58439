import type { Kit } from "./kit";

export function auditTables(k: Kit) {
  /** Append-only; each row's hash covers the row and the hash before it. */
  const auditLog = k.table(
    "audit_log",
    {
      seq: k.big("seq").primaryKey(),
      at: k.time("at").notNull(),
      actorId: k.text("actor_id"),
      actorName: k.text("actor_name").notNull(),
      action: k.text("action").notNull(),
      objectType: k.text("object_type").notNull(),
      objectId: k.text("object_id").notNull(),
      details: k.json<Record<string, unknown>>("details").notNull(),
      prevHash: k.text("prev_hash").notNull(),
      hash: k.text("hash").notNull(),
    },
    (t) => [
      k.unique("audit_log_hash_uq").on(t.hash),
      k.index("audit_log_object_ix").on(t.objectType, t.objectId, t.seq),
      k.index("audit_log_actor_ix").on(t.actorId, t.seq),
      k.index("audit_log_action_ix").on(t.action, t.seq),
      k.index("audit_log_at_ix").on(t.at),
    ],
  );

  return { auditLog };
}
