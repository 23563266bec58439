"use server";

import { redirect } from "next/navigation";
import { formAction, openAction } from "@/app/_server/action";
import { visitorContext } from "@/app/_server/context";
import { textOf } from "@/app/_server/form";
import { enter, heldTicket, keepTicket, leave } from "@/app/_server/signing-in";
import { beginSignIn, giveCode as give } from "@/lib/accounts/commands/sign-in";
import { nextQuery } from "@/lib/accounts/model";
import { siteSettings } from "@/lib/settings/queries";

/** `email`, `password`; `tiep`: where to go on. Goes on to the code where the account has a second factor. */
export const signIn = openAction(async (ctx, form) => {
  const input = { email: textOf(form, "email"), password: textOf(form, "password") };
  const step = await beginSignIn(ctx, input, await siteSettings(ctx));
  const next = textOf(form, "tiep");
  if ("grant" in step) return enter(ctx, step.grant, next);
  await keepTicket(step.ticket);
  redirect(`/dang-nhap/ma${nextQuery(next)}`);
});

/** `code` of the authenticator, or a recovery code. */
export const giveCode = openAction(async (ctx, form) => {
  const ticket = (await heldTicket()) ?? "";
  return enter(ctx, await give(ctx, { ticket, code: textOf(form, "code") }), textOf(form, "tiep"));
});

export const signOut = formAction(
  async () => {
    await leave(await visitorContext());
    redirect("/dang-nhap?da=dang-xuat");
  },
  () => redirect("/dang-nhap"),
);
