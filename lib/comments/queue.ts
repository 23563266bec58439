import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, or, type SQL } from "drizzle-orm";
import { articles, commentReports, comments, revisions } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { articlePath } from "@/lib/articles/model";
import type { Context } from "@/lib/core/context";
import { openCursor, timeCursor } from "@/lib/core/cursor";
import { parse } from "@/lib/core/parse";
import type { Verdict } from "./checks/check";
import { AskQueue } from "./input";
import { FILTERS, type QueueFilter, type QueueItem, type QueuePage, REPORT_REASONS } from "./model";

const MOST_COUNTED = 1000;
const MOST_REPORTS = 5;

/** What waits for a moderator, oldest first; what is decided, newest first. A page is found by key, however long it is. */
export async function moderationQueue(ctx: Context, raw: AskQueue): Promise<QueuePage> {
  authorize(ctx, "moderation.decide");
  const asked = parse(AskQueue, raw);
  const { limit } = asked;
  const { where, order, cursorOf } = await listing(ctx, asked);
  const rows = await ctx.db
    .select()
    .from(comments)
    .where(where)
    .orderBy(...order)
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: await itemsOf(ctx, shown), next: rows.length > limit && last ? cursorOf(last) : null };
}

/** How many wait, at most a thousand of each. */
export async function queueCounts(ctx: Context): Promise<Record<Exclude<QueueFilter, "da-quyet">, number>> {
  authorize(ctx, "moderation.decide");
  const some = async (where: SQL | undefined) => {
    const rows = ctx.db.select({ id: comments.id }).from(comments).where(where).limit(MOST_COUNTED).as("waiting");
    const [row] = await ctx.db.select({ n: count() }).from(rows);
    return row?.n ?? 0;
  };
  return {
    "cho-duyet": await some(eq(comments.state, "pending")),
    "bi-bao-cao": await some(reported()),
    "khieu-nai": await some(appealing()),
  };
}

type Row = typeof comments.$inferSelect;

async function listing(ctx: Context, { filter, articleId, writerOf, after }: Omit<AskQueue, "limit">) {
  const narrowed = and(
    articleId ? eq(comments.articleId, articleId) : undefined,
    writerOf ? await sameWriter(ctx, writerOf) : undefined,
  );
  const cursor = after ? openCursor(after) : null;
  const keyed = {
    "cho-duyet": { base: eq(comments.state, "pending"), key: comments.at, isNewestFirst: false },
    "bi-bao-cao": { base: reported(), key: comments.at, isNewestFirst: false },
    "khieu-nai": { base: appealing(), key: comments.appealedAt, isNewestFirst: false },
    "da-quyet": { base: isNotNull(comments.decidedAt), key: comments.decidedAt, isNewestFirst: true },
  }[filter];
  const { base, key, isNewestFirst } = keyed;
  const past = isNewestFirst ? lt : gt;
  const then = isNewestFirst ? desc : asc;
  const rest = cursor && or(past(key, cursor.at), and(eq(key, cursor.at), past(comments.id, cursor.id)));
  const cursorOf = (row: Row) => {
    const at = { "cho-duyet": row.at, "bi-bao-cao": row.at, "khieu-nai": row.appealedAt, "da-quyet": row.decidedAt };
    return timeCursor({ at: at[filter] ?? row.at, id: row.id });
  };
  return { where: and(base, narrowed, rest ?? undefined), order: [then(key), then(comments.id)], cursorOf };
}

function reported(): SQL | undefined {
  return and(gt(comments.openReports, 0), eq(comments.state, "approved"));
}

function appealing(): SQL | undefined {
  return and(isNotNull(comments.appealedAt), isNull(comments.appealDecidedAt));
}

async function sameWriter(ctx: Context, commentId: string): Promise<SQL> {
  const [row] = await ctx.db
    .select({ userId: comments.userId, emailHash: comments.emailHash })
    .from(comments)
    .where(eq(comments.id, commentId))
    .limit(1);
  if (row?.userId) return eq(comments.userId, row.userId);
  if (row?.emailHash) return eq(comments.emailHash, row.emailHash);
  return eq(comments.id, commentId);
}

export function isFilter(value: string | undefined): value is QueueFilter {
  return FILTERS.some((filter) => filter === value);
}

