import { setImmediate as breathe } from "node:timers/promises";
import { and, asc, desc, eq, gt, gte, inArray, lt, lte } from "drizzle-orm";
import { articles, listings, revisions } from "@/db/client";
import type { ArticleContent } from "@/lib/articles/model";
import { listLength } from "@/lib/articles/queries/cards";
import type { WriteContext } from "@/lib/core/context";
import { type KnownLists, listsOf } from "./membership";

type Row = { position: number; articleId: string; sortAt: Date };

const PER_READ = 1000;
const PER_WRITE = 500;
const PER_CONTENT = 100;

/**
 * Puts everything of `source` into `target` as well, by time. From the newest to the oldest, each row straight to its
 * last place: the place above is always free already, so nothing is moved twice and what is older than all that comes is
 * not touched. In pieces, between which readers are answered.
 */
export async function addAll(ctx: WriteContext, target: string, source: string): Promise<void> {
  const into = new Descending(ctx, target);
  const from = new Descending(ctx, source);
  let position = (await listLength(ctx, target)) + (await countMissing(ctx, target, source));
  let moved: Row[] = [];
  const write = async () => {
    await replaceRows(ctx, target, moved);
    moved = [];
  };
  for (;;) {
    const [ours, theirs] = [await into.peek(), await from.peek()];
    if (!theirs) break;
    const next = ours && !isNewer(theirs, ours) ? ours : theirs;
    if (ours?.articleId === next.articleId) into.take();
    if (theirs.articleId === next.articleId) from.take();
    moved.push({ ...next, position });
    position--;
    if (moved.length === PER_WRITE) await write();
  }
  await write();
}

/** Takes those articles of `source` out of `target` whose content no longer puts them there. */
export async function removeAll(ctx: WriteContext, target: string, source: string): Promise<void> {
  const gone: number[] = [];
  const known: KnownLists = new Map();
  for await (const batch of ascending(ctx, source, 1, PER_CONTENT)) {
    const leaving = await withoutPlaceIn(
      ctx,
      target,
      batch.map((row) => row.articleId),
      known,
    );
    if (leaving.length === 0) continue;
    const removed = await ctx.db
      .delete(listings)
      .where(and(eq(listings.list, target), inArray(listings.articleId, leaving)))
      .returning({ position: listings.position });
    for (const row of removed) gone.push(row.position);
  }
  gone.sort((a, b) => a - b);
  const [first] = gone;
  if (first === undefined) return;
  let at = 0;
  for await (const batch of ascending(ctx, target, first, PER_WRITE)) {
    const closed = batch.map((row) => {
      while (at < gone.length && (gone[at] ?? 0) < row.position) at++;
      return { ...row, position: row.position - at };
    });
    await replaceRows(ctx, target, closed);
  }
}

/** One statement for what was there, one for what is: single updates of a long list take minutes. */
async function replaceRows(ctx: WriteContext, list: string, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.articleId);
  await ctx.db.delete(listings).where(and(eq(listings.list, list), inArray(listings.articleId, ids)));
  await ctx.db
    .insert(listings)
    .values(rows.map(({ position, articleId, sortAt }) => ({ list, position, articleId, sortAt })));
  await breathe();
}

async function countMissing(ctx: WriteContext, target: string, source: string): Promise<number> {
  let missing = 0;
  for await (const batch of ascending(ctx, source, 1, PER_WRITE)) {
    const ids = batch.map((row) => row.articleId);
    const known = await ctx.db
      .select({ id: listings.articleId })
      .from(listings)
      .where(and(eq(listings.list, target), inArray(listings.articleId, ids)));
    missing += batch.length - known.length;
    await breathe();
  }
  return missing;
}

/** Those of these articles whose live content gives them no place in the list. */
async function withoutPlaceIn(ctx: WriteContext, list: string, ids: string[], known: KnownLists): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: articles.id, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.hash, articles.liveHash))
    .where(inArray(articles.id, ids));
  const leaving: string[] = [];
  // A revision is stored in this very shape (save-revision.ts).
  for (const { id, content } of rows)
    if (!(await listsOf(ctx, content as ArticleContent, false, known)).includes(list)) leaving.push(id);
  await breathe();
  return leaving;
}

function isNewer(a: Row, b: Row): boolean {
  const byTime = a.sortAt.getTime() - b.sortAt.getTime();
  return byTime !== 0 ? byTime > 0 : a.articleId > b.articleId;
}

const columns = { position: listings.position, articleId: listings.articleId, sortAt: listings.sortAt };

/** A list from its newest row down; rows above the reader may change meanwhile, those below do not. */
class Descending {
  readonly #ctx: WriteContext;
  readonly #list: string;
  #below = 2_147_483_647;
  #rows: Row[] = [];
  #at = 0;

  constructor(ctx: WriteContext, list: string) {
    this.#ctx = ctx;
    this.#list = list;
  }

  async peek(): Promise<Row | undefined> {
    if (this.#at === this.#rows.length && this.#below > 1) {
      this.#rows = await this.#ctx.db
        .select(columns)
        .from(listings)
        .where(and(eq(listings.list, this.#list), gt(listings.position, 0), lt(listings.position, this.#below)))
        .orderBy(desc(listings.position))
        .limit(PER_READ);
      this.#at = 0;
      this.#below = this.#rows.at(-1)?.position ?? 0;
    }
    return this.#rows[this.#at];
  }

  take(): void {
    this.#at++;
  }
}

/** A list from a position up; rows that were handed out may change meanwhile, those above do not. */
async function* ascending(ctx: WriteContext, list: string, from: number, size: number): AsyncGenerator<Row[]> {
  for (let next = from; ;) {
    const rows: Row[] = await ctx.db
      .select(columns)
      .from(listings)
      .where(and(eq(listings.list, list), gte(listings.position, next), lte(listings.position, 2_147_483_647)))
      .orderBy(asc(listings.position))
      .limit(size);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    next = (rows.at(-1)?.position ?? next) + 1;
  }
}
