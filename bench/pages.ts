import { parseArgs } from "node:util";
import { closeDatabase } from "@/db/client";
import { cpuSeconds, percentile } from "./load";
import { cookieOf } from "./sign-in";

// DATA_DIR=… npm run bench:pages -- --origin http://localhost:3000 --pid 123: what each page of a running paper costs
// when it is not kept: milliseconds until it is there, and of processor time.
const { values } = parseArgs({
  options: {
    origin: { type: "string", default: "http://localhost:3000" },
    pid: { type: "string", default: "0" },
    times: { type: "string", default: "3" },
    only: { type: "string", default: "" },
  },
});
const pid = Number(values.pid);
const times = Number(values.times);

const { articles } = await found("/moi-nhat");
const section = (await found("/")).sections[1] ?? "/";
const topic = "/chu-de/chu-de-0";

const PUBLIC = [
  "/",
  ...articles.slice(0, 3),
  ...[section, `${section}?trang=2`, `${section}?trang=200`],
  ...[
    "/moi-nhat",
    "/moi-nhat?trang=500",
    "/moi-nhat?trang=4000",
    "/danh-gia-cao",
    "/danh-gia-cao?trang=3",
    "/cai-chinh",
  ],
  ...[topic, `${topic}?trang=500`, "/nhan-vat/nhan-vat-0", "/tac-gia/tac-gia-0", "/tac-gia/tac-gia-0?trang=500"],
  ...searches(),
  ...[
    "/sitemap.xml",
    "/sitemap-news.xml",
    "/rss.xml",
    "/atom.xml",
    "/feed.json",
    `${section}/rss.xml`,
    `${topic}/rss.xml`,
  ],
  ...(await sitemapParts()),
];

const ADMIN = [
  ...["/quan-tri", "/quan-tri/danh-gia", "/quan-tri/danh-gia?loc=da-quyet"],
  ...["/quan-tri/binh-luan", "/quan-tri/binh-luan?loc=bi-bao-cao", "/quan-tri/binh-luan?loc=da-quyet"],
  ...["/quan-tri/nhat-ky", "/quan-tri/nhat-ky?viec=article.publish", "/quan-tri/nhat-ky?tu=2026-01-01&den=2026-01-31"],
  ...[
    "/quan-tri/nhat-ky?nguoi=nguyen",
    "/quan-tri/tai-khoan",
    "/quan-tri/tai-khoan?q=nguyen",
    "/quan-tri/tai-khoan?q=ban-doc-77",
  ],
  ...[
    "/quan-tri/chuyen-muc",
    "/quan-tri/chu-de",
    "/quan-tri/chu-de?q=nguyen",
    "/quan-tri/nhan-vat",
    "/quan-tri/tac-gia",
  ],
  ...["/quan-tri/loat-bai", "/quan-tri/van-hanh", "/quan-tri/cai-dat"],
];

const DESK = [
  ...["/toa-soan", "/toa-soan/hang-cho/bien-tap", "/toa-soan/hang-cho/duyet", "/toa-soan/hang-cho/hen-gio"],
  ...["/toa-soan/hang-cho/cua-toi", "/toa-soan/lich", "/toa-soan/thong-ke", "/toa-soan/anh", "/toa-soan/anh?q=nguyen"],
  ...["/toa-soan/trang-nhat", "/toa-soan/bao-loi", "/toa-soan/viec-hong"],
];

console.log("| page | status | first ms | p50 ms | CPU ms | KB |\n|---|---|---|---|---|---|");
const groups = [
  ["", PUBLIC],
  [await cookieOf("admin"), ADMIN],
  [await cookieOf("managing_editor"), DESK],
] as const;
await closeDatabase();
for (const [cookie, addresses] of groups)
  for (const address of addresses) if (address.includes(values.only)) await measure(address, cookie);

async function measure(address: string, cookie: string): Promise<void> {
  const took: number[] = [];
  let last = { status: 0, bytes: 0 };
  const before = cpuSeconds(pid || process.pid);
  // A public page is asked for once: the second answer would be the kept one.
  const asked = cookie === "" ? 1 : times;
  for (let i = 0; i < asked; i++) {
    const start = performance.now();
    const answer = await fetch(values.origin + address, { headers: { cookie }, redirect: "manual" });
    last = { status: answer.status, bytes: (await answer.arrayBuffer()).byteLength };
    took.push(performance.now() - start);
  }
  const cpu = ((cpuSeconds(pid || process.pid) - before) * 1000) / asked;
  const cells = [address, last.status, took[0]?.toFixed(0), percentile(took, 0.5).toFixed(0), cpu.toFixed(0)];
  console.log(`| ${cells.join(" | ")} | ${Math.round(last.bytes / 1024)} |`);
}

function searches(): string[] {
  const words = [
    "thành phố",
    "và",
    "kinh te thanh pho",
    '"thành phố"',
    "nguyen van an",
    "Thanh Hoá",
    "xyzzyq",
    "giá vàng tăng",
  ];
  const filters = [
    "q=thành phố&chuyen-muc=kinh-te",
    "q=thành phố&xep=moi-nhat",
    "q=thành phố&tu=01/01/2024&den=31/12/2024",
  ];
  return [...words.map((q) => `q=${q}`), ...filters].map((q) => `/tim-kiem?${new URLSearchParams(q).toString()}`);
}

async function found(address: string) {
  const html = await (await fetch(values.origin + address)).text();
  const of = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map((it) => it[1] ?? ""))];
  return { articles: of(/href="(\/bai-viet\/[^"#]+)"/gu), sections: of(/href="(\/chuyen-muc\/[^"#?/]+)"/gu) };
}

async function sitemapParts(): Promise<string[]> {
  const xml = await (await fetch(`${values.origin}/sitemap.xml`)).text();
  const parts = [...xml.matchAll(/<loc>[^<]*(\/sitemap\/[^<]+)<\/loc>/gu)].map((it) => it[1] ?? "");
  return [...parts.slice(0, 2), ...parts.slice(-1)];
}
