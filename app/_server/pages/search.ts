import { keepUntil, noteTags, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { listOf } from "@/lib/articles/lists";
import type { Card } from "@/lib/articles/model";
import {
  searchArticles,
  searchHelp,
  searchQueryOf,
  type SearchHelp,
  type SearchResults,
  titlesLike,
} from "@/lib/articles/queries/search";
import { SEARCH_FIELDS, SearchForm, type SearchTyped } from "@/lib/articles/search-input";
import { tag } from "@/lib/core/tags";
import { pagesNamed, peopleNames } from "@/lib/topics/matching";
import { loadLatest } from "./site";

/** Searches are many and each is rare: they are kept for a minute at most, and made anew when something is published. */
const FRESH_MS = 60_000;
const MOST_PEOPLE = 300;

export type SearchPage = {
  typed: SearchTyped;
  people: string[];
  problems: Record<string, string>;
  /** null: nothing was asked, or what was asked is wrong. */
  found: { results: SearchResults; help: (SearchHelp & { latest: Card[] }) | null } | null;
};

type Given = Record<string, string | string[] | undefined>;

/** What the address asks for, and what the paper has of it. Page 1 unless told. */
export async function loadSearch(given: Given, page: number): Promise<SearchPage> {
  keepUntil(new Date(Date.now() + FRESH_MS));
  const typed = Object.fromEntries(SEARCH_FIELDS.map((field) => [field, firstOf(given[field])])) as SearchTyped;
  return publicRead([tag.list(listOf.all), tag.taxonomy], async () => {
    const ctx = publicContext();
    const people = await peopleNames(ctx, MOST_PEOPLE);
    const form = SearchForm.safeParse(typed);
    if (!form.success) {
      const problems: Record<string, string> = {};
      for (const issue of form.error.issues) problems[String(issue.path[0])] ??= issue.message;
      return { typed, people, problems, found: null };
    }
    const asked = await searchQueryOf(ctx, form.data);
    if ("fields" in asked) return { typed, people, problems: asked.fields, found: null };
    const { query } = asked;
    const isEmpty = query.text === "" && !query.facets?.length && !query.from && !query.before;
    if (isEmpty) return { typed, people, problems: {}, found: null };

    const results = await searchArticles(ctx, query, page);
    noteTags(...results.results.map(({ card }) => tag.article(card.id)));
    const help = results.total === 0 ? { ...(await searchHelp(ctx, query)), latest: await loadLatest() } : null;
    return { typed, people, problems: {}, found: { results, help } };
  });
}

const MOST_SUGGESTIONS = 8;

/** Names of pages and titles that begin like what is being typed. */
export async function loadSuggestions(typed: string): Promise<string[]> {
  keepUntil(new Date(Date.now() + FRESH_MS));
  const text = typed.trim().slice(0, 80);
  if (text.length < 2) return [];
  return publicRead([tag.list(listOf.all), tag.taxonomy], async () => {
    const ctx = publicContext();
    const [named, titles] = await Promise.all([pagesNamed(ctx, text, 4), titlesLike(ctx, text, MOST_SUGGESTIONS)]);
    return [...new Set([...named.map(({ name }) => name), ...titles.map(({ title }) => title)])].slice(
      0,
      MOST_SUGGESTIONS,
    );
  });
}

function firstOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
