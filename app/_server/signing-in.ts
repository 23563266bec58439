import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { endThisSession } from "@/lib/accounts/commands/sign-in";
import { lifetimeOf, nextQuery, SECOND_STEP_LIFE_MS } from "@/lib/accounts/model";
import type { Context } from "@/lib/core/context";
import { deviceSecret, forgetDevice, signInWith } from "./auth";

/** Between the password and the code: the ticket, which no page carries. */
const STEP = "buoc_hai";
/** Read by the page's script: somebody is signed in here, so it is worth asking what is theirs. */
const HINT = "co_tai_khoan";

async function isSecure(): Promise<boolean> {
  return (await headers()).get("x-forwarded-proto") === "https";
}

export async function keepTicket(ticket: string): Promise<void> {
  const maxAge = SECOND_STEP_LIFE_MS / 1000;
  const options = { path: "/dang-nhap", sameSite: "strict", httpOnly: true, secure: await isSecure(), maxAge } as const;
  (await cookies()).set(STEP, ticket, options);
}

export async function heldTicket(): Promise<string | null> {
  return (await cookies()).get(STEP)?.value ?? null;
}

/** Signs this device in and goes on; what was signed in here before is over. In a server action only. */
export async function enter(ctx: Context, grant: string, next: string): Promise<never> {
  const before = await deviceSecret();
  await signInWith(grant);
  if (before !== null) await endThisSession(ctx, before);
  const jar = await cookies();
  jar.delete({ name: STEP, path: "/dang-nhap" });
  const maxAge = lifetimeOf(false).absolute / 1000;
  jar.set(HINT, "1", { path: "/", sameSite: "lax", secure: await isSecure(), maxAge });
  redirect(`/dang-nhap/vao${nextQuery(next)}`);
}

/** Signs this device out. In a server action only. */
export async function leave(ctx: Context): Promise<void> {
  const secret = await deviceSecret();
  if (secret !== null) await endThisSession(ctx, secret);
  await forgetDevice();
  (await cookies()).delete(HINT);
}
