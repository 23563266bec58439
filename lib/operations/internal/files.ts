import { createHash } from "node:crypto";
import { createReadStream, type Stats } from "node:fs";
import { copyFile, link, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { dataDir } from "@/db/location";

/** Where backups lie; on another disk or machine is better (BACKUP_DIR). */
export function backupsFolder(): string {
  return path.resolve(/*turbopackIgnore: true*/ process.env["BACKUP_DIR"] ?? path.join(dataDir(), "backups"));
}

export function mediaFolder(): string {
  return path.join(dataDir(), "media");
}

export function isMediaElsewhere(): boolean {
  return (process.env["MEDIA_S3_BUCKET"] ?? "") !== "";
}

export type Listed = { path: string; bytes: number };

/** Every finished file under the folder, by path. */
export async function filesUnder(folder: string): Promise<Listed[]> {
  const found: Listed[] = [];
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  for (const name of names.toSorted((a, b) => (a < b ? -1 : 1))) {
    const about = await statOrNull(path.join(folder, name));
    if (about?.isFile() && !name.endsWith(".part")) found.push({ path: name, bytes: about.size });
  }
  return found;
}

/** The same bytes under a second name; where the disk is another, a copy, from a nearer place when there is one. */
export async function linkOrCopy(from: string, to: string, nearer?: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  try {
    await link(from, to);
    return;
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST" || code === "ENOENT") return;
    if (code !== "EXDEV" && code !== "EPERM" && code !== "ENOTSUP" && code !== "EMLINK") throw error;
  }
  if (nearer !== undefined && (await isSameSize(from, nearer))) {
    const isLinked = await link(nearer, to).then(
      () => true,
      () => false,
    );
    if (isLinked) return;
  }
  await copyFile(from, `${to}.part`);
  await rename(`${to}.part`, to);
}

async function isSameSize(one: string, other: string): Promise<boolean> {
  const [a, b] = [await statOrNull(one), await statOrNull(other)];
  return a !== null && b !== null && a.size === b.size;
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest("hex");
}

export async function syncToDisk(place: string): Promise<void> {
  const handle = await open(place, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Renamed first, so that a power cut never leaves half of it under a name that looks whole. */
export async function removeWhole(place: string): Promise<void> {
  const doomed = path.join(path.dirname(place), `.xoa-${path.basename(place)}`);
  await rename(place, doomed);
  await rm(doomed, { recursive: true, force: true });
}

export async function statOrNull(place: string): Promise<Stats | null> {
  return stat(place).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw error;
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}
