import { apiRoute } from "@/app/_server/api";
import { storePicturesOf } from "@/app/_server/pages/recognise";
import { withPastedFile } from "@/app/_server/pasted-file";

export const dynamic = "force-dynamic";

/** Stores the pictures of a Word file whose turns a journalist has agreed to. */
export const POST = apiRoute("media.store", (ctx, request) =>
  withPastedFile(request, (file) => storePicturesOf(ctx, file)),
);
