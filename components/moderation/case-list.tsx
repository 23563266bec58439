import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { CASE_STATE_LABELS, type CaseSummary } from "@/lib/moderation/model";
import { clock, relativeOrDate, shortDate } from "@/lib/text/dates";
import { count } from "@/lib/text/numbers";

export function CaseList({ cases, now, isDecided }: { cases: CaseSummary[]; now: Date; isDecided: boolean }) {
  if (cases.length === 0)
    return (
      <EmptyState title={isDecided ? "Chưa có vụ việc nào được quyết định." : "Không có đánh giá nào bị giữ."}>
        <p>Khi có loạt đánh giá bất thường, bằng chứng và các lượt bị giữ hiện ở đây.</p>
      </EmptyState>
    );
  return (
    <ul className="rows">
      {cases.map((one) => (
        <li key={one.id}>
          <a className="row-title" href={`/quan-tri/danh-gia/${one.id}`}>
            {one.title}
          </a>
          <p>{one.says}</p>
          <p className="row-facts">
            <Badge tone={one.state === "open" ? "bad" : "plain"}>{CASE_STATE_LABELS[one.state]}</Badge>
            <span>{count(one.held, "lượt")}</span>
            <span>
              {clock(one.from)} {shortDate(one.from)} – {clock(one.to)} {shortDate(one.to)}
            </span>
            <span>
              {one.decidedAt
                ? `${one.decidedByName} quyết định ${relativeOrDate(one.decidedAt, now).toLowerCase()}`
                : `Phát hiện ${relativeOrDate(one.openedAt, now).toLowerCase()}`}
            </span>
          </p>
          {one.reason && <p className="row-facts">Lý do: {one.reason}</p>}
        </li>
      ))}
    </ul>
  );
}
