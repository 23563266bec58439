import { AsyncLocalStorage } from "node:async_hooks";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placeOf } from "@/app/_front/routes";
import { type FrontShare, type PageNotes, shareFront, unshareFront } from "@/app/_front/share";
import { GET as sharePicture } from "@/app/anh-chia-se/[picture]/route";
import { GET as webManifest } from "@/app/manifest.webmanifest/route";
import { GET as robots } from "@/app/robots.txt/route";
import { GET as newsSitemap } from "@/app/sitemap-news.xml/route";
import { GET as sitemapIndex } from "@/app/sitemap.xml/route";
import { GET as sitemapPart } from "@/app/sitemap/[part]/route";
import { slugRedirects } from "@/db/client";
import { correctArticle } from "@/lib/articles/commands/correct";
import { approveRevision, publishRevision } from "@/lib/articles/commands/publish";
import { saveRevision } from "@/lib/articles/commands/save-revision";
import { takeDownArticle } from "@/lib/articles/commands/take-down";
import { changesSince, lastChangeSeq } from "@/lib/core/changes";
import { atomically, systemContext } from "@/lib/core/context";
import { changeSettings } from "@/lib/settings/commands";
import { useDatabase } from "@/lib/testing/database";
import { as, makeArticle, makeSection, paragraph, user } from "@/lib/testing/factories";
import { createTopic } from "@/lib/topics/commands";
import { answerPaperFeed, answerScopeFeed } from "./machine-readable";

useDatabase();

const pages = new AsyncLocalStorage<PageNotes>();
const share: FrontShare = { pages, kick: () => undefined, stats: () => expect.unreachable("nobody asks") };
beforeAll(() => shareFront(share));
afterAll(() => unshareFront(share));

type Seen = { status: number; body: string; location: string | null; notes: PageNotes };

async function ask(answer: () => Promise<Response>): Promise<Seen> {
  const notes: PageNotes = { tags: new Set(), until: Number.POSITIVE_INFINITY, status: null };
  const response = await pages.run(notes, answer);
  const body = Buffer.from(await response.arrayBuffer()).toString("latin1");
  return { status: response.status, body, location: response.headers.get("location"), notes };
}

const picture = (name: string) => () =>
  sharePicture(new Request(`http://localhost/anh-chia-se/${name}`), { params: Promise.resolve({ picture: name }) });
async function pictureOfToday(number: number): Promise<Response> {
  const { headers } = await picture(`${number}-00000000.png`)();
  return picture(headers.get("location")?.split("/").at(-1) ?? "")();
}

const part = (name: string) => () =>
  sitemapPart(new Request("http://localhost/"), { params: Promise.resolve({ part: name }) });
const section = (slug: string) => () => answerScopeFeed("rss", "section", Promise.resolve({ slug }));

async function publishedTitle(articleId: string, sectionId: string, title: string): Promise<void> {
  // Later by more than the seconds that an address tells.
  const ctx = systemContext("test", new Date(Date.now() + 30_000));
  const hash = await saveRevision(ctx, {
    articleId,
    content: { kind: "news", title, sapo: "", sectionId, body: { type: "doc", content: [paragraph("Đoạn đã sửa.")] } },
  });
  await approveRevision(ctx, { articleId, hash });
  await publishRevision(ctx, { articleId, hash, substantial: true });
}

