import { eq } from "drizzle-orm";
import { authors, roleProposals, userRoles, users } from "@/db/client";
import { ProveSelf } from "@/lib/accounts/input";
import { requireCurrentPassword } from "@/lib/accounts/internal/prove-self";
import { dropSecondFactor } from "@/lib/accounts/internal/second-factor";
import { closeTokens } from "@/lib/accounts/internal/tokens";
import { forgetUserWords } from "@/lib/accounts/internal/user-words";
import { endSessions, requireAdminRemains, rolesOf } from "@/lib/accounts/internal/users";
import { isStaff } from "@/lib/accounts/model";
import { authorizeSelf } from "@/lib/accounts/permissions";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";

/** The password of the account that is asking, once more; refuses a wrong one. */
export async function proveSelf(ctx: Context, raw: ProveSelf): Promise<void> {
  const { id } = authorizeSelf(ctx);
  await requireCurrentPassword(ctx, id, parse(ProveSelf, raw).current);
}

/**
 * Ends an account for good. A reader's row goes, with all that hangs on it; of staff the name stays, since the record
 * of who approved what must be readable: without an address, a password or a right.
 */
// Not authorized: a part of deleting one's account (lib/readers), which asks.
// Not audited: the deletion is.
export async function closeAccount(ctx: WriteContext, userId: string): Promise<"nothing" | "name"> {
  return atomically(ctx, async (ctx) => {
    const wasStaff = isStaff(await rolesOf(ctx, userId));
    await requireAdminRemains(ctx, userId);
    await ctx.db.update(authors).set({ userId: null }).where(eq(authors.userId, userId));
    await endSessions(ctx, userId);
    await forgetUserWords(ctx, userId);
    if (!wasStaff) {
      await ctx.db.delete(users).where(eq(users.id, userId));
      return "nothing";
    }
    for (const purpose of ["reset", "second-factor", "session"] as const) await closeTokens(ctx, purpose, userId);
    await dropSecondFactor(ctx, userId);
    await ctx.db.delete(userRoles).where(eq(userRoles.userId, userId));
    await ctx.db.delete(roleProposals).where(eq(roleProposals.userId, userId));
    const email = `${userId}@deleted.invalid`;
    const gone = { email, emailKey: email, passwordHash: null, emailVerifiedAt: null, status: "locked" as const };
    await ctx.db.update(users).set(gone).where(eq(users.id, userId));
    return "name";
  });
}
