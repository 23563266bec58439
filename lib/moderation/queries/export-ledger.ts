import { createHmac, randomBytes } from "node:crypto";
import { and, asc, eq, gt, or } from "drizzle-orm";
import { articles, ratingEvents, ratings, revisions } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import type { LedgerLine } from "@/lib/moderation/replay/line";

const PAGE = 2000;

/** The whole ledger, oldest first. The key behind its names is forgotten at the end. */
export async function* exportLedger(ctx: Context): AsyncGenerator<LedgerLine> {
  authorize(ctx, "rating.rebuild");
  const key = randomBytes(32);
  const opaque = (value: string) => createHmac("sha256", key).update(value).digest("base64url").slice(0, 16);
  for (let last: { at: Date; id: string } | null = null; ;) {
    const page = await pageAfter(ctx, last);
    for (const { voterKey, network, status, level, at, ...row } of page)
      yield {
        ...row,
        voter: opaque(voterKey),
        network: network === "past" ? null : opaque(network),
        level: level as 1 | 2 | 3 | 4 | 5 | null,
        at: at.toISOString(),
        ...(status ? { status } : {}),
      };
    const end = page.at(-1);
    if (!end || page.length < PAGE) return;
    last = { at: end.at, id: end.id };
  }
}

async function pageAfter(ctx: Context, last: { at: Date; id: string } | null) {
  return ctx.db
    .select({
      id: ratingEvents.id,
      article: ratingEvents.articleId,
      section: revisions.sectionId,
      voterKey: ratingEvents.voterKey,
      level: ratingEvents.level,
      at: ratingEvents.at,
      network: ratingEvents.networkKey,
      isNew: ratingEvents.isNewVoter,
      dwellMs: ratingEvents.dwellMs,
      status: ratings.status,
    })
    .from(ratingEvents)
    .innerJoin(articles, eq(articles.id, ratingEvents.articleId))
    .leftJoin(revisions, eq(revisions.hash, articles.liveHash))
    .leftJoin(ratings, and(eq(ratings.articleId, ratingEvents.articleId), eq(ratings.eventId, ratingEvents.id)))
    .where(
      last
        ? or(gt(ratingEvents.at, last.at), and(eq(ratingEvents.at, last.at), gt(ratingEvents.id, last.id)))
        : undefined,
    )
    .orderBy(asc(ratingEvents.at), asc(ratingEvents.id))
    .limit(PAGE);
}
