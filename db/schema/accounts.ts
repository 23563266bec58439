import { sql } from "drizzle-orm";
import type { Kit } from "./kit";

export const ROLES = ["reader", "contributor", "journalist", "editor", "managing_editor", "admin"] as const;

export function accountsTables(k: Kit) {
  const users = k.table(
    "users",
    {
      id: k.text("id").primaryKey(),
      email: k.text("email").notNull(),
      /** The address folded for comparison: NFC, lower case. */
      emailKey: k.text("email_key").notNull(),
      name: k.text("name").notNull(),
      passwordHash: k.text("password_hash"),
      status: k.enum("status", ["active", "locked"]).notNull(),
      isDemo: k.bool("is_demo").notNull().default(false),
      createdAt: k.time("created_at").notNull(),
    },
    (t) => [k.unique("users_email_key_uq").on(t.emailKey)],
  );

  const userRoles = k.table(
    "user_roles",
    {
      userId: k
        .text("user_id")
        .notNull()
        .references(() => users.id, { onDelete: "cascade" }),
      role: k.enum("role", ROLES).notNull(),
      /** A section's id, or "*" for the whole paper. */
      scope: k.text("scope").notNull(),
    },
    (t) => [k.pk({ columns: [t.userId, t.role, t.scope] }), k.check("user_roles_scope_ck", sql`${t.scope} <> ''`)],
  );

  return { users, userRoles };
}
