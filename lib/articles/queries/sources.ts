import { inArray } from "drizzle-orm";
import { articles } from "@/db/client";
import type { Context } from "@/lib/core/context";

/** Articles that were imported under these keys: key → id. */
export async function articleIdsBySourceKey(ctx: Context, keys: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let i = 0; i < keys.length; i += 400) {
    const rows = await ctx.db
      .select({ id: articles.id, key: articles.sourceKey })
      .from(articles)
      .where(inArray(articles.sourceKey, keys.slice(i, i + 400)));
    for (const { id, key } of rows) if (key !== null) found.set(key, id);
  }
  return found;
}
