import { authorizeSomewhere } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";
import { OnArticle } from "@/lib/workflow/input";
import { requireComplete } from "@/lib/workflow/internal/checks";
import { freezeWorkingCopy } from "@/lib/workflow/internal/freeze";
import { move } from "@/lib/workflow/internal/move";
import { requireTransition } from "@/lib/workflow/internal/standing";
import { tell, whoDoes } from "@/lib/workflow/internal/tell";

const FREE = { claimedBy: null, claimedByName: "", claimUntil: null } as const;

/** The author gives his piece to the editors: for the first time, or again after it was returned. */
export async function submitArticle(ctx: Context | WriteContext, raw: OnArticle): Promise<{ hash: string }> {
  const input = parse(OnArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  return atomically(ctx, async (ctx) => {
    const act = input.stage === "returned" ? "resubmit" : "submit";
    const { at, row } = await requireTransition(ctx, act, input).catch(async (refusal: unknown) => {
      // Without a stage from a screen, the one that fits.
      if (input.stage !== undefined) throw refusal;
      return requireTransition(ctx, "resubmit", input);
    });
    const hash = await freezeWorkingCopy(ctx, at, "submitted");
    await requireComplete(ctx, hash);
    await move(ctx, at, row.to, { headHash: hash, ...FREE });
    const details = { hash, from: at.stage, returned: at.desk.returnedHash };
    await recordAudit(ctx, "article.submit", { type: "article", id: input.articleId }, details);
    await tell(ctx, input.articleId, "submitted", await whoDoes(ctx, "article.edit", at.sectionId, at.authorIds));
    return { hash };
  });
}

/** The author takes his piece back while nobody has begun to edit it. */
export async function withdrawSubmission(ctx: Context | WriteContext, raw: OnArticle): Promise<void> {
  const input = parse(OnArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "withdraw", input);
    await move(ctx, at, row.to, FREE);
    const details = { hash: at.desk.headHash, from: at.stage, act: "withdraw" };
    await recordAudit(ctx, "article.withdraw", { type: "article", id: input.articleId }, details);
  });
}
