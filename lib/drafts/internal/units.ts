import { and, eq, gt, inArray, type SQL, sql } from "drizzle-orm";
import { deskArticles, drafts, draftUnits, mediaUses, revisions } from "@/db/client";
import type { ArticleContent } from "@/lib/articles/model";
import type { Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { newId } from "@/lib/core/ids";
import { CLAIM_MS, type DraftContent, fieldOf, keysBetween, takeApart, type Unit } from "@/lib/drafts/model";
import { mediaIn } from "./references";

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

/** What changed moves the draft's seq, the queues' copy of its title, kind and section, and where its pictures stand. */
export async function noteChange(
  ctx: WriteContext,
  { articleId, seq }: { articleId: string; seq: number },
  by: string | null,
  changed: readonly StoredUnit[],
): Promise<void> {
  if (changed.length === 0) return;
  await ctx.db.update(drafts).set({ seq, updatedAt: ctx.now, updatedBy: by }).where(eq(drafts.articleId, articleId));
  const has = (unitId: string) => changed.some((unit) => unit.unitId === unitId);
  const sectionId = fieldOf(changed, "sectionId", "");
  await ctx.db
    .update(deskArticles)
    .set({
      updatedAt: ctx.now,
      ...(has("field:title") ? { title: fieldOf(changed, "title", "") } : {}),
      ...(has("field:kind") ? { kind: fieldOf(changed, "kind", "article") } : {}),
      ...(sectionId === "" ? {} : { sectionId }),
    })
    .where(eq(deskArticles.articleId, articleId));
  if (by !== null) await renewClaim(ctx, articleId, by);
  const pictures = changed.flatMap(({ unitId, doc }) =>
    unitId === "field:lead" ? (fieldOf(changed, "lead", null)?.mediaId ?? []) : mediaIn(doc),
  );
  const uses = [...new Set(pictures)].map((mediaId) => ({ mediaId, articleId, place: "draft" }));
  if (uses.length > 0) await ctx.db.insert(mediaUses).values(uses).onConflictDoNothing();
}

/** Whoever writes keeps the article; a claim that has run out is not taken back by writing. */
async function renewClaim(ctx: WriteContext, articleId: string, by: string): Promise<void> {
  await ctx.db
    .update(deskArticles)
    .set({ claimUntil: new Date(ctx.now.getTime() + CLAIM_MS) })
    .where(
      and(eq(deskArticles.articleId, articleId), eq(deskArticles.claimedBy, by), gt(deskArticles.claimUntil, ctx.now)),
    );
}

/** What a revision of this article says. */
export async function revisionContent(
  ctx: Context | WriteContext,
  articleId: string,
  hash: string,
): Promise<ArticleContent> {
  const [row] = await ctx.db
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.hash, hash), eq(revisions.articleId, articleId)))
    .limit(1);
  if (!row) throw new DomainError("not_found", "Không tìm thấy phiên bản này của bài viết.");
  // A revision is what freezeRevision stored: a content, whole or kept.
  return row.content as ArticleContent;
}
