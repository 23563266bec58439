import { and, eq, inArray } from "drizzle-orm";
import { ratingCases, ratingHolds, ratings } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { Evidence, MOST_FINDINGS } from "@/lib/moderation/model";
import type { Finding } from "@/lib/moderation/rules/finding";
import { lockRatings, settleHolds } from "@/lib/ratings/commands/settle-holds";

const CHUNK = 400;

/**
 * Moves the ratings of a finding to quarantine, in the open case of its article or in a new one. What was decided or
 * changed since the rules looked stays as it is. Answers how many are held now because of it.
 */
export async function holdRatings(ctx: Context, articleId: string, finding: Finding): Promise<number> {
  authorize(ctx, "moderation.decide");
  return atomically(ctx, async (ctx) => {
    const articles = [...new Set([articleId, ...finding.votes.map((vote) => vote.articleId)])].toSorted();
    for (const id of articles) await lockRatings(ctx, id);
    const votes = await stillFree(ctx, finding);
    if (votes.length === 0) return 0;
    const { caseId, isNew } = await caseFor(ctx, articleId, finding, votes.length);
    const rule = finding.signals[0]?.name ?? finding.kind;
    const rows = votes.map((vote) => ({ ...vote, caseId, status: "quarantined" as const, rule, at: ctx.now }));
    for (let i = 0; i < rows.length; i += CHUNK) await ctx.db.insert(ratingHolds).values(rows.slice(i, i + CHUNK));
    for (const id of new Set(votes.map((vote) => vote.articleId))) await settleHolds(ctx, id);
    const details = { articleId, votes: votes.length, kind: finding.kind, total: finding.total, isNew };
    await recordAudit(ctx, "rating.case-open", { type: "rating-case", id: caseId }, details);
    return votes.length;
  });
}

/** Of the finding's votes those that count now, are their readers' last words, and were never held. */
async function stillFree(ctx: WriteContext, finding: Finding): Promise<{ eventId: string; articleId: string }[]> {
  const found: { eventId: string; articleId: string }[] = [];
  const byArticle = Map.groupBy(finding.votes, (vote) => vote.articleId);
  for (const [articleId, votes] of byArticle)
    for (let i = 0; i < votes.length; i += CHUNK) {
      const some = votes.slice(i, i + CHUNK);
      const rows = await ctx.db
        .select({ eventId: ratings.eventId, held: ratingHolds.eventId })
        .from(ratings)
        .leftJoin(ratingHolds, eq(ratingHolds.eventId, ratings.eventId))
        .where(
          and(
            eq(ratings.articleId, articleId),
            eq(ratings.status, "counted"),
            inArray(
              ratings.voterKey,
              some.map((vote) => vote.voter),
            ),
          ),
        );
      const wanted = new Set(some.map((vote) => vote.id));
      for (const { eventId, held } of rows)
        if (held === null && wanted.has(eventId)) found.push({ eventId, articleId });
    }
  return found;
}

async function caseFor(
  ctx: WriteContext,
  articleId: string,
  finding: Finding,
  votes: number,
): Promise<{ caseId: string; isNew: boolean }> {
  const { kind, side, total, signals, from, to } = finding;
  const entry = { kind, side, total, signals, from, to, votes, at: ctx.now.getTime() };
  const [open] = await ctx.db
    .select({ id: ratingCases.id, evidence: ratingCases.evidence })
    .from(ratingCases)
    .where(and(eq(ratingCases.articleId, articleId), eq(ratingCases.state, "open")))
    .limit(1);
  if (open) {
    const { findings } = Evidence.parse(open.evidence);
    const kept = findings.length < MOST_FINDINGS ? findings : findings.slice(0, -1);
    await ctx.db
      .update(ratingCases)
      .set({ evidence: { findings: [...kept, entry] } })
      .where(eq(ratingCases.id, open.id));
    return { caseId: open.id, isNew: false };
  }
  const id = newId();
  await ctx.db.insert(ratingCases).values({
    id,
    articleId,
    state: "open",
    evidence: { findings: [entry] },
    frozen: {},
    openedAt: ctx.now,
  });
  return { caseId: id, isNew: true };
}
