"use server";

import { redirect } from "next/navigation";
import { stateAction } from "@/app/_server/action";
import { describePicture as describe } from "@/lib/media/commands/describe-picture";
import { removePicture as remove } from "@/lib/media/commands/remove-picture";

export const describePicture = stateAction("media.store", async (ctx, form) => {
  await describe(ctx, idIn(form), Object.fromEntries(form));
  return "Đã lưu thông tin ảnh.";
});

export const removePicture = stateAction("media.store", async (ctx, form) => {
  await remove(ctx, idIn(form));
  redirect("/toa-soan/anh");
});

function idIn(form: FormData): string {
  const id = form.get("id");
  return typeof id === "string" ? id : "";
}
