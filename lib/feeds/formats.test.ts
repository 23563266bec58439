import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import { z } from "zod";
import { atom } from "./atom";
import { anyText, hostileTexts, makeFeed, makeItem } from "./feed.fixture";
import { jsonFeed } from "./json-feed";
import type { FeedItem } from "./model";
import { rss } from "./rss";
import { complaints, texts } from "./validate.fixture";
import { content, wellFormed } from "./xml";

const ATOM = { a: "http://www.w3.org/2005/Atom" };
const CONTENT = { content: "http://purl.org/rss/1.0/modules/content/" };
const second = makeItem({ id: "tag:nhip-song.example,2026-11-19:cai-chinh:7", authors: [], tags: [], picture: null });

test("a reader of RSS finds the article as it is", () => {
  const xml = rss(makeFeed([makeItem(), second]));
  expect(complaints("rss", xml)).toEqual([]);
  const feed = parseRssFeed(xml);
  expect(feed).toMatchObject({
    title: "Nhịp Sông",
    link: "https://nhip-song.example/",
    language: "vi",
    managingEditor: { email: "toasoan@nhip-song.example", name: "Nguyễn Thị An" },
    lastBuildDate: "Fri, 20 Nov 2026 11:00:00 +0700",
    atom: { links: [{ rel: "self", href: "https://nhip-song.example/rss.xml", type: "application/rss+xml" }] },
  });
  expect(feed.items?.[0]).toMatchObject({
    title: "Nước về trên đồng",
    guid: { value: "tag:nhip-song.example,2026-11-20:bai-viet:12", isPermaLink: false },
    pubDate: "Fri, 20 Nov 2026 10:15:00 +0700",
    description: "Sau ba tháng hạn, con nước đầu mùa đã tới.",
    content: { encoded: "<p>Đoạn <strong>một</strong> &amp; hai.</p>" },
    dc: { creators: ["Văn Hào"] },
    categories: [{ name: "Nông nghiệp" }, { name: "Đồng bằng sông Cửu Long" }],
    enclosures: [{ url: "https://nhip-song.example/media/a/960.jpg", length: 81_234, type: "image/jpeg" }],
  });
});

test("a reader of Atom finds the article as it is", () => {
  const xml = atom(makeFeed([makeItem(), second]));
  expect(complaints("atom", xml)).toEqual([]);
  expect(xml).toContain('xml:lang="vi"');
  expect(parseAtomFeed(xml).entries?.[0]).toMatchObject({
    id: "tag:nhip-song.example,2026-11-20:bai-viet:12",
    published: "2026-11-20T10:15:00+07:00",
    updated: "2026-11-20T11:00:00+07:00",
    authors: [{ name: "Văn Hào", uri: "https://nhip-song.example/tac-gia/van-hao" }],
    content: { value: "<p>Đoạn <strong>một</strong> &amp; hai.</p>", type: "html" },
  });
});

test("a reader of JSON Feed finds the article as it is", () => {
  const feed = JsonFeed.parse(JSON.parse(jsonFeed(makeFeed([makeItem(), second]))));
  expect(feed.items[0]).toMatchObject({
    id: "tag:nhip-song.example,2026-11-20:bai-viet:12",
    content_html: "<p>Đoạn <strong>một</strong> &amp; hai.</p>",
    date_published: "2026-11-20T10:15:00+07:00",
    attachments: [{ url: "https://nhip-song.example/media/a/960.jpg", mime_type: "image/jpeg", size_in_bytes: 81_234 }],
  });
  expect(parseJsonFeed(jsonFeed(makeFeed([makeItem()]))).items?.[0]?.title).toBe("Nước về trên đồng");
});

