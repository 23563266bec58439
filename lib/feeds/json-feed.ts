import { isoVn } from "@/lib/text/dates";
import { type Feed, type FeedItem, feedPath } from "./model";
import { wellFormed } from "./xml";

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with the whole text. */
export function jsonFeed(feed: Feed): string {
  return stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.baseUrl + feedPath("", "json"),
    ...(feed.description === "" ? {} : { description: feed.description }),
    icon: feed.iconUrl,
    authors: [{ name: feed.paper.name, url: feed.paper.url }],
    language: "vi",
    items: feed.items.map(item),
  });
}

function item(it: FeedItem) {
  return {
    id: it.id,
    url: it.url,
    title: it.title,
    summary: it.summary,
    content_html: it.html,
    ...(it.picture ? { image: it.picture.url } : {}),
    date_published: isoVn(it.publishedAt),
    date_modified: isoVn(it.updatedAt),
    authors: it.authors.map(({ name, url }) => ({ name, url })),
    tags: it.tags,
    ...(it.picture
      ? { attachments: [{ url: it.picture.url, mime_type: it.picture.type, size_in_bytes: it.picture.bytes }] }
      : {}),
  };
}

function stringify(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "string" ? wellFormed(inner) : inner));
}
