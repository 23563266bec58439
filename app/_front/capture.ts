import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";

export type Captured = { status: number; headers: [name: string, value: string][]; body: Buffer };

/** What answers behind the front: Next's request handler. */
export type Upstream = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

const LARGEST = 32 << 20;

export class RenderTimeout extends Error {}

/** Lets the upstream answer `req` into memory. */
export function capture(upstream: Upstream, req: IncomingMessage, timeoutMs: number): Promise<Captured> {
  const res = new CapturedResponse(req);
  const timer = setTimeout(
    () => res.destroy(new RenderTimeout(`no answer to ${req.url} in ${timeoutMs} ms`)),
    timeoutMs,
  );
  // A handler that throws has not ended its response; one that returns early may still be writing it.
  Promise.resolve()
    .then(() => upstream(req, res))
    .catch((error: unknown) => res.destroy(error instanceof Error ? error : new Error(String(error))));
  return res.done.finally(() => clearTimeout(timer));
}

/**
 * To a crawler of this kind Next sends a document whose metadata stand in its head; to others it would stream them into
 * the body and leave it to a script to move them.
 */
export const PLAIN_READER = "toa-soan-front (as Twitterbot)";

/** A GET that no browser sent: nothing of any reader is in it. */
export function anonymousRequest(url: string, host: string): IncomingMessage {
  const req = new IncomingMessage(new Socket());
  req.method = "GET";
  req.url = url;
  req.httpVersion = "1.1";
  req.httpVersionMajor = 1;
  req.httpVersionMinor = 1;
  req.headers = {
    host,
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "user-agent": PLAIN_READER,
  };
  req.complete = true;
  req.push(null);
  return req;
}

class CapturedResponse extends ServerResponse {
  readonly done: Promise<Captured>;
  private readonly chunks: Buffer[] = [];
  private length = 0;
  private settle: { resolve: (it: Captured) => void; reject: (error: Error) => void };

  constructor(req: IncomingMessage) {
    super(req);
    const { promise, resolve, reject } = Promise.withResolvers<Captured>();
    this.done = promise;
    this.settle = { resolve, reject };
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.find((it) => typeof it === "object" && it !== null);
    if (Array.isArray(headers)) {
      for (let i = 0; i + 1 < headers.length; i += 2) this.appendHeader(String(headers[i]), String(headers[i + 1]));
    } else if (headers) {
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) this.setHeader(name, value);
    }
    return super.writeHead(status);
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode);
  }

  override write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
    this.flushHeaders();
    this.take(chunk, encoding);
    const done = [encoding, callback].find((it) => typeof it === "function");
    if (done) process.nextTick(done as () => void);
    return true;
  }

  override end(...given: unknown[]): this {
    if (this.finished) return this;
    const [chunk, encoding] = given;
    this.flushHeaders();
    if (chunk !== undefined && chunk !== null && typeof chunk !== "function") this.take(chunk, encoding);
    this.finished = true;
    const done = given.find((it) => typeof it === "function");
    process.nextTick(() => {
      if (done) (done as () => void)();
      this.emit("finish");
      this.emit("close");
    });
    this.settle.resolve({ status: this.statusCode, headers: this.list(), body: Buffer.concat(this.chunks) });
    return this;
  }

  override destroy(error?: Error): this {
    if (this.destroyed) return this;
    this.destroyed = true;
    this.settle.reject(error ?? new Error("the answer was broken off"));
    process.nextTick(() => this.emit("close"));
    return this;
  }

  private take(chunk: unknown, encoding: unknown): void {
    const bytes =
      typeof chunk === "string"
        ? Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
        : // Copied: a stream may use its chunk again.
          Buffer.from(chunk as Uint8Array);
    this.length += bytes.length;
    if (this.length > LARGEST) this.destroy(new Error("the answer is too large to hold in memory"));
    else this.chunks.push(bytes);
  }

  private list(): [string, string][] {
    return Object.entries(this.getHeaders()).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((it): [string, string] => [name, String(it)]),
    );
  }
}
