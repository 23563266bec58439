import { and, asc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sections } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { relist } from "@/lib/articles/internal/relist";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { tag } from "@/lib/core/tags";
import { createFromForm, editFromForm } from "@/lib/topics/edit";
import { TaxonForm } from "@/lib/topics/input";
import { TAXON_KINDS } from "@/lib/topics/model";
import { stands } from "@/lib/topics/queries";
import { lockTaxonomy, requireStanding } from "@/lib/topics/standing";
import { reindexOf } from "./reindex-list";

export const SaveTaxon = TaxonForm.extend({ of: z.enum(TAXON_KINDS), id: z.string().default("") });
export type SaveTaxon = z.input<typeof SaveTaxon>;

/** Makes or changes a section, topic, person, author or series; answers its id. */
// Not audited: what it calls records the act.
export async function saveTaxon(ctx: Context | WriteContext, raw: SaveTaxon): Promise<string> {
  authorize(ctx, "taxonomy.manage");
  const { of: kind, id, ...form } = parse(SaveTaxon, raw);
  return atomically(ctx, async (ctx) => {
    if (kind === "section" && form.parentId !== "") await requireParent(ctx, form.parentId);
    if (id === "") return createFromForm(ctx, kind, form);
    const { isRenamed } = await editFromForm(ctx, kind, id, form);
    if (kind === "section") await setParent(ctx, id, form.parentId || null);
    if (isRenamed) await reindexOf(ctx, kind, id);
    return id;
  });
}

export const MoveSection = z.object({
  sectionId: z.string(),
  /** Its place afterwards: before this sibling, or last. */
  beforeId: z.string().nullable(),
});

/**
 * Puts a section before one of its siblings, or after them all. Said by neighbours and not by numbers, so that two who
 * move at once both get what they saw.
 */
export async function moveSection(ctx: Context | WriteContext, raw: z.infer<typeof MoveSection>): Promise<void> {
  authorize(ctx, "taxonomy.manage");
  const { sectionId, beforeId } = parse(MoveSection, raw);
  await atomically(ctx, async (ctx) => {
    await lockTaxonomy(ctx);
    const { name } = await requireStanding(ctx, "section", sectionId);
    const parentId = await parentOf(ctx, sectionId);
    const others = (await childrenOf(ctx, parentId)).filter((id) => id !== sectionId);
    const at = beforeId === null ? others.length : others.indexOf(beforeId);
    if (at < 0) throw new DomainError("conflict", "Cây chuyên mục vừa thay đổi. Vui lòng tải lại trang.");
    await number(ctx, others.toSpliced(at, 0, sectionId));
    await announce(ctx, [tag.taxonomy]);
    await recordAudit(ctx, "taxonomy.order", { type: "section", id: sectionId }, { name, beforeId });
  });
}

/** One step up or down among its siblings, for who has no script: at the end it stays where it is. */
// Not audited: moveSection does it.
export async function stepSection(ctx: Context, sectionId: string, direction: "up" | "down"): Promise<void> {
  authorize(ctx, "taxonomy.manage");
  await atomically(ctx, async (ctx) => {
    const siblings = await childrenOf(ctx, await parentOf(ctx, sectionId));
    const at = siblings.indexOf(sectionId);
    const to = direction === "up" ? at - 1 : at + 2;
    if (at < 0 || to < 0 || to > siblings.length) return;
    await moveSection(ctx, { sectionId, beforeId: siblings[to] ?? null });
  });
}

/** Under another parent, last; its articles leave the old parents' lists and enter the new ones'. */
async function setParent(ctx: WriteContext, id: string, parentId: string | null): Promise<void> {
  if ((await parentOf(ctx, id)) === parentId) return;
  for (let at = parentId; at !== null; at = await parentOf(ctx, at)) {
    if (at !== id) continue;
    const say = "Chuyên mục không thể nằm trong chính nó.";
    throw new DomainError("invalid", say, { parentId: say });
  }
  const position = (await childrenOf(ctx, parentId)).length + 1;
  await relist(ctx, "section", id, async () => {
    await ctx.db.update(sections).set({ parentId, position }).where(eq(sections.id, id));
    await number(ctx, await childrenOf(ctx, parentId));
  });
  await reindexOf(ctx, "section", id);
}

async function requireParent(ctx: WriteContext, id: string): Promise<void> {
  await requireStanding(ctx, "section", id).catch(() => {
    const say = "Chuyên mục cha này không còn.";
    throw new DomainError("invalid", say, { parentId: say });
  });
}

async function parentOf(ctx: WriteContext, id: string): Promise<string | null> {
  const [row] = await ctx.db.select({ parentId: sections.parentId }).from(sections).where(eq(sections.id, id)).limit(1);
  return row?.parentId ?? null;
}

async function childrenOf(ctx: WriteContext, parentId: string | null): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: sections.id })
    .from(sections)
    .where(
      and(parentId === null ? isNull(sections.parentId) : eq(sections.parentId, parentId), stands(ctx, sections.id)),
    )
    .orderBy(asc(sections.position), asc(sections.name));
  return rows.map((row) => row.id);
}

async function number(ctx: WriteContext, ids: string[]): Promise<void> {
  for (const [at, id] of ids.entries()) {
    await ctx.db
      .update(sections)
      .set({ position: at + 1 })
      .where(eq(sections.id, id));
  }
}
