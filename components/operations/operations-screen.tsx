import { ActionForm } from "@/components/desk/action-form.client";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { ChainState } from "@/lib/audit/queries";
import type { FormState, Result } from "@/lib/core/result";
import { bytesInWords, DRILL_LABELS, KEPT, type OperationView } from "@/lib/operations/model";
import type { Overview } from "@/lib/operations/queries";
import { clock, shortDate } from "@/lib/text/dates";
import { decimal, number } from "@/lib/text/numbers";
import { SlowTable } from "./slow-table";
import { ago, type Front, seconds, Vitals } from "./vitals";

type Act = (before: FormState, form: FormData) => Promise<Result>;
type PageTime = { page: string; count: number; totalMs: number; maxMs: number };

type Props = {
  overview: Overview;
  chain: ChainState;
  front: Front | null;
  pages: PageTime[];
  now: Date;
  actions: { backUpNow: Act; drillNow: Act };
};

/** On average: longer than this is felt. */
const LONG_PAGE_MS = 1000;
const LONG_QUERY_MS = 100;

/** The state of the paper in plain words; what is not well stands first and is said in words, not in colour alone. */
export function OperationsScreen({ overview, chain, front, pages, now, actions }: Props) {
  const { queries } = overview;
  const running = [...overview.backups, ...overview.drills].filter((it) => it.finishedAt === null);
  return (
    <>
      <Vitals overview={overview} chain={chain} front={front} now={now} />

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
      <SlowTable
        kind="trang"
        head="Trang"
        tooLongMs={LONG_PAGE_MS}
        rows={pages.map(({ page, ...time }) => ({ what: page, ...time }))}
        none="Chưa trang nào cần hơn 20 ms kể từ khi khởi động."
      />
      <h2>Câu truy vấn chậm nhất</h2>
      <SlowTable
        kind="câu truy vấn"
        head="Câu"
        tooLongMs={LONG_QUERY_MS}
        rows={queries.slow.slice(0, 10).map(({ statement, ...time }) => ({ what: statement, ...time }))}
        none="Chưa câu nào cần hơn 5 ms."
      />
      <p className="hint">
        {number(queries.count)} truy vấn từ khi khởi động lúc {clock(overview.startedAt)}{" "}
        {shortDate(overview.startedAt)}, trung bình{" "}
        {decimal(queries.count > 0 ? queries.totalMs / queries.count : 0, 2)} ms.
      </p>
    </>
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
