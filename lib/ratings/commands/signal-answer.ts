import { and, count, eq, gt, inArray, sql } from "drizzle-orm";
import { answerSignals } from "@/db/client";
import { authorize, authorizeSelf } from "@/lib/accounts/permissions";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { SignalAnswer } from "@/lib/ratings/input";
import { voterKeyOf } from "@/lib/ratings/queries";
import { requireSignalled } from "@/lib/ratings/signals";
import { siteSettings } from "@/lib/settings/queries";

const HOUR = 3_600_000;

/**
 * Sets, changes or takes back what the actor says of one answer of a published interview. The same said again changes
 * nothing. One row for each reader and answer, whatever comes at once.
 */
// Not audited: as with ratings, an audit would tell who reads and thinks what.
export async function signalAnswer(ctx: Context, raw: SignalAnswer): Promise<void> {
  authorize(ctx, "article.rate");
  const { articleId, turnId, signal } = parse(SignalAnswer, raw);
  const voterKey = voterKeyOf(ctx);
  if (voterKey === null || ctx.actor.kind === "system") throw new DomainError("forbidden", "Không rõ ai gửi.");
  const { networkKey } = ctx.actor;
  await atomically(ctx, async (ctx) => {
    const { liveHash: revisionHash } = await requireSignalled(ctx, articleId, turnId);
    const here = and(
      eq(answerSignals.articleId, articleId),
      eq(answerSignals.turnId, turnId),
      eq(answerSignals.voterKey, voterKey),
    );
    const [own] = await ctx.db.select({ signal: answerSignals.signal }).from(answerSignals).where(here).limit(1);
    if ((own?.signal ?? null) === signal) return;
    await requireWithinLimits(ctx, voterKey, networkKey);
    const said = { signal, revisionHash, networkKey, at: ctx.now };
    const hourAgo = new Date(ctx.now.getTime() - HOUR);
    await ctx.db
      .insert(answerSignals)
      .values({ articleId, turnId, voterKey, ...said })
      .onConflictDoUpdate({
        target: [answerSignals.articleId, answerSignals.turnId, answerSignals.voterKey],
        set: {
          ...said,
          changes: sql`case when ${gt(answerSignals.at, hourAgo)} then ${answerSignals.changes} + 1 else 1 end`,
        },
      });
  });
}

/**
 * One person, one word: where the account has said something, what this device's cookie said of the same answer goes.
 * `at` names one answer; without it, all that both have.
 */
// Not audited: as above.
export async function settleSignals(
  ctx: Context,
  deviceKey: string,
  at?: { articleId: string; turnId: string },
): Promise<void> {
  const { id } = authorizeSelf(ctx);
  await atomically(ctx, async (ctx) => {
    const said = await ctx.db
      .select({ articleId: answerSignals.articleId, turnId: answerSignals.turnId })
      .from(answerSignals)
      .where(
        and(
          eq(answerSignals.voterKey, `u:${id}`),
          at && eq(answerSignals.articleId, at.articleId),
          at && eq(answerSignals.turnId, at.turnId),
        ),
      )
      .limit(5000);
    const turnsOf = Map.groupBy(said, ({ articleId }) => articleId);
    for (const [articleId, turns] of turnsOf)
      await ctx.db.delete(answerSignals).where(
        and(
          eq(answerSignals.articleId, articleId),
          eq(answerSignals.voterKey, deviceKey),
          inArray(
            answerSignals.turnId,
            turns.map(({ turnId }) => turnId),
          ),
        ),
      );
  });
}

/** The rows themselves are the counter: as many as ratings a reader, and a network, may give in an hour. */
async function requireWithinLimits(ctx: WriteContext, voterKey: string, networkKey: string): Promise<void> {
  const { ratings: limits } = await siteSettings(ctx);
  const hourAgo = new Date(ctx.now.getTime() - HOUR);
  const [own] = await ctx.db
    .select({ n: sql<number>`coalesce(sum(${answerSignals.changes}), 0)`.mapWith(Number) })
    .from(answerSignals)
    .where(and(eq(answerSignals.voterKey, voterKey), gt(answerSignals.at, hourAgo)));
  if ((own?.n ?? 0) >= limits.perReaderPerHour)
    throw new DomainError(
      "limited",
      "Bạn đã gửi quá nhiều phản hồi. Vui lòng thử lại sau một giờ; các phản hồi trước vẫn được giữ.",
    );
  const [network] = await ctx.db
    .select({ n: count() })
    .from(answerSignals)
    .where(and(eq(answerSignals.networkKey, networkKey), gt(answerSignals.at, hourAgo)));
  if ((network?.n ?? 0) >= limits.perNetworkPerHour)
    throw new DomainError("limited", "Đang có quá nhiều phản hồi. Vui lòng thử lại sau ít phút.");
}
