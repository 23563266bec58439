import { and, asc, desc, eq, gt, inArray, isNotNull, lt, or, type SQL } from "drizzle-orm";
import { deskArticles, sections } from "@/db/client";
import { authorizeSomewhere, can, sectionsWhere } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import {
  type DeskOverview,
  type Queue,
  type QueueItem,
  type QueuePage,
  urgentFirst,
  stageOf,
} from "@/lib/workflow/model";

const PER_PAGE = 40;

/** One page of a queue, the most urgent and the oldest first, of the sections in which the person may do something. */
export async function queuePage(
  ctx: Context,
  queue: Queue,
  { sectionId, after }: { sectionId?: string | undefined; after?: string | undefined } = {},
): Promise<QueuePage> {
  const actor = authorizeSomewhere(ctx, "desk.enter");
  const own = actor.kind === "user" ? actor.id : "";
  if (queue === "cua-toi") return minePage(ctx, own, after);
  const key = keyOf(after);
  const inSections = sectionCondition(ctx, queue, own, sectionId);
  const rows =
    queue === "hen-gio"
      ? await page(ctx, and(isNotNull(deskArticles.scheduledAt), inSections, afterKey(key, deskArticles.scheduledAt)), [
          asc(deskArticles.scheduledAt),
          asc(deskArticles.articleId),
        ])
      : await waiting(ctx, queue, inSections, key);
  const at = queue === "hen-gio" ? "scheduledAt" : "stateSince";
  return toPage(rows, own, ctx.now, (row) => row[at]);
}

/** The urgent ones stand on the first page, before the others; there are never many. */
async function waiting(ctx: Context, queue: "bien-tap" | "duyet", inSections: SQL | undefined, key: Key | null) {
  const state = queue === "bien-tap" ? "submitted" : "awaiting_approval";
  const order = [asc(deskArticles.stateSince), asc(deskArticles.articleId)];
  const here = and(eq(deskArticles.state, state), inSections);
  const usual = await page(ctx, and(here, afterKey(key, deskArticles.stateSince)), order);
  const more =
    queue === "duyet"
      ? await page(
          ctx,
          and(eq(deskArticles.updateState, "awaiting_approval"), inSections, afterKey(key, deskArticles.stateSince)),
          order,
        )
      : [];
  const rows = [...usual, ...more]
    .toSorted((a, b) => a.stateSince.getTime() - b.stateSince.getTime() || (a.articleId < b.articleId ? -1 : 1))
    .slice(0, PER_PAGE + 1);
  return rows;
}

/** What I wrote and what I hold, the last touched first. */
async function minePage(ctx: Context, own: string, after: string | undefined): Promise<QueuePage> {
  const key = keyOf(after);
  const before = key
    ? or(
        lt(deskArticles.updatedAt, key.at),
        and(eq(deskArticles.updatedAt, key.at), lt(deskArticles.articleId, key.id)),
      )
    : undefined;
  const order = [desc(deskArticles.updatedAt), desc(deskArticles.articleId)];
  const written = await page(ctx, and(eq(deskArticles.authorId, own), before), order);
  const held = await page(ctx, and(eq(deskArticles.claimedBy, own), before), order);
  const known = new Set(written.map((row) => row.articleId));
  const rows = [...written, ...held.filter((row) => !known.has(row.articleId))]
    .toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
    .slice(0, PER_PAGE + 1);
  return toPage(rows, own, ctx.now, (row) => row.updatedAt);
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

function afterKey(key: Key | null, column: typeof deskArticles.stateSince | typeof deskArticles.scheduledAt) {
  if (!key) return undefined;
  return or(gt(column, key.at), and(eq(column, key.at), gt(deskArticles.articleId, key.id)));
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
    queuePage(ctx, "cua-toi"),
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
  const isMyTurn = ({ stage, isMine, holder }: QueueItem) =>
    holder?.isMe === true || (isMine && (stage === "draft" || stage === "returned"));
  return {
    mine: mine.items.filter(isMyTurn).slice(0, 8),
    toEdit: urgentFirst(toEdit.items),
    toApprove: urgentFirst(toApprove.items),
    scheduled: scheduled.items,
    inEdit: inEdit.map((row) => toItem(row, own, ctx.now)),
  };
}

/** Whether the person edits, approves or only writes: which queues the screen names first. */
export function deskDuties(ctx: Context): { edits: boolean; approves: boolean } {
  const somewhere = (capability: "article.edit" | "article.publish") =>
    can(ctx.actor, capability) || (sectionsWhere(ctx.actor, capability)?.length ?? 1) > 0;
  return { edits: somewhere("article.edit"), approves: somewhere("article.publish") };
}
