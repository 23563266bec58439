import type { Side, Vote } from "@/lib/moderation/rules/stream";
import type { Thresholds } from "@/lib/moderation/rules/thresholds";
import type { Counts } from "@/lib/ratings/model";
import type { Past } from "./past";

export type SignalName =
  | "direction"
  | "volume"
  | "newcomers"
  | "network"
  | "rhythm"
  | "haste"
  | "changes"
  | "serial"
  | "hours"
  | "plain"
  | "ring";

/** One thing that a rule saw: how much it says, its figures, and the sentence for the moderator. */
export type Signal = {
  name: SignalName;
  /** Zeros behind the comma of the probability that chance makes it so. */
  points: number;
  figures: Record<string, number>;
  says: string;
};

/** Before it is known whether anybody will read it. */
export type Unsaid = Omit<Signal, "says"> & { says: () => string };

/** A stretch of the stream, divided by the side that is suspected. */
export type Group = {
  side: Side;
  /** Milliseconds. */
  from: number;
  to: number;
  /** Each reader's last word on the suspected side, oldest first. */
  suspects: readonly Vote[];
  /** The rest of the same stretch: what readers did beside them. */
  others: readonly Vote[];
  /** The stream before. */
  before: Past;
  /** Expected shares of the five levels, without this stretch. */
  shares: Counts;
  since: number;
  thresholds: Thresholds;
};
