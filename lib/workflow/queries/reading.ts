import { and, asc, desc, eq } from "drizzle-orm";
import { auditLog, deskNotes, deskReads } from "@/db/client";
import { revisionAsArticle } from "@/lib/articles/queries/article";
import type { ArticleView } from "@/lib/articles/view";
import type { Context } from "@/lib/core/context";
import { requireStanding } from "@/lib/workflow/internal/standing";

export type NoteView = {
  id: string;
  blockId: string | null;
  quote: string;
  text: string;
  at: Date;
  byName: string;
  resolved: { at: Date; byName: string } | null;
};

/** The notes of an article: those that are open first, the newest of those that are done after. */
export async function notesOf(ctx: Context, articleId: string): Promise<NoteView[]> {
  await requireStanding(ctx, articleId);
  const rows = await ctx.db
    .select()
    .from(deskNotes)
    .where(eq(deskNotes.articleId, articleId))
    .orderBy(asc(deskNotes.at))
    .limit(500);
  return rows
    .map(({ id, blockId, quote, text, at, byName, resolvedAt, resolvedByName }) => ({
      id,
      blockId,
      quote,
      text,
      at,
      byName,
      resolved: resolvedAt === null ? null : { at: resolvedAt, byName: resolvedByName },
    }))
    .toSorted((a, b) => Number(a.resolved !== null) - Number(b.resolved !== null));
}

export type ReadingView = {
  /** The frozen revision, with everything that its page shows. */
  article: ArticleView | null;
  hash: string | null;
  notes: NoteView[];
  /** What I read last, when that was another revision; of two readings of this one, what I read before them. */
  lastRead: { hash: string; at: Date } | null;
  history: { at: Date; by: string; action: string; reason: string }[];
};

/** Đọc duyệt: what stands frozen before the one who is to decide, and what was said and done about it. */
export async function readingView(ctx: Context, articleId: string): Promise<ReadingView> {
  const at = await requireStanding(ctx, articleId);
  const hash = at.desk.headHash ?? at.liveHash;
  const [article, notes, [read], acts] = await Promise.all([
    hash === null ? null : revisionAsArticle(ctx, articleId, hash),
    notesOf(ctx, articleId),
    ctx.db
      .select({
        hash: deskReads.revisionHash,
        at: deskReads.at,
        previousHash: deskReads.previousHash,
        previousAt: deskReads.previousAt,
      })
      .from(deskReads)
      .where(
        and(eq(deskReads.articleId, articleId), eq(deskReads.userId, ctx.actor.kind === "user" ? ctx.actor.id : "")),
      )
      .limit(1),
    ctx.db
      .select({ at: auditLog.at, by: auditLog.actorName, action: auditLog.action, details: auditLog.details })
      .from(auditLog)
      .where(and(eq(auditLog.objectType, "article"), eq(auditLog.objectId, articleId)))
      .orderBy(desc(auditLog.seq))
      .limit(60),
  ]);
  const history = acts.map(({ details, ...act }) => ({
    ...act,
    reason:
      typeof details["reason"] === "string"
        ? details["reason"]
        : typeof details["why"] === "string"
          ? details["why"]
          : "",
  }));
  return { article, hash, notes, lastRead: otherRead(read, hash), history };
}

type Read = { hash: string; at: Date; previousHash: string | null; previousAt: Date | null };

function otherRead(read: Read | undefined, hash: string | null): ReadingView["lastRead"] {
  if (!read) return null;
  if (read.hash !== hash) return { hash: read.hash, at: read.at };
  const { previousHash, previousAt } = read;
  return previousHash !== null && previousAt !== null ? { hash: previousHash, at: previousAt } : null;
}
