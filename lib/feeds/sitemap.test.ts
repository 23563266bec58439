import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "./feed.fixture";
import { newsSitemap, sitemap, sitemapIndex } from "./sitemap";
import { complaints, schemaComplaints, texts } from "./validate.fixture";
import { wellFormed } from "./xml";

const XSD = path.resolve("../shared/data/schemas/sitemap.xsd");
const NEWS = { n: "http://www.google.com/schemas/sitemap-news/0.9" };
const changedAt = new Date("2026-11-20T03:15:00Z");
const list = sitemap([
  { url: "https://nhip-song.example/bai-viet/a-1", changedAt },
  { url: "https://nhip-song.example/chu-de/b", changedAt: null },
]);

test.skipIf(!existsSync(XSD))("a sitemap is what the schema of sitemaps.org wants", () => {
  const xsd = readFileSync(XSD, "utf8");
  expect(schemaComplaints(xsd, list)).toEqual([]);
  expect(schemaComplaints(xsd, list.replace("<loc>https://nhip-song.example/chu-de/b</loc>", ""))).not.toEqual([]);
  expect(schemaComplaints(xsd, list.replace("2026-11-20T10:15:00+07:00", "20/11/2026"))).not.toEqual([]);
});

test("sitemaps keep to their grammar and to the time of Viet Nam", () => {
  expect(complaints("sitemap", list)).toEqual([]);
  expect(list).toContain("<lastmod>2026-11-20T10:15:00+07:00</lastmod>");
  expect(complaints("sitemap", sitemap([]))).toEqual([]);
  expect(
    complaints("sitemap", sitemapIndex([{ url: "https://nhip-song.example/sitemap/bai-viet-1.xml", changedAt }])),
  ).toEqual([]);
  expect(complaints("sitemap", list.replaceAll("https://", "//"))).not.toEqual([]);
});

test("news name the paper, the day and the headline, whatever it is", () => {
  expect(complaints("sitemap", newsSitemap("Nhịp Sông", []))).toEqual([]);
  fc.assert(
    fc.property(anyText, (text) => {
      const title = `T${text}`;
      const xml = newsSitemap("Nhịp Sông", [
        { url: "https://nhip-song.example/bai-viet/a-1", title, publishedAt: changedAt },
      ]);
      expect(complaints("sitemap", xml)).toEqual([]);
      expect(texts(xml, "//n:title", NEWS)).toEqual([wellFormed(title)]);
      expect(texts(xml, "//n:publication/n:name | //n:language", NEWS)).toEqual(["Nhịp Sông", "vi"]);
    }),
    { numRuns: 60 },
  );
});
