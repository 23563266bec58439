import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cookies, headers } from "next/headers";
import { startSession } from "@/lib/accounts/commands/sign-in";
import { deviceOf, lifetimeOf } from "@/lib/accounts/model";
import { DomainError } from "@/lib/core/errors";
import { derivedKey } from "@/lib/core/secrets";
import { siteSettings } from "@/lib/settings/queries";
import { readerContext } from "./reader";

const COOKIE = "phien";
/** Under its two names, and in the pieces into which next-auth cuts what is too long for one. */
const SESSION = new RegExp(`^(?:__Host-)?${COOKIE}(?:\\.\\d+)?$`);

/**
 * next-auth keeps one thing in its sealed cookie: the secret of a row of `sessions`. Who that is, and whether it still
 * may, is asked of the database at every request (lib/accounts/queries.ts, liveSession).
 */
const {
  auth,
  signIn,
  signOut: signOutOfNextAuth,
} = NextAuth(async () => {
  const isSecure = (await headers()).get("x-forwarded-proto") === "https";
  const maxAge = lifetimeOf(false).absolute / 1000;
  return {
    secret: derivedKey("sign-in cookie").toString("base64url"),
    trustHost: true,
    session: { strategy: "jwt", maxAge },
    pages: { signIn: "/dang-nhap", error: "/dang-nhap" },
    logger: { error: (error) => logUnlessOurs(error) },
    cookies: {
      sessionToken: {
        name: isSecure ? `__Host-${COOKIE}` : COOKIE,
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
      },
    },
    providers: [Credentials({ credentials: { grant: {} }, authorize: async ({ grant }) => device(grant) })],
    callbacks: {
      jwt: ({ token, user }) => (user ? { device: user.id } : { device: token["device"] }),
      session: ({ session, token }) => ({ ...session, device: token["device"] }),
    },
  };
});

/** Only for the grant of lib/accounts/commands/sign-in.ts: password and code were right. */
async function device(grant: unknown): Promise<{ id: string }> {
  const ctx = await readerContext();
  const userAgent = (await headers()).get("user-agent") ?? "";
  return { id: await startSession(ctx, String(grant), deviceOf(userAgent), await siteSettings(ctx)) };
}

/** The secret of this device's session, from its cookie; null when it is not signed in. */
export async function deviceSecret(): Promise<string | null> {
  // Most who rate and write have no account: next-auth would make them a token against forgery, at a tenth of a rating.
  if (!(await cookies()).getAll().some(({ name }) => SESSION.test(name))) return null;
  const session: unknown = await auth();
  if (session === null || typeof session !== "object" || !("device" in session)) return null;
  return typeof session.device === "string" ? session.device : null;
}

/** Signs this device in with a grant; in a server action only. */
export async function signInWith(grant: string): Promise<void> {
  try {
    await signIn("credentials", { grant, redirect: false });
  } catch (error) {
    throw causeOf(error) ?? error;
  }
}

/** Takes the cookie away; in a server action only. The session's row is ended by the caller. */
export async function forgetDevice(): Promise<void> {
  await signOutOfNextAuth({ redirect: false });
}

/** next-auth wraps what `authorize` throws; the person is told the reason that is inside. */
function causeOf(error: unknown): DomainError | null {
  for (let e = error; e instanceof Error; e = nextCause(e)) if (e instanceof DomainError) return e;
  return null;
}

function nextCause(error: Error): unknown {
  const { cause } = error;
  return cause !== null && typeof cause === "object" && "err" in cause ? cause.err : cause;
}

function logUnlessOurs(error: Error): void {
  if (causeOf(error) === null) console.error("sign-in:", error);
}
