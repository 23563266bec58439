import { apiRoute } from "@/app/_server/api";
import { recogniseFile } from "@/app/_server/pages/recognise";
import { withPastedFile } from "@/app/_server/pasted-file";

export const dynamic = "force-dynamic";

/** Reads the turns out of one file that a journalist dropped. */
export const POST = apiRoute("draft.write", (ctx, request) =>
  withPastedFile(request, (file) => recogniseFile(ctx, file)),
);
