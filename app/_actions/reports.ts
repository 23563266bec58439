"use server";

import { stateAction } from "@/app/_server/action";
import { decideReport as decide } from "@/lib/comments/commands/decide-report";
import type { DecideReport } from "@/lib/comments/input";

/** Handles a reader's report: `reportId`, `to` ("accepted" or "dismissed"), `answer`. */
export const decideReport = stateAction("report.handle", async (ctx, form) => {
  const [reportId, to, answer] = [form.get("reportId"), form.get("to"), form.get("answer")];
  const { isAnswered } = await decide(ctx, { reportId, to, answer: answer ?? "" } as DecideReport);
  return isAnswered ? "Đã xử lý và gửi thư trả lời." : "Đã xử lý.";
});
