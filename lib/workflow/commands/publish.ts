import type { z } from "zod";
import { authorize, authorizeSomewhere } from "@/lib/accounts/permissions";
import { correctArticle } from "@/lib/articles/commands/correct";
import { approveRevision, publishRevision } from "@/lib/articles/commands/publish";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { enqueueJob, withdrawJob } from "@/lib/jobs/commands";
import { clock, shortDate } from "@/lib/text/dates";
import { OnArticle, PublishArticle, ScheduleArticle } from "@/lib/workflow/input";
import { markChecks, requireChecks } from "@/lib/workflow/internal/checks";
import { requireHead } from "@/lib/workflow/internal/head";
import { move } from "@/lib/workflow/internal/move";
import { requireTransition, type Standing } from "@/lib/workflow/internal/standing";
import { tell } from "@/lib/workflow/internal/tell";
import type { Transition } from "@/lib/workflow/model";

type Approving = z.output<typeof PublishArticle>;

/** Duyệt và xuất bản: exactly the revision that was read, for the first time or as the update of a published article. */
// Not audited: approveRevision and publishRevision each write their entry.
export async function publishArticle(ctx: Context | WriteContext, raw: PublishArticle): Promise<void> {
  const input = parse(PublishArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "publish", input);
    await requireApprovable(ctx, at, row, input);
    const { articleId, head: hash, substantial, correction } = input;
    await move(ctx, at, row.to, { approvedHash: hash, returnReason: "", priority: 0, deadline: null }, LIVE);
    await approveRevision(ctx, { articleId, hash });
    await publishRevision(ctx, { articleId, hash, substantial });
    if (correction) await correctArticle(ctx, { articleId, ...correction });
    await tell(ctx, articleId, "published", at.authorIds);
  });
}

const LIVE = { liveIsWritten: true } as const;

/** Duyệt và hẹn giờ: approves this revision now and lets it go live at that minute. */
export async function scheduleArticle(ctx: Context | WriteContext, raw: ScheduleArticle): Promise<{ jobId: string }> {
  const input = parse(ScheduleArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  return atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "schedule", input);
    if (input.at <= ctx.now) {
      const say = "Giờ đăng phải ở sau lúc này.";
      throw new DomainError("invalid", say, { at: say });
    }
    await requireApprovable(ctx, at, row, input);
    const { articleId, head: hash, substantial, correction } = input;
    const jobId = await enqueueJob(ctx, {
      kind: "article.publish",
      runAt: input.at,
      payload: { articleId, hash, substantial, correction, at: input.at.toISOString() },
      uniqueKey: `article.publish:${articleId}`,
      objectType: "article",
      objectId: articleId,
      maxAttempts: 8,
    });
    const scheduled = { approvedHash: hash, scheduledAt: input.at, scheduledJobId: jobId, returnReason: "" };
    await move(ctx, at, row.to, scheduled);
    await approveRevision(ctx, { articleId, hash });
    const details = { hash, at: input.at.toISOString(), from: at.stage };
    await recordAudit(ctx, "article.schedule", { type: "article", id: articleId }, details);
    await tell(ctx, articleId, "scheduled", at.authorIds, `đăng lúc ${clock(input.at)}, ${shortDate(input.at)}`);
    return { jobId };
  });
}

/** Hủy hẹn giờ: it waits for approval again; the withdrawn job never runs. */
export async function unscheduleArticle(ctx: Context | WriteContext, raw: OnArticle): Promise<void> {
  const input = parse(OnArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "unschedule", input);
    const { scheduledJobId, scheduledAt } = at.desk;
    if (scheduledJobId !== null) await withdrawJob(ctx, scheduledJobId);
    await move(ctx, at, row.to, { scheduledAt: null, scheduledJobId: null, approvedHash: at.liveHash });
    const details = { hash: at.desk.approvedHash, at: scheduledAt?.toISOString() ?? null, from: at.stage };
    await recordAudit(ctx, "article.unschedule", { type: "article", id: input.articleId }, details);
  });
}

async function requireApprovable(ctx: WriteContext, at: Standing, row: Transition, input: Approving): Promise<void> {
  await requireHead(ctx, at, row, input.head);
  if (input.correction) {
    authorize(ctx, "article.correct", at.sectionId);
    if (at.liveHash === null)
      throw new DomainError("invalid", "Bài chưa xuất bản nên chưa có gì để đính chính.", {
        correction: "Bài chưa xuất bản.",
      });
  }
  const revision = { articleId: input.articleId, hash: input.head, sectionId: at.sectionId };
  await markChecks(ctx, revision, input);
  await requireChecks(ctx, revision);
}
