import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { is, SQL } from "drizzle-orm";
import { getTableConfig as postgresTable, PgDialect, PgTable } from "drizzle-orm/pg-core";
import { getTableConfig as sqliteTable, SQLiteSyncDialect, SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { defineSchema } from "./schema/schema";

// The cast in db/schema/kit.ts says that both instantiations of the schema are one. Here it is shown.

type Column = { name: string; notNull: boolean; primary: boolean; hasDefault: boolean; dataType: string };
type ForeignKey = {
  reference(): { columns: { name: string }[]; foreignColumns: { name: string; table: unknown }[] };
  onDelete: string | undefined;
};
type Config = {
  name: string;
  columns: (Column & { enumValues?: string[] | undefined })[];
  checks: { name: string; value: SQL }[];
  primaryKeys: { columns: { name: string }[] }[];
  foreignKeys: ForeignKey[];
};

const postgres = Object.values(defineSchema("postgres")).filter((table) => is(table, PgTable));
const sqlite = Object.values(defineSchema("sqlite") as object).filter((table) => is(table, SQLiteTable));

const postgresShapes = postgres.map((table) => {
  const config = postgresTable(table);
  const render = (part: SQL) => new PgDialect().sqlToQuery(part);
  const indexes = config.indexes.map((index) => indexShape(index.config, render));
  return shape(config, render, indexes, (t) => postgresTable(t as PgTable).name);
});

const sqliteShapes = sqlite.map((table) => {
  const config = sqliteTable(table);
  const render = (part: SQL) => new SQLiteSyncDialect().sqlToQuery(part);
  const indexes = config.indexes.map((index) => indexShape(index.config, render));
  return shape(config, render, indexes, (t) => sqliteTable(t as SQLiteTable).name);
});

test("both engines have the same tables, columns, keys, uniques and checks", () => {
  expect(postgresShapes.length).toBeGreaterThan(20);
  expect(postgresShapes.flatMap((table) => table.columns).length).toBeGreaterThan(150);
  expect(postgresShapes.flatMap((table) => table.checks).length).toBeGreaterThan(5);
  expect(sqliteShapes).toEqual(postgresShapes);
});

test("what drizzle-kit and the door hand out is the whole schema", async () => {
  const tables = Object.keys(defineSchema("postgres")).toSorted();
  expect(Object.keys(await import("./sqlite/schema")).toSorted()).toEqual(tables);
  expect(Object.keys(await import("./postgres/schema")).toSorted()).toEqual(tables);
  expect(Object.keys(await import("./client"))).toEqual(expect.arrayContaining(tables));
});

test.each([
  ["sqlite", "sqlite"],
  ["postgres", "postgresql"],
])("the migrations of %s lead to the schema as it is written", (engine, dialect) => {
  // Inside the project: drizzle-kit reads `out` as a path under the folder it runs in.
  const out = mkdtempSync(path.join("node_modules", `.migrations-${engine}-`));
  try {
    cpSync(`db/${engine}/migrations`, out, { recursive: true });
    const before = readdirSync(out).toSorted();
    const flags = [`--dialect=${dialect}`, `--schema=./db/${engine}/schema.ts`, `--out=./${out}`];
    const run = spawnSync("node_modules/.bin/drizzle-kit", ["generate", ...flags], { encoding: "utf8" });
    expect(`${run.stdout}${run.stderr}`).toContain("No schema changes");
    expect(readdirSync(out).toSorted()).toEqual(before);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});

test("every migration file stands in its journal, in order", () => {
  for (const engine of ["sqlite", "postgres"]) {
    const folder = `db/${engine}/migrations`;
    const journal = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, "utf8")) as {
      entries: { tag: string; when: number }[];
    };
    const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
    expect(journal.entries.map(({ tag }) => `${tag}.sql`)).toEqual(files.toSorted());
    // drizzle runs what is newer than the last one it ran: an older date would never run.
    const dates = journal.entries.map(({ when }) => when);
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
  }
});

function shape(
  config: Config,
  render: (part: SQL) => { sql: string; params: unknown[] },
  indexes: { name: string | undefined }[],
  nameOf: (table: unknown) => string,
) {
  return {
    name: config.name,
    // SQLite fills in a whole-number primary key that is left out; nothing here leaves one out.
    columns: config.columns.map(({ name, notNull, primary, hasDefault, dataType, enumValues }) => {
      return { name, notNull, primary, hasDefault: hasDefault && !primary, dataType, enumValues };
    }),
    primaryKeys: config.primaryKeys.map(({ columns }) => columns.map((column) => column.name)),
    indexes,
    checks: config.checks.map(({ name, value }) => ({ name, ...only(render(value)) })),
    foreignKeys: config.foreignKeys.map((key) => {
      const { columns, foreignColumns } = key.reference();
      return {
        from: columns.map((column) => column.name),
        to: foreignColumns.map((column) => `${nameOf(column.table)}.${column.name}`),
        onDelete: key.onDelete ?? "no action",
      };
    }),
  };
}

function indexShape(
  config: { name?: string | undefined; unique: boolean; columns: unknown[]; where?: SQL | undefined },
  render: (part: SQL) => { sql: string; params: unknown[] },
) {
  return {
    name: config.name,
    unique: config.unique,
    columns: config.columns.map((part) => (is(part, SQL) ? render(part).sql : (part as { name: string }).name)),
    where: config.where && only(render(config.where)),
  };
}

function only({ sql, params }: { sql: string; params: unknown[] }) {
  return { sql, params };
}
