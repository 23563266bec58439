import { eq } from "drizzle-orm";
import { media, mediaWords } from "@/db/client";
import { recordAudit } from "@/lib/audit/commands";
import { atomically, type Context } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { isUsed } from "@/lib/media/queries/uses";
import { removeMediaFiles } from "@/lib/media/storage";
import { requireOwnOrManaged } from "./describe-picture";

/**
 * Takes a picture out of the library for good, when it stands nowhere: not in a draft, not in any revision that was
 * ever frozen. Its files go after the row has gone; what a crash leaves there nobody can reach.
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
    await recordAudit(
      ctx,
      "media.remove",
      { type: "media", id: mediaId },
      { fileName: picture.fileName, caption: picture.caption, credit: picture.credit },
    );
  });
  await removeMediaFiles(mediaId);
}
