/** One thing in a feed: an article, or a correction of one. */
export type FeedItem = {
  /** For ever the same, whatever the address becomes: a tag: URI (RFC 4151). */
  id: string;
  articleId: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  /** The whole text, with absolute addresses. */
  html: string;
  publishedAt: Date;
  updatedAt: Date;
  authors: FeedPerson[];
  /** The section, then the topics. */
  tags: string[];
  picture: FeedPicture | null;
};

export type FeedPerson = { name: string; url: string };
export type FeedPicture = { url: string; type: string; bytes: number };

export type Feed = {
  /** tag: URI. */
  id: string;
  title: string;
  description: string;
  paper: { name: string; url: string; email: string; editorInChief: string };
  /** The page whose news this is. */
  pageUrl: string;
  /** What the three addresses begin with, without a slash at the end. */
  baseUrl: string;
  /** Of the newest item or of its last change. */
  updatedAt: Date;
  iconUrl: string;
  items: FeedItem[];
};

export const FEED_FORMATS = {
  rss: { file: "rss.xml", type: "application/rss+xml", label: "RSS" },
  atom: { file: "atom.xml", type: "application/atom+xml", label: "Atom" },
  json: { file: "feed.json", type: "application/feed+json", label: "JSON Feed" },
} as const;
export type FeedFormat = keyof typeof FEED_FORMATS;

/** `base` is the path of a section or a topic, or "" for the whole paper. */
export function feedPath(base: string, format: FeedFormat): string {
  return `${base}/${FEED_FORMATS[format].file}`;
}

/** The newest articles and corrections that a feed holds. */
export const FEED_LENGTH = 50;

export const ICONS = {
  svg: "/favicon.svg",
  small: "/icon-192.png",
  large: "/icon-512.png",
  maskable: "/icon-maskable-512.png",
  apple: "/apple-touch-icon.png",
} as const;
