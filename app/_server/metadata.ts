import type { Metadata } from "next";
import type { ArticleView } from "@/lib/articles/view";
import { FEED_FORMATS, feedPath, ICONS } from "@/lib/feeds/model";
import { paperSharePicture, type SharePicture, sharePictures } from "@/lib/feeds/share-pictures";
import type { Settings } from "@/lib/settings/model";
import { isoVn } from "@/lib/text/dates";

/** Large pictures and whole sentences in results; an article says so, and so do the lists that lead to it. */
const ROBOTS = { index: true, follow: true, "max-image-preview": "large", "max-snippet": -1 } as const;

/** For the root layout: what every page says of the paper. */
export function siteMetadata({ name, tagline, origin }: Settings): Metadata {
  return {
    metadataBase: new URL(origin),
    applicationName: name,
    title: { default: tagline === "" ? name : `${name} – ${tagline}`, template: `%s | ${name}` },
    manifest: "/manifest.webmanifest",
    icons: {
      icon: [
        { url: "/favicon.ico", sizes: "48x48" },
        { url: ICONS.svg, type: "image/svg+xml", sizes: "any" },
      ],
      apple: { url: ICONS.apple, sizes: "180x180" },
    },
    // A figure in an article is no telephone number.
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export type PageDescription = { title: string; description?: string; path: string; page?: number; feeds?: string };

/** A page that is no article. `feeds` is the address under which its feeds stand, "" for those of the whole paper. */
export function pageMetadata(input: PageDescription, settings: Settings): Metadata {
  const { description, path, page = 1, feeds } = input;
  const title = page > 1 ? `${input.title} – Trang ${page}` : input.title;
  const canonical = page > 1 ? `${path}?trang=${page}` : path;
  return {
    title,
    ...(description ? { description } : {}),
    alternates: {
      canonical,
      ...(feeds === undefined
        ? {}
        : { types: feedLinks(feeds, feeds === "" ? settings.name : `${input.title} – ${settings.name}`) }),
    },
    robots: ROBOTS,
    openGraph: {
      ...paperGraph(settings),
      type: "website",
      title,
      ...(description ? { description } : {}),
      url: canonical,
      images: image(paperSharePicture(settings), settings.name),
    },
    twitter: { card: "summary_large_image" },
  };
}

/** What a search engine, a feed reader and whoever shares an article read of it. */
export function articleMetadata(article: ArticleView, settings: Settings): Metadata {
  const { title, sapo, path, publishedAt, updatedAt, topics, byline } = article;
  const section = article.sections.at(-1);
  const feeds = article.sections[0] ? `/chuyen-muc/${article.sections[0].slug}` : "";
  const description = sapo === "" ? {} : { description: sapo };
  return {
    title,
    ...description,
    authors: byline.map(({ author }) => ({ name: author.penName, url: `/tac-gia/${author.slug}` })),
    alternates: {
      canonical: path,
      types: feedLinks(feeds, feeds === "" ? settings.name : `${article.sections[0]?.name ?? ""} – ${settings.name}`),
    },
    robots: ROBOTS,
    openGraph: {
      ...paperGraph(settings),
      type: "article",
      title,
      ...description,
      url: path,
      images: image(sharePictures(article, settings).card, `${settings.name}: ${title}`),
      publishedTime: isoVn(publishedAt),
      ...(updatedAt ? { modifiedTime: isoVn(updatedAt) } : {}),
      ...(section ? { section: section.name } : {}),
      authors: byline.map(({ author }) => `${settings.origin}/tac-gia/${author.slug}`),
      tags: topics.map((topic) => topic.name),
    },
    twitter: { card: "summary_large_image" },
  };
}

function paperGraph({ name }: Settings) {
  return { siteName: name, locale: "vi_VN" } as const;
}

function image({ path, width, height, type }: SharePicture, alt: string) {
  return [{ url: path, width, height, type, alt }];
}

function feedLinks(base: string, title: string) {
  const link = (format: "rss" | "atom" | "json") => [
    { url: feedPath(base, format), title: `${title} (${FEED_FORMATS[format].label})` },
  ];
  return {
    [FEED_FORMATS.rss.type]: link("rss"),
    [FEED_FORMATS.atom.type]: link("atom"),
    [FEED_FORMATS.json.type]: link("json"),
  };
}
