import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { approvals } from "@/db/client";
import { correctArticle } from "@/lib/articles/commands/correct";
import { publishRevision } from "@/lib/articles/commands/publish";
import { recordAudit } from "@/lib/audit/commands";
import type { WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import type { JobHandler, JobOutcome } from "@/lib/jobs/model";
import { PublishArticle } from "@/lib/workflow/input";
import { requireChecks } from "@/lib/workflow/internal/checks";
import { move } from "@/lib/workflow/internal/move";
import { requireStanding, type Standing } from "@/lib/workflow/internal/standing";
import { tell } from "@/lib/workflow/internal/tell";

const Payload = z.object({
  articleId: z.string(),
  hash: z.string(),
  substantial: z.boolean(),
  correction: PublishArticle.shape.correction,
});

/**
 * The minute of a scheduled article. Everything is asked again: is it still scheduled, by this very job; is this very
 * revision approved; does anything block it now. What does not hold is said on the desk, and the article waits for
 * approval again: nothing is published that somebody would have to be sorry for.
 */
export const publishScheduled: JobHandler = {
  kind: "article.publish",
  mode: "transactional",
  run: async (ctx, payload, job) => {
    const { articleId, hash, substantial, correction } = Payload.parse(payload);
    const at = await requireStanding(ctx, articleId);
    const isScheduled = at.stage === "scheduled" || at.stage === "update_scheduled";
    if (!isScheduled || at.desk.scheduledJobId !== job.id || at.desk.approvedHash !== hash)
      return { failed: "Lịch đăng này không còn hiệu lực." };
    const why = await whyNot(ctx, at, hash);
    if (why !== null) return putBack(ctx, at, why, job.createdBy);
    const none = { scheduledAt: null, scheduledJobId: null, priority: 0, deadline: null } as const;
    await move(ctx, at, "published", none, { liveIsWritten: true });
    await publishRevision(ctx, { articleId, hash, substantial });
    if (correction) await correctArticle(ctx, { articleId, ...correction });
    await tell(ctx, articleId, "published", [job.createdBy, ...at.authorIds]);
  },
};

async function whyNot(ctx: WriteContext, at: Standing, hash: string): Promise<string | null> {
  const { articleId } = at.desk;
  const [approved] = await ctx.db
    .select({ hash: approvals.revisionHash })
    .from(approvals)
    .where(and(eq(approvals.revisionHash, hash), eq(approvals.articleId, articleId)))
    .limit(1);
  if (!approved) return "Bản này chưa được duyệt.";
  try {
    await requireChecks(ctx, { articleId, hash, sectionId: at.sectionId });
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.say;
    throw error;
  }
}

async function putBack(ctx: WriteContext, at: Standing, why: string, by: string | null): Promise<JobOutcome> {
  const to = at.stage === "update_scheduled" ? "update_awaiting_approval" : "awaiting_approval";
  const returnReason = `Không đăng theo giờ hẹn: ${why}`;
  await move(ctx, at, to, { scheduledAt: null, scheduledJobId: null, approvedHash: at.liveHash, returnReason });
  const details = { hash: at.desk.approvedHash, from: at.stage, why };
  await recordAudit(ctx, "article.unschedule", { type: "article", id: at.desk.articleId }, details);
  await tell(ctx, at.desk.articleId, "schedule-failed", [by, ...at.authorIds], why);
  return { failed: why };
}
