import { REASONS, type Reason } from "@/lib/ratings/model";

export type AskWhyProps = {
  action: (form: FormData) => Promise<void>;
  given: { reason: Reason; text: string } | null;
};

/** Five short reasons and a free line, for the newsroom alone. A plain form inside the page's rating. */
export function AskWhy({ articleId, action, given }: AskWhyProps & { articleId: string }) {
  return (
    <form action={action} className="why">
      <input type="hidden" name="articleId" value={articleId} />
      <fieldset>
        <legend>Vì sao?</legend>
        <p className="why-hint">Không bắt buộc. Chỉ tòa soạn đọc, và không ai biết ai đã viết.</p>
        <div className="why-reasons">
          {Object.entries(REASONS).map(([key, label]) => (
            <label key={key} className="why-reason">
              <input type="radio" name="reason" value={key} required defaultChecked={given?.reason === key} />
              <span>{label}</span>
            </label>
          ))}
        </div>
        <label className="why-line">
          <span>Nói thêm một câu</span>
          <input type="text" name="text" maxLength={200} autoComplete="off" defaultValue={given?.text ?? ""} />
        </label>
      </fieldset>
      <button type="submit" className="button">
        {given ? "Sửa lý do" : "Gửi lý do"}
      </button>
    </form>
  );
}