async function itemsOf(ctx: Context, rows: readonly Row[]): Promise<QueueItem[]> {
  if (rows.length === 0) return [];
  const [about, parents, writers, reports] = await Promise.all([
    articlesOf(ctx, rows),
    parentsOf(ctx, rows),
    writersOf(ctx, rows),
    reportsOf(ctx, rows),
  ]);
  return rows.flatMap((row) => {
    const article = about.get(row.articleId);
    if (!article) return [];
    return {
      id: row.id,
      name: row.name,
      text: row.text,
      state: row.state,
      at: row.at,
      article,
      parent: parents.get(row.parentId ?? "") ?? null,
      // Written by the checks (commands/write-comment.ts), in this very shape.
      verdicts: (row.verdict as Verdict[]).filter(({ outcome }) => outcome !== "pass"),
      writer: writers.get(writerKey(row)) ?? { hasAccount: row.userId !== null, approved: 0, rejected: 0, hidden: 0 },
      reports: reports.get(row.id) ?? [],
      appeal: row.appealedAt && !row.appealDecidedAt ? { text: row.appealText, at: row.appealedAt } : null,
      decided: row.decidedAt && {
        reasonCode: row.reasonCode,
        reasonText: row.reasonText,
        by: row.decidedByName,
        at: row.decidedAt,
      },
    };
  });
}

async function articlesOf(ctx: Context, rows: readonly Row[]) {
  const found = await ctx.db
    .select({ id: articles.id, slug: articles.slug, number: articles.number, title: revisions.title })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(inArray(articles.id, [...new Set(rows.map(({ articleId }) => articleId))]));
  return new Map(found.map(({ id, title, ...at }) => [id, { id, title, path: articlePath(at) }]));
}

async function parentsOf(ctx: Context, rows: readonly Row[]) {
  const ids = [...new Set(rows.flatMap(({ parentId }) => parentId ?? []))];
  if (ids.length === 0) return new Map<string, { name: string; text: string }>();
  const found = await ctx.db
    .select({ id: comments.id, name: comments.name, text: comments.text })
    .from(comments)
    .where(inArray(comments.id, ids));
  return new Map(found.map(({ id, ...parent }) => [id, parent]));
}

function writerKey({ userId, emailHash }: { userId: string | null; emailHash: string | null }): string {
  return userId ?? emailHash ?? "";
}

/** How the writers on this page fared so far: two statements, each along an index. */
async function writersOf(ctx: Context, rows: readonly Row[]): Promise<Map<string, QueueItem["writer"]>> {
  const users = [...new Set(rows.flatMap(({ userId }) => userId ?? []))];
  const emails = [...new Set(rows.flatMap(({ userId, emailHash }) => (userId ? [] : (emailHash ?? []))))];
  const histories = new Map<string, QueueItem["writer"]>();
  for (const [column, keys] of [
    [comments.userId, users],
    [comments.emailHash, emails],
  ] as const) {
    if (keys.length === 0) continue;
    const counted = await ctx.db
      .select({ key: column, state: comments.state, n: count() })
      .from(comments)
      .where(and(inArray(column, keys), inArray(comments.state, ["approved", "rejected", "hidden"])))
      .groupBy(column, comments.state);
    for (const { key, state, n } of counted) {
      if (key === null) continue;
      const hasAccount = column === comments.userId;
      const before = histories.get(key) ?? { hasAccount, approved: 0, rejected: 0, hidden: 0 };
      histories.set(key, { ...before, [state]: n });
    }
  }
  return histories;
}

async function reportsOf(ctx: Context, rows: readonly Row[]): Promise<Map<string, QueueItem["reports"]>> {
  const withReports = rows.filter(({ openReports }) => openReports > 0).map(({ id }) => id);
  const byComment = new Map<string, QueueItem["reports"]>();
  for (const id of withReports) {
    const found = await ctx.db
      .select({ reason: commentReports.reason, text: commentReports.text, at: commentReports.at })
      .from(commentReports)
      .where(and(eq(commentReports.commentId, id), isNull(commentReports.closedAt)))
      .orderBy(asc(commentReports.at))
      .limit(MOST_REPORTS);
    byComment.set(
      id,
      found.map((it) => ({ ...it, reason: REPORT_REASONS.find(({ code }) => code === it.reason)?.label ?? it.reason })),
    );
  }
  return byComment;
}
