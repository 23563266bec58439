"use server";

import { redirect } from "next/navigation";
import { stateAction } from "@/app/_server/action";
import { showAnew } from "@/app/_server/cached";
import { actFromForm } from "@/app/_server/workflow/act-from-form";
import { momentFrom, textFrom } from "@/app/_server/workflow/form-values";
import { clearHomeSlot as clear, placeOnHome as place } from "@/lib/workflow/commands/home";
import { retryFailedJob as retry, withdrawFailedJob as withdraw } from "@/lib/workflow/commands/manage-jobs";
import { addNote as add, resolveNote as resolve } from "@/lib/workflow/commands/notes";
import { planArticle as plan } from "@/lib/workflow/commands/plan";
import { wantDeskLetters } from "@/lib/workflow/commands/send-letters";
import type { PlaceOnHome } from "@/lib/workflow/input";

/** Every act of the workflow: which one the form says, whether it may be the command asks. */
export const actOnArticle = stateAction("desk.enter", actFromForm);

/** "Nhận thư về bài của tôi": `nhan` "1" or nothing. */
export const wantLetters = stateAction("account.own", async (ctx, form) => {
  const isWanted = textFrom(form, "nhan") !== "";
  await wantDeskLetters(ctx, isWanted);
  showAnew();
  return isWanted ? "Tòa soạn sẽ gửi thư về bài cho bạn." : "Tòa soạn không gửi thư về bài cho bạn nữa.";
});

export const addNote = stateAction("desk.enter", async (ctx, form) => {
  await add(ctx, {
    articleId: textFrom(form, "articleId"),
    blockId: textFrom(form, "blockId") || null,
    text: textFrom(form, "text"),
  });
  redirect(`/toa-soan/bai/${encodeURIComponent(textFrom(form, "articleId"))}/doc-duyet?xong=note#gop-y`);
});

export const resolveNote = stateAction("desk.enter", async (ctx, form) => {
  await resolve(ctx, { articleId: textFrom(form, "articleId"), noteId: textFrom(form, "noteId") });
  redirect(`/toa-soan/bai/${encodeURIComponent(textFrom(form, "articleId"))}/doc-duyet?xong=resolve#gop-y`);
});

export const planArticle = stateAction("article.edit", async (ctx, form) => {
  await plan(ctx, {
    articleId: textFrom(form, "articleId"),
    deadline: momentFrom(form, "deadline"),
    priority: form.has("urgent") ? -1 : 0,
  });
  redirect(`/toa-soan/bai/${encodeURIComponent(textFrom(form, "articleId"))}/doc-duyet?xong=plan`);
});

export const placeOnHome = stateAction("home.place", async (ctx, form) => {
  const slot = textFrom(form, "slot") as PlaceOnHome["slot"];
  await place(ctx, { slot, articleId: textFrom(form, "articleId"), endsAt: momentFrom(form, "endsAt") });
  redirect("/toa-soan/trang-nhat?xong=place");
});

export const clearHomeSlot = stateAction("home.place", async (ctx, form) => {
  await clear(ctx, { slot: textFrom(form, "slot") as PlaceOnHome["slot"] });
  redirect("/toa-soan/trang-nhat?xong=clear");
});

export const retryJob = stateAction("job.manage", async (ctx, form) => {
  await retry(ctx, { jobId: textFrom(form, "jobId") });
  redirect("/toa-soan/viec-hong?xong=retry");
});

export const withdrawJob = stateAction("job.manage", async (ctx, form) => {
  await withdraw(ctx, { jobId: textFrom(form, "jobId") });
  redirect("/toa-soan/viec-hong?xong=withdrawJob");
});
