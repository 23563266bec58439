import { randomBytes, timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";
import { cookies, headers } from "next/headers";
import { type Context, contextOf } from "@/lib/core/context";
import { keyedHash } from "@/lib/core/secrets";

const YEAR = 365 * 24 * 3600;
const READER = "ban_doc";
/** Read by the page's script: this reader has rated something, so it is worth asking what. */
const HINT = "da_danh_gia";

/** The reader of this request; `id` is random, signed, and set only when the reader rates. */
export async function readerContext(): Promise<Context> {
  const id = await knownReader();
  return contextOf({ kind: "reader", voterKey: id && voterKey(id), networkKey: await networkKey() });
}

/** The reader's id from a cookie that we signed; null when there is none. */
export async function knownReader(): Promise<string | null> {
  const [id = "", signature = ""] = ((await cookies()).get(READER)?.value ?? "").split(".");
  const expected = Buffer.from(keyedHash("reader cookie", id));
  const given = Buffer.from(signature);
  return id !== "" && given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
}

/** Read by the page's script: this reader has written or liked a comment. */
const COMMENT_HINT = "y_kien";
/** Likewise: has said something of an answer. */
export const SIGNAL_HINT = "phan_hoi";

/**
 * The context of somebody who writes, likes or reports: the account, or the reader, who has a cookie from now on; in a
 * server action only. `isNew`: the cookie has not come back yet.
 */
export async function introduced(
  ctx: Context,
  hint: typeof COMMENT_HINT | typeof SIGNAL_HINT = COMMENT_HINT,
): Promise<{ ctx: Context; readerId: string; isNew: boolean }> {
  const known = await knownReader();
  (await cookies()).set(hint, "1", await cookieOptions());
  if (ctx.actor.kind !== "reader") return { ctx, readerId: "", isNew: false };
  const readerId = known ?? (await introduceReader());
  return { ctx: { ...ctx, actor: { ...ctx.actor, voterKey: voterKey(readerId) } }, readerId, isNew: known === null };
}

/** Gives this reader a cookie; in a server action only. */
export async function introduceReader(): Promise<string> {
  const id = randomBytes(18).toString("base64url");
  const options = await cookieOptions();
  const jar = await cookies();
  jar.set(READER, `${id}.${keyedHash("reader cookie", id)}`, { ...options, httpOnly: true });
  jar.set(HINT, "1", options);
  return id;
}

async function cookieOptions() {
  const isSecure = (await headers()).get("x-forwarded-proto") === "https";
  return { path: "/", sameSite: "lax", secure: isSecure, maxAge: YEAR } as const;
}

export function voterKey(readerId: string): string {
  return `c:${keyedHash("voter", readerId).slice(0, 32)}`;
}

/**
 * A keyed hash of the network, under a key that changes at midnight UTC: two votes of one day can be told to come from
 * one network, and no address can be won back from it.
 */
async function networkKey(): Promise<string> {
  const address = ((await headers()).get("x-forwarded-for") ?? "").split(",").at(-1)?.trim() ?? "";
  const day = new Date().toISOString().slice(0, 10);
  return keyedHash(`network ${day}`, prefixOf(address)).slice(0, 24);
}

/** The first 24 bits of an IPv4 address, the first 48 of an IPv6 one. */
export function prefixOf(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+)\.\d+$/i.exec(address)?.[1];
  if (v4) return v4;
  if (isIP(address) !== 6) return "unknown";
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = head === "" ? [] : head.split(":");
  if (tail !== undefined) while (groups.length < 3) groups.push("0");
  return groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
