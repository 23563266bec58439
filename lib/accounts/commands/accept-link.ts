import { AcceptLink } from "@/lib/accounts/input";
import { recordConsent } from "@/lib/accounts/internal/consents";
import { hashPassword, requireGoodPassword } from "@/lib/accounts/internal/passwords";
import { closeTokens, issueToken, type TokenPurpose, spendToken } from "@/lib/accounts/internal/tokens";
import { asUser, insertUser, isAnotherAdmin, refuseTaken, rolesOf } from "@/lib/accounts/internal/users";
import { type Paper, SECOND_STEP_LIFE_MS } from "@/lib/accounts/model";
import { can } from "@/lib/accounts/permissions";
import { openLink } from "@/lib/accounts/queries";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";

const OVER = "Liên kết này đã được dùng hoặc đã quá hạn. Vui lòng xin một liên kết mới.";

/** Makes the account that a link promises, and answers the grant with which its owner is signed in at once. */
// Not authorized: the link is the right; it was made by an admin, a reader's own mail or the server's console.
export async function acceptLink(ctx: Context, raw: AcceptLink, paper: Paper): Promise<string> {
  const input = parse(AcceptLink, raw);
  const link = await openLink(ctx, input.token);
  if (!link) throw new DomainError("gone", OVER);
  const purpose = link.purpose as TokenPurpose;
  const email = link.email ?? input.email;
  if (!email)
    throw new DomainError("invalid", "Vui lòng nhập địa chỉ thư điện tử.", {
      email: "Vui lòng nhập địa chỉ thư điện tử.",
    });
  if (purpose === "registration" && !input.consent) {
    const say = "Cần có sự đồng ý của bạn thì mới lập được tài khoản. Vui lòng đánh dấu vào ô đồng ý.";
    throw new DomainError("invalid", say, { consent: say });
  }
  await requireGoodPassword(input.password, [paper.name, email, input.name]);
  const passwordHash = await hashPassword(input.password);
  try {
    return await atomically(ctx, async (ctx) => {
      const token = await spendToken(ctx, input.token, purpose);
      if (!token?.roles) throw new DomainError("gone", OVER);
      if (purpose === "first-admin") await requireNoAdmin(ctx);
      if (purpose === "invitation" && token.invitedBy !== null) await requireStillAdmin(ctx, token.invitedBy);
      // A link that came by mail shows that the mail arrives; the first admin's came by the console.
      const verified = purpose === "first-admin" ? {} : { emailVerifiedAt: ctx.now };
      const id = await insertUser(ctx, { email, name: input.name, passwordHash, roles: token.roles, ...verified });
      if (purpose === "registration") await recordConsent(ctx, id, "account", paper.name);
      await recordAudit(
        asUser(ctx, { id, name: input.name }),
        "account.create",
        { type: "user", id },
        { roles: token.roles, by: purpose },
      );
      return issueToken(ctx, "session", SECOND_STEP_LIFE_MS, { userId: id });
    });
  } catch (error) {
    return refuseTaken(error);
  }
}

async function requireNoAdmin(ctx: WriteContext): Promise<void> {
  if (await isAnotherAdmin(ctx)) throw new DomainError("gone", OVER);
  await closeTokens(ctx, "first-admin");
}

/** What an admin promised is void when he is none any more. */
async function requireStillAdmin(ctx: WriteContext, id: string): Promise<void> {
  const actor = { ...asUser(ctx, { id, name: "" }).actor, roles: await rolesOf(ctx, id) };
  if (actor.kind !== "user" || !can(actor, "account.manage")) throw new DomainError("gone", OVER);
}
