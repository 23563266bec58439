import { negativeBinomialTail, zeros } from "@/lib/moderation/rules/statistics";
import { decimal, number } from "@/lib/text/numbers";
import type { Group, Unsaid } from "./signal";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MOST = 3;
/** Readers of a paper by the hour in Viet Nam, midnight first; on average 1. */
const ACTIVITY = [
  0.45, 0.25, 0.15, 0.12, 0.2, 0.5, 0.9, 1.2, 1.35, 1.35, 1.3, 1.4, 1.35, 1.1, 1.15, 1.2, 1.15, 1.1, 1.15, 1.3, 1.6,
  1.65, 1.4, 0.9,
];
/** An article that nobody rates still gets one now and then. */
const LEAST_PER_HOUR = 0.15;
/** Until an article has been out for a while nobody knows its pace. */
const FIRST_PER_HOUR = 4;
/** How wild the pace of one article is. */
const WILD = 1.2;

/** How many came, against this article's own pace at this time of day. */
export function volume(group: Group): Unsaid {
  const { from, to, suspects, others, before, since } = group;
  const known = Math.max(4 * (to - from), DAY);
  const start = Math.max(since, from - known);
  const earlier = before.votes.filter(({ at, state }) => at >= start && at < from && state !== "held").length;
  const hours = weightOf(start, from);
  const pace = hours < 1 ? FIRST_PER_HOUR : Math.max(LEAST_PER_HOUR, (earlier + FIRST_PER_HOUR) / (hours + 1));
  const expected = pace * Math.max(weightOf(from, to), 0.02);
  const seen = suspects.length + others.length;
  return {
    name: "volume",
    points: zeros(negativeBinomialTail(seen, expected, WILD), MOST),
    figures: { votes: seen, expected, minutes: (to - from) / 60_000 },
    says: () => `${number(seen)} lượt trong ${span(to - from)}; ở nhịp thường ngày khoảng ${decimal(expected)}.`,
  };
}

/** Hours between two times, each worth what readers do in it. */
function weightOf(from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to;) {
    const next = Math.min(to, (Math.floor(at / HOUR) + 1) * HOUR);
    sum += ((next - at) / HOUR) * (ACTIVITY[(Math.floor(at / HOUR) + 7) % 24] ?? 1);
    at = next;
  }
  return sum;
}

export function span(ms: number): string {
  if (ms < 60_000) return `${Math.max(1, Math.round(ms / 1000))} giây`;
  if (ms < 2 * HOUR) return `${Math.round(ms / 60_000)} phút`;
  if (ms < 2 * DAY) return `${Math.round(ms / HOUR)} giờ`;
  return `${Math.round(ms / DAY)} ngày`;
}
