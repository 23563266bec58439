import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { drafts, draftUnits } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { type DraftContent, keysBetween, takeApart, type Unit } from "@/lib/drafts/model";

export type StoredUnit = Unit & { seq: number; updatedBy: string | null };

const columns = {
  unitId: draftUnits.unitId,
  kind: draftUnits.kind,
  position: draftUnits.position,
  doc: draftUnits.doc,
  etag: draftUnits.etag,
  isDeleted: draftUnits.isDeleted,
  seq: draftUnits.seq,
  updatedBy: draftUnits.updatedBy,
};

/** A field's value may be nothing, which is a value: JSON's null, not the column's. */
export function keptDoc(doc: unknown): unknown {
  return doc === null ? (sql`'null'` satisfies SQL) : doc;
}

export async function unitsOf(
  ctx: Context | WriteContext,
  articleId: string,
  unitIds?: string[],
): Promise<StoredUnit[]> {
  const here = eq(draftUnits.articleId, articleId);
  return ctx.db
    .select(columns)
    .from(draftUnits)
    .where(unitIds ? and(here, inArray(draftUnits.unitId, unitIds)) : here)
    .limit(20_000);
}

export async function requireDraft(ctx: Context | WriteContext, articleId: string) {
  const [draft] = await ctx.db.select().from(drafts).where(eq(drafts.articleId, articleId)).limit(1);
  if (!draft) throw new DomainError("not_found", "Bài này chưa có bản thảo để sửa.");
  return draft;
}

/**
 * Takes the draft's row for this transaction: whoever writes the same draft waits, so that seq grows in the order in
 * which changes become visible.
 */
export async function lockDraft(ctx: WriteContext, articleId: string) {
  await ctx.db
    .update(drafts)
    .set({ seq: sql`${drafts.seq}` })
    .where(eq(drafts.articleId, articleId));
  return requireDraft(ctx, articleId);
}

/** The first units of a working copy. */
export async function beginUnits(
  ctx: WriteContext,
  articleId: string,
  content: DraftContent,
  baseHash: string | null,
): Promise<void> {
  const updatedBy = ctx.actor.kind === "user" ? ctx.actor.id : null;
  await ctx.db.insert(drafts).values({ articleId, seq: 1, baseHash, frozenSeq: 1, updatedAt: ctx.now, updatedBy });
  const { fields, blocks } = takeApart(content);
  const keys = keysBetween(null, null, blocks.length);
  const common = { articleId, seq: 1, updatedAt: ctx.now, updatedBy };
  const rows = [
    ...fields.map(({ unitId, doc }) => ({ ...common, unitId, doc, kind: "field" as const, position: "" })),
    ...blocks.map(({ unitId, doc }, i) => ({
      ...common,
      unitId,
      doc,
      kind: "block" as const,
      position: keys[i] ?? "V",
    })),
  ].map((row) => ({ ...row, doc: keptDoc(row.doc), etag: newId() }));
  for (let i = 0; i < rows.length; i += 200) await ctx.db.insert(draftUnits).values(rows.slice(i, i + 200));
}

export async function writeUnit(ctx: WriteContext, articleId: string, { doc, ...unit }: StoredUnit): Promise<void> {
  const row = { ...unit, doc: keptDoc(doc), updatedAt: ctx.now };
  await ctx.db
    .insert(draftUnits)
    .values({ ...row, articleId })
    .onConflictDoUpdate({ target: [draftUnits.articleId, draftUnits.unitId], set: row });
}
