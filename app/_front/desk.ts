import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Upstream } from "./capture";
import type { HeaderList, Policies } from "./headers";

/** Passes a request of the desk on to Next: with a nonce for its inline scripts, kept by nobody on the way back. */
export async function passToDesk(
  req: IncomingMessage,
  res: ServerResponse,
  upstream: Upstream,
  policy: Policies,
): Promise<void> {
  const nonce = randomBytes(16).toString("base64url");
  // Next reads the nonce for its own scripts out of this request header.
  req.headers["content-security-policy"] = policy.deskContentPolicy(nonce);
  req.headers["x-nonce"] = nonce;
  // Where to go on after signing in: a page cannot ask Next for its own address.
  req.headers["x-address"] = req.url;
  insist(res, policy.desk(nonce));
  await upstream(req, res);
}

/** Sees to it that the answer leaves with these headers, whatever is set on the way, and is private. */
export function insist(res: ServerResponse, security: HeaderList): void {
  const writeHead = res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => ServerResponse;
  res.writeHead = ((status: number, ...rest: unknown[]): ServerResponse => {
    const given = rest.find((it) => typeof it === "object" && it !== null);
    if (Array.isArray(given)) {
      for (let i = 0; i + 1 < given.length; i += 2) res.setHeader(String(given[i]), String(given[i + 1]));
    } else if (given) {
      for (const [name, value] of Object.entries(given)) if (value !== undefined) res.setHeader(name, value);
    }
    for (let i = 0; i + 1 < security.length; i += 2) res.setHeader(security[i] ?? "", security[i + 1] ?? "");
    res.removeHeader("X-Powered-By");
    if (!/private|no-store/.test(String(res.getHeader("Cache-Control") ?? ""))) {
      res.setHeader("Cache-Control", "private, no-store");
    }
    return writeHead(status);
  }) as typeof res.writeHead;
}
