import { TOTP } from "otpauth";
import { createUser } from "@/lib/accounts/commands/create-user";
import { enrolTotp } from "@/lib/accounts/commands/second-factor";
import { beginSignIn, giveCode, startSession } from "@/lib/accounts/commands/sign-in";
import { liveSession, totpOffer } from "@/lib/accounts/queries";
import type { Context } from "@/lib/core/context";
import { systemContext } from "@/lib/core/context";
import type { Role } from "@/lib/core/roles";

export const PAPER = { name: "Báo Thử", origin: "http://localhost:3000", isDemo: false };
export const PASSWORD = "ghế tre nằm nghe mưa 71";
let count = 0;

/** An account with a password, and its address. */
export async function makeAccount(role: Role = "reader", isDemo = false): Promise<{ id: string; email: string }> {
  const email = `nguoi-${++count}@thu.example`;
  const roles = [{ role, scope: "*" }];
  return {
    id: await createUser(systemContext("test"), { email, name: `Người ${count}`, password: PASSWORD, roles, isDemo }),
    email,
  };
}

/** Somebody in front of the sign-in page, on a network. */
export function visitor(networkKey = "nhà", now = new Date()): Context {
  return { ...systemContext("test", now), actor: { kind: "reader", voterKey: null, networkKey } };
}

/** Signs in by password, and by `code` where one is asked for; answers what the device keeps. */
export async function signInAs(email: string, ctx = visitor(), code = "", paper = PAPER): Promise<string> {
  const step = await beginSignIn(ctx, { email, password: PASSWORD }, paper);
  const grant = "grant" in step ? step.grant : await giveCode(ctx, { ticket: step.ticket, code });
  return startSession(ctx, grant, "Firefox trên Linux", paper);
}

/** The context of a device that is signed in, as app/_server/context.ts makes it. */
export async function contextOn(secret: string, now = new Date(), paper = PAPER) {
  const session = await liveSession(visitor("nhà", now), secret, paper);
  if (!session) throw new Error("this device is not signed in");
  const { id: sessionId, userId: id, name, roles } = session;
  const ctx: Context = { ...visitor("nhà", now), actor: { kind: "user", id, name, roles, networkKey: "nhà" } };
  return { ctx, sessionId, session };
}

/** Sets the second factor up on this device; answers the maker of its codes and the recovery codes. */
export async function enrolOn(secret: string, now = new Date()) {
  const { ctx, sessionId } = await contextOn(secret, now);
  const totp = new TOTP({ secret: (await totpOffer(ctx, sessionId, PAPER)).secret.replaceAll(" ", "") });
  const codeAt = (at: Date) => totp.generate({ timestamp: at.getTime() });
  const recovery = await enrolTotp(ctx, { code: codeAt(now), current: PASSWORD }, sessionId);
  return { codeAt, recovery };
}
