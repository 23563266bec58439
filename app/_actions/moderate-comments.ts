"use server";

import { action, stateAction } from "@/app/_server/action";
import { decideComments as decide } from "@/lib/comments/commands/decide";
import { switchComments as switchOne } from "@/lib/comments/commands/switch-comments";
import { undoDecisions as undo } from "@/lib/comments/commands/undo";
import type { AskQueue, DecideComments, SwitchComments, UndoDecisions } from "@/lib/comments/input";
import { moderationQueue } from "@/lib/comments/queue";
import { newId } from "@/lib/core/ids";

export const decideComments = action("moderation.decide", (ctx, input: DecideComments) => decide(ctx, input));

export const undoDecisions = action("moderation.decide", (ctx, input: UndoDecisions) => undo(ctx, input));

export const moreToModerate = action("moderation.decide", (ctx, asked: AskQueue) => moderationQueue(ctx, asked));

/** One decision by a plain form: `quyet` is the act, with its reason after a colon; `loi` are words for the writer. */
export const decideByForm = stateAction("moderation.decide", async (ctx, form) => {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const [act = "", reasonCode = ""] = text("quyet").split(":");
  const decision = { id: newId(), commentId: text("commentId"), act, expected: text("expected"), reasonCode };
  const [result] = await decide(ctx, { decisions: [{ ...decision, reasonText: text("loi") }] } as DecideComments);
  if (result?.outcome === "done") return "Đã quyết.";
  return result?.by ? `${result.by} đã quyết bình luận này trước.` : "Bình luận này đã thay đổi.";
});

/** Opens or closes the comments of one article: `articleId`, `to`. */
export const switchComments = stateAction("account.own", async (ctx, form) => {
  await switchOne(ctx, { articleId: form.get("articleId"), to: form.get("to") } as SwitchComments);
  return "Đã đổi.";
});
