import path from "node:path";
import Database from "better-sqlite3";
import { drizzle as drizzleSqlite } from "drizzle-orm/better-sqlite3";
import { migrate as migrateSqlite } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { migrate as migratePostgres } from "drizzle-orm/node-postgres/migrator";
import { Client } from "pg";
import { databaseLocation } from "./location";

/** Any number; the same for every node of one paper. */
const ADVISORY_LOCK = 8_040_026;

/** Brings the database to the newest form: forward only, under a lock, so that several nodes may start at once. */
export async function migrateDatabase(): Promise<void> {
  const location = databaseLocation();
  if (location.dialect === "postgres") await postgres(location.url);
  else sqlite(location.file);
}

function sqlite(file: string): void {
  // An exclusive transaction on a file beside the database: the lock goes when the process goes, however it goes.
  const lock = new Database(`${file}.migrate-lock`, { timeout: 60_000 });
  lock.exec("BEGIN EXCLUSIVE");
  const connection = new Database(file, { timeout: 60_000 });
  try {
    connection.pragma("journal_mode = WAL");
    // A migration that rebuilds a table would delete the rows of its children through ON DELETE CASCADE.
    connection.pragma("foreign_keys = OFF");
    migrateSqlite(drizzleSqlite(connection), { migrationsFolder: folder("sqlite") });
    requireWholeReferences(connection);
  } finally {
    connection.close();
    lock.exec("ROLLBACK");
    lock.close();
  }
}

/**
 * Walks every row, which takes a minute on a large paper: once after each migration. How many migrations have been
 * checked stands in the file itself, so that a crash between the two leaves none unchecked.
 */
function requireWholeReferences(connection: Database.Database): void {
  const applied = connection.prepare("select count(*) from __drizzle_migrations").pluck().get() as number;
  if (connection.pragma("user_version", { simple: true }) === applied) return;
  const broken = connection.pragma("foreign_key_check") as unknown[];
  if (broken.length > 0) throw new Error(`migration left ${broken.length} broken references`);
  connection.pragma(`user_version = ${applied}`);
}

async function postgres(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [ADVISORY_LOCK]);
    await migratePostgres(drizzlePostgres(client), { migrationsFolder: folder("postgres") });
  } finally {
    await client.end();
  }
}

function folder(dialect: "sqlite" | "postgres"): string {
  return path.resolve(process.env["TOASOAN_ROOT"] ?? ".", "db", dialect, "migrations");
}
