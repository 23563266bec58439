import { asc, inArray, or, sql, type SQL } from "drizzle-orm";
import { people, topicAliases, topics } from "@/db/client";
import type { Context } from "@/lib/core/context";
import { fold, words } from "@/lib/text/fold";
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
    .filter(({ name }) => ` ${words(name).join(" ")}`.includes(` ${wanted}`))
    .map(({ name, slug }) => ({ kind: "section", name, path: `/${PATHS.section}/${slug}` }));
}

async function topicsNamed(ctx: Context, wanted: string): Promise<Matching[]> {
  const named = ctx.db
    .select({ id: topicAliases.topicId })
    .from(topicAliases)
    .where(holds(sql`${topicAliases.aliasKey}`, wanted));
  const rows = await ctx.db
    .select({ name: topics.name, slug: topics.slug })
    .from(topics)
    .where(or(inArray(topics.id, named), holds(sql`${topics.slug}`, wanted)))
    .orderBy(asc(sql`length(${topics.name})`))
    .limit(MOST_READ);
  return rows.map(({ name, slug }) => ({ kind: "topic", name, path: `/${PATHS.topic}/${slug}` }));
}

async function peopleNamed(ctx: Context, wanted: string): Promise<Matching[]> {
  const rows = await ctx.db
    .select({ name: people.fullName, slug: people.slug })
    .from(people)
    .where(holds(sql`${people.slug}`, wanted))
    .orderBy(asc(sql`length(${people.fullName})`))
    .limit(MOST_READ);
  return rows.map(({ name, slug }) => ({ kind: "person", name, path: `/${PATHS.person}/${slug}` }));
}

/** Whether a folded name or a slug holds the words, from the beginning of a word on. Words have no sign that LIKE knows. */
function holds(key: SQL, wanted: string): SQL {
  const spaced = ["-", "."].reduce((so, sign) => sql`replace(${so}, ${sign}, ' ')`, key);
  return sql`(' ' || ${spaced}) like ${`% ${wanted}%`}`;
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
