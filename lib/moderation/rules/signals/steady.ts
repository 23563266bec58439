import { betaBinomialTail, binomialTail, zeros } from "@/lib/moderation/rules/statistics";
import { SIDES, shareOf, type Vote } from "@/lib/moderation/rules/stream";
import { percent } from "@/lib/text/numbers";
import { independent } from "./direction";
import { shareWith } from "./shares";
import type { Group, Unsaid } from "./signal";

const HOUR = 3_600_000;
const MOST = 9;
/** How much the taste of an article's readers may turn over days, by how well it is known: a weight of imagined ratings. */
const KNOWN = [
  [100, 40],
  [40, 22],
  [0, 10],
] as const;

export function turning(known: number): number {
  return KNOWN.find(([least]) => known >= least)?.[1] ?? 10;
}
const RARE = 0.05;
const SUMMED = 400;
/** Over days so many votes of one network and day are a household, and say as much as others. */
const HOUSEHOLD = 3;
const MARK_MOST = 3;
const FEWEST = 8;

/** How one-sided days are, against what the article was before them and what its section is used to. */
export function drift({ side, suspects, others, shares, before }: Group): Unsaid | null {
  if (side === "all") return null;
  const sure = independent([...suspects, ...others], HOUSEHOLD);
  const n = sure(suspects);
  const total = n + sure(others);
  const expected = Math.max(RARE, shareOf(shares, side));
  const seen = suspects.length / (suspects.length + others.length);
  if (seen <= expected) return null;
  const weight = turning(before.counted);
  const scale = Math.min(1, SUMMED / total);
  const p = betaBinomialTail(Math.round(n * scale), Math.round(total * scale), Math.min(0.98, expected), weight);
  return {
    name: "direction",
    points: zeros(p, MOST),
    figures: { share: seen, expected, votes: suspects.length + others.length },
    says: () =>
      `${round(seen)} lượt ở ${SIDES[side].says}, trong khi trước đó và ở chuyên mục này chỉ ${round(expected)}.`,
  };
}

/** From midnight to five in Viet Nam. */
export function isAtNight(at: number): boolean {
  return Math.floor(at / HOUR + 7) % 24 < 5;
}

/** Votes that keep coming while readers sleep: against the others of the same days, who may live abroad. */
export function hours({ suspects, others, before }: Group): Unsaid | null {
  if (suspects.length < FEWEST) return null;
  const night = suspects.filter(({ at }) => isAtNight(at)).length;
  const isAwake = (v: Vote) => isAtNight(v.at);
  const known = shareWith(isAwake, before.votes.slice(-400), 0.06, 40);
  const expected = Math.max(known, shareWith(isAwake, others, known, 12));
  return {
    name: "hours",
    points: zeros(betaBinomialTail(night, suspects.length, expected, 60), MARK_MOST),
    figures: { share: night / suspects.length, expected },
    says: () => `${round(night / suspects.length)} đến từ nửa đêm đến 5 giờ sáng; bạn đọc khác chỉ ${round(expected)}.`,
  };
}

/** Readers who are let down differ in how much; whoever aims at the average gives the last level and nothing beside it. */
export function plain({ side, suspects, others, shares }: Group): Unsaid | null {
  const [end, beside] = side === "1" ? ([1, 2] as const) : ([5, 4] as const);
  if (side !== "1" && side !== "5") return null;
  const all = suspects.length + others.filter(({ level }) => level === beside).length;
  if (all < FEWEST) return null;
  const usual = (shares[end - 1] ?? 0) / Math.max(1e-6, (shares[end - 1] ?? 0) + (shares[beside - 1] ?? 0));
  const expected = Math.min(0.95, Math.max(0.72, usual));
  return {
    name: "plain",
    points: zeros(betaBinomialTail(suspects.length, all, expected, 40), 2),
    figures: { share: suspects.length / all, expected },
    says: () =>
      `${round(suspects.length / all)} ở đúng mức cuối, không có mức bên cạnh; bạn đọc thường chỉ ${round(expected)}.`,
  };
}

/** Readers for whom this was the first rating, against the others of the same days. */
export function fresh({ suspects, others, before }: Group): Unsaid | null {
  const known = suspects.filter(({ isNew }) => isNew !== null);
  if (known.length < FEWEST) return null;
  const n = known.filter(({ isNew }) => isNew).length;
  const expected = Math.min(
    0.97,
    Math.max(
      0.3,
      before.newcomers,
      shareWith((v) => v.isNew, others, before.newcomers, 6),
    ),
  );
  return {
    name: "newcomers",
    points: zeros(binomialTail(n, known.length, expected), MARK_MOST),
    figures: { share: n / known.length, expected },
    says: () =>
      `${round(n / known.length)} là bạn đọc mới, lần đầu đánh giá; bạn đọc khác cùng những ngày ấy khoảng ${round(expected)}.`,
  };
}

function round(share: number): string {
  return percent(Math.round(share * 100) / 100);
}
