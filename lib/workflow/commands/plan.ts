import { and, eq } from "drizzle-orm";
import { deskArticles, deskReads } from "@/db/client";
import { authorize, authorizeSomewhere } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { PlanArticle } from "@/lib/workflow/input";
import { requireStanding } from "@/lib/workflow/internal/standing";

/** By when it must be done, and whether before others. */
export async function planArticle(ctx: Context | WriteContext, raw: PlanArticle): Promise<void> {
  const input = parse(PlanArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const at = await requireStanding(ctx, input.articleId);
    authorize(ctx, "article.edit", at.sectionId);
    const { deadline = at.desk.deadline, priority = at.desk.priority } = input;
    const changed = await ctx.db
      .update(deskArticles)
      .set({ deadline, priority })
      .where(eq(deskArticles.articleId, input.articleId))
      .returning({ id: deskArticles.articleId });
    if (changed.length === 0) throw new DomainError("conflict", "Bài này chưa ở bàn biên tập.");
    const details = { deadline: deadline?.toISOString() ?? null, priority };
    await recordAudit(ctx, "article.deadline", { type: "article", id: input.articleId }, details);
  });
}

// Not audited: what somebody has read is his own bookmark, and changes nothing.
export async function noteRead(ctx: Context | WriteContext, input: { articleId: string; hash: string }): Promise<void> {
  const actor = authorizeSomewhere(ctx, "desk.enter");
  if (actor.kind !== "user") return;
  await atomically(ctx, async (ctx) => {
    await requireStanding(ctx, input.articleId);
    const [before] = await ctx.db
      .select({ hash: deskReads.revisionHash, at: deskReads.at })
      .from(deskReads)
      .where(and(eq(deskReads.articleId, input.articleId), eq(deskReads.userId, actor.id)))
      .limit(1);
    const isOther = before !== undefined && before.hash !== input.hash;
    const previous = isOther ? { previousHash: before.hash, previousAt: before.at } : {};
    const row = { revisionHash: input.hash, at: ctx.now, ...previous };
    await ctx.db
      .insert(deskReads)
      .values({ articleId: input.articleId, userId: actor.id, ...row })
      .onConflictDoUpdate({ target: [deskReads.articleId, deskReads.userId], set: row });
  });
}
