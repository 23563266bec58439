import { Readable } from "node:stream";
import { apiRoute } from "@/app/_server/api";
import { DomainError } from "@/lib/core/errors";
import { libraryPicture } from "@/lib/media/queries/pictures";
import { openMediaFile } from "@/lib/media/storage";

export const dynamic = "force-dynamic";

const TYPES: Record<string, string> = { webp: "image/webp", jpg: "image/jpeg", avif: "image/avif" };

/** One size of a picture that is not public, for somebody at the desk who may see it; the front leads here. */
export const GET = apiRoute("desk.enter", async (ctx, _request, { id = "", name = "" }) => {
  const ending = /^\d{1,5}\.(webp|jpg|avif)$/.exec(name)?.[1];
  const picture = ending && (await libraryPicture(ctx, id));
  const found = picture && (await openMediaFile(id, name));
  if (!found) throw new DomainError("not_found", "Không tìm thấy ảnh này.");
  // The stream of a file is one of the web's under another name of its type.
  const body = Readable.toWeb(await found.read()) as unknown as ReadableStream;
  const headers = {
    "Content-Type": TYPES[ending] ?? "application/octet-stream",
    "Content-Length": String(found.bytes),
    "Cache-Control": "private, no-store",
  };
  return new Response(body, { headers });
});
