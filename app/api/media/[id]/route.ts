import { apiRoute } from "@/app/_server/api";
import { DomainError } from "@/lib/core/errors";
import { describePicture } from "@/lib/media/commands/describe-picture";
import { libraryPicture } from "@/lib/media/queries/pictures";

export const dynamic = "force-dynamic";

export const GET = apiRoute("media.store", async (ctx, _request, { id = "" }) => {
  const picture = await libraryPicture(ctx, id);
  if (!picture) throw new DomainError("not_found", "Không tìm thấy ảnh này trong kho ảnh.");
  return Response.json({ picture });
});

/** What is said of a picture, as JSON. */
export const POST = apiRoute("media.store", async (ctx, request, { id = "" }) => {
  const said: unknown = await request.json().catch(() => null);
  if (said === null) throw new DomainError("invalid", "Dữ liệu gửi lên chưa đúng.");
  await describePicture(ctx, id, said);
  return Response.json({ picture: await libraryPicture(ctx, id) });
});
