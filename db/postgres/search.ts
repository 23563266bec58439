import { type SQL, sql } from "drizzle-orm";
import type { ReadDb, WriteDb } from "@/db/engine";
import type { IndexedDocument, IndexQuery, IndexSearch, SearchIndex } from "@/db/search-index";

/** More than this, and words at the end of one field would stand beside those at the beginning of the next. */
const GAP = 50;
/** PostgreSQL counts positions up to here. */
const LAST_POSITION = 16_383;
const TITLE = "A";
const SAPO = "B";

/**
 * tsvectors that we write out ourselves, with their positions, and tsqueries likewise: PostgreSQL's parser, which
 * takes "a/b" for a file, never sees a text. GIN knows no positions, and to look them up in every body that has two
 * common words takes seconds; so each pair of neighbours in a body is a lexeme of its own.
 */
export const postgresSearch: SearchIndex = {
  put: async (db, documents) => {
    for (let i = 0; i < documents.length; i += 100) {
      const rows = documents
        .slice(i, i + 100)
        .map((d) => sql`(${d.id}::bigint, ${headOf(d)}::tsvector, ${bodyOf(d)}::tsvector)`);
      await execute(
        db,
        sql`insert into search_index(document_id, head, body) values ${sql.join(rows, sql`, `)}
          on conflict (document_id) do update set head = excluded.head, body = excluded.body`,
      );
    }
  },
  remove: async (db, ids) => {
    await execute(db, sql`delete from search_index where document_id = any(${`{${ids.join(",")}}`}::bigint[])`);
  },
  find: async (db, search) => {
    const { from = Number.MIN_SAFE_INTEGER, to = Number.MAX_SAFE_INTEGER, limit } = search;
    const found = await execute<{ id: string }>(
      db,
      sql`select id from search_find(${search.in}, ${tsqueryOf(search)}::tsquery, ${from}, ${to}, ${limit}) as found(id)`,
    );
    return found.map((row) => Number(row.id));
  },
  // Autovacuum does it.
  tidy: async () => false,
  clear: async (db) => {
    await execute(db, sql`delete from search_index`);
  },
};

function headOf({ title, sapo, exact, facets }: IndexedDocument): string {
  const positions = new Map<string, string[]>();
  note(positions, title, 1, TITLE);
  note(positions, sapo, title.length + GAP, SAPO);
  // Words as spelled stand at no place of the text; a position carries their weight.
  for (const token of exact.title) note(positions, [token], 1, TITLE);
  for (const token of exact.sapo) note(positions, [token], 2, SAPO);
  return vectorOf(positions, facets);
}

function bodyOf({ body, exact, facets }: IndexedDocument): string {
  const positions = new Map<string, string[]>();
  note(positions, body, 1, "");
  const pairs = new Set(body.slice(1).map((token, i) => pairOf(body[i] ?? "", token)));
  return vectorOf(positions, [...pairs, ...exact.body, ...facets]);
}

/** No token has a space. */
function pairOf(token: string, next: string): string {
  return `${token} ${next}`;
}

function note(positions: Map<string, string[]>, tokens: readonly string[], first: number, weight: string): void {
  for (const [i, token] of tokens.entries()) {
    const place = `${Math.min(first + i, LAST_POSITION)}${weight}`;
    const known = positions.get(token);
    if (known) known.push(place);
    else positions.set(token, [place]);
  }
}

function vectorOf(positions: Map<string, string[]>, bare: readonly string[]): string {
  const placed = [...positions].map(([token, places]) => `${quoted(token)}:${places.join(",")}`);
  return [...placed, ...bare.map(quoted)].join(" ");
}

export function tsqueryOf({ in: place, query, facets }: Pick<IndexSearch, "in" | "query" | "facets">): string {
  const asked = query === null ? [] : [expressionOf(query, place)];
  return [...asked, ...facets.map(quoted)].join(" & ");
}

function expressionOf(query: IndexQuery, place: IndexSearch["in"]): string {
  if ("phrase" in query) return phraseOf(query.phrase, place);
  const [parts, joint] = "all" in query ? [query.all, " & "] : [query.any, " | "];
  return `(${parts.map((part) => expressionOf(part, place)).join(joint)})`;
}

function phraseOf(phrase: readonly string[], place: IndexSearch["in"]): string {
  const weight = place === "title" ? `:${TITLE}` : "";
  const beside = phrase.map((token) => quoted(token) + weight).join(" <-> ");
  if (phrase.length === 1) return beside;
  if (place !== "body") return `(${beside})`;
  const pairs = phrase.slice(1).map((token, i) => quoted(pairOf(phrase[i] ?? "", token)));
  // Two words are their pair; of more, the pairs may stand apart, and the few that have them all are looked at.
  return pairs.length === 1 ? pairs.join("") : `(${pairs.join(" & ")} & (${beside}))`;
}

/** Nothing in a token could end the quotation: tokens hold letters, digits and signs beyond ASCII only. */
function quoted(token: string): string {
  return `'${token}'`;
}

/** drizzle's PostgreSQL handles have this; the shared type shows only what both engines have. */
async function execute<T>(db: ReadDb | WriteDb, statement: SQL): Promise<T[]> {
  const result = await (db as unknown as { execute(statement: SQL): Promise<{ rows: T[] }> }).execute(statement);
  return result.rows;
}
