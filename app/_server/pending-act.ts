import { seal, unseal } from "@/lib/core/seal";
import type { AnswerSignal } from "@/lib/ratings/model";

/**
 * What a reader without a cookie does (a like, a report, a word on an answer) counts only when the cookie comes back, as a first rating does
 * (pending-vote.ts). Until then it travels in the address, sealed, for ten minutes.
 */
const LIFE_MS = 10 * 60_000;

export type PendingAct =
  | { act: "like"; commentId: string }
  | { act: "signal"; articleId: string; turnId: string; signal: AnswerSignal }
  | { act: "report"; commentId: string; reason: string; text: string };

export function sealAct(act: PendingAct, readerId: string, now: Date): string {
  return seal("pending act", JSON.stringify({ act, readerId, until: now.getTime() + LIFE_MS }));
}

/** The act, when this reader was given it and it has not expired. */
export function openAct(sealed: string, readerId: string | null, now: Date): PendingAct | null {
  const opened = unseal("pending act", sealed);
  if (opened === null || readerId === null) return null;
  const it = JSON.parse(opened) as { act: PendingAct; readerId: string; until: number };
  return it.readerId === readerId && it.until > now.getTime() ? it.act : null;
}
