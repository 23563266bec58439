import { ActionForm } from "@/components/desk/action-form.client";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { ChainState } from "@/lib/audit/queries";
import type { FormState, Result } from "@/lib/core/result";
import { bytesInWords, DRILL_LABELS, KEPT, type OperationView } from "@/lib/operations/model";
import type { Overview } from "@/lib/operations/queries";
import { clock, relativeOrDate, shortDate } from "@/lib/text/dates";
import { decimal, number } from "@/lib/text/numbers";

type Act = (before: FormState, form: FormData) => Promise<Result>;
type PageTime = { page: string; count: number; totalMs: number; maxMs: number };
type Front = {
  hits: number;
  misses: number;
  renders: number;
  entries: number;
  bytes: number;
  limitBytes: number;
  lagMs: number;
  redis: "up" | "down" | null;
};

type Props = {
  overview: Overview;
  chain: ChainState;
  front: Front | null;
  pages: PageTime[];
  now: Date;
  actions: { backUpNow: Act; drillNow: Act };
};

/** The state of the paper in plain words; what is not well stands first and is said in words, not in colour alone. */
export function OperationsScreen({ overview, chain, front, pages, now, actions }: Props) {
  const { lastBackup, lastDrill, database, disk, jobs, mail, queries } = overview;
  const running = [...overview.backups, ...overview.drills].filter((it) => it.finishedAt === null);
  return (
    <>
      <dl className="vitals">
        <Vital label="Sao lưu gần nhất" isWell={lastBackup !== null && isFresh(lastBackup, now, 36)}>
          {lastBackup
            ? `${ago(lastBackup.startedAt, now)}, ${bytesInWords(lastBackup.bytes)}`
            : "Chưa có bản sao lưu nào"}
        </Vital>
        <Vital
          label="Diễn tập khôi phục"
          isWell={lastDrill !== null && overview.drills[0]?.isOk !== false && isFresh(lastDrill, now, 8 * 24)}
        >
          {drillInWords(overview, now)}
        </Vital>
        <Vital label="Chuỗi nhật ký" isWell={chain.isOk}>
          {chain.isOk
            ? `liền mạch, ${number(chain.verified)}/${number(chain.entries)} dòng đã kiểm`
            : `hỏng từ dòng ${number(chain.brokenAt ?? 0)}`}
        </Vital>
        <Vital label="Sổ đánh giá" isWell={ledger(overview)?.isOk !== false}>
          {ledger(overview) ? `${ledger(overview)?.say} (theo lần diễn tập gần nhất)` : "chưa kiểm"}
        </Vital>
        <Vital label="Việc nền" isWell={jobs.lagMs < 60_000 && jobs.failed === 0}>
          {jobs.lagMs === 0 ? "không việc nào trễ" : `việc cũ nhất đợi ${seconds(jobs.lagMs)}`}
          {jobs.failed > 0 && `, ${number(jobs.failed)} việc hỏng`}
        </Vital>
        <Vital label="Thư gửi đi" isWell={mail.refused === 0 && (!mail.hasServer || mail.waiting < 100)}>
          {mail.hasServer
            ? `${number(mail.waiting)} thư chờ gửi`
            : `chưa nối máy chủ thư: ${number(mail.waiting)} thư nằm trong hộp gửi`}
          {mail.refused > 0 && `, ${number(mail.refused)} thư bị từ chối`}
        </Vital>
        <Vital label="Cơ sở dữ liệu" isWell={database.log < 512 * 1024 * 1024}>
          {bytesInWords(database.database)}
          {overview.engine === "sqlite"
            ? `, nhật ký ghi trước (WAL) ${bytesInWords(database.log)}`
            : " trên PostgreSQL"}
        </Vital>
        <Vital label="Chỗ trống trên đĩa" isWell={disk.free > disk.total / 10}>
          {bytesInWords(disk.free)} trên {bytesInWords(disk.total)}
        </Vital>
        {front && (
          <Vital label="Trang đang giữ sẵn" isWell={front.redis !== "down"}>
            {number(front.entries)} trang, {bytesInWords(front.bytes)}; {hitRate(front)}
            {front.redis !== null && `; Redis ${front.redis === "up" ? "đang nối" : "mất kết nối"}`}
          </Vital>
        )}
      </dl>

      {running.length > 0 && (
        <p className="notice plain">
          {running
            .map((it) => `${it.kind === "backup" ? "Đang sao lưu" : "Đang diễn tập"} từ ${clock(it.startedAt)}`)
            .join("; ")}
          . <a href="/quan-tri/van-hanh">Tải lại để xem kết quả</a>
        </p>
      )}
      <div className="buttons acts-beside">
        <ActionForm action={actions.backUpNow}>
          <SubmitButton>Sao lưu ngay</SubmitButton>
        </ActionForm>
        <ActionForm action={actions.drillNow}>
          <SubmitButton tone="plain">Diễn tập ngay</SubmitButton>
        </ActionForm>
      </div>
      <p className="hint">
        Tự sao lưu lúc 2 giờ sáng mỗi ngày, diễn tập sau đêm thứ Bảy. Giữ bản mới nhất của {KEPT.days} ngày,{" "}
        {KEPT.weeks} tuần và {KEPT.months} tháng.{" "}
        {overview.engine === "postgres" && "Sao lưu bằng pg_dump, diễn tập bằng pg_restore vào một cơ sở dữ liệu tạm. "}
        {overview.isMediaElsewhere &&
          "Ảnh nằm trên S3 và không có trong bản sao lưu: hãy bật lưu phiên bản của bucket. "}
        Khóa bí mật của báo không có trong bản sao lưu.
      </p>

      <h2>Các lần sao lưu</h2>
      <Operations rows={overview.backups} now={now} none="Chưa có lần sao lưu nào." />
      <h2>Các lần diễn tập khôi phục</h2>
      <Operations
        rows={overview.drills}
        now={now}
        none="Chưa có lần diễn tập nào. Bản sao lưu chỉ đáng tin khi đã thử khôi phục."
      />

      <h2>Trang chậm nhất</h2>
      <Slow
        rows={pages.map(({ page, ...time }) => ({ what: page, ...time }))}
        none="Chưa trang nào cần hơn 20 ms kể từ khi khởi động."
      />
      <h2>Câu truy vấn chậm nhất</h2>
      <p className="hint">
        {number(queries.count)} truy vấn từ khi khởi động lúc {clock(overview.startedAt)}{" "}
        {shortDate(overview.startedAt)}, trung bình{" "}
        {decimal(queries.count > 0 ? queries.totalMs / queries.count : 0, 2)} ms.
      </p>
      <Slow
        rows={queries.slow.slice(0, 10).map(({ statement, ...time }) => ({ what: statement, ...time }))}
        none="Chưa câu nào cần hơn 5 ms."
      />
    </>
  );
}

