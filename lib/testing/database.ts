import { copyFileSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll } from "vitest";
import { closeDatabase, database } from "@/db/client";
import type { Context } from "@/lib/core/context";

/** Gives this test file a migrated database of its own; call it once, at the top. The engine is the run's. */
export function useDatabase(): void {
  let drop: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const server = process.env["TEST_POSTGRES_URL"];
    const name = `toasoan_test_${crypto.randomUUID().replaceAll("-", "")}`;
    if (server) {
      await run(server, `create database ${name} template toasoan_test_base`);
      process.env["DATABASE_URL"] = new URL(`/${name}`, server).href;
      drop = () => run(server, `drop database if exists ${name} with (force)`);
    } else {
      const folder = process.env["TOASOAN_TEST_DIR"] ?? "";
      const file = path.join(folder, `${name}.sqlite`);
      copyFileSync(path.join(folder, "base.sqlite"), file);
      process.env["DATABASE_URL"] = `file:${file}`;
    }
  });

  afterAll(async () => {
    await closeDatabase();
    await drop?.();
  });
}

/** The program itself is asking. Made at the top of a file it opens nothing before the file has its database. */
export function testContext(): Context {
  return {
    actor: { kind: "system", name: "test" },
    now: new Date(),
    get db() {
      return database().read;
    },
  };
}

async function run(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
