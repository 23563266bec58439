import type { SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { Pool, type PoolClient } from "pg";
import type { Engine, ReadDb, WriteDb } from "@/db/engine";
import { noteQuery } from "@/db/query-times";
import { defineSchema } from "@/db/schema/schema";

/** Reads go through a pool whose sessions refuse writes, so that the rule of SQLite's reader holds here too. */
export function openPostgres(url: string): Engine {
  const schema = defineSchema("postgres");
  const size = Number(process.env["DATABASE_POOL"] ?? 10);
  const writers = new Pool({ connectionString: url, max: size });
  const readers = new Pool({ connectionString: url, max: size, options: "-c default_transaction_read_only=on" });
  // An idle session that the server ends must not end the paper; the pool opens another.
  for (const pool of [writers, readers]) {
    pool.on("error", (error) => console.error("postgres:", error.message));
    pool.on("connect", timed);
  }

  const write = drizzle(writers, { schema });
  const read = drizzle(readers, { schema }) as unknown as ReadDb;

  return {
    dialect: "postgres",
    read,
    write: (work) =>
      againWhenInTheWay(() =>
        write.transaction(async (tx) => {
          const state = { open: true };
          try {
            return await work(guarded(tx, state));
          } finally {
            state.open = false;
          }
        }),
      ),
    rows: async <T>(db: ReadDb | WriteDb, statement: SQL) => {
      const result = await (db as unknown as { execute(statement: SQL): Promise<{ rows: T[] }> }).execute(statement);
      return result.rows;
    },
    close: async () => {
      await Promise.all([writers.end(), readers.end()]);
    },
  };
}

/** Notes how long each statement takes (db/query-times.ts): by its promise, or by the callback of a pool. */
function timed(client: PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const measured = (...args: unknown[]): unknown => {
    const from = performance.now();
    const [first] = args;
    const sql = typeof first === "string" ? first : textOf(first);
    const done = () => noteQuery(sql, performance.now() - from);
    const last = args.at(-1);
    if (typeof last === "function") {
      const callback = last as (...results: unknown[]) => void;
      const told = (...results: unknown[]) => {
        done();
        callback(...results);
      };
      return query(...args.slice(0, -1), told);
    }
    const answer = query(...args);
    if (answer instanceof Promise) answer.then(done, done);
    return answer;
  };
  Object.assign(client, { query: measured });
}

function textOf(query: unknown): string {
  return query !== null && typeof query === "object" && "text" in query && typeof query.text === "string"
    ? query.text
    : "";
}

const IN_THE_WAY = new Set(["40P01", "40001"]);

/** Two writes that each wait for what the other holds: the server ends one, which then runs again from its start. */
async function againWhenInTheWay<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (attempt === 5 || !IN_THE_WAY.has(codeOf(error))) throw error;
    }
  }
}

function codeOf(error: unknown): string {
  for (let e = error; e instanceof Error; e = e.cause) if ("code" in e && typeof e.code === "string") return e.code;
  return "";
}

/** A handle kept after its write has ended would write outside any transaction: refuse it, as SQLite's does. */
function guarded(tx: object, state: { open: boolean }): WriteDb {
  const { session } = tx as { session: object };
  const whileOpen = new Proxy(session, {
    get(target, key) {
      if (!state.open) throw new Error("this write has ended; its handle cannot be used any more");
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return Object.create(tx, { session: { value: whileOpen }, isWrite: { value: true } }) as WriteDb;
}
