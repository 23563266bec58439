import { brotliCompress, constants, gzip } from "node:zlib";

export type Coding = "br" | "gzip" | "identity";
export type Effort = "quick" | "best";

const BROTLI = { quick: 5, best: 11 };
const GZIP = { quick: 6, best: 9 };

/** Compresses in the thread pool: the event loop keeps answering. */
export function compress(bytes: Buffer, coding: "br" | "gzip", effort: Effort): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, result: Buffer) => (error ? reject(error) : resolve(result));
    if (coding === "gzip") gzip(bytes, { level: GZIP[effort] }, done);
    else brotliCompress(bytes, { params: brotliParameters(bytes.length, effort) }, done);
  });
}

function brotliParameters(length: number, effort: Effort): Record<number, number> {
  return {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI[effort],
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
  };
}

/** What is compressed already only grows by compressing it again; small answers gain nothing. */
export function isWorthCompressing(contentType: string, length: number): boolean {
  return (
    length > 256 &&
    /^(?:text\/|application\/(?!octet-stream|zip|pdf)|image\/(?:svg|x-icon)|font\/(?:ttf|otf))/i.test(contentType)
  );
}

const MEMORY = 200;
const known = new Map<string, Coding>();

/** The coding to answer with (RFC 9110, 12.5.3): the highest quality; among equals br, gzip, identity. */
export function preferredCoding(accept: string | undefined): Coding {
  if (accept === undefined) return "identity";
  const before = known.get(accept);
  if (before !== undefined) return before;
  const coding = negotiate(accept);
  if (known.size < MEMORY) known.set(accept, coding);
  return coding;
}

function negotiate(accept: string): Coding {
  const qualities = new Map<string, number>();
  for (const part of accept.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((it) => it.trim());
    const q = parameters.find((it) => it.startsWith("q="))?.slice(2);
    const quality = q === undefined ? 1 : Number(q);
    if (name !== "") qualities.set(name === "x-gzip" ? "gzip" : name, Number.isFinite(quality) ? quality : 0);
  }
  const rest = qualities.get("*") ?? 0;
  const br = qualities.get("br") ?? rest;
  const gzipped = qualities.get("gzip") ?? rest;
  const plain = qualities.get("identity") ?? 0;
  if (br > 0 && br >= gzipped && br >= plain) return "br";
  if (gzipped > 0 && gzipped >= plain) return "gzip";
  return "identity";
}
