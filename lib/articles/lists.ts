import type { ArticleKind } from "./model";

/** Names of the public lists (table `listings`). */
export const listOf = {
  all: "all",
  kind: (kind: ArticleKind) => `kind:${kind}`,
  section: (id: string) => `section:${id}`,
  topic: (id: string) => `topic:${id}`,
  author: (id: string) => `author:${id}`,
  person: (id: string) => `person:${id}`,
} as const;

/** Articles with a public correction. */
export const correctedList = "corrected";
