import { isoVn } from "@/lib/text/dates";
import { FEED_FORMATS, type Feed, type FeedItem, type FeedPerson, feedPath } from "./model";
import { cdata, el, xmlDocument } from "./xml";

/** Atom 1.0 (RFC 4287) with the whole text. */
export function atom(feed: Feed): string {
  return xmlDocument(
    el(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "vi" },
      el("id", {}, feed.id),
      el("title", {}, feed.title),
      feed.description === "" ? null : el("subtitle", {}, feed.description),
      el("updated", {}, isoVn(feed.updatedAt)),
      el("link", { rel: "alternate", type: "text/html", href: feed.pageUrl }),
      el("link", { rel: "self", type: FEED_FORMATS.atom.type, href: feed.baseUrl + feedPath("", "atom") }),
      person({ name: feed.paper.name, url: feed.paper.url }),
      el("icon", {}, feed.iconUrl),
      feed.items.map(entry),
    ),
  );
}

function entry(it: FeedItem) {
  return el(
    "entry",
    {},
    el("id", {}, it.id),
    el("title", {}, it.title),
    el("published", {}, isoVn(it.publishedAt)),
    el("updated", {}, isoVn(it.updatedAt)),
    el("link", { rel: "alternate", type: "text/html", href: it.url }),
    it.picture &&
      el("link", { rel: "enclosure", type: it.picture.type, length: it.picture.bytes, href: it.picture.url }),
    it.authors.map(person),
    it.tags.map((term) => el("category", { term })),
    el("summary", {}, it.summary),
    el("content", { type: "html" }, cdata(it.html)),
  );
}

function person({ name, url }: FeedPerson) {
  return el("author", {}, el("name", {}, name), el("uri", {}, url));
}
