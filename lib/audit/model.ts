/** Every act that is recorded: "<domain>.<verb>". */
export const AUDIT_ACTIONS = [
  "account.create",
  "account.invite",
  "account.lock",
  "account.password",
  "account.recovery-codes",
  "account.register",
  "account.rename",
  "account.reset-link",
  "account.roles",
  "account.second-factor",
  "account.second-factor-remove",
  "account.sign-in",
  "account.sign-in-refuse",
  "account.sign-out",
  "account.unlock",
  "article.approve",
  "article.correct",
  "article.create",
  "article.import",
  "article.publish",
  "article.revise",
  "article.takedown",
  "article.restore",
  "listing.rebuild",
  "media.store",
  "rating.import",
  "rating.rebuild",
  "search.rebuild",
  "settings.change",
  "taxonomy.change",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export type AuditEntry = {
  seq: number;
  at: Date;
  actorId: string | null;
  actorName: string;
  action: string;
  objectType: string;
  objectId: string;
  details: Record<string, unknown>;
  prevHash: string;
  hash: string;
};

/** The hash before the first entry. */
export const GENESIS = "0".repeat(64);
