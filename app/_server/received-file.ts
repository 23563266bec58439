import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DomainError } from "@/lib/core/errors";
import { sayRefusal } from "@/lib/media/input";
import { BYTE_LIMIT } from "@/lib/media/model";
import { receivingFolder } from "@/lib/media/storage";

export type Received = { file: string; fileName: string; isForm: boolean };

/**
 * Writes the one file of a request to this machine's disk, as it comes, and hands it to `work`; gone afterwards. A
 * script sends the bytes as they are, with the name in a header; a form without script sends multipart.
 */
export async function withReceivedFile<T>(request: Request, work: (received: Received) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(await receivingFolder(), "upload-"));
  try {
    const file = path.join(folder, "sent");
    if (Number(request.headers.get("content-length") ?? 0) > BYTE_LIMIT + FORM_AROUND) throw tooLarge();
    const isForm = /^multipart\/form-data/i.test(request.headers.get("content-type") ?? "");
    const { body, fileName } = isForm ? await oneAtATime(() => fileOfForm(request)) : fileOfBody(request);
    await pipeline(body, limited(), createWriteStream(file));
    return await work({ file, fileName, isForm });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a multipart form writes around its file. */
const FORM_AROUND = 4096;

function fileOfBody(request: Request): { body: Readable; fileName: string } {
  const body = request.body ? Readable.fromWeb(webStream(request.body)) : Readable.from([]);
  return { body, fileName: decoded(request.headers.get("x-file-name") ?? "") };
}

async function fileOfForm(request: Request): Promise<{ body: Readable; fileName: string }> {
  const sent = (await request.formData()).get("file");
  if (sent === null || typeof sent === "string") throw new DomainError("invalid", "Vui lòng chọn một tệp ảnh.");
  return { body: Readable.fromWeb(webStream(sent.stream())), fileName: sent.name };
}

/** A form is held in memory while it is taken apart: one person's at a time. */
let last: Promise<unknown> = Promise.resolve();

function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

function limited(): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > BYTE_LIMIT) done(tooLarge());
      else done(null, chunk);
    },
  });
}

function tooLarge(): DomainError {
  const say = sayRefusal("too-large");
  return new DomainError("invalid", say, { file: say });
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return "";
  }
}

/** The browser's type of a stream and Node's are the same thing under two names. */
function webStream(stream: ReadableStream<Uint8Array>): Parameters<typeof Readable.fromWeb>[0] {
  return stream as unknown as Parameters<typeof Readable.fromWeb>[0];
}
