import type { Level } from "@/lib/ratings/model";
import { DAY, HOUR, MINUTE, type Shares, TARGET, type World } from "./world";

/**
 * honest: what readers do, however odd it looks; attack: what somebody does to the score. The thresholds were chosen
 * while looking at those of set "tuned" only; the others were written down afterwards and measured once.
 */
export type Scenario = {
  name: string;
  kind: "honest" | "attack";
  set: "tuned" | "held-out";
  /** An honest crowd that comes at once, of which fewer than one in twenty may be frozen. */
  isSpike?: boolean;
  play(world: World): void;
};

export const SCENARIOS: Scenario[] = [
  { name: "honest days", kind: "honest", set: "tuned", play: () => undefined },
  {
    name: "viral spike",
    kind: "honest",
    set: "tuned",
    isSpike: true,
    play: (w) => crowd(w, { many: w.int(150, 500), over: w.between(1, 4) * HOUR, taste: w.shifted(w.taste, 25) }),
  },
  {
    name: "angry spike",
    kind: "honest",
    set: "tuned",
    isSpike: true,
    play: (w) => crowd(w, { many: w.int(80, 300), over: w.between(1, 5) * HOUR, taste: angry(w, 0.35, 0.6) }),
  },
  {
    name: "one school behind one address",
    kind: "honest",
    set: "tuned",
    isSpike: true,
    play: (w) => {
      const taste = w.chance(0.5) ? w.shifted(w.taste, 12) : w.shifted([0.01, 0.02, 0.07, 0.25, 0.65], 30);
      crowd(w, { many: w.int(25, 46), over: w.between(8, 30) * MINUTE, taste, network: "truong", newShare: 0.97 });
    },
  },
  {
    name: "one household",
    kind: "honest",
    set: "tuned",
    isSpike: true,
    play: (w) =>
      crowd(w, { many: w.int(3, 8), over: w.between(3, 40) * MINUTE, taste: angry(w, 0.2, 0.9), network: "nha" }),
  },
  {
    name: "bomb: 60 low in ten minutes",
    kind: "attack",
    set: "tuned",
    play: (w) => bomb(w, { many: 60, over: 10 * MINUTE }),
  },
  {
    name: "bomb by people with old cookies",
    kind: "attack",
    set: "tuned",
    play: (w) => bomb(w, { many: w.int(45, 90), over: w.between(15, 60) * MINUTE, newShare: 0.2 }),
  },
  {
    name: "bomb from one address",
    kind: "attack",
    set: "tuned",
    play: (w) => bomb(w, { many: w.int(40, 80), over: w.between(3, 15) * MINUTE, network: "mot-mang", newShare: 1 }),
  },
  {
    name: "slow drip",
    kind: "attack",
    set: "tuned",
    play: (w) => bomb(w, { many: w.int(50, 80), over: w.between(3, 4.5) * DAY, start: w.between(2, 2.4) * DAY }),
  },
  {
    name: "promotion: 60 high in ten minutes",
    kind: "attack",
    set: "tuned",
    play: (w) => bomb(w, { many: 60, over: 10 * MINUTE, levels: [5], dwellMs: () => w.between(500, 3500) }),
  },
  {
    name: "serial votes against one author",
    kind: "attack",
    set: "tuned",
    play: (w) => {
      const voter = w.newVoter();
      const start = w.between(4, 6.5) * DAY;
      const articles = [TARGET, ...Array.from({ length: 7 }, (_, i) => `other-${i}`)];
      for (const [i, article] of articles.entries())
        w.attack({ at: start + i * w.between(20, 70) * 1000, level: 1, article, voter });
    },
  },
  {
    name: "machine by the clock",
    kind: "attack",
    set: "tuned",
    play: (w) => bomb(w, { many: w.int(40, 80), over: w.between(10, 60) * MINUTE, isRegular: true, levels: [1, 2] }),
  },
  // Written after the thresholds were fixed.
  {
    name: "newsletter to regular readers",
    kind: "honest",
    set: "held-out",
    isSpike: true,
    play: (w) => crowd(w, { many: w.int(80, 200), over: w.between(20, 60) * MINUTE, taste: w.taste, newShare: 0.15 }),
  },
  {
    name: "an author's followers",
    kind: "honest",
    set: "held-out",
    isSpike: true,
    play: (w) =>
      crowd(w, {
        many: w.int(30, 90),
        over: w.between(1, 5) * HOUR,
        taste: w.shifted([0.02, 0.02, 0.06, 0.22, 0.68], 40),
      }),
  },
  {
    name: "an error is found: readers change their minds",
    kind: "honest",
    set: "held-out",
    isSpike: true,
    play: (w) => {
      const start = w.between(4, 5) * DAY;
      const before = w.votersBefore(start).slice(-60);
      for (const voter of before)
        if (w.chance(0.15))
          w.honest({ at: start + w.between(0, 12) * HOUR, voter, taste: [0.25, 0.3, 0.25, 0.15, 0.05] });
      crowd(w, { many: w.int(15, 40), over: 12 * HOUR, taste: angry(w, 0.3, 0.55), start });
    },
  },
  {
    name: "a dormitory's carrier: 120 from two networks",
    kind: "honest",
    set: "held-out",
    isSpike: true,
    play: (w) => {
      const taste = w.shifted(w.taste, 15);
      for (const network of ["nha-mang-1", "nha-mang-2"])
        crowd(w, { many: w.int(40, 80), over: w.between(1, 3) * HOUR, taste, network, newShare: 0.9 });
    },
  },
  {
    name: "bomb inside a viral spike",
    kind: "attack",
    set: "held-out",
    play: (w) => {
      const start = w.between(4, 6) * DAY;
      crowd(w, { many: w.int(80, 160), over: 3 * HOUR, taste: w.shifted(w.taste, 25), start });
      bomb(w, { many: 80, over: 10 * MINUTE, start: start + HOUR, dwellMs: () => w.between(500, 3500) });
    },
  },
  {
    name: "two waves",
    kind: "attack",
    set: "held-out",
    play: (w) => {
      const start = w.between(3, 5) * DAY;
      bomb(w, { many: 30, over: 5 * MINUTE, start });
      bomb(w, { many: 30, over: 5 * MINUTE, start: start + 9 * HOUR });
    },
  },
  {
    name: "noise of all levels by machine",
    kind: "attack",
    set: "held-out",
    play: (w) => bomb(w, { many: 80, over: 20 * MINUTE, levels: [1, 2, 3, 4, 5], dwellMs: () => w.between(300, 2500) }),
  },
  {
    name: "readers' own cookies change to low",
    kind: "attack",
    set: "held-out",
    play: (w) => {
      const start = w.between(4, 6) * DAY;
      for (const voter of w.votersBefore(start).slice(-50))
        w.attack({ at: start + w.between(0, 30) * MINUTE, level: 1, voter });
    },
  },
  {
    name: "rotating cookies across one author's pieces",
    kind: "attack",
    set: "held-out",
    play: (w) => {
      const start = w.between(4, 6) * DAY;
      for (let i = 0; i < 48; i++)
        w.attack({
          at: start + w.between(0, 60) * MINUTE,
          level: w.chance(0.85) ? 1 : 2,
          article: i % 8 === 7 ? TARGET : `other-${i % 8}`,
          newShare: 1,
        });
    },
  },
  {
    name: "a small bomb: 20 in five minutes",
    kind: "attack",
    set: "held-out",
    play: (w) => bomb(w, { many: 20, over: 5 * MINUTE }),
  },
  {
    name: "high drip over days",
    kind: "attack",
    set: "held-out",
    play: (w) =>
      bomb(w, {
        many: w.int(60, 100),
        over: 4 * DAY,
        start: 2.2 * DAY,
        levels: [5],
        dwellMs: () => w.between(400, 3000),
      }),
  },
  {
    name: "machine with uneven pauses and false reading times",
    kind: "attack",
    set: "held-out",
    play: (w) =>
      bomb(w, { many: 50, over: 40 * MINUTE, isRegular: true, jitter: 0.5, dwellMs: () => w.between(30_000, 34_000) }),
  },
  {
    name: "bomb at night by a call in a group",
    kind: "attack",
    set: "held-out",
    play: (w) =>
      bomb(w, { many: 45, over: 2 * HOUR, start: w.int(3, 6) * DAY + HOUR, newShare: 0.7, levels: [1, 1, 1, 2] }),
  },
];

