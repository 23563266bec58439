import type { Vote } from "@/lib/moderation/rules/stream";

const DAY = 86_400_000;
/** Two ratings in so many come from one network: a household, an office, a mobile carrier. */
const USUAL_SAME_NETWORK = 0.03;

export function usualPairs(votes: readonly Vote[]): number {
  const { same, possible } = pairs(votes);
  return (same + USUAL_SAME_NETWORK * 200) / (possible + 200);
}

/** The key of a network changes daily, so only votes of one day can be told to share one. */
export function pairs(votes: readonly Vote[]): { same: number; possible: number; votes: number } {
  const days = new Map<number, number>();
  for (const { network, at } of votes)
    if (network !== null) days.set(Math.floor(at / DAY), (days.get(Math.floor(at / DAY)) ?? 0) + 1);
  const two = (n: number) => (n * (n - 1)) / 2;
  let possible = 0;
  for (const n of days.values()) possible += two(n);
  let same = 0;
  for (const n of sizes(votes).values()) same += two(n);
  return { same, possible, votes: [...days.values()].reduce((a, b) => a + b, 0) };
}

export function sizes(votes: readonly Vote[]): Map<string, number> {
  const bySize = new Map<string, number>();
  for (const { network } of votes) if (network !== null) bySize.set(network, (bySize.get(network) ?? 0) + 1);
  return bySize;
}

/** The share of yes among those who are known, leaning on `prior` while there are few. */
export function shareWith(
  ask: (vote: Vote) => boolean | null,
  votes: readonly Vote[],
  prior: number,
  weight: number,
): number {
  let yes = 0;
  let known = 0;
  for (const vote of votes) {
    const answer = ask(vote);
    if (answer === null) continue;
    known++;
    if (answer) yes++;
  }
  return (yes + prior * weight) / (known + weight);
}
