import { angry, bomb, crowd } from "./crowds";
import type { Scenario } from "./scenario";
import { HIDDEN } from "./scenarios-hidden";
import { OVER_DAYS } from "./scenarios-over-days";
import { DAY, HOUR, MINUTE, TARGET } from "./world";

const AT_ONCE: Scenario[] = [
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
    name: "promotion: 60 high in ten minutes",
    kind: "attack",
    set: "tuned",
    play: (w) => bomb(w, { many: 60, over: 10 * MINUTE, levels: [5], dwellMs: () => w.between(500, 3500) }),
  },
  {
    name: "serial votes against one author",
    kind: "attack",
    set: "tuned",
    isOfAuthor: true,
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
  // Written after the thresholds were first fixed.
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
    isOfAuthor: true,
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
    isOfAuthor: true,
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

export const SCENARIOS: Scenario[] = [...AT_ONCE, ...OVER_DAYS, ...HIDDEN];
