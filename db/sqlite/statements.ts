import type Database from "better-sqlite3";

const KEPT = 400;

type Statement = Database.Statement;
type Kept = { face: Statement; plain: Statement; raw: Statement | undefined };

/**
 * Lets a connection remember its compiled statements: drizzle compiles each query anew, which is a tenth of a page.
 * better-sqlite3's raw() changes the statement it is called on for good, so rows and arrays have a statement each.
 */
export function rememberStatements(connection: Database.Database): void {
  const compile = connection.prepare.bind(connection) as (sql: string) => Statement;
  const kept = new Map<string, Kept>();
  const remembered = (sql: string): Statement => {
    const known = kept.get(sql);
    // What is used goes to the end; what was not used for longest is first.
    if (known) kept.delete(sql);
    const entry = known ?? newEntry(compile, sql);
    kept.set(sql, entry);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? "");
    return entry.face;
  };
  Object.defineProperty(connection, "prepare", { value: remembered, configurable: true, writable: true });
}

function newEntry(compile: (sql: string) => Statement, sql: string): Kept {
  const entry: Kept = { plain: compile(sql), raw: undefined, face: undefined as unknown as Statement };
  const { plain } = entry;
  // drizzle calls these four and nothing else.
  entry.face = {
    run: plain.run.bind(plain),
    all: plain.all.bind(plain),
    get: plain.get.bind(plain),
    raw: () => (entry.raw ??= compile(sql).raw(true)),
  } as unknown as Statement;
  return entry;
}
