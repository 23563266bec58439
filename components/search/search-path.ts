import { SEARCH_FIELDS, type SearchTyped } from "@/lib/search/model";

/** The address of a search without its page; `changes` replace fields. */
export function searchPath(typed: SearchTyped, changes: Partial<SearchTyped> = {}): string {
  const wanted = { ...typed, ...changes };
  const query = new URLSearchParams(
    SEARCH_FIELDS.map((f) => [f, wanted[f].trim()]).filter(([, value]) => value !== ""),
  );
  return query.size === 0 ? "/tim-kiem" : `/tim-kiem?${query.toString()}`;
}
