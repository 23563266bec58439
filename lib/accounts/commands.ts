import { hash } from "@node-rs/argon2";
import { isUniqueViolation, userRoles, users } from "@/db/client";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { CreateUser } from "./input";
import { authorize } from "./permissions";

/** Creates an account and answers its id; the password is kept as argon2id only. */
export async function createUser(ctx: Context, raw: CreateUser): Promise<string> {
  authorize(ctx, "account.manage");
  const input = parse(CreateUser, raw);
  // Hashing takes tens of milliseconds: outside the transaction.
  const passwordHash = await hash(input.password);

  const id = newId();
  const { email, name } = input;
  try {
    await atomically(ctx, async (ctx) => {
      const emailKey = email.normalize("NFC").toLowerCase();
      await ctx.db
        .insert(users)
        .values({ id, email, emailKey, name, passwordHash, status: "active", createdAt: ctx.now });
      await ctx.db.insert(userRoles).values(input.roles.map((grant) => ({ userId: id, ...grant })));
      await recordAudit(ctx, "account.create", { type: "user", id }, { roles: input.roles });
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError("invalid", "Địa chỉ này đã có tài khoản.", { email: "Địa chỉ này đã có tài khoản." });
  }
  return id;
}
