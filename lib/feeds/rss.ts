import { rfc822Vn } from "@/lib/text/dates";
import { FEED_FORMATS, type Feed, type FeedItem, feedPath } from "./model";
import { cdata, content, el, xmlDocument } from "./xml";

const NAMESPACES = {
  version: "2.0",
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/** RSS 2.0 with the whole text (https://www.rssboard.org/rss-profile). */
export function rss(feed: Feed): string {
  const { email, editorInChief } = feed.paper;
  return xmlDocument(
    el(
      "rss",
      NAMESPACES,
      el(
        "channel",
        {},
        el("title", {}, feed.title),
        el("link", {}, feed.pageUrl),
        el("description", {}, asHtml(feed.description || feed.title)),
        el("language", {}, "vi"),
        isMailbox(email) && editorInChief !== "" ? el("managingEditor", {}, `${email} (${editorInChief})`) : null,
        el("lastBuildDate", {}, rfc822Vn(feed.updatedAt)),
        el("atom:link", {
          href: feed.baseUrl + feedPath("", "rss"),
          rel: "self",
          type: FEED_FORMATS.rss.type,
        }),
        feed.items.map(item),
      ),
    ),
  );
}

function item(it: FeedItem) {
  return el(
    "item",
    {},
    el("title", {}, it.title),
    el("link", {}, it.url),
    el("guid", { isPermaLink: "false" }, it.id),
    el("pubDate", {}, rfc822Vn(it.publishedAt)),
    it.authors.map((author) => el("dc:creator", {}, author.name)),
    it.tags.map((tag) => el("category", {}, tag)),
    el("description", {}, asHtml(it.summary)),
    el("content:encoded", {}, cdata(it.html)),
    it.picture && el("enclosure", { url: it.picture.url, length: it.picture.bytes, type: it.picture.type }),
  );
}

/** Readers of RSS take a description for HTML: a "<" in the text is escaped once for them and once for XML. */
function asHtml(text: string): string {
  return content(text);
}

function isMailbox(email: string): boolean {
  return /^[^\s@()<>]+@[^\s@()<>]+$/.test(email);
}
