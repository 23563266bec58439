import { and, asc, eq, inArray } from "drizzle-orm";
import { authors, people, sections, series, slugRedirects, topicAliases, topics } from "@/db/client";
import type { Context } from "@/lib/core/context";
import type { AuthorView, PersonView, SectionView, SeriesView, TopicView } from "./model";

const sectionView = {
  id: sections.id,
  slug: sections.slug,
  name: sections.name,
  description: sections.description,
  parentId: sections.parentId,
};

/** All sections in the order that the paper gives them, parents and children mixed. A paper has tens of them. */
export async function allSections(ctx: Context): Promise<SectionView[]> {
  return ctx.db.select(sectionView).from(sections).orderBy(asc(sections.position), asc(sections.name)).limit(500);
}

export async function sectionBySlug(ctx: Context, slug: string): Promise<SectionView | null> {
  const [row] = await ctx.db.select(sectionView).from(sections).where(eq(sections.slug, slug)).limit(1);
  return row ?? null;
}

export async function topicBySlug(ctx: Context, slug: string): Promise<TopicView | null> {
  const [row] = await ctx.db
    .select({ id: topics.id, slug: topics.slug, name: topics.name, kind: topics.kind, description: topics.description })
    .from(topics)
    .where(eq(topics.slug, slug))
    .limit(1);
  if (!row) return null;
  const aliases = await ctx.db
    .select({ alias: topicAliases.alias })
    .from(topicAliases)
    .where(eq(topicAliases.topicId, row.id))
    .limit(60);
  return { ...row, aliases: aliases.map((a) => a.alias).filter((alias) => alias !== row.name) };
}

export async function seriesBySlug(ctx: Context, slug: string): Promise<SeriesView | null> {
  const [row] = await ctx.db.select().from(series).where(eq(series.slug, slug)).limit(1);
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
  const [row] = await ctx.db.select(personView).from(people).where(eq(people.slug, slug)).limit(1);
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
  const [row] = await ctx.db.select(authorView).from(authors).where(eq(authors.slug, slug)).limit(1);
  return row ?? null;
}

export async function authorsByIds(ctx: Context, ids: string[]): Promise<AuthorView[]> {
  if (ids.length === 0) return [];
  return ctx.db.select(authorView).from(authors).where(inArray(authors.id, ids));
}

const REDIRECTED = { section: sections, topic: topics, series, person: people, author: authors } as const;

/** Where the page of a renamed or merged section, topic, … stands now; null when the address was never one. */
export async function movedSlug(ctx: Context, kind: keyof typeof REDIRECTED, oldSlug: string): Promise<string | null> {
  const table = REDIRECTED[kind];
  const [row] = await ctx.db
    .select({ slug: table.slug })
    .from(slugRedirects)
    .innerJoin(table, eq(table.id, slugRedirects.targetId))
    .where(and(eq(slugRedirects.kind, kind), eq(slugRedirects.oldSlug, oldSlug)))
    .limit(1);
  return row?.slug ?? null;
}
