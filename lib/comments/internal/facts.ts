import { and, count, eq, gt, ne, or } from "drizzle-orm";
import { comments } from "@/db/client";
import type { Facts } from "@/lib/comments/checks/check";
import type { WriteContext } from "@/lib/core/context";
import { keyedHash } from "@/lib/core/secrets";
import type { Settings } from "@/lib/settings/model";
import { words } from "@/lib/text/fold";

const HOUR = 3_600_000;

export type Writer = { userId: string | null; emailHash: string | null; voterKey: string; networkKey: string };

/** What is known of a writer and of these words: counts over indexed columns of the comments themselves. */
export async function factsOf(
  ctx: WriteContext,
  writer: Writer,
  hash: string,
  settings: Settings["comments"],
): Promise<Facts> {
  const hourAgo = new Date(ctx.now.getTime() - HOUR);
  const dayAgo = new Date(ctx.now.getTime() - 24 * HOUR);
  const since = async (match: ReturnType<typeof eq>, at: Date) => {
    const [row] = await ctx.db
      .select({ n: count() })
      .from(comments)
      .where(and(match, gt(comments.at, at)));
    return row?.n ?? 0;
  };
  const [same] = await ctx.db
    .select({ n: count() })
    .from(comments)
    .where(and(eq(comments.textHash, hash), gt(comments.at, dayAgo), ne(comments.voterKey, writer.voterKey)));
  const [own] = await ctx.db
    .select({ n: count() })
    .from(comments)
    .where(and(eq(comments.textHash, hash), gt(comments.at, dayAgo), eq(comments.voterKey, writer.voterKey)));
  const [approved] = await ctx.db
    .select({ n: count() })
    .from(comments)
    .where(and(ofWriter(writer), eq(comments.state, "approved")));
  return {
    settings,
    readerLastHour: await since(eq(comments.voterKey, writer.voterKey), hourAgo),
    networkLastHour: await since(eq(comments.networkKey, writer.networkKey), hourAgo),
    emailLastHour: writer.emailHash === null ? 0 : await since(eq(comments.emailHash, writer.emailHash), hourAgo),
    sameByWriter: own?.n ?? 0,
    sameByOthers: same?.n ?? 0,
    approvedBefore: approved?.n ?? 0,
  };
}

/** The same person: an account, else an address that was shown to be theirs. */
export function ofWriter({ userId, emailHash }: Pick<Writer, "userId" | "emailHash">) {
  if (userId !== null) return eq(comments.userId, userId);
  return emailHash === null ? or() : eq(comments.emailHash, emailHash);
}

export function hashOfText(text: string): string {
  const folded = words(text).join(" ");
  // Signs alone ("!!!", "😀") have no words: they are compared as they stand.
  return keyedHash("comment text", folded === "" ? text : folded).slice(0, 32);
}

export function hashOfEmail(email: string): string {
  return keyedHash("comment address", email).slice(0, 32);
}
