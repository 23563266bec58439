import { and, desc, eq, exists, gte, inArray, lt, notExists, or, type SQL } from "drizzle-orm";
import { articles, authors, media, mediaUses, mediaWords, people } from "@/db/client";
import { authorizeSomewhere } from "@/lib/accounts/permissions";
import type { Context } from "@/lib/core/context";
import { parse } from "@/lib/core/parse";
import { LibraryQuery } from "@/lib/media/input";
import { wantedWords } from "@/lib/media/internal/words";
import type { LibraryPage } from "@/lib/media/model";
import { forActor, LIBRARY, seesWholeLibrary } from "./pictures";

const PER_PAGE = 40;

/** Pictures, newest first, a page at a time: all that the person may see, her own, or those that are used nowhere. */
export async function libraryPage(ctx: Context, raw: unknown): Promise<LibraryPage> {
  const actor = authorizeSomewhere(ctx, "media.store");
  const { q, filter, after } = parse(LibraryQuery, raw);
  const own = actor.kind === "user" ? eq(media.createdBy, actor.id) : undefined;
  const conditions: (SQL | undefined)[] = [
    filter === "mine" ? own : seesWholeLibrary(ctx) ? undefined : or(own, exists(liveUse(ctx))),
    ...(filter === "unused" ? [notExists(anyUse(ctx)), ...notPortrait(ctx)] : []),
    ...wantedWords(q).map((word, n, all) => inArray(media.id, havingWord(ctx, word, n === all.length - 1))),
    after === null ? undefined : olderThan(after),
  ];
  const rows = await ctx.db
    .select({ ...LIBRARY, createdAt: media.createdAt })
    .from(media)
    .where(and(...conditions))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(PER_PAGE + 1);
  const last = rows.length > PER_PAGE ? rows[PER_PAGE - 1] : undefined;
  return {
    pictures: rows.slice(0, PER_PAGE).map(({ createdAt: _, ...row }) => forActor(ctx, row)),
    next: last ? `${last.createdAt.getTime()}-${last.id}` : null,
  };
}

function olderThan(after: string): SQL | undefined {
  const dash = after.indexOf("-");
  const at = new Date(Number(after.slice(0, dash)));
  return or(lt(media.createdAt, at), and(eq(media.createdAt, at), lt(media.id, after.slice(dash + 1))));
}

/** The last word is still being typed: what begins with it counts. */
function havingWord(ctx: Context, word: string, isLast: boolean) {
  return ctx.db
    .select({ id: mediaWords.mediaId })
    .from(mediaWords)
    .where(isLast ? and(gte(mediaWords.word, word), lt(mediaWords.word, afterAll(word))) : eq(mediaWords.word, word));
}

/** The first word that does not begin with this one. */
function afterAll(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCodePoint((prefix.codePointAt(prefix.length - 1) ?? 0) + 1);
}

function liveUse(ctx: Context) {
  return ctx.db
    .select({ id: mediaUses.mediaId })
    .from(mediaUses)
    .innerJoin(articles, and(eq(articles.id, mediaUses.articleId), eq(articles.liveHash, mediaUses.place)))
    .where(and(eq(mediaUses.mediaId, media.id), eq(articles.state, "published")));
}

function anyUse(ctx: Context) {
  return ctx.db.select({ id: mediaUses.mediaId }).from(mediaUses).where(eq(mediaUses.mediaId, media.id));
}

function notPortrait(ctx: Context): SQL[] {
  return [
    notExists(ctx.db.select({ id: people.id }).from(people).where(eq(people.portraitId, media.id))),
    notExists(ctx.db.select({ id: authors.id }).from(authors).where(eq(authors.portraitId, media.id))),
  ];
}
