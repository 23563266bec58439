import { bannedWords } from "./banned-words";
import type { Check, Facts, Outcome, Verdict } from "./check";
import { length } from "./length";
import { links } from "./links";
import { newWriter } from "./new-writer";
import { rate } from "./rate";
import { repeats } from "./repeats";

/** In this order. */
const CHECKS: readonly Check[] = [length, rate, repeats, bannedWords, links, newWriter];

/** What the checks say, one after another: the first that rejects ends it, all that hold are told. */
export function runChecks(text: string, facts: Facts): { outcome: Outcome; verdicts: Verdict[] } {
  const verdicts: Verdict[] = [];
  for (const check of CHECKS) {
    const verdict = check(text, facts);
    verdicts.push(verdict);
    if (verdict.outcome === "reject") return { outcome: "reject", verdicts };
  }
  return { outcome: verdicts.some(({ outcome }) => outcome === "hold") ? "hold" : "pass", verdicts };
}
