import type { ArticleContent } from "@/lib/articles/model";
import type { Context, WriteContext } from "@/lib/core/context";
import { survivorsOf } from "@/lib/topics/merged";

/**
 * The content with what stands in the place of everything merged that it names. A revision is immutable and goes on
 * naming what it named; so whoever shows one reads it through here.
 */
export async function standingContent(ctx: Context | WriteContext, content: ArticleContent): Promise<ArticleContent> {
  return replaced(content, await survivorsOf(ctx, idsIn(content)));
}

export async function standingContents(
  ctx: Context | WriteContext,
  contents: readonly ArticleContent[],
): Promise<ArticleContent[]> {
  const survivors = await survivorsOf(ctx, contents.flatMap(idsIn));
  return contents.map((content) => replaced(content, survivors));
}

function idsIn(content: ArticleContent): string[] {
  return [
    content.sectionId,
    ...content.topicIds,
    ...content.byline.map((it) => it.authorId),
    ...content.speakers.flatMap((it) => it.personId ?? []),
    ...(content.series ? [content.series.seriesId] : []),
  ];
}

function replaced(content: ArticleContent, survivors: Map<string, string>): ArticleContent {
  if (survivors.size === 0) return content;
  const standing = (id: string) => survivors.get(id) ?? id;
  const byline = content.byline.map((it) => ({ ...it, authorId: standing(it.authorId) }));
  return {
    ...content,
    sectionId: standing(content.sectionId),
    topicIds: [...new Set(content.topicIds.map(standing))],
    // Two pen names of one person, merged, are one name under the headline.
    byline: byline.filter((it, at) => byline.findIndex((b) => b.authorId === it.authorId && b.role === it.role) === at),
    speakers: content.speakers.map((it) => ({ ...it, personId: it.personId && standing(it.personId) })),
    series: content.series && { ...content.series, seriesId: standing(content.series.seriesId) },
  };
}
