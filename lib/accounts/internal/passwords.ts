import { hash, verify } from "@node-rs/argon2";
import { DomainError } from "@/lib/core/errors";
import { isInBreachFile } from "./breach-file";
import { isEasyPassword } from "./easy-passwords";

/** OWASP's argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), COST);
}

let nobodys: Promise<string> | undefined;

/** Takes as long for an account that does not exist, or has no password, as for a wrong password. */
export async function isPassword(kept: string | null, given: string): Promise<boolean> {
  nobodys ??= hashPassword("the password of nobody");
  const isRight = await verify(kept ?? (await nobodys), given.normalize("NFKC"));
  return kept !== null && isRight;
}

/** Refuses what is known to be tried first; `context` are words that anybody would try here: the paper, the address. */
export async function requireGoodPassword(password: string, context: readonly string[]): Promise<void> {
  const refuse = (say: string) => {
    throw new DomainError("invalid", say, { password: say });
  };
  if (isEasyPassword(password, context)) {
    refuse("Mật khẩu này quá dễ đoán. Vui lòng chọn một mật khẩu khác, chẳng hạn bốn từ không liên quan với nhau.");
  }
  if (await isInBreachFile(password)) refuse("Mật khẩu này đã bị lộ ở nơi khác. Vui lòng chọn một mật khẩu khác.");
}
