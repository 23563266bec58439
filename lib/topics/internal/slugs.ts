import { and, eq } from "drizzle-orm";
import { authors, people, sections, series, slugRedirects, topics } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { isReservedSlug } from "@/lib/text/slug";
import { survivorsOf } from "@/lib/topics/merged";
import type { TaxonKind } from "@/lib/topics/model";

export const TAXON_TABLES = { section: sections, topic: topics, series, person: people, author: authors } as const;

/** What stands at this address, or stood at it before it was renamed or merged; null when the address was never one. */
export async function idAtSlug(ctx: Context | WriteContext, kind: TaxonKind, slug: string): Promise<string | null> {
  const table = TAXON_TABLES[kind];
  const [row] = await ctx.db.select({ id: table.id }).from(table).where(eq(table.slug, slug)).limit(1);
  const id = row?.id ?? (await redirectTarget(ctx, kind, slug));
  if (id === null) return null;
  return (await survivorsOf(ctx, [id])).get(id) ?? id;
}

export async function redirectTarget(
  ctx: Context | WriteContext,
  kind: TaxonKind,
  slug: string,
): Promise<string | null> {
  const [row] = await ctx.db
    .select({ id: slugRedirects.targetId })
    .from(slugRedirects)
    .where(and(eq(slugRedirects.kind, kind), eq(slugRedirects.oldSlug, slug)))
    .limit(1);
  return row?.id ?? null;
}

/**
 * Refuses an address that the site itself uses, or that leads old links to something else: whoever wants such a one says
 * so (`takeOver`), and the old links lead to the new from then on. `ownId`: what is being renamed may go back to its old
 * address.
 */
export async function requireFreeSlug(
  ctx: WriteContext,
  kind: TaxonKind,
  slug: string,
  { ownId, takeOver = false }: { ownId?: string; takeOver?: boolean } = {},
): Promise<void> {
  if (slug === "" || isReservedSlug(slug)) {
    const say = "Tên này không tạo được địa chỉ trang. Vui lòng chọn tên khác.";
    throw new DomainError("invalid", say, { slug: say });
  }
  const target = await redirectTarget(ctx, kind, slug);
  if (target === null) return;
  if (target !== ownId && !takeOver) {
    const say = "Địa chỉ này đang dẫn liên kết cũ đến một trang khác. Vui lòng chọn địa chỉ khác.";
    throw new DomainError("invalid", say, { slug: say, takeOver: say });
  }
  await ctx.db.delete(slugRedirects).where(and(eq(slugRedirects.kind, kind), eq(slugRedirects.oldSlug, slug)));
}
