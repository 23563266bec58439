import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { mediaFile } from "@/lib/media/storage";

const TYPES: Record<string, string> = { webp: "image/webp", jpg: "image/jpeg", avif: "image/avif" };
/** Only names that we give: no path of a request reaches the disk. */
const ADDRESS = /^\/media\/(?<id>[0-9a-f-]{36})\/(?<name>\d{1,5}\.(?<ext>webp|jpg|avif))$/u;

/** Answers one size of a picture. The bytes behind an address never change, so that a cache may keep them for ever. */
export async function serveMedia(req: IncomingMessage, res: ServerResponse, path: string): Promise<boolean> {
  const { id, name, ext } = ADDRESS.exec(path)?.groups ?? {};
  if (!id || !name || !ext) return false;
  const file = mediaFile(id, name);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return false;

  const etag = `"${id}-${name}"`;
  res.setHeader("Content-Type", TYPES[ext] ?? "application/octet-stream");
  res.setHeader("Cache-Control", "public, max-age=31536000, immutable");
  res.setHeader("ETag", etag);
  if (req.headers["if-none-match"] === etag) {
    res.writeHead(304).end();
    return true;
  }
  res.setHeader("Content-Length", found.size);
  res.writeHead(200);
  if (req.method === "HEAD") res.end();
  else await pipeline(createReadStream(file), res).catch(() => res.destroy());
  return true;
}
