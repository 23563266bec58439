import { ActionForm, FormCheck } from "@/components/desk/action-form.client";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FormState, Result } from "@/lib/core/result";
import { type AnswerTally, LEAST_SIGNALS, SIGNAL_LABELS, SIGNALS } from "@/lib/ratings/model";
import { number, percent } from "@/lib/text/numbers";

type Props = {
  articleId: string;
  path: string;
  tallies: readonly AnswerTally[];
  /** What was said of answers that no longer stand in the text. */
  gone: number;
  isOff: boolean;
  isPaperOff: boolean;
  maySwitch: boolean;
  action: (before: FormState, form: FormData) => Promise<Result>;
};

/** Which question was dodged, in the readers' eyes; nobody learns whose. */
export function AnswerList({ articleId, path, tallies, gone, isOff, isPaperOff, maySwitch, action }: Props) {
  const isSilent = tallies.every(({ total }) => total === 0);
  return (
    <>
      {isSilent ? (
        <EmptyState title="Chưa có phản hồi nào.">
          <p>Dưới mỗi câu trả lời, bạn đọc có thể bấm “Rõ”, “Chưa trả lời đúng câu hỏi” hoặc “Cần số liệu”.</p>
        </EmptyState>
      ) : (
        <div className="table-box">
          <table className="figures table">
            <caption className="unseen">Phản hồi theo câu hỏi, câu bị cho là chưa trả lời đúng đứng trước</caption>
            <thead>
              <tr>
                <th scope="col">Câu hỏi</th>
                {SIGNALS.map((signal) => (
                  <th key={signal} scope="col" className="number">
                    {SIGNAL_LABELS[signal]}
                  </th>
                ))}
                <th scope="col" className="number">
                  Phản hồi
                </th>
              </tr>
            </thead>
            <tbody>
              {tallies.map((tally) => (
                <Row key={tally.turnId} tally={tally} path={path} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="hint">
        Từ {LEAST_SIGNALS} phản hồi trở lên mới hiện số từng loại: ít hơn thì chưa nói lên điều gì, và không ai đoán
        được ai đã gửi.
        {gone > 0 && ` Có ${number(gone)} phản hồi cho câu trả lời không còn trong bài.`}
      </p>
      {isPaperOff && <p className="hint">Cả báo đang tắt phản hồi từng câu trả lời, ở Cài đặt.</p>}
      {maySwitch && !isPaperOff && (
        <ActionForm action={action} className="filters" aria-label="Phản hồi của bài này">
          <input type="hidden" name="articleId" value={articleId} />
          <FormCheck name="nhan" label="Bài này nhận phản hồi cho từng câu trả lời" isChecked={!isOff} />
          <SubmitButton tone="plain">Lưu</SubmitButton>
        </ActionForm>
      )}
    </>
  );
}

function Row({ tally, path }: { tally: AnswerTally; path: string }) {
  const { question, answeredBy, anchor, total, counts } = tally;
  return (
    <tr>
      <th scope="row">
        <a href={`${path}#${anchor}`}>{question === "" ? "Không có câu hỏi" : question}</a>
        {answeredBy !== "" && <span className="row-facts">{answeredBy}</span>}
      </th>
      {SIGNALS.map((signal) => (
        <td key={signal} className="number">
          {counts === null
            ? "–"
            : `${number(counts[signal])} (${percent(Math.round((100 * counts[signal]) / total) / 100)})`}
        </td>
      ))}
      <td className="number">{number(total)}</td>
    </tr>
  );
}
