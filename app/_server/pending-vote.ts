import { timingSafeEqual } from "node:crypto";
import { keyedHash } from "@/lib/core/secrets";
import type { Level } from "@/lib/ratings/model";

/**
 * A first rating of a reader without a cookie counts only when the cookie comes back: whoever throws cookies away
 * cannot rate twice by posting twice. Until then the vote travels in the address, signed, for ten minutes.
 */
const LIFE_MS = 10 * 60_000;

type Vote = { articleId: string; level: Level; readerId: string };

export function sealVote(vote: Vote, now: Date): string {
  const until = now.getTime() + LIFE_MS;
  return `${vote.level}.${until.toString(36)}.${signature(vote, until)}`;
}

/** The level, when this reader was given this vote for this article and it has not expired. */
export function openVote(sealed: string, articleId: string, readerId: string, now: Date): Level | null {
  const [digit = "", time = "", given = ""] = sealed.split(".");
  const level = Number(digit) as Level;
  const until = Number.parseInt(time, 36);
  if (![1, 2, 3, 4, 5].includes(level) || !(until > now.getTime())) return null;
  const expected = Buffer.from(signature({ articleId, level, readerId }, until));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? level : null;
}

function signature({ articleId, level, readerId }: Vote, until: number): string {
  return keyedHash("pending vote", `${articleId}\n${level}\n${readerId}\n${until}`);
}
