import type { IncomingMessage, ServerResponse } from "node:http";
import { compress, isWorthCompressing, preferredCoding } from "./coding";
import { valueOf, type KeptPage, type Variant } from "./kept-page";
import { canPreset, proxyExpiry, sendPreset } from "./preset-head";
import type { Dressed } from "./render";

/** Headers that speak of keeping the answer. */
const KEEPING = new Set(["Cache-Control", "ETag", "Last-Modified"]);

/** Sends a page; `stored` hears of bytes that were made for it. */
export function answerPage(
  req: IncomingMessage,
  res: ServerResponse,
  page: KeptPage,
  second: number,
  stored?: (page: KeptPage) => void,
): void {
  const { headers } = req;
  const known = knownTag(headers["if-none-match"], headers["if-modified-since"], page);
  if (known !== null) {
    res.writeHead(304, [...proxyExpiry(page, second), ...page.notModified, ...(known === "" ? [] : ["ETag", known])]);
    res.end();
    return;
  }
  const coding = preferredCoding(headers["accept-encoding"]);
  const variant = page.in(coding);
  if (variant !== null) send(req, res, page, variant, second);
  else if (coding !== "identity") {
    page
      .make(coding, "quick")
      .then(() => stored?.(page))
      // Without the compressed bytes the plain ones are still an answer.
      .finally(() => send(req, res, page, page.in(coding) ?? page.identity, second))
      .catch(() => res.destroy());
  }
}

/**
 * Sends a page under another status, or as what it is while it cannot be checked: to be kept by nobody on the way and
 * not to be asked for by its tag.
 */
export async function answerUnkept(
  req: IncomingMessage,
  res: ServerResponse,
  page: KeptPage,
  status: number,
  extra: readonly string[],
): Promise<void> {
  const coding = preferredCoding(req.headers["accept-encoding"]);
  if (coding !== "identity" && page.in(coding) === null) await page.make(coding, "quick");
  const { bytes, head } = page.in(coding) ?? page.identity;
  const own: string[] = [];
  for (let i = 0; i + 1 < head.length; i += 2) {
    const name = head[i] ?? "";
    if (!KEEPING.has(name)) own.push(name, head[i + 1] ?? "");
  }
  res.writeHead(status, [...own, "Cache-Control", "no-store", ...extra]);
  res.end(req.method === "HEAD" ? undefined : bytes);
}

/** Sends what was made for this one reader, or must not be kept. */
export async function answerOnce(req: IncomingMessage, res: ServerResponse, once: Dressed): Promise<void> {
  // The body of a redirect is Next's, for its runtime.
  const plain = once.status >= 300 && once.status < 400 ? Buffer.alloc(0) : once.body;
  const coding = preferredCoding(req.headers["accept-encoding"]);
  const isCoded = coding !== "identity" && isWorthCompressing(valueOf(once.own, "content-type") ?? "", plain.length);
  const body = isCoded ? await compress(plain, coding, "quick") : plain;
  const head = [
    ...once.own,
    "Content-Length",
    String(body.length),
    "Cache-Control",
    "no-store",
    "Vary",
    "Accept-Encoding",
  ];
  if (isCoded) head.push("Content-Encoding", coding);
  head.push(...once.security);
  for (const cookie of once.cookies) head.push("Set-Cookie", cookie);
  if (once.status >= 400 && !once.own.includes("X-Robots-Tag")) head.push("X-Robots-Tag", "noindex");
  res.writeHead(once.status, head);
  res.end(req.method === "HEAD" ? undefined : body);
}

function send(req: IncomingMessage, res: ServerResponse, page: KeptPage, variant: Variant, second: number): void {
  if (canPreset(req, res)) {
    sendPreset(res, page, variant, second);
    return;
  }
  res.writeHead(200, [...proxyExpiry(page, second), ...variant.head]);
  res.end(req.method === "HEAD" ? undefined : variant.bytes);
}

/** The entity tag of the copy that the reader has and may go on using; "" when the date tells; null: send it all. */
function knownTag(noneMatch: string | undefined, modifiedSince: string | undefined, page: KeptPage): string | null {
  if (noneMatch === undefined) {
    if (modifiedSince === undefined || page.lastModified === null) return null;
    return Date.parse(modifiedSince) >= page.lastModified ? "" : null;
  }
  if (noneMatch === "*") return page.identity.etag;
  // Every coding of these bytes is the same page to a reader; the tag that comes back is the one that was sent.
  return noneMatch.match(new RegExp(`(?:W/)?"${page.hash}(?:\\.[bg][12])?"`))?.[0] ?? null;
}
