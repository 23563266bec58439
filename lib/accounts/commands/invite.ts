import { InviteUser, Register } from "@/lib/accounts/input";
import {
  alreadyRegisteredLetter,
  invitationLetter,
  registrationLetter,
  sendLetter,
} from "@/lib/accounts/internal/letters";
import { countAttempts } from "@/lib/accounts/internal/throttle";
import { closeTokens, issueToken } from "@/lib/accounts/internal/tokens";
import { findByEmail, isAnotherAdmin } from "@/lib/accounts/internal/users";
import { emailKeyOf, LINK_LIFE_MS, type Paper } from "@/lib/accounts/model";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { weightyAmong, needsSecond } from "./propose";

/** Invites a person: mails a link that makes the account (24 hours, once), and answers it. */
export async function inviteUser(ctx: Context, raw: InviteUser, paper: Paper): Promise<string> {
  const actor = authorize(ctx, "account.manage");
  const { email, name, roles } = parse(InviteUser, raw);
  const invitedBy = actor.kind === "user" ? actor.id : null;
  const secret = await atomically(ctx, async (ctx) => {
    if (await findByEmail(ctx, email)) {
      const say = "Địa chỉ này đã có tài khoản.";
      throw new DomainError("invalid", say, { email: say });
    }
    if (weightyAmong(roles, []).length > 0 && (await needsSecond(ctx, actor, ""))) {
      const say =
        "Vai trò này cần quản trị thứ hai đồng ý. Vui lòng mời với vai trò khác, rồi đề nghị trên trang tài khoản.";
      throw new DomainError("invalid", say, { roles: say });
    }
    await recordAudit(ctx, "account.invite", { type: "email", id: emailKeyOf(email) }, { roles });
    return issueToken(ctx, "invitation", LINK_LIFE_MS, { email, name, roles, invitedBy });
  });
  const link = `${paper.origin}/loi-moi/${secret}`;
  sendLetter(paper, invitationLetter(paper, email, name, roles, link), ctx.now);
  return link;
}

/**
 * A reader asks for an account. The answer is the same whether the address has one already; only the letter differs.
 * The account is made, with its password, by whoever reads that address.
 */
// Not authorized: whoever wants an account has none yet.
export async function registerReader(ctx: Context, raw: Register, paper: Paper): Promise<void> {
  const { email, name } = parse(Register, raw);
  await countAttempts(ctx, [
    { rule: "mail", subject: emailKeyOf(email) },
    { rule: "mails", subject: "" },
  ]);
  const secret = await atomically(ctx, async (ctx) => {
    if (await findByEmail(ctx, email)) return null;
    await recordAudit(ctx, "account.register", { type: "email", id: emailKeyOf(email) });
    return issueToken(ctx, "registration", LINK_LIFE_MS, { email, name, roles: [{ role: "reader", scope: "*" }] });
  });
  const letter =
    secret === null
      ? alreadyRegisteredLetter(paper, email)
      : registrationLetter(paper, email, name, `${paper.origin}/dang-ky/${secret}`);
  sendLetter(paper, letter, ctx.now);
}

/** A link that makes the first admin; null when the paper has one, or is a demo. Links given before are over. */
export async function offerFirstAdmin(ctx: Context, paper: Paper): Promise<string | null> {
  authorize(ctx, "account.manage");
  return atomically(ctx, async (ctx) => {
    if (paper.isDemo || (await isAnotherAdmin(ctx))) return null;
    await closeTokens(ctx, "first-admin");
    await recordAudit(ctx, "account.invite", { type: "email", id: "first-admin" });
    const secret = await issueToken(ctx, "first-admin", LINK_LIFE_MS, { roles: [{ role: "admin", scope: "*" }] });
    return `${paper.origin}/loi-moi/${secret}`;
  });
}
