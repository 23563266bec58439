import { redirect } from "next/navigation";
import type { Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { passOnArticle, returnArticle, sendBackArticle } from "@/lib/workflow/commands/edit";
import { assignArticle, claimArticle, releaseArticle, takeOverArticle } from "@/lib/workflow/commands/hold";
import { publishArticle, scheduleArticle, unscheduleArticle } from "@/lib/workflow/commands/publish";
import { archiveArticle, takeDown, unarchiveArticle } from "@/lib/workflow/commands/remove";
import { submitArticle, withdrawSubmission } from "@/lib/workflow/commands/submit";
import { beginUpdate, dropUpdate } from "@/lib/workflow/commands/update";
import type { PublishArticle, TakeDown } from "@/lib/workflow/input";
import { ACTS, type Act, STAGES } from "@/lib/workflow/model";
import { fieldsFrom, momentFrom, textFrom } from "./form-values";

/** Runs the act that the form names, then shows the article as it stands after it. */
export async function actFromForm(ctx: Context, form: FormData): Promise<string> {
  const act = ACTS.find((known) => known === form.get("act"));
  if (!act) throw new DomainError("invalid", "Không có việc này.");
  const articleId = textFrom(form, "articleId");
  await RUN[act](ctx, { articleId, stage: STAGES.find((known) => known === form.get("stage")) }, form);
  // To write, where the next thing is writing; otherwise to the article as the desk reads it.
  const isWriting = act === "claim" || act === "takeOver" || act === "beginUpdate";
  if (isWriting) redirect(`/toa-soan/bai/${encodeURIComponent(articleId)}?xong=${act}`);
  redirect(`/toa-soan/bai/${encodeURIComponent(articleId)}/doc-duyet?xong=${act}`);
}

type On = { articleId: string; stage?: (typeof STAGES)[number] | undefined };

const RUN: Record<Act, (ctx: Context, on: On, form: FormData) => Promise<unknown>> = {
  submit: (ctx, on) => submitArticle(ctx, on),
  resubmit: (ctx, on) => submitArticle(ctx, on),
  withdraw: (ctx, on) => withdrawSubmission(ctx, on),
  claim: (ctx, on) => claimArticle(ctx, on),
  takeOver: (ctx, on) => takeOverArticle(ctx, on),
  release: (ctx, on) => releaseArticle(ctx, on),
  assign: (ctx, on, form) => assignArticle(ctx, { ...on, toUserId: textFrom(form, "toUserId") }),
  return: (ctx, on, form) => returnArticle(ctx, { ...on, ...headFrom(form), reason: textFrom(form, "reason") }),
  sendBack: (ctx, on, form) => sendBackArticle(ctx, { ...on, ...headFrom(form), reason: textFrom(form, "reason") }),
  passOn: (ctx, on, form) => passOnArticle(ctx, { ...on, ...marksFrom(form) }),
  publish: (ctx, on, form) => publishArticle(ctx, approvalFrom(on, form)),
  schedule: (ctx, on, form) => {
    const at = momentFrom(form, "at");
    const say = "Vui lòng chọn ngày giờ đăng.";
    if (!at) throw new DomainError("invalid", say, { at: say });
    return scheduleArticle(ctx, { ...approvalFrom(on, form), at });
  },
  unschedule: (ctx, on) => unscheduleArticle(ctx, on),
  beginUpdate: (ctx, on) => beginUpdate(ctx, on),
  dropUpdate: (ctx, on, form) => dropUpdate(ctx, { ...on, ...headFrom(form) }),
  takeDown: (ctx, on, form) =>
    // Parsed by the command, which refuses a category that it does not know.
    takeDown(ctx, {
      ...on,
      category: textFrom(form, "category") as TakeDown["category"],
      reason: textFrom(form, "reason"),
    }),
  archive: (ctx, on) => archiveArticle(ctx, on),
  unarchive: (ctx, on) => unarchiveArticle(ctx, on),
};

function headFrom(form: FormData): { head?: string } {
  const head = textFrom(form, "head");
  return head === "" ? {} : { head };
}

function marksFrom(form: FormData) {
  return { checked: Object.keys(fieldsFrom(form, "check")), overrides: fieldsFrom(form, "override") };
}

function approvalFrom(on: On, form: FormData): PublishArticle {
  const text = textFrom(form, "correctionText");
  const kind = textFrom(form, "correctionKind");
  const correction =
    text.trim() === "" && kind === ""
      ? null
      : // Parsed by the command, which refuses a kind that it does not know.
        ({ kind, text, blockId: textFrom(form, "correctionBlock") || null } as PublishArticle["correction"]);
  return {
    ...on,
    ...marksFrom(form),
    head: textFrom(form, "head"),
    substantial: form.has("substantial"),
    correction,
  };
}
