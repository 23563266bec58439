import type { Settings } from "@/lib/settings/model";

export const OUTCOMES = ["pass", "hold", "reject"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Words of the text that a check took exception to: half-open, in UTF-16 units; `rule` is the entry that matched. */
export type Span = { start: number; end: number; rule: string };

export type Verdict = { check: string; outcome: Outcome; code: string; spans: Span[] };

/** What the paper knows at the moment of writing; counted from the comments themselves. */
export type Facts = {
  settings: Settings["comments"];
  /** Comments in the last hour. */
  readerLastHour: number;
  networkLastHour: number;
  emailLastHour: number;
  /** The same words in the last day: by this writer, and by others. */
  sameByWriter: number;
  sameByOthers: number;
  /** The writer's approved comments, ever. */
  approvedBefore: number;
};

export type Check = (text: string, facts: Facts) => Verdict;

export function passed(check: string): Verdict {
  return { check, outcome: "pass", code: "", spans: [] };
}
