import { and, eq } from "drizzle-orm";
import { jobs } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { retryJob, withdrawJob } from "@/lib/jobs/commands";

/** Lets a job that failed run again. */
export async function retryFailedJob(ctx: Context | WriteContext, input: { jobId: string }): Promise<void> {
  authorize(ctx, "job.manage");
  await atomically(ctx, async (ctx) => {
    if (!(await retryJob(ctx, input.jobId)))
      throw new DomainError("conflict", "Việc này không còn ở trạng thái hỏng. Vui lòng tải lại trang.");
    await recordAudit(ctx, "job.retry", { type: "job", id: input.jobId }, {});
  });
}

/** Puts a failed job away for good. What waits is withdrawn where it was asked for: an article, by unscheduling it. */
export async function withdrawFailedJob(ctx: Context | WriteContext, input: { jobId: string }): Promise<void> {
  authorize(ctx, "job.manage");
  await atomically(ctx, async (ctx) => {
    const [failed] = await ctx.db
      .select({ id: jobs.id })
      .from(jobs)
      .where(and(eq(jobs.id, input.jobId), eq(jobs.state, "failed")))
      .limit(1);
    if (!failed || !(await withdrawJob(ctx, input.jobId)))
      throw new DomainError("conflict", "Việc này đã chạy xong hoặc đã hủy. Vui lòng tải lại trang.");
    await recordAudit(ctx, "job.withdraw", { type: "job", id: input.jobId }, {});
  });
}
