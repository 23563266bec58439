import { average, type Counts, sum } from "@/lib/ratings/model";
import { decimal, number, percent } from "@/lib/text/numbers";

type Row = { id: string; title: string; counts: Counts };
type Props = {
  of: string;
  /** Which ratings are counted, where they are not all there are. */
  counted?: string;
  rows: readonly Row[];
  minimumForAverage: number;
  hrefOf?: (id: string) => string;
};

/** Pieces, sections or authors with what readers said of them. */
export function PieceTable({ of, counted = "Lượt", rows, minimumForAverage, hrefOf }: Props) {
  return (
    <div className="table-box">
      <table className="figures table">
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col" className="number">
              {counted}
            </th>
            <th scope="col" className="number">
              Trung bình
            </th>
            <th scope="col" className="number">
              Thấp <span className="glued">(1–2)</span>
            </th>
            <th scope="col" className="number">
              Cao <span className="glued">(4–5)</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, counts }) => {
            const all = sum(counts);
            const mean = average(counts, minimumForAverage);
            const share = (n: number) => (all === 0 ? "–" : percent(Math.round((100 * n) / all) / 100));
            return (
              <tr key={id}>
                <th scope="row">{hrefOf ? <a href={hrefOf(id)}>{title}</a> : title}</th>
                <td className="number">{number(all)}</td>
                <td className="number">{mean === null ? "chưa đủ" : decimal(mean, 2)}</td>
                <td className="number">{share(counts[0] + counts[1])}</td>
                <td className="number">{share(counts[3] + counts[4])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
