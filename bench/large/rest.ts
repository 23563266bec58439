import type Database from "better-sqlite3";
import { type GeneratedArticle, generateArticles, mulberry32 } from "@/bench/generate";
import { FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES } from "@/bench/vocabulary";
import { entryHash } from "@/lib/audit/commands";
import { GENESIS } from "@/lib/audit/model";
import { fold } from "@/lib/text/fold";
import { dropIndexes, idOf, key } from "./ratings";

const DAY = 86_400_000;
const MEMBERS = 400_000;

export type Sizes = {
  accounts: number;
  taxa: number;
  comments: number;
  audit: number;
  pictures: number;
  drafts: number;
};

/** What stands around the articles of a large paper: people, topics, comments, pictures, the desk, the audit log. */
export function fillRest(db: Database.Database, sizes: Sizes, now: number): void {
  const tables = ["comments", "audit_log", "media", "listings", "users", "name_words", "desk_articles"];
  const indexes = dropIndexes(db, tables);
  db.exec("begin");
  fillAccounts(db, sizes.accounts, now);
  fillTaxa(db, sizes.taxa);
  fillComments(db, sizes.comments, now);
  fillAudit(db, sizes.audit, now);
  fillPictures(db, sizes.pictures, now);
  fillDesk(db, sizes.drafts, now);
  db.exec("commit");
  for (const sql of indexes) db.exec(sql);
}

function fillAccounts(db: Database.Database, count: number, now: number): void {
  const user = db.prepare(
    "insert into users(id, email, email_key, name, status, is_demo, email_verified_at, created_at) values (?, ?, ?, ?, ?, 0, ?, ?)",
  );
  const role = db.prepare("insert into user_roles(user_id, role, scope) values (?, ?, '*')");
  for (let i = 0; i < count; i++) {
    const at = now - Math.floor((count - i) * ((600 * DAY) / count));
    const id = idOf(at, i);
    const name = personName(i);
    const email = `ban-doc-${i}@large.example`;
    user.run(id, email, email, name, i % 500 === 0 ? "locked" : "active", at, at);
    role.run(id, i % 200 === 0 ? "journalist" : "reader");
    addWords(db, "user", id, name);
  }
}

/** Topics, people and authors; the first of each has a quarter of all articles. */
function fillTaxa(db: Database.Database, count: number): void {
  const topic = db.prepare("insert into topics(id, slug, name, sort_key, kind) values (?, ?, ?, ?, 'event')");
  const person = db.prepare("insert into people(id, slug, full_name, sort_key, position) values (?, ?, ?, ?, 'Kỹ sư')");
  const author = db.prepare("insert into authors(id, slug, pen_name, sort_key) values (?, ?, ?, ?)");
  for (let i = 0; i < count; i++) {
    const name = personName(i + 7);
    const id = (kind: number) => idOf(kind, i);
    topic.run(id(1), `chu-de-${i}`, `Chủ đề ${name}`, fold(name));
    person.run(id(2), `nhan-vat-${i}`, name, fold(name));
    author.run(id(3), `tac-gia-${i}`, name, fold(name));
    for (const [n, kind] of ["topic", "person", "author"].entries()) addWords(db, kind, id(n + 1), name);
  }
  for (const [n, kind] of ["topic", "person", "author"].entries())
    db.prepare(
      `insert into listings(list, position, article_id, sort_at)
       select '${kind}:' || t.id, row_number() over (partition by t.id order by a.sort_at, a.position), a.article_id, a.sort_at
       from listings a join ${["topics", "people", "authors"][n]} t
         on t.id = printf('${idOf(n + 1, 0).slice(0, -12)}%012x', case when a.position % 4 = 0 then 0 else a.position % ? end)
       where a.list = 'all'`,
    ).run(count);
}

