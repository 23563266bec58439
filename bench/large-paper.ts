import path from "node:path";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { dataDir } from "@/db/location";
import { migrateDatabase } from "@/db/migrate";
import { fillRatings } from "./large/ratings";
import { fillRest } from "./large/rest";

// DATA_DIR=… npm run bench:large [-- --ratings 10000000]: makes the paper of an SQLite DATA_DIR, into which articles were
// imported, a large one: ratings, accounts, comments, pictures, drafts, the audit log. For measuring, never for a paper
// that is read.
const { values } = parseArgs({
  options: { ratings: { type: "string", default: "10000000" }, only: { type: "string", default: "" } },
});

await migrateDatabase();
const db = new Database(path.join(dataDir(), "toasoan.sqlite"));
for (const pragma of ["journal_mode = WAL", "synchronous = OFF", "cache_size = -2000000", "temp_store = FILE"])
  db.pragma(pragma);
const now = Date.now();
const sizes = { accounts: 50_000, taxa: 2000, comments: 300_000, audit: 300_000, pictures: 20_000, drafts: 5000 };
if (values.only !== "ratings") timed("the rest", () => fillRest(db, sizes, now));
if (values.only !== "rest")
  timed(`${values.ratings} rating events`, () => fillRatings(db, Number(values.ratings), now));
db.pragma("wal_checkpoint(truncate)");
db.close();

function timed(what: string, work: () => void): void {
  const start = performance.now();
  work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
