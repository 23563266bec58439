import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { migrateDatabase } from "@/db/migrate";

/** Makes one migrated database; every test file that asks for one gets a copy of it (database.ts). */
export default async function setup(): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), "toasoan-test-"));
  process.env["TOASOAN_TEST_DIR"] = folder;
  process.env["DATA_DIR"] = path.join(folder, "data");
  const server = process.env["TEST_POSTGRES_URL"];
  if (server) {
    await recreate(server, "toasoan_test_base");
    process.env["DATABASE_URL"] = new URL("/toasoan_test_base", server).href;
  } else {
    process.env["DATABASE_URL"] = `file:${path.join(folder, "base.sqlite")}`;
  }
  await migrateDatabase();
  return () => rmSync(folder, { recursive: true, force: true });
}

async function recreate(server: string, name: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${name}`);
  await client.query(`create database ${name}`);
  await client.end();
}
