import { and, eq } from "drizzle-orm";
import { contentReports } from "@/db/client";
import { authorize } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { DecideReport } from "@/lib/comments/input";
import { reportAnswerLetter } from "@/lib/comments/internal/letters";
import { requireReport } from "@/lib/comments/report-queue";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { unseal } from "@/lib/core/seal";
import { sendMailAtEnd } from "@/lib/mail/commands";
import { siteSettings } from "@/lib/settings/queries";

/** Accepts or dismisses a reader's report; whoever left an address is answered. The second of two editors is told. */
export async function decideReport(ctx: Context, raw: DecideReport): Promise<{ isAnswered: boolean }> {
  const input = parse(DecideReport, raw);
  return atomically(ctx, async (ctx) => {
    const report = await requireReport(ctx, input.reportId);
    const isRequest = report.kind === "correction-request";
    const actor = isRequest
      ? authorize(ctx, "correction-request.handle")
      : authorize(ctx, "report.handle", report.sectionId);
    if (isRequest && input.answer === "")
      throw new DomainError("invalid", "Vui lòng viết câu trả lời.", {
        answer: "Người yêu cầu có quyền được trả lời.",
      });
    const [changed] = await ctx.db
      .update(contentReports)
      .set({
        state: input.to,
        answer: input.answer,
        decidedAt: ctx.now,
        decidedBy: actor.kind === "user" ? actor.id : null,
        decidedByName: actor.kind === "reader" ? "" : actor.name,
      })
      .where(and(eq(contentReports.id, report.id), eq(contentReports.state, "open")))
      .returning({ id: contentReports.id });
    if (!changed)
      throw new DomainError("conflict", `${report.decidedByName || "Người khác"} đã xử lý báo cáo này trước đó.`);
    const to = report.contact === "" ? null : unseal("report contact", report.contact);
    if (to !== null) {
      const settings = await siteSettings(ctx);
      const link = settings.origin + report.path;
      const about = {
        to,
        title: report.title,
        link,
        isAccepted: input.to === "accepted",
        answer: input.answer,
        isRequest,
      };
      sendMailAtEnd(ctx, reportAnswerLetter(settings, about));
    }
    const act = input.to === "accepted" ? "report.accept" : "report.dismiss";
    const details = {
      kind: report.kind,
      articleId: report.articleId,
      ...(input.answer ? { answer: input.answer } : {}),
    };
    await recordAudit(ctx, act, { type: "report", id: report.id }, details);
    return { isAnswered: to !== null };
  });
}
