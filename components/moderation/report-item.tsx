import { Badge } from "@/components/ui/badge";
import { REPORT_STATES, type ReportItem } from "@/lib/comments/model";
import type { FormState, Result } from "@/lib/core/result";
import { newsDate, relativeOrDate, shortDate } from "@/lib/text/dates";
import { MarkedText } from "./marked-text";
import { ReportForm } from "./report-form.client";

type Props = {
  item: ReportItem;
  now: Date;
  /** The turn's place on the article's page, "#cau-3"; "" when it has none. */
  anchor: string;
  action: (before: FormState, form: FormData) => Promise<Result>;
};

const AROUND = 140;

/** A reader's report: what was quoted as it stands in the turn now, what the reader says, and the answer to give. */
export function ReportRow({ item, now, anchor, action }: Props) {
  const { article, blockId, state, deadline } = item;
  return (
    <li className="report-item" id={`bao-${item.id}`}>
      <p className="row-title">{article.title}</p>
      <p className="row-facts">
        <span>{item.section}</span>
        <span title={newsDate(item.at)}>{relativeOrDate(item.at, now)}</span>
        {item.name !== "" && <span>{item.name}</span>}
        {item.contact !== "" && <a href={`mailto:${item.contact}`}>{item.contact}</a>}
        {state !== "open" && <Badge tone={state === "accepted" ? "good" : "plain"}>{REPORT_STATES[state]}</Badge>}
        {deadline && state === "open" && (
          <Badge tone={item.isOverdue ? "bad" : "strong"}>
            {item.isOverdue ? "Quá hạn" : "Hạn trả lời"} {shortDate(deadline)}
          </Badge>
        )}
      </p>
      <Quote item={item} />
      <p className="report-proposal">{item.proposal}</p>
      <p className="row-facts">
        {article.isPublished && (
          <a href={article.path + anchor} target="_blank" rel="noreferrer">
            Xem trên trang
          </a>
        )}
        <a href={`/toa-soan/bai/${article.id}${blockId ? `#${blockId}` : ""}`}>Mở trong trình soạn</a>
      </p>
      {state === "open" ? (
        <ReportForm action={action} item={{ id: item.id, kind: item.kind, hasContact: item.contact !== "" }} />
      ) : (
        <p className="row-facts">
          <span>
            {item.decidedBy || "Không rõ ai"} xử lý{item.decidedAt ? ` ${relativeOrDate(item.decidedAt, now)}` : ""}
          </span>
          {item.answer !== "" && <span>Trả lời: “{item.answer}”</span>}
        </p>
      )}
    </li>
  );
}

function Quote({ item: { quote, place, turnText, article, isNewerLive } }: Pick<Props, "item">) {
  if (quote === "") return null;
  if (place) {
    const from = Math.max(0, place.start - AROUND);
    const shown = place.text.slice(from, place.end + AROUND);
    const span = { start: place.start - from, end: place.end - from, rule: "Bạn đọc trích" };
    return (
      <blockquote className="report-quote">
        {from > 0 && "…"}
        <MarkedText text={shown} spans={[span]} />
        {place.end + AROUND < place.text.length && "…"}
      </blockquote>
    );
  }
  return (
    <>
      <blockquote className="report-quote">“{quote}”</blockquote>
      <p className="row-facts">
        <Badge tone="strong">{article.isPublished ? "Không còn trong bài đang đăng" : "Bài không còn đăng"}</Badge>
        <span>
          {isNewerLive ? "Bài đã được cập nhật sau khi bạn đọc gửi." : "Có thể bạn đọc chép không đúng nguyên văn."}
        </span>
      </p>
      {turnText && <blockquote className="report-quote">Đoạn này nay viết: {turnText.slice(0, 3 * AROUND)}</blockquote>}
    </>
  );
}
