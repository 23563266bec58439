import type { ExtractTablesWithRelations, SQL } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from "drizzle-orm/pg-core";
import type { Schema } from "./schema/schema";

type Full = PgDatabase<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

/** Reads only: no insert, update or delete in its type, and the engine refuses them too. */
export type ReadDb = Pick<Full, "select" | "selectDistinct" | "with" | "$with" | "$count">;

/** The handle inside a write; it stops working when the write has ended. */
export type WriteDb = Pick<
  PgTransaction<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>,
  keyof ReadDb | "insert" | "update" | "delete"
> & { readonly isWrite: true };

/** One engine behind two verbs. */
export type Engine = {
  readonly dialect: "sqlite" | "postgres";
  readonly read: ReadDb;
  /**
   * Runs `work` in one transaction on the only writing connection; what it returns is committed, what it throws is
   * rolled back. Nothing slow belongs inside: no network, no picture, no mail.
   */
  write<T>(work: (db: WriteDb) => Promise<T>): Promise<T>;
  /** Raw rows, for the statements that differ between engines (db/{sqlite,postgres}/search.ts) and for operators. */
  rows<T>(db: ReadDb | WriteDb, statement: SQL): Promise<T[]>;
  close(): Promise<void>;
};
