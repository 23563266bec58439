import { type Counts, LEVELS } from "@/lib/ratings/model";
import { SHORTEST_DRIP } from "./find-drip";
import type { Finding } from "./finding";
import { likelyOnes } from "./likely";
import { changes, networks, newcomers } from "./signals/company";
import { direction, leans } from "./signals/direction";
import { haste, rhythm } from "./signals/machine";
import { Past } from "./signals/past";
import type { Group, Unsaid } from "./signals/signal";
import { volume } from "./signals/volume";
import { median } from "./statistics";
import {
  type Baseline,
  countVotes,
  expectedShares,
  isOnSide,
  lastWords,
  mostOfOne,
  shareOf,
  type Side,
  SIDES,
  type Vote,
} from "./stream";
import type { Thresholds } from "./thresholds";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How far back a pattern is looked for. */
export const REACH_MS = 7 * DAY;
const SPANS = [2 * MINUTE, 10 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, DAY];
const LENGTHS = [12, 20, 40, 80, 160, 320];
/** What came at once may have many honest reasons; together these say no more than one. */
const CROWD_MOST = 4;
const MACHINE_MOST = 5;
/** A flood that only a machine makes, whichever way it votes. */
const FLOOD_MACHINE = 4;
const FLOOD_CROWD = 3;
const FLOOD_LEAST = 20;
/** Authors have friends and schools are proud: praise in one voice has more honest reasons than blame. */
const MORE_FOR_PRAISE = 1.5;
/** Among so many hours of readers each vote is weighed by itself. */
const LONG = 6 * HOUR;
/** Of several pieces of one author: what comes to one of them is that piece's own matter. */
const MOST_OF_ONE = 0.6;
/** Of the votes on the suspected side only those that follow each other like the rest of them belong to it. */
const LONELY = 10;
const ALIKE = 0.25;

type Scored = { group: Group; signals: Unsaid[]; total: number };

/**
 * The stretch of the stream, ending at its last vote, that is least like readers; null when none is. A pattern needs a
 * direction, or the marks of a machine; a crowd by itself, new readers by themselves and one network by themselves are
 * what a shared link, a school or a household look like.
 */
export function findBurst(stream: readonly Vote[], baseline: Baseline, thresholds: Thresholds): Finding | null {
  const given = stream.filter(({ level, state }) => level !== null && state !== "trusted");
  if (given.length < thresholds.minimumVotes) return null;
  const tally = new Tally(given, countVotes(trustedIn(stream), baseline.older));
  let best: Scored | null = null;
  for (const start of starts(given, baseline.since)) {
    for (const scored of scoreStretch(tally, start, baseline, thresholds))
      if (best === null || isBetter(scored, best)) best = scored;
  }
  return best && asFinding(best);
}

/** Where a stretch may begin: so long ago, or so many votes ago. */
function starts(votes: readonly Vote[], since: number): number[] {
  const last = votes.at(-1)?.at ?? 0;
  const found = new Set<number>();
  let start = votes.length - 1;
  for (const span of SPANS) {
    while (start > 0 && (votes[start - 1]?.at ?? 0) > last - span) start--;
    found.add(start);
    if (last - span < since) break;
  }
  for (const length of LENGTHS) {
    const at = votes[votes.length - length]?.at;
    if (at !== undefined && last - at <= SHORTEST_DRIP) found.add(votes.length - length);
  }
  return [...found];
}

/** Of two that say as much, the one that takes in more of the attack. */
function isBetter(a: Scored, b: Scored): boolean {
  if (Math.abs(a.total - b.total) > ALIKE) return a.total > b.total;
  return a.group.suspects.length > b.group.suspects.length;
}

function trustedIn(stream: readonly Vote[]): Vote[] {
  return stream.filter(({ state }) => state === "trusted");
}

/** Sums over the stream, so that every stretch of it is counted at once. */
class Tally {
  readonly votes: readonly Vote[];
  private readonly older: Counts;
  /** Per level: how many of the votes before a place, and how many of them counted. */
  private readonly all: Int32Array[] = [];
  private readonly counted: Int32Array[] = [];

  constructor(votes: readonly Vote[], older: Counts) {
    this.votes = votes;
    this.older = older;
    for (const level of LEVELS) {
      const all = new Int32Array(votes.length + 1);
      const counted = new Int32Array(votes.length + 1);
      for (const [i, vote] of votes.entries()) {
        const is = vote.level === level ? 1 : 0;
        all[i + 1] = (all[i] ?? 0) + is;
        counted[i + 1] = (counted[i] ?? 0) + (vote.state === "counted" ? is : 0);
      }
      this.all.push(all);
      this.counted.push(counted);
    }
  }

  /** Counted ratings before a place in the stream. */
  before(start: number): Counts {
    const at = (i: 0 | 1 | 2 | 3 | 4) => this.older[i] + (this.counted[i]?.[start] ?? 0);
    return [at(0), at(1), at(2), at(3), at(4)];
  }

