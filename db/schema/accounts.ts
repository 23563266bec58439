import { sql } from "drizzle-orm";
import type { Kit } from "./kit";

export const ROLES = [
  "reader",
  "contributor",
  "journalist",
  "editor",
  "publisher",
  "managing_editor",
  "admin",
] as const;

/**
 * invitation, registration, first-admin: makes an account; reset: a new password; second-factor: the password was right,
 * the code is to come; session: all was right, the session is to be made; email-change: a new address, to be confirmed.
 */
export const TOKEN_PURPOSES = [
  "invitation",
  "registration",
  "first-admin",
  "reset",
  "second-factor",
  "session",
  "email-change",
] as const;

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
      /** When somebody last showed that mail to this address reaches them; null for accounts made by an operator. */
      emailVerifiedAt: k.time("email_verified_at"),
      createdAt: k.time("created_at").notNull(),
    },
    (t) => [k.unique("users_email_key_uq").on(t.emailKey), k.index("users_created_ix").on(t.createdAt)],
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

  /** One row is one device that is signed in; without its row a cookie is worth nothing. */
  const sessions = k.table(
    "sessions",
    {
      id: k.text("id").primaryKey(),
      tokenHash: k.text("token_hash").notNull(),
      userId: k
        .text("user_id")
        .notNull()
        .references(() => users.id, { onDelete: "cascade" }),
      /** The second factor was shown on this device. */
      isStrong: k.bool("is_strong").notNull(),
      /** "Firefox trên Windows", as the browser says; no address is kept. */
      device: k.text("device").notNull(),
      createdAt: k.time("created_at").notNull(),
      lastSeenAt: k.time("last_seen_at").notNull(),
    },
    (t) => [k.unique("sessions_token_hash_uq").on(t.tokenHash), k.index("sessions_user_ix").on(t.userId, t.lastSeenAt)],
  );

  const totpSecrets = k.table("totp_secrets", {
    userId: k
      .text("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Encrypted under a key of the paper's secret. */
    secret: k.text("secret").notNull(),
    /** The last time step whose code was accepted: none is accepted twice. */
    lastStep: k.big("last_step").notNull(),
    createdAt: k.time("created_at").notNull(),
  });

  const recoveryCodes = k.table(
    "recovery_codes",
    {
      codeHash: k.text("code_hash").primaryKey(),
      userId: k
        .text("user_id")
        .notNull()
        .references(() => users.id, { onDelete: "cascade" }),
      usedAt: k.time("used_at"),
    },
    (t) => [k.index("recovery_codes_user_ix").on(t.userId)],
  );

  /** What a link or a step of signing in hangs on: random, hashed, used once, soon over. */
  const accountTokens = k.table(
    "account_tokens",
    {
      tokenHash: k.text("token_hash").primaryKey(),
      purpose: k.enum("purpose", TOKEN_PURPOSES).notNull(),
      userId: k.text("user_id").references(() => users.id, { onDelete: "cascade" }),
      email: k.text("email"),
      name: k.text("name"),
      roles: k.json<{ role: (typeof ROLES)[number]; scope: string }[]>("roles"),
      /** The admin who invited; null for the program itself. */
      invitedBy: k.text("invited_by").references(() => users.id, { onDelete: "cascade" }),
      isStrong: k.bool("is_strong").notNull().default(false),
      failures: k.int("failures").notNull().default(0),
      createdAt: k.time("created_at").notNull(),
      expiresAt: k.time("expires_at").notNull(),
      usedAt: k.time("used_at"),
    },
    (t) => [k.index("account_tokens_user_ix").on(t.userId), k.index("account_tokens_expires_ix").on(t.expiresAt)],
  );

  /** Failures of one account from one network; both stand here only as a keyed hash. */
  const signInAttempts = k.table(
    "sign_in_attempts",
    {
      pairKey: k.text("pair_key").primaryKey(),
      failures: k.int("failures").notNull(),
      lastAt: k.time("last_at").notNull(),
      blockedUntil: k.time("blocked_until"),
    },
    (t) => [k.index("sign_in_attempts_last_at_ix").on(t.lastAt)],
  );

  /** A right that one admin wants to give and another must agree to. */
  const roleProposals = k.table(
    "role_proposals",
    {
      id: k.text("id").primaryKey(),
      userId: k
        .text("user_id")
        .notNull()
        .references(() => users.id, { onDelete: "cascade" }),
      roles: k.json<{ role: (typeof ROLES)[number]; scope: string }[]>("roles").notNull(),
      proposedBy: k.text("proposed_by").notNull(),
      proposedByName: k.text("proposed_by_name").notNull(),
      at: k.time("at").notNull(),
      decidedBy: k.text("decided_by"),
      decidedAt: k.time("decided_at"),
      state: k.enum("state", ["open", "accepted", "refused"]).notNull(),
    },
    (t) => [k.index("role_proposals_state_ix").on(t.state, t.at), k.index("role_proposals_user_ix").on(t.userId)],
  );

  /** What a person agreed to or took back, and in which words it was asked. */
  const consents = k.table(
    "consents",
    {
      id: k.text("id").primaryKey(),
      userId: k
        .text("user_id")
        .notNull()
        .references(() => users.id, { onDelete: "cascade" }),
      purpose: k.text("purpose").notNull(),
      isGiven: k.bool("is_given").notNull(),
      wording: k.text("wording").notNull(),
      at: k.time("at").notNull(),
    },
    (t) => [k.index("consents_user_ix").on(t.userId, t.at)],
  );

  return {
    users,
    userRoles,
    sessions,
    totpSecrets,
    recoveryCodes,
    accountTokens,
    signInAttempts,
    roleProposals,
    consents,
  };
}
