import { ActionForm } from "@/components/desk/action-form.client";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button.client";
import type { FailedJob } from "@/lib/workflow/queries/calendar";
import type { FormAction } from "./act-panel";
import { moment } from "./times";

const KINDS: Record<string, string> = {
  "article.publish": "Đăng bài theo giờ hẹn",
  "mail.send": "Gửi thư",
  "media.avif": "Tạo ảnh AVIF",
};

type Props = { failed: FailedJob[]; overdue: FailedJob[]; now: Date; retry: FormAction; withdraw: FormAction };

/** Jobs that failed, with why, and those whose hour has passed while nobody ran them. */
export function TroubledJobs({ failed, overdue, now, retry, withdraw }: Props) {
  if (failed.length === 0 && overdue.length === 0) {
    return (
      <EmptyState title="Mọi việc đều chạy.">
        <p>Việc đăng bài, gửi thư, làm ảnh không chạy được sẽ hiện ở đây cùng lý do.</p>
      </EmptyState>
    );
  }
  return (
    <>
      {overdue.length > 0 && (
        <section>
          <h2>Lẽ ra đã bắt đầu</h2>
          <ul className="rows">
            {overdue.map((job) => (
              <li key={job.id}>
                <Facts job={job} now={now} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul className="rows">
        {failed.map((job) => (
          <li key={job.id}>
            <Facts job={job} now={now} />
            <div className="desk-acts">
              <ActionForm action={retry} className="form lone" aria-label="Chạy lại">
                <input type="hidden" name="jobId" value={job.id} />
                <SubmitButton>Chạy lại</SubmitButton>
              </ActionForm>
              <ActionForm action={withdraw} className="form lone" aria-label="Bỏ việc này">
                <input type="hidden" name="jobId" value={job.id} />
                <SubmitButton tone="danger">Bỏ việc này</SubmitButton>
              </ActionForm>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Facts({ job, now }: { job: FailedJob; now: Date }) {
  const words = KINDS[job.kind] ?? job.kind;
  return (
    <>
      <p className="row-title">
        {job.objectType === "article" ? <a href={`/toa-soan/bai/${job.objectId}/doc-duyet`}>{words}</a> : words}
      </p>
      <p className="row-facts">
        <span>hẹn {moment(job.runAt, now)}</span>
        {job.attempts > 0 && <span>đã thử {job.attempts} lần</span>}
      </p>
      {job.why !== "" && <p className="row-reason">{job.why}</p>}
    </>
  );
}
