import { inArray } from "drizzle-orm";
import { authors, people, series, topics } from "@/db/client";
import type { Context, WriteContext } from "@/lib/core/context";
import { byLikeness, idsNamed, type NamedKind } from "./internal/name-words";
import { survivorsOf } from "./merged";
import type { AuthorView, PersonView, SeriesView, TopicKind } from "./model";

const MOST = 20;

/** What a field offers while one types. `isEnded`: it keeps its page and takes no new article. */
export type TopicChoice = { id: string; slug: string; name: string; kind: TopicKind; isEnded: boolean };

/** People in whose names the words stand, with or without marks, the last perhaps only begun; the likest first. */
export async function searchPeople(ctx: Context | WriteContext, text: string, limit = MOST): Promise<PersonView[]> {
  const ids = await standing(ctx, "person", text);
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .select({
      id: people.id,
      slug: people.slug,
      fullName: people.fullName,
      honorific: people.honorific,
      academic: people.academic,
      position: people.position,
      organisation: people.organisation,
      bio: people.bio,
      portraitId: people.portraitId,
    })
    .from(people)
    .where(inArray(people.id, ids));
  return rows.toSorted(byLikeness(text, (it) => it.fullName)).slice(0, limit);
}

/** Topics by name or alias. */
export async function searchTopics(ctx: Context | WriteContext, text: string, limit = MOST): Promise<TopicChoice[]> {
  const ids = await standing(ctx, "topic", text);
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .select({ id: topics.id, slug: topics.slug, name: topics.name, kind: topics.kind, validTo: topics.validTo })
    .from(topics)
    .where(inArray(topics.id, ids));
  return rows
    .map(({ validTo, ...row }) => ({ ...row, isEnded: validTo !== null && validTo <= ctx.now }))
    .toSorted(byLikeness(text, (it) => it.name))
    .slice(0, limit);
}

export async function searchAuthors(ctx: Context | WriteContext, text: string, limit = MOST): Promise<AuthorView[]> {
  const ids = await standing(ctx, "author", text);
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .select({
      id: authors.id,
      slug: authors.slug,
      penName: authors.penName,
      bio: authors.bio,
      portraitId: authors.portraitId,
    })
    .from(authors)
    .where(inArray(authors.id, ids));
  return rows.toSorted(byLikeness(text, (it) => it.penName)).slice(0, limit);
}

export async function searchSeries(ctx: Context | WriteContext, text: string, limit = MOST): Promise<SeriesView[]> {
  const ids = await standing(ctx, "series", text);
  if (ids.length === 0) return [];
  const rows = await ctx.db.select().from(series).where(inArray(series.id, ids));
  return rows.toSorted(byLikeness(text, (it) => it.title)).slice(0, limit);
}

/** Who was merged is found by the old name too, as what stands now. */
async function standing(ctx: Context | WriteContext, kind: NamedKind, text: string): Promise<string[]> {
  const ids = await idsNamed(ctx, kind, text);
  const survivors = await survivorsOf(ctx, ids);
  return [...new Set(ids.map((id) => survivors.get(id) ?? id))];
}
