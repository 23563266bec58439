import { EmptyState } from "@/components/ui/empty-state";
import { count } from "@/lib/text/numbers";
import { TAXON_PLACES, type TaxonKind, type TaxonRow } from "@/lib/topics/model";

type Props = {
  kind: Exclude<TaxonKind, "section">;
  rows: TaxonRow[];
  counts: Map<string, number>;
  q: string;
  next: string | null;
  isFirst: boolean;
};

/** Topics, people, authors or series: found by any words of a name, a page after another. */
export function TaxaList({ kind, rows, counts, q, next, isFirst }: Props) {
  const { path, one } = TAXON_PLACES[kind];
  return (
    <>
      <form className="filters" role="search" aria-label={`Tìm ${one}`}>
        <div className="field">
          <label htmlFor="q">Tìm theo tên</label>
          <input id="q" className="input" type="search" name="q" defaultValue={q} maxLength={120} />
        </div>
        <button type="submit" className="button">
          Tìm
        </button>
      </form>
      {rows.length === 0 ? (
        <EmptyState title={q === "" ? `Chưa có ${one} nào.` : `Không có ${one} nào tên như vậy.`}>
          <p>
            <a href={`/quan-tri/${path}/moi`}>Thêm {one}</a>
          </p>
        </EmptyState>
      ) : (
        <ul className="rows">
          {rows.map((row) => (
            <li key={row.id} className="taxon">
              <div>
                <p className="row-title">
                  <a href={`/quan-tri/${path}/${row.id}`}>{row.name}</a>
                </p>
                <p className="row-facts">
                  <span>{count(counts.get(row.id) ?? 0, "bài")}</span>
                  {row.note !== "" && <span>{row.note}</span>}
                  <span>
                    /{path}/{row.slug}
                  </span>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="more-link buttons">
        {!isFirst && <a href={`/quan-tri/${path}`}>Về đầu danh sách</a>}
        {next !== null && <a href={`/quan-tri/${path}?sau=${encodeURIComponent(next)}`}>Trang sau</a>}
      </p>
    </>
  );
}
