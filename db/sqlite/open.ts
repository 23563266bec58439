import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import type { SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Engine, ReadDb, WriteDb } from "@/db/engine";
import { noteQuery } from "@/db/query-times";
import { Mutex } from "./mutex";
import { rememberStatements } from "./statements";

const WRITE_LIMIT_MS = 30_000;
const BUSY_LIMIT_MS = 20_000;

/**
 * The embedded engine. drizzle on better-sqlite3 refuses asynchronous transactions, and a connection shared by
 * everybody lets one request read or roll back another's rows; so there is one writing connection behind a queue and
 * one that only reads.
 */
export function openSqlite(file: string): Engine {
  if (Number(process.versions.node.split(".")[0]) < 22) {
    throw new Error("Node 22 or newer is needed: start through npm (npm start, npm run …), which brings its own.");
  }
  const writer = new Database(file, { timeout: 0 });
  writer.pragma("journal_mode = WAL");
  for (const pragma of ["synchronous = NORMAL", "foreign_keys = ON", "cache_size = -16000"]) writer.pragma(pragma);
  const reader = new Database(file, { readonly: true, timeout: 1000 });
  for (const pragma of ["cache_size = -16000", "query_only = ON"]) reader.pragma(pragma);
  for (const connection of [writer, reader]) timed(connection);

  for (const connection of [writer, reader]) rememberStatements(connection);
  const mutex = new Mutex();
  const read = drizzle(reader) as unknown as ReadDb;

  return {
    dialect: "sqlite",
    read,
    write: (work) =>
      mutex.run(async () => {
        const state = { open: true };
        // Without the schema: it serves drizzle's relational queries, which nobody uses, and costs each write a walk over it.
        const db = Object.assign(drizzle(guarded(writer, state)), { isWrite: true }) as unknown as WriteDb;
        await begin(writer);
        try {
          const result = await withinLimit(work(db));
          state.open = false;
          writer.exec("COMMIT");
          return result;
        } catch (error) {
          state.open = false;
          if (writer.inTransaction) writer.exec("ROLLBACK");
          throw error;
        }
      }),
    rows: async <T>(db: ReadDb | WriteDb, statement: SQL) =>
      (db as unknown as { all(statement: SQL): T[] }).all(statement),
    close: async () => {
      await mutex.run(async () => {
        reader.close();
        writer.close();
      });
    },
  };
}

/** Notes how long each statement takes (db/query-times.ts). */
function timed(connection: Database.Database): void {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((sql: string) => {
    const statement = prepare(sql);
    for (const verb of ["run", "get", "all"] as const) {
      const work = statement[verb].bind(statement) as (...values: unknown[]) => unknown;
      const measured = (...values: unknown[]) => {
        const from = performance.now();
        try {
          return work(...values);
        } finally {
          noteQuery(sql, performance.now() - from);
        }
      };
      Object.assign(statement, { [verb]: measured });
    }
    return statement;
  }) as typeof connection.prepare;
}

/** Another process may be writing (an import, a backup): wait for it without blocking the event loop. */
async function begin(writer: Database.Database): Promise<void> {
  for (let waited = 0; ; waited += 15) {
    try {
      writer.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
      if (!isBusy || waited > BUSY_LIMIT_MS) throw error;
      await sleep(15);
    }
  }
}

/** A handle kept after its write has ended would write outside any transaction: refuse it. */
function guarded(writer: Database.Database, state: { open: boolean }): Database.Database {
  return new Proxy(writer, {
    get(target, key) {
      if (!state.open) throw new Error("this write has ended; its handle cannot be used any more");
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

async function withinLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`a write took longer than ${WRITE_LIMIT_MS} ms`)), WRITE_LIMIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
