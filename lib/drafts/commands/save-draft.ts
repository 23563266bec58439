import { and, eq, inArray } from "drizzle-orm";
import { draftOps, draftUnits } from "@/db/client";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { requireReadable, requireWriter } from "@/lib/drafts/access";
import { type Op, readUnitDoc, SaveDraft } from "@/lib/drafts/input";
import { changedFor, openConflicts } from "@/lib/drafts/internal/answer";
import { applyOp, type Batch } from "@/lib/drafts/internal/apply";
import { actorOf, freezeSession } from "@/lib/drafts/internal/freeze";
import { noteWindow, peopleHere } from "@/lib/drafts/internal/presence";
import { foreignReferences } from "@/lib/drafts/internal/references";
import { lockDraft, noteChange, requireDraft, unitsOf } from "@/lib/drafts/internal/units";
import { type OpResult, type SavedDraft, SESSION_PAUSE_MS } from "@/lib/drafts/model";

/**
 * Takes what a window has written since its last answer, all of it or nothing, and answers what others wrote. Sent
 * twice, or in another order, it keeps the same texts. Refused operations are named in the error's fields by their opId.
 */
export async function saveDraft(ctx: Context, raw: SaveDraft): Promise<SavedDraft> {
  const input = parse(SaveDraft, raw);
  const ops = readOps(input.ops);
  const access = await (ops.length > 0 ? requireWriter : requireReadable)(ctx, input.articleId);
  const refused = await foreignReferences(ctx, ops);
  refuse(refused);
  const results = ops.length > 0 ? await takeOps(ctx, input.articleId, ops) : [];
  await noteWindow(ctx, input);
  const { seq } = await requireDraft(ctx, input.articleId);
  return {
    seq,
    results,
    changed: await changedFor(ctx, { ...input, ops }, results),
    conflicts: await openConflicts(ctx, input.articleId),
    people: await peopleHere(ctx, input.articleId),
    canWrite: access.canWrite,
    why: access.why,
  };
}

function readOps(sent: readonly Op[]): Op[] {
  const refused: Record<string, string> = {};
  const ops = sent.map((op) => {
    const read = readUnitDoc(op.unitId, op.doc ?? null);
    if (!read.ok) refused[op.opId] = read.say;
    const kind = op.unitId.startsWith("field:") ? ("field" as const) : ("block" as const);
    return { ...op, kind, doc: read.ok ? read.doc : null };
  });
  refuse(refused);
  return ops;
}

function refuse(refused: Record<string, string>): void {
  const [first] = Object.values(refused);
  if (first !== undefined) throw new DomainError("invalid", first, refused);
}

// Not authorized: requireWriter asks who writes this article in its present state, or wrote it until just now.
// Not audited: each operation is a row of its own, and each session a revision.
async function takeOps(ctx: Context, articleId: string, ops: Op[]): Promise<OpResult[]> {
  return atomically(ctx, async (ctx) => {
    const { isLate } = await requireWriter(ctx, articleId);
    const draft = await lockDraft(ctx, articleId);
    const known = await knownResults(ctx, articleId, ops);
    const fresh = ops.filter(({ opId }) => !known.has(opId));
    const by = actorOf(ctx);
    const batch: Batch = { articleId, seq: draft.seq + 1, by, heads: new Map(), places: new Map(), isLate };
    if (fresh.length > 0) {
      const isPaused = ctx.now.getTime() - draft.updatedAt.getTime() > SESSION_PAUSE_MS;
      if (!isLate && (isPaused || draft.updatedBy !== by.id)) await freezeSession(ctx, articleId);
      await readHeads(ctx, batch, fresh);
    }
    const chained = new Map<string, { base: string | null; etag: string }>();
    for (const op of fresh) {
      if (known.has(op.opId)) continue;
      // Two edits of one unit in one request: the second was made on the first, whose etag its device cannot know yet.
      const before = chained.get(op.unitId);
      const base = before && before.base === op.base ? before.etag : op.base;
      const result = await applyOp(ctx, batch, { ...op, base });
      chained.set(op.unitId, { base: op.base, etag: result.etag });
      known.set(op.opId, result);
    }
    await noteChange(
      ctx,
      batch,
      by.id,
      [...batch.heads.values()].filter(({ seq }) => seq === batch.seq),
    );
    return ops.flatMap(({ opId }) => known.get(opId) ?? []);
  });
}

async function knownResults(ctx: WriteContext, articleId: string, ops: readonly Op[]): Promise<Map<string, OpResult>> {
  const rows = await ctx.db
    .select({
      opId: draftOps.opId,
      result: draftOps.result,
      etag: draftOps.etag,
      articleId: draftOps.articleId,
      unitId: draftOps.unitId,
    })
    .from(draftOps)
    .where(
      inArray(
        draftOps.opId,
        ops.map(({ opId }) => opId),
      ),
    )
    .limit(ops.length);
  const unitOf = new Map(ops.map(({ opId, unitId }) => [opId, unitId]));
  if (rows.some((row) => row.articleId !== articleId || row.unitId !== unitOf.get(row.opId)))
    throw new DomainError("invalid", "Mã thao tác đã dùng cho việc khác.");
  return new Map(rows.map(({ opId, result, etag }) => [opId, { opId, result, etag }]));
}

async function readHeads(ctx: WriteContext, batch: Batch, ops: readonly Op[]): Promise<void> {
  const heads = await unitsOf(ctx, batch.articleId, [...new Set(ops.map(({ unitId }) => unitId))]);
  batch.heads = new Map(heads.map((unit) => [unit.unitId, unit]));
  const places = await ctx.db
    .select({
      unitId: draftUnits.unitId,
      kind: draftUnits.kind,
      position: draftUnits.position,
      isDeleted: draftUnits.isDeleted,
    })
    .from(draftUnits)
    .where(and(eq(draftUnits.articleId, batch.articleId), eq(draftUnits.kind, "block")))
    .limit(20_000);
  batch.places = new Map(places.map((place) => [place.unitId, place]));
}
