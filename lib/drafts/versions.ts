import { and, desc, eq, inArray } from "drizzle-orm";
import { articles, authors, drafts, revisionMarks, revisions, sections, series, topics } from "@/db/client";
import { prepareContent } from "@/lib/articles/prepare";
import type { Context } from "@/lib/core/context";
import { requireReadable } from "./access";
import { compareContents, type Comparison } from "./compare/compare";
import { requireDraft, revisionContent, unitsOf } from "./internal/units";
import { assembleContent, type DraftContent, type FreezeReason } from "./model";

/** The working copy, among the versions of an article. */
export const WORKING_COPY = "ban-thao";

/** A version that can be chosen for a comparison, the newest first. */
export type VersionChoice = { value: string; at: Date; byName: string; reason: FreezeReason | null };

export type ComparedVersions = {
  articleId: string;
  /** Of the later version. */
  title: string;
  sapo: string;
  comparison: Comparison;
  choices: VersionChoice[];
  from: string;
  to: string;
};

/** What changed from one version of an article to another; each is a revision's hash, or WORKING_COPY. */
export async function compareVersions(
  ctx: Context,
  articleId: string,
  from: string,
  to: string,
): Promise<ComparedVersions> {
  const { liveHash } = await requireReadable(ctx, articleId);
  const [before, after] = [await versionOf(ctx, articleId, from), await versionOf(ctx, articleId, to)];
  return {
    articleId,
    title: after.title,
    sapo: after.sapo,
    comparison: compareContents(before, after, await namesOf(ctx, [before, after])),
    choices: await choicesOf(ctx, articleId, [from, to, ...(liveHash === null ? [] : [liveHash])]),
    from,
    to,
  };
}

async function versionOf(ctx: Context, articleId: string, version: string): Promise<DraftContent> {
  if (version !== WORKING_COPY) return revisionContent(ctx, articleId, version);
  await requireDraft(ctx, articleId);
  // As it would be frozen, so that only what a person changed is a change.
  return prepareContent(assembleContent(await unitsOf(ctx, articleId)));
}

async function choicesOf(ctx: Context, articleId: string, wanted: string[]): Promise<VersionChoice[]> {
  const [draft] = await ctx.db
    .select({ at: drafts.updatedAt })
    .from(drafts)
    .where(eq(drafts.articleId, articleId))
    .limit(1);
  const marks = await ctx.db
    .select({
      value: revisionMarks.revisionHash,
      at: revisionMarks.at,
      byName: revisionMarks.byName,
      reason: revisionMarks.reason,
    })
    .from(revisionMarks)
    .where(eq(revisionMarks.articleId, articleId))
    .orderBy(desc(revisionMarks.at), desc(revisionMarks.id))
    .limit(100);
  const known = marks.filter(({ value }, i) => marks.findIndex((mark) => mark.value === value) === i);
  const missing = [...new Set(wanted)].filter((hash) => hash !== WORKING_COPY && !known.some((k) => k.value === hash));
  const unmarked =
    missing.length === 0
      ? []
      : await ctx.db
          .select({ value: revisions.hash, at: revisions.createdAt })
          .from(revisions)
          .where(and(eq(revisions.articleId, articleId), inArray(revisions.hash, missing)))
          .limit(missing.length);
  return [
    ...(draft ? [{ value: WORKING_COPY, at: draft.at, byName: "", reason: null }] : []),
    ...[...known, ...unmarked.map((row) => ({ ...row, byName: "Tòa soạn", reason: "imported" as const }))].toSorted(
      (a, b) => b.at.getTime() - a.at.getTime(),
    ),
  ];
}

/** What the ids in these contents are called. */
async function namesOf(ctx: Context, contents: readonly DraftContent[]): Promise<Record<string, string>> {
  const { db } = ctx;
  const ids = [
    ...new Set(
      contents.flatMap((content) => [
        content.sectionId,
        ...content.byline.map(({ authorId }) => authorId),
        ...content.topicIds,
        ...content.relatedIds,
        ...(content.series ? [content.series.seriesId] : []),
      ]),
    ),
  ];
  const found = [
    await db
      .select({ id: sections.id, name: sections.name })
      .from(sections)
      .where(inArray(sections.id, ids))
      .limit(100),
    await db.select({ id: authors.id, name: authors.penName }).from(authors).where(inArray(authors.id, ids)).limit(100),
    await db.select({ id: topics.id, name: topics.name }).from(topics).where(inArray(topics.id, ids)).limit(100),
    await db.select({ id: series.id, name: series.title }).from(series).where(inArray(series.id, ids)).limit(100),
    await db
      .select({ id: articles.id, name: revisions.title })
      .from(articles)
      .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
      .where(inArray(articles.id, ids))
      .limit(100),
  ];
  return Object.fromEntries(found.flat().map(({ id, name }) => [id, name]));
}
