import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { mergedIds, merges, sections } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { relist } from "@/lib/articles/internal/relist";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { TAXON_KINDS, type TaxonKind } from "@/lib/topics/model";
import { lockTaxonomy, requireStanding } from "@/lib/topics/standing";
import { reindexOf } from "./reindex-list";

export const MergeTaxa = z.object({
  kind: z.enum(TAXON_KINDS),
  fromId: z.string().min(1),
  intoId: z.string().min(1, "Vui lòng chọn mục giữ lại."),
});
export type MergeTaxa = z.infer<typeof MergeTaxa>;

/**
 * From now on `fromId` leads to `intoId`: its page, its articles, its other names. Nothing of it is deleted and no
 * article is rewritten, so that the merge can be undone. Answers the merge's id.
 */
export async function mergeTaxa(ctx: Context | WriteContext, raw: MergeTaxa): Promise<string> {
  const actor = authorize(ctx, "taxonomy.manage");
  const { kind, fromId, intoId } = parse(MergeTaxa, raw);
  if (fromId === intoId) {
    const say = "Không gộp được một mục vào chính nó.";
    throw new DomainError("invalid", say, { intoId: say });
  }
  return atomically(ctx, async (ctx) => {
    await lockTaxonomy(ctx);
    const from = await requireStanding(ctx, kind, fromId);
    const into = await requireStanding(ctx, kind, intoId);
    if (kind === "section") await requireNoChildren(ctx, fromId);
    await changeIn(ctx, kind, fromId, async () => {
      await ctx.db.insert(mergedIds).values({ id: fromId, kind, intoId, survivorId: intoId });
      await ctx.db.update(mergedIds).set({ survivorId: intoId }).where(eq(mergedIds.survivorId, fromId));
    });
    const id = newId();
    const by = actor.kind === "user" ? actor.id : null;
    await ctx.db.insert(merges).values({ id, kind, fromId, intoId, snapshot: { from, into }, at: ctx.now, by });
    await reindexOf(ctx, kind, fromId);
    await recordAudit(ctx, "taxonomy.merge", { type: kind, id: fromId }, { from: from.name, into: into.name, intoId });
    return id;
  });
}

/**
 * What was merged stands by itself again, with the articles that name it; those filed under the other since stay there.
 */
export async function undoMerge(ctx: Context | WriteContext, mergeId: string): Promise<void> {
  authorize(ctx, "taxonomy.manage");
  await atomically(ctx, async (ctx) => {
    await lockTaxonomy(ctx);
    const [merge] = await ctx.db
      .update(merges)
      .set({ undoneAt: ctx.now })
      .where(and(eq(merges.id, mergeId), isNull(merges.undoneAt)))
      .returning();
    if (!merge) throw new DomainError("conflict", "Lần gộp này đã được hoàn tác hoặc không còn.");
    const { kind, fromId, intoId, snapshot } = merge;
    await changeIn(ctx, kind, fromId, async () => {
      await ctx.db.delete(mergedIds).where(eq(mergedIds.id, fromId));
      const family = await mergedInto(ctx, fromId);
      if (family.length > 0)
        await ctx.db.update(mergedIds).set({ survivorId: fromId }).where(inArray(mergedIds.id, family));
    });
    await reindexOf(ctx, kind, fromId);
    await recordAudit(ctx, "taxonomy.unmerge", { type: kind, id: fromId }, { ...snapshot, intoId, mergeId });
  });
}

async function changeIn(ctx: WriteContext, kind: TaxonKind, id: string, change: () => Promise<void>): Promise<void> {
  // The parts of a series are in no list: its page reads them through the merge.
  if (kind !== "series") return relist(ctx, kind, id, change);
  await change();
  await announce(ctx, [tag.taxonomy]);
}

/** All that were merged into it, and into those, and so on. */
async function mergedInto(ctx: WriteContext, id: string): Promise<string[]> {
  const found: string[] = [];
  for (let level = [id]; level.length > 0;) {
    const rows = await ctx.db.select({ id: mergedIds.id }).from(mergedIds).where(inArray(mergedIds.intoId, level));
    level = rows.map((row) => row.id);
    found.push(...level);
  }
  return found;
}

async function requireNoChildren(ctx: WriteContext, sectionId: string): Promise<void> {
  const children = await ctx.db.select({ id: sections.id }).from(sections).where(eq(sections.parentId, sectionId));
  const merged = await ctx.db
    .select({ id: mergedIds.id })
    .from(mergedIds)
    .where(
      inArray(
        mergedIds.id,
        children.map((child) => child.id),
      ),
    );
  if (children.length > merged.length) {
    throw new DomainError("conflict", "Chuyên mục này còn chuyên mục con. Vui lòng chuyển hoặc gộp chúng trước.");
  }
}
