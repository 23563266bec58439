"use server";

import { stateAction } from "@/app/_server/action";
import { textOf } from "@/app/_server/form";
import { describeInterview as describe } from "@/lib/drafts/commands/describe-interview";
import type { InterviewMode, InterviewSource } from "@/lib/interviews/model";

/** Hồ sơ phỏng vấn: the fields of DescribeInterview; times are minutes on Viet Nam's clock. */
export const describeInterview = stateAction("desk.enter", async (ctx, form) => {
  await describe(ctx, {
    articleId: textOf(form, "articleId"),
    mode: textOf(form, "mode") as InterviewMode,
    place: textOf(form, "place"),
    heldAt: textOf(form, "heldAt"),
    purpose: textOf(form, "purpose"),
    noticeSentAt: textOf(form, "noticeSentAt"),
    noticeChannel: textOf(form, "noticeChannel"),
    source: textOf(form, "source") as InterviewSource,
    hasConsent: form.get("hasConsent") !== null,
  });
  return "Đã lưu hồ sơ phỏng vấn.";
});
