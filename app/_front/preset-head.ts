import type { IncomingMessage, ServerResponse } from "node:http";
import type { HeaderList } from "./headers";
import type { KeptPage, Variant } from "./kept-page";

/** Longer than proxies keep theirs (nginx: 60 s), so that never both ends close at once. */
export const KEEP_ALIVE_MS = 65_000;

/** Node's own name for the finished head of an answer; tried with this major version, elsewhere writeHead is used. */
type Presettable = { _header: string | null };
const TRIED = process.versions.node.startsWith("24.");

/** The ordinary case: nothing about the connection has to be said that the text does not say. */
export function canPreset(req: IncomingMessage, res: ServerResponse): boolean {
  return TRIED && req.method === "GET" && req.httpVersionMinor === 1 && res.shouldKeepAlive && !res.headersSent;
}

/**
 * Sends a kept page with a head that was written once in this second: Node would check and join a dozen headers anew for
 * every reader, a third of the whole work of an answer.
 */
export function sendPreset(res: ServerResponse, page: KeptPage, variant: Variant, second: number): void {
  const { preset } = variant;
  if (preset.second !== second) {
    preset.second = second;
    preset.text = headText([...proxyExpiry(page, second), ...variant.head], second);
  }
  // oxlint-disable-next-line no-underscore-dangle -- Node named it
  (res as unknown as Presettable)._header = preset.text;
  res.end(variant.bytes);
}

function headText(head: HeaderList, second: number): string {
  let text = "HTTP/1.1 200 OK\r\n";
  for (let i = 0; i + 1 < head.length; i += 2) text += `${head[i]}: ${head[i + 1]}\r\n`;
  const date = new Date(second * 1000).toUTCString();
  return `${text}Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${KEEP_ALIVE_MS / 1000}\r\n\r\n`;
}

/**
 * nginx may keep a page to the end of this second and no longer; other proxies do not know the header. It stands before
 * Cache-Control: to nginx before 1.23 the first of them that forbids is the last word.
 */
export function proxyExpiry(page: KeptPage, second: number): HeaderList {
  return page.isFile ? [] : ["X-Accel-Expires", `@${second}`];
}