  from(start: number): Counts {
    const end = this.votes.length;
    const at = (i: number) => (this.all[i]?.[end] ?? 0) - (this.all[i]?.[start] ?? 0);
    return [at(0), at(1), at(2), at(3), at(4)];
  }
}

function scoreStretch(tally: Tally, start: number, baseline: Baseline, thresholds: Thresholds): Scored[] {
  const { votes } = tally;
  const shares = expectedShares(tally.before(start), baseline.section);
  // A flood of every level is one article's; an author's pieces together are always read by somebody.
  const sides = worthALook(tally, start, shares, thresholds).filter((side) => side !== "all" || !baseline.olderOf);
  if (sides.length === 0) return [];
  const before = new Past(votes.slice(0, start), thresholds);
  const stretch = lastWords(votes.slice(start));
  const from = Math.max(stretch[0]?.at ?? 0, baseline.since);
  const to = stretch.at(-1)?.at ?? 0;
  const scored: Scored[] = [];
  let crowd: ReturnType<typeof volume> | undefined;
  for (const side of sides) {
    const suspects = stretch.filter(({ level }) => isOnSide(level, side));
    if (suspects.length < thresholds.minimumVotes) continue;
    if (baseline.olderOf && mostOfOne(suspects) > MOST_OF_ONE) continue;
    const others = stretch.filter(({ level }) => !isOnSide(level, side));
    const group: Group = { side, from, to, suspects, others, before, shares, since: baseline.since, thresholds };
    crowd ??= volume(group);
    const found = weigh(group, crowd);
    if (found) scored.push(found);
  }
  return scored;
}

/** The sides to which the stretch leans at all: the cheap question before the dear ones. */
function worthALook(tally: Tally, start: number, shares: Counts, thresholds: Thresholds): Side[] {
  const { votes } = tally;
  const counts = tally.from(start);
  const total = votes.length - start;
  if (total < thresholds.minimumVotes) return [];
  const isQuick = (votes.at(-1)?.at ?? 0) - (votes[start]?.at ?? 0) <= 6 * HOUR;
  return (Object.keys(SIDES) as Side[]).filter((side) => {
    if (side === "all") return isQuick && total >= FLOOD_LEAST;
    const n = shareOf(counts, side);
    return n >= thresholds.minimumVotes && leans(n, total, shareOf(shares, side));
  });
}

function weigh(group: Group, crowd: ReturnType<typeof volume>): Scored | null {
  const { thresholds } = group;
  const aim = direction(group);
  const aimed = aim?.points ?? 0;
  if (group.side !== "all" && aimed < thresholds.directionByMachine) return null;
  const machine = [rhythm(group), haste(group)].filter((s) => s !== null);
  const machined = Math.min(MACHINE_MOST, sum(machine));
  const isBelow = aimed < thresholds.direction && machined < thresholds.machine;
  if (isBelow || aimed + machined + CROWD_MOST < thresholds.total) return null;
  const company = [newcomers(group), networks(group), changes(group)].filter((s) => s !== null);
  const crowded = Math.min(CROWD_MOST, crowd.points + sum(company));
  const total = aimed + crowded + machined;
  const more = group.side === "5" || group.side === "4-5" ? MORE_FOR_PRAISE : 0;
  const isPattern =
    (aimed >= thresholds.direction + more && total >= thresholds.total + more) ||
    (aimed >= thresholds.directionByMachine && machined >= thresholds.machine && total >= thresholds.total) ||
    (machined >= FLOOD_MACHINE && crowded >= FLOOD_CROWD && total >= thresholds.total);
  if (!isPattern) return null;
  const signals = [aim, crowd, ...company, ...machine].filter((s) => s !== null && s.points >= 0.5);
  return { group, signals: signals.filter((s) => s !== null), total };
}

function asFinding({ group, signals, total }: Scored): Finding | null {
  const belong = together(group.suspects).filter(({ state }) => state === "counted");
  const sure = group.side !== "all" && group.to - group.from > LONG ? new Set(likelyOnes(group)) : null;
  const votes = sure ? belong.filter((vote) => sure.has(vote)) : belong;
  const [first, last] = [votes[0], votes.at(-1)];
  if (!first || !last) return null;
  return {
    kind: "burst",
    side: group.side,
    total,
    signals: signals.toSorted((a, b) => b.points - a.points).map((signal) => ({ ...signal, says: signal.says() })),
    from: first.at,
    to: last.at,
    votes,
  };
}

/** The longest run of suspects without a pause that is long for them. */
function together(suspects: readonly Vote[]): Vote[] {
  const gaps = suspects.slice(1).map(({ at }, i) => at - (suspects[i]?.at ?? at));
  const pause = Math.max(2 * MINUTE, LONELY * median(gaps.toSorted((a, b) => a - b)));
  const runs: Vote[][] = [];
  for (const vote of suspects) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && vote.at - before.at <= pause) run.push(vote);
    else runs.push([vote]);
  }
  return runs.reduce((a, b) => (b.length > a.length ? b : a), []);
}

function sum(signals: readonly Unsaid[]): number {
  return signals.reduce((a, { points }) => a + points, 0);
}
