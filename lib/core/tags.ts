export const ARTICLES_PER_BLOCK = 5000;

/** Articles 1–5000 are block 1, and so on. */
export function blockOf(articleNumber: number): number {
  return Math.ceil(articleNumber / ARTICLES_PER_BLOCK);
}

/**
 * Names of what a public page shows. A page carries the tags of everything on it; a change announces the tags of what
 * it changed (lib/core/changes.ts); pages that carry one of them are made anew.
 */
export const tag = {
  article: (id: string) => `article:${id}`,
  ratings: (articleId: string) => `ratings:${articleId}`,
  comments: (articleId: string) => `comments:${articleId}`,
  /** A public list: "all", "section:ID", … (db/schema/articles.ts, listings). */
  list: (list: string) => `list:${list}`,
  /** Some thousands of articles (`blockOf`), for what shows more of them than it can name. */
  block: (block: number) => `block:${block}`,
  /** Sections, topics, people, authors, series: renamed, merged, described anew. */
  taxonomy: "taxonomy",
  settings: "settings",
  /** The places of the front page that an editor fills by hand. */
  home: "home",
  /** On every kept page. */
  all: "all",
} as const;