function fillComments(db: Database.Database, count: number, now: number): void {
  const articles = db.prepare("select id from articles where state = 'published'").pluck().all() as string[];
  const random = mulberry32(5);
  const texts = [...generateArticles(300, 9)].map((a: GeneratedArticle) => a.lead);
  const insert = db.prepare(
    `insert into comments(id, article_id, parent_id, name, text, state, verdict, likes, open_reports, text_hash, voter_key,
       network_key, at, verified_at, decided_at, decided_by_name)
     values (?, ?, ?, ?, ?, ?, '[]', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  let parent: { id: string; article: string } | null = null;
  for (let i = 0; i < count; i++) {
    const at = now - Math.floor((count - i) * ((400 * DAY) / count));
    const id = idOf(at, i);
    const isReply = i % 5 === 1;
    const article: string =
      isReply && parent ? parent.article : (articles[Math.floor(random() ** 2 * articles.length)] ?? "");
    // The last thousand wait; before, two of a hundred were turned down.
    const state = i > count - 1000 ? "pending" : i % 50 === 2 ? "rejected" : "approved";
    if (!isReply && state === "approved") parent = { id, article };
    insert.run(
      id,
      article,
      isReply && parent ? parent.id : null,
      personName(i),
      texts[i % texts.length],
      state,
      Math.floor(random() ** 4 * 60),
      i % 400 === 3 ? 1 : 0,
      key("t", i),
      `c:${key("v", Math.floor(random() * MEMBERS))}`,
      key("n", i % 90_000),
      at,
      at,
      state === "pending" ? null : at + 600_000,
      state === "pending" ? "" : "Tổ kiểm duyệt",
    );
  }
}

const ACTS = ["article.publish", "article.update", "comment.approve", "account.sign-in", "draft.submit"];

function fillAudit(db: Database.Database, count: number, now: number): void {
  const last = db.prepare("select seq, at, hash from audit_log order by seq desc limit 1").get() as
    | { seq: number; at: number; hash: string }
    | undefined;
  const actors = db.prepare("select id, name from users order by created_at limit 200").all() as {
    id: string;
    name: string;
  }[];
  const insert = db.prepare(
    `insert into audit_log(seq, at, actor_id, actor_name, action, object_type, object_id, details, prev_hash, hash)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const first = last?.at ?? now - 700 * DAY;
  let prevHash = last?.hash ?? GENESIS;
  let seq = last?.seq ?? 0;
  for (let i = 0; i < count; i++) {
    seq++;
    const actor = actors[i % actors.length];
    const at = new Date(first + Math.floor((i * (now - first)) / count));
    const action = ACTS[i % ACTS.length] ?? "";
    const entry = {
      seq,
      at,
      actorId: actor?.id ?? null,
      actorName: actor?.name ?? "Hệ thống",
      action,
      objectType: action.slice(0, action.indexOf(".")),
      objectId: idOf(1, i % 40_000),
      details: { n: i },
      prevHash,
    };
    const hash = entryHash(entry);
    const { objectType, objectId, actorId, actorName } = entry;
    insert.run(seq, at.getTime(), actorId, actorName, action, objectType, objectId, `{"n":${i}}`, prevHash, hash);
    prevHash = hash;
  }
  db.prepare("update counters set value = ? where name = 'audit'").run(seq);
}

/** Their rows and words; there are no files behind them. */
function fillPictures(db: Database.Database, count: number, now: number): void {
  const picture = db.prepare(
    `insert into media(id, content_hash, width, height, colour, alt, caption, credit, file_name, variants, created_at)
     values (?, ?, 1600, 1067, '#8899aa', ?, ?, ?, ?, ?, ?)`,
  );
  const word = db.prepare("insert or ignore into media_words(word, media_id) values (?, ?)");
  const captions = [...generateArticles(500, 3)].map((a) => a.title);
  const variants = JSON.stringify([{ width: 320, height: 213, format: "webp", bytes: 12_000 }]);
  for (let i = 0; i < count; i++) {
    const at = now - (count - i) * 60_000;
    const id = idOf(at, i);
    const caption = captions[i % captions.length] ?? "";
    picture.run(id, key("h", i), caption, caption, personName(i), `anh-${i}.jpg`, variants, at);
    for (const w of new Set(fold(`${caption} anh ${i}`).split(/\s+/))) word.run(w, id);
  }
}

/** Articles on their way through the desk, in every state, of some authors. */
function fillDesk(db: Database.Database, count: number, now: number): void {
  const sections = db.prepare("select id from sections order by position").pluck().all() as string[];
  const authors = db
    .prepare(
      "select u.id, u.name from users u join user_roles r on r.user_id = u.id where r.role = 'journalist' order by u.id limit 60",
    )
    .all() as { id: string; name: string }[];
  const states = ["draft", "submitted", "editing", "returned", "awaiting_approval"];
  const base = Number(db.prepare("select value from counters where name = 'article'").pluck().get() ?? 0);
  const article = db.prepare(
    "insert into articles(id, number, slug, state, created_at, created_by) values (?, ?, ?, ?, ?, ?)",
  );
  const desk = db.prepare(
    `insert into desk_articles(article_id, title, kind, section_id, author_id, author_name, state, state_since, deadline, updated_at)
     values (?, ?, 'article', ?, ?, ?, ?, ?, ?, ?)`,
  );
  const titles = [...generateArticles(300, 4)].map((a) => a.title);
  for (let i = 0; i < count; i++) {
    const at = now - (count - i) * 300_000;
    const id = idOf(at, i);
    const author = authors[i % authors.length];
    const state = states[i % states.length] ?? "draft";
    article.run(id, base + i + 1, `bai-${i}`, state, at, author?.id ?? null);
    const deadline = i % 3 === 0 ? now + i * 60_000 : null;
    const title = titles[i % titles.length] ?? "";
    desk.run(id, title, sections[i % sections.length], author?.id, author?.name ?? "", state, at, deadline, at);
  }
  db.prepare("update counters set value = ? where name = 'article'").run(base + count);
}

function addWords(db: Database.Database, kind: string, id: string, name: string): void {
  const word = db.prepare("insert or ignore into name_words(kind, word, target_id) values (?, ?, ?)");
  for (const w of fold(name).split(" ")) word.run(kind, w, id);
}

function personName(n: number): string {
  const pick = (of: readonly string[], by: number) => of[Math.floor(n / by) % of.length] ?? "";
  return `${pick(FAMILY_NAMES, 1)} ${pick(MIDDLE_NAMES, 20)} ${pick(GIVEN_NAMES, 400)}`;
}
