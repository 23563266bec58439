import { count } from "@/lib/text/numbers";
import type { Finding } from "./finding";
import type { Signal } from "./signals/signal";
import { span } from "./signals/volume";
import { binomialTail, zeros } from "./statistics";
import { isOnSide, lastWords, type Side, SIDES, type Vote } from "./stream";
import type { Thresholds } from "./thresholds";

const MOST = 12;
const RING_SIDES: Side[] = ["5", "1-2"];
/** Whoever rates so many pieces of one author on a day, all alike, follows that author, for good or ill. */
const PIECES = 3;
const READERS = 5;
const ALIKE = 0.95;
/** A network of which nothing is known may hold so many of the readers. */
const USUAL_SHARE = 0.03;

/**
 * Several readers behind one network who all rate one author's pieces alike on one day, as a newsroom might its own.
 * An author's followers do the same, but from everywhere. `votes` are a day's on the author's articles.
 */
export function findRing(votes: readonly Vote[], thresholds: Thresholds): Finding | null {
  const given = lastWords(votes.filter(({ level, state }) => level !== null && state !== "trusted"));
  for (const side of RING_SIDES) {
    const followers = [...Map.groupBy(given, ({ voter }) => voter).values()].filter((own) => isFollower(own, side));
    const byNetwork = Map.groupBy(followers, (own) => own[0]?.network ?? null);
    for (const [network, ring] of byNetwork) {
      if (network === null || ring.length < READERS) continue;
      const others = given.filter((vote) => !ring.some((own) => own[0]?.voter === vote.voter));
      const beside = others.filter((vote) => vote.network === network).length;
      const share = (beside + USUAL_SHARE * 50) / (others.length + 50);
      const points = zeros(binomialTail(ring.length, followers.length, share), MOST);
      const all = ring.flat().filter(({ level }) => isOnSide(level, side));
      const held = all.filter(({ state }) => state === "counted").toSorted((a, b) => a.at - b.at);
      const [first, last] = [held[0], held.at(-1)];
      if (points < thresholds.total || !first || !last) continue;
      return {
        kind: "serial",
        side,
        total: points,
        signals: [says(ring, all, side, points)],
        from: first.at,
        to: last.at,
        votes: held,
      };
    }
  }
  return null;
}

function isFollower(own: readonly Vote[], side: Side): boolean {
  const alike = own.filter(({ level }) => isOnSide(level, side));
  const pieces = new Set(alike.map(({ articleId }) => articleId)).size;
  const isOneNetwork = own.every(({ network }) => network === own[0]?.network);
  return pieces >= PIECES && isOneNetwork && alike.length >= ALIKE * own.length;
}

function says(ring: readonly Vote[][], all: readonly Vote[], side: Side, points: number): Signal {
  const times = all.map(({ at }) => at);
  const articles = new Set(all.map(({ articleId }) => articleId)).size;
  const lasting = span(Math.max(...times) - Math.min(...times));
  return {
    name: "ring",
    points,
    figures: { readers: ring.length, articles, votes: all.length },
    says: `${count(ring.length, "bạn đọc")} cùng một mạng, mỗi người cho ${SIDES[side].says} ở ít nhất ${count(PIECES, "bài")} của một tác giả trong ${lasting}: ${count(all.length, "lượt")} trên ${count(articles, "bài")}.`,
  };
}
