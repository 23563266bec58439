import { and, asc, count, desc, eq, gt, inArray, lt, or, sql } from "drizzle-orm";
import { articles, ratingCases, ratingDecisions, ratingEvents, ratingHolds, ratings, revisions } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import { openCursor, timeCursor } from "@/lib/core/cursor";
import { DomainError } from "@/lib/core/errors";
import { type CaseSummary, type CaseView, Evidence, type HeldVote, UNDO_DAYS } from "@/lib/moderation/model";
import { type Counts, type Level } from "@/lib/ratings/model";
import { ratingSummary } from "@/lib/ratings/queries";

const PER_PAGE = 20;
const MOST_VOTES = 1000;
const DAY = 86_400_000;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

const columns = {
  id: ratingCases.id,
  articleId: ratingCases.articleId,
  state: ratingCases.state,
  evidence: ratingCases.evidence,
  openedAt: ratingCases.openedAt,
  decidedAt: ratingCases.decidedAt,
  decidedByName: ratingCases.decidedByName,
  reason: ratingCases.reason,
  title: revisions.title,
  slug: articles.slug,
  number: articles.number,
};

type Row = Omit<CaseSummary, "path" | "says" | "from" | "to" | "held"> & {
  evidence: unknown;
  slug: string;
  number: number;
};

const DECIDED = ["released", "voided", "mixed"] as const;

/** A page of cases, found by key: the open ones oldest first, the decided ones newest first. `next` asks for more. */
export async function ratingCaseList(
  ctx: Context,
  kind: "open" | "decided",
  after?: string,
): Promise<{ cases: CaseSummary[]; next: string | null }> {
  authorize(ctx, "moderation.decide");
  const isOpen = kind === "open";
  const cursor = after ? openCursor(after) : null;
  const [past, then] = isOpen ? [gt, asc] : [lt, desc];
  const { openedAt, id } = ratingCases;
  const rest = cursor && or(past(openedAt, cursor.at), and(eq(openedAt, cursor.at), past(id, cursor.id)));
  const rows: Row[] = [];
  // One state after another, each along its index.
  for (const state of isOpen ? (["open"] as const) : DECIDED)
    rows.push(
      ...(await ctx.db
        .select(columns)
        .from(ratingCases)
        .innerJoin(articles, eq(articles.id, ratingCases.articleId))
        .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
        .where(and(eq(ratingCases.state, state), rest ?? undefined))
        .orderBy(then(openedAt), then(id))
        .limit(PER_PAGE + 1)),
    );
  const inOrder = rows.toSorted((a, b) => (isOpen ? 1 : -1) * byAge(a, b));
  const shown = inOrder.slice(0, PER_PAGE);
  const held = await heldIn(
    ctx,
    shown.map((row) => row.id),
  );
  const last = shown.at(-1);
  const next = inOrder.length > PER_PAGE && last ? timeCursor({ at: last.openedAt, id: last.id }) : null;
  return { cases: shown.map((row) => toSummary(row, held.get(row.id) ?? 0)), next };
}

function byAge(a: Row, b: Row): number {
  return a.openedAt.getTime() - b.openedAt.getTime() || (a.id < b.id ? -1 : 1);
}

async function heldIn(ctx: Context, caseIds: string[]): Promise<Map<string, number>> {
  if (caseIds.length === 0) return new Map();
  const rows = await ctx.db
    .select({ caseId: ratingHolds.caseId, n: sql<number>`count(*)`.mapWith(Number) })
    .from(ratingHolds)
    .where(inArray(ratingHolds.caseId, caseIds))
    .groupBy(ratingHolds.caseId);
  return new Map(rows.map(({ caseId, n }) => [caseId, n]));
}

function toSummary({ evidence, slug, number, ...row }: Row, held: number): CaseSummary {
  const { findings } = Evidence.parse(evidence);
  return {
    ...row,
    path: `/bai-viet/${slug}-${number}`,
    held,
    says: findings[0]?.signals[0]?.says ?? "",
    from: new Date(Math.min(...findings.map(({ from }) => from))),
    to: new Date(Math.max(...findings.map(({ to }) => to))),
  };
}

/** One case with its evidence, its held ratings and what was decided. */
export async function ratingCase(ctx: Context, id: string): Promise<CaseView> {
  authorize(ctx, "moderation.decide");
  const [row] = await ctx.db
    .select(columns)
    .from(ratingCases)
    .innerJoin(articles, eq(articles.id, ratingCases.articleId))
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(eq(ratingCases.id, id))
    .limit(1);
  if (!row) throw new DomainError("not_found", "Không tìm thấy vụ việc này.");
  const votes = await votesOf(ctx, id);
  const { counts: shown } = await ratingSummary(ctx, row.articleId);
  const without = await countedOf(ctx, row.articleId);
  const held = await heldLevels(ctx, id);
  const here = held.filter((h) => h.articleId === row.articleId && h.status === "quarantined");
  return {
    ...toSummary(row, total(held)),
    waiting: total(held.filter(({ status }) => status === "quarantined")),
    evidence: Evidence.parse(row.evidence).findings,
    votes,
    decisions: await decisionsOf(ctx, id),
    shown,
    without,
    withHeld: plus(without, here),
    until: await newestHold(ctx, id),
  };
}

