import { shareWith, sizes } from "./signals/shares";
import type { Group } from "./signals/signal";
import { isAtNight, turning } from "./signals/steady";
import { shareOf, type Vote } from "./stream";

const DAY = 86_400_000;
const NEAR = 15 * 60_000;
/** One trait of one vote says at most so much for or against. */
const SAYS_MOST = 20;
const PRIOR = 6;
/** Of what is held so much must be the drip's own by this reckoning, and each vote more likely than not. */
const SURE = 0.9;
const LIKELY = 0.6;

type Trait = { of: (vote: Vote) => boolean | null; usual: number };

/**
 * Of the suspects that still count as many as are surely not readers, the likeliest first, in the order of time. What is
 * held already vouches for none of them.
 */
export function likelyOnes(group: Group): Vote[] {
  const isSomeKnown = group.suspects.some(isKnown);
  const weighed = [...likelihoods(group)]
    .filter(([vote]) => vote.state === "counted" && (isKnown(vote) || !isSomeKnown))
    .toSorted(([, a], [, b]) => b - a);
  const held: Vote[] = [];
  let sum = 0;
  for (const [vote, likely] of weighed) {
    if (likely < LIKELY || (sum + likely) / (held.length + 1) < SURE) break;
    sum += likely;
    held.push(vote);
  }
  return held.toSorted((a, b) => a.at - b.at);
}

/** A vote that was brought along from elsewhere shows nothing of itself, so what others show does not count against it. */
function isKnown({ network, isNew, dwellMs }: Vote): boolean {
  return network !== null || isNew !== null || dwellMs !== null;
}

/**
 * How likely each suspect is one of those that are too many: how many of readers like these were to be expected about
 * its day against how many came, and what it shows of itself more often than readers do.
 */
function likelihoods(group: Group): Map<Vote, number> {
  const { side, suspects, others, before, shares, thresholds } = group;
  const share = Math.min(0.95, shareOf(shares, side));
  // Readers may have turned a little by themselves; who is held must be beyond that.
  const turned = Math.min(0.95, share + Math.sqrt((share * (1 - share)) / turning(before.counted)) / 2);
  const perOther = turned / (1 - turned);
  const honest = Math.min(suspects.length, others.length * perOther + 0.5);
  const excess = Math.max(0.5, suspects.length - honest);
  const readers = [...others, ...before.votes.slice(-200)];
  const near = nearness(suspects);
  const crowded = crowdedNetworks(suspects);
  const traits: Trait[] = [
    { of: (v) => v.isNew, usual: 0.65 },
    { of: (v) => v.dwellMs === null, usual: 0.2 },
    { of: (v) => (v.dwellMs === null ? null : v.dwellMs < thresholds.hastyMs), usual: 0.12 },
    { of: (v) => isAtNight(v.at), usual: 0.06 },
    { of: (v) => (v.network === null ? null : crowded(v)), usual: 0.1 },
    { of: (v) => near(v) >= 3, usual: 0.1 },
  ];
  const ratios = traits.map((trait) => ratioOf(trait, suspects, readers, honest, excess));
  const prior = aboutItsDay(suspects, others, perOther);
  return new Map(
    suspects.map((vote) => {
      const odds = ratios.reduce((sofar, ratio) => sofar * ratio(vote), prior(vote));
      return [vote, odds / (1 + odds)];
    }),
  );
}

function ratioOf(trait: Trait, suspects: readonly Vote[], readers: readonly Vote[], honest: number, excess: number) {
  const usual = Math.min(0.98, Math.max(0.02, shareWith(trait.of, readers, trait.usual, PRIOR)));
  const known = suspects.filter((vote) => trait.of(vote) !== null);
  const yes = known.filter((vote) => trait.of(vote)).length;
  const part = known.length / Math.max(1, suspects.length);
  // What is left of the suspects' share when the readers among them are taken out.
  const left = (yes - honest * part * usual + PRIOR * usual) / (excess * part + PRIOR);
  const theirs = Math.min(0.98, Math.max(0.02, left));
  return (vote: Vote): number => {
    const answer = trait.of(vote);
    if (answer === null) return 1;
    const ratio = answer ? theirs / usual : (1 - theirs) / (1 - usual);
    return Math.min(SAYS_MOST, Math.max(1 / SAYS_MOST, ratio));
  };
}

/** The odds before anything is known of the vote itself: too many against expected, half a day before and after it. */
function aboutItsDay(suspects: readonly Vote[], others: readonly Vote[], perOther: number): (vote: Vote) => number {
  const within = (votes: readonly Vote[], at: number) => votes.filter((v) => Math.abs(v.at - at) <= DAY / 2).length;
  return ({ at }) => {
    const came = within(suspects, at);
    const expected = Math.min(came, within(others, at) * perOther + 0.5);
    return Math.max(0.02, came - expected) / expected;
  };
}

/** How many suspects came within a quarter of an hour of a time, itself not counted. */
function nearness(suspects: readonly Vote[]): (vote: Vote) => number {
  const times = suspects.map(({ at }) => at);
  return ({ at, id }) =>
    times.filter((t) => Math.abs(t - at) <= NEAR).length - Number(suspects.some((vote) => vote.id === id));
}

/** Whether three or more suspects share this vote's network. */
function crowdedNetworks(suspects: readonly Vote[]): (vote: Vote) => boolean {
  const bySize = sizes(suspects);
  return ({ network }) => network !== null && (bySize.get(network) ?? 0) >= 3;
}
