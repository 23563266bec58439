import { EmptyState } from "@/components/ui/empty-state";
import { decimal, number } from "@/lib/text/numbers";

type Row = { what: string; count: number; totalMs: number; maxMs: number };
type Props = {
  /** What the rows are, in a sentence: "trang". */
  kind: string;
  head: string;
  /** A row is slow when it takes longer than this on average. */
  tooLongMs: number;
  rows: readonly Row[];
  none: string;
};

/** The first of anything after a start finds nothing ready: once or twice is no sign. */
const ENOUGH = 3;

/** Whether anything is slow, in a sentence; the addresses and statements, whole, behind it for who looks after the machine. */
export function SlowTable({ kind, head, tooLongMs, rows, none }: Props) {
  const [slowest] = rows;
  if (!slowest) return <EmptyState title={none} />;
  const tooLong = rows.filter((row) => row.count >= ENOUGH && row.totalMs / row.count > tooLongMs).length;
  return (
    <>
      <p>
        {tooLong === 0
          ? `Không ${kind} nào trung bình quá ${inWords(tooLongMs)}. `
          : `${number(tooLong)} ${kind} trung bình quá ${inWords(tooLongMs)}: nên gửi bảng dưới đây cho người trông máy chủ. `}
        Lần lâu nhất {inWords(slowest.maxMs)}.
      </p>
      <details>
        <summary className="summary-line">Xem {number(rows.length)} dòng chậm nhất</summary>
        <div className="table-box">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{head}</th>
                <th scope="col" className="number">
                  Lần
                </th>
                <th scope="col" className="number">
                  Trung bình (ms)
                </th>
                <th scope="col" className="number">
                  Lâu nhất (ms)
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.what}>
                  <td>
                    <code className="statement">{row.what}</code>
                  </td>
                  <td className="number">{number(row.count)}</td>
                  <td className="number">{decimal(row.totalMs / row.count)}</td>
                  <td className="number">{decimal(row.maxMs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

function inWords(ms: number): string {
  return ms < 1000 ? `${number(Math.round(ms))} ms` : `${number(Math.round(ms / 100) / 10)} giây`;
}
