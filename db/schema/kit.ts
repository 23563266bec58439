import * as p from "drizzle-orm/pg-core";
import * as s from "drizzle-orm/sqlite-core";

export type Dialect = "sqlite" | "postgres";

const postgresKit = {
  table: p.pgTable,
  text: (name: string) => p.text(name),
  enum: <const T extends readonly [string, ...string[]]>(name: string, values: T) => p.text(name, { enum: values }),
  int: (name: string) => p.integer(name),
  /** Whole numbers up to 2^53. */
  big: (name: string) => p.bigint(name, { mode: "number" }),
  real: (name: string) => p.doublePrecision(name),
  bool: (name: string) => p.boolean(name),
  /** Milliseconds, UTC. */
  time: (name: string) => p.timestamp(name, { withTimezone: true, precision: 3, mode: "date" }),
  json: <T>(name: string) => p.jsonb(name).$type<T>(),
  unique: p.uniqueIndex,
  index: p.index,
  pk: p.primaryKey,
  check: p.check,
};

const sqliteKit = {
  table: s.sqliteTable,
  text: (name: string) => s.text(name),
  enum: (name: string, values: readonly [string, ...string[]]) => s.text(name, { enum: [...values] }),
  int: (name: string) => s.integer(name),
  big: (name: string) => s.integer(name),
  real: (name: string) => s.real(name),
  bool: (name: string) => s.integer(name, { mode: "boolean" }),
  time: (name: string) => s.integer(name, { mode: "timestamp_ms" }),
  json: (name: string) => s.text(name, { mode: "json" }),
  unique: s.uniqueIndex,
  index: s.index,
  pk: s.primaryKey,
  check: s.check,
};

export type Kit = typeof postgresKit;

/**
 * The column kit of one engine, typed as PostgreSQL's: SQLite's builders also offer .get(), .all() and .run(), which
 * would compile and then fail on PostgreSQL. db/parity.test.ts holds both sides equal.
 */
export function kit(dialect: Dialect): Kit {
  return dialect === "postgres" ? postgresKit : (sqliteKit as unknown as Kit);
}
