import { isoVn } from "@/lib/text/dates";
import { el, xmlDocument } from "./xml";

const SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

export type SitemapEntry = { url: string; changedAt: Date | null };

/** The list of the lists (https://www.sitemaps.org/protocol.html). */
export function sitemapIndex(parts: readonly SitemapEntry[]): string {
  return xmlDocument(
    el(
      "sitemapindex",
      { xmlns: SITEMAPS },
      parts.map((it) => place("sitemap", it)),
    ),
  );
}

/** At most 50,000 addresses and 50 MB. */
export function sitemap(entries: readonly SitemapEntry[]): string {
  return xmlDocument(
    el(
      "urlset",
      { xmlns: SITEMAPS },
      entries.map((it) => place("url", it)),
    ),
  );
}

function place(name: string, { url, changedAt }: SitemapEntry) {
  return el(name, {}, el("loc", {}, url), changedAt && el("lastmod", {}, isoVn(changedAt)));
}

export type NewsEntry = { url: string; title: string; publishedAt: Date };

/** For Google News: what was first published within 48 hours, at most 1,000; none is allowed too. */
export function newsSitemap(paperName: string, entries: readonly NewsEntry[]): string {
  const publication = el("news:publication", {}, el("news:name", {}, paperName), el("news:language", {}, "vi"));
  return xmlDocument(
    el(
      "urlset",
      { xmlns: SITEMAPS, "xmlns:news": NEWS },
      entries.map(({ url, title, publishedAt }) =>
        el(
          "url",
          {},
          el("loc", {}, url),
          el(
            "news:news",
            {},
            publication,
            el("news:publication_date", {}, isoVn(publishedAt)),
            el("news:title", {}, title),
          ),
        ),
      ),
    ),
  );
}
