import type { Actor, Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import type { Role } from "@/lib/core/roles";

const WRITERS = ["contributor", "journalist", "editor", "managing_editor"] as const;
const EDITORS = ["editor", "managing_editor"] as const;

/**
 * product.md, "Roles × acts". The one table of who may; "*" is everybody, with or without an account, "account" is
 * everybody who has one. What is somebody's own (a draft, a comment, a device) is asked where it is touched.
 */
export const CAPABILITIES = {
  "article.read": "*",
  "article.rate": "*",
  "comment.write": "*",
  "report.write": "*",
  "account.own": "account",
  "article.save": "account",
  // The desk.
  "desk.enter": ["contributor", "journalist", "editor", "publisher", "managing_editor"],
  "draft.write": WRITERS,
  "draft.read": ["journalist", "editor", "publisher", "managing_editor"],
  "article.edit": EDITORS,
  "article.publish": ["publisher", "managing_editor"],
  "article.takedown": ["managing_editor"],
  "article.correct": ["managing_editor"],
  "article.archive": EDITORS,
  "checklist.override": ["managing_editor"],
  "home.place": EDITORS,
  // An admin chooses the logo and the portraits.
  "media.store": [...WRITERS, "admin"],
  "media.manage": EDITORS,
  "person.add": WRITERS,
  "topic.add": EDITORS,
  "stats.own": [...WRITERS, "admin"],
  "stats.section": ["editor", "managing_editor", "admin"],
  "report.handle": EDITORS,
  "correction-request.handle": ["managing_editor"],
  "job.manage": ["managing_editor", "admin"],
  // The dashboard.
  "dashboard.enter": ["managing_editor", "admin"],
  "moderation.decide": ["managing_editor", "admin"],
  "account.manage": ["admin"],
  "taxonomy.manage": ["admin"],
  "settings.manage": ["admin"],
  "audit.read": ["admin"],
  "operations.manage": ["admin"],
  "rating.rebuild": ["admin"],
  // The program itself and its operator.
  "article.import": [],
  "listing.rebuild": [],
  "search.rebuild": [],
} as const satisfies Record<string, "*" | "account" | readonly Role[]>;
export type Capability = keyof typeof CAPABILITIES;

/** Whether the actor may, in the given section when the act concerns one. The program itself may. */
export function can(actor: Actor, capability: Capability, sectionId?: string): boolean {
  const allowed: "*" | "account" | readonly Role[] = CAPABILITIES[capability];
  if (allowed === "*" || actor.kind === "system") return true;
  if (actor.kind === "reader") return false;
  if (allowed === "account") return true;
  return actor.roles.some(
    (grant) =>
      allowed.includes(grant.role) && (grant.scope === "*" || (sectionId !== undefined && grant.scope === sectionId)),
  );
}

/** What touches the whole paper: a right in one section is none here. */
export const WHOLE_PAPER: ReadonlySet<Capability> = new Set(["home.place"]);

/** Whether the actor may somewhere: in the whole paper or in some section. For menus and doors, never for an act. */
export function canSomewhere(actor: Actor, capability: Capability): boolean {
  if (can(actor, capability)) return true;
  if (WHOLE_PAPER.has(capability)) return false;
  const allowed: "*" | "account" | readonly Role[] = CAPABILITIES[capability];
  return actor.kind === "user" && typeof allowed !== "string" && actor.roles.some(({ role }) => allowed.includes(role));
}

/** The sections in which the actor may; null for all of them. */
export function sectionsWhere(actor: Actor, capability: Capability): string[] | null {
  if (can(actor, capability)) return null;
  const allowed: "*" | "account" | readonly Role[] = CAPABILITIES[capability];
  if (actor.kind !== "user" || typeof allowed === "string") return [];
  return actor.roles.filter(({ role, scope }) => allowed.includes(role) && scope !== "*").map(({ scope }) => scope);
}

/** The actor, when he may; otherwise a refusal: sign in first, or not you. */
export function authorize(ctx: Context | WriteContext, capability: Capability, sectionId?: string): Actor {
  if (can(ctx.actor, capability, sectionId)) return ctx.actor;
  if (ctx.actor.kind === "reader")
    throw new DomainError("unauthenticated", "Vui lòng đăng nhập để thực hiện việc này.");
  throw new DomainError("forbidden", "Bạn không có quyền thực hiện việc này.");
}

/** For a door that leads to what is asked for again: whoever may in some section passes. */
export function authorizeSomewhere(ctx: Context | WriteContext, capability: Capability): Actor {
  return canSomewhere(ctx.actor, capability) ? ctx.actor : authorize(ctx, capability);
}

/** The account that is asking, about itself. */
export function authorizeSelf(ctx: Context | WriteContext): Extract<Actor, { kind: "user" }> {
  const actor = authorize(ctx, "account.own");
  if (actor.kind === "user") return actor;
  throw new DomainError("forbidden", "Chỉ chủ tài khoản thực hiện được việc này.");
}
