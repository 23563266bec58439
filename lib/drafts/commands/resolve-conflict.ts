import { and, eq, isNull } from "drizzle-orm";
import { draftConflicts } from "@/db/client";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { requireReadable, requireWritable } from "@/lib/drafts/access";
import { readUnitDoc, ResolveConflict } from "@/lib/drafts/input";
import { freezeSession } from "@/lib/drafts/internal/freeze";
import { foreignReferences } from "@/lib/drafts/internal/references";
import { settleOn } from "@/lib/drafts/internal/settle";
import { lockDraft } from "@/lib/drafts/internal/units";

/**
 * A person chose between the two texts of a unit, or wrote a third out of both. The one that was not chosen stays in
 * the conflict's row. The choice is made on the head that the person saw (`etag`): if that moved on, he is asked again.
 */
// Not authorized: requireWritable asks who writes this article in its present state.
export async function resolveConflict(ctx: Context, raw: ResolveConflict): Promise<void> {
  const { articleId, conflictId, choice, etag, doc } = parse(ResolveConflict, raw);
  await requireReadable(ctx, articleId);
  await atomically(ctx, async (ctx) => {
    await requireWritable(ctx, articleId);
    const { seq } = await lockDraft(ctx, articleId);
    const open = and(
      eq(draftConflicts.id, conflictId),
      eq(draftConflicts.articleId, articleId),
      isNull(draftConflicts.resolvedAt),
    );
    const [conflict] = await ctx.db.select().from(draftConflicts).where(open).limit(1);
    if (!conflict) throw new DomainError("conflict", "Chỗ này đã được chọn rồi. Vui lòng tải lại bài.");
    if (choice !== "head") {
      const chosen = choice === "copy" ? conflict.copy : readMerged(conflict.unitId, doc);
      const refused = await foreignReferences(ctx, [{ opId: newId(), unitId: conflict.unitId, doc: chosen }]);
      const [say] = Object.values(refused);
      if (say !== undefined) throw new DomainError("invalid", say);
      // The text that is not chosen stays in the history as well.
      await freezeSession(ctx, articleId);
      await settleOn(ctx, { articleId, seq: seq + 1, unitId: conflict.unitId, etag, doc: chosen });
    }
    const resolvedBy = ctx.actor.kind === "user" ? ctx.actor.id : null;
    const resolution = choice;
    await ctx.db.update(draftConflicts).set({ resolvedAt: ctx.now, resolvedBy, resolution }).where(open);
    await recordAudit(
      ctx,
      "conflict.resolve",
      { type: "article", id: articleId },
      { conflictId, unitId: conflict.unitId, choice },
    );
  });
}

function readMerged(unitId: string, doc: unknown): unknown {
  const read = readUnitDoc(unitId, doc ?? null);
  if (!read.ok) throw new DomainError("invalid", read.say);
  return read.doc;
}
