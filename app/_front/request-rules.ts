import type { IncomingMessage } from "node:http";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const FORM_LIMIT = 1 << 20;

/** What a request without our own meaning for it must not carry to Next. */
const OURS = ["x-nonce", "x-address", "content-security-policy", "content-security-policy-report-only"];

/**
 * The status with which a request is refused, or null. A browser that sends a form or a script's request from another
 * site says so in Sec-Fetch-Site or in Origin; neither can be written by the page that sends.
 */
export function refusal(req: IncomingMessage, largestUpload: number, isDesk: boolean): 403 | 411 | 413 | null {
  const { headers } = req;
  if (SAFE.has(req.method ?? "")) return null;
  if (isCrossSite(req)) return 403;
  if (headers["transfer-encoding"] !== undefined) return 411;
  return Number(headers["content-length"] ?? 0) > (isDesk ? largestUpload : FORM_LIMIT) ? 413 : null;
}

export function isCrossSite(req: IncomingMessage): boolean {
  const { headers } = req;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  const { origin } = headers;
  if (origin === undefined) return false;
  // With Sec-Fetch-Site the browser has said what a hidden Origin would have said.
  if (origin === "null") return site === undefined;
  return !URL.canParse(origin) || new URL(origin).host !== hostOf(req);
}

/** The host as the reader wrote it: behind a trusted proxy the one that the proxy was asked for. */
function hostOf(req: IncomingMessage): string | undefined {
  const forwarded = req.headers["x-forwarded-host"];
  return (typeof forwarded === "string" ? forwarded : req.headers.host)?.toLowerCase();
}

export type ProxyTrust = "loopback" | "all" | "none";

/**
 * Leaves in the request only what may be believed: one client address, and the forwarded host and scheme when the peer
 * is a proxy of ours. Whoever reads X-Forwarded-For behind the front reads the truth.
 */
export function cleanRequest(req: IncomingMessage, trust: ProxyTrust): void {
  const { headers } = req;
  for (const name of OURS) delete headers[name];
  const peer = req.socket.remoteAddress ?? "";
  const isTrusted = trust === "all" || (trust === "loopback" && isLoopback(peer));
  const forwarded = isTrusted ? lastOf(headers["x-forwarded-for"]) : undefined;
  if (!isTrusted)
    for (const name of ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "forwarded", "x-real-ip"])
      delete headers[name];
  headers["x-forwarded-for"] = forwarded ?? peer;
}

/** The address that our own proxy saw: it stands last, what a client invents stands before it. */
function lastOf(list: string | string[] | undefined): string | undefined {
  const text = Array.isArray(list) ? list.join(",") : list;
  const last = text?.split(",").at(-1)?.trim();
  return last === "" ? undefined : last;
}

function isLoopback(address: string): boolean {
  return address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127.");
}
