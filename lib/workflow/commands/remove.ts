import { eq } from "drizzle-orm";
import { homeSlots } from "@/db/client";
import { authorizeSomewhere } from "@/lib/accounts/permissions";
import { takeDownArticle } from "@/lib/articles/commands/take-down";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { withdrawJob } from "@/lib/jobs/commands";
import { OnArticle, TakeDown } from "@/lib/workflow/input";
import { move } from "@/lib/workflow/internal/move";
import { requireTransition } from "@/lib/workflow/internal/standing";
import { tell } from "@/lib/workflow/internal/tell";

const FREE = { claimedBy: null, claimedByName: "", claimUntil: null } as const;

/**
 * Gỡ bài: from every public page at once, an update that was on its way included; a job that would publish it is
 * withdrawn. Revisions, ratings, comments and the audit stay.
 */
// Not audited: takeDownArticle writes the entry.
export async function takeDown(ctx: Context | WriteContext, raw: TakeDown): Promise<void> {
  const input = parse(TakeDown, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "takeDown", input);
    if (at.desk.scheduledJobId !== null) await withdrawJob(ctx, at.desk.scheduledJobId);
    await move(ctx, at, row.to, { ...FREE, scheduledAt: null, scheduledJobId: null }, { liveIsWritten: true });
    const { articleId, category, reason } = input;
    await takeDownArticle(ctx, { articleId, reason: `${category}: ${reason}` });
    await ctx.db.delete(homeSlots).where(eq(homeSlots.articleId, articleId));
    await announce(ctx, [tag.home]);
    await tell(ctx, articleId, "removed", at.authorIds, `${category}: ${reason}`);
  });
}

/** Lưu kho: it leaves the queues; whoever may brings it back. */
export async function archiveArticle(ctx: Context | WriteContext, raw: OnArticle): Promise<void> {
  const input = parse(OnArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "archive", input);
    await move(ctx, at, row.to, FREE);
    await recordAudit(ctx, "article.archive", { type: "article", id: input.articleId }, { from: at.stage });
  });
}

export async function unarchiveArticle(ctx: Context | WriteContext, raw: OnArticle): Promise<void> {
  const input = parse(OnArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "unarchive", input);
    await move(ctx, at, row.to, { returnReason: "" });
    await recordAudit(ctx, "article.unarchive", { type: "article", id: input.articleId }, {});
  });
}
