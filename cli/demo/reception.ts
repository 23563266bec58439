import type { DemoPiece, DemoReception } from "@/db/demo/types";
import type { PastRating } from "@/lib/ratings/commands/record-past-ratings";
import type { Level } from "@/lib/ratings/model";

/** Shares of the five levels, Kém first. */
const SHARES: Record<DemoReception, readonly [number, number, number, number, number]> = {
  "much-liked": [1, 2, 6, 26, 65],
  liked: [2, 6, 14, 43, 35],
  promising: [3, 12, 45, 28, 12],
  mixed: [10, 24, 30, 24, 12],
  divided: [34, 10, 8, 13, 35],
  disliked: [42, 30, 16, 8, 4],
  unrated: [0, 0, 0, 0, 0],
};

const HOUR = 3_600_000;
/** Half of a piece's ratings come within this many hours of its publication. */
const HALF_LIFE_HOURS = 20;
const READERS = 2400;

/** Ratings as readers would have given them between publication and now; the same piece always gets the same. */
export function pastRatings(piece: DemoPiece, publishedAt: Date, now: Date): PastRating[] {
  const random = seeded(piece.key);
  const shares = SHARES[piece.reception];
  if (piece.reception === "unrated") return [];
  const ratings = new Map<string, PastRating>();
  for (let i = 0; i < piece.reach; i++) {
    const at = new Date(publishedAt.getTime() - Math.log2(1 - random()) * HALF_LIFE_HOURS * HOUR);
    const level = pick(shares, random());
    const voterKey = `c:demo-${Math.floor(random() * READERS)}`;
    if (at < now) ratings.set(voterKey, { voterKey, level, at });
  }
  return [...ratings.values()];
}

function pick(shares: readonly number[], roll: number): Level {
  let left = roll * shares.reduce((a, b) => a + b, 0);
  for (const level of [1, 2, 3, 4, 5] as const) {
    left -= shares[level - 1] ?? 0;
    if (left < 0) return level;
  }
  return 5;
}

/** mulberry32 over a hash of the key. */
function seeded(key: string): () => number {
  let state = 0;
  for (const char of key) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
