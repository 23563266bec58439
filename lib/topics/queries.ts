import { and, asc, eq, inArray, notExists, type SQLWrapper } from "drizzle-orm";
import { authors, mergedIds, people, sections, series, topicAliases, topics } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { idAtSlug, TAXON_TABLES } from "./internal/slugs";
import { familyOf } from "./merged";
import type { AuthorView, PersonView, SectionView, SeriesView, TaxonKind, TopicView } from "./model";

/** What was merged has no page and stands in no list. */
export function stands(ctx: Context | WriteContext, id: SQLWrapper) {
  return notExists(ctx.db.select({ id: mergedIds.id }).from(mergedIds).where(eq(mergedIds.id, id)));
}

const sectionView = {
  id: sections.id,
  slug: sections.slug,
  name: sections.name,
  description: sections.description,
  parentId: sections.parentId,
};

/** All sections in the order that the paper gives them, parents and children mixed. A paper has tens of them. */
export async function allSections(ctx: Context | WriteContext): Promise<SectionView[]> {
  return ctx.db
    .select(sectionView)
    .from(sections)
    .where(stands(ctx, sections.id))
    .orderBy(asc(sections.position), asc(sections.name))
    .limit(500);
}

export async function sectionBySlug(ctx: Context, slug: string): Promise<SectionView | null> {
  const [row] = await ctx.db
    .select(sectionView)
    .from(sections)
    .where(and(eq(sections.slug, slug), stands(ctx, sections.id)))
    .limit(1);
  return row ?? null;
}

export async function topicBySlug(ctx: Context, slug: string): Promise<TopicView | null> {
  const [row] = await ctx.db
    .select({ id: topics.id, slug: topics.slug, name: topics.name, kind: topics.kind, description: topics.description })
    .from(topics)
    .where(and(eq(topics.slug, slug), stands(ctx, topics.id)))
    .limit(1);
  if (!row) return null;
  const aliases = await ctx.db
    .select({ alias: topicAliases.alias })
    .from(topicAliases)
    .where(inArray(topicAliases.topicId, await familyOf(ctx, row.id)))
    .limit(60);
  return { ...row, aliases: aliases.map((a) => a.alias).filter((alias) => alias !== row.name) };
}

export async function seriesBySlug(ctx: Context, slug: string): Promise<SeriesView | null> {
  const [row] = await ctx.db
    .select()
    .from(series)
    .where(and(eq(series.slug, slug), stands(ctx, series.id)))
    .limit(1);
  return row ?? null;
}

const personView = {
  id: people.id,
  slug: people.slug,
  fullName: people.fullName,
  honorific: people.honorific,
  academic: people.academic,
  position: people.position,
  organisation: people.organisation,
  bio: people.bio,
  portraitId: people.portraitId,
};

export async function personBySlug(ctx: Context, slug: string): Promise<PersonView | null> {
  const [row] = await ctx.db
    .select(personView)
    .from(people)
    .where(and(eq(people.slug, slug), stands(ctx, people.id)))
    .limit(1);
  return row ?? null;
}

export async function peopleByIds(ctx: Context, ids: string[]): Promise<PersonView[]> {
  if (ids.length === 0) return [];
  return ctx.db.select(personView).from(people).where(inArray(people.id, ids));
}

const authorView = {
  id: authors.id,
  slug: authors.slug,
  penName: authors.penName,
  bio: authors.bio,
  portraitId: authors.portraitId,
};

export async function authorBySlug(ctx: Context, slug: string): Promise<AuthorView | null> {
  const [row] = await ctx.db
    .select(authorView)
    .from(authors)
    .where(and(eq(authors.slug, slug), stands(ctx, authors.id)))
    .limit(1);
  return row ?? null;
}

export async function authorsByIds(ctx: Context, ids: string[]): Promise<AuthorView[]> {
  if (ids.length === 0) return [];
  return ctx.db.select(authorView).from(authors).where(inArray(authors.id, ids));
}

/** Where the page of a renamed or merged section, topic, … stands now; null when the address was never one. */
export async function movedSlug(ctx: Context, kind: TaxonKind, oldSlug: string): Promise<string | null> {
  const id = await idAtSlug(ctx, kind, oldSlug);
  if (id === null) return null;
  const table = TAXON_TABLES[kind];
  const [row] = await ctx.db.select({ slug: table.slug }).from(table).where(eq(table.id, id)).limit(1);
  return row && row.slug !== oldSlug ? row.slug : null;
}
