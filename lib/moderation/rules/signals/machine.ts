import { binomialTail, median, normalTail, variation, zeros } from "@/lib/moderation/rules/statistics";
import { number, percent } from "@/lib/text/numbers";
import { shareWith } from "./shares";
import type { Group, Unsaid } from "./signal";
import { span } from "./volume";

const MOST = 2.5;
const HASTE_MOST = 4;
/** A machine leaves its mark on most of its votes; that a few are quick or evenly spaced happens to everybody. */
const MARKED_HASTE = 0.6;
const MARKED_NEAR = 0.45;
const MARKED_SPREAD = 0.55;
const FEWEST = 9;
/** Of gaps that know nothing of each other, 14 % lie within a fifth of their median. */
const NEAR_MEDIAN = 0.2;

/** Ratings that come like the tick of a clock. */
export function rhythm({ suspects }: Group): Unsaid | null {
  const times = suspects.map(({ at }) => at);
  const gaps = times.slice(1).map((at, i) => at - (times[i] ?? at));
  if (gaps.length < FEWEST) return null;
  const middle = median(gaps.toSorted((a, b) => a - b));
  // A source that knows only whole seconds makes quick gaps look alike.
  const isCoarse = times.every((at) => at % 1000 === 0) && middle < 10_000;
  if (middle < 1 || isCoarse) return null;
  const near = gaps.filter((gap) => Math.abs(gap - middle) <= NEAR_MEDIAN * middle).length;
  const spread = variation(gaps);
  if (near < MARKED_NEAR * gaps.length && spread > MARKED_SPREAD) return null;
  const alike = zeros(binomialTail(near, gaps.length, NEAR_MEDIAN), MOST);
  const even = zeros(normalTail((1 - spread) * Math.sqrt(gaps.length)), MOST);
  return {
    name: "rhythm",
    points: Math.max(alike, even),
    figures: { near: near / gaps.length, variation: spread, seconds: middle / 1000 },
    says: () =>
      `${percent(Math.round((100 * near) / gaps.length) / 100)} khoảng cách giữa hai lượt xấp xỉ ${span(middle)}.`,
  };
}

/** Ratings given sooner than the text can be read, or all after the same time. A page without script tells nothing. */
export function haste({ suspects, others, before, thresholds }: Group): Unsaid | null {
  const dwells = suspects.flatMap(({ dwellMs }) => dwellMs ?? []);
  if (dwells.length < FEWEST) return null;
  const isHasty = (ms: number | null) => (ms === null ? null : ms < thresholds.hastyMs);
  const hasty = dwells.filter((ms) => isHasty(ms)).length;
  const beside = shareWith((v) => isHasty(v.dwellMs), others, before.haste, 6);
  const expected = Math.min(0.8, Math.max(0.1, before.haste, beside));
  const isMarked = hasty >= MARKED_HASTE * dwells.length;
  const short = isMarked ? zeros(binomialTail(hasty, dwells.length, expected), HASTE_MOST) : 0;
  const spread = variation(dwells);
  const alike = spread < 0.15 ? MOST : 0;
  return {
    name: "haste",
    points: Math.max(short, alike),
    figures: { share: hasty / dwells.length, expected, variation: spread },
    says: () =>
      alike > short
        ? `${number(dwells.length)} lượt đều ở lại trang lâu gần như nhau.`
        : `${percent(Math.round((100 * hasty) / dwells.length) / 100)} đánh giá khi mới mở trang chưa đầy ${span(thresholds.hastyMs)}; thường khoảng ${percent(Math.round(100 * expected) / 100)}.`,
  };
}
