import { asc, inArray } from "drizzle-orm";
import { people, topicAliases, topics } from "@/db/client";
import type { Context } from "@/lib/core/context";
import { fold, words } from "@/lib/text/fold";
import { idsNamed } from "./internal/name-words";
import { survivorsOf } from "./merged";
import { allSections } from "./queries";

/** A page of the paper whose name somebody seems to look for. */
export type Matching = { kind: "section" | "topic" | "person"; name: string; path: string };

const PATHS = { section: "chuyen-muc", topic: "chu-de", person: "nhan-vat" } as const;
const MOST_READ = 40;

/**
 * Sections, topics and people in whose name or alias the typed words stand side by side, the last perhaps only begun:
 * the very name first, then those that begin so, then the shorter.
 */
export async function pagesNamed(ctx: Context, text: string, limit: number): Promise<Matching[]> {
  const wanted = words(text).join(" ");
  if (wanted.length < 2) return [];
  const found = [
    ...(await sectionsNamed(ctx, wanted)),
    ...(await topicsNamed(ctx, wanted)),
    ...(await peopleNamed(ctx, wanted)),
  ];
  const unique = new Map(found.map((it) => [it.path, it]));
  return [...unique.values()].toSorted((a, b) => distance(a.name, wanted) - distance(b.name, wanted)).slice(0, limit);
}

async function sectionsNamed(ctx: Context, wanted: string): Promise<Matching[]> {
  const sections = await allSections(ctx);
  return sections
    .filter(({ name }) => holds(name, wanted))
    .map(({ name, slug }) => ({ kind: "section", name, path: `/${PATHS.section}/${slug}` }));
}

async function topicsNamed(ctx: Context, wanted: string): Promise<Matching[]> {
  const ids = (await idsNamed(ctx, "topic", wanted)).slice(0, MOST_READ);
  if (ids.length === 0) return [];
  const aliases = await ctx.db
    .select({ id: topicAliases.topicId, alias: topicAliases.alias })
    .from(topicAliases)
    .where(inArray(topicAliases.topicId, ids));
  const named = await ctx.db.select({ id: topics.id, alias: topics.name }).from(topics).where(inArray(topics.id, ids));
  const matching = [...aliases, ...named].filter(({ alias }) => holds(alias, wanted)).map(({ id }) => id);
  const rows = await ctx.db
    .select({ name: topics.name, slug: topics.slug })
    .from(topics)
    .where(inArray(topics.id, await standingIds(ctx, matching)));
  return rows.map(({ name, slug }) => ({ kind: "topic", name, path: `/${PATHS.topic}/${slug}` }));
}

async function peopleNamed(ctx: Context, wanted: string): Promise<Matching[]> {
  const ids = (await idsNamed(ctx, "person", wanted)).slice(0, MOST_READ);
  if (ids.length === 0) return [];
  const named = await ctx.db
    .select({ id: people.id, name: people.fullName })
    .from(people)
    .where(inArray(people.id, ids));
  const matching = named.filter(({ name }) => holds(name, wanted)).map(({ id }) => id);
  const rows = await ctx.db
    .select({ name: people.fullName, slug: people.slug })
    .from(people)
    .where(inArray(people.id, await standingIds(ctx, matching)));
  return rows.map(({ name, slug }) => ({ kind: "person", name, path: `/${PATHS.person}/${slug}` }));
}

/** Who was merged is found by the old name too, as what stands now. */
async function standingIds(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const survivors = await survivorsOf(ctx, ids);
  return [...new Set(ids.map((id) => survivors.get(id) ?? id))];
}

/** Whether the words stand side by side in a name, from the beginning of a word on. */
function holds(name: string, wanted: string): boolean {
  return ` ${words(name).join(" ")}`.includes(` ${wanted}`);
}

function distance(name: string, wanted: string): number {
  const folded = fold(name);
  if (folded === wanted) return 0;
  return (folded.startsWith(wanted) ? 1000 : 2000) + folded.length;
}

/** The people that a search can be narrowed to, by name. */
export async function peopleNames(ctx: Context, limit: number): Promise<string[]> {
  const rows = await ctx.db.select({ name: people.fullName }).from(people).orderBy(asc(people.sortKey)).limit(limit);
  return rows.map((row) => row.name);
}