type Crowd = { many: number; over: number; taste: Shares; start?: number; network?: string; newShare?: number };

/** Comes at once and goes slowly, as a shared link does. */
function crowd(w: World, { many, over, taste, start = w.between(3, 6) * DAY, network, newShare = 0.88 }: Crowd): void {
  for (let i = 0; i < many; i++) {
    const at = start + Math.min(over * 1.5, (-Math.log(1 - w.between(0, 1)) * over) / 2.5);
    w.honest({ at, taste, newShare, ...(network === undefined ? {} : { network }) });
  }
}

type Bomb = {
  many: number;
  over: number;
  start?: number;
  levels?: readonly Level[];
  network?: string;
  newShare?: number;
  isRegular?: boolean;
  jitter?: number;
  dwellMs?: () => number;
};

function bomb(w: World, b: Bomb): void {
  const { many, over, start = w.between(3, 6.5) * DAY, levels = [1], isRegular = false, jitter = 0.05 } = b;
  const { network, newShare = 0.95, dwellMs } = b;
  const step = over / many;
  for (let i = 0; i < many; i++) {
    const at = isRegular ? start + step * (i + w.between(-jitter, jitter)) : start + w.between(0, over);
    w.attack({
      at,
      level: levels[w.int(0, levels.length)] ?? 1,
      newShare,
      ...(network === undefined ? {} : { network }),
      ...(dwellMs === undefined ? {} : { dwellMs: dwellMs() }),
    });
  }
}

/** A crowd of which so many are on the two low levels. */
function angry(w: World, least: number, most: number): Shares {
  const low = w.between(least, most);
  return [low * 0.7, low * 0.3, (1 - low) * 0.3, (1 - low) * 0.4, (1 - low) * 0.3];
}
