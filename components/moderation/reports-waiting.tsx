import { Notice } from "@/components/ui/notice";
import type { ReportTab } from "@/lib/comments/model";
import { shortDate } from "@/lib/text/dates";
import { number } from "@/lib/text/numbers";

type Props = { counts: Record<Exclude<ReportTab, "da-xu-ly">, number>; deadline: Date | null; now: Date };

/** What readers wait to be answered; a request whose time is up is a matter of law (Luật Báo chí) and says so. */
export function ReportsWaiting({ counts, deadline, now }: Props) {
  const [errors, requests] = [counts["bao-loi"], counts["cai-chinh"]];
  if (errors + requests === 0) return null;
  const isOverdue = deadline !== null && deadline < now;
  return (
    <Notice tone={isOverdue ? "bad" : "plain"}>
      {requests > 0 && (
        <p>
          <a href="/toa-soan/bao-loi?loc=cai-chinh">{number(requests)} yêu cầu cải chính</a>{" "}
          {deadline &&
            (isOverdue ? `đã quá hạn từ ${shortDate(deadline)}.` : `chờ trả lời, hạn gần nhất ${shortDate(deadline)}.`)}
        </p>
      )}
      {errors > 0 && (
        <p>
          <a href="/toa-soan/bao-loi">{number(errors)} báo lỗi của bạn đọc</a> chờ xem.
        </p>
      )}
    </Notice>
  );
}
