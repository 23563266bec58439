import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync } from "node:fs";
import { renameSync, rmSync, statSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import path from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import Database from "better-sqlite3";
import type { Alone, DatabaseCheck, Maintenance } from "@/db/maintenance";
import { PaperRunsError } from "@/db/paper-runs";

const PAGES_PER_STEP = 400;
const ROWS_PER_COUNT = 200_000;

export function sqliteMaintenance(file: string): Maintenance {
  return {
    copyName: "toasoan.sqlite",
    copy: (target) => copy(file, target),
    // Beside the paper's own file unless told, so that it can take its place by a rename within one disk.
    stage: (from, folder) =>
      stage(from, path.join(folder ?? path.join(path.dirname(file), "restoring"), "toasoan.sqlite")),
    check: async (url) => check(fileOf(url)),
    drop: async (url) => {
      for (const end of ["", "-wal", "-shm", "-journal", ".migrate-lock"]) rmSync(fileOf(url) + end, { force: true });
    },
    claim: async () => claim(file),
    sizes: async () => ({ database: bytesOf(file), log: bytesOf(`${file}-wal`) }),
  };
}

/**
 * SQLite's own online backup, some pages at a time. The reading side holds one snapshot from first to last: without it
 * every write of another connection would begin the copy again.
 */
async function copy(file: string, target: string): Promise<Record<string, number>> {
  const source = new Database(file, { readonly: true, timeout: 10_000 });
  try {
    source.exec("BEGIN");
    source.prepare("select count(*) from sqlite_master").get();
    await source.backup(target, { progress: () => PAGES_PER_STEP });
    source.exec("COMMIT");
  } finally {
    source.close();
  }
  const written = new Database(target);
  try {
    // One file that can be read as it lies, without a log beside it.
    written.pragma("journal_mode = DELETE");
    return await countRows(written);
  } finally {
    written.close();
  }
}

async function stage(from: string, target: string): Promise<string> {
  mkdirSync(path.dirname(target), { recursive: true });
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(target + end, { force: true });
  await copyFile(from, target);
  sync(target);
  return `file:${target}`;
}

async function check(file: string): Promise<DatabaseCheck> {
  const connection = new Database(file, { readonly: true });
  try {
    const said = connection.pragma("integrity_check(20)") as { integrity_check: string }[];
    const broken = connection.pragma("foreign_key_check") as unknown[];
    return {
      damage: said.map((row) => row.integrity_check).filter((line) => line !== "ok"),
      brokenReferences: broken.length,
      rows: await countRows(connection),
    };
  } finally {
    connection.close();
  }
}

/** In windows, so that whoever counts beside readers holds up nobody for long. */
async function countRows(connection: Database.Database): Promise<Record<string, number>> {
  const tables = connection
    .prepare("select name from pragma_table_list where type = 'table' and schema = 'main'")
    .all();
  const rows: Record<string, number> = {};
  for (const { name } of tables as { name: string }[]) {
    if (name.startsWith("sqlite_")) continue;
    const table = `"${name.replaceAll('"', '""')}"`;
    const { top } = connection.prepare(`select max(rowid) as top from ${table}`).get() as { top: number | null };
    const window = connection.prepare(`select count(*) as n from ${table} where rowid > ? and rowid <= ?`);
    let count = 0;
    for (let at = 0; at < (top ?? 0); at += ROWS_PER_COUNT) {
      count += (window.get(at, at + ROWS_PER_COUNT) as { n: number }).n;
      await breathe();
    }
    rows[name] = count;
  }
  return rows;
}

/**
 * Nobody else has the file open afterwards, nor can open it: in WAL every connection holds a shared lock on the file
 * itself for as long as it lives, and a paper that starts waits for the migration's lock.
 */
async function claim(file: string): Promise<Alone> {
  mkdirSync(path.dirname(file), { recursive: true });
  const gate = new Database(`${file}.migrate-lock`, { timeout: 2000 });
  let old: Database.Database | null = null;
  const release = async () => {
    old?.close();
    old = null;
    if (gate.inTransaction) gate.exec("ROLLBACK");
    gate.close();
  };
  try {
    gate.exec("BEGIN EXCLUSIVE");
    old = existsSync(file) ? takeAlone(file) : null;
  } catch (error) {
    await release();
    if (isBusy(error)) throw new PaperRunsError(file, { cause: error });
    throw error;
  }
  return {
    numbers: async () => numbersOf(old),
    swap: async (stagedUrl, stamp) => {
      const kept = swap(file, old, fileOf(stagedUrl), stamp);
      await release();
      return kept;
    },
    release,
  };
}

/** null for a file that is damaged past opening: what is restored for, as often as not. */
function takeAlone(file: string): Database.Database | null {
  const connection = new Database(file, { timeout: 0 });
  try {
    connection.pragma("locking_mode = EXCLUSIVE");
    connection.exec("BEGIN EXCLUSIVE; COMMIT");
    return connection;
  } catch (error) {
    connection.close();
    if (isBusy(error)) throw error;
    return null;
  }
}

function numbersOf(old: Database.Database | null): Record<string, number> {
  try {
    const rows = old?.prepare("select name, value from counters where name in ('article', 'change')").all() ?? [];
    return Object.fromEntries((rows as { name: string; value: number }[]).map(({ name, value }) => [name, value]));
  } catch {
    return {};
  }
}

/** Whatever moment the power goes: the paper's file is wholly the old database or wholly the new. */
function swap(file: string, old: Database.Database | null, staged: string, stamp: string): string {
  if (existsSync(`${staged}-wal`)) throw new Error(`${staged} still has a log: it was not closed`);
  const folder = path.join(path.dirname(file), "replaced");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  forgetLinksTo(file, folder);
  const kept = freeName(folder, stamp);
  if (old) {
    old.pragma("wal_checkpoint(TRUNCATE)");
    old.pragma("journal_mode = DELETE");
  }
  // The old log must never be read into the new database.
  if (existsSync(`${file}-wal`)) renameSync(`${file}-wal`, `${kept}-wal`);
  rmSync(`${file}-shm`, { force: true });
  if (existsSync(file)) linkSync(file, kept);
  sync(folder);
  sync(staged);
  renameSync(staged, file);
  sync(path.dirname(file));
  return kept;
}

/** Two restores within a second each keep what they replaced. */
function freeName(folder: string, stamp: string): string {
  for (let n = 1; ; n += 1) {
    const name = path.join(folder, n === 1 ? `${stamp}.sqlite` : `${stamp}-${n}.sqlite`);
    if (!existsSync(name) && !existsSync(`${name}-wal`)) return name;
  }
}

/** A restore that was cut short before its last step left a second name of the file that still stands. */
function forgetLinksTo(file: string, folder: string): void {
  if (!existsSync(file)) return;
  const { ino } = statSync(file);
  for (const name of readdirSync(folder)) {
    const other = path.join(folder, name);
    if (statSync(other).ino === ino) rmSync(other);
  }
}

function sync(place: string): void {
  const handle = openSync(place, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function fileOf(url: string): string {
  return url.slice("file:".length);
}

function bytesOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
}
