import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { isPassword } from "./passwords";
import { type Attempt, countAttempts, forgetAttempts } from "./throttle";
import { requireUser, type UserRow } from "./users";

/** Before what would help a thief at an open screen: the password once more. */
export async function requireCurrentPassword(ctx: Context, userId: string, current: string): Promise<UserRow> {
  const attempts: Attempt[] = [{ rule: "secret", subject: `self ${userId}` }];
  await countAttempts(ctx, attempts);
  const user = await requireUser(ctx, userId);
  if (!(await isPassword(user.passwordHash, current))) {
    const say = "Mật khẩu hiện tại chưa đúng.";
    throw new DomainError("invalid", say, { current: say });
  }
  if (user.isDemo)
    throw new DomainError(
      "conflict",
      "Tài khoản mẫu dùng chung nên không đổi được mật khẩu, xác thực hai lớp và không xóa được.",
    );
  await atomically(ctx, (ctx) => forgetAttempts(ctx, attempts));
  return user;
}