test("every address whose answer changes with an act carries a tag that the act announces", async () => {
  const ctx = systemContext("test");
  const sectionId = await makeSection("Mục máy đọc");
  const slug = "muc-may-doc-khac";
  const otherId = await makeSection("Mục khác");
  const { id, number } = await makeArticle({ sectionId, title: "Bài đầu" });
  const second = await makeArticle({ sectionId: otherId, title: "Bài sau" });
  const addresses: Record<string, () => Promise<Response>> = {
    rss: () => answerPaperFeed("rss"),
    atom: () => answerPaperFeed("atom"),
    json: () => answerPaperFeed("json"),
    index: sitemapIndex,
    pages: part("trang.xml"),
    articles: part("bai-viet-1.xml"),
    news: newsSitemap,
    robots,
    manifest: webManifest,
    card: () => pictureOfToday(number),
    section: section(slug),
  };
  const acts: Record<string, { act: () => Promise<unknown>; changes: string[] }> = {
    publish: { act: () => makeArticle({ sectionId: otherId, title: "Bài mới" }), changes: ["rss", "news", "articles"] },
    topic: {
      act: async () =>
        makeArticle({ topicIds: [await createTopic(ctx, { name: "Chủ đề máy đọc", kind: "event", aliases: [] })] }),
      changes: ["pages"],
    },
    retitle: {
      act: () => publishedTitle(id, sectionId, "Bài đầu, tít mới"),
      changes: ["atom", "index", "articles", "news", "card"],
    },
    correct: {
      act: () =>
        correctArticle(ctx, {
          articleId: second.id,
          kind: "correction",
          text: "Sửa tên người.",
          at: new Date(Date.now() + 60_000),
        }),
      changes: ["rss", "atom", "json", "articles"],
    },
    rename: {
      act: () => changeSettings(as(user("admin")), { name: "Báo tên mới" }),
      changes: ["rss", "manifest", "news", "card"],
    },
    refuse: { act: () => changeSettings(as(user("admin")), { refusedCrawlers: ["HungryBot"] }), changes: ["robots"] },
    remove: {
      act: () => takeDownArticle(ctx, { articleId: id, reason: "Thông tin chưa kiểm chứng." }),
      changes: ["rss", "json", "articles", "news"],
    },
  };

  for (const [name, { act, changes }] of Object.entries(acts)) {
    const before = await askAll(addresses);
    const seq = await lastChangeSeq(ctx.db);
    await act();
    const announced = new Set((await changesSince(ctx.db, seq)).flatMap((it) => it.tags));
    const after = await askAll(addresses);
    const changed = Object.keys(addresses).filter(
      (it) => before[it]?.body !== after[it]?.body || before[it]?.status !== after[it]?.status,
    );
    const stale = changed.filter((it) => before[it]?.status === 200 && before[it].notes.tags.isDisjointFrom(announced));
    expect({ name, stale }).toEqual({ name, stale: [] });
    expect({ name, changed }).toEqual({ name, changed: expect.arrayContaining(changes) });
  }
});

async function askAll(addresses: Record<string, () => Promise<Response>>): Promise<Record<string, Seen>> {
  const seen: Record<string, Seen> = {};
  for (const [name, answer] of Object.entries(addresses)) seen[name] = await ask(answer);
  return seen;
}

test("a share picture stands at one address; others lead there, and a removed article has none", async () => {
  const { id, number } = await makeArticle({ title: "Ảnh chia sẻ" });
  const old = await ask(picture(`${number}-00000000.png`));
  expect(old).toMatchObject({
    status: 302,
    location: expect.stringMatching(new RegExp(`^/anh-chia-se/${number}-[0-9a-f]{8}\\.png$`)),
  });
  const name = old.location?.split("/").at(-1) ?? "";
  const drawn = await ask(picture(name));
  expect(drawn.status).toBe(200);
  expect(drawn.body.startsWith("\u0089PNG")).toBe(true);
  expect(placeOf({ path: `/anh-chia-se/${name}`, query: "" })).toMatchObject({ kind: "public" });
  expect((await ask(picture(`${number}-00000000-16x9.jpg`))).status).toBe(404);
  expect((await ask(picture("999999-00000000.png"))).status).toBe(404);
  expect((await ask(picture("la-gi.png"))).status).toBe(404);
  await takeDownArticle(systemContext("test"), { articleId: id, reason: "Thông tin chưa kiểm chứng." });
  expect((await ask(picture(name))).status).toBe(410);
});

test("the paper has a share picture too", async () => {
  const old = await ask(picture("bao-00000000.png"));
  expect(old.status).toBe(302);
  expect((await ask(picture(old.location?.split("/").at(-1) ?? ""))).status).toBe(200);
});

test("the feed of a renamed section is found at its new address, an unknown one is not", async () => {
  const ctx = systemContext("test");
  const targetId = await makeSection("Tên mới");
  await atomically(ctx, async (ctx) => {
    await ctx.db.insert(slugRedirects).values({ kind: "section", oldSlug: "ten-cu", targetId });
    expect(await ctx.db.select().from(slugRedirects).where(eq(slugRedirects.oldSlug, "ten-cu"))).toHaveLength(1);
  });
  const moved = await ask(section("ten-cu"));
  expect(moved).toMatchObject({ status: 308, location: expect.stringMatching(/^\/chuyen-muc\/muc-\d+\/rss\.xml$/) });
  expect((await ask(section(moved.location?.split("/")[2] ?? ""))).status).toBe(200);
  expect((await ask(section("khong-co"))).status).toBe(404);
});

test("a part of the sitemap that is none is not found", async () => {
  for (const name of ["bai-viet-0.xml", "bai-viet-99.xml", "bai-viet-1", "x.xml"])
    expect((await ask(part(name))).status).toBe(404);
});

test("news are kept no longer than they are news", async () => {
  const publishedAt = new Date(Date.now() - 47 * 3_600_000);
  await makeArticle({}, publishedAt);
  const { notes } = await ask(newsSitemap);
  expect(notes.until).toBe(publishedAt.getTime() + 48 * 3_600_000);
});
