import { createUser } from "@/lib/accounts/commands/create-user";
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount, type DemoKey } from "@/lib/accounts/demo";
import { userIdByEmail } from "@/lib/accounts/queries";
import { systemContext } from "@/lib/core/context";
import { linkAuthor } from "@/lib/topics/commands";
import { authorBySlug, sectionBySlug } from "@/lib/topics/queries";

/** One account for each role, whose articles are those of an author of the demo. Answers their ids. */
export async function seedAccounts(): Promise<Map<DemoKey, string>> {
  const ids = new Map<DemoKey, string>();
  for (const account of DEMO_ACCOUNTS) ids.set(account.key, await ensureAccount(account));
  return ids;
}

async function ensureAccount({ email, name, role, sections, author }: DemoAccount): Promise<string> {
  const ctx = systemContext("demo");
  const known = await userIdByEmail(ctx, email);
  if (known !== null) return known;
  const scopes = sections ? await sectionIds(sections) : ["*"];
  const roles = scopes.map((scope) => ({ role, scope }));
  const id = await createUser(ctx, { email, name, password: DEMO_PASSWORD, roles, isDemo: true });
  const own = author === undefined ? null : await authorBySlug(ctx, author);
  if (own) await linkAuthor(ctx, own.id, id);
  return id;
}

async function sectionIds(slugs: readonly string[]): Promise<string[]> {
  const found = await Promise.all(slugs.map((slug) => sectionBySlug(systemContext("demo"), slug)));
  return found.flatMap((section) => section?.id ?? []);
}
