import { binomialTail, negativeBinomialTail, zeros } from "@/lib/moderation/rules/statistics";
import { number, percent } from "@/lib/text/numbers";
import { pairs, shareWith, sizes, usualPairs } from "./shares";
import type { Group, Unsaid } from "./signal";

const FEWEST = 8;
const NEWCOMERS_MOST = 2;
const NETWORK_MOST = 2.5;
const CHANGES_MOST = 1.5;
/** Readers whose cookie was made for this very rating, against the others of the same hour and the readers before. */
export function newcomers({ suspects, others, before }: Group): Unsaid | null {
  const known = suspects.filter(({ isNew }) => isNew !== null);
  if (known.length < FEWEST) return null;
  const fresh = known.filter(({ isNew }) => isNew).length;
  const beside = shareWith((v) => v.isNew, others, before.newcomers, 6);
  const expected = Math.min(0.95, Math.max(0.3, before.newcomers, beside));
  return {
    name: "newcomers",
    points: zeros(binomialTail(fresh, known.length, expected), NEWCOMERS_MOST),
    figures: { share: fresh / known.length, expected },
    says: () =>
      `${percent(Math.round((100 * fresh) / known.length) / 100)} là bạn đọc mới, lần đầu đánh giá; thường khoảng ${percent(Math.round(100 * expected) / 100)}.`,
  };
}

/** How often two of them come from one network, against the others and the readers before. */
export function networks({ suspects, others, before }: Group): Unsaid | null {
  const here = pairs(suspects);
  if (here.votes < FEWEST) return null;
  const expected = Math.max(before.sameNetwork, usualPairs(others)) * here.possible;
  const bySize = sizes(suspects);
  const top = Math.max(...bySize.values());
  return {
    name: "network",
    points: zeros(negativeBinomialTail(here.same, Math.max(0.5, expected), 1), NETWORK_MOST),
    figures: { networks: bySize.size, largest: top, votes: here.votes },
    says: () =>
      `${number(here.votes)} lượt từ ${number(bySize.size)} mạng; nhiều nhất ${number(top)} lượt từ một mạng.`,
  };
}

/** Readers who change what they had said, all to the same side. */
export function changes({ suspects, others, before }: Group): Unsaid | null {
  if (suspects.length < FEWEST) return null;
  const changed = suspects.filter(({ isChange }) => isChange).length;
  const beside = shareWith((v) => v.isChange, others, before.changes, 6);
  const expected = Math.min(0.7, Math.max(0.05, before.changes, beside));
  return {
    name: "changes",
    points: zeros(binomialTail(changed, suspects.length, expected), CHANGES_MOST),
    figures: { changed, expected },
    says: () => `${number(changed)} lượt là đổi đánh giá đã cho trước đó, cùng về một phía.`,
  };
}
