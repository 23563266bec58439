import { eq } from "drizzle-orm";
import { media } from "@/db/client";
import { authorizeSomewhere } from "@/lib/accounts/permissions";
import { recordAudit } from "@/lib/audit/commands";
import { announce } from "@/lib/core/changes";
import { atomically, type Context, type WriteContext } from "@/lib/core/context";
import { DomainError } from "@/lib/core/errors";
import { parse } from "@/lib/core/parse";
import { DescribePicture } from "@/lib/media/input";
import { indexWords } from "@/lib/media/internal/words";
import { libraryPicture } from "@/lib/media/queries/pictures";
import { publicTags } from "@/lib/media/queries/uses";

/**
 * Says what a picture shows, who made it, and what in it must not be cut off. Its own words go into places that it is
 * put in from now on; focal point and the part of machines count wherever it stands already.
 */
// Not authorized: requireOwnOrManaged asks, with the picture at hand.
export async function describePicture(ctx: Context | WriteContext, mediaId: string, raw: unknown): Promise<void> {
  await atomically(ctx, async (ctx) => {
    const picture = await requireOwnOrManaged(ctx, mediaId);
    const said = parse(DescribePicture(picture.fileName), raw);
    const before = { focalX: picture.focalX, focalY: picture.focalY, aiUse: picture.aiUse };
    await ctx.db.update(media).set(said).where(eq(media.id, mediaId));
    await indexWords(ctx, mediaId, { ...said, fileName: picture.fileName });
    const isSeen = before.focalX !== said.focalX || before.focalY !== said.focalY || before.aiUse !== said.aiUse;
    if (isSeen) await announce(ctx, await publicTags(ctx, mediaId));
    await recordAudit(ctx, "media.change", { type: "media", id: mediaId }, said);
  });
}

/** One's own by the right to store, another's by the right to manage; one that may not be seen is not found. */
export async function requireOwnOrManaged(ctx: WriteContext, mediaId: string) {
  authorizeSomewhere(ctx, "media.store");
  const picture = await libraryPicture(ctx, mediaId);
  if (!picture) throw new DomainError("not_found", "Không tìm thấy ảnh này trong kho ảnh.");
  if (!picture.mayChange) throw new DomainError("forbidden", "Ảnh này của người khác. Vui lòng nhờ biên tập viên sửa.");
  return picture;
}
