import { inArray } from "drizzle-orm";
import { mergedIds } from "@/db/client";
import type { Context, RoleGrant } from "@/lib/core/context";

/**
 * Roles in a section that was merged hold in what it was merged into, and roles in that hold for the articles that still
 * name the merged one. Derived at each request, so that undoing a merge leaves nothing behind.
 */
export async function withMergedScopes(ctx: Context, roles: RoleGrant[]): Promise<RoleGrant[]> {
  const scopes = [...new Set(roles.map(({ scope }) => scope).filter((scope) => scope !== "*"))];
  if (scopes.length === 0) return roles;
  const columns = { id: mergedIds.id, survivorId: mergedIds.survivorId };
  const own = await ctx.db.select(columns).from(mergedIds).where(inArray(mergedIds.id, scopes));
  const standing = new Map(own.map((row) => [row.id, row.survivorId]));
  const survivors = scopes.map((scope) => standing.get(scope) ?? scope);
  const merged = await ctx.db.select(columns).from(mergedIds).where(inArray(mergedIds.survivorId, survivors));
  if (merged.length === 0) return roles;
  return roles.flatMap(({ role, scope }) => {
    const survivor = standing.get(scope) ?? scope;
    const family = [survivor, ...merged.filter((row) => row.survivorId === survivor).map((row) => row.id)];
    return scope === "*" ? [{ role, scope }] : family.map((id) => ({ role, scope: id }));
  });
}
