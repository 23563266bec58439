import type { IncomingMessage, ServerResponse } from "node:http";

export type PageTime = { page: string; count: number; totalMs: number; maxMs: number };

const SLOW_MS = 20;
const MOST_KEPT = 100;
const KEY = Symbol.for("toasoan.page-times");
type Holder = { [KEY]?: Map<string, PageTime> };

/** The two copies of this module, the server's and Next's, share one table. */
function kept(): Map<string, PageTime> {
  const holder = globalThis as Holder;
  holder[KEY] ??= new Map();
  return holder[KEY];
}

/** Notes how long the answer takes, when that is long, under the kind of page it is. */
export function timePage(req: IncomingMessage, res: ServerResponse): void {
  const from = performance.now();
  res.once("finish", () => {
    const ms = performance.now() - from;
    if (ms >= SLOW_MS) note(`${req.method} ${kindOf(req.url ?? "/")}`, ms);
  });
}

function note(page: string, ms: number): void {
  const times = kept();
  const known = times.get(page) ?? { page, count: 0, totalMs: 0, maxMs: 0 };
  times.set(page, { page, count: known.count + 1, totalMs: known.totalMs + ms, maxMs: Math.max(known.maxMs, ms) });
  if (times.size <= MOST_KEPT) return;
  const least = [...times.values()].toSorted((a, b) => a.totalMs - b.totalMs)[0];
  if (least) times.delete(least.page);
}

const LISTS = new Set([
  "bai-viet",
  "chuyen-muc",
  "chu-de",
  "loat-bai",
  "tac-gia",
  "nhan-vat",
  "danh-gia",
  "anh-chia-se",
]);

/** "/bai-viet/…": what is behind the first word names one of many, and no address of a person is kept. */
export function kindOf(url: string): string {
  const [, first = "", ...rest] = (url.split("?")[0] ?? "").split("/");
  if (first === "") return "/";
  if (LISTS.has(first)) return `/${first}/…`;
  if (first === "media" || first === "xem-lai") return `/${first}/…`;
  return `/${[first, ...rest.slice(0, 3).map((part) => (/^[a-z-]{1,24}$/.test(part) ? part : "…"))].join("/")}`;
}

/** The slowest kinds of page of this process since it started. */
export function pageTimes(): PageTime[] {
  return [...kept().values()].toSorted((a, b) => b.maxMs - a.maxMs);
}