function Vital({ label, isWell, children }: { label: string; isWell: boolean; children: React.ReactNode }) {
  return (
    <div className={isWell ? "vital" : "vital ill"}>
      <dt>
        {label} {!isWell && <Badge tone="bad">Cần xem</Badge>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Operations({ rows, now, none }: { rows: OperationView[]; now: Date; none: string }) {
  if (rows.length === 0) return <EmptyState title={none} />;
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <p>
            {ago(row.startedAt, now)}, {clock(row.startedAt)}{" "}
            {row.finishedAt === null ? (
              <Badge tone="strong">Đang chạy</Badge>
            ) : row.isOk ? (
              <Badge tone="good">Đạt</Badge>
            ) : (
              <Badge tone="bad">Hỏng</Badge>
            )}
          </p>
          <p className="row-facts">
            {row.name !== "" && <span>{row.name}</span>}
            {row.bytes > 0 && <span>{bytesInWords(row.bytes)}</span>}
            {row.finishedAt !== null && <span>{seconds(row.finishedAt.getTime() - row.startedAt.getTime())}</span>}
            {row.failure !== "" && <span className="wrong">{row.failure}</span>}
          </p>
          {row.steps.length > 0 && (
            <details>
              <summary>{row.steps.filter((step) => step.isOk).length}/7 bước đạt</summary>
              <ul className="steps">
                {row.steps.map((step) => (
                  <li key={step.name}>
                    {step.isOk ? "Đạt" : "Hỏng"} · {DRILL_LABELS[step.name]}: {step.say}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Slow({
  rows,
  none,
}: {
  rows: { what: string; count: number; totalMs: number; maxMs: number }[];
  none: string;
}) {
  if (rows.length === 0) return <EmptyState title={none} />;
  return (
    <div className="table-box">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Trang hoặc câu</th>
            <th scope="col" className="number">
              Lần
            </th>
            <th scope="col" className="number">
              Trung bình (ms)
            </th>
            <th scope="col" className="number">
              Lâu nhất (ms)
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.what}>
              <td>
                <code className="statement">{row.what}</code>
              </td>
              <td className="number">{number(row.count)}</td>
              <td className="number">{decimal(row.totalMs / row.count)}</td>
              <td className="number">{decimal(row.maxMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function drillInWords({ drills, lastDrill }: Overview, now: Date): string {
  const [newest] = drills;
  if (newest?.isOk === false) return `hỏng ${ago(newest.startedAt, now)}: ${newest.failure || "xem bên dưới"}`;
  return lastDrill ? `đạt ${ago(lastDrill.startedAt, now)}` : "Chưa diễn tập lần nào";
}

function ledger({ drills }: Overview) {
  return drills.flatMap((it) => it.steps).find((step) => step.name === "ledger");
}

function isFresh(operation: OperationView, now: Date, hours: number): boolean {
  return now.getTime() - operation.startedAt.getTime() < hours * 3_600_000;
}

function hitRate({ hits, misses }: Front): string {
  const all = hits + misses;
  return all === 0 ? "chưa có lượt đọc" : `${Math.round((100 * hits) / all)}% lượt đọc lấy từ đó`;
}

function ago(at: Date, now: Date): string {
  return relativeOrDate(at, now).toLowerCase();
}

function seconds(ms: number): string {
  return ms < 60_000 ? `${decimal(ms / 1000)} giây` : `${decimal(ms / 60_000)} phút`;
}
