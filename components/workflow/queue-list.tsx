import { Badge } from "@/components/ui/badge";
import { KIND_LABELS } from "@/lib/articles/model";
import { type QueueItem, STAGE_LABELS } from "@/lib/workflow/model";
import { age, dueWords, moment } from "./times";

type Props = {
  items: readonly QueueItem[];
  now: Date;
  /** Says the state too: where pieces of several states stand together. */
  withStage?: boolean;
};

/** Pieces that wait: what, whose, since when, by when, and who has it. */
export function QueueList({ items, now, withStage = false }: Props) {
  return (
    <ul className="rows queue">
      {items.map((item) => (
        <li key={item.articleId}>
          <a className="row-title" href={addressOf(item)} data-row>
            {item.title === "" ? "Bài chưa có tiêu đề" : item.title}
          </a>
          <p className="row-facts">
            {item.isUrgent && <Badge tone="bad">Gấp</Badge>}
            {withStage && <Badge tone={item.stage === "returned" ? "bad" : "strong"}>{STAGE_LABELS[item.stage]}</Badge>}
            <span>{item.section}</span>
            <span>{Object.entries(KIND_LABELS).find(([kind]) => kind === item.kind)?.[1]}</span>
            {item.authorName !== "" && !item.isMine && <span>{item.authorName}</span>}
            {item.scheduledAt ? (
              <span className="figures">đăng {moment(item.scheduledAt, now)}</span>
            ) : (
              <span className="figures">chờ {age(item.since, now)}</span>
            )}
            {item.deadline && <Deadline deadline={item.deadline} now={now} />}
            {item.holder && <span>{item.holder.isMe ? "bạn đang giữ" : `${item.holder.name} đang giữ`}</span>}
          </p>
          {item.returnReason !== "" && <p className="row-reason">{item.returnReason}</p>}
        </li>
      ))}
    </ul>
  );
}

function Deadline({ deadline, now }: { deadline: Date; now: Date }) {
  const { text, isLate } = dueWords(deadline, now);
  return <span className={isLate ? "late" : "figures"}>{text}</span>;
}

/** What I write opens for writing, all else for reading. */
function addressOf({ articleId, stage, isMine, holder }: QueueItem): string {
  const isWriting = holder?.isMe === true || (isMine && (stage === "draft" || stage === "returned"));
  return isWriting ? `/toa-soan/bai/${articleId}` : `/toa-soan/bai/${articleId}/doc-duyet`;
}
