import { and, count, eq, isNotNull } from "drizzle-orm";
import { answerSignals, answerSignalSwitches, articles, revisions } from "@/db/client";
import { anchorsOf, turnText } from "@/lib/articles/anchors";
import type { Document } from "@/lib/articles/document";
import type { ArticleContent } from "@/lib/articles/model";
import type { Context, WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { siteSettings } from "@/lib/settings/queries";
import { type AnswerSignal, type AnswerTally, LEAST_SIGNALS, type SignalCounts } from "./model";
import { requireRateable, voterKeyOf } from "./queries";

/** Whether readers may say something of the answers of this article. */
export async function signalsOpen(ctx: Context | WriteContext, articleId: string): Promise<boolean> {
  const { ratings } = await siteSettings(ctx);
  return ratings.answerSignals && !(await isSwitchedOff(ctx, articleId));
}

export async function isSwitchedOff(ctx: Context | WriteContext, articleId: string): Promise<boolean> {
  const [off] = await ctx.db
    .select({ at: answerSignalSwitches.at })
    .from(answerSignalSwitches)
    .where(eq(answerSignalSwitches.articleId, articleId))
    .limit(1);
  return off !== undefined;
}

type Signalled = { liveHash: string; question: string; answeredBy: string; anchor: string };

/** The answer of a published interview of which somebody may say something now; otherwise the refusal. */
export async function requireSignalled(
  ctx: Context | WriteContext,
  articleId: string,
  turnId: string,
): Promise<Signalled> {
  const { liveHash } = await requireRateable(ctx, articleId);
  if (!(await signalsOpen(ctx, articleId)))
    throw new DomainError("conflict", "Bài này không nhận phản hồi cho từng câu trả lời.");
  const answer = answersOf(await contentAt(ctx, liveHash)).find((one) => one.turnId === turnId);
  if (!answer) throw new DomainError("gone", "Câu trả lời này không còn trong bài nên không nhận phản hồi nữa.");
  return { liveHash, ...answer };
}

/** What the actor says of one answer now; null for nothing. `hasSaid`: even if it was taken back since. */
export async function ownSignal(
  ctx: Context,
  articleId: string,
  turnId: string,
): Promise<{ signal: AnswerSignal | null; hasSaid: boolean }> {
  const voterKey = voterKeyOf(ctx);
  if (voterKey === null) return { signal: null, hasSaid: false };
  const [row] = await ctx.db
    .select({ signal: answerSignals.signal })
    .from(answerSignals)
    .where(
      and(
        eq(answerSignals.articleId, articleId),
        eq(answerSignals.turnId, turnId),
        eq(answerSignals.voterKey, voterKey),
      ),
    )
    .limit(1);
  return { signal: row?.signal ?? null, hasSaid: row !== undefined };
}

/**
 * What readers said of each answer that stands in the article, the most dodged first; `gone` counts what was said of
 * answers that no longer stand there. For the newsroom: who asks has asked who may see the article's statistics.
 */
export async function answerTallies(
  ctx: Context,
  articleId: string,
): Promise<{ answers: AnswerTally[]; gone: number } | null> {
  const [row] = await ctx.db
    .select({ liveHash: articles.liveHash })
    .from(articles)
    .where(eq(articles.id, articleId))
    .limit(1);
  if (!row?.liveHash) return null;
  const answers = answersOf(await contentAt(ctx, row.liveHash));
  const rows = await ctx.db
    .select({ turnId: answerSignals.turnId, signal: answerSignals.signal, n: count() })
    .from(answerSignals)
    .where(and(eq(answerSignals.articleId, articleId), isNotNull(answerSignals.signal)))
    .groupBy(answerSignals.turnId, answerSignals.signal);
  const saidOf = Map.groupBy(rows, ({ turnId }) => turnId);
  const tallies = answers.map(({ turnId, question, answeredBy, anchor }): AnswerTally => {
    const counts: SignalCounts = { clear: 0, dodged: 0, figures: 0 };
    for (const { signal, n } of saidOf.get(turnId) ?? []) if (signal !== null) counts[signal] = n;
    saidOf.delete(turnId);
    const total = counts.clear + counts.dodged + counts.figures;
    return { turnId, question, answeredBy, anchor, total, counts: total < LEAST_SIGNALS ? null : counts };
  });
  const share = ({ counts, total }: AnswerTally) => (counts === null ? -1 : counts.dodged / total);
  const gone = [...saidOf.values()].flat().reduce((sum, { n }) => sum + n, 0);
  return { answers: tallies.toSorted((a, b) => share(b) - share(a) || b.total - a.total), gone };
}

async function contentAt(ctx: Context | WriteContext, hash: string): Promise<ArticleContent> {
  const [row] = await ctx.db
    .select({ content: revisions.content })
    .from(revisions)
    .where(eq(revisions.hash, hash))
    .limit(1);
  if (!row) throw new DomainError("not_found", "Không tìm thấy bài viết.");
  return row.content as ArticleContent;
}

type Answer = { turnId: string; question: string; answeredBy: string; anchor: string };

/** Every answer with the question before it, under the address that the article's page gives it. */
function answersOf({ body, speakers }: Pick<ArticleContent, "speakers"> & { body: Document }): Answer[] {
  const labels = new Map(speakers.map(({ id, label }) => [id, label]));
  const { byBlock } = anchorsOf(body);
  const found: Answer[] = [];
  let question = "";
  for (const block of body.content) {
    if (block.type !== "interviewTurn") continue;
    const { id, role, speakerId } = block.attrs;
    if (role === "question") question = turnText(block);
    else if (role === "answer") {
      const answeredBy = labels.get(speakerId ?? "") ?? "";
      found.push({ turnId: id, question, answeredBy, anchor: byBlock.get(id) ?? "" });
    }
  }
  return found;
}
