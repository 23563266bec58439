import { eq, inArray } from "drizzle-orm";
import { articles, revisions, series, topics } from "@/db/client";
import type { Context } from "@/lib/core/context";
import type { MediaView } from "@/lib/media/model";
import { mediaByIds } from "@/lib/media/queries/pictures";
import type { AuthorView, PersonView, SectionView } from "@/lib/topics/model";
import { allSections, authorsByIds, peopleByIds } from "@/lib/topics/queries";
import { type DraftAccess, requireReadable } from "./access";
import { openConflicts } from "./internal/answer";
import { peopleHere } from "./internal/presence";
import { mediaIn } from "./internal/references";
import { requireDraft, unitsOf } from "./internal/units";
import { assembleContent, type DraftContent, type OpenConflict, type PersonHere, type Unit } from "./model";

/** What the ids in a draft are called, for the screen. */
export type DraftNames = {
  sections: SectionView[];
  authors: AuthorView[];
  people: PersonView[];
  topics: { id: string; name: string }[];
  series: { id: string; title: string }[];
  related: { id: string; title: string }[];
  media: Record<string, MediaView>;
};

/** Everything that the editor opens with. */
export type DraftView = Pick<
  DraftAccess,
  "articleId" | "number" | "state" | "updateState" | "sectionId" | "authorId" | "claimedByName" | "canWrite" | "why"
> & {
  seq: number;
  /** Deleted blocks too: an undo brings one back. */
  units: Unit[];
  conflicts: OpenConflict[];
  people: PersonHere[];
  baseHash: string | null;
  headHash: string | null;
  updatedAt: Date;
  names: DraftNames;
};

export async function draftView(ctx: Context, articleId: string): Promise<DraftView> {
  const access = await requireReadable(ctx, articleId);
  // The draft first: what changes between the two reads is then asked for again, never missed.
  const draft = await requireDraft(ctx, articleId);
  const units = (await unitsOf(ctx, articleId)).map(({ seq: _, updatedBy: __, ...unit }): Unit => unit);
  const { number, state, updateState, sectionId, authorId, claimedByName, canWrite, why, headHash } = access;
  return {
    articleId,
    number,
    state,
    updateState,
    sectionId,
    authorId,
    claimedByName,
    canWrite,
    why,
    headHash,
    seq: draft.seq,
    baseHash: draft.baseHash,
    updatedAt: draft.updatedAt,
    units,
    conflicts: await openConflicts(ctx, articleId),
    people: await peopleHere(ctx, articleId),
    names: await namesIn(ctx, assembleContent(units)),
  };
}

async function namesIn(ctx: Context, content: DraftContent): Promise<DraftNames> {
  const media = [content.lead?.mediaId ?? null, ...content.body.content.flatMap(mediaIn)];
  const [sections, authors, people, topicRows, seriesRows, related, pictures] = await Promise.all([
    allSections(ctx),
    authorsByIds(
      ctx,
      content.byline.map(({ authorId }) => authorId),
    ),
    peopleByIds(
      ctx,
      content.speakers.flatMap(({ personId }) => personId ?? []),
    ),
    topicNames(ctx, content.topicIds),
    content.series ? seriesTitles(ctx, [content.series.seriesId]) : [],
    relatedTitles(ctx, content.relatedIds),
    mediaByIds(ctx, media),
  ]);
  return {
    sections,
    authors,
    people,
    topics: topicRows,
    series: seriesRows,
    related,
    media: Object.fromEntries(pictures),
  };
}

async function topicNames(ctx: Context, ids: string[]) {
  if (ids.length === 0) return [];
  return ctx.db.select({ id: topics.id, name: topics.name }).from(topics).where(inArray(topics.id, ids)).limit(100);
}

async function seriesTitles(ctx: Context, ids: string[]) {
  return ctx.db.select({ id: series.id, title: series.title }).from(series).where(inArray(series.id, ids)).limit(100);
}

/** Titles of published articles; one that is not published has no title here. */
async function relatedTitles(ctx: Context, ids: string[]) {
  if (ids.length === 0) return [];
  return ctx.db
    .select({ id: articles.id, title: revisions.title })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(inArray(articles.id, ids))
    .limit(20);
}
