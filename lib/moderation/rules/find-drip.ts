import type { Counts } from "@/lib/ratings/model";
import type { Finding } from "./finding";
import { likelyOnes } from "./likely";
import { networks } from "./signals/company";
import { busiest, leans } from "./signals/direction";
import { haste, rhythm } from "./signals/machine";
import { Past } from "./signals/past";
import type { Group, Unsaid } from "./signals/signal";
import { drift, fresh, hours, plain } from "./signals/steady";
import {
  type Baseline,
  countVotes,
  expectedShares,
  isOnSide,
  lastWords,
  mostOfOne,
  shareOf,
  type Side,
  type Vote,
} from "./stream";
import type { Thresholds } from "./thresholds";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What takes less is a burst (find-burst.ts). */
export const SHORTEST_DRIP = DAY;
const SPANS = [SHORTEST_DRIP, 1.5 * DAY, 2 * DAY, 3 * DAY, 4.5 * DAY, 7 * DAY];
const SIDES: Side[] = ["1", "1-2", "5", "4-5"];
/** A crowd has a peak: so much of it within a twelfth of its time, or within a few hours. */
const PEAK = 0.3;
const PEAK_MS = 3 * HOUR;
/** New readers and shared networks are what a school shows as well; together they say no more than this. */
const COMPANY_MOST = 4;
const BURST = 6;
const BURST_MS = 20 * 60_000;
/** What is wrong with one piece of an author is that piece's own matter. */
const MOST_OF_ONE = 0.4;
/** Readers who love something come in crowds, too, and bring others: praise must show more. */
const MORE_FOR_PRAISE = 1.5;

type Weighed = { group: Group; signals: Unsaid[]; aimed: number; marks: number };

/**
 * A drip: over half a day to a week, votes to one side that neither the article's readers before nor its section
 * explain, and that show something which readers of the same days do not. Of those on that side only the votes are held
 * that are surely not readers: each is weighed by itself (likely.ts).
 */
export function findDrip(stream: readonly Vote[], baseline: Baseline, thresholds: Thresholds): Finding | null {
  let best: Weighed | null = null;
  for (const weighed of weighDrips(stream, baseline, thresholds))
    if (isPattern(weighed) && (best === null || sum(weighed) > sum(best))) best = weighed;
  return best && asFinding(best, thresholds);
}

const sum = ({ aimed, marks }: Weighed) => aimed + marks;

export function isPattern({ group, aimed, marks }: Weighed): boolean {
  const more = group.side === "5" || group.side === "4-5" ? MORE_FOR_PRAISE : 0;
  const total = aimed + marks - more;
  return (
    (aimed >= 2.5 && marks >= 2.5 && total >= 7) ||
    (aimed >= 1.7 && marks >= 4.5 && total >= 7.5) ||
    (aimed >= 5 + more && marks >= 1.5)
  );
}

/** Every stretch of days that ends with the last vote, and every side to which it leans. */
export function* weighDrips(stream: readonly Vote[], baseline: Baseline, thresholds: Thresholds): Generator<Weighed> {
  const given = withoutBursts(stream.filter(({ level, state }) => level !== null && state !== "trusted"));
  const trusted = stream.filter(({ level, state }) => level !== null && state === "trusted");
  const to = given.at(-1)?.at ?? 0;
  let start = given.length;
  for (const span of SPANS) {
    while (start > 0 && (given[start - 1]?.at ?? 0) > to - span) start--;
    const stretch = lastWords(given.slice(start));
    const from = Math.max(stretch[0]?.at ?? to, baseline.since);
    if (to - from < 0.7 * span) continue;
    const counts = countVotes(stretch);
    const before = new Past(given.slice(0, start), thresholds);
    const known = [...before.votes.filter(({ state }) => state === "counted"), ...trusted.filter((v) => v.at < from)];
    const vouched = trusted.filter((v) => v.at >= from);
    const usual = sharesBefore(known, stretch, baseline);
    for (const side of SIDES) {
      const n = shareOf(counts, side);
      if (n < thresholds.minimumVotes || !leans(n, stretch.length, shareOf(usual, side))) continue;
      const suspects = stretch.filter(({ level }) => isOnSide(level, side));
      if (busiest(suspects, PEAK_MS) > PEAK || (baseline.olderOf && mostOfOne(suspects) > MOST_OF_ONE)) continue;
      // Whom a moderator vouched for is a reader of these days, or shows what readers of this article are like.
      const [alike, beside] = [true, false].map((is) => vouched.filter((v) => isOnSide(v.level, side) === is));
      const others = [...stretch.filter(({ level }) => !isOnSide(level, side)), ...(beside ?? [])];
      const shares = alike?.length ? sharesBefore([...known, ...alike], stretch, baseline) : usual;
      const weighed = weigh({ side, suspects, others, from, to, before, shares, since: baseline.since, thresholds });
      if (weighed) yield weighed;
    }
  }
}

/** A burst that is held already is no part of a drip, and would make all that is like it look suspicious. */
function withoutBursts(votes: readonly Vote[]): Vote[] {
  const held = votes.filter(({ state }) => state === "held").map(({ at }) => at);
  const isBurst = new Set<number>();
  for (const [i, at] of held.entries()) {
    const last = held[i + BURST - 1];
    if (last === undefined || last - at > BURST_MS) continue;
    for (const one of held.slice(i, i + BURST)) isBurst.add(one);
  }
  return votes.filter(({ state, at }) => state !== "held" || !isBurst.has(at));
}

/** What to expect of these votes' articles: each one's own, as often as it was rated. */
function sharesBefore(known: readonly Vote[], stretch: readonly Vote[], baseline: Baseline): Counts {
  if (!baseline.olderOf) return expectedShares(countVotes(known, baseline.older), baseline.section);
  const all: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  const knownOf = Map.groupBy(known, ({ articleId }) => articleId);
  for (const [id, votes] of Map.groupBy(stretch, ({ articleId }) => articleId)) {
    const own = expectedShares(countVotes(knownOf.get(id) ?? [], baseline.olderOf(id)), baseline.section);
    for (const i of [0, 1, 2, 3, 4] as const) all[i] += (own[i] * votes.length) / stretch.length;
  }
  return all;
}

function weigh(group: Group): Weighed | null {
  const aim = drift(group);
  if (!aim || aim.points < 1) return null;
  const clear = ({ points }: Unsaid) => points >= 0.5;
  const company = [fresh(group), networks(group)].filter((s) => s !== null).filter(clear);
  const own = [hours(group), plain(group), haste(group), rhythm(group)].filter((s) => s !== null).filter(clear);
  const points = (signals: readonly Unsaid[]) => signals.reduce((a, s) => a + s.points, 0);
  const marks = Math.min(COMPANY_MOST, points(company)) + points(own);
  return { group, signals: [aim, ...company, ...own], aimed: aim.points, marks };
}

function asFinding({ group, signals, aimed, marks }: Weighed, thresholds: Thresholds): Finding | null {
  const votes = likelyOnes(group);
  const [first, last] = [votes[0], votes.at(-1)];
  const earlier = group.suspects.length - group.suspects.filter(({ state }) => state === "counted").length;
  if (!first || !last || earlier + votes.length < thresholds.minimumVotes) return null;
  return {
    kind: "drip",
    side: group.side,
    total: aimed + marks,
    signals: signals.toSorted((a, b) => b.points - a.points).map((signal) => ({ ...signal, says: signal.says() })),
    from: first.at,
    to: last.at,
    votes,
  };
}
