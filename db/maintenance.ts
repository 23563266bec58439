import { databaseLocation } from "./location";
import { postgresMaintenance } from "./postgres/maintenance";
import { sqliteMaintenance } from "./sqlite/maintenance";

/** What a look through a whole database found. */
export type DatabaseCheck = {
  /** Empty when every page and index is as it should be. */
  damage: string[];
  brokenReferences: number;
  rows: Record<string, number>;
};

/** The paper's database while nobody else uses it. */
export type Alone = {
  /** Numbers that were handed out and must never be handed out again, from the database that is replaced. */
  numbers(): Promise<Record<string, number>>;
  /** Puts the staged database in the paper's place in one step, and keeps the old one; answers where. */
  swap(stagedUrl: string, stamp: string): Promise<string>;
  release(): Promise<void>;
};

/** Acts of an operator on a whole database; each takes minutes on a large one. */
export type Maintenance = {
  /** File name of a copy inside a backup. */
  readonly copyName: string;
  /** Writes a copy of one moment to `target` while the paper goes on; answers how many rows each table has in it. */
  copy(target: string): Promise<Record<string, number>>;
  /** A database made from a copy, beside the paper's or, where that is a file, in `folder`: its DATABASE_URL. */
  stage(copy: string, folder?: string): Promise<string>;
  check(url: string): Promise<DatabaseCheck>;
  drop(url: string): Promise<void>;
  /** Takes the paper's database for itself; throws `PaperRunsError` when somebody uses it. */
  claim(): Promise<Alone>;
  /** Bytes of the database and of its write-ahead log. */
  sizes(): Promise<{ database: number; log: number }>;
};

export function maintenance(): Maintenance {
  const location = databaseLocation();
  return location.dialect === "postgres" ? postgresMaintenance(location.url) : sqliteMaintenance(location.file);
}
