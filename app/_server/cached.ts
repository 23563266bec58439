import { refresh } from "next/cache";
import { front } from "@/app/_front/share";

/**
 * A read that a public page makes: `tags` (lib/core/tags.ts) name what it shows, so that the kept page is made anew when
 * that changes. A public page whose reads name nothing is never kept.
 */
export async function publicRead<T>(tags: readonly string[], read: () => Promise<T>): Promise<T> {
  noteTags(...tags);
  return read();
}

/** For tags that are known only after the read: the articles of a list. */
export function noteTags(...tags: readonly string[]): void {
  const notes = front()?.pages.getStore();
  if (notes) for (const tag of tags) notes.tags.add(tag);
}

/** The page says something that time makes untrue ("2 giờ trước", the news of 48 hours): it is kept until then. */
export function keepUntil(date: Date): void {
  const notes = front()?.pages.getStore();
  if (notes) notes.until = Math.min(notes.until, date.getTime());
}

/** Answers with a status that Next has no function for: 410 for an article that was taken down. */
export function answerStatus(status: 404 | 410): void {
  const notes = front()?.pages.getStore();
  if (notes) notes.status = status;
}

/** The private page from which the action was called is made anew, so that its forms show what is kept now. */
export function showAnew(): void {
  refresh();
}
