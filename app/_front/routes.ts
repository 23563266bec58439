import type { Address } from "./address";

/** A public address. `{x}` stands for one segment. Parameters that are not named here are ignored and not passed on. */
type PublicRoute = {
  readonly path: string;
  readonly query?: readonly string[];
  /** Readable, but not for search engines. */
  readonly noindex?: true;
};

const PAGE = ["trang"] as const;

const PUBLIC: readonly PublicRoute[] = [
  { path: "/" },
  { path: "/moi-nhat", query: PAGE },
  { path: "/danh-gia-cao", query: PAGE },
  { path: "/chuyen-muc/{slug}", query: PAGE },
  { path: "/chu-de/{slug}", query: PAGE },
  { path: "/loat-bai/{slug}", query: PAGE },
  { path: "/tac-gia/{slug}", query: PAGE },
  { path: "/nhan-vat/{slug}", query: PAGE },
  { path: "/bai-viet/{slug}" },
  { path: "/cai-chinh", query: PAGE },
  { path: "/gioi-thieu" },
  { path: "/lien-he" },
  {
    path: "/tim-kiem",
    query: ["q", "chuyen-muc", "loai", "nhan-vat", "tu", "den", "xep", "trang"],
  },
  { path: "/tim-kiem/goi-y", query: ["q"], noindex: true },
  { path: "/rss.xml" },
  { path: "/atom.xml" },
  { path: "/feed.json" },
  { path: "/chuyen-muc/{slug}/rss.xml" },
  { path: "/chuyen-muc/{slug}/atom.xml" },
  { path: "/chuyen-muc/{slug}/feed.json" },
  { path: "/chu-de/{slug}/rss.xml" },
  { path: "/chu-de/{slug}/atom.xml" },
  { path: "/chu-de/{slug}/feed.json" },
  { path: "/sitemap.xml" },
  { path: "/sitemap/{part}" },
  { path: "/sitemap-news.xml" },
  { path: "/robots.txt" },
  { path: "/manifest.webmanifest" },
  { path: "/anh-chia-se/{picture}" },
];

/** The page "Không tìm thấy trang": Next renders it here, readers get it with 404 wherever nothing is. */
export const MISSING_PAGE = { key: "404", url: "/khong-tim-thay", noindex: true };

/** Pages that belong to one reader, without the framework's runtime: the reader's cookies pass, nothing is kept. */
const PERSONAL = ["/danh-gia", "/phan-hoi", "/luu-bai", "/binh-luan", "/bao-loi"];

/** Pages with the full framework, one person's each. */
const DESK = [
  "/toa-soan",
  "/quan-tri",
  "/tai-khoan",
  "/xem-lai",
  "/dang-nhap",
  "/dang-ky",
  "/loi-moi",
  "/quen-mat-khau",
  "/dat-lai-mat-khau",
  "/api",
];

export type Place =
  /** `key` is the address in its one spelling: the name of the kept page and what Next is asked for. */
  | { kind: "public"; key: string; noindex: boolean }
  | { kind: "personal" }
  | { kind: "desk" }
  /** Nothing of ours is there. */
  | { kind: "unknown" };

type Compiled = { pattern: RegExp; query: readonly string[]; noindex: boolean };

const fixed = new Map<string, Compiled>();
const patterns: Compiled[] = [];
for (const route of PUBLIC) {
  const source = route.path.replace(/[.]/g, "\\.").replace(/\{[a-z]+\}/g, "[^/]+");
  const compiled = { pattern: new RegExp(`^${source}$`), query: route.query ?? [], noindex: route.noindex === true };
  if (route.path.includes("{")) patterns.push(compiled);
  else fixed.set(route.path, compiled);
}

export function placeOf(address: Address): Place {
  const { path } = address;
  const route = fixed.get(path) ?? patterns.find((it) => it.pattern.test(path));
  if (route) return { kind: "public", key: keyOf(path, address.query, route.query), noindex: route.noindex };
  if (PERSONAL.some((prefix) => isUnder(path, prefix))) return { kind: "personal" };
  if (DESK.some((prefix) => isUnder(path, prefix))) return { kind: "desk" };
  return { kind: "unknown" };
}

function isUnder(path: string, prefix: string): boolean {
  return path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === "/");
}

/** The parameters in the table's order, written as a form would write them; empty ones and repetitions fall away. */
function keyOf(path: string, query: string, allowed: readonly string[]): string {
  if (query === "" || allowed.length === 0) return path;
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of allowed) {
    const value = given.get(name)?.normalize("NFC").trim();
    if (value) kept.set(name, value);
  }
  const written = kept.toString();
  return written === "" ? path : `${path}?${written}`;
}
