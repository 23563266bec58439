import { and, desc, eq, isNotNull, lt } from "drizzle-orm";
import { ratings, savedArticles } from "@/db/client";
import { authorizeSelf } from "@/lib/accounts/permissions";
import { cardsByIds } from "@/lib/articles/queries/cards";
import type { Context } from "@/lib/core/context";
import type { Level } from "@/lib/ratings/model";
import { type Listed, type OwnRating, PER_PAGE, type SavedArticle } from "./model";

/** What the account has rated, the newest first; `before` is the time of the last one that was shown. */
export async function ownRatings(ctx: Context, before: Date | null): Promise<Listed<OwnRating>> {
  const { id } = authorizeSelf(ctx);
  const rows = await ctx.db
    .select({ articleId: ratings.articleId, level: ratings.level, at: ratings.ratedAt })
    .from(ratings)
    .where(
      and(
        eq(ratings.voterKey, `u:${id}`),
        isNotNull(ratings.level),
        before === null ? undefined : lt(ratings.ratedAt, before),
      ),
    )
    .orderBy(desc(ratings.ratedAt))
    .limit(PER_PAGE + 1);
  const { items, next } = await withTitles(ctx, rows);
  return { items: items.map(({ at, ...row }) => ({ ...row, level: row.level as Level, ratedAt: at })), next };
}

/** What the account has saved, the newest first. */
export async function ownSaved(ctx: Context, before: Date | null): Promise<Listed<SavedArticle>> {
  const { id } = authorizeSelf(ctx);
  const rows = await ctx.db
    .select({ articleId: savedArticles.articleId, at: savedArticles.at })
    .from(savedArticles)
    .where(and(eq(savedArticles.userId, id), before === null ? undefined : lt(savedArticles.at, before)))
    .orderBy(desc(savedArticles.at))
    .limit(PER_PAGE + 1);
  return withTitles(ctx, rows);
}

export async function isSaved(ctx: Context, articleId: string): Promise<boolean> {
  const { id } = authorizeSelf(ctx);
  const [row] = await ctx.db
    .select({ at: savedArticles.at })
    .from(savedArticles)
    .where(and(eq(savedArticles.userId, id), eq(savedArticles.articleId, articleId)))
    .limit(1);
  return row !== undefined;
}

/** An article that was taken down keeps its place in a reader's list, without its words. */
async function withTitles<T extends { articleId: string; at: Date }>(ctx: Context, rows: T[]) {
  const shown = rows.slice(0, PER_PAGE);
  const cards = new Map(
    (
      await cardsByIds(
        ctx,
        shown.map(({ articleId }) => articleId),
      )
    ).map((card) => [card.id, card]),
  );
  const items = shown.map((row) => {
    const card = cards.get(row.articleId);
    return { ...row, title: card?.title ?? null, path: card?.path ?? null };
  });
  return { items, next: rows.length > PER_PAGE ? (shown.at(-1)?.at ?? null) : null };
}
