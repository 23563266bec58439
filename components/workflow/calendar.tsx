import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { clock, dayLine, isoVn, startOfDayVn } from "@/lib/text/dates";
import type { CalendarEntry } from "@/lib/workflow/queries/calendar";
import { exact } from "./times";

const WEEK = 7 * 24 * 3_600_000;
const STATES = { waiting: "Đang chờ", published: "Đã đăng", failed: "Không đăng được", withdrawn: "Đã hủy" } as const;

type Props = { from: Date; entries: readonly CalendarEntry[]; now: Date };

/** Lịch xuất bản: a week, day by day. */
export function Calendar({ from, entries, now }: Props) {
  const days = Map.groupBy(entries, ({ planned }) => startOfDayVn(planned).getTime());
  return (
    <>
      <nav className="tabs" aria-label="Tuần">
        <a href={`/toa-soan/lich?tu=${dayOf(from.getTime() - WEEK)}`}>Tuần trước</a>
        <a href="/toa-soan/lich">Hôm nay</a>
        <a href={`/toa-soan/lich?tu=${dayOf(from.getTime() + WEEK)}`}>Tuần sau</a>
      </nav>
      {entries.length === 0 && (
        <EmptyState title="Không có bài nào hẹn giờ trong những ngày này.">
          <p>Bài được duyệt và hẹn giờ sẽ hiện ở đây, theo ngày.</p>
        </EmptyState>
      )}
      {[...days].map(([day, some]) => (
        <section key={day}>
          <h2>
            {dayLine(new Date(day))}
            {startOfDayVn(now).getTime() === day && " · hôm nay"}
          </h2>
          <div className="table-box">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Hẹn</th>
                  <th scope="col">Bài</th>
                  <th scope="col">Kết quả</th>
                </tr>
              </thead>
              <tbody>
                {some.map((entry) => (
                  <Row key={entry.id} entry={entry} />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </>
  );
}

function Row({ entry: { articleId, title, planned, published, state, isLate, why } }: { entry: CalendarEntry }) {
  const tone = state === "failed" || isLate ? "bad" : state === "published" ? "good" : "plain";
  return (
    <tr>
      <td className="figures">{clock(planned)}</td>
      <td>
        <a href={`/toa-soan/bai/${articleId}/doc-duyet`}>{title}</a>
      </td>
      <td>
        <Badge tone={tone}>{STATES[state]}</Badge>{" "}
        {published && (
          <span className="figures">
            hẹn {exact(planned)}, đăng {exact(published)}
          </span>
        )}
        {isLate && <span className="late"> muộn</span>}
        {state === "failed" && <p className="quiet">{why}</p>}
      </td>
    </tr>
  );
}

function dayOf(ms: number): string {
  return isoVn(new Date(ms)).slice(0, 10);
}
