import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, or, type SQL } from "drizzle-orm";
import { deskArticles, sections } from "@/db/client";
import { authorizeSomewhere, can, sectionsWhere } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import { type DeskOverview, type Queue, type QueueItem, type QueuePage, stageOf } from "@/lib/workflow/model";

const PER_PAGE = 40;

/**
 * One page of a queue, of the sections in which the person may do something. The order holds over the whole queue, page
 * after page: urgent first, then what has a deadline by it, then what waits longest; of one's own, what was touched last.
 * What is scheduled stands by its minute.
 */
export async function queuePage(
  ctx: Context,
  queue: Queue,
  { sectionId, after }: { sectionId?: string | undefined; after?: string | undefined } = {},
): Promise<QueuePage> {
  const actor = authorizeSomewhere(ctx, "desk.enter");
  const own = actor.kind === "user" ? actor.id : "";
  if (queue === "hen-gio") return scheduledPage(ctx, sectionCondition(ctx, queue, own, sectionId), own, after);
  const here = queue === "cua-toi" ? undefined : sectionCondition(ctx, queue, own, sectionId);
  const rows = await walkBands(ctx, SOURCES[queue](own), here, queue === "cua-toi" ? "touched" : "waiting", after);
  const shown = rows.slice(0, PER_PAGE);
  const last = shown.at(-1);
  const next = rows.length > PER_PAGE && last ? cursorOf(last, queue === "cua-toi" ? "touched" : "waiting") : null;
  return { items: shown.map((row) => toItem(row, own, ctx.now)), next };
}

/** Each condition is the beginning of an index that goes on in the order of the queue (db/schema/workflow.ts). */
const SOURCES: Record<Exclude<Queue, "hen-gio">, (own: string) => SQL[]> = {
  "bien-tap": () => [eq(deskArticles.state, "submitted")],
  duyet: () => [eq(deskArticles.state, "awaiting_approval"), eq(deskArticles.updateState, "awaiting_approval")],
  "cua-toi": (own) => [eq(deskArticles.authorId, own), eq(deskArticles.claimedBy, own)],
};

/** How a queue goes on where there is no deadline. */
type Then = "waiting" | "touched";

/** Urgent with a deadline, urgent without one, the others with, the others without: four ranges, one after another. */
const BANDS = [
  { priority: -1, hasDeadline: true },
  { priority: -1, hasDeadline: false },
  { priority: 0, hasDeadline: true },
  { priority: 0, hasDeadline: false },
] as const;

/** Where a page ended: the band, and the row's place in it. */
type Cursor = { band: number; at: Date; since: Date; id: string };

async function walkBands(
  ctx: Context,
  sources: readonly SQL[],
  here: SQL | undefined,
  then: Then,
  after: string | undefined,
): Promise<Row[]> {
  const from = readCursor(after);
  const rows = new Map<string, Row>();
  for (let band = from?.band ?? 0; band < BANDS.length && rows.size <= PER_PAGE; band++) {
    const beyond = from?.band === band ? beyondCursor(from, then) : undefined;
    const pages = await Promise.all(
      sources.map((source) => page(ctx, and(source, inBand(band), here, beyond), orderIn(band, then))),
    );
    for (const row of pages.flat().toSorted((a, b) => compareIn(band, then, a, b))) rows.set(row.articleId, row);
  }
  return [...rows.values()].slice(0, PER_PAGE + 1);
}

function inBand(band: number): SQL | undefined {
  const { priority, hasDeadline } = BANDS[band] ?? BANDS[3];
  const { deadline } = deskArticles;
  return and(eq(deskArticles.priority, priority), hasDeadline ? isNotNull(deadline) : isNull(deadline));
}

const thenOf = (then: Then) => (then === "waiting" ? deskArticles.stateSince : deskArticles.updatedAt);
const hasDeadline = (band: number) => BANDS[band]?.hasDeadline === true;

