/** Every act that is recorded: "<domain>.<verb>". */
export const AUDIT_ACTIONS = [
  "account.create",
  "account.delete",
  "account.export",
  "account.consent",
  "account.invite",
  "account.lock",
  "account.password",
  "account.recovery-codes",
  "account.register",
  "account.rename",
  "account.reset-link",
  "account.role-accept",
  "account.role-propose",
  "account.role-refuse",
  "account.roles",
  "account.second-factor",
  "account.second-factor-remove",
  "account.sessions-end",
  "account.sign-in",
  "account.sign-in-refuse",
  "account.sign-out",
  "account.unlock",
  "article.approve",
  "article.archive",
  "article.assign",
  "article.claim",
  "article.claim-end",
  "article.claim-take",
  "article.correct",
  "article.create",
  "article.deadline",
  "article.import",
  "article.pass-on",
  "article.publish",
  "article.restore",
  "article.restore-revision",
  "article.return",
  "article.revise",
  "article.schedule",
  "article.submit",
  "article.takedown",
  "article.unarchive",
  "article.unschedule",
  "article.update-begin",
  "article.update-drop",
  "backup.drill",
  "backup.make",
  "backup.restore",
  "checklist.check",
  "checklist.override",
  "comment.appeal",
  "comment.appeal-decide",
  "comment.approve",
  "comment.hide",
  "comment.reject",
  "comment.report-close",
  "comment.restore",
  "comment.withdraw",
  "conflict.resolve",
  "home.clear",
  "home.place",
  "interview.describe",
  "job.retry",
  "job.withdraw",
  "listing.rebuild",
  "media.change",
  "media.remove",
  "media.store",
  "note.add",
  "note.resolve",
  "rating.case-open",
  "rating.decide",
  "rating.import",
  "rating.rebuild",
  "rating.undo",
  "report.accept",
  "report.dismiss",
  "search.rebuild",
  "settings.change",
  "taxonomy.add",
  "taxonomy.change",
  "taxonomy.merge",
  "taxonomy.order",
  "taxonomy.unmerge",
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
