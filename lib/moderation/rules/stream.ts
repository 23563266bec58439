import { type Counts, type Level, NO_RATINGS } from "@/lib/ratings/model";

/** One event of the ledger as the rules see it. What is not known is null and speaks neither for nor against. */
export type Vote = {
  id: string;
  articleId: string;
  voter: string;
  level: Level | null;
  /** The same reader had rated this article before. */
  isChange: boolean;
  /** Another name every day, as in the ledger: two days of one network are two networks. */
  network: string | null;
  isNew: boolean | null;
  dwellMs: number | null;
  /** Milliseconds. */
  at: number;
  /** held: quarantined or void; trusted: a moderator released it. */
  state: "counted" | "held" | "trusted";
};

/** What is known beside the stream itself: the article's own older ratings and its section's. */
export type Baseline = {
  /** Counted ratings older than the stream. */
  older: Counts;
  /** The same by article, where a stream has several. */
  olderOf?: (articleId: string) => Counts;
  section: Counts;
  /** When readers could first rate: before that, no silence says anything. */
  since: number;
};

export const SIDES = {
  "1": { levels: [1], says: "mức thấp nhất" },
  "1-2": { levels: [1, 2], says: "hai mức thấp nhất" },
  "1-3": { levels: [1, 2, 3], says: "ba mức thấp" },
  "5": { levels: [5], says: "mức cao nhất" },
  "4-5": { levels: [4, 5], says: "hai mức cao nhất" },
  all: { levels: [1, 2, 3, 4, 5], says: "mọi mức" },
} as const satisfies Record<string, { levels: readonly Level[]; says: string }>;
export type Side = keyof typeof SIDES;

export function isOnSide(level: Level | null, side: Side): boolean {
  return level !== null && (SIDES[side].levels as readonly Level[]).includes(level);
}

/** Shares of the five levels at a paper that nobody has rated yet. */
const FIRST_GUESS: Counts = [0.07, 0.1, 0.18, 0.33, 0.32];
const WEIGHT_OF_GUESS = 20;
/** So many of an article's own ratings weigh as much as what its section tells. */
const WEIGHT_OF_SECTION = 12;

/** The shares of the levels to expect of this article: its own as far as it has any, otherwise its section's. */
export function expectedShares(own: Counts, section: Counts): Counts {
  return mix(own, mix(section, FIRST_GUESS, WEIGHT_OF_GUESS), WEIGHT_OF_SECTION);
}

function mix(counts: Counts, prior: Counts, weight: number): Counts {
  const total = counts.reduce((a, b) => a + b, 0) + weight;
  const at = (i: 0 | 1 | 2 | 3 | 4) => (counts[i] + prior[i] * weight) / total;
  return [at(0), at(1), at(2), at(3), at(4)];
}

export function shareOf(shares: Counts, side: Side): number {
  return SIDES[side].levels.reduce<number>((sum, level) => sum + (shares[level - 1] ?? 0), 0);
}

export function countVotes(votes: readonly Vote[], counts: Counts = NO_RATINGS): Counts {
  const next: [number, number, number, number, number] = [...counts];
  for (const { level } of votes) if (level !== null) next[level - 1] = (next[level - 1] ?? 0) + 1;
  return next;
}

/** Each reader's last word in these votes, in the order of time. */
export function lastWords(votes: readonly Vote[]): Vote[] {
  if (new Set(votes.map(({ voter }) => voter)).size === votes.length) return [...votes];
  const last = new Map(votes.map((vote) => [`${vote.articleId} ${vote.voter}`, vote]));
  return votes.filter((vote) => last.get(`${vote.articleId} ${vote.voter}`) === vote);
}

/** The share of the votes on the article that has most of them. */
export function mostOfOne(votes: readonly Vote[]): number {
  const sizes = [...Map.groupBy(votes, ({ articleId }) => articleId).values()].map((own) => own.length);
  return Math.max(...sizes) / votes.length;
}
