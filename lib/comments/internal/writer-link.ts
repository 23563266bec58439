import { seal, unseal } from "@/lib/core/seal";

const PURPOSE = "comment link";
const LIFE_MS = 180 * 86_400_000;

/** What a mailed link carries: it proves the address, and leads to the comments that were written under it. */
export function writerKey(emailHash: string, now: Date): string {
  return seal(PURPOSE, JSON.stringify({ e: emailHash, until: now.getTime() + LIFE_MS }));
}

/** The address's hash; null for anything that we did not give or that is too old. */
export function openWriterKey(key: string, now: Date): string | null {
  if (key === "") return null;
  const opened = unseal(PURPOSE, key);
  if (opened === null) return null;
  const { e, until } = JSON.parse(opened) as { e: string; until: number };
  return until > now.getTime() ? e : null;
}
