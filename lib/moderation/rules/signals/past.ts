import type { Vote } from "@/lib/moderation/rules/stream";
import type { Thresholds } from "@/lib/moderation/rules/thresholds";
import { shareWith, usualPairs } from "./shares";

/** Most readers who rate do so for the first time. */
const USUAL_NEWCOMERS = 0.65;
const USUAL_CHANGES = 0.06;
const USUAL_HASTE = 0.12;
/** Enough to know what is usual. */
const LOOKED_AT = 400;

/** What was usual before a stretch of the stream; each figure is worked out once, if somebody asks. */
export class Past {
  readonly votes: readonly Vote[];
  private readonly thresholds: Thresholds;
  private readonly known = new Map<string, number>();

  constructor(votes: readonly Vote[], thresholds: Thresholds) {
    this.votes = votes;
    this.thresholds = thresholds;
  }

  get counted(): number {
    return this.once("counted", () => this.votes.filter(({ state }) => state === "counted").length);
  }

  get newcomers(): number {
    return this.once("newcomers", () => shareWith((v) => v.isNew, this.recent, USUAL_NEWCOMERS, 10));
  }

  get changes(): number {
    return this.once("changes", () => shareWith((v) => v.isChange, this.recent, USUAL_CHANGES, 20));
  }

  get haste(): number {
    const isHasty = (v: Vote) => (v.dwellMs === null ? null : v.dwellMs < this.thresholds.hastyMs);
    return this.once("haste", () => shareWith(isHasty, this.recent, USUAL_HASTE, 20));
  }

  /** The chance that two ratings of a day come from one network. */
  get sameNetwork(): number {
    return this.once("sameNetwork", () => usualPairs(this.recent));
  }

  private get recent(): readonly Vote[] {
    return this.votes.slice(-LOOKED_AT);
  }

  private once(name: string, work: () => number): number {
    const known = this.known.get(name) ?? work();
    this.known.set(name, known);
    return known;
  }
}
