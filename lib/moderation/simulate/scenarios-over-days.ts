import { angry, bomb, crowd, days, leaning } from "./crowds";
import type { Scenario } from "./scenario";
import { DAY, HOUR, MINUTE, TARGET } from "./world";

/** Patterns that take days: honest turns of taste, and attacks that hide among the hours. */
export const OVER_DAYS: Scenario[] = [
  {
    name: "later readers judge otherwise",
    kind: "honest",
    set: "tuned",
    isSpike: true,
    play: (w) => w.turn(w.between(1.5, 4) * DAY, leaning(w.taste, w.between(0.15, 0.5) * (w.chance(0.7) ? -1 : 1))),
  },
  {
    name: "a debate of days",
    kind: "honest",
    set: "tuned",
    isSpike: true,
    play: (w) => days(w, { many: w.int(50, 160), days: w.between(2, 4), start: 2.2 * DAY, taste: angry(w, 0.2, 0.45) }),
  },
  {
    name: "praised from mouth to mouth for days",
    kind: "honest",
    set: "tuned",
    isSpike: true,
    play: (w) =>
      days(w, {
        many: w.int(50, 140),
        days: w.between(2, 4),
        start: 2.2 * DAY,
        taste: w.shifted([0.02, 0.02, 0.06, 0.22, 0.68], 40),
      }),
  },
  {
    name: "a class of one school every day",
    kind: "honest",
    set: "tuned",
    isSpike: true,
    play: (w) => {
      const taste = w.shifted(w.taste, 12);
      for (let day = 2; day < 5; day++)
        crowd(w, {
          many: w.int(20, 40),
          over: 20 * MINUTE,
          start: day * DAY + w.between(8, 15) * HOUR,
          taste,
          network: `truong-${day}`,
          newShare: 0.95,
        });
    },
  },
  {
    name: "slow drip",
    kind: "attack",
    set: "tuned",
    play: (w) => bomb(w, { many: w.int(50, 80), over: w.between(3, 4.5) * DAY, start: w.between(2, 2.4) * DAY }),
  },
  {
    name: "high drip over days",
    kind: "attack",
    set: "tuned",
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
    name: "readers abroad, awake at night",
    kind: "honest",
    set: "held-out",
    isSpike: true,
    play: (w) => {
      const taste = w.shifted(w.taste, 12);
      for (let i = w.int(40, 100), start = 2.2 * DAY; i > 0; i--)
        w.honest({ at: start + w.between(0, 3 * DAY), taste, newShare: 0.8 });
    },
  },
  {
    name: "a debate of days, the angry all on the lowest level",
    kind: "honest",
    set: "held-out",
    isSpike: true,
    play: (w) => {
      const low = w.between(0.2, 0.45);
      const taste = [low * 0.95, low * 0.05, (1 - low) * 0.3, (1 - low) * 0.4, (1 - low) * 0.3] as const;
      days(w, { many: w.int(50, 160), days: w.between(2, 4), start: 2.2 * DAY, taste });
    },
  },
  {
    name: "slow ramp: a few, then more every day",
    kind: "attack",
    set: "held-out",
    play: (w) => {
      const start = w.between(2, 2.6) * DAY;
      for (let i = w.int(60, 90); i > 0; i--)
        w.attack({ at: start + Math.sqrt(w.between(0, 1)) * 4 * DAY, level: 1, newShare: 0.95 });
    },
  },
  {
    name: "nine at a time, every eight hours",
    kind: "attack",
    set: "held-out",
    play: (w) => {
      const start = w.between(2.5, 3.5) * DAY;
      for (let wave = 0; wave < 8; wave++) bomb(w, { many: 9, over: 20 * MINUTE, start: start + wave * 8 * HOUR });
    },
  },
  {
    name: "drip from five networks a day",
    kind: "attack",
    set: "held-out",
    play: (w) => {
      const start = 2.4 * DAY;
      for (let i = w.int(50, 80); i > 0; i--) {
        const at = w.wakeful(start + w.between(0, 4 * DAY));
        w.attack({ at, level: w.chance(0.8) ? 1 : 2, newShare: 1, network: `thue-${w.int(0, 5)}` });
      }
    },
  },
  {
    name: "high drip, read first",
    kind: "attack",
    set: "held-out",
    play: (w) => bomb(w, { many: w.int(60, 100), over: 4 * DAY, start: 2.2 * DAY, levels: [5] }),
  },
  {
    name: "thin drip on every piece of an author",
    kind: "attack",
    set: "held-out",
    isOfAuthor: true,
    play: (w) => {
      for (let i = w.int(110, 150); i > 0; i--)
        w.attack({
          at: 2.4 * DAY + w.between(0, 4 * DAY),
          level: 1,
          article: w.chance(0.2) ? TARGET : `other-${w.int(0, 7)}`,
          newShare: 0.95,
        });
    },
  },
  {
    name: "drip at readers' hours with old cookies",
    kind: "attack",
    set: "held-out",
    play: (w) => {
      for (let i = w.int(50, 80); i > 0; i--)
        w.attack({ at: w.wakeful(2.3 * DAY + w.between(0, 4 * DAY)), level: 1, newShare: 0.5 });
    },
  },
];
