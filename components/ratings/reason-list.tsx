import { EmptyState } from "@/components/ui/empty-state";
import { LEAST_REASONS, REASONS, type Reason } from "@/lib/ratings/model";
import { number } from "@/lib/text/numbers";

type Props = {
  reasons: { counts: Partial<Record<Reason, number>>; texts: { day: string; reason: Reason; text: string }[] } | null;
};

export function ReasonList({ reasons }: Props) {
  if (!reasons)
    return (
      <EmptyState title="Chưa có đủ lý do để hiện.">
        <p>Từ {LEAST_REASONS} lý do trở lên mới hiện, để không ai đoán được ai đã viết.</p>
      </EmptyState>
    );
  return (
    <>
      <dl className="tally">
        {(Object.keys(REASONS) as Reason[]).map((reason) => (
          <div key={reason}>
            <dt>{REASONS[reason]}</dt>
            <dd className="figures">{number(reasons.counts[reason] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <ul className="rows">
        {reasons.texts.map(({ day, reason, text }, i) => (
          <li key={`${day} ${i}`}>
            <p>“{text}”</p>
            <p className="row-facts">
              {REASONS[reason]} · {day.slice(8)}/{day.slice(5, 7)}/{day.slice(0, 4)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
