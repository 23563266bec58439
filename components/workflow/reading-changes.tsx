import { ComparisonView, summaryOf } from "@/components/drafts/comparison-view";
import type { Comparison } from "@/lib/drafts/compare/compare";
import { moment } from "./times";

/** What changed since a revision that was read: by this person, or by whom the address names. */
export type Changes = { comparison: Comparison; from: string; to: string; readAt: Date | null };

type Props = { articleId: string; changes: Changes; now: Date };

/** More than this is not read before the text itself. */
const FOLDED_FROM = { places: 8, letters: 4000 };

/** Thay đổi từ lần bạn đọc trước: turn by turn, before the text; folded when it is long. */
export function ReadingChanges({ articleId, changes: { comparison, from, to, readAt }, now }: Props) {
  return (
    <section className="reading-changes" aria-labelledby="thay-doi">
      <h2 id="thay-doi">Thay đổi từ lần bạn đọc trước</h2>
      <p className="quiet">
        {readAt && <>Bạn đọc lúc {moment(readAt, now)}. </>}
        <a href={`/toa-soan/bai/${articleId}/so-sanh?tu=${from}&den=${to}`}>Mở trang so sánh</a>
      </p>
      {comparison.isSame ? (
        <p>Chữ trong bài không đổi.</p>
      ) : (
        <details open={isLong(comparison) ? undefined : true}>
          <summary>{summaryOf(comparison)}</summary>
          <ComparisonView comparison={comparison} hasSummary={false} hrefOf={(id) => `#khoi-${id}`} />
        </details>
      )}
    </section>
  );
}

function isLong({ blocks }: Comparison): boolean {
  const changed = blocks.filter(({ status, isMoved }) => status !== "same" || isMoved);
  const letters = changed.reduce((sum, { segments }) => sum + segments.reduce((n, { text }) => n + text.length, 0), 0);
  return changed.length > FOLDED_FROM.places || letters > FOLDED_FROM.letters;
}
