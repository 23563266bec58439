import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { draftConflicts, draftUnits } from "@/db/client";
import type { Context } from "@/lib/core/context";
import type { Op } from "@/lib/drafts/input";
import type { OpenConflict, OpResult, Unit } from "@/lib/drafts/model";
import { keyOf } from "./tokens";
import { unitsOf } from "./units";

/** Units that stand otherwise than the asking device believes after its own operations. */
export async function changedFor(
  ctx: Context,
  { articleId, since, ops }: { articleId: string; since: number; ops: readonly Op[] },
  results: readonly OpResult[],
): Promise<Unit[]> {
  const newer = await ctx.db
    .select({
      unitId: draftUnits.unitId,
      kind: draftUnits.kind,
      position: draftUnits.position,
      doc: draftUnits.doc,
      etag: draftUnits.etag,
      isDeleted: draftUnits.isDeleted,
    })
    .from(draftUnits)
    .where(and(eq(draftUnits.articleId, articleId), gt(draftUnits.seq, since)))
    .limit(20_000);
  const resultOf = new Map(results.map((result) => [result.opId, result]));
  const isBelieved = (unit: Unit) =>
    ops.some((op) => op.unitId === unit.unitId && resultOf.get(op.opId)?.etag === unit.etag && leftBy(op, unit));
  const changed = newer.filter((unit) => !isBelieved(unit));
  const missing = ops
    .filter(({ opId, unitId }) => {
      const isNews = resultOf.get(opId)?.result === "conflict";
      return isNews && !changed.some((unit) => unit.unitId === unitId);
    })
    .map(({ unitId }) => unitId);
  if (missing.length === 0) return changed;
  const heads = await unitsOf(ctx, articleId, [...new Set(missing)]);
  return [...changed, ...heads.map(({ seq: _, updatedBy: __, ...unit }) => unit)];
}

/** Whether the unit stands just as the operation asked. */
function leftBy(op: Op, unit: Unit): boolean {
  if (op.doc === null && op.kind === "block") return unit.isDeleted;
  const isPlaced = op.position === undefined || op.kind === "field" || op.position === unit.position;
  return !unit.isDeleted && isPlaced && keyOf(op.doc) === keyOf(unit.doc);
}

/** The oldest first. */
export async function openConflicts(ctx: Context, articleId: string): Promise<OpenConflict[]> {
  const rows = await ctx.db
    .select()
    .from(draftConflicts)
    .where(and(eq(draftConflicts.articleId, articleId), isNull(draftConflicts.resolvedAt)))
    .orderBy(asc(draftConflicts.id))
    .limit(200);
  const me = ctx.actor.kind === "user" ? ctx.actor.id : null;
  return rows.map(({ id, unitId, base, head, copy, copyEtag, at, by, byName }) => ({
    id,
    unitId,
    base,
    head,
    copy,
    copyEtag,
    at,
    byName,
    isMine: by === me,
  }));
}
