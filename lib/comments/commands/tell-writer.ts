import { eq } from "drizzle-orm";
import { z } from "zod";
import { articles, comments, revisions, users } from "@/db/client";
import { hasConsent } from "@/lib/accounts/commands/answer-consent";
import { decisionLetter } from "@/lib/comments/internal/letters";
import { reasonLabel } from "@/lib/comments/model";
import type { WriteContext } from "@/lib/core/context";
import { enqueueJob } from "@/lib/jobs/commands";
import type { JobHandler } from "@/lib/jobs/model";
import { sendMailAtEnd } from "@/lib/mail/commands";
import { siteSettings } from "@/lib/settings/queries";

const KIND = "comments.tell-writer";
/** As long as a moderator may think better of it without anybody having heard. */
const AFTER_MS = 5 * 60_000;

/** Lets the writer of a comment know what became of it, once the decision has stood for a while. */
export async function tellWriterLater(ctx: WriteContext, commentId: string): Promise<void> {
  const runAt = new Date(ctx.now.getTime() + AFTER_MS);
  await enqueueJob(ctx, { kind: KIND, runAt, payload: { commentId }, uniqueKey: `${KIND}:${commentId}` });
}

const Payload = z.object({ commentId: z.string() });

/** Only to an account that agreed to such letters: the address of a comment without an account is not kept. */
export const tellWriter: JobHandler = {
  kind: KIND,
  mode: "transactional",
  run: async (ctx, payload) => {
    const { commentId } = Payload.parse(payload);
    const [row] = await ctx.db
      .select({
        state: comments.state,
        reasonCode: comments.reasonCode,
        reasonText: comments.reasonText,
        answer: comments.appealAnswer,
        userId: users.id,
        status: users.status,
        email: users.email,
        name: users.name,
        title: revisions.title,
      })
      .from(comments)
      .innerJoin(users, eq(users.id, comments.userId))
      .innerJoin(articles, eq(articles.id, comments.articleId))
      .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
      .where(eq(comments.id, commentId))
      .limit(1);
    const { state } = row ?? {};
    if (!row || row.status !== "active" || (state !== "approved" && state !== "rejected" && state !== "hidden")) return;
    if (!(await hasConsent(ctx, row.userId, "comment-letters"))) return;
    const { email: to, name, title, reasonCode, reasonText, answer } = row;
    const why = [reasonLabel(reasonCode), reasonText, answer].filter((part) => part !== "");
    const paper = await siteSettings(ctx);
    sendMailAtEnd(ctx, decisionLetter(paper, { to, name, title, state, why }));
  },
};
