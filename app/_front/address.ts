/** What a request asks for. `path` is percent-encoded as sent, `query` is without its question mark. */
export type Address = { path: string; query: string };

const LONGEST = 4096;
const BACKSLASH = "\\";

/** Reads a request target; a number is the status with which it is refused. */
export function readAddress(target: string | undefined): Address | 400 | 414 {
  const url = withoutOrigin(target ?? "");
  if (url.length > LONGEST) return 414;
  const mark = url.indexOf("?");
  const path = mark === -1 ? url : url.slice(0, mark);
  const query = mark === -1 ? "" : url.slice(mark + 1);
  if (!path.startsWith("/") || !isCleanPath(path) || !isCleanQuery(query)) return 400;
  return { path, query };
}

/**
 * The address that this one should have been, when it differs only in slashes: `/moi-nhat/`, `//moi-nhat`. Never begins
 * with two slashes, which a browser would take for another site.
 */
export function straightened(address: Address): string | null {
  if (!address.path.includes("//") && (!address.path.endsWith("/") || address.path === "/")) return null;
  const path = address.path.replace(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
  return address.query === "" ? path : `${path}?${address.query}`;
}

function withoutOrigin(url: string): string {
  const origin = /^https?:\/\/[^/?#]*/i.exec(url);
  if (!origin) return url;
  const rest = url.slice(origin[0].length);
  return rest.startsWith("/") ? rest : `/${rest}`;
}

function isCleanPath(path: string): boolean {
  if (/%(?:2f|5c)/i.test(path)) return false;
  const decoded = decode(path);
  if (decoded === null || decoded.includes(BACKSLASH) || hasControl(decoded)) return false;
  return !/(?:^|\/)\.{1,2}(?:\/|$)/.test(decoded);
}

function isCleanQuery(query: string): boolean {
  if (query === "") return true;
  const decoded = decode(query);
  return decoded !== null && !decoded.includes("\0");
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function hasControl(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- finding control characters is the point
  return /[\u0000-\u001f\u007f]/.test(text);
}
