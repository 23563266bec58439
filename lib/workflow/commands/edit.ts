import { desc, eq } from "drizzle-orm";
import { checklistMarks } from "@/db/client";
import { authorizeSomewhere } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";
import { PassOnArticle, ReturnArticle } from "@/lib/workflow/input";
import { markChecks, requireChecks, requireComplete } from "@/lib/workflow/internal/checks";
import { freezeWorkingCopy } from "@/lib/workflow/internal/freeze";
import { requireHead } from "@/lib/workflow/internal/head";
import { move } from "@/lib/workflow/internal/move";
import { requireTransition } from "@/lib/workflow/internal/standing";
import { tell, whoDoes } from "@/lib/workflow/internal/tell";

const FREE = { claimedBy: null, claimedByName: "", claimUntil: null } as const;

/** Trả lại: to the author, with what is to be done. What was returned is kept, so that the next version can be compared. */
export async function returnArticle(ctx: Context | WriteContext, raw: ReturnArticle): Promise<void> {
  const input = parse(ReturnArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "return", input);
    await requireHead(ctx, at, row, input.head);
    const { reason } = input;
    const hash = at.stage === "editing" ? await freezeWorkingCopy(ctx, at, "returned", reason) : at.desk.headHash;
    await move(ctx, at, row.to, { headHash: hash, returnedHash: hash, returnReason: reason, ...FREE });
    const details = { hash, from: at.stage, reason };
    await recordAudit(ctx, "article.return", { type: "article", id: input.articleId }, details);
    await tell(ctx, input.articleId, "returned", at.authorIds, reason);
  });
}

/** Trả về biên tập: from who approves to who edits. */
export async function sendBackArticle(ctx: Context | WriteContext, raw: ReturnArticle): Promise<void> {
  const input = parse(ReturnArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "sendBack", input);
    await requireHead(ctx, at, row, input.head);
    await move(ctx, at, row.to, { returnReason: input.reason, ...FREE });
    const details = { hash: at.desk.headHash, from: at.stage, reason: input.reason, act: "send-back" };
    await recordAudit(ctx, "article.send-back", { type: "article", id: input.articleId }, details);
    await tell(ctx, input.articleId, "sent-back", await passedOnBy(ctx, input.articleId), input.reason);
  });
}

/** Trình duyệt: freezes what is to be read and approved, and vouches for it. */
export async function passOnArticle(ctx: Context | WriteContext, raw: PassOnArticle): Promise<{ hash: string }> {
  const input = parse(PassOnArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  return atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "passOn", input);
    const hash = await freezeWorkingCopy(ctx, at, "passed");
    await requireComplete(ctx, hash);
    const { articleId } = input;
    await markChecks(ctx, { articleId, hash, sectionId: at.sectionId }, input);
    await requireChecks(ctx, { articleId, hash, sectionId: at.sectionId });
    await move(ctx, at, row.to, { headHash: hash, returnReason: "", ...FREE });
    await recordAudit(ctx, "article.pass-on", { type: "article", id: articleId }, { hash, from: at.stage });
    await tell(ctx, articleId, "passed-on", await whoDoes(ctx, "article.publish", at.sectionId, at.authorIds));
    return { hash };
  });
}

/** The editor who vouched for the last version that was passed on. */
async function passedOnBy(ctx: WriteContext, articleId: string): Promise<(string | null)[]> {
  return ctx.db
    .select({ by: checklistMarks.by })
    .from(checklistMarks)
    .where(eq(checklistMarks.articleId, articleId))
    .orderBy(desc(checklistMarks.at))
    .limit(1)
    .then((rows) => rows.map(({ by }) => by));
}
