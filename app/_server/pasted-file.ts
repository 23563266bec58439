import type { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { DomainError } from "@/lib/core/errors";
import { LARGEST_FILE } from "@/lib/interviews/model";
import { withReceivedFile } from "./received-file";

/** A file to paste from, whole: a Word file with photographs is larger than a form may be. Answers what `work` makes of it. */
export function withPastedFile(
  request: Request,
  work: (file: { name: string; bytes: Buffer }) => Promise<unknown>,
): Promise<Response> {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_FILE.bytes)
    throw new DomainError("invalid", LARGEST_FILE.say);
  return withReceivedFile(request, async ({ file, fileName }) =>
    Response.json(await work({ name: fileName, bytes: await readFile(file) })),
  );
}
