import { authorizeSomewhere } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";
import { CLAIM_MS } from "@/lib/drafts/model";
import { OnArticle, ReturnArticle } from "@/lib/workflow/input";
import { beginFromLive } from "@/lib/workflow/internal/freeze";
import { requireHead } from "@/lib/workflow/internal/head";
import { move } from "@/lib/workflow/internal/move";
import { personOf, requireTransition } from "@/lib/workflow/internal/standing";

const FREE = { claimedBy: null, claimedByName: "", claimUntil: null } as const;

/** Cập nhật bài: a working copy of the live words, beside the live page, which stays as it is until approval. */
export async function beginUpdate(ctx: Context | WriteContext, raw: OnArticle): Promise<void> {
  const input = parse(OnArticle, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "beginUpdate", input);
    const { id, name } = personOf(ctx.actor);
    if (at.liveHash !== null) await beginFromLive(ctx, at, at.liveHash);
    const claimUntil = new Date(ctx.now.getTime() + CLAIM_MS);
    const held = { claimedBy: id, claimedByName: name, claimUntil, headHash: at.liveHash };
    await move(ctx, at, row.to, { ...held, returnReason: "", returnedHash: null });
    await recordAudit(ctx, "article.update-begin", { type: "article", id: input.articleId }, { live: at.liveHash });
  });
}

const Drop = OnArticle.extend({ head: ReturnArticle.shape.head });

/** Bỏ bản cập nhật: the live page stays; what was written stays in the history. */
export async function dropUpdate(ctx: Context | WriteContext, raw: OnArticle & { head?: string }): Promise<void> {
  const input = parse(Drop, raw);
  authorizeSomewhere(ctx, "desk.enter");
  await atomically(ctx, async (ctx) => {
    const { at, row } = await requireTransition(ctx, "dropUpdate", input);
    await requireHead(ctx, at, row, input.head);
    await move(ctx, at, row.to, { headHash: at.liveHash, returnReason: "", ...FREE });
    const details = { dropped: at.desk.headHash, from: at.stage };
    await recordAudit(ctx, "article.update-drop", { type: "article", id: input.articleId }, details);
  });
}
