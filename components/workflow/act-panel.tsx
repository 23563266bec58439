import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import type { FormState, Result } from "@/lib/core/result";
import { dayLine, clock } from "@/lib/text/dates";
import type { ActPanelView } from "@/lib/workflow/queries/panel";
import { ActEntry } from "./act-forms";
import { Checklist } from "./checklist-view";
import { age, dueWords } from "./times";

export type FormAction = (before: FormState, form: FormData) => Promise<Result>;

type Props = { panel: ActPanelView; act: FormAction; plan: React.ReactNode };

/** Where an article stands, what stands in its way, and every act that this person may do with it now. */
export function ActPanel({ panel, act, plan }: Props) {
  const { stageLabel, holder, returnReason, scheduledAt, checks } = panel;
  const open = checks.filter(({ ok, isAutomatic }) => !ok && isAutomatic);
  return (
    <section className="act-panel" aria-labelledby="viec-can-lam">
      <h2 id="viec-can-lam">Việc cần làm</h2>
      <dl className="act-facts">
        <div>
          <dt>Trạng thái</dt>
          <dd>
            <Badge tone="strong">{stageLabel}</Badge> <span className="quiet">{age(panel.since, panel.now)}</span>
          </dd>
        </div>
        {holder && (
          <div>
            <dt>Đang giữ</dt>
            <dd>
              {holder.isMe ? "Bạn" : holder.name} <span className="quiet">đến {clock(holder.until)}</span>
            </dd>
          </div>
        )}
        {scheduledAt && (
          <div>
            <dt>Hẹn đăng</dt>
            <dd>
              {dayLine(scheduledAt)} {clock(scheduledAt)}
            </dd>
          </div>
        )}
        {(panel.deadline || panel.isUrgent) && (
          <div>
            <dt>Hạn</dt>
            <dd>
              {panel.isUrgent && <Badge tone="bad">Gấp</Badge>}{" "}
              {panel.deadline && dueWords(panel.deadline, panel.now).text}
            </dd>
          </div>
        )}
      </dl>
      {returnReason !== "" && (
        <Notice tone="bad" title="Lý do">
          {returnReason}
        </Notice>
      )}
      {open.length > 0 && <Checklist checks={open} title="Máy thấy" />}
      {panel.acts.length === 0 ? (
        <p className="quiet">Lúc này bạn không cần làm gì với bài này.</p>
      ) : (
        <ul className="act-list">
          {panel.acts.map((entry, i) => (
            <li key={entry.act}>
              <ActEntry panel={panel} entry={entry} action={act} isFirst={i === 0} />
            </li>
          ))}
        </ul>
      )}
      {panel.canPlan && plan}
    </section>
  );
}
