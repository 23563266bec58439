"use server";

import { action, stateAction } from "@/app/_server/action";
import { showAnew } from "@/app/_server/cached";
import { previewBanned as preview } from "@/lib/comments/preview-banned";
import { saveSettings as save } from "@/lib/settings/commands";

/** One form of "Cài đặt": `nhom` names it, its fields are named by their path in the settings. */
export const saveSettings = stateAction("settings.manage", async (ctx, form) => {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string") typed[name] = value;
  await save(ctx, { group: typed["nhom"] ?? "", shown: typed["shown"] ?? "", typed });
  showAnew();
  return "Đã lưu. Mọi trang của báo đã theo cài đặt mới.";
});

/** What these words, one a line, would have met among the last comments. Changes nothing. */
export const previewBanned = action("settings.manage", (ctx, input: { words: string }) => preview(ctx, input));
