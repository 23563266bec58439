import { eq } from "drizzle-orm";
import { authors, people, sections, series, topics } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { nextNumber } from "@/lib/core/ids";
import { survivorsOf } from "./merged";
import type { TaxonKind } from "./model";

const NAMED = {
  section: { table: sections, name: sections.name },
  topic: { table: topics, name: topics.name },
  series: { table: series, name: series.title },
  person: { table: people, name: people.fullName },
  author: { table: authors, name: authors.penName },
} as const;

/** Who looks at the tree, the addresses or the merges and then changes them is alone until his transaction ends. */
export async function lockTaxonomy(ctx: WriteContext): Promise<void> {
  await nextNumber(ctx, "taxonomy");
}

/** Its name and address, when it is there and was not merged into another. */
export async function requireStanding(
  ctx: Context | WriteContext,
  kind: TaxonKind,
  id: string,
): Promise<{ name: string; slug: string }> {
  const { table, name } = NAMED[kind];
  const [row] = await ctx.db.select({ name, slug: table.slug }).from(table).where(eq(table.id, id)).limit(1);
  if (!row) throw new DomainError("not_found", "Không tìm thấy mục này.");
  if ((await survivorsOf(ctx, [id])).size > 0) {
    throw new DomainError("conflict", `“${row.name}” đã được gộp vào mục khác. Vui lòng tải lại trang.`);
  }
  return row;
}
