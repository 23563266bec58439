"use server";

import { stateAction } from "@/app/_server/action";
import { showAnew } from "@/app/_server/cached";
import { saveSettings as save } from "@/lib/settings/commands";

/** One form of "Cài đặt": `nhom` names it, its fields are named by their path in the settings. */
export const saveSettings = stateAction("settings.manage", async (ctx, form) => {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string") typed[name] = value;
  await save(ctx, { group: typed["nhom"] ?? "", shown: typed["shown"] ?? "", typed });
  showAnew();
  return "Đã lưu. Mọi trang của báo đã theo cài đặt mới.";
});
