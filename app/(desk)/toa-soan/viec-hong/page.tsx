import type { Metadata } from "next";
import { retryJob, withdrawJob } from "@/app/_actions/workflow";
import { privatePage } from "@/app/_server/page";
import { DeskPage } from "@/components/desk/desk-page";
import { DoneWords } from "@/components/workflow/done-words";
import { TroubledJobs } from "@/components/workflow/troubled-jobs";
import { troubledJobs } from "@/lib/workflow/queries/calendar";

export const metadata: Metadata = { title: "Việc không chạy được" };

export default privatePage("job.manage", async (ctx, { query }) => {
  const jobs = await troubledJobs(ctx);
  return (
    <DeskPage title="Việc không chạy được" lead="Việc chạy nền đã hỏng sau mọi lần thử, và việc lẽ ra đã bắt đầu.">
      <DoneWords done={query["xong"]} />
      <TroubledJobs {...jobs} now={ctx.now} retry={retryJob} withdraw={withdrawJob} />
    </DeskPage>
  );
});
