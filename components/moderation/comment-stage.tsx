import { Badge } from "@/components/ui/badge";
import { type Act, CHECK_LABELS, type QueueItem, REASONS, reasonLabel, STATE_LABELS } from "@/lib/comments/model";
import { relativeOrDate } from "@/lib/text/dates";
import { MarkedText } from "./marked-text";

type Props = { item: QueueItem; now: Date; queue: string };

/** One comment in front of a moderator, with everything that helps to decide. */
export function CommentStage({ item, now, queue }: Props) {
  const spans = item.verdicts.flatMap((verdict) => verdict.spans);
  const { approved, rejected, hidden, hasAccount } = item.writer;
  return (
    <article className="stage" aria-labelledby={`ten-${item.id}`}>
      <p className="row-facts">
        <a href={`${item.article.path}#y-kien`} target="_blank" rel="noreferrer">
          {item.article.title}
        </a>
        <a href={`${queue}&bai=${item.article.id}`}>Chỉ bài này</a>
      </p>
      {item.parent && (
        <blockquote className="stage-parent">
          <b>{item.parent.name}</b>: {item.parent.text}
        </blockquote>
      )}
      <p className="row-facts">
        <b id={`ten-${item.id}`} className="stage-name">
          {item.name}
        </b>
        <span>{relativeOrDate(item.at, now)}</span>
        <span>{hasAccount ? "Có tài khoản" : "Đã xác nhận thư"}</span>
        <span>{historyOf(approved, rejected + hidden)}</span>
        <a href={`${queue}&cua=${item.id}`}>Người viết này</a>
        {item.state !== "pending" && <Badge>{STATE_LABELS[item.state]}</Badge>}
      </p>
      <p className="stage-text">
        <MarkedText text={item.text} spans={spans} />
      </p>
      <Evidence item={item} now={now} />
    </article>
  );
}

function historyOf(approved: number, refused: number): string {
  if (approved + refused === 0) return "Lần đầu viết";
  return `${approved} đã đăng, ${refused} bị từ chối hoặc ẩn`;
}

function Evidence({ item, now }: Omit<Props, "queue">) {
  const { verdicts, reports, appeal, decided } = item;
  if (verdicts.length + reports.length === 0 && !appeal && !decided) return null;
  return (
    <ul className="evidence">
      {verdicts.map(({ check, code, outcome, spans }) => (
        <li key={check}>
          <Badge tone={outcome === "reject" ? "bad" : "strong"}>{CHECK_LABELS[code] ?? reasonLabel(code)}</Badge>{" "}
          {spans.map(({ start, end, rule }) => (
            <span key={start} className="evidence-words">
              “{item.text.slice(start, end)}” {check === "banned-words" && `(từ “${rule}” trong danh sách)`}{" "}
            </span>
          ))}
        </li>
      ))}
      {reports.map(({ reason, text, at }) => (
        <li key={at.getTime()}>
          <Badge tone="bad">Bạn đọc báo cáo: {reason}</Badge> {text}{" "}
          <span className="quiet">{relativeOrDate(at, now)}</span>
        </li>
      ))}
      {decided && (
        <li>
          <Badge>{decided.by || "Không rõ ai"}</Badge> quyết định {relativeOrDate(decided.at, now)}
          {decided.reasonCode !== "" && `: ${reasonLabel(decided.reasonCode)}`}
          {decided.reasonText !== "" && ` – “${decided.reasonText}”`}
        </li>
      )}
      {appeal && (
        <li>
          <Badge tone="strong">Khiếu nại</Badge> “{appeal.text}”{" "}
          <span className="quiet">{relativeOrDate(appeal.at, now)}</span>
        </li>
      )}
    </ul>
  );
}

/** What can be done with a comment as it is, the likeliest first. */
export function actsOf(item: QueueItem): Act[] {
  if (item.state === "pending") return ["approve", "reject"];
  if (item.state === "approved") return item.reports.length > 0 ? ["keep", "hide"] : ["hide"];
  return item.appeal ? ["grant", "refuse"] : ["approve"];
}

export const ACT_KEYS: Readonly<Record<Act, string>> = {
  approve: "D",
  reject: "T",
  hide: "A",
  keep: "G",
  grant: "C",
  refuse: "B",
};

const WITH_REASON: Partial<Record<Act, string>> = { reject: "Từ chối vì", hide: "Ẩn vì" };

/** Plain buttons: `quyet` is the act, with its reason after a colon. Keys do the same (moderation-queue.client.tsx). */
export function ActButtons({ item, asking }: { item: QueueItem; asking: Act | null }) {
  const acts = actsOf(item);
  const plain = acts.filter((act) => WITH_REASON[act] === undefined);
  const reasoned = acts.find((act) => WITH_REASON[act] !== undefined);
  return (
    <div className="acts">
      <div className="buttons">
        {plain.map((act) => (
          <button key={act} name="quyet" value={act} className={act === "refuse" ? "button danger" : "button primary"}>
            {LABELS[act]} <kbd>{ACT_KEYS[act]}</kbd>
          </button>
        ))}
      </div>
      {reasoned && (
        <fieldset className={asking === reasoned ? "reasons asking" : "reasons"}>
          <legend>
            {WITH_REASON[reasoned]}{" "}
            <span className="key-words">
              <kbd>{ACT_KEYS[reasoned]}</kbd> rồi số
            </span>
          </legend>
          {REASONS.map(({ code, label }, i) => (
            <button key={code} name="quyet" value={`${reasoned}:${code}`} className="button small">
              <kbd>{i + 1}</kbd> {label}
            </button>
          ))}
        </fieldset>
      )}
      <label className="note-line">
        <span>{item.appeal ? "Trả lời người khiếu nại" : "Lời nhắn cho người viết (không bắt buộc)"}</span>
        <input name="loi" className="input" maxLength={500} key={item.id} autoComplete="off" />
      </label>
    </div>
  );
}

const LABELS: Readonly<Record<Act, string>> = {
  approve: "Duyệt",
  reject: "Từ chối",
  hide: "Ẩn",
  keep: "Giữ lại",
  grant: "Chấp nhận khiếu nại",
  refuse: "Bác khiếu nại",
};
