import type { ReadDb, WriteDb } from "./engine";

/**
 * A document of the full-text index, already in tokens of our own making: letters and digits, and signs that no text of
 * ours can hold. Neither engine's own reading of text has a say, so both find the same.
 */
export type IndexedDocument = {
  /** Greater is newer. A safe integer. */
  id: number;
  title: readonly string[];
  sapo: readonly string[];
  /** Everything that can be found, title and sapo as well. */
  body: readonly string[];
  /** Words of title, sapo and body as they are spelled, each once. */
  exact: { title: readonly string[]; sapo: readonly string[]; body: readonly string[] };
  /** What a search may be narrowed by. */
  facets: readonly string[];
};

/** A phrase of one token is a word. */
export type IndexQuery =
  | { all: readonly IndexQuery[] }
  | { any: readonly IndexQuery[] }
  | { phrase: readonly [string, ...string[]] };

export type IndexSearch = {
  /** "head": title and sapo. */
  in: "title" | "head" | "body";
  /** null: whatever has the facets. */
  query: IndexQuery | null;
  /** Tokens that the document must have among its facets: at least one when there is no query. */
  facets: readonly string[];
  /** Ids, both ends included. */
  from?: number | undefined;
  to?: number | undefined;
  limit: number;
};

/** The statements of full-text search, which differ between the engines. */
export type SearchIndex = {
  /** Adds the documents; one that is there under this id is replaced. */
  put(db: WriteDb, documents: readonly IndexedDocument[]): Promise<void>;
  remove(db: WriteDb, ids: readonly number[]): Promise<void>;
  /** The newest documents that match, newest first. */
  find(db: ReadDb | WriteDb, search: IndexSearch): Promise<number[]>;
  /** Does a little of the tidying that many additions leave; false when nothing is left to do. */
  tidy(db: WriteDb): Promise<boolean>;
  /** Forgets every document. */
  clear(db: WriteDb): Promise<void>;
};
