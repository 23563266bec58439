import { and, eq, isNull } from "drizzle-orm";
import { draftConflicts, draftOps } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import type { Op } from "@/lib/drafts/input";
import { blocksInOrder, keyBetween, MAX_BLOCKS, type OpResult, type Unit } from "@/lib/drafts/model";
import { mergeUnit } from "./merge";
import { keyOf } from "./tokens";
import { keptDoc, type StoredUnit, writeUnit } from "./units";

/** What of a unit an edit can be made on. */
type Base = { doc: unknown; position: string };
type Place = Pick<Unit, "unitId" | "kind" | "position" | "isDeleted">;

/** One batch on one draft; `places` is where every block stands, `heads` the units that the batch touches. */
export type Batch = {
  articleId: string;
  seq: number;
  by: { id: string | null; name: string };
  heads: Map<string, StoredUnit>;
  places: Map<string, Place>;
  /** The article is in other hands meanwhile: what comes is kept beside the head, never in it. */
  isLate: boolean;
};

/** Applies one operation that was never applied before; every text of it is afterwards in the head or in a copy. */
export async function applyOp(ctx: WriteContext, batch: Batch, op: Op): Promise<OpResult> {
  const head = batch.heads.get(op.unitId);
  const outcome = await outcomeOf(ctx, batch, op, head);
  const { result } = outcome;
  const etag = await etagOfSent(ctx, batch, op, outcome);
  await ctx.db.insert(draftOps).values({
    opId: op.opId,
    articleId: batch.articleId,
    unitId: op.unitId,
    result,
    etag,
    ...(outcome.replaced
      ? {
          replacedEtag: outcome.replaced.etag,
          replacedPosition: outcome.replaced.position,
          replacedDoc: keptDoc(outcome.replaced.doc),
        }
      : {}),
    at: ctx.now,
    by: batch.by.id,
  });
  return { opId: op.opId, result, etag };
}

async function outcomeOf(ctx: WriteContext, batch: Batch, op: Op, head: StoredUnit | undefined): Promise<Outcome> {
  const isRemoval = op.doc === null && op.kind === "block";
  if (!batch.isLate) return isRemoval ? remove(ctx, batch, op, head) : edit(ctx, batch, op, head);
  if (isRemoval || (head && isSame(head.doc, op.doc))) return { result: "unchanged", etag: head?.etag ?? "" };
  return (await continueCopy(ctx, batch, op)) ?? keepCopy(ctx, batch, op, head, await baseOf(ctx, batch.articleId, op));
}

/**
 * The next edit of this device is made on what it sent. Where the head says something else (merged with another's edit),
 * that text gets an etag of its own: named by the head's, the next edit would write over what the device never saw.
 */
async function etagOfSent(ctx: WriteContext, batch: Batch, op: Op, outcome: Outcome): Promise<string> {
  const head = batch.heads.get(op.unitId);
  const isSeen =
    outcome.result === "conflict" || (op.doc === null && op.kind === "block") || !head || isSame(head.doc, op.doc);
  if (isSeen) return outcome.etag;
  const etag = newId();
  await ctx.db.insert(draftOps).values({
    opId: newId(),
    articleId: batch.articleId,
    unitId: op.unitId,
    result: outcome.result,
    etag,
    replacedEtag: etag,
    replacedPosition: op.position ?? head.position,
    replacedDoc: keptDoc(op.doc),
    at: ctx.now,
    by: batch.by.id,
  });
  return etag;
}

type Outcome = { result: OpResult["result"]; etag: string; replaced?: StoredUnit | undefined };

async function edit(ctx: WriteContext, batch: Batch, op: Op, head: StoredUnit | undefined): Promise<Outcome> {
  if (!head) return put(ctx, batch, op, undefined, { doc: op.doc, position: op.position ?? null });
  const isOnHead = head.etag === op.base;
  const base = isOnHead ? head : await baseOf(ctx, batch.articleId, op);
  const position = base && op.position === base.position ? null : (op.position ?? null);
  if (isSame(head.doc, op.doc)) {
    const isMoved = position !== null && position !== head.position && base !== null;
    const isGone = head.isDeleted && !isOnHead && base !== null && isSame(base.doc, op.doc);
    if (isGone || (!isMoved && !head.isDeleted)) return { result: "unchanged", etag: head.etag };
    return put(ctx, batch, op, head, { doc: head.doc, position });
  }
  if (isOnHead) return put(ctx, batch, op, head, { doc: op.doc, position });

  const continued = await continueCopy(ctx, batch, op);
  if (continued) return continued;

  const merged = base && mergeUnit(op.kind, base.doc, head.doc, op.doc);
  if (merged) {
    const isMove = base !== null && isSame(base.doc, op.doc);
    if (isSame(merged.doc, head.doc) && (head.isDeleted ? isMove : position === null))
      return { result: "unchanged", etag: head.etag };
    return put(ctx, batch, op, head, { doc: merged.doc, position });
  }
  // The edit brings a deleted block back, so that its two texts stand side by side.
  const revived = head.isDeleted ? await put(ctx, batch, op, head, { doc: head.doc, position: null }) : null;
  return { ...(await keepCopy(ctx, batch, op, head, base)), replaced: revived?.replaced };
}

