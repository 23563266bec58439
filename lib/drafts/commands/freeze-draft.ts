import type { WriteContext } from "@/lib/core/context";
import { freeze, freezeSession } from "@/lib/drafts/internal/freeze";
import type { FreezeReason } from "@/lib/drafts/model";

/** These speak of a text that may go to readers, so it must be whole. */
const WHOLE: ReadonlySet<FreezeReason> = new Set(["submitted", "passed", "approved"]);

/**
 * Freezes the working copy inside the act that speaks of it, which asks whether the actor may. What was written before
 * by somebody else, or long ago, becomes an entry of the history of its own. Answers the revision's hash.
 */
export async function freezeDraft(
  ctx: WriteContext,
  articleId: string,
  reason: FreezeReason,
  note = "",
): Promise<string> {
  await freezeSession(ctx, articleId);
  return freeze(ctx, articleId, { reason, note, isWhole: WHOLE.has(reason) });
}
