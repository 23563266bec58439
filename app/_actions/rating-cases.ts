"use server";

import { stateAction } from "@/app/_server/action";
import { decideRatings as decide, undoDecision as undo } from "@/lib/moderation/commands/decide-ratings";
import type { DecideRatings } from "@/lib/moderation/input";

/** `kind`, `reason`, and either ticked `vote`s or `scope` "all" with `all` and `until` of the page. */
export const decideRatings = stateAction("moderation.decide", async (ctx, form) => {
  const all = form.get("scope") === "all";
  const votes = all
    ? { all: Number(form.get("all")), until: Number(form.get("until")) }
    : form.getAll("vote").filter((id) => typeof id === "string");
  const kind = form.get("kind");
  const n = await decide(ctx, {
    caseId: text(form, "caseId"),
    // Whatever else was sent is refused by the schema.
    kind: kind as DecideRatings["kind"],
    votes,
    reason: text(form, "reason"),
  });
  return kind === "void" ? `Đã loại ${n} lượt.` : `Đã tính lại ${n} lượt.`;
});

export const undoDecision = stateAction("moderation.decide", async (ctx, form) => {
  const n = await undo(ctx, { decisionId: text(form, "decisionId"), reason: text(form, "reason") });
  return `Đã hoàn tác: ${n} lượt trở lại trạng thái đang giữ.`;
});

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
