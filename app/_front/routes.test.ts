import { globSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readAddress } from "./address";
import { MISSING_PAGE, placeOf } from "./routes";

function place(url: string) {
  const address = readAddress(url);
  if (typeof address === "number") throw new Error(`${url} is refused with ${address}`);
  return placeOf(address);
}

test.each([
  ["/", "/"],
  ["/?utm_source=zalo", "/"],
  ["/danh-gia-cao", "/danh-gia-cao"],
  ["/chuyen-muc/kinh-te?trang=2&x=1", "/chuyen-muc/kinh-te?trang=2"],
  ["/chuyen-muc/kinh-te/rss.xml?trang=2", "/chuyen-muc/kinh-te/rss.xml"],
  ["/bai-viet/mot-bai-12?trang=2", "/bai-viet/mot-bai-12"],
  ["/tim-kiem?q=%20th%C3%A0nh%20&loai=", "/tim-kiem?q=th%C3%A0nh"],
  ["/tim-kiem?q=tha%CC%80nh", "/tim-kiem?q=th%C3%A0nh"],
  ["/tim-kiem?q=a&q=b", "/tim-kiem?q=a"],
])("%s is the page %s", (url, key) => {
  expect(place(url)).toMatchObject({ kind: "public", key });
});

test("a key is its own key: the fast way finds what the whole way kept", () => {
  for (const url of [
    "/tim-kiem?q=th%C3%A0nh+h%C3%B3a&trang=2",
    "/tim-kiem?q=a%2Bb+%22c%22&xep=moi",
    "/moi-nhat?trang=2",
  ]) {
    const first = place(url);
    if (first.kind !== "public") throw new Error(url);
    expect(place(first.key)).toEqual(first);
  }
});

test.each([
  "/toa-soan",
  "/toa-soan/bai/1?x=1",
  "/quan-tri/",
  "/tai-khoan",
  "/xem-lai/abc",
  "/api/health/live",
  "/dang-nhap",
])("%s is the desk's", (url) => expect(place(url).kind).toBe("desk"));

test.each(["/danh-gia", "/danh-gia/mot-bai-1"])("%s is one reader's", (url) =>
  expect(place(url).kind).toBe("personal"),
);

test.each([
  "/toa-soan-cu",
  "/danh-giacao",
  "/bai-viet",
  "/bai-viet/a/b",
  "/rssxxml",
  "/wp-login.php",
  "/Moi-nhat",
  "/apis",
])("%s is nothing of ours", (url) => expect(place(url).kind).toBe("unknown"));

test("every page and every route of the program has its place here", () => {
  const files = globSync("app/**/{page.tsx,route.ts}");
  expect(files.length).toBeGreaterThan(20);
  const lost = files
    .map(
      (file) =>
        `/${path
          .dirname(file)
          .split(path.sep)
          .slice(1)
          .filter((it) => !it.startsWith("("))
          .join("/")}`,
    )
    .filter((it) => it !== MISSING_PAGE.url && !it.includes("[...unknown]"))
    .filter((it) => place(it.replace(/\[[^\]]+\]/g, "x")).kind === "unknown");
  expect(lost).toEqual([]);
});
