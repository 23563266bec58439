import type { Queue } from "@/lib/moderation/queries/dashboard";
import { relativeOrDate, shortDate } from "@/lib/text/dates";
import { number } from "@/lib/text/numbers";

const QUEUES = [
  { key: "cases", label: "Đánh giá bất thường", href: "/quan-tri/danh-gia" },
  { key: "comments", label: "Bình luận chờ duyệt", href: "/quan-tri/binh-luan" },
  { key: "reports", label: "Bạn đọc báo lỗi", href: "/toa-soan/bao-loi" },
  { key: "corrections", label: "Yêu cầu cải chính", href: "/toa-soan/bao-loi?loc=cai-chinh" },
  { key: "jobs", label: "Việc không chạy được", href: "/toa-soan/viec-hong" },
  { key: "lockouts", label: "Đăng nhập đang bị chặn", href: "/quan-tri/tai-khoan" },
  { key: "proposals", label: "Đề nghị cấp quyền", href: "/quan-tri/tai-khoan" },
] as const;
export type Key = (typeof QUEUES)[number]["key"];

type Props = {
  queues: Record<Key, Queue>;
  now: Date;
  /** Whether this person may open the queue: an admin sees that reports wait, and an editor answers them. */
  opens: (key: Key) => boolean;
};

/** What waits for somebody, each with its age or its deadline, and the way there. */
export function DecisionsNow({ queues, now, opens }: Props) {
  return (
    <section aria-labelledby="can-quyet">
      <h2 id="can-quyet" className="unseen">
        Cần quyết định
      </h2>
      <dl className="tally">
        {QUEUES.map(({ key, label, href }) => {
          const { waiting, oldest } = queues[key];
          return (
            <div key={key}>
              <dt>{opens(key) ? <a href={href}>{label}</a> : label}</dt>
              <dd className={waiting === 0 ? "figures none" : "figures"}>
                {number(waiting)}
                {oldest && waiting > 0 && (
                  <p className={isOverdue(key, oldest, now) ? "hint late" : "hint"}>{ageOf(key, oldest, now)}</p>
                )}
                {waiting > 0 && !opens(key) && <p className="hint">{HANDLED_BY[key] ?? ""}</p>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** Who answers what an admin only sees waiting. */
const HANDLED_BY: Partial<Record<Key, string>> = {
  reports: "Biên tập viên trả lời",
  corrections: "Thư ký tòa soạn trả lời",
};

function isOverdue(key: Key, oldest: Date, now: Date): boolean {
  return key === "corrections" && oldest < now;
}

function ageOf(key: Key, oldest: Date, now: Date): string {
  if (key !== "corrections") return `Lâu nhất: ${relativeOrDate(oldest, now).toLowerCase()}`;
  return oldest < now ? `Đã quá hạn từ ${shortDate(oldest)}` : `Hạn gần nhất: ${shortDate(oldest)}`;
}
