"use server";

import { redirect } from "next/navigation";
import { formAction, openAction } from "@/app/_server/action";
import { visitorContext } from "@/app/_server/context";
import { type PendingAct, sealAct } from "@/app/_server/pending-act";
import { introduced } from "@/app/_server/reader";
import {
  appealComment as appeal,
  confirmComment as confirm,
  withdrawComment as withdraw,
} from "@/lib/comments/commands/own-comment";
import { likeComment as like, reportComment as report } from "@/lib/comments/commands/react";
import { reportContent as reportText } from "@/lib/comments/commands/report-content";
import { writeComment as write } from "@/lib/comments/commands/write-comment";
import type { AppealComment, OwnCommentAct, ReportComment, ReportContent, WriteComment } from "@/lib/comments/input";

const SAID = {
  unverified:
    "Đã nhận ý kiến của bạn. Một thư xác nhận vừa được gửi đến địa chỉ của bạn: hãy mở thư và bấm “Xác nhận” để ý kiến được duyệt.",
  pending: "Bình luận của bạn đang chờ duyệt.",
  rejected: "Ý kiến có từ ngữ không đăng được nên đã bị từ chối. Lý do ghi ở dưới; bạn có thể khiếu nại.",
  approved: "Ý kiến của bạn đã được đăng.",
  hidden: "Ý kiến này của bạn đang bị ẩn.",
  withdrawn: "Bạn đã rút ý kiến này.",
} as const;

/** A comment or a reply: `articleId`, `parentId`, `text`, and without an account `name` and `email`. */
export const sendComment = openAction(async (visitor, form) => {
  const { ctx } = await introduced(visitor);
  const { state } = await write(
    ctx,
    fieldsOf(form, ["articleId", "parentId", "name", "email", "text"]) as WriteComment,
  );
  return SAID[state];
});

/** "Thích" on a list of comments: `thich` is "+" or "-" and the id; `articleId` and `den` say where to come back to. */
export const reactToComment = formAction(
  async (form) => {
    const { ctx, readerId, isNew } = await introduced(await visitorContext());
    const chosen = wordOf(form, "thich");
    const act = { commentId: chosen.slice(1), isLiked: chosen.startsWith("+") };
    if (isNew && act.isLiked)
      redirect(backTo(form, act.commentId, sealAct({ act: "like", commentId: act.commentId }, readerId, ctx.now)));
    await like(ctx, act);
    redirect(backTo(form, act.commentId));
  },
  (error, form) => redirect(backTo(form, "", undefined, error.code)),
);

/** "Báo cáo vi phạm": `commentId`, `reason`, `text`. */
export const reportComment = openAction(async (visitor, form) => {
  const { ctx, readerId, isNew } = await introduced(visitor);
  const input = fieldsOf(form, ["commentId", "reason", "text"]) as ReportComment;
  const articleId = wordOf(form, "articleId");
  if (isNew && input.reason) {
    const act: PendingAct = { act: "report", commentId: input.commentId, reason: input.reason, text: input.text ?? "" };
    redirect(backTo(formOf({ articleId }), "", sealAct(act, readerId, ctx.now)));
  }
  await report(ctx, input);
  return "Đã gửi báo cáo. Người duyệt sẽ xem lại ý kiến này.";
});

export const confirmComment = openAction(async (ctx, form) => SAID[await confirm(ctx, aboutOwn(form))]);

export const withdrawComment = openAction(async (ctx, form) => {
  await withdraw(ctx, aboutOwn(form));
  return "Đã rút ý kiến.";
});

export const appealComment = openAction(async (ctx, form) => {
  await appeal(ctx, fieldsOf(form, ["commentId", "key", "text"]) as AppealComment);
  return "Đã gửi khiếu nại. Câu trả lời sẽ hiện ở đây.";
});

/** "Báo lỗi nội dung" and "Yêu cầu cải chính". */
export const reportContent = openAction(async (visitor, form) => {
  const { ctx } = await introduced(visitor);
  const fields = fieldsOf(form, ["articleId", "kind", "quote", "blockId", "proposal", "name", "contact"]);
  await reportText(ctx, fields as ReportContent);
  return fields["kind"] === "correction-request"
    ? "Đã nhận yêu cầu của bạn. Tòa soạn sẽ trả lời qua thư điện tử."
    : "Đã nhận báo lỗi. Cảm ơn bạn đã giúp bài viết chính xác hơn.";
});

function aboutOwn(form: FormData): OwnCommentAct {
  return fieldsOf(form, ["commentId", "key"]) as OwnCommentAct;
}

/** The named text fields that have something in them; the command's schema says what is missing. */
function fieldsOf(form: FormData, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = form.get(name);
      return typeof value === "string" && value !== "" ? [[name, value]] : [];
    }),
  );
}

function wordOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** The comments' own page, where the form was; whatever else the form says is left out. */
function backTo(form: FormData, commentId: string, pending?: string, refused?: string): `/binh-luan/${string}` {
  const articleId = wordOf(form, "articleId");
  const id = /^[0-9a-f-]{36}$/.test(articleId) ? articleId : "khong-ro";
  const from = new URLSearchParams(wordOf(form, "den"));
  const query = new URLSearchParams();
  for (const name of ["trang", "xep", "tra-loi"]) if (from.get(name)) query.set(name, from.get(name) ?? "");
  if (pending !== undefined) query.set("cho", pending);
  if (refused !== undefined) query.set("loi", refused);
  const anchor = /^[0-9a-f-]{36}$/.test(commentId) ? `y-${commentId}` : "y-kien";
  return `/binh-luan/${id}${query.size === 0 ? "" : `?${query}`}#${anchor}`;
}
