import { levelSeries } from "@/components/ratings/level-colours";
import { BarChart } from "@/components/ui/chart";
import { type CaseView, type HeldVote, SIGNAL_LABELS } from "@/lib/moderation/model";
import { average, type Counts, sum } from "@/lib/ratings/model";
import { clock, shortDate } from "@/lib/text/dates";
import { count, decimal } from "@/lib/text/numbers";

type Props = { found: CaseView; labels: readonly string[]; minimumForAverage: number };

/** Why these ratings are held: the signs with their figures, the votes by time, and what a decision would change. */
export function CaseEvidence({ found, labels, minimumForAverage }: Props) {
  const { evidence, votes, shown, without, withHeld } = found;
  const strongest = evidence.toSorted((a, b) => b.total - a.total)[0];
  const apart = strongest?.signals.reduce((total, { points }) => total + points, 0) ?? 0;
  const bins = binned(votes);
  const score = (counts: Counts) => {
    const mean = average(counts, minimumForAverage);
    return `${mean === null ? "chưa đủ lượt" : `${decimal(mean, 2)}/5`} · ${count(sum(counts), "lượt")}`;
  };
  return (
    <>
      <section className="desk-section" aria-labelledby="vi-sao">
        <h2 id="vi-sao">Vì sao bị giữ</h2>
        <ul className="rows">
          {strongest?.signals.map(({ name, says, points }) => (
            <li key={name}>
              <strong>{SIGNAL_LABELS[name] ?? name}.</strong> {says}{" "}
              <span className="quiet figures">Sức nặng {decimal(points)}</span>
            </li>
          ))}
        </ul>
        <p className="hint">
          Sức nặng là số chữ số không sau dấu phẩy của xác suất tình cờ: 3 là một phần nghìn. Cộng lại{" "}
          {decimal(strongest?.total ?? 0)}
          {strongest !== undefined && apart > strongest.total + 0.05
            ? " (dấu hiệu của đám đông, như số lượt, bạn đọc mới, chung mạng, đổi ý, chỉ được tính đến một mức chung)"
            : ""}
          . Trường học, gia đình hay bài được chia sẻ nhiều cũng có thể trông như vậy: xin xem biểu đồ và danh sách
          trước khi quyết định.
        </p>
      </section>
      <section className="desk-section" aria-labelledby="theo-gio">
        <h2 id="theo-gio">Các lượt bị giữ theo thời gian</h2>
        <BarChart
          title={`Lượt bị giữ theo thời gian, mỗi cột ${bins.label}`}
          of="Từ lúc"
          unit="lượt"
          categories={bins.names}
          series={levelSeries(labels, (level) => bins.count(level))}
        />
      </section>
      <section className="desk-section" aria-labelledby="tac-dong">
        <h2 id="tac-dong">Quyết định làm thay đổi gì</h2>
        <dl className="tally">
          <div>
            <dt>Bạn đọc đang thấy</dt>
            <dd className="figures">{score(shown)}</dd>
          </div>
          {found.waiting > 0 && (
            <>
              <div>
                <dt>Nếu loại tất cả</dt>
                <dd className="figures">{score(without)}</dd>
              </div>
              <div>
                <dt>Nếu tính lại tất cả</dt>
                <dd className="figures">{score(withHeld)}</dd>
              </div>
            </>
          )}
        </dl>
        <p className="hint">
          {found.waiting > 0
            ? "Từ lúc giữ, con số bạn đọc thấy đứng yên; hai con số kia tính cả các lượt bình thường đến sau."
            : "Đã quyết định hết: không còn lượt nào đang giữ."}
        </p>
      </section>
    </>
  );
}

const STEPS = [
  [60_000, "một phút"],
  [5 * 60_000, "năm phút"],
  [3_600_000, "một giờ"],
  [6 * 3_600_000, "sáu giờ"],
  [86_400_000, "một ngày"],
] as const;
const MOST_BARS = 48;

function binned(votes: readonly HeldVote[]) {
  const times = votes.map(({ at }) => at.getTime());
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const [step, label] = STEPS.find(([ms]) => (to - from) / ms < MOST_BARS) ?? [86_400_000, "một ngày"];
  const first = Math.floor(from / step) * step;
  const n = votes.length === 0 ? 0 : Math.min(400, Math.floor((to - first) / step) + 1);
  const starts = Array.from({ length: n }, (_, i) => new Date(first + i * step));
  return {
    label,
    names: starts.map((at) => (step >= 6 * 3_600_000 ? `${shortDate(at)} ${clock(at)}` : clock(at))),
    count: (level: number) =>
      starts.map(
        (at) => votes.filter((v) => v.level === level && v.at >= at && v.at.getTime() < at.getTime() + step).length,
      ),
  };
}