function orderIn(band: number, then: Then): SQL[] {
  const { deadline, articleId } = deskArticles;
  if (hasDeadline(band)) return [asc(deadline), asc(thenOf(then)), asc(articleId)];
  const direction = then === "waiting" ? asc : desc;
  return [direction(thenOf(then)), direction(articleId)];
}

function compareIn(band: number, then: Then, a: Row, b: Row): number {
  const [at, bt] = then === "waiting" ? [a.stateSince, b.stateSince] : [a.updatedAt, b.updatedAt];
  const byId = a.articleId < b.articleId ? -1 : 1;
  if (hasDeadline(band))
    return (a.deadline?.getTime() ?? 0) - (b.deadline?.getTime() ?? 0) || at.getTime() - bt.getTime() || byId;
  return (at.getTime() - bt.getTime() || byId) * (then === "waiting" ? 1 : -1);
}

function beyondCursor({ band, at, since: thenAt, id }: Cursor, then: Then): SQL | undefined {
  const { deadline, articleId } = deskArticles;
  const column = thenOf(then);
  if (hasDeadline(band))
    return or(
      gt(deadline, at),
      and(eq(deadline, at), or(gt(column, thenAt), and(eq(column, thenAt), gt(articleId, id)))),
    );
  const more = then === "waiting" ? gt : lt;
  return or(more(column, thenAt), and(eq(column, thenAt), more(articleId, id)));
}

function cursorOf({ priority, deadline, stateSince, updatedAt, articleId }: Row, then: Then): string {
  const band = BANDS.findIndex((one) => one.priority === priority && one.hasDeadline === (deadline !== null));
  const thenAt = then === "waiting" ? stateSince : updatedAt;
  return [Math.max(0, band), deadline?.getTime() ?? 0, thenAt.getTime(), articleId].join("_");
}

function readCursor(after: string | undefined): Cursor | null {
  const [, band, at, since, id] = /^([0-3])_(\d{1,15})_(\d{1,15})_([0-9a-zA-Z-]{1,60})$/.exec(after ?? "") ?? [];
  if (id === undefined) return null;
  return { band: Number(band), at: new Date(Number(at)), since: new Date(Number(since)), id };
}

async function scheduledPage(
  ctx: Context,
  here: SQL | undefined,
  own: string,
  after: string | undefined,
): Promise<QueuePage> {
  const { scheduledAt, articleId } = deskArticles;
  const key = keyOf(after);
  const beyond = key ? or(gt(scheduledAt, key.at), and(eq(scheduledAt, key.at), gt(articleId, key.id))) : undefined;
  const rows = await page(ctx, and(isNotNull(scheduledAt), here, beyond), [asc(scheduledAt), asc(articleId)]);
  return toPage(rows, own, ctx.now, (row) => row.scheduledAt);
}

const columns = {
  articleId: deskArticles.articleId,
  title: deskArticles.title,
  kind: deskArticles.kind,
  section: sections.name,
  sectionId: deskArticles.sectionId,
  authorId: deskArticles.authorId,
  authorName: deskArticles.authorName,
  state: deskArticles.state,
  updateState: deskArticles.updateState,
  stateSince: deskArticles.stateSince,
  deadline: deskArticles.deadline,
  priority: deskArticles.priority,
  claimedBy: deskArticles.claimedBy,
  claimedByName: deskArticles.claimedByName,
  claimUntil: deskArticles.claimUntil,
  scheduledAt: deskArticles.scheduledAt,
  returnReason: deskArticles.returnReason,
  updatedAt: deskArticles.updatedAt,
};

type Row = Awaited<ReturnType<typeof page>>[number];

function page(ctx: Context, where: SQL | undefined, order: SQL[], limit = PER_PAGE + 1) {
  return ctx.db
    .select(columns)
    .from(deskArticles)
    .innerJoin(sections, eq(sections.id, deskArticles.sectionId))
    .where(where)
    .orderBy(...order)
    .limit(limit);
}

