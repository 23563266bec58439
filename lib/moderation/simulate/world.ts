import type { LedgerEvent } from "@/lib/moderation/replay/line";
import type { Level } from "@/lib/ratings/model";

export type Random = () => number;
export type SimulatedVote = LedgerEvent & { isAttack: boolean };
export type Shares = readonly [number, number, number, number, number];

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** The simulated week begins on a Monday at midnight in Viet Nam. */
const START = Date.UTC(2026, 5, 7, 17);
export const TARGET = "target";

const TASTES: Shares[] = [
  [0.02, 0.03, 0.08, 0.27, 0.6],
  [0.04, 0.08, 0.16, 0.42, 0.3],
  [0.06, 0.14, 0.4, 0.27, 0.13],
  [0.12, 0.22, 0.28, 0.24, 0.14],
  [0.3, 0.12, 0.1, 0.14, 0.34],
  [0.36, 0.28, 0.18, 0.11, 0.07],
];
const ACTIVITY = [4, 2, 1, 1, 2, 5, 9, 12, 13, 13, 13, 14, 13, 11, 11, 12, 12, 11, 11, 13, 16, 17, 14, 9];
const LIKED = 3;

export type WorldOptions = {
  /** Other pieces of the author in the section. */
  others?: number;
  /** Ratings that the target gets by itself, and how late in the week it appears. */
  reach?: readonly [number, number];
  published?: number;
};

/** mulberry32: small, and the same on every machine. */
export function seeded(seed: number): Random {
  let a = (Math.imul(seed, 0x9e3779b1) ^ 0x85ebca6b) >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A week of one author's pieces in one section: seven in the background and the target, each with a taste, a reach and
 * a pace of its own. What honest readers or attackers do beside that is added by a scenario.
 */
export class World {
  readonly votes: SimulatedVote[] = [];
  readonly taste: Shares;
  private voters = 0;
  private readonly random: Random;

  constructor(random: Random, { others = 7, reach = [60, 420], published }: WorldOptions = {}) {
    this.random = random;
    // Attackers go for what is liked, and so do crowds; one time in three it is any piece.
    this.taste = this.shifted(TASTES[this.int(0, random() < 0.67 ? LIKED : TASTES.length)] ?? flat, 40);
    this.days(TARGET, this.taste, this.between(...reach), published);
    for (let i = 0; i < others; i++)
      this.days(`other-${i}`, this.shifted(TASTES[this.int(0, TASTES.length)] ?? flat, 40), this.between(30, 160));
  }

  /** Ratings of one article as they come by themselves: most on its first days, by the hours of the day. */
  private days(article: string, taste: Shares, many: number, from?: number): void {
    const published = from ?? this.random() * 2 * DAY;
    const n = Math.round(many);
    for (let i = 0; i < n; i++) {
      const age = -Math.log(1 - this.random()) * 2.2 * DAY;
      const at = this.wakeful(published + age);
      if (at < 7 * DAY) this.honest({ article, at, taste });
    }
  }

  /** Moves a time to an hour at which people read. */
  wakeful(at: number): number {
    const hour = Math.floor((at % DAY) / HOUR);
    if (this.random() < (ACTIVITY[hour] ?? 9) / 17) return at;
    return this.wakeful(Math.floor(at / DAY) * DAY + this.random() * DAY);
  }

  honest(v: {
    at: number;
    article?: string;
    taste?: Shares;
    newShare?: number;
    network?: string;
    level?: Level;
    voter?: string;
  }): void {
    this.add({ network: this.anyNetwork(), ...v, dwellMs: this.reading(), isAttack: false });
  }

  attack(v: {
    at: number;
    level: Level;
    article?: string;
    newShare?: number;
    network?: string;
    dwellMs?: number | null;
    voter?: string;
  }): void {
    this.add({ network: this.anyNetwork(), dwellMs: this.reading(), newShare: 0.9, ...v, isAttack: true });
  }

  private add(v: {
    at: number;
    article?: string;
    taste?: Shares;
    level?: Level;
    newShare?: number;
    network: string;
    dwellMs: number | null;
    isAttack: boolean;
    voter?: string;
  }): void {
    const { article = TARGET, at, newShare = 0.6, isAttack, network, dwellMs } = v;
    this.votes.push({
      id: `${this.votes.length}`,
      article,
      section: "muc",
      authors: ["tac-gia"],
      voter: v.voter ?? this.newVoter(),
      level: v.level ?? this.pick(v.taste ?? this.taste),
      at: START + at,
      network,
      isNew: v.voter === undefined ? this.random() < newShare : false,
      dwellMs: dwellMs === null ? null : Math.round(dwellMs),
      isAttack,
    });
  }

  /** From a time on readers of another kind come to the target. */
  turn(after: number, taste: Shares): void {
    for (const vote of this.votes)
      if (vote.article === TARGET && vote.at > START + after) vote.level = this.pick(taste);
  }

  newVoter(): string {
    return `v${++this.voters}`;
  }

  /** Households and small offices, and a few networks of mobile carriers behind which thousands read. */
  anyNetwork(): string {
    return this.random() < 0.45 ? `carrier-${this.int(0, 30)}` : `net-${this.int(0, 3000)}`;
  }

  /** Most read for a minute or two, some rate at once, one in five pages says nothing. */
  reading(): number | null {
    if (this.random() < 0.2) return null;
    return this.random() < 0.1 ? this.between(800, 4000) : 70_000 * Math.exp(this.normal() * 0.9);
  }

  pick(shares: Shares): Level {
    let left = this.random() * shares.reduce((a, b) => a + b, 0);
    for (const level of [1, 2, 3, 4, 5] as const) {
      left -= shares[level - 1] ?? 0;
      if (left < 0) return level;
    }
    return 5;
  }

  /** Shares drawn around these: the larger the weight, the nearer. */
  shifted(shares: Shares, weight: number): Shares {
    const drawn = shares.map((p) => this.gamma(p * weight));
    const total = drawn.reduce((a, b) => a + b, 0);
    const at = (i: number) => (drawn[i] ?? 0) / total;
    return [at(0), at(1), at(2), at(3), at(4)];
  }

  between(low: number, high: number): number {
    return low + this.random() * (high - low);
  }

  int(low: number, below: number): number {
    return Math.floor(this.between(low, below));
  }

  chance(p: number): boolean {
    return this.random() < p;
  }

  /** Readers who rated the target so far, at a time. */
  votersBefore(at: number): string[] {
    return this.votes.filter((v) => v.article === TARGET && v.at < START + at).map((v) => v.voter);
  }

  inOrder(): SimulatedVote[] {
    return this.votes.toSorted((a, b) => a.at - b.at);
  }

  private normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.random())) * Math.cos(2 * Math.PI * this.random());
  }

  /** Marsaglia and Tsang. */
  private gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * (1 - this.random()) ** (1 / Math.max(shape, 1e-3));
    const d = shape - 1 / 3;
    for (;;) {
      const x = this.normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - this.random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  }
}

const flat: Shares = [0.2, 0.2, 0.2, 0.2, 0.2];
