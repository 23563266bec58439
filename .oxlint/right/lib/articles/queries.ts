import { eq } from "drizzle-orm";
import { articles } from "@/db/client";
import type { Context } from "@/lib/core/context";
import { placeInLists } from "./internal/listings";

export async function articleBySlug(ctx: Context, slug: string) {
  const [row] = await ctx.db.select().from(articles).where(eq(articles.slug, slug));
  return placeInLists(row);
}
