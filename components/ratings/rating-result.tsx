import { average, type Counts, LEVELS, sum } from "@/lib/ratings/model";
import { count, decimal, number } from "@/lib/text/numbers";

type Props = { counts: Counts; labels: readonly string[]; minimumForAverage: number; checking: number };

/** How readers rated: the average once it says something, the number, and five thin bars with their counts. */
export function RatingResult({ counts, labels, minimumForAverage, checking }: Props) {
  const most = Math.max(...counts);
  return (
    <div className="rating-result figures">
      <p className="rating-sum">
        <RatingLine counts={counts} minimumForAverage={minimumForAverage} />
      </p>
      {checking > 0 && (
        <p className="rating-checking">
          Đang kiểm tra {count(checking, "lượt đánh giá bất thường")}. Trong lúc đó kết quả được giữ nguyên; đánh giá
          của bạn vẫn được ghi nhận.
        </p>
      )}
      {most > 0 && (
        <dl className="bars">
          {LEVELS.toReversed().map((level) => {
            const n = counts[level - 1] ?? 0;
            return (
              <div key={level} className="bar">
                <dt>{labels[level - 1]}</dt>
                <dd>
                  <span className="bar-track" aria-hidden="true">
                    <span style={{ width: `${Math.round((100 * n) / most)}%` }} />
                  </span>
                  <span className="bar-count">{number(n)}</span>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </div>
  );
}

/** "4,3/5 · 12 lượt đánh giá"; before there are enough, "Chưa đủ lượt đánh giá". */
export function RatingLine({ counts, minimumForAverage }: { counts: Counts; minimumForAverage: number }) {
  const total = sum(counts);
  const mean = average(counts, minimumForAverage);
  if (mean === null)
    return total === 0 ? "Chưa đủ lượt đánh giá" : `Chưa đủ lượt đánh giá · ${count(total, "lượt đánh giá")}`;
  return (
    <>
      <strong>{decimal(mean)}/5</strong> · {count(total, "lượt đánh giá")}
    </>
  );
}
