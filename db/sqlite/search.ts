import { type SQL, sql } from "drizzle-orm";
import type { ReadDb, WriteDb } from "@/db/engine";
import type { IndexQuery, IndexSearch, SearchIndex } from "@/db/search-index";

const TABLES = ["search_heads", "search_texts"] as const;

/**
 * FTS5 without content: two tables of one rowid, so that the few words of the heads are found without reading past
 * those of the bodies. The tokenizer "ascii" divides at our spaces and nowhere else, because every other sign of a
 * token is a letter, a digit or beyond ASCII.
 */
export const sqliteSearch: SearchIndex = {
  put: async (db, documents) => {
    // FTS5 writes out what it has gathered whenever a rowid is smaller than the one before.
    const ordered = documents.toSorted((a, b) => a.id - b.id);
    for (const { id, title, sapo, exact, facets } of ordered) {
      const [titleText, sapoText] = [text(title, exact.title), text(sapo, exact.sapo)];
      run(
        db,
        sql`insert or replace into search_heads(rowid, title, sapo, facets) values (${id}, ${titleText}, ${sapoText}, ${text(facets)})`,
      );
    }
    for (const { id, body, exact, facets } of ordered) {
      run(
        db,
        sql`insert or replace into search_texts(rowid, body, exact, facets) values (${id}, ${text(body)}, ${text(exact.body)}, ${text(facets)})`,
      );
    }
  },
  remove: async (db, ids) => {
    for (const table of TABLES) for (const id of ids) run(db, sql`delete from ${sql.raw(table)} where rowid = ${id}`);
  },
  find: async (db, search) => {
    const { from = Number.MIN_SAFE_INTEGER, to = Number.MAX_SAFE_INTEGER, limit } = search;
    const table = sql.raw(search.in === "body" ? "search_texts" : "search_heads");
    // Read backwards, FTS5 sees that it has passed the lower end at the next match only, which may never come.
    const order = sql.raw(search.in === "body" && search.from !== undefined ? "+rowid" : "rowid");
    const found = all<{ id: number }>(
      db,
      sql`select rowid as id from ${table} where ${table} match ${matchOf(search)}
        and rowid between ${integer(from)} and ${integer(to)} order by ${order} desc limit ${limit}`,
    );
    return found.map((row) => row.id);
  },
  tidy: async (db) => {
    let hasMore = false;
    for (const name of TABLES) {
      const table = sql.raw(name);
      const before = totalChanges(db);
      // Below zero: on to one segment, which halves what a search reads.
      run(db, sql`insert into ${table}(${table}, rank) values ('merge', -500)`);
      // FTS5's own sign that a merge found nothing to do: fewer than two rows of its store changed.
      if (totalChanges(db) - before >= 2) hasMore = true;
    }
    return hasMore;
  },
  clear: async (db) => {
    for (const name of TABLES) {
      const table = sql.raw(name);
      run(db, sql`insert into ${table}(${table}) values ('delete-all')`);
    }
  },
};

/** The driver binds what is beyond 32 bits as a real number, and FTS5 reads past real bounds from end to end. */
function integer(value: number): SQL {
  return sql`cast(${value} as integer)`;
}

function text(...tokens: (readonly string[])[]): string {
  return tokens.map((some) => some.join(" ")).join(" ");
}

/** Nothing in a token could end the quotation: tokens hold letters, digits and signs beyond ASCII only. */
export function matchOf({ in: place, query, facets }: Pick<IndexSearch, "in" | "query" | "facets">): string {
  const asked = query === null ? [] : [expressionOf(query)];
  const placed = place === "title" ? asked.map((expression) => `{title} : (${expression})`) : asked;
  return [...placed, ...facets.map((token) => `"${token}"`)].join(" AND ");
}

function expressionOf(query: IndexQuery): string {
  if ("phrase" in query) return `"${query.phrase.join(" ")}"`;
  const [parts, joint] = "all" in query ? [query.all, " AND "] : [query.any, " OR "];
  return parts.length === 1 ? parts.map(expressionOf).join("") : `(${parts.map(expressionOf).join(joint)})`;
}

function totalChanges(db: WriteDb): number {
  return all<{ n: number }>(db, sql`select total_changes() as n`)[0]?.n ?? 0;
}

/** drizzle's SQLite handles have these two; the shared type shows only what both engines have. */
type Raw = { all(statement: SQL): unknown[]; run(statement: SQL): unknown };

function all<T>(db: ReadDb | WriteDb, statement: SQL): T[] {
  return (db as unknown as Raw).all(statement) as T[];
}

function run(db: WriteDb, statement: SQL): void {
  (db as unknown as Raw).run(statement);
}
