import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrateDatabase } from "./migrate";

const before = process.env["DATABASE_URL"];
let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "toasoan-migrate-"));
  file = path.join(folder, "paper.sqlite");
  process.env["DATABASE_URL"] = `file:${file}`;
});

afterEach(() => {
  if (before === undefined) delete process.env["DATABASE_URL"];
  else process.env["DATABASE_URL"] = before;
  rmSync(folder, { recursive: true, force: true });
});

function inFile<T>(work: (db: Database.Database) => T): T {
  const db = new Database(file);
  try {
    db.pragma("foreign_keys = OFF");
    return work(db);
  } finally {
    db.close();
  }
}

const checked = () => inFile((db) => db.pragma("user_version", { simple: true }));

test("a new file is brought to the newest form, and the file says that its references were checked", async () => {
  await migrateDatabase();
  const applied = inFile((db) => db.prepare("select count(*) from __drizzle_migrations").pluck().get());
  expect(applied).toBeGreaterThan(0);
  expect(checked()).toBe(applied);
  await migrateDatabase();
  expect(checked()).toBe(applied);
});

test("a migration that left broken references is not passed over, not even by the next start", async () => {
  await migrateDatabase();
  inFile((db) => {
    db.prepare("insert into sections (id, parent_id, slug, name, position) values ('a', 'nobody', 'a', 'A', 1)").run();
    db.pragma("user_version = 0");
  });
  await expect(migrateDatabase()).rejects.toThrow("1 broken references");
  await expect(migrateDatabase()).rejects.toThrow("1 broken references");
  inFile((db) => db.prepare("delete from sections where id = 'a'").run());
  await migrateDatabase();
  expect(checked()).toBeGreaterThan(0);
});
