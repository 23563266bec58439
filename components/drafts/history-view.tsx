import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import type { History, HistoryEntry, HistoryItem } from "@/lib/drafts/history";
import { REASON_LABELS } from "@/lib/drafts/model";
import { clock, dayLine } from "@/lib/text/dates";
import { DecidedConflicts } from "./decided-conflicts";

type Props = {
  history: History;
  /** The form that restores a version; left out where nobody may. */
  restore?: (entry: HistoryEntry) => React.ReactNode;
};

/** All that was done with the words of an article, by days, the newest first. */
export function HistoryView({ history, restore }: Props) {
  const { items, unfrozen, articleId } = history;
  if (items.length === 0 && !unfrozen)
    return (
      <EmptyState title="Chưa có phiên bản nào.">
        <p>Phiên bản đầu tiên được ghi khi người viết nghỉ tay mười phút, hoặc khi bài được gửi đi.</p>
      </EmptyState>
    );
  return (
    <div className="history">
      {unfrozen && (
        <section className="history-now">
          <p>
            <strong>Bản đang viết</strong> có thay đổi chưa thành phiên bản: {unfrozen.byName}, {clock(unfrozen.at)}{" "}
            {dayLine(unfrozen.at)}.
          </p>
          {unfrozen.base && (
            <p className="history-acts">
              <a href={compareHref(articleId, unfrozen.base, "ban-thao")}>Xem thay đổi</a>
            </p>
          )}
        </section>
      )}
      {byDay(items).map(({ day, items: ofDay }) => (
        <section key={day} aria-label={day}>
          <h2 className="history-day">{day}</h2>
          <ol className="rows">
            {ofDay.map((item) => (
              <li key={item.is === "act" ? item.entry.id : (item.entries[0]?.id ?? "")}>
                {item.is === "act" ? (
                  <Entry articleId={articleId} entry={item.entry} previous={item.previous} restore={restore} />
                ) : (
                  <Writing articleId={articleId} item={item} restore={restore} />
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <DecidedConflicts decided={history.decided} />
      {history.isCut && <p className="quiet">Chỉ hiện các phiên bản gần đây nhất.</p>}
    </div>
  );
}

type EntryProps = {
  articleId: string;
  entry: HistoryEntry;
  previous: string | null;
  restore: Props["restore"];
};

function Entry({ articleId, entry, previous, restore }: EntryProps) {
  return (
    <article className="history-entry">
      <p className="history-head">
        <strong>{REASON_LABELS[entry.reason]}</strong>
        {entry.isLive && <Badge tone="good">Bản đang đăng</Badge>}
        {entry.isApproved && !entry.isLive && <Badge tone="strong">Đã duyệt</Badge>}
      </p>
      <p className="row-facts">
        <span>{entry.byName}</span>
        <time dateTime={entry.at.toISOString()}>{clock(entry.at)}</time>
      </p>
      {entry.note !== "" && <p className="history-note">{entry.note}</p>}
      <Acts articleId={articleId} entry={entry} previous={previous} restore={restore} />
    </article>
  );
}

function Writing({
  articleId,
  item,
  restore,
}: {
  articleId: string;
  item: Extract<HistoryItem, { is: "writing" }>;
  restore: Props["restore"];
}) {
  const [last] = item.entries;
  if (!last) return null;
  const isOne = item.entries.length === 1;
  return (
    <article className="history-entry">
      <p className="history-head">
        <strong>{item.byName} viết</strong>
      </p>
      <p className="row-facts">
        <span>
          {isOne || clock(item.from) === clock(item.until)
            ? clock(item.until)
            : `${clock(item.from)} – ${clock(item.until)}`}
        </span>
        {!isOne && <span>{item.entries.length} lần nghỉ tay</span>}
      </p>
      <Acts articleId={articleId} entry={last} previous={item.previous} restore={restore} />
      {!isOne && (
        <details className="history-inside">
          <summary>Xem từng lần</summary>
          <ol>
            {item.entries.map((entry, i) => (
              <li key={entry.id}>
                <time dateTime={entry.at.toISOString()}>{clock(entry.at)}</time>
                <Acts
                  articleId={articleId}
                  entry={entry}
                  previous={item.entries[i + 1]?.hash ?? item.previous}
                  restore={i === 0 ? undefined : restore}
                />
              </li>
            ))}
          </ol>
        </details>
      )}
    </article>
  );
}

function Acts({ articleId, entry, previous, restore }: EntryProps) {
  return (
    <div className="history-acts">
      {previous && previous !== entry.hash && <a href={compareHref(articleId, previous, entry.hash)}>Xem thay đổi</a>}
      <a href={`/toa-soan/bai/${articleId}/so-sanh?den=${entry.hash}`}>Đọc bản này</a>
      {restore?.(entry)}
    </div>
  );
}

function compareHref(articleId: string, from: string, to: string): string {
  return `/toa-soan/bai/${articleId}/so-sanh?tu=${from}&den=${to}`;
}

function byDay(items: readonly HistoryItem[]): { day: string; items: HistoryItem[] }[] {
  const days: { day: string; items: HistoryItem[] }[] = [];
  for (const item of items) {
    const day = dayLine(item.is === "act" ? item.entry.at : item.until);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}
