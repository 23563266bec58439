import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";
import { requireWritable } from "@/lib/drafts/access";
import { RestoreRevision } from "@/lib/drafts/input";
import { freeze, freezeSession } from "@/lib/drafts/internal/freeze";
import { replaceUnits } from "@/lib/drafts/internal/replace";
import { revisionContent, requireDraft } from "@/lib/drafts/internal/units";

/**
 * Makes the working copy say again what an older revision says. What it says now is frozen before, so nothing goes:
 * the history then has both.
 */
// Not authorized: requireWritable asks who writes this article in its present state.
export async function restoreRevision(ctx: Context, raw: RestoreRevision): Promise<{ before: string; hash: string }> {
  const { articleId, hash: wanted } = parse(RestoreRevision, raw);
  await requireWritable(ctx, articleId);
  return atomically(ctx, async (ctx) => {
    await requireWritable(ctx, articleId);
    const content = await revisionContent(ctx, articleId, wanted);
    await freezeSession(ctx, articleId);
    const { baseHash } = await requireDraft(ctx, articleId);
    const before =
      baseHash ?? (await freeze(ctx, articleId, { reason: "saved", note: "Trước khi khôi phục", isWhole: false }));
    await replaceUnits(ctx, articleId, content);
    const hash = await freeze(ctx, articleId, { reason: "restored", fromHash: before, isWhole: false });
    await recordAudit(ctx, "article.restore-revision", { type: "article", id: articleId }, { hash, before });
    return { before, hash };
  });
}
