import { expect, test } from "vitest";
import { DEFAULT_THRESHOLDS } from "@/lib/moderation/rules/thresholds";
import { type Measure, measure } from "./measure";
import { SCENARIOS } from "./scenarios";

const SEEDS = 4;

function play(name: string): Measure {
  const scenario = SCENARIOS.find((s) => s.name === name);
  if (!scenario) throw new Error(`no scenario ${name}`);
  return measure(scenario, SEEDS, DEFAULT_THRESHOLDS, 5000);
}

// The figures of hundreds of seeds stand in docs/ratings.md; here a few fixed ones, with room.
test.each(["bomb: 60 low in ten minutes", "two waves", "machine by the clock"])(
  "%s is caught, and what is held is mostly the attacker's",
  (name) => {
    const m = play(name);
    expect(m.caught).toBe(SEEDS);
    expect(m.recall).toBeGreaterThan(0.9);
    expect(m.precision).toBeGreaterThan(0.8);
    expect(m.minutes).toBeLessThan(10);
  },
);

test.each(["honest days", "viral spike", "one school behind one address", "one household"])(
  "%s: at most one week in four is frozen, and over hundreds fewer than one in twenty",
  (name) => {
    expect(play(name).frozen).toBeLessThanOrEqual(1);
  },
);

test("the same seeds give the same figures", () => {
  expect(play("one household")).toEqual(play("one household"));
});
