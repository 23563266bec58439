import { and, eq, isNull } from "drizzle-orm";
import { commentDecisions, commentReports, comments } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import type { AuditAction } from "@/lib/audit/model";
import { DecideComments, type Decision } from "@/lib/comments/input";
import { type Act, type DecisionResult, needsReason, stateAfter } from "@/lib/comments/model";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { tellWriterLater } from "./tell-writer";

const AUDITED: Readonly<Record<Act, AuditAction>> = {
  approve: "comment.approve",
  reject: "comment.reject",
  hide: "comment.hide",
  keep: "comment.report-close",
  grant: "comment.appeal-decide",
  refuse: "comment.appeal-decide",
};

/**
 * Takes a moderator's decisions, all in one transaction: after a crash either all are there or none, and the device
 * sends what it has no answer for again. Each is taken once by its id, and only if the comment still is what the
 * moderator saw; otherwise the answer says who was first. A text is never changed.
 */
export async function decideComments(ctx: Context, raw: DecideComments): Promise<DecisionResult[]> {
  authorize(ctx, "moderation.decide");
  const { decisions } = parse(DecideComments, raw);
  for (const decision of decisions) requireReason(decision);
  return atomically(ctx, async (ctx) => {
    const results = new Map<string, DecisionResult>();
    const changedArticles = new Set<string>();
    // In one order for everybody: two batches that meet never wait for each other.
    for (const decision of decisions.toSorted((a, b) => (a.commentId < b.commentId ? -1 : 1))) {
      const { publicArticle, isNew, ...result } = await decideOne(ctx, decision);
      results.set(decision.id, result);
      if (publicArticle !== undefined) changedArticles.add(publicArticle);
      const { act, commentId } = decision;
      if (!isNew) continue;
      await recordAudit(ctx, AUDITED[act], { type: "comment", id: commentId }, auditedWords(decision));
      if (act !== "keep") await tellWriterLater(ctx, commentId);
    }
    await announce(ctx, [...changedArticles].map(tag.comments));
    return decisions.flatMap(({ id }) => results.get(id) ?? []);
  });
}

function requireReason({ act, reasonCode, reasonText }: Decision): void {
  if (needsReason(act) && reasonCode === "")
    throw new DomainError("invalid", "Vui lòng chọn lý do.", { reasonCode: "Vui lòng chọn lý do." });
  if (act === "refuse" && reasonText === "")
    throw new DomainError("invalid", "Vui lòng trả lời người khiếu nại.", { reasonText: "Vui lòng viết câu trả lời." });
}

/** `publicArticle`: its page is no longer true. */
export type Decided = DecisionResult & { publicArticle?: string; isNew?: true };

async function decideOne(ctx: WriteContext, decision: Decision): Promise<Decided> {
  const { id, commentId, act, expected } = decision;
  const [row] = await ctx.db.select().from(comments).where(eq(comments.id, commentId)).limit(1);
  if (!row) return { id, commentId, outcome: "missing", state: null, by: "" };
  const [known] = await ctx.db
    .select({ commentId: commentDecisions.commentId, toState: commentDecisions.toState })
    .from(commentDecisions)
    .where(eq(commentDecisions.id, id))
    .limit(1);
  if (known) return { id, commentId, outcome: "done", state: row.state, by: row.decidedByName };

  const refused: DecisionResult = { id, commentId, outcome: "changed", state: row.state, by: row.decidedByName };
  const toState = stateAfter(expected, act);
  if (row.state !== expected || toState === null) return refused;
  const isAppeal = act === "grant" || act === "refuse";
  const hasOpenAppeal = row.appealedAt !== null && row.appealDecidedAt === null;
  if (isAppeal && !hasOpenAppeal) return refused;
  if (act === "keep" && row.openReports === 0) return refused;

  const isSettled = isAppeal || (act === "approve" && hasOpenAppeal);
  const keepsReason = act === "keep" || act === "refuse";
  const by = ctx.actor.kind === "user" ? ctx.actor.id : null;
  const byName = ctx.actor.kind === "reader" ? "" : ctx.actor.name;
  const [changed] = await ctx.db
    .update(comments)
    .set({
      state: toState,
      openReports: 0,
      decidedAt: ctx.now,
      decidedBy: by,
      decidedByName: byName,
      ...(keepsReason ? {} : { reasonCode: decision.reasonCode, reasonText: isAppeal ? "" : decision.reasonText }),
      ...(isSettled ? { appealDecidedAt: ctx.now, appealAnswer: decision.reasonText } : {}),
    })
    .where(and(eq(comments.id, commentId), eq(comments.state, expected), sameTurn(row.decidedAt)))
    .returning({ id: comments.id });
  if (!changed) return refused;
  if (row.openReports > 0)
    await ctx.db
      .update(commentReports)
      .set({ closedAt: ctx.now })
      .where(and(eq(commentReports.commentId, commentId), isNull(commentReports.closedAt)));
  await ctx.db.insert(commentDecisions).values({
    ...{ id, commentId, act, toState, by, byName, at: ctx.now },
    reasonCode: decision.reasonCode,
    reasonText: decision.reasonText,
    before: beforeOf(row),
  });
  const isPublic = row.state !== toState && (row.state === "approved" || toState === "approved");
  const done = { id, commentId, outcome: "done", state: toState, by: byName, isNew: true } as const;
  return isPublic ? { ...done, publicArticle: row.articleId } : done;
}

/** Nobody decided since the row was read; on PostgreSQL two moderators may have read it together. */
function sameTurn(decidedAt: Date | null) {
  return decidedAt === null ? isNull(comments.decidedAt) : eq(comments.decidedAt, decidedAt);
}

/** What an undo brings back. */
export type Before = Pick<
  typeof comments.$inferSelect,
  "state" | "reasonCode" | "reasonText" | "openReports" | "decidedBy" | "decidedByName" | "appealAnswer"
> & { decidedAt: string | null; appealDecidedAt: string | null };

function beforeOf(row: typeof comments.$inferSelect): Before {
  const { state, reasonCode, reasonText, openReports, decidedBy, decidedByName, appealAnswer } = row;
  return {
    ...{ state, reasonCode, reasonText, openReports, decidedBy, decidedByName, appealAnswer },
    decidedAt: row.decidedAt?.toISOString() ?? null,
    appealDecidedAt: row.appealDecidedAt?.toISOString() ?? null,
  };
}

function auditedWords({ act, expected, reasonCode, reasonText }: Decision): Record<string, unknown> {
  return { act, from: expected, ...(reasonCode ? { reasonCode } : {}), ...(reasonText ? { reasonText } : {}) };
}
