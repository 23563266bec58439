import { EmptyState } from "@/components/ui/empty-state";
import type { SectionView } from "@/lib/topics/model";
import { type Queue, type QueuePage, QUEUES } from "@/lib/workflow/model";
import { QueueList } from "./queue-list";

type Props = { queue: Queue; page: QueuePage; sections: readonly SectionView[]; sectionId: string; now: Date };

const EMPTY: Record<Queue, string> = {
  "bien-tap": "Không có bài nào chờ biên tập.",
  duyet: "Không có bài nào chờ duyệt.",
  "cua-toi": "Bạn chưa có bài nào.",
  "hen-gio": "Không có bài nào hẹn giờ.",
};

/** One queue: the others beside it, a filter by section, and its pages by key. */
export function QueueScreen({ queue, page, sections, sectionId, now }: Props) {
  const { items } = page;
  const chosen = sectionId === "" ? "" : `chuyen-muc=${encodeURIComponent(sectionId)}`;
  return (
    <>
      <nav className="tabs" aria-label="Hàng chờ">
        {(Object.keys(QUEUES) as Queue[]).map((name) => (
          <a key={name} href={`/toa-soan/hang-cho/${name}`} aria-current={name === queue ? "page" : undefined}>
            {QUEUES[name]}
          </a>
        ))}
      </nav>
      {queue !== "cua-toi" && (
        <form className="filters" method="get">
          <div className="field">
            <label htmlFor="chuyen-muc">Chuyên mục</label>
            <select id="chuyen-muc" name="chuyen-muc" className="input" defaultValue={sectionId}>
              <option value="">Tất cả</option>
              {sections.map((section) => (
                <option key={section.id} value={section.id}>
                  {section.name}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" className="button plain">
            Lọc
          </button>
        </form>
      )}
      {items.length === 0 ? (
        <EmptyState title={EMPTY[queue]}>
          {sectionId !== "" && <a href={`/toa-soan/hang-cho/${queue}`}>Xem mọi chuyên mục</a>}
        </EmptyState>
      ) : (
        <QueueList items={items} now={now} withStage={queue === "cua-toi" || queue === "duyet"} />
      )}
      {page.next && (
        <p className="more-link">
          <a href={`/toa-soan/hang-cho/${queue}?${[chosen, `sau=${page.next}`].filter(Boolean).join("&")}`}>Xem thêm</a>
        </p>
      )}
    </>
  );
}
