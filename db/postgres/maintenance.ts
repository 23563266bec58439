import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { Client } from "pg";
import type { Alone, DatabaseCheck, Maintenance } from "@/db/maintenance";
import { PaperRunsError } from "@/db/paper-runs";

const run = promisify(execFile);

/** By PostgreSQL's own tools, which must be installed beside the paper: pg_dump and pg_restore. */
export function postgresMaintenance(url: string): Maintenance {
  return {
    copyName: "toasoan.dump",
    copy: (target) => copy(url, target),
    stage: (from) => stage(url, from),
    check,
    drop: (staged) => inServer(url, async (server) => drop(server, nameOf(staged))),
    claim: () => claim(url),
    sizes: () =>
      inside(url, async (client) => {
        const { rows } = await client.query("select pg_database_size(current_database())::float8 as bytes");
        return { database: Number(rows[0]?.bytes ?? 0), log: 0 };
      }),
  };
}

/** The dump and the counts look at one exported snapshot. */
async function copy(url: string, target: string): Promise<Record<string, number>> {
  return inside(url, async (client) => {
    await client.query("begin isolation level repeatable read read only");
    const { rows } = await client.query("select pg_export_snapshot() as id");
    await run("pg_dump", ["--format=custom", `--snapshot=${rows[0]?.id}`, `--file=${target}`, `--dbname=${url}`]);
    const counts = await countRows(client);
    await client.query("commit");
    return counts;
  });
}

async function stage(url: string, from: string): Promise<string> {
  const name = nameBeside(url, `_staged_${randomBytes(4).toString("hex")}`);
  await inServer(url, (server) => server.query(`create database ${quoted(name)}`));
  const staged = named(url, name);
  try {
    await run("pg_restore", ["--no-owner", "--exit-on-error", `--dbname=${staged}`, from]);
  } catch (error) {
    await inServer(url, (server) => drop(server, name));
    throw error;
  }
  return staged;
}

/** PostgreSQL checks its references while it restores; what is left to ask is whether every row is there. */
async function check(url: string): Promise<DatabaseCheck> {
  return inside(url, async (client) => ({ damage: [], brokenReferences: 0, rows: await countRows(client) }));
}

async function countRows(client: Client): Promise<Record<string, number>> {
  const { rows } = await client.query(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows as { name: string }[]) {
    const { rows: counted } = await client.query(`select count(*)::float8 as n from ${quoted(name)}`);
    counts[name] = Number(counted[0]?.n ?? 0);
  }
  return counts;
}

async function claim(url: string): Promise<Alone> {
  await inServer(url, async (server) => {
    const { rows } = await server.query("select 1 from pg_stat_activity where datname = $1 limit 1", [nameOf(url)]);
    if (rows.length > 0) throw new PaperRunsError(nameOf(url));
  });
  return {
    numbers: () =>
      inside(url, async (client) => {
        const { rows } = await client.query("select name, value from counters where name in ('article', 'change')");
        return Object.fromEntries(rows.map(({ name, value }) => [String(name), Number(value)]));
      }).catch(() => ({})),
    swap: async (stagedUrl, stamp) => {
      const kept = nameBeside(url, `_replaced_${stamp.replace(/\D/g, "")}`);
      await inServer(url, async (server) => {
        try {
          // Both names in one transaction; it fails when anybody is connected to either.
          await server.query("begin");
          await server.query(`alter database ${quoted(nameOf(url))} rename to ${quoted(kept)}`);
          await server.query(`alter database ${quoted(nameOf(stagedUrl))} rename to ${quoted(nameOf(url))}`);
          await server.query("commit");
        } catch (error) {
          await server.query("rollback");
          if (error instanceof Error && "code" in error && error.code === "55006")
            throw new PaperRunsError(nameOf(url), { cause: error });
          throw error;
        }
      });
      return kept;
    },
    release: async () => undefined,
  };
}

async function inside<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A session beside the paper's database, from which it can be made, renamed and dropped. */
function inServer<T>(url: string, work: (server: Client) => Promise<T>): Promise<T> {
  return inside(named(url, "postgres"), work);
}

async function drop(server: Client, name: string): Promise<void> {
  await server.query(`drop database if exists ${quoted(name)} with (force)`);
}

/** PostgreSQL cuts names off after 63 bytes: what tells them apart must stay. */
function nameBeside(url: string, end: string): string {
  return nameOf(url).slice(0, 63 - end.length) + end;
}

function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function named(url: string, name: string): string {
  return new URL(`/${encodeURIComponent(name)}${new URL(url).search}`, url).href;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
