import { apiRoute } from "@/app/_server/api";
import { withReceivedFile } from "@/app/_server/received-file";
import { DomainError } from "@/lib/core/errors";
import { storePicture } from "@/lib/media/commands/store-picture";
import { libraryPage } from "@/lib/media/queries/library";
import { libraryPicture } from "@/lib/media/queries/pictures";

export const dynamic = "force-dynamic";

/** One page of the library: `q`, `filter`, `after`. */
export const GET = apiRoute("media.store", async (ctx, request) => {
  const { searchParams } = new URL(request.url);
  return Response.json(await libraryPage(ctx, Object.fromEntries(searchParams)));
});

/** Takes one picture: as bytes from a script, which gets JSON, or as a plain form, which is led to the picture's page. */
export const POST = apiRoute("media.store", (ctx, request) =>
  withReceivedFile(request, async ({ isForm, ...received }) => {
    try {
      const { id, isKnown, wasAnimated } = await storePicture(ctx, received);
      if (isForm) return seeOther(`/toa-soan/anh/${id}${isKnown ? "?da-co=1" : ""}`);
      const picture = await libraryPicture(ctx, id);
      return Response.json({ id, isKnown, wasAnimated, picture });
    } catch (error) {
      if (isForm && error instanceof DomainError) return seeOther(`/toa-soan/anh?loi=${encodeURIComponent(error.say)}`);
      throw error;
    }
  }),
);

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location } });
}
