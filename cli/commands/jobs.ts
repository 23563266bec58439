import { type Command, UsageError } from "@/cli/command";
import { systemContext } from "@/lib/core/context";
import { retryFailedJob } from "@/lib/workflow/commands/manage-jobs";
import { troubledJobs } from "@/lib/workflow/queries/calendar";

export const jobsList: Command = {
  name: "jobs list",
  summary: "jobs that failed or are late, and why",
  help: "Exits with 1 when there are any.",
  run: async () => {
    const { failed, overdue } = await troubledJobs(systemContext("jobs list"));
    for (const job of failed) console.log(`failed  ${job.id}  ${job.kind}  ${job.runAt.toISOString()}  ${job.why}`);
    for (const job of overdue) console.log(`late    ${job.id}  ${job.kind}  ${job.runAt.toISOString()}  ${job.why}`);
    if (failed.length + overdue.length === 0) console.log("Nothing failed, nothing is late.");
    return failed.length + overdue.length === 0 ? 0 : 1;
  },
};

export const jobsRetry: Command = {
  name: "jobs retry",
  summary: "let a failed job run again",
  help: "<id>, as `jobs list` prints it. The running paper takes it up within a second.",
  run: async ([jobId]) => {
    if (jobId === undefined) throw new UsageError("jobs retry wants the id of a job");
    await retryFailedJob(systemContext("jobs retry"), { jobId });
    console.log(`${jobId} waits again.`);
    return 0;
  },
};
