import type { Signal } from "./signals/signal";
import type { Side, Vote } from "./stream";

/** What the rules would hold back, and why. */
export type Finding = {
  kind: "burst" | "serial" | "drip";
  side: Side;
  /** The evidence together. */
  total: number;
  /** Strongest first. */
  signals: Signal[];
  from: number;
  to: number;
  /** To be held: the counted ones that belong to the pattern. */
  votes: Vote[];
};
