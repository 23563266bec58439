import { readFile } from "node:fs/promises";
import { apiRoute } from "@/app/_server/api";
import { storePicturesOf } from "@/app/_server/pages/recognise";
import { withReceivedFile } from "@/app/_server/received-file";
import { DomainError } from "@/lib/core/errors";
import { LARGEST_FILE } from "@/lib/interviews/model";

export const dynamic = "force-dynamic";

/** Stores the pictures of a Word file whose turns a journalist has agreed to. */
export const POST = apiRoute("media.store", (ctx, request) => {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_FILE.bytes)
    throw new DomainError("invalid", LARGEST_FILE.say);
  return withReceivedFile(request, async ({ file, fileName }) =>
    Response.json(await storePicturesOf(ctx, { name: fileName, bytes: await readFile(file) })),
  );
});
