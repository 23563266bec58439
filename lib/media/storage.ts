import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { dataDir } from "@/db/location";

/** Where the bytes of pictures lie: `{DATA_DIR}/media/{id}/{width}.{ext}`. */
export function mediaFile(id: string, name: string): string {
  return path.join(dataDir(), "media", id, name);
}

/** Written beside and moved into place, so that no reader ever gets half a picture. */
export async function putMediaFile(id: string, name: string, bytes: Buffer): Promise<void> {
  const target = mediaFile(id, name);
  await mkdir(path.dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.${Date.now()}.part`;
  await writeFile(draft, bytes);
  await rename(draft, target);
}