test("an empty feed of a paper that has said nothing of itself is still a feed", () => {
  const feed = makeFeed([], {
    description: "",
    paper: { name: "B", url: "http://localhost:3000/", email: "", editorInChief: "" },
  });
  expect(complaints("rss", rss(feed))).toEqual([]);
  expect(complaints("atom", atom(feed))).toEqual([]);
  expect(JsonFeed.parse(JSON.parse(jsonFeed(feed))).items).toEqual([]);
});

test("the grammars see a wrong feed", () => {
  const feed = makeFeed([makeItem()]);
  expect(complaints("rss", rss(feed).replace("<pubDate>Fri, 20 Nov", "<pubDate>Thứ Sáu, 20 Th11"))).not.toEqual([]);
  expect(complaints("rss", rss(makeFeed([makeItem(), makeItem()])))).not.toEqual([]);
  expect(complaints("atom", atom(feed).replace(/<updated>.*?<\/updated>/, ""))).not.toEqual([]);
  expect(complaints("atom", atom(feed).replace("+07:00", ""))).not.toEqual([]);
  expect(() => JsonFeed.parse({ ...JSON.parse(jsonFeed(feed)), homepage: "x" })).toThrow(/homepage/);
});

const written = fc.record({
  title: anyText,
  summary: anyText,
  html: anyText.map((text) => content(text)),
  authors: fc.array(fc.record({ name: anyText.map((text) => `A${text}`), url: fc.constant("https://x.example/") }), {
    maxLength: 2,
  }),
  tags: fc.array(
    anyText.map((text) => `T${text}`),
    { maxLength: 2 },
  ),
});

test("whatever is written, the feeds are whole and say it letter for letter", () => {
  fc.assert(fc.property(written, survives), { numRuns: 150 });
  for (const text of hostileTexts) survives({ title: text, summary: text, html: content(text), authors: [], tags: [] });
});

function survives(change: Partial<FeedItem> & { title: string; summary: string; html: string }): void {
  const feed = makeFeed([makeItem(change)], { title: change.title || "x" });
  const title = wellFormed(change.title);

  const asRss = rss(feed);
  expect(complaints("rss", asRss)).toEqual([]);
  expect(texts(asRss, "//item/title")).toEqual([title]);
  expect(texts(asRss, "//item/description")).toEqual([content(change.summary)]);
  // A line end inside CDATA comes back as a line feed: XML 2.11; HTML reads both alike.
  expect(texts(asRss, "//item/content:encoded", CONTENT)).toEqual([wellFormed(change.html).replaceAll(/\r\n?/g, "\n")]);

  const asAtom = atom(feed);
  expect(complaints("atom", asAtom)).toEqual([]);
  expect(texts(asAtom, "//a:entry/a:title", ATOM)).toEqual([title]);
  expect(texts(asAtom, "//a:entry/a:summary", ATOM)).toEqual([wellFormed(change.summary)]);
  expect(texts(asAtom, "//a:entry/a:category/@term", ATOM)).toEqual((change.tags ?? []).map(wellFormed));

  const [item] = JsonFeed.parse(JSON.parse(jsonFeed(feed))).items;
  expect(item).toMatchObject({ title, summary: wellFormed(change.summary), content_html: wellFormed(change.html) });
}

const moment = z.iso.datetime({ offset: true });
const Author = z.strictObject({ name: z.string(), url: z.url() }).partial();
const Attachment = z.strictObject({ url: z.url(), mime_type: z.string(), size_in_bytes: z.int().min(0).optional() });
/** https://www.jsonfeed.org/version/1.1/, nothing beside what it names. */
const JsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  description: z.string().optional(),
  icon: z.url().optional(),
  favicon: z.url().optional(),
  authors: z.array(Author).optional(),
  language: z.literal("vi"),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().optional(),
      content_html: z.string(),
      summary: z.string().optional(),
      image: z.url().optional(),
      date_published: moment,
      date_modified: moment,
      authors: z.array(Author).optional(),
      tags: z.array(z.string()).optional(),
      attachments: z.array(Attachment).optional(),
    }),
  ),
});
