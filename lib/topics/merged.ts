import { eq, inArray } from "drizzle-orm";
import { mergedIds } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";

const PER_STATEMENT = 500;

/** Of these ids the merged ones, each with what stands in its place now. Usually nothing: one look at a primary key. */
export async function survivorsOf(ctx: Context | WriteContext, ids: Iterable<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const wanted = [...new Set(ids)];
  for (let i = 0; i < wanted.length; i += PER_STATEMENT) {
    const rows = await ctx.db
      .select({ id: mergedIds.id, survivorId: mergedIds.survivorId })
      .from(mergedIds)
      .where(inArray(mergedIds.id, wanted.slice(i, i + PER_STATEMENT)));
    for (const { id, survivorId } of rows) found.set(id, survivorId);
  }
  return found;
}

/** The id itself, what it was merged into, what that was merged into, …: the last is the one that stands. */
export async function chainOf(ctx: Context | WriteContext, id: string): Promise<string[]> {
  const chain = [id];
  for (let at: string | undefined = id; at !== undefined;) {
    const rows: { intoId: string }[] = await ctx.db
      .select({ intoId: mergedIds.intoId })
      .from(mergedIds)
      .where(eq(mergedIds.id, at))
      .limit(1);
    at = rows[0]?.intoId;
    if (at !== undefined) chain.push(at);
  }
  return chain;
}

/** The id and all that were merged into it. */
export async function familyOf(ctx: Context | WriteContext, id: string): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: mergedIds.id })
    .from(mergedIds)
    .where(eq(mergedIds.survivorId, id))
    .orderBy(mergedIds.id)
    .limit(PER_STATEMENT);
  return [id, ...rows.map((row) => row.id)];
}