type HeldLevel = { articleId: string; status: HeldVote["status"]; level: number | null; n: number };

/** How many of each level a case holds: of all of it, however many the page shows one by one. */
async function heldLevels(ctx: Context, caseId: string): Promise<HeldLevel[]> {
  return ctx.db
    .select({
      articleId: ratingHolds.articleId,
      status: ratingHolds.status,
      level: ratingEvents.level,
      n: count(),
    })
    .from(ratingHolds)
    .innerJoin(ratingEvents, eq(ratingEvents.id, ratingHolds.eventId))
    .where(eq(ratingHolds.caseId, caseId))
    .groupBy(ratingHolds.articleId, ratingHolds.status, ratingEvents.level);
}

function total(held: readonly HeldLevel[]): number {
  return held.reduce((sum, { n }) => sum + n, 0);
}

function plus(counts: Counts, held: readonly HeldLevel[]): Counts {
  const on = (level: Level) => held.filter((h) => h.level === level).reduce((sum, { n }) => sum + n, 0);
  const [a, b, c, d, e] = counts;
  return [a + on(1), b + on(2), c + on(3), d + on(4), e + on(5)];
}

/** What waits for a decision comes first: a case of thousands shows those before what is decided. */
async function votesOf(ctx: Context, caseId: string): Promise<HeldVote[]> {
  const rows = await ctx.db
    .select({
      eventId: ratingHolds.eventId,
      articleId: ratingHolds.articleId,
      status: ratingHolds.status,
      rule: ratingHolds.rule,
      at: ratingEvents.at,
      level: ratingEvents.level,
      prevId: ratingEvents.prevId,
      network: ratingEvents.networkKey,
      isNew: ratingEvents.isNewVoter,
      dwellMs: ratingEvents.dwellMs,
    })
    .from(ratingHolds)
    .innerJoin(ratingEvents, eq(ratingEvents.id, ratingHolds.eventId))
    .where(eq(ratingHolds.caseId, caseId))
    .orderBy(
      sql`case ${ratingHolds.status} when 'quarantined' then 0 else 1 end`,
      asc(ratingEvents.at),
      asc(ratingEvents.id),
    )
    .limit(MOST_VOTES);
  const before = rows.flatMap(({ prevId }) => prevId ?? []);
  const levels = new Map<string, number | null>();
  for (let i = 0; i < before.length; i += 400) {
    const found = await ctx.db
      .select({ id: ratingEvents.id, level: ratingEvents.level })
      .from(ratingEvents)
      .where(inArray(ratingEvents.id, before.slice(i, i + 400)));
    for (const one of found) levels.set(one.id, one.level);
  }
  const names = new Map<string, string>();
  return rows.map(({ prevId, network, ...vote }) => {
    if (!names.has(network)) names.set(network, nameOf(names.size));
    return {
      ...vote,
      previous: prevId === null ? null : (levels.get(prevId) ?? null),
      network: names.get(network) ?? "",
    };
  });
}

/** A, B, … Z, A2, …: enough to see who is behind one address, and worth nothing elsewhere. */
function nameOf(n: number): string {
  const round = Math.floor(n / LETTERS.length);
  return `${LETTERS[n % LETTERS.length] ?? ""}${round === 0 ? "" : round + 1}`;
}

/** What the article has without anything held: the display itself may be frozen. */
async function countedOf(ctx: Context, articleId: string): Promise<Counts> {
  const rows = await ctx.db
    .select({ level: ratings.level, n: sql<number>`count(*)`.mapWith(Number) })
    .from(ratings)
    .where(and(eq(ratings.articleId, articleId), eq(ratings.status, "counted")))
    .groupBy(ratings.level);
  const of = (level: number) => rows.find((row) => row.level === level)?.n ?? 0;
  return [of(1), of(2), of(3), of(4), of(5)];
}

async function decisionsOf(ctx: Context, caseId: string): Promise<CaseView["decisions"]> {
  const rows = await ctx.db
    .select()
    .from(ratingDecisions)
    .where(eq(ratingDecisions.caseId, caseId))
    .orderBy(desc(ratingDecisions.at))
    .limit(200);
  const undone = new Set(rows.map(({ undoes }) => undoes));
  return rows.map(({ id, kind, eventIds, reason, at, byName, undoes }) => ({
    id,
    kind,
    votes: eventIds.length,
    reason,
    at,
    byName,
    undoes,
    canUndo: kind !== "undo" && !undone.has(id) && ctx.now.getTime() - at.getTime() <= UNDO_DAYS * DAY,
  }));
}

async function newestHold(ctx: Context, caseId: string): Promise<Date> {
  const [row] = await ctx.db
    .select({ at: ratingHolds.at })
    .from(ratingHolds)
    .where(eq(ratingHolds.caseId, caseId))
    .orderBy(desc(ratingHolds.at))
    .limit(1);
  return row?.at ?? ctx.now;
}
