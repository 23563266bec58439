import { betaBinomialTail, zeros } from "@/lib/moderation/rules/statistics";
import { SIDES, shareOf, type Vote } from "@/lib/moderation/rules/stream";
import { percent } from "@/lib/text/numbers";
import type { Group, Unsaid } from "./signal";

const MOST = 6;
/** A crowd that comes at once brings a taste of its own: its shares vary around what is expected with this weight. */
const CROWD = 5;
/** Below one such deviation of a taste that is known, nothing leans. */
const STEADY = 22;
const PARTS = 12;
/** However well liked an article is, some of those who come next may not like it. */
const RARE = 0.05;
/** Above this many the exact sum says nothing new. */
const SUMMED = 400;

/** How one-sided the stretch is, against what this article and its section are used to. */
export function direction(group: Group): Unsaid | null {
  if (group.side === "all") return null;
  const { suspects, others, shares } = group;
  const share = shareOf(shares, group.side);
  const sure = independent([...suspects, ...others]);
  const weight = sure(suspects);
  const total = weight + sure(others);
  const seen = suspects.length / (suspects.length + others.length);
  if (seen <= share) return null;
  return {
    name: "direction",
    points: evidence(weight, total, share),
    figures: { share: seen, expected: share, votes: suspects.length + others.length },
    says: () => `${round(seen)} lượt ở ${SIDES[group.side].says}, trong khi thường chỉ ${round(share)}.`,
  };
}

/** The share of the votes in the busiest twelfth of the time, or in so much time. */
export function busiest(votes: readonly Vote[], least = 0): number {
  const times = votes.map(({ at }) => at).toSorted((a, b) => a - b);
  const part = Math.max(least, ((times.at(-1) ?? 0) - (times[0] ?? 0)) / PARTS);
  let most = 0;
  for (let i = 0, j = 0; j < times.length; j++) {
    while ((times[j] ?? 0) - (times[i] ?? 0) > part) i++;
    most = Math.max(most, j - i + 1);
  }
  return most / Math.max(1, times.length);
}

/** Whether so many of so many lean to a side at all; if not, the exact question need not be asked. */
export function leans(n: number, total: number, share: number): boolean {
  const over = n / total - share;
  return over > 0 && over * over > share * (1 - share) * (1 / total + 1 / (STEADY + 1));
}

function evidence(n: number, total: number, share: number): number {
  const scale = Math.min(1, SUMMED / total);
  const p = Math.min(0.98, Math.max(RARE, share));
  return zeros(betaBinomialTail(Math.round(n * scale), Math.round(total * scale), p, CROWD), MOST);
}

/**
 * `alone`: so many of one network still count each for itself. Readers behind one address sit in one room and talk: a class of forty is worth about eight readers who know nothing of
 * each other.
 */
export function independent(all: readonly Vote[], alone = 1): (votes: readonly Vote[]) => number {
  const sizes = new Map<string, number>();
  for (const { network } of all) if (network !== null) sizes.set(network, (sizes.get(network) ?? 0) + 1);
  return (votes) => {
    let sum = 0;
    for (const { network } of votes)
      sum += network === null ? 1 : Math.max(1, (sizes.get(network) ?? 1) / alone) ** -0.45;
    return sum;
  };
}

function round(share: number): string {
  return percent(Math.round(share * 100) / 100);
}
