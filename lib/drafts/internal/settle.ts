import { draftOps } from "@/db/client";
import type { WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { blocksInOrder, keyBetween } from "@/lib/drafts/model";
import { actorOf } from "./freeze";
import { keptDoc, noteChange, type StoredUnit, unitsOf, writeUnit } from "./units";

type Settled = { articleId: string; seq: number; unitId: string; etag: string; doc: unknown };

/** Writes what a person chose for a unit, on the head that he saw. A chosen null takes a block away. */
export async function settleOn(ctx: WriteContext, { articleId, seq, unitId, etag, doc }: Settled): Promise<void> {
  const [head = await newBlock(ctx, articleId, unitId)] = await unitsOf(ctx, articleId, [unitId]);
  if (head.etag !== etag)
    throw new DomainError("conflict", "Đoạn này vừa được sửa tiếp. Vui lòng xem lại trước khi chọn.");
  const by = actorOf(ctx).id;
  const isDeleted = doc === null && head.kind === "block";
  const next = { ...head, doc: isDeleted ? head.doc : doc, isDeleted, etag: newId(), seq, updatedBy: by };
  await writeUnit(ctx, articleId, next);
  await ctx.db.insert(draftOps).values({
    opId: newId(),
    articleId,
    unitId,
    result: "applied",
    etag: next.etag,
    replacedEtag: head.etag,
    replacedPosition: head.position,
    replacedDoc: keptDoc(head.doc),
    at: ctx.now,
    by,
  });
  await noteChange(ctx, { articleId, seq }, by, [next]);
}

/** A copy of a block that the head never had comes to stand at the end. */
async function newBlock(ctx: WriteContext, articleId: string, unitId: string): Promise<StoredUnit> {
  const last = blocksInOrder(await unitsOf(ctx, articleId)).at(-1);
  const position = keyBetween(last?.position ?? null, null);
  return { unitId, kind: "block", position, doc: null, etag: "", isDeleted: true, seq: 0, updatedBy: null };
}
