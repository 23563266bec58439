import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { databaseLocation } from "@/db/location";
import { maintenance } from "@/db/maintenance";
import { DomainError } from "@/lib/core/errors";
import { BackupManifest } from "@/lib/operations/model";
import {
  backupsFolder,
  filesUnder,
  isMediaElsewhere,
  linkOrCopy,
  type Listed,
  mediaFolder,
  removeWhole,
  sha256Of,
  statOrNull,
  syncToDisk,
} from "./files";

const MANIFEST = "manifest.json";
const MEDIA_LIST = "media.jsonl";
const UNFINISHED = ".dang-lam-";

export type Backup = { name: string; folder: string; at: Date; bytes: number; manifest: BackupManifest };

/** 2026-11-28T02-00-05Z-1a2b: sorts by time, and two of one second differ. */
function nameOf(id: string, at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(":", "-")}Z-${id.slice(-4)}`;
}

/**
 * Writes everything into a folder of another name, down to the disk, and gives it its name at the end: a backup that has
 * its name is whole.
 */
export async function writeBackup(
  { id, at, audit }: { id: string; at: Date; audit: () => Promise<BackupManifest["audit"]> },
  say: (step: string) => void,
): Promise<Backup> {
  const parent = backupsFolder();
  await mkdir(parent, { recursive: true, mode: 0o700 });
  await forgetUnfinished(parent);
  const folder = path.join(parent, `${UNFINISHED}${id}`);
  await mkdir(folder, { mode: 0o700 });
  const database = maintenance();
  const copy = path.join(folder, database.copyName);
  const head = await audit();
  const rows = await database.copy(copy);
  await syncToDisk(copy);
  say("copied");
  const media = await keepMedia(folder, await newest());
  say("media");
  const manifest: BackupManifest = {
    version: 1,
    id,
    at: at.toISOString(),
    dialect: databaseLocation().dialect,
    copy: { file: database.copyName, bytes: (await statOrNull(copy))?.size ?? 0, sha256: await sha256Of(copy) },
    media,
    rows,
    audit: head,
  };
  await writeFile(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  await syncToDisk(path.join(folder, MANIFEST));
  await syncToDisk(folder);
  say("written");
  const final = path.join(parent, nameOf(id, at));
  await rename(folder, final);
  await syncToDisk(parent);
  return { name: path.basename(final), folder: final, at, bytes: manifest.copy.bytes + media.bytes, manifest };
}

/** Pictures never change under their name: links to the paper's own where the disk is the same. */
async function keepMedia(folder: string, before: Backup | null): Promise<BackupManifest["media"]> {
  const files = isMediaElsewhere() ? [] : await filesUnder(mediaFolder());
  for (const { path: name } of files) {
    const nearer = before && path.join(before.folder, "media", name);
    const from = path.join(mediaFolder(), name);
    await linkOrCopy(from, path.join(folder, "media", name), nearer ?? undefined);
  }
  const list = files.map((file) => `${JSON.stringify(file)}\n`).join("");
  await writeFile(path.join(folder, MEDIA_LIST), list, { mode: 0o600 });
  return {
    kind: isMediaElsewhere() ? "s3" : "folder",
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    listSha256: createHash("sha256").update(list).digest("hex"),
  };
}

/** What a backup that was cut short left behind. */
async function forgetUnfinished(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (name.startsWith(UNFINISHED) || name.startsWith(".xoa-"))
      await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

/** Every whole backup, the newest first. */
export async function allBackups(): Promise<Backup[]> {
  const parent = backupsFolder();
  const names = (await statOrNull(parent)) ? await readdir(parent) : [];
  const found: Backup[] = [];
  for (const name of names) {
    if (name.startsWith(".")) continue;
    const backup = await readBackup(path.join(parent, name));
    if (backup) found.push(backup);
  }
  return found.toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

async function newest(): Promise<Backup | null> {
  return (await allBackups())[0] ?? null;
}

/** The backup of this name, or in this folder. */
export async function requireBackup(nameOrFolder: string): Promise<Backup> {
  for (const folder of [path.join(backupsFolder(), nameOrFolder), path.resolve(nameOrFolder)]) {
    const backup = await readBackup(folder);
    if (backup) return backup;
  }
  throw new DomainError("not_found", `Không có bản sao lưu nào ở "${nameOrFolder}".`);
}

async function readBackup(folder: string): Promise<Backup | null> {
  const file = path.join(folder, MANIFEST);
  if (!(await statOrNull(file))) return null;
  const parsed = BackupManifest.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (!parsed.success) return null;
  const manifest = parsed.data;
  return {
    name: path.basename(folder),
    folder,
    at: new Date(manifest.at),
    bytes: manifest.copy.bytes + manifest.media.bytes,
    manifest,
  };
}

export async function removeBackup(backup: Backup): Promise<void> {
  await removeWhole(backup.folder);
}

export function copyOf(backup: Backup): string {
  return path.join(backup.folder, backup.manifest.copy.file);
}

/** Refuses a backup whose copy or list of pictures is not, byte for byte, what was written, or that lacks a picture. */
export async function requireWhole(backup: Backup): Promise<Listed[]> {
  if (databaseLocation().dialect !== backup.manifest.dialect) {
    throw new DomainError(
      "invalid",
      `Bản sao lưu này thuộc về ${backup.manifest.dialect}, báo đang chạy trên hệ khác.`,
    );
  }
  if ((await sha256Of(copyOf(backup))) !== backup.manifest.copy.sha256) {
    throw new DomainError("invalid", `Bản sao lưu ${backup.name} đã hỏng: tệp cơ sở dữ liệu không khớp mã băm.`);
  }
  const list = await readFile(path.join(backup.folder, MEDIA_LIST), "utf8");
  if (createHash("sha256").update(list).digest("hex") !== backup.manifest.media.listSha256) {
    throw new DomainError("invalid", `Bản sao lưu ${backup.name} đã hỏng: danh sách ảnh không khớp mã băm.`);
  }
  const files = list
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Listed);
  for (const { path: name, bytes } of files) {
    const about = await statOrNull(path.join(backup.folder, "media", name));
    if (about?.size !== bytes) {
      throw new DomainError("invalid", `Bản sao lưu ${backup.name} thiếu ảnh ${name}.`);
    }
  }
  return files;
}
