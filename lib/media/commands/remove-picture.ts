import { eq } from "drizzle-orm";
import { media, mediaWords } from "@/db/client";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { enqueueJob } from "@/lib/jobs/commands";
import type { JobHandler } from "@/lib/jobs/model";
import { about, REMOVE_JOB } from "@/lib/media/internal/job-kinds";
import { isUsed } from "@/lib/media/queries/uses";
import { removeMediaFiles } from "@/lib/media/storage";
import { requireOwnOrManaged } from "./describe-picture";

/**
 * Takes a picture out of the library for good, when it stands nowhere: not in a draft, not in any revision that was
 * ever frozen. Its files go by a job.
 */
// Not authorized: requireOwnOrManaged asks, with the picture at hand.
export async function removePicture(ctx: Context, mediaId: string): Promise<void> {
  await atomically(ctx, async (ctx) => {
    const picture = await requireOwnOrManaged(ctx, mediaId);
    if (await isUsed(ctx, mediaId)) {
      throw new DomainError("conflict", "Ảnh đang được dùng nên không xóa được. Vui lòng gỡ ảnh khỏi các bài trước.");
    }
    await ctx.db.delete(mediaWords).where(eq(mediaWords.mediaId, mediaId));
    await ctx.db.delete(media).where(eq(media.id, mediaId));
    await enqueueJob(ctx, { kind: REMOVE_JOB, payload: { mediaId }, ...about(mediaId) });
    await recordAudit(
      ctx,
      "media.remove",
      { type: "media", id: mediaId },
      { fileName: picture.fileName, caption: picture.caption, credit: picture.credit },
    );
  });
}

/** The files of a picture that was taken out: after its row has gone, however often it is tried. */
export const removePictureFiles: JobHandler = {
  kind: REMOVE_JOB,
  mode: "at-least-once",
  run: async (_ctx, { mediaId }) => {
    if (typeof mediaId === "string" && MEDIA_ID.test(mediaId)) await removeMediaFiles(mediaId);
  },
};

const MEDIA_ID = /^[0-9a-f-]{36}$/;
