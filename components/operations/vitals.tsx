import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import type { ChainState } from "@/lib/audit/queries";
import { bytesInWords, type OperationView } from "@/lib/operations/model";
import type { Overview } from "@/lib/operations/queries";
import { relativeOrDate } from "@/lib/text/dates";
import { decimal, number } from "@/lib/text/numbers";

export type Front = {
  hits: number;
  misses: number;
  renders: number;
  entries: number;
  bytes: number;
  limitBytes: number;
  lagMs: number;
  redis: "up" | "down" | null;
};

type Vital = { label: string; isWell: boolean; says: string };
type Props = { overview: Overview; chain: ChainState; front: Front | null; now: Date };

/** What is not well stands first, and how much of it there is stands above. */
export function Vitals(props: Props) {
  const vitals = vitalsOf(props);
  const ill = vitals.filter(({ isWell }) => !isWell);
  return (
    <>
      {ill.length === 0 ? (
        <Notice tone="good">Mọi mục dưới đây đều ổn.</Notice>
      ) : (
        <Notice tone="bad">
          {number(ill.length)} trên {number(vitals.length)} mục cần xem; các mục còn lại đều ổn.
        </Notice>
      )}
      <dl className="vitals">
        {[...ill, ...vitals.filter(({ isWell }) => isWell)].map(({ label, isWell, says }) => (
          <div key={label} className={isWell ? "vital" : "vital ill"}>
            <dt>
              {label} {!isWell && <Badge tone="bad">Cần xem</Badge>}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function vitalsOf({ overview, chain, front, now }: Props): Vital[] {
  const { lastBackup, lastDrill, database, disk, jobs, mail } = overview;
  return [
    {
      label: "Sao lưu gần nhất",
      isWell: lastBackup !== null && isFresh(lastBackup, now, 36),
      says: lastBackup
        ? `${ago(lastBackup.startedAt, now)}, ${bytesInWords(lastBackup.bytes)}`
        : "chưa có bản sao lưu nào; bấm “Sao lưu ngay”",
    },
    {
      label: "Diễn tập khôi phục",
      isWell: lastDrill !== null && overview.drills[0]?.isOk !== false && isFresh(lastDrill, now, 8 * 24),
      says: drillInWords(overview, now),
    },
    {
      label: "Thư gửi đi",
      isWell: mail.hasServer && mail.refused === 0 && mail.waiting < 100,
      says: mailInWords(mail),
    },
    {
      label: "Chuỗi nhật ký",
      isWell: chain.isOk,
      says: chain.isOk
        ? `liền mạch, ${number(chain.verified)}/${number(chain.entries)} dòng đã kiểm`
        : `hỏng từ dòng ${number(chain.brokenAt ?? 0)}`,
    },
    ledger(overview),
    {
      label: "Việc nền",
      isWell: jobs.lagMs < 60_000 && jobs.failed === 0,
      says: `${jobs.lagMs === 0 ? "không việc nào trễ" : `việc cũ nhất đợi ${seconds(jobs.lagMs)}`}${
        jobs.failed > 0 ? `, ${number(jobs.failed)} việc hỏng` : ""
      }`,
    },
    {
      label: "Cơ sở dữ liệu",
      isWell: database.log < 512 * 1024 * 1024,
      says: `${bytesInWords(database.database)}${
        overview.engine === "sqlite" ? `, nhật ký ghi trước (WAL) ${bytesInWords(database.log)}` : " trên PostgreSQL"
      }`,
    },
    {
      label: "Chỗ trống trên đĩa",
      isWell: disk.free > disk.total / 10,
      says: `${bytesInWords(disk.free)} trên ${bytesInWords(disk.total)}`,
    },
    ...(front ? [frontInWords(front)] : []),
  ];
}

function drillInWords({ drills, lastBackup, lastDrill }: Overview, now: Date): string {
  const [newest] = drills;
  if (newest?.isOk === false) return `hỏng ${ago(newest.startedAt, now)}: ${newest.failure || "xem bên dưới"}`;
  if (lastDrill) return `đạt ${ago(lastDrill.startedAt, now)}`;
  return lastBackup ? "chưa diễn tập lần nào; bấm “Diễn tập ngay”" : "chưa diễn tập lần nào; cần một bản sao lưu trước";
}

function mailInWords({ hasServer, waiting, refused }: Overview["mail"]): string {
  const put = refused > 0 ? `, ${number(refused)} thư bị từ chối` : "";
  if (hasServer) return `${number(waiting)} thư chờ gửi${put}`;
  const kept = waiting > 0 ? `${number(waiting)} thư còn nằm ở hộp gửi, chưa đến ai` : "thư mới sẽ nằm lại ở hộp gửi";
  return `chưa nối máy chủ thư: ${kept}${put}. Nhờ người trông máy chủ đặt SMTP_URL và MAIL_FROM rồi khởi động lại`;
}

/** Every drill counts the ratings of the backup anew and compares them with their totals. */
function ledger({ drills }: Overview): Vital {
  const step = drills.flatMap((it) => it.steps).find(({ name }) => name === "ledger");
  return {
    label: "Sổ đánh giá",
    isWell: step?.isOk !== false,
    says: step
      ? `${step.say} (theo lần diễn tập gần nhất)`
      : "chưa kiểm; được kiểm trong mỗi lần diễn tập khôi phục, tự chạy sau đêm thứ Bảy hoặc khi bấm “Diễn tập ngay”",
  };
}

function frontInWords({ entries, bytes, hits, misses, redis }: Front): Vital {
  const all = hits + misses;
  const rate = all === 0 ? "chưa có lượt đọc" : `${Math.round((100 * hits) / all)}% lượt đọc lấy từ đó`;
  const link = redis === null ? "" : `; Redis ${redis === "up" ? "đang nối" : "mất kết nối"}`;
  return {
    label: "Trang đang giữ sẵn",
    isWell: redis !== "down",
    says: `${number(entries)} trang, ${bytesInWords(bytes)}; ${rate}${link}`,
  };
}

function isFresh(operation: OperationView, now: Date, hours: number): boolean {
  return now.getTime() - operation.startedAt.getTime() < hours * 3_600_000;
}

export function ago(at: Date, now: Date): string {
  return relativeOrDate(at, now).toLowerCase();
}

export function seconds(ms: number): string {
  return ms < 60_000 ? `${decimal(ms / 1000)} giây` : `${decimal(ms / 60_000)} phút`;
}
