import { type AnswerSignal, SIGNAL_LABELS, SIGNALS } from "@/lib/ratings/model";

type Props = {
  articleId: string;
  turnId: string;
  /** The server action (app/_actions/ratings): `articleId`, `turnId`, `phan-hoi` "+" or "-" and the word. */
  action: (form: FormData) => Promise<void>;
  /** This reader's own; unknown on a page that is the same for everybody. */
  own?: AnswerSignal | null;
  said?: string;
  isRefused?: boolean;
  /** On a page of its own nothing has to be unfolded. */
  isOpen?: boolean;
};

/**
 * What a reader may tell the newsroom of one answer, folded behind one quiet word. A plain form that answers with a
 * page; with script in place (components/reader/in-place.element.ts).
 */
export function AnswerSignals(props: Props) {
  const { articleId, turnId, action, own = null, said = "", isRefused = false, isOpen = false } = props;
  return (
    <in-place className="signals" data-page={`/phan-hoi/${articleId}/${turnId}`} data-hint="phan_hoi">
      <details open={isOpen}>
        <summary>Phản hồi câu trả lời này</summary>
        <div data-part="">
          <form action={action} className="signal-choice">
            <input type="hidden" name="articleId" value={articleId} />
            <input type="hidden" name="turnId" value={turnId} />
            {SIGNALS.map((signal) => (
              <button
                key={signal}
                type="submit"
                name="phan-hoi"
                value={`${own === signal ? "-" : "+"}${signal}`}
                className="signal"
                aria-pressed={own === signal}
              >
                {SIGNAL_LABELS[signal]}
              </button>
            ))}
          </form>
          <p className={`signal-said${isRefused ? " refused" : ""}`} data-said="">
            {said === "" ? "Chỉ tòa soạn đọc, và không ai biết ai đã gửi." : said}
          </p>
        </div>
      </details>
      <p role="status" className="unseen" />
    </in-place>
  );
}
