import { REINDEX_HANDLER } from "@/lib/articles/commands/reindex-list";
import { tellWriter } from "@/lib/comments/commands/tell-writer";
import type { JobHandler } from "@/lib/jobs/model";
import { makeAvifJob } from "@/lib/media/commands/make-avif";
import { removePictureFiles } from "@/lib/media/commands/remove-picture";
import { inspectJob } from "@/lib/moderation/inspect-job";
import { OPERATION_HANDLERS } from "@/lib/operations/commands/ask";
import { publishScheduled } from "@/lib/workflow/commands/publish-scheduled";
import { sendDeskLetters } from "@/lib/workflow/commands/send-letters";

/** What the paper does by itself, each kind in a line of its own: whoever adds a kind of job adds its handler here. */
export const HANDLERS: readonly JobHandler[] = [
  inspectJob,
  publishScheduled,
  sendDeskLetters,
  tellWriter,
  REINDEX_HANDLER,
  makeAvifJob,
  removePictureFiles,
  ...OPERATION_HANDLERS,
];
