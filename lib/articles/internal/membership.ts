import { eq } from "drizzle-orm";
import { sections } from "@/db/client";
import { correctedList, listOf } from "@/lib/articles/lists";
import type { ArticleContent } from "@/lib/articles/model";
import type { WriteContext } from "@/lib/core/context";
import { chainOf } from "@/lib/topics/merged";

/**
 * The public lists that an article with this content stands in. A section's articles stand in its parents too; those of
 * something that was merged in the lists of what it was merged into, and also in its own, which no page shows: from it
 * the merge can be undone.
 */
export async function listsOf(
  ctx: WriteContext,
  content: ArticleContent,
  isCorrected: boolean,
  known: KnownLists = new Map(),
): Promise<string[]> {
  const through = async (kind: ListedKind, id: string) => {
    const lists = known.get(id) ?? (await listsThrough(ctx, kind, id));
    known.set(id, lists);
    return lists;
  };
  const lists = [listOf.all, listOf.kind(content.kind), ...(await through("section", content.sectionId))];
  for (const id of content.topicIds) lists.push(...(await through("topic", id)));
  for (const { authorId } of content.byline) lists.push(...(await through("author", authorId)));
  for (const { personId } of content.speakers) if (personId) lists.push(...(await through("person", personId)));
  if (isCorrected) lists.push(correctedList);
  return [...new Set(lists)];
}

/** Id → lists, for whoever asks for many articles within one transaction. */
export type KnownLists = Map<string, string[]>;

export type ListedKind = "section" | "topic" | "author" | "person";

/** The lists that an article stands in because it names this id. */
export async function listsThrough(ctx: WriteContext, kind: ListedKind, id: string): Promise<string[]> {
  const ids = kind === "section" ? await sectionAndParents(ctx, id) : await chainOf(ctx, id);
  return ids.map(listOf[kind]);
}

async function sectionAndParents(ctx: WriteContext, sectionId: string): Promise<string[]> {
  const found: string[] = [];
  for (let id: string | null = sectionId; id !== null && !found.includes(id);) {
    const chain: string[] = await chainOf(ctx, id);
    found.push(...chain.filter((it) => !found.includes(it)));
    const rows: { parentId: string | null }[] = await ctx.db
      .select({ parentId: sections.parentId })
      .from(sections)
      .where(eq(sections.id, chain.at(-1) ?? id))
      .limit(1);
    id = rows[0]?.parentId ?? null;
  }
  return found;
}
