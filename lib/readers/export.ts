import { desc, eq } from "drizzle-orm";
import { answerSignals, auditLog, comments, ratings, savedArticles } from "@/db/client";
import { authorizeSelf } from "@/lib/accounts/permissions";
import { ownAccount, ownConsents, ownDevices } from "@/lib/accounts/queries";
import type { Context } from "@/lib/core/context";
import { EXPORT_LIMIT } from "./model";

/** All that the paper holds of the account that asks, for a machine and for its owner. */
export async function ownData(ctx: Context) {
  const { id } = authorizeSelf(ctx);
  const { email, name, roles, hasTotp } = await ownAccount(ctx);
  const devices = await ownDevices(ctx, "");
  return {
    exportedAt: ctx.now,
    account: { id, email, name, roles, hasTotp },
    devices: devices.map(({ device, createdAt, lastSeenAt }) => ({ device, createdAt, lastSeenAt })),
    consents: await ownConsents(ctx),
    ratings: await ctx.db
      .select({ articleId: ratings.articleId, level: ratings.level, ratedAt: ratings.ratedAt })
      .from(ratings)
      .where(eq(ratings.voterKey, `u:${id}`))
      .orderBy(desc(ratings.ratedAt))
      .limit(EXPORT_LIMIT),
    answerSignals: await ctx.db
      .select({
        articleId: answerSignals.articleId,
        turnId: answerSignals.turnId,
        signal: answerSignals.signal,
        at: answerSignals.at,
      })
      .from(answerSignals)
      .where(eq(answerSignals.voterKey, `u:${id}`))
      .orderBy(desc(answerSignals.at))
      .limit(EXPORT_LIMIT),
    comments: await ctx.db
      .select({
        id: comments.id,
        articleId: comments.articleId,
        text: comments.text,
        state: comments.state,
        at: comments.at,
      })
      .from(comments)
      .where(eq(comments.userId, id))
      .orderBy(desc(comments.at))
      .limit(EXPORT_LIMIT),
    savedArticles: await ctx.db
      .select({ articleId: savedArticles.articleId, at: savedArticles.at })
      .from(savedArticles)
      .where(eq(savedArticles.userId, id))
      .orderBy(desc(savedArticles.at))
      .limit(EXPORT_LIMIT),
    acts: await ctx.db
      .select({
        at: auditLog.at,
        action: auditLog.action,
        objectType: auditLog.objectType,
        objectId: auditLog.objectId,
      })
      .from(auditLog)
      .where(eq(auditLog.actorId, id))
      .orderBy(desc(auditLog.seq))
      .limit(EXPORT_LIMIT),
  };
}
