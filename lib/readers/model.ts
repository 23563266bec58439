import type { Level } from "@/lib/ratings/model";

/** One of a reader's own ratings; `title` and `path` are null once the article is no longer published. */
export type OwnRating = { articleId: string; level: Level; ratedAt: Date; title: string | null; path: string | null };

export type SavedArticle = { articleId: string; at: Date; title: string | null; path: string | null };

export type Listed<T> = { items: T[]; /** Of the last one, when there are more. */ next: Date | null };

export const PER_PAGE = 30;
/** How much of each kind one download holds. */
export const EXPORT_LIMIT = 20_000;
/** What a comment's writer is called once the account is gone. */
export const NAMELESS = "Bạn đọc";
