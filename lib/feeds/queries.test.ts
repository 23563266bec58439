import { expect, test } from "vitest";
import { correctArticle } from "@/lib/articles/commands/correct";
import { approveRevision, publishRevision } from "@/lib/articles/commands/publish";
import { saveRevision } from "@/lib/articles/commands/save-revision";
import { takeDownArticle } from "@/lib/articles/commands/take-down";
import { listOf } from "@/lib/articles/lists";
import { systemContext } from "@/lib/core/context";
import { Settings } from "@/lib/settings/model";
import { useDatabase } from "@/lib/testing/database";
import { makeArticle, makeSection, paragraph } from "@/lib/testing/factories";
import { createAuthor, createTopic } from "@/lib/topics/commands";
import { jsonFeed } from "./json-feed";
import { FEED_LENGTH } from "./model";
import { type FeedScope, newsFeed } from "./queries";
import { articleBlocks, articlesOfBlock, newsOfTwoDays, sitemapPages } from "./sitemap-queries";

useDatabase();

const settings = Settings.parse({ name: "Nhịp Sông", origin: "https://nhip-song.example" });
const at = (day: number, hour = 8) => new Date(Date.UTC(2026, 9, day, hour));
const scopeOf = (list: string): FeedScope => ({
  id: list,
  path: "/chuyen-muc/x",
  name: "Mục X",
  description: "",
  list,
});
const titles = async (list: string) =>
  (await newsFeed(systemContext("test"), settings, scopeOf(list))).items.map((it) => it.title);

test("a feed holds the newest articles with text, authors, section and topics", async () => {
  const ctx = systemContext("test");
  const sectionId = await makeSection("Môi trường");
  const authorId = await createAuthor(ctx, { penName: "Trần Hữu" });
  const topicId = await createTopic(ctx, { name: "Rừng ngập mặn", kind: "place", aliases: [] });
  const { number } = await makeArticle(
    {
      sectionId,
      title: "Rừng đước trở lại",
      byline: [{ authorId, role: "author" }],
      topicIds: [topicId],
      body: { type: "doc", content: [paragraph("Đước mọc < 2 năm & đã cao.")] },
      source: { name: "TTXVN", url: "" },
    },
    at(1),
  );
  const feed = await newsFeed(ctx, settings, scopeOf(listOf.section(sectionId)));
  expect(feed).toMatchObject({
    title: "Mục X – Nhịp Sông",
    pageUrl: "https://nhip-song.example/chuyen-muc/x",
    baseUrl: "https://nhip-song.example/chuyen-muc/x",
    updatedAt: at(1),
  });
  expect(feed.items).toMatchObject([
    {
      id: `tag:nhip-song.example,2026-10-01:bai-viet:${number}`,
      url: `https://nhip-song.example/bai-viet/rung-duoc-tro-lai-${number}`,
      html: "<p>Đước mọc &lt; 2 năm &amp; đã cao.</p><p>Theo TTXVN</p>",
      authors: [{ name: "Trần Hữu", url: "https://nhip-song.example/tac-gia/tran-huu" }],
      tags: ["Môi trường", "Rừng ngập mặn"],
      publishedAt: at(1),
      updatedAt: at(1),
      picture: null,
    },
  ]);
  expect(await titles(listOf.topic(topicId))).toEqual(["Rừng đước trở lại"]);
});

test("a correction is an item of its own, and an update is not", async () => {
  const ctx = systemContext("test");
  const sectionId = await makeSection();
  const { id } = await makeArticle({ sectionId, title: "Cầu mới" }, at(2));
  await makeArticle({ sectionId, title: "Đường mới" }, at(3));
  await correctArticle(ctx, { articleId: id, kind: "update", text: "Bổ sung ý kiến của sở.", at: at(4) });
  await correctArticle(ctx, { articleId: id, kind: "apology", text: "Cầu dài 300 m, không phải 3 km.", at: at(5) });
  expect(await titles(listOf.section(sectionId))).toEqual([
    "Thông tin cải chính, xin lỗi: Cầu mới",
    "Đường mới",
    "Cầu mới",
  ]);
});

test("an article that is taken down leaves the feed with its corrections", async () => {
  const ctx = systemContext("test");
  const sectionId = await makeSection();
  const { id } = await makeArticle({ sectionId, title: "Sẽ gỡ" }, at(2));
  await makeArticle({ sectionId, title: "Còn lại" }, at(1));
  await correctArticle(ctx, { articleId: id, kind: "correction", text: "Sửa tên nhân vật.", at: at(3) });
  await takeDownArticle(ctx, { articleId: id, reason: "Nguồn tin đã rút lại lời." });
  expect(await titles(listOf.section(sectionId))).toEqual(["Còn lại"]);
});

