import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { count } from "@/lib/text/numbers";
import type { DeskOverview as Overview, QueueItem } from "@/lib/workflow/model";
import { QueueList } from "./queue-list";
import { age, moment } from "./times";

type Props = {
  overview: Overview;
  duties: { edits: boolean; approves: boolean };
  now: Date;
  /** Jobs that could not run; shown to who may do something about them. */
  failed: number;
};

const SHOWN = 6;

/** What is mine, what waits, what is due: read from the top, the first line is the next thing to do. */
export function DeskOverview({ overview, duties, now, failed }: Props) {
  const { mine, toEdit, toApprove, scheduled, inEdit } = overview;
  const isQuiet = [mine, toEdit, toApprove, scheduled].every((items) => items.length === 0);
  return (
    <>
      {failed > 0 && (
        <Notice tone="bad" title={`${failed} việc không chạy được`}>
          <a href="/toa-soan/viec-hong">Xem lý do và chạy lại</a>
        </Notice>
      )}
      <ul className="desk-figures">
        {duties.approves && <Figure href="/toa-soan/hang-cho/duyet" label="Chờ duyệt" items={toApprove} now={now} />}
        {duties.edits && <Figure href="/toa-soan/hang-cho/bien-tap" label="Chờ biên tập" items={toEdit} now={now} />}
        <Figure href="/toa-soan/hang-cho/cua-toi" label="Đến lượt tôi" items={mine} now={now} />
        <li>
          <a href="/toa-soan/hang-cho/hen-gio">
            <strong>{scheduled.length}</strong>
            <span>Hẹn giờ</span>
            <small>
              {scheduled[0]?.scheduledAt ? `sớm nhất ${moment(scheduled[0].scheduledAt, now)}` : "không có bài nào"}
            </small>
          </a>
        </li>
      </ul>
      {isQuiet && (
        <EmptyState title="Không có bài nào đang chờ.">
          <p>Bài gửi biên tập, chờ duyệt và hẹn giờ sẽ hiện ở đây.</p>
        </EmptyState>
      )}
      <Part title="Đến lượt tôi" items={mine} now={now} href="/toa-soan/hang-cho/cua-toi" withStage />
      {duties.approves && <Part title="Chờ duyệt" items={toApprove} now={now} href="/toa-soan/hang-cho/duyet" />}
      {duties.edits && <Part title="Chờ biên tập" items={toEdit} now={now} href="/toa-soan/hang-cho/bien-tap" />}
      {duties.edits && (
        <Part
          title="Đang biên tập"
          items={inEdit.filter((item) => item.holder?.isMe !== true)}
          now={now}
          href="/toa-soan/hang-cho/bien-tap"
        />
      )}
      <Part title="Hẹn giờ" items={scheduled} now={now} href="/toa-soan/hang-cho/hen-gio" />
    </>
  );
}

function Figure({ href, label, items, now }: { href: string; label: string; items: QueueItem[]; now: Date }) {
  const oldest = items.reduce<Date | null>((old, { since }) => (old === null || since < old ? since : old), null);
  const urgent = items.filter(({ isUrgent, deadline }) => isUrgent || (deadline !== null && deadline <= now)).length;
  return (
    <li>
      <a href={href}>
        <strong>{items.length >= 40 ? "40+" : items.length}</strong>
        <span>{label}</span>
        <small className={urgent > 0 ? "late" : undefined}>
          {urgent > 0 ? count(urgent, "bài gấp") : oldest ? `lâu nhất ${age(oldest, now)}` : "không có bài nào"}
        </small>
      </a>
    </li>
  );
}

type PartProps = { title: string; items: readonly QueueItem[]; now: Date; href: string; withStage?: boolean };

function Part({ title, items, now, href, withStage = false }: PartProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <QueueList items={items.slice(0, SHOWN)} now={now} withStage={withStage} />
      {items.length > SHOWN && (
        <p className="more-link">
          <a href={href}>Xem cả hàng chờ</a>
        </p>
      )}
    </section>
  );
}
