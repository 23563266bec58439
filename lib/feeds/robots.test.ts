import robotsParser from "robots-parser";
import { expect, test } from "vitest";
import { Settings } from "@/lib/settings/model";
import { webManifest } from "./manifest";
import { robotsTxt } from "./robots";

const origin = "https://nhip-song.example";

test("crawlers may read what readers may, and find both sitemaps", () => {
  const robots = robotsParser(`${origin}/robots.txt`, robotsTxt({ origin, refusedCrawlers: [] }));
  const allowed = [
    "/",
    "/bai-viet/a-1",
    "/tim-kiem?q=a",
    "/tai-khoan",
    "/chuyen-muc/kinh-te/rss.xml",
    "/media/a/640.webp",
    "/anh-chia-se/1-00000000.png",
  ];
  const refused = ["/toa-soan/bai-cua-toi", "/quan-tri/cai-dat", "/api/metrics"];
  expect([...allowed, ...refused].filter((path) => robots.isAllowed(origin + path, "Googlebot"))).toEqual(allowed);
  expect(robots.getSitemaps()).toEqual([`${origin}/sitemap.xml`, `${origin}/sitemap-news.xml`]);
});

test("the owner turns crawlers away by name, and a name cannot say more than that", () => {
  const robots = robotsParser(
    `${origin}/robots.txt`,
    robotsTxt({ origin, refusedCrawlers: ["HungryBot", "Other-Bot"] }),
  );
  expect(robots.isAllowed(`${origin}/`, "HungryBot")).toBe(false);
  expect(robots.isAllowed(`${origin}/`, "Other-Bot")).toBe(false);
  expect(robots.isAllowed(`${origin}/`, "Googlebot")).toBe(true);
  expect(Settings.safeParse({ refusedCrawlers: ["x\nDisallow: /"] }).success).toBe(false);
});

test("the manifest names the paper and icons that a phone can use", () => {
  const manifest: unknown = JSON.parse(webManifest({ name: 'Báo "Sông"', tagline: "", accent: "#B4231A" }));
  expect(manifest).toMatchObject({ name: 'Báo "Sông"', lang: "vi", start_url: "/", theme_color: "#B4231A" });
  expect(manifest).toHaveProperty(
    "icons",
    expect.arrayContaining([
      expect.objectContaining({ sizes: "192x192" }),
      expect.objectContaining({ sizes: "512x512", purpose: "maskable" }),
    ]),
  );
  expect(manifest).not.toHaveProperty("description");
});
