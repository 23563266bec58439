import { ActionForm } from "@/components/desk/action-form.client";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";
import { shortDate } from "@/lib/text/dates";
import { count } from "@/lib/text/numbers";
import { TAXON_PLACES, type TaxonDetail, type TaxonRow } from "@/lib/topics/model";

type Act = (before: FormState, form: FormData) => Promise<Result>;
type Props = {
  taxon: TaxonDetail;
  articles: number;
  q: string;
  candidates: TaxonRow[];
  actions: { mergeTaxa: Act; undoMerge: Act };
};

/** Merging into another with its consequence in words, and parting what was merged here. */
export function MergeBox({ taxon, articles, q, candidates, actions }: Props) {
  const { path, one } = TAXON_PLACES[taxon.kind];
  return (
    <>
      {taxon.oldSlugs.length > 0 && (
        <p className="hint">
          Địa chỉ cũ đang chuyển hướng về đây: {taxon.oldSlugs.map((slug) => `/${path}/${slug}`).join(", ")}
        </p>
      )}
      {taxon.merged.length > 0 && (
        <>
          <h2>Đã gộp vào đây</h2>
          <ul className="rows">
            {taxon.merged.map((it) => (
              <li key={it.mergeId} className="taxon">
                <p>
                  {it.name} <span className="quiet">gộp ngày {shortDate(it.at)}</span>
                </p>
                <ActionForm action={actions.undoMerge} aria-label={`Tách ${it.name}`}>
                  <input type="hidden" name="mergeId" value={it.mergeId} />
                  <SubmitButton tone="plain">Hoàn tác gộp</SubmitButton>
                </ActionForm>
              </li>
            ))}
          </ul>
          <p className="hint">
            Hoàn tác: bài ghi tên mục cũ về lại mục cũ; bài đã xếp vào “{taxon.name}” từ sau khi gộp thì ở lại.
          </p>
        </>
      )}
      <h2 id="gop">Gộp vào {one} khác</h2>
      <form className="filters" role="search" aria-label={`Tìm ${one} giữ lại`} action="#gop">
        <div className="field">
          <label htmlFor="gop-q">Tìm {one} giữ lại</label>
          <input id="gop-q" className="input" type="search" name="gop" defaultValue={q} maxLength={120} />
        </div>
        <button type="submit" className="button">
          Tìm
        </button>
      </form>
      {q !== "" && candidates.length === 0 && <Notice>Không có {one} nào khác tên như vậy.</Notice>}
      {candidates.length > 0 && (
        <ActionForm action={actions.mergeTaxa}>
          <input type="hidden" name="of" value={taxon.kind} />
          <input type="hidden" name="id" value={taxon.id} />
          <fieldset className="choices">
            <legend className="legend">Giữ lại {one} nào?</legend>
            {candidates.map((it, at) => (
              <label key={it.id} className="choice">
                <input type="radio" name="intoId" value={it.id} defaultChecked={at === 0} />
                <span>
                  {it.name}
                  {it.note !== "" && <span className="quiet"> · {it.note}</span>}
                </span>
              </label>
            ))}
          </fieldset>
          <Notice>
            {count(articles, "bài")} của “{taxon.name}” sẽ hiện ở mục được chọn, trang /{path}/{taxon.slug} chuyển hướng
            đến đó, tên “{taxon.name}” vẫn tìm được. Không bài nào bị sửa; hoàn tác được bất cứ lúc nào.
          </Notice>
          <SubmitButton tone="danger">Gộp “{taxon.name}”</SubmitButton>
        </ActionForm>
      )}
    </>
  );
}
