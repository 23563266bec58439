import { and, desc, eq, inArray, isNotNull, notInArray } from "drizzle-orm";
import { approvals, draftConflicts, drafts, revisionMarks, revisions, users } from "@/db/client";
import type { Context } from "@/lib/core/context";
import { startOfDayVn } from "@/lib/text/dates";
import { type DraftAccess, requireReadable } from "./access";
import type { FreezeReason } from "./model";

/** A revision with the reason why it was made. */
export type HistoryEntry = {
  id: string;
  hash: string;
  reason: FreezeReason;
  note: string;
  at: Date;
  by: string | null;
  byName: string;
  title: string;
  /** What stood there before a revision was restored. */
  fromHash: string | null;
  isLive: boolean;
  isApproved: boolean;
};

/** An act, or the writing of one person between two acts, which is told as one. */
export type HistoryItem =
  | { is: "act"; entry: HistoryEntry; previous: string | null }
  | { is: "writing"; byName: string; from: Date; until: Date; entries: HistoryEntry[]; previous: string | null };

export type History = Pick<DraftAccess, "articleId" | "canWrite" | "why" | "headHash"> & {
  title: string;
  /** The newest first. */
  items: HistoryItem[];
  /** Of the working copy, when it says what no revision says yet. */
  unfrozen: { at: Date; byName: string; base: string | null } | null;
  baseHash: string | null;
  isCut: boolean;
  /** Texts of places that two people changed and that were decided, both of each. */
  decided: DecidedConflict[];
};

export type DecidedConflict = {
  id: string;
  unitId: string;
  head: unknown;
  copy: unknown;
  at: Date;
  byName: string;
  resolution: "head" | "copy" | "merged" | null;
  resolvedAt: Date;
  resolvedByName: string;
};

const MOST_DECIDED = 100;
const MOST = 400;

export async function historyOf(ctx: Context, articleId: string): Promise<History> {
  const access = await requireReadable(ctx, articleId);
  const entries = await entriesOf(ctx, access);
  const [draft] = await ctx.db
    .select({ draft: drafts, byName: users.name })
    .from(drafts)
    .leftJoin(users, eq(users.id, drafts.updatedBy))
    .where(eq(drafts.articleId, articleId))
    .limit(1);
  const isUnfrozen = draft !== undefined && draft.draft.seq !== draft.draft.frozenSeq;
  const { canWrite, why, headHash } = access;
  return {
    articleId,
    canWrite: canWrite && draft !== undefined,
    why,
    headHash,
    title: entries[0]?.title ?? "",
    items: grouped(entries),
    unfrozen: isUnfrozen
      ? { at: draft.draft.updatedAt, byName: draft.byName ?? "Tòa soạn", base: draft.draft.baseHash }
      : null,
    baseHash: draft?.draft.baseHash ?? null,
    isCut: entries.length >= MOST,
    decided: await decidedOf(ctx, articleId),
  };
}

async function decidedOf(ctx: Context, articleId: string): Promise<DecidedConflict[]> {
  const rows = await ctx.db
    .select({ conflict: draftConflicts, resolvedByName: users.name })
    .from(draftConflicts)
    .leftJoin(users, eq(users.id, draftConflicts.resolvedBy))
    .where(and(eq(draftConflicts.articleId, articleId), isNotNull(draftConflicts.resolvedAt)))
    .orderBy(desc(draftConflicts.resolvedAt))
    .limit(MOST_DECIDED);
  return rows.flatMap(({ conflict: { id, unitId, head, copy, at, byName, resolution, resolvedAt }, resolvedByName }) =>
    resolvedAt === null
      ? []
      : [{ id, unitId, head, copy, at, byName, resolution, resolvedAt, resolvedByName: resolvedByName ?? "Tòa soạn" }],
  );
}

/** Marks, and the revisions that were made without one (imported, or older than marks), the newest first. */
async function entriesOf(ctx: Context, access: DraftAccess): Promise<HistoryEntry[]> {
  const { articleId, liveHash } = access;
  const marks = await ctx.db
    .select({ mark: revisionMarks, title: revisions.title })
    .from(revisionMarks)
    .innerJoin(revisions, eq(revisions.hash, revisionMarks.revisionHash))
    .where(eq(revisionMarks.articleId, articleId))
    .orderBy(desc(revisionMarks.at), desc(revisionMarks.id))
    .limit(MOST);
  const marked = [...new Set(marks.map(({ mark }) => mark.revisionHash))];
  const others = await ctx.db
    .select({
      hash: revisions.hash,
      title: revisions.title,
      at: revisions.createdAt,
      by: revisions.createdBy,
      byName: users.name,
    })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.createdBy))
    .where(
      marked.length > 0
        ? and(eq(revisions.articleId, articleId), notInArray(revisions.hash, marked))
        : eq(revisions.articleId, articleId),
    )
    .orderBy(desc(revisions.createdAt))
    .limit(100);
  const hashes = [...marked, ...others.map(({ hash }) => hash)];
  const approved = new Set(await approvedAmong(ctx, hashes));
  const isOf = (hash: string) => ({ isLive: hash === liveHash, isApproved: approved.has(hash) });
  return [
    ...marks.map(({ mark: { revisionHash: hash, articleId: _, ...mark }, title }) => ({
      ...mark,
      hash,
      title,
      ...isOf(hash),
    })),
    ...others.map(({ hash, title, at, by, byName }) => ({
      id: hash,
      hash,
      title,
      at,
      by,
      byName: byName ?? "Tòa soạn",
      reason: by === null ? ("imported" as const) : ("saved" as const),
      note: "",
      fromHash: null,
      ...isOf(hash),
    })),
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
}

async function approvedAmong(ctx: Context, hashes: string[]): Promise<string[]> {
  if (hashes.length === 0) return [];
  const rows = await ctx.db
    .select({ hash: approvals.revisionHash })
    .from(approvals)
    .where(inArray(approvals.revisionHash, hashes))
    .limit(hashes.length);
  return rows.map(({ hash }) => hash);
}

const WRITING: ReadonlySet<FreezeReason> = new Set(["session", "saved"]);

/** A day's writing of one person that no act interrupts is one item. `entries`: the newest first. */
function grouped(entries: HistoryEntry[]): HistoryItem[] {
  const items: HistoryItem[] = [];
  for (const [i, entry] of entries.entries()) {
    const previous = entries.slice(i + 1).find(({ hash }) => hash !== entry.hash)?.hash ?? null;
    const isWriting = WRITING.has(entry.reason) && !entry.isApproved;
    const last = items.at(-1);
    const isSame =
      last?.is === "writing" &&
      last.entries[0]?.by === entry.by &&
      startOfDayVn(last.until).getTime() === startOfDayVn(entry.at).getTime();
    if (isWriting && isSame) {
      last.entries.push(entry);
      last.from = entry.at;
      last.previous = previous;
    } else if (isWriting)
      items.push({ is: "writing", byName: entry.byName, from: entry.at, until: entry.at, entries: [entry], previous });
    else items.push({ is: "act", entry, previous });
  }
  return items;
}
