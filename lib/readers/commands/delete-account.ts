import { and, eq } from "drizzle-orm";
import {
  answerSignals,
  commentLikes,
  commentReports,
  comments,
  contentReports,
  ratingEvents,
  ratingReasons,
  ratings,
  savedArticles,
} from "@/db/client";
import { closeAccount, proveSelf } from "@/lib/accounts/commands/close-account";
import type { ProveSelf } from "@/lib/accounts/input";
import { authorizeSelf } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { newId } from "@/lib/core/ids";
import { tag } from "@/lib/core/tags";
import { NAMELESS } from "@/lib/readers/model";

/**
 * Deletes the account that asks, by its password. Its ratings stay in the counts, each under a key of its own that
 * belongs to nobody; its comments stay under "Bạn đọc"; the rest goes. docs/decisions/012.
 */
export async function deleteOwnAccount(ctx: Context, raw: ProveSelf): Promise<void> {
  const { id } = authorizeSelf(ctx);
  await proveSelf(ctx, raw);
  await atomically(ctx, async (ctx) => {
    await untieRatings(ctx, `u:${id}`);
    await untieSignals(ctx, `u:${id}`);
    await untieComments(ctx, id);
    await ctx.db.delete(savedArticles).where(eq(savedArticles.userId, id));
    const kept = await closeAccount(ctx, id);
    await recordAudit(ctx, "account.delete", { type: "user", id }, { kept });
  });
}

/** The ledger keeps every event and its order; only whose it was is gone, article by article. */
async function untieRatings(ctx: WriteContext, voterKey: string): Promise<void> {
  const rated = await ctx.db
    .select({ articleId: ratings.articleId })
    .from(ratings)
    .where(eq(ratings.voterKey, voterKey));
  for (const { articleId } of rated) {
    const nobody = { voterKey: `x:${newId()}` };
    for (const table of [ratingEvents, ratings, ratingReasons] as const) {
      await ctx.db
        .update(table)
        .set(nobody)
        .where(and(eq(table.articleId, articleId), eq(table.voterKey, voterKey)));
    }
  }
}

/** Each word on an answer under a key of its own: not even that one person said them all is kept. */
async function untieSignals(ctx: WriteContext, voterKey: string): Promise<void> {
  const said = await ctx.db
    .select({ articleId: answerSignals.articleId, turnId: answerSignals.turnId })
    .from(answerSignals)
    .where(eq(answerSignals.voterKey, voterKey));
  for (const { articleId, turnId } of said)
    await ctx.db
      .update(answerSignals)
      .set({ voterKey: `x:${newId()}` })
      .where(
        and(
          eq(answerSignals.articleId, articleId),
          eq(answerSignals.turnId, turnId),
          eq(answerSignals.voterKey, voterKey),
        ),
      );
}

async function untieComments(ctx: WriteContext, userId: string): Promise<void> {
  const voterKey = `u:${userId}`;
  const nobody = () => ({ voterKey: `x:${newId()}` });
  const written = await ctx.db
    .select({ id: comments.id, articleId: comments.articleId })
    .from(comments)
    .where(eq(comments.userId, userId));
  for (const { id } of written)
    await ctx.db
      .update(comments)
      .set({ userId: null, name: NAMELESS, emailHash: null, ...nobody() })
      .where(eq(comments.id, id));
  for (const table of [commentLikes, commentReports] as const) {
    const held = await ctx.db.select({ commentId: table.commentId }).from(table).where(eq(table.voterKey, voterKey));
    for (const { commentId } of held)
      await ctx.db
        .update(table)
        .set(nobody())
        .where(and(eq(table.commentId, commentId), eq(table.voterKey, voterKey)));
  }
  await ctx.db
    .update(contentReports)
    .set({ name: "", contact: "", ...nobody() })
    .where(eq(contentReports.voterKey, voterKey));
  const articleIds = [...new Set(written.map(({ articleId }) => articleId))];
  if (articleIds.length > 0)
    await announce(
      ctx,
      articleIds.flatMap((articleId) => [tag.article(articleId), tag.comments(articleId)]),
    );
}
