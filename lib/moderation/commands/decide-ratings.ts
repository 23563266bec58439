import { and, eq, inArray, lte, ne } from "drizzle-orm";
import { ratingCases, ratingDecisions, ratingEvents, ratingHolds, ratings } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { DecideRatings, UndoDecision } from "@/lib/moderation/input";
import { UNDO_DAYS } from "@/lib/moderation/model";
import { lockRatings, settleHolds } from "@/lib/ratings/commands/settle-holds";

const CHUNK = 400;
const DAY = 86_400_000;
const ELSEWHERE = "Người khác vừa quyết định về các lượt này. Vui lòng tải lại trang rồi xem lại.";

/** Releases or voids held ratings, some or all of a case, in one transaction; answers how many. */
export async function decideRatings(ctx: Context, raw: DecideRatings): Promise<number> {
  const actor = authorize(ctx, "moderation.decide");
  const { caseId, kind, votes, reason } = parse(DecideRatings, raw);
  return atomically(ctx, async (ctx) => {
    await lockCase(ctx, caseId);
    const eventIds = Array.isArray(votes) ? [...new Set(votes)] : await allUntil(ctx, caseId, votes);
    const holds = await currentHolds(ctx, caseId, eventIds);
    if (holds.length !== eventIds.length || holds.some((hold) => hold.status !== "quarantined"))
      throw new DomainError("conflict", ELSEWHERE);
    await change(ctx, holds, kind === "release" ? "released" : "void");
    const by = actor.kind === "user" ? { by: actor.id, byName: actor.name } : { by: null, byName: "Hệ thống" };
    const id = newId();
    await ctx.db.insert(ratingDecisions).values({ id, caseId, kind, eventIds, reason, at: ctx.now, ...by });
    await closeIfDecided(ctx, caseId, { reason, ...by });
    const details = { decision: id, kind, votes: eventIds.length, reason };
    await recordAudit(ctx, "rating.decide", { type: "rating-case", id: caseId }, details);
    return eventIds.length;
  });
}

/** Takes a decision back within thirty days: its ratings are held again and its case is open again. */
export async function undoDecision(ctx: Context, raw: UndoDecision): Promise<number> {
  const actor = authorize(ctx, "moderation.decide");
  const { decisionId, reason } = parse(UndoDecision, raw);
  return atomically(ctx, async (ctx) => {
    const [decision] = await ctx.db
      .select()
      .from(ratingDecisions)
      .where(and(eq(ratingDecisions.id, decisionId), ne(ratingDecisions.kind, "undo")))
      .limit(1);
    if (!decision) throw new DomainError("not_found", "Không tìm thấy quyết định này.");
    if (ctx.now.getTime() - decision.at.getTime() > UNDO_DAYS * DAY)
      throw new DomainError("conflict", `Chỉ hoàn tác được trong ${UNDO_DAYS} ngày.`);
    const { caseId, eventIds } = decision;
    await lockCase(ctx, caseId);
    const [undone] = await ctx.db
      .select({ id: ratingDecisions.id })
      .from(ratingDecisions)
      .where(eq(ratingDecisions.undoes, decisionId))
      .limit(1);
    if (undone) throw new DomainError("conflict", "Quyết định này đã được hoàn tác.");
    const status = decision.kind === "release" ? "released" : "void";
    const holds = (await currentHolds(ctx, caseId, eventIds)).filter((hold) => hold.status === status);
    await ctx.db
      .update(ratingCases)
      .set({ state: "open", decidedAt: null, decidedBy: null, decidedByName: "", reason: "" })
      .where(eq(ratingCases.id, caseId));
    await change(ctx, holds, "quarantined");
    const by = actor.kind === "user" ? { by: actor.id, byName: actor.name } : { by: null, byName: "Hệ thống" };
    await ctx.db.insert(ratingDecisions).values({
      id: newId(),
      caseId,
      kind: "undo",
      eventIds: holds.map((hold) => hold.eventId),
      reason,
      undoes: decisionId,
      at: ctx.now,
      ...by,
    });
    const details = { decision: decisionId, votes: holds.length, reason };
    await recordAudit(ctx, "rating.undo", { type: "rating-case", id: caseId }, details);
    return holds.length;
  });
}

