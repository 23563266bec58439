"use server";

import { redirect } from "next/navigation";
import { formAction, stateAction } from "@/app/_server/action";
import { signedIn } from "@/app/_server/context";
import { textOf } from "@/app/_server/form";
import { leave } from "@/app/_server/signing-in";
import { deleteOwnAccount } from "@/lib/readers/commands/delete-account";
import { saveArticle as save } from "@/lib/readers/commands/save-article";

/** `articleId`; `luu` "0" takes it out of the list. Who is not signed in is sent to do so. Answers 303. */
export const saveArticle = formAction(
  async (form) => {
    const page = savingPage(form);
    const ctx = await signedIn();
    if (!ctx) redirect(`/dang-nhap?tiep=${encodeURIComponent(page)}`);
    const isSaved = textOf(form, "luu") !== "0";
    await save(ctx, textOf(form, "articleId"), isSaved);
    redirect(`${page}?da=${isSaved ? "luu" : "bo"}`);
  },
  (error, form) => redirect(`${savingPage(form)}?loi=${error.code}`),
);

/** `current` password. */
export const deleteAccount = stateAction("account.own", async (ctx, form) => {
  await deleteOwnAccount(ctx, { current: textOf(form, "current") });
  await leave(ctx);
  redirect("/dang-nhap?da=xoa");
});

function savingPage(form: FormData): `/luu-bai/${string}` {
  const articleId = textOf(form, "articleId");
  return `/luu-bai/${/^[0-9a-f-]{36}$/.test(articleId) ? articleId : "khong-ro"}`;
}
