import type { Settings } from "@/lib/settings/model";

/**
 * What crawlers may read (RFC 9309). Pages that must not be found say so themselves (X-Robots-Tag) and stay readable,
 * because a crawler that may not read a page never learns that.
 */
export function robotsTxt({ origin, refusedCrawlers }: Pick<Settings, "origin" | "refusedCrawlers">): string {
  const refused =
    refusedCrawlers.length > 0 ? [...refusedCrawlers.map((name) => `User-agent: ${name}`), "Disallow: /", ""] : [];
  return [
    ...refused,
    "User-agent: *",
    "Disallow: /toa-soan/",
    "Disallow: /quan-tri/",
    "Disallow: /api/",
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/sitemap-news.xml`,
    "",
  ].join("\n");
}
