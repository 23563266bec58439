import type { IncomingMessage, ServerResponse } from "node:http";
import { preferredCoding } from "./coding";
import type { KeptPage, Variant } from "./kept-page";

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
    page.notModified[1] = proxyExpiry(second);
    res.writeHead(304, known === "" ? page.notModified : [...page.notModified, "ETag", known]);
    res.end();
    return;
  }
  const coding = preferredCoding(headers["accept-encoding"]);
  const variant = page.in(coding);
  if (variant !== null) send(req, res, variant, second);
  else if (coding !== "identity") {
    page
      .make(coding, "quick")
      .then(() => stored?.(page))
      // Without the compressed bytes the plain ones are still an answer.
      .finally(() => send(req, res, page.in(coding) ?? page.identity, second))
      .catch(() => res.destroy());
  }
}

/** Sends a page that could not be checked against the database: as it is, and kept by nobody on the way. */
export function answerStale(req: IncomingMessage, res: ServerResponse, page: KeptPage): void {
  const variant = page.in(preferredCoding(req.headers["accept-encoding"])) ?? page.identity;
  const head = [...variant.head];
  head[1] = "0";
  head[head.indexOf("Cache-Control") + 1] = "no-store";
  res.writeHead(200, [...head, "Cache-Status", "toa-soan; hit; detail=stale"]);
  res.end(req.method === "HEAD" ? undefined : variant.bytes);
}

function send(req: IncomingMessage, res: ServerResponse, variant: Variant, second: number): void {
  variant.head[1] = proxyExpiry(second);
  res.writeHead(200, variant.head);
  res.end(req.method === "HEAD" ? undefined : variant.bytes);
}

let expirySecond = 0;
let expiry = "";

/** nginx may keep the page to the end of this second and no longer; other proxies do not know the header. */
function proxyExpiry(second: number): string {
  if (second !== expirySecond) {
    expirySecond = second;
    expiry = `@${second}`;
  }
  return expiry;
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