/** Whose queue this is: an editor's sections, or what one wrote. */
function sectionCondition(ctx: Context, queue: Queue, own: string, sectionId: string | undefined): SQL | undefined {
  const capability = queue === "bien-tap" ? "article.edit" : "draft.read";
  const allowed = sectionsWhere(ctx.actor, capability);
  const mine = eq(deskArticles.authorId, own);
  const visible =
    allowed === null ? undefined : allowed.length === 0 ? mine : or(inArray(deskArticles.sectionId, allowed), mine);
  return and(visible, sectionId === undefined ? undefined : eq(deskArticles.sectionId, sectionId));
}

type Key = { at: Date; id: string };

function keyOf(after: string | undefined): Key | null {
  const parts = /^(\d{1,15})_([0-9a-zA-Z-]{1,60})$/.exec(after ?? "");
  return parts?.[1] && parts[2] ? { at: new Date(Number(parts[1])), id: parts[2] } : null;
}

function toPage(rows: Row[], own: string, now: Date, keyAt: (row: Row) => Date | null): QueuePage {
  const shown = rows.slice(0, PER_PAGE);
  const last = shown.at(-1);
  const next = rows.length > PER_PAGE && last ? `${keyAt(last)?.getTime() ?? 0}_${last.articleId}` : null;
  return { items: shown.map((row) => toItem(row, own, now)), next };
}

function toItem(row: Row, own: string, now: Date): QueueItem {
  const isHeld = row.claimedBy !== null && row.claimUntil !== null && row.claimUntil > now;
  return {
    articleId: row.articleId,
    title: row.title,
    kind: row.kind,
    section: row.section,
    authorName: row.authorName,
    stage: stageOf(row.state, row.updateState),
    since: row.stateSince,
    deadline: row.deadline,
    isUrgent: row.priority < 0,
    holder: isHeld ? { name: row.claimedByName, isMe: row.claimedBy === own } : null,
    scheduledAt: row.scheduledAt,
    returnReason: row.returnReason,
    isMine: row.authorId === own,
  };
}

/** The first page of the desk: what is mine, what waits, what is due. */
export async function deskOverview(ctx: Context): Promise<DeskOverview> {
  const actor = authorizeSomewhere(ctx, "desk.enter");
  const own = actor.kind === "user" ? actor.id : "";
  const [mine, toEdit, toApprove, scheduled, inEdit] = await Promise.all([
    myTurn(ctx, own),
    queuePage(ctx, "bien-tap"),
    queuePage(ctx, "duyet"),
    queuePage(ctx, "hen-gio"),
    page(
      ctx,
      and(eq(deskArticles.state, "editing"), sectionCondition(ctx, "bien-tap", own, undefined)),
      [asc(deskArticles.stateSince)],
      20,
    ),
  ]);
  return {
    mine: mine.map((row) => toItem(row, own, ctx.now)),
    toEdit: toEdit.items,
    toApprove: toApprove.items,
    scheduled: scheduled.items,
    inEdit: inEdit.map((row) => toItem(row, own, ctx.now)),
  };
}

const MY_TURN = 8;

/** What I am to go on with: my drafts, what was returned to me, what I hold; never what lies published. */
async function myTurn(ctx: Context, own: string): Promise<Row[]> {
  const holds = and(eq(deskArticles.claimedBy, own), gt(deskArticles.claimUntil, ctx.now));
  const writes = and(eq(deskArticles.authorId, own), inArray(deskArticles.state, ["draft", "returned"]));
  const rows = await walkBands(
    ctx,
    [writes, holds].flatMap((source) => source ?? []),
    undefined,
    "touched",
    undefined,
  );
  return rows.slice(0, MY_TURN);
}

/** Whether the person edits, approves or only writes: which queues the screen names first. */
export function deskDuties(ctx: Context): { edits: boolean; approves: boolean } {
  const somewhere = (capability: "article.edit" | "article.publish") =>
    can(ctx.actor, capability) || (sectionsWhere(ctx.actor, capability)?.length ?? 1) > 0;
  return { edits: somewhere("article.edit"), approves: somewhere("article.publish") };
}
