import { keepUntil, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { loadSite } from "@/app/_server/pages/site";
import type { CommentPage } from "@/lib/comments/model";
import { commentsOf } from "@/lib/comments/queries";
import { tag } from "@/lib/core/tags";

const DAY = 86_400_000;

/** The first comments of an article, as its page shows them to everybody. */
export async function loadComments(article: { id: string; publishedAt: Date }): Promise<CommentPage> {
  const { closeAfterDays } = (await loadSite()).settings.comments;
  const view = await publicRead([tag.comments(article.id)], () => commentsOf(publicContext(), article.id));
  // On that day the page says something else by itself.
  if (view.closed === null && closeAfterDays > 0)
    keepUntil(new Date(article.publishedAt.getTime() + closeAfterDays * DAY + 1000));
  return view;
}
