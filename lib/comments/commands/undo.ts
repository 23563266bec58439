import { and, eq, isNull } from "drizzle-orm";
import { commentDecisions, commentReports, comments } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { UndoDecisions } from "@/lib/comments/input";
import type { DecisionResult } from "@/lib/comments/model";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import type { Before, Decided } from "./decide";

/**
 * Takes decisions back: each comment is again what it was, its readers' reports and its appeal open again. A decision
 * that another has followed stays. Undone twice is undone once.
 */
export async function undoDecisions(ctx: Context, raw: UndoDecisions): Promise<DecisionResult[]> {
  authorize(ctx, "moderation.decide");
  const { ids } = parse(UndoDecisions, raw);
  return atomically(ctx, async (ctx) => {
    const results: DecisionResult[] = [];
    const changedArticles = new Set<string>();
    for (const id of ids) {
      const { publicArticle, isNew, ...result } = await undoOne(ctx, id);
      results.push(result);
      if (publicArticle !== undefined) changedArticles.add(publicArticle);
      const about = { type: "comment", id: result.commentId };
      if (isNew) await recordAudit(ctx, "comment.restore", about, { decision: id, to: result.state });
    }
    await announce(ctx, [...changedArticles].map(tag.comments));
    return results;
  });
}

async function undoOne(ctx: WriteContext, id: string): Promise<Decided> {
  const [found] = await ctx.db
    .select({ decision: commentDecisions, comment: comments })
    .from(commentDecisions)
    .innerJoin(comments, eq(comments.id, commentDecisions.commentId))
    .where(eq(commentDecisions.id, id))
    .limit(1);
  if (!found) return { id, commentId: "", outcome: "missing", state: null, by: "" };
  const { decision, comment } = found;
  const { commentId } = decision;
  if (decision.undoneAt !== null)
    return { id, commentId, outcome: "done", state: comment.state, by: comment.decidedByName };
  const refused: DecisionResult = {
    id,
    commentId,
    outcome: "changed",
    state: comment.state,
    by: comment.decidedByName,
  };
  // Written by decide.ts, in this very shape.
  const before = decision.before as Before;
  const [changed] = await ctx.db
    .update(comments)
    .set({
      ...before,
      decidedAt: dateOf(before.decidedAt),
      appealDecidedAt: dateOf(before.appealDecidedAt),
    })
    .where(and(eq(comments.id, commentId), eq(comments.state, decision.toState), eq(comments.decidedAt, decision.at)))
    .returning({ id: comments.id });
  if (!changed) return refused;
  await ctx.db
    .update(commentReports)
    .set({ closedAt: null })
    .where(and(eq(commentReports.commentId, commentId), eq(commentReports.closedAt, decision.at)));
  await ctx.db
    .update(commentDecisions)
    .set({ undoneAt: ctx.now })
    .where(and(eq(commentDecisions.id, id), isNull(commentDecisions.undoneAt)));
  const isPublic = decision.toState !== before.state && [decision.toState, before.state].includes("approved");
  const done = { id, commentId, outcome: "done", state: before.state, by: before.decidedByName, isNew: true } as const;
  return isPublic ? { ...done, publicArticle: comment.articleId } : done;
}

function dateOf(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}
