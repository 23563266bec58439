import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { mediaDisk } from "./internal/disk";
import { tempFolder } from "./internal/temp";

/** One kept file of a picture, and how many bytes it has; null when there is none. */
export async function openMediaFile(
  id: string,
  name: string,
): Promise<{ bytes: number; read(): Promise<Readable> } | null> {
  const disk = await mediaDisk();
  const key = `${id}/${name}`;
  try {
    const { contentLength } = await disk.getMetaData(key);
    return { bytes: contentLength, read: () => disk.getStream(key) };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The whole file, for those who draw with it. */
export async function readMediaFile(id: string, name: string): Promise<Buffer> {
  return buffer(await (await mediaDisk()).getStream(`${id}/${name}`));
}

export async function putMediaFile(id: string, name: string, bytes: Buffer): Promise<void> {
  await (await mediaDisk()).put(`${id}/${name}`, bytes);
}

/** Keeps a file that lies on this machine, without holding it in memory. */
export async function putMediaFrom(id: string, name: string, file: string, contentLength: number): Promise<void> {
  await (await mediaDisk()).putStream(`${id}/${name}`, createReadStream(file), { contentLength });
}

/** Every file of a picture. */
export async function removeMediaFiles(id: string): Promise<void> {
  await (await mediaDisk()).deleteAll(`${id}/`);
}

/** Where a file that is being received may lie, on this machine's own disk. */
export function receivingFolder(): Promise<string> {
  return tempFolder();
}

function isMissing(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : null;
  if (cause === null || typeof cause !== "object") return false;
  return ("code" in cause && cause.code === "ENOENT") || ("name" in cause && cause.name === "NotFound");
}
