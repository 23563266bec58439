import { interviews } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { requireReadable } from "@/lib/drafts/access";
import { DescribeInterview } from "@/lib/interviews/input";

/**
 * Keeps how an interview was held: for whoever may write the article somewhere on its way, at any time, since a notice or
 * a consent may come after the words were frozen. It is evidence: what was there before stands in the audit.
 */
export async function describeInterview(ctx: Context, raw: DescribeInterview): Promise<void> {
  const { articleId, ...record } = parse(DescribeInterview, raw);
  await atomically(ctx, async (ctx) => {
    const { authorId, sectionId } = await requireReadable(ctx, articleId);
    const isOwn = ctx.actor.kind === "user" && ctx.actor.id === authorId;
    if (!isOwn) authorize(ctx, "article.edit", sectionId);
    if (record.heldAt && record.heldAt > ctx.now)
      throw new DomainError("invalid", "Cuộc phỏng vấn chưa diễn ra.", { heldAt: "Cuộc phỏng vấn chưa diễn ra." });
    const values = { articleId, ...record, updatedAt: ctx.now };
    await ctx.db
      .insert(interviews)
      .values(values)
      .onConflictDoUpdate({ target: interviews.articleId, set: { ...record, updatedAt: ctx.now } });
    await recordAudit(ctx, "interview.describe", { type: "article", id: articleId }, { ...record });
  });
}
