import { eq } from "drizzle-orm";
import { sections } from "@/db/client";
import { correctedList, listOf } from "@/lib/articles/lists";
import type { ArticleContent } from "@/lib/articles/model";
import type { WriteContext } from "@/lib/core/context";

/** The public lists that an article with this content stands in. A section's articles stand in its parents too. */
export async function listsOf(ctx: WriteContext, content: ArticleContent, isCorrected: boolean): Promise<string[]> {
  const lists = [listOf.all, listOf.kind(content.kind)];
  for (const id of await sectionAndParents(ctx, content.sectionId)) lists.push(listOf.section(id));
  for (const id of content.topicIds) lists.push(listOf.topic(id));
  for (const { authorId } of content.byline) lists.push(listOf.author(authorId));
  for (const speaker of content.speakers) if (speaker.personId) lists.push(listOf.person(speaker.personId));
  if (isCorrected) lists.push(correctedList);
  return [...new Set(lists)];
}

async function sectionAndParents(ctx: WriteContext, sectionId: string): Promise<string[]> {
  const found: string[] = [];
  for (let id: string | null = sectionId; id !== null && !found.includes(id);) {
    found.push(id);
    const rows: { parentId: string | null }[] = await ctx.db
      .select({ parentId: sections.parentId })
      .from(sections)
      .where(eq(sections.id, id))
      .limit(1);
    id = rows[0]?.parentId ?? null;
  }
  return found;
}
