import type { Metadata } from "next";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { ReportsWaiting } from "@/components/moderation/reports-waiting";
import { DeskOverview } from "@/components/workflow/desk-overview";
import { QueueKeys } from "@/components/workflow/queue-keys.client";
import { canSomewhere } from "@/lib/accounts/permissions";
import { nextCorrectionDeadline, reportCounts } from "@/lib/comments/report-queue";
import { dayLine } from "@/lib/text/dates";
import { troubledJobs } from "@/lib/workflow/queries/calendar";
import { deskDuties, deskOverview } from "@/lib/workflow/queries/queues";

export const metadata: Metadata = { title: "Bàn biên tập" };

export default privatePage("desk.enter", async (ctx) => {
  const [overview, trouble, reports, deadline] = await Promise.all([
    deskOverview(ctx),
    canSomewhere(ctx.actor, "job.manage") ? troubledJobs(ctx) : null,
    canSomewhere(ctx.actor, "report.handle") ? reportCounts(ctx) : null,
    nextCorrectionDeadline(ctx),
  ]);
  return (
    <DeskPage title="Bàn biên tập" lead={`${dayLine(ctx.now)} · ${ctx.actor.name}`}>
      {reports && <ReportsWaiting counts={reports} deadline={deadline} now={ctx.now} />}
      <DeskOverview
        overview={overview}
        duties={deskDuties(ctx)}
        now={ctx.now}
        failed={trouble ? trouble.failed.length + trouble.overdue.length : 0}
      />
      <QueueKeys />
    </DeskPage>
  );
});