/** A block that somebody else changed meanwhile is not taken away: both wishes are kept, and a person chooses. */
async function remove(ctx: WriteContext, batch: Batch, op: Op, head: StoredUnit | undefined): Promise<Outcome> {
  if (!head || head.isDeleted) return { result: "unchanged", etag: head?.etag ?? "" };
  const base = head.etag === op.base ? head : await baseOf(ctx, batch.articleId, op);
  if (base && isSame(base.doc, head.doc)) {
    const next = { ...head, isDeleted: true, etag: newId(), seq: batch.seq, updatedBy: batch.by.id };
    await store(ctx, batch, next);
    return { result: "applied", etag: next.etag, replaced: head };
  }
  return keepCopy(ctx, batch, op, head, base);
}

type Change = { doc: unknown; position: string | null };

async function put(
  ctx: WriteContext,
  batch: Batch,
  op: Op,
  head: StoredUnit | undefined,
  { doc, position }: Change,
): Promise<Outcome> {
  const next: StoredUnit = {
    unitId: op.unitId,
    kind: op.kind,
    doc,
    position: op.kind === "field" ? "" : freePlace(batch, op.unitId, position ?? head?.position ?? null),
    isDeleted: false,
    etag: newId(),
    seq: batch.seq,
    updatedBy: batch.by.id,
  };
  if (!head || head.isDeleted) requireRoom(batch);
  await store(ctx, batch, next);
  return { result: "applied", etag: next.etag, replaced: head };
}

async function store(ctx: WriteContext, batch: Batch, unit: StoredUnit): Promise<void> {
  batch.heads.set(unit.unitId, unit);
  batch.places.set(unit.unitId, unit);
  await writeUnit(ctx, batch.articleId, unit);
}

/** The place that was asked for, or the one just behind it when another block has it. */
function freePlace(batch: Batch, unitId: string, wanted: string | null): string {
  const others = blocksInOrder([...batch.places.values()].filter((place) => place.unitId !== unitId));
  if (wanted === null) return keyBetween(others.at(-1)?.position ?? null, null);
  if (!others.some(({ position }) => position === wanted)) return wanted;
  return keyBetween(wanted, others.find(({ position }) => position > wanted)?.position ?? null);
}

function requireRoom(batch: Batch): void {
  const live = [...batch.places.values()].filter(({ kind, isDeleted }) => kind === "block" && !isDeleted);
  if (live.length >= MAX_BLOCKS) throw new DomainError("invalid", "Bài quá dài: tối đa 2.000 đoạn. Vui lòng chia bài.");
}

/** The state of the unit that the edit was made on, when it is still known. */
async function baseOf(ctx: WriteContext, articleId: string, op: Op): Promise<Base | null> {
  if (op.base === null) return null;
  const [replaced] = await ctx.db
    .select({ doc: draftOps.replacedDoc, position: draftOps.replacedPosition })
    .from(draftOps)
    .where(and(eq(draftOps.articleId, articleId), eq(draftOps.replacedEtag, op.base), eq(draftOps.unitId, op.unitId)))
    .limit(1);
  if (replaced) return { doc: replaced.doc, position: replaced.position ?? "" };
  const [copy] = await ctx.db
    .select({ doc: draftConflicts.copy })
    .from(draftConflicts)
    .where(
      and(
        eq(draftConflicts.articleId, articleId),
        eq(draftConflicts.copyEtag, op.base),
        eq(draftConflicts.unitId, op.unitId),
      ),
    )
    .limit(1);
  return copy ? { doc: copy.doc, position: op.position ?? "" } : null;
}

/** Who goes on writing in a text that became a copy writes in that copy. */
async function continueCopy(ctx: WriteContext, batch: Batch, op: Op): Promise<Outcome | null> {
  if (op.base === null) return null;
  const etag = newId();
  const changed = await ctx.db
    .update(draftConflicts)
    .set({ copy: op.doc, copyEtag: etag, at: ctx.now })
    .where(
      and(
        eq(draftConflicts.articleId, batch.articleId),
        eq(draftConflicts.copyEtag, op.base),
        eq(draftConflicts.unitId, op.unitId),
        isNull(draftConflicts.resolvedAt),
      ),
    )
    .returning({ id: draftConflicts.id });
  return changed.length > 0 ? { result: "conflict", etag } : null;
}

async function keepCopy(
  ctx: WriteContext,
  batch: Batch,
  op: Op,
  head: StoredUnit | undefined,
  base: Base | null,
): Promise<Outcome> {
  const etag = newId();
  await ctx.db.insert(draftConflicts).values({
    id: newId(),
    articleId: batch.articleId,
    unitId: op.unitId,
    base: base?.doc ?? null,
    head: head?.doc ?? null,
    copy: op.doc,
    copyEtag: etag,
    at: ctx.now,
    by: batch.by.id,
    byName: batch.by.name,
  });
  return { result: "conflict", etag };
}

function isSame(a: unknown, b: unknown): boolean {
  return keyOf(a) === keyOf(b);
}
