import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { noteSeen } from "@/lib/accounts/commands/own-account";
import { nextQuery } from "@/lib/accounts/model";
import { liveSession } from "@/lib/accounts/queries";
import { type Actor, type Context, contextOf } from "@/lib/core/context";
import { siteSettings } from "@/lib/settings/queries";
import { deviceSecret } from "./auth";
import { readerContext } from "./reader";

/** The context of a public page: nobody in particular, so that what it renders is the same for every reader. */
export function publicContext(): Context {
  return contextOf({ kind: "reader", voterKey: null, networkKey: "" });
}

/** Somebody with an account, on a device that is signed in. */
export type SignedIn = Context & {
  actor: Extract<Actor, { kind: "user" }>;
  sessionId: string;
  /** Staff who must set the second factor up before they are staff on this device. */
  mustEnrol: boolean;
};

/** Who is asking, as the database has it now; null for somebody who is not signed in. Read once a request. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const secret = await deviceSecret();
  if (secret === null) return null;
  const reader = await readerContext();
  const session = await liveSession(reader, secret, await siteSettings(reader));
  if (!session) return null;
  await noteSeen(reader, session);
  const { userId: id, name, roles, mustEnrol, id: sessionId } = session;
  const networkKey = reader.actor.kind === "reader" ? reader.actor.networkKey : "";
  return { ...reader, actor: { kind: "user", id, name, roles, networkKey }, sessionId, mustEnrol };
});

/** The account, or else the reader with or without a cookie. */
export async function visitorContext(): Promise<Context> {
  return (await signedIn()) ?? (await readerContext());
}

/** For a page of one person: who is not signed in is sent to do so, and comes back. */
export async function requireSignedIn(): Promise<SignedIn> {
  const ctx = await signedIn();
  if (ctx) return ctx;
  const address = (await headers()).get("x-address") ?? "/";
  // Next's router marks what it fetches for itself.
  redirect(`/dang-nhap${nextQuery(address.replace(/[?&]_rsc=[^&]*/, ""))}`);
}
