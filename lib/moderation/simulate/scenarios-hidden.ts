import { bomb, crowd } from "./crowds";
import type { Scenario } from "./scenario";
import { DAY, HOUR, MINUTE, TARGET } from "./world";

/** Attacks that take away what the rules go by: the newcomers, the haste, the direction, the baseline. */
export const HIDDEN: Scenario[] = [
  {
    name: "many networks, old cookies, read first",
    kind: "attack",
    set: "held-out",
    play: (w) => bomb(w, { many: 60, over: w.between(1, 3) * HOUR, newShare: 0.05 }),
  },
  {
    name: "unhurried, inside a viral spike",
    kind: "attack",
    set: "held-out",
    play: (w) => {
      const start = w.between(4, 6) * DAY;
      crowd(w, { many: w.int(200, 300), over: 3 * HOUR, taste: w.shifted(w.taste, 25), start });
      bomb(w, { many: 60, over: 2 * HOUR, start: start + HOUR / 2, newShare: 0.88 });
    },
  },
  {
    name: "1 and 5 in turn",
    kind: "attack",
    set: "held-out",
    play: (w) => bomb(w, { many: 80, over: 20 * MINUTE, levels: [1, 5] }),
  },
  {
    name: "gently down: levels 2 and 3",
    kind: "attack",
    set: "held-out",
    play: (w) => bomb(w, { many: 60, over: 30 * MINUTE, levels: [2, 3] }),
  },
  {
    name: "a new article, in its first two hours",
    kind: "attack",
    set: "held-out",
    world: { published: 5 * DAY + 9 * HOUR },
    play: (w) => bomb(w, { many: 40, over: 2 * HOUR, start: 5 * DAY + 9 * HOUR + 5 * MINUTE }),
  },
  {
    name: "a section with two articles",
    kind: "attack",
    set: "held-out",
    world: { others: 1, reach: [15, 40] },
    play: (w) => bomb(w, { many: 30, over: 30 * MINUTE }),
  },
  {
    name: "praise ring in the newsroom, on six pieces of an author",
    kind: "attack",
    set: "held-out",
    isOfAuthor: true,
    play: (w) => {
      const ring = Array.from({ length: 18 }, () => w.newVoter());
      const start = w.int(4, 6) * DAY;
      for (const article of [TARGET, "other-0", "other-1", "other-2", "other-3", "other-4"])
        for (const voter of ring)
          if (w.chance(0.8))
            w.attack({ at: start + w.between(8, 17) * HOUR, level: 5, article, voter, network: "toa-soan" });
    },
  },
];
