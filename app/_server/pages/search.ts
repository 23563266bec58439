import { keepUntil, noteTags, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { listOf } from "@/lib/articles/lists";
import { searchOutcome, type SearchOutcome, titlesLike } from "@/lib/articles/queries/search";
import { tag } from "@/lib/core/tags";
import { SEARCH_FIELDS, type SearchTyped } from "@/lib/search/model";
import { pagesNamed, peopleNames } from "@/lib/topics/matching";

/** Searches are many and each is rare: they are kept for a minute at most, and made anew when something is published. */
const FRESH_MS = 60_000;
const MOST_PEOPLE = 300;
const LONGEST_TYPED = 1000;
const TAGS = [tag.list(listOf.all), tag.taxonomy];

type Given = Record<string, string | string[] | undefined>;

/** The form as it was filled in: one value for each field, the first when an address has several. */
export function typedIn(given: Given): SearchTyped {
  const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";
  // The keys are those of SEARCH_FIELDS and no others.
  return Object.fromEntries(
    SEARCH_FIELDS.map((field) => [field, first(given[field]).slice(0, LONGEST_TYPED)]),
  ) as SearchTyped;
}

/** What the paper has of what was typed, and the names that the field "Nhân vật" offers. */
export async function loadSearch(
  typed: SearchTyped,
  page: number,
): Promise<{ outcome: SearchOutcome; people: string[] }> {
  keepUntil(new Date(Date.now() + FRESH_MS));
  return publicRead(TAGS, async () => {
    const ctx = publicContext();
    const [outcome, people] = await Promise.all([searchOutcome(ctx, typed, page), peopleNames(ctx, MOST_PEOPLE)]);
    if (outcome.is === "found") noteTags(...outcome.found.results.map(({ card }) => tag.article(card.id)));
    return { outcome, people };
  });
}

/** A page that is offered while one types: of the paper's own, or an article. */
export type Suggestion = { kind: "section" | "topic" | "person" | "article"; name: string; path: string };

const SHORTEST = 2;
const LONGEST = 80;
const MOST_NAMED = 4;
const MOST_SUGGESTIONS = 8;

/** Pages whose name, and articles whose title, hold the words; the last word may be only begun. */
export async function loadSuggestions(typed: string): Promise<Suggestion[]> {
  keepUntil(new Date(Date.now() + FRESH_MS));
  const text = typed.trim();
  if (text.length < SHORTEST || text.length > LONGEST) return [];
  return publicRead(TAGS, async () => {
    const ctx = publicContext();
    const named = await pagesNamed(ctx, text, MOST_NAMED);
    const titles = await titlesLike(ctx, text, MOST_SUGGESTIONS - named.length);
    return [...named, ...titles.map(({ title, path }) => ({ kind: "article" as const, name: title, path }))];
  });
}