test("a new headline keeps the item's id, and a paper that moves keeps its name in it", async () => {
  const ctx = systemContext("test");
  const sectionId = await makeSection();
  const { id: articleId, number } = await makeArticle({ sectionId, title: "Tít cũ" }, at(2));
  const hash = await saveRevision(ctx, {
    articleId,
    content: {
      kind: "news",
      title: "Tít mới",
      sapo: "",
      sectionId,
      body: { type: "doc", content: [paragraph("Một đoạn.")] },
    },
  });
  await approveRevision(ctx, { articleId, hash });
  await publishRevision(ctx, { articleId, hash });
  const moved = Settings.parse({ ...settings, origin: "https://bao-moi.example", idAuthority: "nhip-song.example" });
  const feed = await newsFeed(ctx, moved, scopeOf(listOf.section(sectionId)));
  expect(feed.items).toMatchObject([
    {
      title: "Tít mới",
      id: `tag:nhip-song.example,2026-10-02:bai-viet:${number}`,
      url: `https://bao-moi.example/bai-viet/tit-moi-${number}`,
    },
  ]);
});

test("a feed has a length, and the same rows give the same bytes", async () => {
  const ctx = systemContext("test");
  const sectionId = await makeSection();
  for (let n = 0; n < FEED_LENGTH + 3; n++) await makeArticle({ sectionId, title: `Bài ${n}` }, at(10, n % 3));
  const scope = scopeOf(listOf.section(sectionId));
  const one = await newsFeed(ctx, settings, scope);
  const later = await newsFeed({ ...ctx, now: new Date("2027-01-01") }, settings, scope);
  expect(one.items).toHaveLength(FEED_LENGTH);
  expect(jsonFeed(later)).toBe(jsonFeed(one));
});

test("the sitemap names what is published, with the day it really changed", async () => {
  const ctx = systemContext("test");
  const sectionId = await makeSection("Mục sơ đồ");
  const kept = await makeArticle({ sectionId, title: "Trong sơ đồ" }, at(1));
  const gone = await makeArticle({ sectionId, title: "Ngoài sơ đồ" }, at(2));
  await correctArticle(ctx, { articleId: kept.id, kind: "correction", text: "Sửa một con số.", at: at(28) });
  await takeDownArticle(ctx, { articleId: gone.id, reason: "Thông tin chưa kiểm chứng." });

  const entries = await articlesOfBlock(ctx, settings.origin, 1);
  const byUrl = new Map(entries.map((it) => [it.url, it.changedAt]));
  expect(byUrl.get(`https://nhip-song.example/bai-viet/trong-so-do-${kept.number}`)).toEqual(at(28));
  expect([...byUrl.keys()].filter((url) => url.includes("ngoai-so-do"))).toEqual([]);
  const newest = Math.max(...entries.map((it) => it.changedAt?.getTime() ?? 0));
  expect(await articleBlocks(ctx)).toEqual([{ block: 1, changedAt: new Date(newest) }]);
  expect(await articlesOfBlock(ctx, settings.origin, 2)).toEqual([]);
});

test("the sitemap of pages leaves out those that have no article", async () => {
  const ctx = systemContext("test");
  const full = await createTopic(ctx, { name: "Chủ đề có bài", kind: "event", aliases: [] });
  await createTopic(ctx, { name: "Chủ đề trống", kind: "event", aliases: [] });
  await makeArticle({ topicIds: [full] });
  const urls = (await sitemapPages(ctx, settings.origin)).map((it) => it.url);
  expect(urls).toContain("https://nhip-song.example/chu-de/chu-de-co-bai");
  expect(urls).not.toContain("https://nhip-song.example/chu-de/chu-de-trong");
  expect(urls.slice(0, 2)).toEqual(["https://nhip-song.example/", "https://nhip-song.example/moi-nhat"]);
});

test("news are news for two days", async () => {
  const ctx = systemContext("test");
  const now = new Date("2026-12-20T00:00:00Z");
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  await makeArticle({ title: "Vừa đăng" }, hoursAgo(1));
  await makeArticle({ title: "Hôm kia" }, hoursAgo(47.9));
  await makeArticle({ title: "Đã cũ" }, hoursAgo(48.1));
  const news = await newsOfTwoDays({ ...ctx, now }, settings.origin);
  expect(news.map((it) => it.title)).toEqual(["Vừa đăng", "Hôm kia"]);
});
