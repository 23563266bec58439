import { draftOps } from "@/db/client";
import type { ArticleContent } from "@/lib/articles/model";
import type { WriteContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { keysBetween, takeApart } from "@/lib/drafts/model";
import { actorOf } from "./freeze";
import { keyOf } from "./tokens";
import { keptDoc, lockDraft, noteChange, type StoredUnit, unitsOf, writeUnit } from "./units";

/**
 * Makes the working copy say exactly this content. What it said before stays findable for edits that come late, and
 * blocks that are gone are only marked so.
 */
export async function replaceUnits(ctx: WriteContext, articleId: string, content: ArticleContent): Promise<void> {
  const draft = await lockDraft(ctx, articleId);
  const seq = draft.seq + 1;
  const by = actorOf(ctx).id;
  const standing = new Map((await unitsOf(ctx, articleId)).map((unit) => [unit.unitId, unit]));
  const next = [...unitsOfContent(content)].filter((unit) => {
    const now = standing.get(unit.unitId);
    return !now || now.isDeleted || now.position !== unit.position || keyOf(now.doc) !== keyOf(unit.doc);
  });
  const stays = new Set([...unitsOfContent(content)].map(({ unitId }) => unitId));
  const gone = [...standing.values()].filter(
    ({ kind, unitId, isDeleted }) => kind === "block" && !isDeleted && !stays.has(unitId),
  );
  const changes: StoredUnit[] = [
    ...next.map((unit) => ({ ...unit, isDeleted: false, etag: newId(), seq, updatedBy: by })),
    ...gone.map((unit) => ({ ...unit, isDeleted: true, etag: newId(), seq, updatedBy: by })),
  ];
  for (const unit of changes) {
    const before = standing.get(unit.unitId);
    await writeUnit(ctx, articleId, unit);
    if (!before) continue;
    await ctx.db.insert(draftOps).values({
      opId: newId(),
      articleId,
      unitId: unit.unitId,
      result: "applied",
      etag: unit.etag,
      replacedEtag: before.etag,
      replacedPosition: before.position,
      replacedDoc: keptDoc(before.doc),
      at: ctx.now,
      by,
    });
  }
  await noteChange(ctx, { articleId, seq }, by, changes);
}

function unitsOfContent(content: ArticleContent): Pick<StoredUnit, "unitId" | "kind" | "position" | "doc">[] {
  const { fields, blocks } = takeApart(content);
  const keys = keysBetween(null, null, blocks.length);
  return [
    ...fields.map((field) => ({ ...field, kind: "field" as const, position: "" })),
    ...blocks.map((block, i) => ({ ...block, kind: "block" as const, position: keys[i] ?? "V" })),
  ];
}
