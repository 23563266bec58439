/** What lib/search is given of an article: it knows nothing of articles but this. Texts are clean (lib/text/clean). */
export type SearchDocument = {
  articleId: string;
  publishedAt: Date;
  title: string;
  sapo: string;
  /** Everything else that can be found: paragraphs, captions, names; each entry stands apart from the next. */
  texts: readonly string[];
  facets: readonly Facet[];
};

/** What a search may be narrowed by. */
export type Facet = { of: FacetKind; id: string };
export type FacetKind = "section" | "kind" | "person";

export const SEARCH_SORTS = ["relevance", "newest"] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

export type SearchQuery = {
  text: string;
  facets?: readonly Facet[];
  /** Published from this time on, and before that one. */
  from?: Date | undefined;
  before?: Date | undefined;
  /** Where the words must stand; anywhere unless told. */
  in?: "title";
  sort?: SearchSort;
  page?: number;
  perPage?: number;
};

export const RESULTS_PER_PAGE = 10;
/** Further down nobody reads; a search that finds more says so and asks to be narrowed. */
export const MOST_RESULTS = 1000;
export const LONGEST_QUERY = 160;
export const MOST_WORDS = 24;

/** A text as it stands in the article, and where in it the searched words are: half-open, in UTF-16 units. */
export type MarkedText = { text: string; ranges: readonly { start: number; end: number }[] };

/** For showing what was found (lib/text/highlight). */
export type SearchedWords = {
  /** Each word as typed, with other spellings that count as the same (tỷ, tỉ); a begun word ends in "*". */
  spellings: readonly (readonly string[])[];
  /** Marks were typed, so marks count. */
  isMarked: boolean;
};

/** The fields of the search form, as they stand in an address. */
export const SEARCH_FIELDS = ["q", "chuyen-muc", "loai", "nhan-vat", "tu", "den", "xep"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What was typed, as it was typed: shown again in the form, whatever came of it. */
export type SearchTyped = Record<SearchField, string>;
