import type Database from "better-sqlite3";
import { mulberry32 } from "@/bench/generate";
import { lowerBound } from "@/lib/ratings/model";

const VOTERS = 400_000;
const NETWORKS = 60_000;
const DAY = 86_400_000;
const SPAN_DAYS = 730;
/** So many of each hundred ratings go to the articles that everybody reads. */
const HIT_SHARE = 0.2;
const HIT_EVERY = 1000;
const BATCH = 500_000;

/**
 * `count` events of the ledger over two years, mostly of articles that were new at the time; some readers change their
 * rating or take it back. Everything derived from the ledger is then counted by the database in whole statements: what
 * `ratings rebuild --check` recounts event by event must be the same.
 */
export function fillRatings(db: Database.Database, count: number, now: number): void {
  const indexes = dropIndexes(db, ["rating_events", "ratings", "rating_days"]);
  for (const table of ["rating_section_days", "rating_days", "rating_totals", "ratings", "rating_events"])
    db.exec(`delete from ${table}`);
  writeEvents(db, count, now);
  for (const sql of indexes) db.exec(sql);
  derive(db, now);
}

function writeEvents(db: Database.Database, count: number, now: number): void {
  const articles = db
    .prepare(
      `select id, live_hash as hash, first_published_at as at from articles where state = 'published' order by at, id`,
    )
    .all() as { id: string; hash: string; at: number }[];
  const random = mulberry32(11);
  const last = new Map<number, { id: string; level: number | null }>();
  const insert = db.prepare(
    `insert into rating_events(id, article_id, revision_hash, voter_key, level, prev_id, network_key, is_new_voter, dwell_ms, at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const start = now - SPAN_DAYS * DAY;
  const step = (SPAN_DAYS * DAY - 120_000) / count;
  let published = 0;
  db.exec("begin");
  for (let i = 0; i < count; i++) {
    const at = Math.floor(start + i * step);
    while (published < articles.length && (articles[published]?.at ?? Infinity) <= at) published++;
    const age = Math.floor(published * random() ** 4);
    const newest = published - 1 - age;
    const index = random() < HIT_SHARE ? newest - (newest % HIT_EVERY) : newest;
    const article = articles[index];
    if (!article) continue;
    const voter = Math.floor(random() * VOTERS);
    const pair = index * VOTERS + voter;
    const before = last.get(pair);
    const level = levelOf(index, before, random);
    if (before && before.level === level) continue;
    const id = idOf(at, i);
    last.set(pair, { id, level });
    insert.run(
      id,
      article.id,
      article.hash,
      `c:${key("v", voter)}`,
      level,
      before?.id ?? null,
      key("n", Math.floor(random() * NETWORKS) + Math.floor(at / DAY) * NETWORKS),
      before === undefined && random() < 0.3 ? 1 : 0,
      random() < 0.8 ? Math.floor(5000 + random() * 240_000) : null,
      at,
    );
    if (i % BATCH === BATCH - 1) db.exec("commit; begin");
  }
  db.exec("commit");
}

/** Each article has a quality of its own, from mostly low to mostly high. */
function levelOf(index: number, before: { level: number | null } | undefined, random: () => number): number | null {
  if (before?.level && random() < 0.2) return null;
  const quality = ((index * 2_654_435_761) % 1000) / 1000;
  const drawn = 0.9 + quality * 3 + random() * 2;
  return Math.max(1, Math.min(5, Math.round(drawn)));
}

function derive(db: Database.Database, now: number): void {
  db.exec(`
    insert into ratings(article_id, voter_key, level, event_id, rated_at, status)
      select article_id, voter_key, level, id, at, 'counted' from rating_events e
      where not exists (select 1 from rating_events f where f.prev_id = e.id)
      order by article_id, voter_key;
    insert into rating_totals(article_id, n1, n2, n3, n4, n5, total, score, held, updated_at)
      select article_id, ${counted}, count(level), 0, 0, ${now} from ratings group by article_id;
    insert into rating_days(day, article_id, section_id, n1, n2, n3, n4, n5)
      select strftime('%Y-%m-%d', r.rated_at / 1000 + 25200, 'unixepoch') as day, r.article_id, v.section_id, ${counted}
      from ratings r join articles a on a.id = r.article_id join revisions v on v.hash = a.live_hash
      where level is not null group by r.article_id, day;
    insert into rating_section_days(day, section_id, n1, n2, n3, n4, n5)
      select day, section_id, sum(n1), sum(n2), sum(n3), sum(n4), sum(n5) from rating_days group by day, section_id;
  `);
  const score = db.prepare("update rating_totals set score = ? where article_id = ?");
  type Row = { id: string; n1: number; n2: number; n3: number; n4: number; n5: number };
  const rows = db.prepare("select article_id as id, n1, n2, n3, n4, n5 from rating_totals").all() as Row[];
  db.exec("begin");
  for (const { id, n1, n2, n3, n4, n5 } of rows) score.run(lowerBound([n1, n2, n3, n4, n5]), id);
  db.exec("commit");
}

const counted = [1, 2, 3, 4, 5].map((n) => `sum(case when level = ${n} then 1 else 0 end)`).join(", ");

/** An index built of ten million rows at once is built some ten times faster than row by row. */
export function dropIndexes(db: Database.Database, tables: readonly string[]): string[] {
  const some = tables.map((table) => `'${table}'`).join(", ");
  const found = db
    .prepare(`select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in (${some})`)
    .all() as { name: string; sql: string }[];
  for (const { name } of found) db.exec(`drop index "${name}"`);
  return found.map((index) => index.sql);
}

/** Ordered as a UUIDv7 is: by its time, then by its number. */
export function idOf(at: number, n: number): string {
  const time = at.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

/** As long as the keyed hashes that stand in their place. */
export function key(kind: string, n: number): string {
  return kind + n.toString(36).padStart(21, "0");
}
