import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { systemContext } from "@/lib/core/context";
import { publicBecause } from "@/lib/media/queries/pictures";
import { openMediaFile } from "@/lib/media/storage";

const TYPES: Record<string, string> = { webp: "image/webp", jpg: "image/jpeg", avif: "image/avif" };
/** Only names that we give: no path of a request reaches the disk. */
const ADDRESS = /^\/media\/(?<id>[0-9a-f-]{36})\/(?<name>\d{1,5}\.(?<ext>webp|jpg|avif))$/u;
/**
 * The bytes behind an address never change, so a browser keeps them for ever. A cache that many share asks once a
 * minute whether they may still be shown: a picture whose article was taken down is gone from there as well.
 */
const PUBLIC = "public, max-age=31536000, s-maxage=60, immutable";

/**
 * Answers one size of a picture that readers may see. False: no such file, or not for everybody; who is signed in at
 * the desk is asked for by the caller.
 */
export async function serveMedia(
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  isPublic: (id: string) => Promise<boolean>,
  elsewhere: string | null,
): Promise<boolean> {
  const { id, name, ext } = ADDRESS.exec(path)?.groups ?? {};
  if (!id || !name || !ext || !(await isPublic(id))) return false;
  res.setHeader("Cache-Control", PUBLIC);
  if (elsewhere !== null) {
    res.writeHead(307, ["Location", `${elsewhere}/${id}/${name}`, "Content-Length", "0"]).end();
    return true;
  }
  const etag = `"${id}-${name}"`;
  res.setHeader("ETag", etag);
  if (req.headers["if-none-match"] === etag) {
    res.writeHead(304).end();
    return true;
  }
  const found = await openMediaFile(id, name);
  if (!found) return false;
  res.setHeader("Content-Type", TYPES[ext] ?? "application/octet-stream");
  res.setHeader("Content-Length", found.bytes);
  res.writeHead(200);
  if (req.method === "HEAD") res.end();
  else await pipeline(await found.read(), res).catch(() => res.destroy());
  return true;
}

const MOST_KEPT = 20_000;

/**
 * Which pictures readers may see, without asking the database twice: each is kept with the tag that would end it
 * (lib/core/tags.ts) and forgotten when that is announced. That a picture is not public is never kept.
 */
export class PublicPictures {
  private readonly kept = new Map<string, string>();
  private readonly ask: (id: string) => Promise<string | null>;
  private changes = 0;

  constructor(ask = (id: string): Promise<string | null> => publicBecause(systemContext("front"), id)) {
    this.ask = ask;
  }

  readonly has = async (id: string): Promise<boolean> => {
    if (this.kept.has(id)) return true;
    const { changes } = this;
    const because = await this.ask(id);
    if (because === null) return false;
    // What was read before a change that has been applied meanwhile is old.
    if (changes === this.changes) this.keep(id, because);
    return true;
  };

  /** What was announced; null: nothing that is kept may be trusted. */
  forget(tags: readonly string[] | null): void {
    this.changes++;
    if (tags === null || tags.includes("all")) return this.kept.clear();
    const gone = new Set(tags);
    for (const [id, because] of this.kept) if (gone.has(because)) this.kept.delete(id);
  }

  private keep(id: string, because: string): void {
    const oldest = this.kept.size >= MOST_KEPT ? this.kept.keys().next() : null;
    if (oldest && !oldest.done) this.kept.delete(oldest.value);
    this.kept.set(id, because);
  }
}
