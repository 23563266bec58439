"use server";

import { stateAction } from "@/app/_server/action";
import { showAnew } from "@/app/_server/cached";
import { askForOperation } from "@/lib/operations/commands/ask";

/** "Sao lưu ngay": done in the background; the page shows how it goes. */
export const backUpNow = stateAction("operations.manage", async (ctx) => {
  await askForOperation(ctx, "backup");
  showAnew();
  return "Đã giao việc sao lưu. Tải lại trang sau ít phút để xem kết quả.";
});

/** "Diễn tập ngay" */
export const drillNow = stateAction("operations.manage", async (ctx) => {
  await askForOperation(ctx, "drill");
  showAnew();
  return "Đã giao việc diễn tập khôi phục. Tải lại trang sau ít phút để xem kết quả.";
});
