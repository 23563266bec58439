import { Watch } from "@/lib/moderation/replay/watch";
import type { Thresholds } from "@/lib/moderation/rules/thresholds";
import type { Scenario } from "./scenario";
import { MINUTE, seeded, TARGET, World } from "./world";

export type Measure = {
  name: string;
  kind: "honest" | "attack";
  set: "tuned" | "held-out";
  isSpike: boolean;
  runs: number;
  /** Runs in which anything was held. */
  frozen: number;
  /** Attacks of which anything was held, so that a moderator sees them. */
  noticed: number;
  /** Attacks of which at least half the votes were held. */
  caught: number;
  /** Of the votes held, how many were the attacker's; of the attacker's, how many were held. */
  precision: number | null;
  recall: number | null;
  /** Median minutes from the attack's first vote to the first hold. */
  minutes: number | null;
};

/** Plays a scenario once for each seed, under the rules. */
export function measure(scenario: Scenario, seeds: number, thresholds: Thresholds, firstSeed = 1): Measure {
  const { name, kind, set } = scenario;
  const sums = { frozen: 0, noticed: 0, caught: 0, held: 0, right: 0, attack: 0 };
  const minutes: number[] = [];
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
    const world = new World(seeded(seed * 7919 + name.length), scenario.world);
    scenario.play(world);
    const votes = world.inOrder();
    const watch = new Watch(thresholds, scenario.isOfAuthor ? undefined : new Set([TARGET]));
    for (const vote of votes) watch.feed(vote);
    watch.finish();
    const held = new Set(watch.found.flatMap(({ finding }) => finding.votes.map(({ id }) => id)));
    const attack = votes.filter(({ isAttack }) => isAttack);
    const right = attack.filter(({ id }) => held.has(id ?? "")).length;
    sums.held += held.size;
    sums.right += right;
    sums.attack += attack.length;
    if (held.size > 0) sums.frozen++;
    if (right > 0) sums.noticed++;
    if (attack.length > 0 && right >= attack.length / 2) sums.caught++;
    const [first, begun] = [watch.found.find(({ finding }) => finding.votes.length > 0), attack[0]];
    if (first && begun && right > 0) minutes.push((first.at - begun.at) / MINUTE);
  }
  const middle = minutes.toSorted((a, b) => a - b)[minutes.length >> 1] ?? null;
  return {
    name,
    kind,
    set,
    isSpike: scenario.isSpike ?? false,
    runs: seeds,
    frozen: sums.frozen,
    noticed: sums.noticed,
    caught: sums.caught,
    precision: kind === "attack" && sums.held > 0 ? sums.right / sums.held : null,
    recall: kind === "attack" && sums.attack > 0 ? sums.right / sums.attack : null,
    minutes: kind === "attack" ? middle : null,
  };
}
