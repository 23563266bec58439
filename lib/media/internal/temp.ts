import { mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { dataDir } from "@/db/location";

const FORGOTTEN_MS = 3_600_000;
let swept = 0;

/** Where files lie while they are being received and made. What a killed process left there goes after an hour. */
export async function tempFolder(): Promise<string> {
  const folder = path.join(dataDir(), "tmp");
  await mkdir(folder, { recursive: true });
  const now = Date.now();
  if (now - swept > FORGOTTEN_MS) {
    swept = now;
    for (const name of await readdir(folder)) {
      const entry = path.join(folder, name);
      const found = await stat(entry).catch(() => null);
      if (found && now - found.mtimeMs > FORGOTTEN_MS) await rm(entry, { recursive: true, force: true });
    }
  }
  return folder;
}
