import { readFile } from "node:fs/promises";
import { apiRoute } from "@/app/_server/api";
import { recogniseFile } from "@/app/_server/pages/recognise";
import { withReceivedFile } from "@/app/_server/received-file";
import { DomainError } from "@/lib/core/errors";
import { LARGEST_FILE } from "@/lib/interviews/model";

export const dynamic = "force-dynamic";

/** Reads the turns out of one file that a journalist dropped: a Word file with photographs is larger than a form may be. */
export const POST = apiRoute("draft.write", (ctx, request) => {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_FILE.bytes)
    throw new DomainError("invalid", LARGEST_FILE.say);
  return withReceivedFile(request, async ({ file, fileName }) =>
    Response.json(await recogniseFile(ctx, { name: fileName, bytes: await readFile(file) })),
  );
});
