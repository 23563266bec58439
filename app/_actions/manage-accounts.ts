"use server";

import { redirect } from "next/navigation";
import { stateAction } from "@/app/_server/action";
import { textOf } from "@/app/_server/form";
import { inviteUser } from "@/lib/accounts/commands/invite";
import * as manage from "@/lib/accounts/commands/manage";
import * as proposals from "@/lib/accounts/commands/propose";
import { makeResetLink as makeLink } from "@/lib/accounts/commands/reset-password";
import { DomainError } from "@/lib/core/errors";
import { ROLES } from "@/lib/core/roles";
import { siteSettings } from "@/lib/settings/queries";

/** `email`, `name`, `roles`; answers the link, which was mailed as well. */
export const invite = stateAction<string>("account.manage", async (ctx, form) => {
  const input = { email: textOf(form, "email"), name: textOf(form, "name"), roles: rolesIn(form) };
  return { value: await inviteUser(ctx, input, await siteSettings(ctx)), say: "Đã gửi lời mời." };
});

/** `userId`, `roles`: what the account is to be. */
export const changeRoles = stateAction("account.manage", async (ctx, form) => {
  const userId = textOf(form, "userId");
  const done = await manage.changeRoles(ctx, { userId, roles: rolesIn(form) });
  redirect(`/quan-tri/tai-khoan/${userId}?da=${done === "proposed" ? "de-nghi" : "vai-tro"}`);
});

/** `userId`; answers the link, for handing over where mail does not reach. */
export const makeResetLink = stateAction<string>("account.manage", async (ctx, form) => {
  const value = await makeLink(ctx, textOf(form, "userId"), await siteSettings(ctx));
  return { value, say: "Đã tạo liên kết." };
});

/** `userId` and `act`: lock, unlock or end-sessions. */
export const manageAccount = stateAction("account.manage", async (ctx, form) => {
  const userId = textOf(form, "userId");
  const act = textOf(form, "act");
  if (act === "lock") await manage.lockUser(ctx, userId);
  else if (act === "unlock") await manage.unlockUser(ctx, userId);
  else if (act === "end-sessions") await manage.endSessionsOf(ctx, userId);
  else throw new DomainError("invalid", "Không rõ việc cần làm.");
  redirect(`/quan-tri/tai-khoan/${userId}?da=${act}`);
});

/** `proposal` and `act`: accept or refuse. */
export const decideProposal = stateAction("account.manage", async (ctx, form) => {
  const isAccepted = textOf(form, "act") === "accept";
  await (isAccepted ? proposals.acceptProposal : proposals.refuseProposal)(ctx, textOf(form, "proposal"));
  redirect(`/quan-tri/tai-khoan?da=${isAccepted ? "dong-y" : "tu-choi"}`);
});

/** Each box is "role|scope". */
function rolesIn(form: FormData) {
  return form.getAll("roles").flatMap((value) => {
    const [name, scope = "*"] = typeof value === "string" ? value.split("|") : [];
    const role = ROLES.find((it) => it === name);
    return role ? [{ role, scope }] : [];
  });
}
