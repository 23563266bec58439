import { CreateUser } from "@/lib/accounts/input";
import { hashPassword, requireGoodPassword } from "@/lib/accounts/internal/passwords";
import { insertUser, refuseTaken } from "@/lib/accounts/internal/users";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";

/** Creates an account and answers its id; the password is kept as argon2id only. */
export async function createUser(ctx: Context, raw: CreateUser): Promise<string> {
  authorize(ctx, "account.manage");
  const input = parse(CreateUser, raw);
  const { email, name, roles, isDemo } = input;
  // The demo's passwords stand on its sign-in page.
  if (!isDemo) await requireGoodPassword(input.password, [email, name]);
  // Hashing takes tens of milliseconds: outside the transaction.
  const passwordHash = await hashPassword(input.password);
  try {
    return await atomically(ctx, async (ctx) => {
      const id = await insertUser(ctx, { email, name, passwordHash, roles, isDemo });
      await recordAudit(ctx, "account.create", { type: "user", id }, { roles, isDemo });
      return id;
    });
  } catch (error) {
    return refuseTaken(error);
  }
}
