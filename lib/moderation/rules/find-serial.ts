import { count, percent } from "@/lib/text/numbers";
import type { Finding } from "./finding";
import type { Signal } from "./signals/signal";
import { span } from "./signals/volume";
import { median, zeros } from "./statistics";
import { isOnSide, lastWords, type Vote } from "./stream";
import type { Thresholds } from "./thresholds";

const MOST = 12;
/** A reader who goes from piece to piece faster than this does not read them. */
const FLEETING_MS = 90_000;
const SIDE = "1-2";
/** Somebody who reads a whole archive and likes none of it is rare, not impossible. */
const UNLIKELY = 2.3;
/** Several cookies behind one network, each on another article of the author. */
const MANY_ON_ONE_NETWORK = 10;

/**
 * Low ratings of one reader, or of one network, on one article of an author after another. `votes` are the recent ones
 * on this author's articles; `usualLow` is the share of low ratings that these articles get.
 */
export function findSerial(votes: readonly Vote[], usualLow: number, thresholds: Thresholds): Finding | null {
  const found = [
    ...groupBy(votes, ({ voter }) => voter).map((own) =>
      serialOf(own, usualLow, thresholds, thresholds.serialArticles),
    ),
    ...groupBy(votes, ({ network, at }) => network && `${Math.floor(at / 86_400_000)} ${network}`).map((own) =>
      serialOf(own, usualLow, thresholds, Math.max(MANY_ON_ONE_NETWORK, thresholds.serialArticles)),
    ),
  ].filter((finding) => finding !== null);
  return found.reduce<Finding | null>((best, f) => (best && best.votes.length >= f.votes.length ? best : f), null);
}

function serialOf(own: readonly Vote[], usualLow: number, thresholds: Thresholds, least: number): Finding | null {
  const given = lastWords(own.filter(({ level, state }) => level !== null && state !== "trusted"));
  const low = given.filter(({ level }) => isOnSide(level, SIDE));
  const articles = new Set(low.map(({ articleId }) => articleId)).size;
  const first = low[0];
  const last = low.at(-1);
  if (articles < least || !first || !last) return null;
  const gaps = low.slice(1).map(({ at }, i) => at - (low[i]?.at ?? at));
  const pace = median(gaps.toSorted((a, b) => a - b));
  const hasty = low.filter(({ dwellMs }) => dwellMs !== null && dwellMs < thresholds.hastyMs).length;
  const isFleeting = pace < FLEETING_MS || hasty > low.length / 2 || articles >= 2 * least;
  const harsh = Math.min(0.9, Math.max(usualLow, 0.1) * 1.2);
  const points = zeros(harsh ** articles, MOST) * (low.length / given.length);
  if (!isFleeting || points < UNLIKELY || low.length < 0.85 * given.length) return null;
  const held = low.filter(({ state }) => state === "counted");
  if (held.length === 0) return null;
  const signal: Signal = {
    name: "serial",
    points,
    figures: { articles, seconds: pace / 1000, usualLow, votes: low.length },
    says: `${count(low.length, "lượt thấp")} trên ${count(articles, "bài")} của một tác giả trong ${span(last.at - first.at)}, cách nhau khoảng ${span(pace)}; các bài này thường có ${percent(Math.round(100 * usualLow) / 100)} lượt thấp.`,
  };
  return { kind: "serial", side: SIDE, total: points, signals: [signal], from: first.at, to: last.at, votes: held };
}

function groupBy(votes: readonly Vote[], keyOf: (vote: Vote) => string | null): Vote[][] {
  const groups = new Map<string, Vote[]>();
  for (const vote of votes) {
    const key = keyOf(vote);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(vote);
    else groups.set(key, [vote]);
  }
  return [...groups.values()];
}
