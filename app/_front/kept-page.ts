import { createHash } from "node:crypto";
import { compress, isWorthCompressing, type Coding, type Effort } from "./coding";
import type { HeaderList } from "./headers";

/** What a render made, before it is dressed for the network. */
export type PageSource = {
  readonly key: string;
  /** Headers of the page itself: its type, its Last-Modified, ... */
  readonly headers: HeaderList;
  readonly body: Buffer;
  readonly tags: readonly string[];
  readonly until: number;
  /** The last change that had been applied when its render began. */
  readonly seq: number;
};

export type Variant = {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly effort: Effort | null;
  readonly head: HeaderList;
  /** The head of an answer as text, and the second that its dates speak of. */
  readonly preset: { text: string; second: number };
};

/** Lists, maps and header lists around the bytes of one page. */
const OVERHEAD = 3000;
const ASK_EACH_TIME = "public, max-age=0, must-revalidate";
const LETTER = { br: "b", gzip: "g" };

/** One page as it leaves the server, in as many codings as readers have asked for. */
export class KeptPage {
  readonly source: PageSource;
  readonly hash: string;
  readonly identity: Variant;
  readonly lastModified: number | null;
  readonly notModified: HeaderList;
  br: Variant | null = null;
  gzip: Variant | null = null;
  hits = 0;
  /** The answer says how long others may keep it; the proxy in front of us needs no word of its own. */
  readonly isFile: boolean;
  private readonly common: HeaderList;
  private readonly compressible: boolean;
  private readonly making = new Map<string, Promise<void>>();

  constructor(source: PageSource, security: HeaderList, cacheControl = ASK_EACH_TIME) {
    this.source = source;
    this.isFile = cacheControl !== ASK_EACH_TIME;
    this.hash = createHash("sha256").update(source.body).digest("base64url").slice(0, 22);
    const type = valueOf(source.headers, "content-type") ?? "";
    const modified = Date.parse(valueOf(source.headers, "last-modified") ?? "");
    this.lastModified = Number.isNaN(modified) ? null : modified;
    this.compressible = isWorthCompressing(type, source.body.length);
    this.common = ["Cache-Control", cacheControl, "Vary", "Accept-Encoding", ...security];
    this.identity = this.variant(source.body, "identity", null);
    this.notModified = this.common;
  }

  get size(): number {
    const { key, body, tags } = this.source;
    const coded = (this.br?.bytes.length ?? 0) + (this.gzip?.bytes.length ?? 0);
    return OVERHEAD + key.length * 2 + tags.length * 100 + body.length + coded;
  }

  /** The stored bytes in this coding; null when they are still to be made (`make`). */
  in(coding: Coding): Variant | null {
    if (coding === "identity" || !this.compressible) return this.identity;
    return coding === "br" ? this.br : this.gzip;
  }

  /** Compresses once, however many ask at the same time; better bytes replace quicker ones. */
  make(coding: "br" | "gzip", effort: Effort): Promise<void> {
    if (!this.compressible || this[coding]?.effort === "best") return Promise.resolve();
    const name = `${coding} ${effort}`;
    const under = this.making.get(name);
    if (under) return under;
    const work = compress(this.source.body, coding, effort)
      .then((bytes) => this.put(coding, bytes, effort))
      .finally(() => this.making.delete(name));
    this.making.set(name, work);
    return work;
  }

  put(coding: "br" | "gzip", bytes: Buffer, effort: Effort): void {
    if (this[coding]?.effort === "best") return;
    this[coding] = this.variant(bytes, coding, effort);
  }

  get isBest(): boolean {
    return !this.compressible || (this.br?.effort === "best" && this.gzip?.effort === "best");
  }

  /** Different bytes never share a strong tag (RFC 9110, 8.8.3): coding and effort are part of it. */
  private variant(bytes: Buffer, coding: Coding, effort: Effort | null): Variant {
    const suffix = coding === "identity" ? "" : `.${LETTER[coding]}${effort === "best" ? 2 : 1}`;
    const etag = `"${this.hash}${suffix}"`;
    const head = [...this.source.headers, "Content-Length", String(bytes.length), "ETag", etag];
    if (coding !== "identity") head.push("Content-Encoding", coding);
    head.push(...this.common);
    return { bytes, etag, effort, head, preset: { text: "", second: 0 } };
  }
}

export function valueOf(headers: HeaderList, name: string): string | undefined {
  for (let i = 0; i < headers.length; i += 2) if (headers[i]?.toLowerCase() === name) return headers[i + 1];
  return undefined;
}
