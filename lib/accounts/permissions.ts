import type { Actor, Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import type { Role } from "@/lib/core/roles";

/**
 * product.md, "Roles × acts". The one table of who may; "*" is everybody, with or without an account, "account" is
 * everybody who has one.
 */
export const CAPABILITIES = {
  "article.read": "*",
  "article.rate": "*",
  "draft.write": ["contributor", "journalist", "editor", "managing_editor"],
  "draft.read": ["journalist", "editor", "managing_editor"],
  "article.edit": ["editor", "managing_editor"],
  "article.publish": ["managing_editor"],
  "article.takedown": ["managing_editor"],
  "article.correct": ["managing_editor"],
  "article.import": [],
  "media.store": ["contributor", "journalist", "editor", "managing_editor"],
  "moderation.decide": ["managing_editor", "admin"],
  "account.own": "account",
  "account.manage": ["admin"],
  "taxonomy.manage": ["admin"],
  "settings.manage": ["admin"],
  "audit.read": ["admin"],
  "listing.rebuild": [],
  "search.rebuild": [],
  "rating.rebuild": ["admin"],
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

/** The actor, when he may; otherwise a refusal: sign in first, or not you. */
export function authorize(ctx: Context | WriteContext, capability: Capability, sectionId?: string): Actor {
  if (can(ctx.actor, capability, sectionId)) return ctx.actor;
  if (ctx.actor.kind === "reader")
    throw new DomainError("unauthenticated", "Vui lòng đăng nhập để thực hiện việc này.");
  throw new DomainError("forbidden", "Bạn không có quyền thực hiện việc này.");
}

/** The account that is asking, about itself. */
export function authorizeSelf(ctx: Context | WriteContext): Extract<Actor, { kind: "user" }> {
  const actor = authorize(ctx, "account.own");
  if (actor.kind === "user") return actor;
  throw new DomainError("forbidden", "Chỉ chủ tài khoản thực hiện được việc này.");
}
