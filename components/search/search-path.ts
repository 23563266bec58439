import { SEARCH_FIELDS, type SearchTyped } from "@/lib/articles/search-input";

/** The address of a search without its page; `changes` replace fields. */
export function searchPath(typed: SearchTyped, changes: Partial<SearchTyped> = {}): string {
  const wanted = { ...typed, ...changes };
  const query = new URLSearchParams(SEARCH_FIELDS.filter((f) => wanted[f] !== "").map((f) => [f, wanted[f]]));
  return query.size === 0 ? "/tim-kiem" : `/tim-kiem?${query.toString()}`;
}
