import { spawnSync } from "node:child_process";
import { E2E_DATA } from "./place";

const PASSWORD = "thuyền giấy qua cầu 48";

/** A real account (no demo's), made as an operator makes one; answers its address and password. */
export function createAccount(role: string, name: string): { email: string; password: string } {
  const email = `${role}-${crypto.randomUUID().slice(0, 8)}@thu.example`;
  const { DATABASE_URL: _, ...inherited } = process.env;
  const args = ["run", "-s", "toasoan", "--", "user", "create", "--email", email, "--name", name, "--role", role];
  const made = spawnSync("npm", args, { env: { ...inherited, DATA_DIR: E2E_DATA }, input: PASSWORD, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`no account was made: ${made.stderr}`);
  return { email, password: PASSWORD };
}
