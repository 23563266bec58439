import type { World, WorldOptions } from "./world";

/**
 * honest: what readers do, however odd it looks; attack: what somebody does to the score. Thresholds are chosen while
 * looking at set "tuned" only, on seeds that are never reported; the others were written down after the rules.
 */
export type Scenario = {
  name: string;
  kind: "honest" | "attack";
  set: "tuned" | "held-out";
  /** An honest crowd, of which fewer than one in twenty may be frozen. */
  isSpike?: boolean;
  /** The author's other pieces are looked at too. */
  isOfAuthor?: boolean;
  world?: WorldOptions;
  play(world: World): void;
};
