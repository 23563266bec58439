import fc from "fast-check";
import { expect, test } from "vitest";
import { correctArticle } from "@/lib/articles/commands/correct";
import { articleAtNumber } from "@/lib/articles/queries/article";
import type { ArticleView } from "@/lib/articles/view";
import { systemContext } from "@/lib/core/context";
import { Settings } from "@/lib/settings/model";
import { useDatabase } from "@/lib/testing/database";
import { makeArticle, makeSection, paragraph } from "@/lib/testing/factories";
import { createAuthor, createPerson, createSeries, createTopic } from "@/lib/topics/commands";
import { anyText, hostileTexts } from "./feed.fixture";
import { articleBreadcrumbJsonLd, jsonLdText, newsArticleJsonLd, paperJsonLd } from "./json-ld";
import { wellFormed } from "./xml";

useDatabase();

const settings = Settings.parse({
  name: "Nhịp Sông",
  origin: "https://nhip-song.example",
  email: "a@nhip-song.example",
});

async function interview(): Promise<ArticleView> {
  const ctx = systemContext("test");
  const parent = await makeSection("Kinh tế thử");
  const sectionId = await makeSection("Nông nghiệp thử", parent);
  const authorId = await createAuthor(ctx, { penName: "Văn Hào Thử" });
  const photographerId = await createAuthor(ctx, { penName: "Người Chụp" });
  const personId = await createPerson(ctx, {
    fullName: "Lê Văn Thành",
    honorific: "Ông",
    position: "Giám đốc",
    organisation: "Sở Nông nghiệp",
  });
  const seriesId = await createSeries(ctx, { title: "Loạt bài thử" });
  const topicIds = await Promise.all([
    createTopic(ctx, { name: "Tỉnh thử", kind: "place", aliases: [] }),
    createTopic(ctx, { name: "Mùa thử", kind: "event", aliases: [] }),
  ]);
  const { id, number } = await makeArticle(
    {
      kind: "interview",
      title: "Giống mới </script><script>alert(1)</script>",
      sapo: "Một cuộc trò chuyện.",
      sectionId,
      byline: [
        { authorId, role: "interviewer" },
        { authorId: photographerId, role: "photographer" },
      ],
      topicIds,
      series: { seriesId, part: 2 },
      speakers: [
        { id: "pv", personId: null, role: "interviewer", label: "PV", title: "" },
        { id: "ong-thanh", personId, role: "guest", label: "Ông Lê Văn Thành", title: "Giám đốc Sở Nông nghiệp" },
      ],
      body: {
        type: "doc",
        content: [
          {
            type: "interviewTurn",
            attrs: { id: "t1", role: "question", speakerId: "pv" },
            content: [paragraph("Sao lại giống mới?")],
          },
          {
            type: "interviewTurn",
            attrs: { id: "t2", role: "answer", speakerId: "ong-thanh" },
            content: [paragraph("Vì mặn.")],
          },
        ],
      },
    },
    new Date("2026-11-20T03:15:00Z"),
  );
  await correctArticle(ctx, {
    articleId: id,
    kind: "correction",
    text: "Sửa tên giống lúa.",
    at: new Date("2026-11-21T01:00:00Z"),
  });
  await correctArticle(ctx, {
    articleId: id,
    kind: "update",
    text: "Thêm một bảng số liệu.",
    at: new Date("2026-11-21T02:00:00Z"),
  });
  const found = await articleAtNumber(ctx, number);
  if (found.is !== "published") throw new Error("not published");
  return found.article;
}

test("an interview is a news article that mentions its guest, with names and nothing before them", async () => {
  const article = await interview();
  const url = `https://nhip-song.example${article.path}`;
  expect(newsArticleJsonLd(article, settings)).toMatchObject({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: url,
    datePublished: "2026-11-20T10:15:00+07:00",
    dateModified: "2026-11-20T10:15:00+07:00",
    author: [{ "@type": "Person", name: "Văn Hào Thử", url: "https://nhip-song.example/tac-gia/van-hao-thu" }],
    contributor: [{ "@type": "Person", name: "Người Chụp" }],
    publisher: {
      "@type": "NewsMediaOrganization",
      name: "Nhịp Sông",
      logo: { url: "https://nhip-song.example/icon-512.png" },
    },
    articleSection: ["Kinh tế thử", "Nông nghiệp thử"],
    about: [
      { "@type": "Place", name: "Tỉnh thử" },
      { "@type": "Thing", name: "Mùa thử" },
    ],
    mentions: [{ "@type": "Person", name: "Lê Văn Thành", jobTitle: "Giám đốc Sở Nông nghiệp" }],
    isPartOf: { "@type": "CreativeWorkSeries", name: "Loạt bài thử" },
    position: 2,
    inLanguage: "vi",
    isAccessibleForFree: true,
    wordCount: 6,
    correction: [
      { "@type": "CorrectionComment", text: "Sửa tên giống lúa.", datePublished: "2026-11-21T08:00:00+07:00" },
    ],
  });
  const text = jsonLdText(newsArticleJsonLd(article, settings));
  expect(text).not.toMatch(/aggregateRating|QAPage|FAQPage|</);
  expect(articleBreadcrumbJsonLd(article, settings.origin).itemListElement).toMatchObject([
    { position: 1, name: "Trang chủ", item: "https://nhip-song.example/" },
    { position: 2, name: "Kinh tế thử" },
    { position: 3, name: "Nông nghiệp thử" },
    { position: 4, item: url },
  ]);
});

test("an article without a byline is the paper's own, and its share card is its picture", async () => {
  const { number } = await makeArticle({ title: "Tin ngắn" });
  const found = await articleAtNumber(systemContext("test"), number);
  if (found.is !== "published") throw new Error("not published");
  expect(newsArticleJsonLd(found.article, settings)).toMatchObject({
    author: [{ "@type": "NewsMediaOrganization", name: "Nhịp Sông" }],
    image: [expect.stringMatching(/^https:\/\/nhip-song\.example\/anh-chia-se\/\d+-[0-9a-f]{8}\.png$/)],
  });
});

test("the paper says who it is", () => {
  expect(paperJsonLd(settings)).toMatchObject([
    { "@type": "WebSite", name: "Nhịp Sông", url: "https://nhip-song.example/" },
    {
      "@type": "NewsMediaOrganization",
      email: "a@nhip-song.example",
      correctionsPolicy: "https://nhip-song.example/gioi-thieu#quy-tac",
    },
  ]);
});

test("nothing that is said ends the script it stands in, and all of it comes back", () => {
  const holds = (text: string) => {
    const written = jsonLdText({ headline: text });
    expect(written).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ headline: wellFormed(text) });
  };
  fc.assert(fc.property(anyText, holds));
  for (const text of [...hostileTexts, "</script>", "<!--<script>"]) holds(text);
});
