import { inArray } from "drizzle-orm";
import { authors, people, series, topicAliases, topics } from "@/db/client";
import { plainText } from "@/lib/articles/document";
import type { ArticleContent } from "@/lib/articles/model";
import type { Context, WriteContext } from "@/lib/core/context";
import type { Facet, SearchDocument } from "@/lib/search/model";
import { survivorsOf } from "@/lib/topics/merged";
import type { SectionView } from "@/lib/topics/model";
import { allSections } from "@/lib/topics/queries";

type Live = { articleId: string; publishedAt: Date; content: ArticleContent };

/** What a reader can find these articles by: their words, and the names of all that they are filed under. */
export async function searchDocumentsOf(ctx: Context | WriteContext, live: readonly Live[]): Promise<SearchDocument[]> {
  const contents = live.map((it) => it.content);
  const sections = new Map((await allSections(ctx)).map((section) => [section.id, section]));
  const chains = await survivorsOf(ctx, [...namedIds(contents), ...contents.map((it) => it.sectionId)]);
  const names = await namesOf(ctx, contents, chains);
  return live.map(({ articleId, publishedAt, content }) => ({
    articleId,
    publishedAt,
    title: content.title,
    sapo: content.sapo,
    texts: [
      ...plainText(content.body.content).split("\n"),
      content.lead?.caption ?? "",
      ...content.speakers.flatMap((speaker) => [speaker.label, speaker.title]),
      ...withSurvivors(namedIds([content]), chains).flatMap((id) => names.get(id) ?? []),
    ].filter((text) => text !== ""),
    facets: facetsOf(content, sections, chains),
  }));
}

/** Found under the name that it was filed under, and under that of what this was merged into. */
function withSurvivors(ids: readonly string[], survivors: Map<string, string>): string[] {
  return [...new Set(ids.flatMap((id) => [id, survivors.get(id) ?? id]))];
}

function facetsOf(
  content: ArticleContent,
  sections: Map<string, SectionView>,
  survivors: Map<string, string>,
): Facet[] {
  const facets: Facet[] = [{ of: "kind", id: content.kind }];
  const path = new Set<string>();
  let id: string | null = survivors.get(content.sectionId) ?? content.sectionId;
  for (; id !== null && !path.has(id); id = sections.get(id)?.parentId ?? null) path.add(id);
  for (const sectionId of path) facets.push({ of: "section", id: sectionId });
  for (const personId of withSurvivors(personIds(content), survivors)) facets.push({ of: "person", id: personId });
  return facets;
}

function personIds(content: ArticleContent): string[] {
  return content.speakers.flatMap((speaker) => speaker.personId ?? []);
}

function namedIds(contents: readonly ArticleContent[]): string[] {
  const ids = contents.flatMap((content) => [
    ...content.topicIds,
    ...content.byline.map((it) => it.authorId),
    ...personIds(content),
    ...(content.series ? [content.series.seriesId] : []),
  ]);
  return [...new Set(ids)];
}

/** The names, aliases as well, of the topics, authors, people and series that the contents name, by id. */
async function namesOf(
  ctx: Context | WriteContext,
  contents: readonly ArticleContent[],
  survivors: Map<string, string>,
): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  const ids = withSurvivors(namedIds(contents), survivors);
  const note = ({ id, name }: { id: string; name: string }) =>
    names.set(id, [...new Set([...(names.get(id) ?? []), name])]);
  for (let i = 0; i < ids.length; i += 500) {
    const some = ids.slice(i, i + 500);
    const { db } = ctx;
    const found = [
      await db.select({ id: topics.id, name: topics.name }).from(topics).where(inArray(topics.id, some)),
      await db
        .select({ id: topicAliases.topicId, name: topicAliases.alias })
        .from(topicAliases)
        .where(inArray(topicAliases.topicId, some)),
      await db.select({ id: authors.id, name: authors.penName }).from(authors).where(inArray(authors.id, some)),
      await db.select({ id: people.id, name: people.fullName }).from(people).where(inArray(people.id, some)),
      await db.select({ id: series.id, name: series.title }).from(series).where(inArray(series.id, some)),
    ];
    for (const row of found.flat()) note(row);
  }
  return names;
}
