import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Feed, FeedItem } from "./model";

const HOSTILE = path.resolve("../shared/data/hostile-text/big-list-of-naughty-strings.json");

/** Strings that have broken other people's software; without the folder of test data, some of our own. */
export const hostileTexts: string[] = [
  "",
  "]]>",
  "<![CDATA[",
  "</title></item>",
  "&amp; &#x0; &nbsp;",
  "a\u0000b\u0008c\ud800d\udfff\ufffe",
  "\r\n\t dòng\u2028hai",
  "Nguyễn Ổn Ẵm Ẩn".normalize("NFD"),
  "<script>alert('x')</script>",
  "<!-- --> <?xml ?>",
  ...(existsSync(HOSTILE) ? (JSON.parse(readFileSync(HOSTILE, "utf8")) as string[]) : []),
];

/** Any text at all: every code unit, lone surrogates and controls too, or one of the hostile ones. */
export const anyText = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(...hostileTexts),
);

export function makeItem(change: Partial<FeedItem> = {}): FeedItem {
  return {
    id: "tag:nhip-song.example,2026-11-20:bai-viet:12",
    articleId: "0190",
    url: "https://nhip-song.example/bai-viet/nuoc-ve-12",
    title: "Nước về trên đồng",
    summary: "Sau ba tháng hạn, con nước đầu mùa đã tới.",
    html: "<p>Đoạn <strong>một</strong> &amp; hai.</p>",
    publishedAt: new Date("2026-11-20T03:15:00Z"),
    updatedAt: new Date("2026-11-20T04:00:00Z"),
    authors: [{ name: "Văn Hào", url: "https://nhip-song.example/tac-gia/van-hao" }],
    tags: ["Nông nghiệp", "Đồng bằng sông Cửu Long"],
    picture: { url: "https://nhip-song.example/media/a/960.jpg", type: "image/jpeg", bytes: 81_234 },
    ...change,
  };
}

export function makeFeed(items: FeedItem[], change: Partial<Feed> = {}): Feed {
  return {
    id: "tag:nhip-song.example,2026:feed",
    title: "Nhịp Sông",
    description: "Nhật báo của những cuộc trò chuyện",
    paper: {
      name: "Nhịp Sông",
      url: "https://nhip-song.example/",
      email: "toasoan@nhip-song.example",
      editorInChief: "Nguyễn Thị An",
    },
    pageUrl: "https://nhip-song.example/",
    baseUrl: "https://nhip-song.example",
    updatedAt: items[0]?.updatedAt ?? new Date(0),
    iconUrl: "https://nhip-song.example/icon-512.png",
    items,
    ...change,
  };
}