/** Decisions about one case come one after another; so do they with votes on its articles, whose rows are locked. */
async function lockCase(ctx: WriteContext, caseId: string): Promise<void> {
  const [found] = await ctx.db
    .update(ratingCases)
    .set({ id: caseId })
    .where(eq(ratingCases.id, caseId))
    .returning({ id: ratingCases.id });
  if (!found) throw new DomainError("not_found", "Không tìm thấy vụ việc này.");
  const articles = await ctx.db
    .selectDistinct({ id: ratingHolds.articleId })
    .from(ratingHolds)
    .where(eq(ratingHolds.caseId, caseId));
  for (const id of articles.map((article) => article.id).toSorted()) await lockRatings(ctx, id);
}

/** Everything that was held when the page was made; what came since is not decided along with it. */
async function allUntil(ctx: WriteContext, caseId: string, seen: { all: number; until: number }): Promise<string[]> {
  const rows = await ctx.db
    .select({ eventId: ratingHolds.eventId })
    .from(ratingHolds)
    .where(
      and(
        eq(ratingHolds.caseId, caseId),
        eq(ratingHolds.status, "quarantined"),
        lte(ratingHolds.at, new Date(seen.until)),
      ),
    );
  if (rows.length !== seen.all) throw new DomainError("conflict", ELSEWHERE);
  return rows.map((row) => row.eventId);
}

type Hold = { eventId: string; articleId: string; status: "quarantined" | "void" | "released" };

/** The holds of these events, or of the events with which their readers have replaced them since. */
async function currentHolds(ctx: WriteContext, caseId: string, eventIds: readonly string[]): Promise<Hold[]> {
  const holds: Hold[] = [];
  for (let i = 0; i < eventIds.length; i += CHUNK) {
    const rows = await ctx.db
      .select({ eventId: ratingHolds.eventId, articleId: ratingHolds.articleId, status: ratingHolds.status })
      .from(ratingEvents)
      .innerJoin(
        ratings,
        and(eq(ratings.articleId, ratingEvents.articleId), eq(ratings.voterKey, ratingEvents.voterKey)),
      )
      .innerJoin(ratingHolds, and(eq(ratingHolds.eventId, ratings.eventId), eq(ratingHolds.caseId, caseId)))
      .where(inArray(ratingEvents.id, eventIds.slice(i, i + CHUNK)));
    holds.push(...rows);
  }
  return holds;
}

async function change(ctx: WriteContext, holds: readonly Hold[], status: Hold["status"]): Promise<void> {
  const ids = holds.map((hold) => hold.eventId);
  for (let i = 0; i < ids.length; i += CHUNK)
    await ctx.db
      .update(ratingHolds)
      .set({ status })
      .where(inArray(ratingHolds.eventId, ids.slice(i, i + CHUNK)));
  for (const articleId of [...new Set(holds.map((hold) => hold.articleId))].toSorted())
    await settleHolds(ctx, articleId);
}

async function closeIfDecided(
  ctx: WriteContext,
  caseId: string,
  { reason, by, byName }: { reason: string; by: string | null; byName: string },
): Promise<void> {
  const statuses = await ctx.db
    .selectDistinct({ status: ratingHolds.status })
    .from(ratingHolds)
    .where(eq(ratingHolds.caseId, caseId));
  const has = (status: Hold["status"]) => statuses.some((row) => row.status === status);
  if (has("quarantined")) return;
  const state = has("void") ? (has("released") ? "mixed" : "voided") : "released";
  await ctx.db
    .update(ratingCases)
    .set({ state, decidedAt: ctx.now, decidedBy: by, decidedByName: byName, reason })
    .where(eq(ratingCases.id, caseId));
}
