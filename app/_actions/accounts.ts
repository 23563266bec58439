"use server";

import { redirect } from "next/navigation";
import { formAction, openAction, stateAction } from "@/app/_server/action";
import { showAnew } from "@/app/_server/cached";
import { requireSignedIn, visitorContext } from "@/app/_server/context";
import { textOf } from "@/app/_server/form";
import { enter, heldTicket, keepTicket, leave } from "@/app/_server/signing-in";
import { acceptLink as accept } from "@/lib/accounts/commands/accept-link";
import { answerConsent as answer } from "@/lib/accounts/commands/answer-consent";
import * as mail from "@/lib/accounts/commands/change-email";
import { registerReader } from "@/lib/accounts/commands/invite";
import * as own from "@/lib/accounts/commands/own-account";
import * as reset from "@/lib/accounts/commands/reset-password";
import * as factor from "@/lib/accounts/commands/second-factor";
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

/** `name`, `email`. What is answered does not tell whether there was an account. */
export const register = openAction(async (ctx, form) => {
  const input = { name: textOf(form, "name"), email: textOf(form, "email") };
  await registerReader(ctx, input, await siteSettings(ctx));
  redirect("/dang-ky?da=gui");
});

/** `token` of an invitation, a registration or the first admin's link; `name`, `password`, `email`, `consent`. */
export const acceptLink = openAction(async (ctx, form) => {
  const email = textOf(form, "email");
  const input = {
    token: textOf(form, "token"),
    name: textOf(form, "name"),
    password: textOf(form, "password"),
    consent: textOf(form, "consent") === "1",
    ...(email === "" ? {} : { email }),
  };
  return enter(ctx, await accept(ctx, input, await siteSettings(ctx)), "");
});

/** `email`. What is answered does not tell whether there is an account. */
export const requestReset = openAction(async (ctx, form) => {
  await reset.requestReset(ctx, { email: textOf(form, "email") }, await siteSettings(ctx));
  redirect("/quen-mat-khau?da=gui");
});

/** `token`, `password`. */
export const resetPassword = openAction(async (ctx, form) => {
  const input = { token: textOf(form, "token"), password: textOf(form, "password") };
  await reset.resetPassword(ctx, input, await siteSettings(ctx));
  redirect("/dang-nhap?da=mat-khau");
});

export const rename = stateAction("account.own", async (ctx, form) => {
  await own.renameSelf(ctx, { name: textOf(form, "name") });
  redirect("/tai-khoan?da=ten");
});

/** `current`, `password`. */
export const changePassword = stateAction("account.own", async (ctx, form) => {
  const input = { current: textOf(form, "current"), password: textOf(form, "password") };
  await own.changePassword(ctx, input, ctx.sessionId, await siteSettings(ctx));
  redirect("/tai-khoan?da=mat-khau");
});

/** `email`, `current` password. Nothing changes before the link in the letter is opened. */
export const askEmailChange = stateAction("account.own", async (ctx, form) => {
  const input = { email: textOf(form, "email"), current: textOf(form, "current") };
  await mail.requestEmailChange(ctx, input, await siteSettings(ctx));
  return "Đã gửi thư đến địa chỉ mới. Mở liên kết trong thư để xác nhận; trước đó tài khoản vẫn dùng địa chỉ cũ.";
});

/** `token` of the letter to the new address. */
export const confirmEmailChange = stateAction("account.own", async (ctx, form) => {
  await mail.confirmEmailChange(ctx, textOf(form, "token"), await siteSettings(ctx));
  redirect("/tai-khoan?da=thu");
});

/** `purpose`, and `to` "1" to agree or "0" to take it back. */
export const answerConsent = stateAction("account.own", async (ctx, form) => {
  const isGiven = textOf(form, "to") === "1";
  await answer(ctx, { purpose: textOf(form, "purpose"), isGiven }, await siteSettings(ctx));
  showAnew();
  return isGiven ? "Đã ghi nhận bạn đồng ý." : "Đã rút lại. Từ nay tòa soạn không làm việc ấy nữa.";
});

/** `session`: one of the account's devices. */
export const endSession = formAction(
  async (form) => {
    await own.endOwnSession(await requireSignedIn(), textOf(form, "session"));
    redirect("/tai-khoan?da=thiet-bi");
  },
  () => redirect("/tai-khoan?loi=thiet-bi"),
);

export const endAllSessions = formAction(
  async () => {
    const ctx = await requireSignedIn();
    await own.endAllOwnSessions(ctx);
    await leave(ctx);
    redirect("/dang-nhap?da=dang-xuat");
  },
  () => redirect("/tai-khoan"),
);

/** `code` of the authenticator that is set up, `current` password; answers the recovery codes. */
export const enrolTotp = stateAction<string[]>("account.own", async (ctx, form) => {
  const input = { code: textOf(form, "code"), current: textOf(form, "current") };
  return { value: await factor.enrolTotp(ctx, input, ctx.sessionId), say: "Đã bật xác thực hai lớp." };
});

/** `current` password; answers ten new codes. */
export const renewRecoveryCodes = stateAction<string[]>("account.own", async (ctx, form) => {
  const value = await factor.renewOwnRecoveryCodes(ctx, { current: textOf(form, "current") });
  return { value, say: "Đã tạo mã khôi phục mới." };
});

/** `current` password; readers only. */
export const removeTotp = stateAction("account.own", async (ctx, form) => {
  await factor.removeTotp(ctx, { current: textOf(form, "current") });
  redirect("/tai-khoan/xac-thuc-hai-lop?da=tat");
});
