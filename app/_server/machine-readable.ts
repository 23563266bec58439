import { keepUntil, noteTags, publicRead } from "@/app/_server/cached";
import { publicContext } from "@/app/_server/context";
import { correctedList, listOf } from "@/lib/articles/lists";
import { lastChangeAt } from "@/lib/core/changes";
import type { Context } from "@/lib/core/context";
import { tag } from "@/lib/core/tags";
import { atom } from "@/lib/feeds/atom";
import { jsonFeed } from "@/lib/feeds/json-feed";
import { FEED_FORMATS, type FeedFormat, feedPath } from "@/lib/feeds/model";
import { type FeedScope, newsFeed } from "@/lib/feeds/queries";
import { rss } from "@/lib/feeds/rss";
import { siteSettings } from "@/lib/settings/queries";
import type { SectionView, TopicView } from "@/lib/topics/model";
import { movedSlug, sectionBySlug, topicBySlug } from "@/lib/topics/queries";

const WRITE = { rss, atom, json: jsonFeed } as const;
const SCOPES = {
  section: { path: "/chuyen-muc", find: sectionBySlug, list: listOf.section },
  topic: { path: "/chu-de", find: topicBySlug, list: listOf.topic },
} as const;

/** The feed of the whole paper. */
export async function answerPaperFeed(format: FeedFormat): Promise<Response> {
  return answerFeed(format, null);
}

/** The feed of a section or a topic; one that was renamed is found at its new address. */
export async function answerScopeFeed(
  format: FeedFormat,
  kind: keyof typeof SCOPES,
  params: Promise<{ slug: string }>,
): Promise<Response> {
  const { slug } = await params;
  const { path, find, list } = SCOPES[kind];
  const ctx = publicContext();
  const found = await publicRead([tag.taxonomy], (): Promise<SectionView | TopicView | null> => find(ctx, slug));
  if (found) {
    const { id, name, description } = found;
    return answerFeed(format, { id, name, description, path: `${path}/${found.slug}`, list: list(id) });
  }
  const moved = await movedSlug(ctx, kind, slug);
  return moved === null ? notFound() : redirectTo(feedPath(`${path}/${moved}`, format), 308);
}

async function answerFeed(format: FeedFormat, scope: FeedScope | null): Promise<Response> {
  const ctx = publicContext();
  const tags = [tag.list(scope?.list ?? listOf.all), tag.list(correctedList), tag.taxonomy];
  const feed = await publicRead(tags, async () => newsFeed(ctx, await publicSettings(ctx), scope));
  noteTags(...feed.items.map((it) => tag.article(it.articleId)));
  return answer(WRITE[format](feed), `${FEED_FORMATS[format].type}; charset=utf-8`, await settledChange(ctx));
}

export function publicSettings(ctx: Context) {
  return publicRead([tag.settings], () => siteSettings(ctx));
}

export function answer(body: string, type: string, lastModified: Date | null = null): Response {
  const headers = new Headers({ "Content-Type": type });
  if (lastModified) headers.set("Last-Modified", lastModified.toUTCString());
  return new Response(body, { headers });
}

export function notFound(status: 404 | 410 = 404): Response {
  return new Response("Không tìm thấy.\n", { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

export function redirectTo(path: string, status: 302 | 308): Response {
  return new Response(null, { status, headers: { Location: path } });
}

/**
 * Since when nothing has changed, in whole seconds, for readers who ask by date and not by ETag. While another change
 * could still fall into the same second there is no such date.
 */
async function settledChange(ctx: Context): Promise<Date | null> {
  const at = await lastChangeAt(ctx.db);
  return at && ctx.now.getTime() - at.getTime() > 2000 ? at : null;
}

/** What is new only for so long: kept until the oldest of it is not. */
export function keepWhileNew(published: readonly Date[], hours: number): void {
  const oldest = Math.min(...published.map((it) => it.getTime()));
  if (Number.isFinite(oldest)) keepUntil(new Date(oldest + hours * 3_600_000));
}
