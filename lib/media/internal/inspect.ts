/** The kinds of picture that the paper takes, by the first bytes of the file. */
export const KINDS = {
  jpeg: { name: "JPEG", extensions: ["jpg", "jpeg", "jfif", "pjpeg"] },
  png: { name: "PNG", extensions: ["png"] },
  webp: { name: "WebP", extensions: ["webp"] },
  gif: { name: "GIF", extensions: ["gif"] },
  avif: { name: "AVIF", extensions: ["avif"] },
  heic: { name: "HEIC", extensions: ["heic", "heif"] },
} as const;
export type PictureKind = keyof typeof KINDS;

/** Why a file is not taken; lib/media/input.ts says it in words. */
export type Refusal =
  | "empty"
  | "svg"
  | "not-a-picture"
  | "disguised"
  | "polyglot"
  | "heic"
  | "too-many-pixels"
  | "broken"
  | "too-slow"
  | "too-heavy";

/** What the bytes say that they are; null when they are no picture that we take. */
export function kindOf(bytes: Buffer): PictureKind | null {
  if (bytes.length < 12) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (bytes.subarray(0, 8).equals(PNG)) return "png";
  const head = bytes.toString("latin1", 0, 12);
  if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) return "gif";
  if (head.startsWith("RIFF") && head.endsWith("WEBP")) return "webp";
  if (head.slice(4, 8) === "ftyp") return isobmffKind(bytes);
  return null;
}

/** The kind that a file's name claims; null when its ending says nothing of pictures. */
export function claimedKind(fileName: string): PictureKind | "svg" | null {
  const ending = /\.([a-z0-9]{2,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  if (ending === "svg" || ending === "svgz") return "svg";
  for (const kind of kinds()) if ((KINDS[kind].extensions as readonly string[]).includes(ending)) return kind;
  return null;
}

/**
 * Looks at the bytes before any decoder does: what they are, whether the name lies about it, and whether they are
 * something else at the same time (a page, a program, an archive behind or inside the picture).
 */
export function inspect(bytes: Buffer, fileName: string): { kind: PictureKind } | { refused: Refusal } {
  if (bytes.length === 0) return { refused: "empty" };
  const claimed = claimedKind(fileName);
  const kind = kindOf(bytes);
  if (kind === null) return { refused: claimed === "svg" || looksLikeSvg(bytes) ? "svg" : "not-a-picture" };
  if (claimed !== null && claimed !== kind && !(isHeif(claimed) && isHeif(kind))) return { refused: "disguised" };
  if (bytes.subarray(0, 1024).includes("%PDF-") || MARKUP.test(bytes.toString("latin1"))) {
    return { refused: "polyglot" };
  }
  const end = endOf(kind, bytes);
  if (end === null) return { refused: "broken" };
  return isHarmlessRest(kind, bytes.subarray(end)) ? { kind } : { refused: "polyglot" };
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What a browser or a server would run; long enough that compressed pixels do not spell it by chance. */
const MARKUP = /<(?:script|iframe)[\s>/]|<(?:html|body)[\s>][\s\S]{0,200}<|<!doctype html|<\?php\s/i;

function kinds(): PictureKind[] {
  return ["jpeg", "png", "webp", "gif", "avif", "heic"];
}

function isHeif(kind: PictureKind | "svg"): boolean {
  return kind === "avif" || kind === "heic";
}

function looksLikeSvg(bytes: Buffer): boolean {
  return /<svg[\s>]/i.test(bytes.toString("latin1", 0, 4096));
}

function isobmffKind(bytes: Buffer): PictureKind | null {
  const brands = bytes.toString("latin1", 8, Math.min(64, bytes.readUInt32BE(0)));
  if (/avi[fs]/.test(brands)) return "avif";
  return /hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? "heic" : null;
}

/** Where the picture ends in the file; null when it does not. */
function endOf(kind: PictureKind, bytes: Buffer): number | null {
  switch (kind) {
    case "png":
      return endOfPng(bytes);
    case "jpeg":
      return endOfJpeg(bytes);
    case "webp":
      return Math.min(bytes.length, 8 + bytes.readUInt32LE(4) + (bytes.readUInt32LE(4) % 2));
    case "gif":
      return endOfGif(bytes);
    case "avif":
    case "heic":
      return endOfBoxes(bytes);
  }
}

function endOfPng(bytes: Buffer): number | null {
  for (let at = 8; at + 12 <= bytes.length;) {
    const next = at + 12 + bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IEND") return next;
    at = next;
  }
  return null;
}

function endOfJpeg(bytes: Buffer): number | null {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at++;
    else if (marker === 0xd9) return at + 2;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else {
      at += 2 + bytes.readUInt16BE(at + 2);
      if (marker === 0xda) at = endOfScan(bytes, at);
    }
  }
  return at + 2 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] === 0xd9 ? at + 2 : null;
}

/** Compressed data runs to the next marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return at;
  }
  return bytes.length;
}

function endOfGif(bytes: Buffer): number | null {
  const palette = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + palette(bytes[10] ?? 0);
  while (at < bytes.length) {
    const block = bytes[at];
    if (block === 0x3b) return at + 1;
    if (block === 0x21) at = endOfSubBlocks(bytes, at + 2);
    else if (block === 0x2c) at = endOfSubBlocks(bytes, at + 11 + palette(bytes[at + 9] ?? 0));
    else return null;
  }
  return null;
}

function endOfSubBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let size = bytes[at]; size; size = bytes[at]) at += 1 + size;
  return at + 1;
}

function endOfBoxes(bytes: Buffer): number | null {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (!/^[a-z0-9]{4}$/i.test(type)) return at;
    const size = bytes.readUInt32BE(at);
    if (size === 0) return bytes.length;
    if (size === 1 || size < 8) return null;
    at += size;
  }
  return Math.min(at, bytes.length);
}

/**
 * Padding may follow a picture. Behind a JPEG telephones keep their own: a second picture (depth, gain map), a film, or
 * notes of the maker. An archive there is nobody's.
 */
function isHarmlessRest(kind: PictureKind, rest: Buffer): boolean {
  if (rest.every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d)) return true;
  return (
    kind === "jpeg" && !ARCHIVES.some((sign) => rest.includes(sign)) && !PROGRAM.test(rest.toString("latin1", 0, 64))
  );
}

/** ZIP (its entries and its end), RAR, 7z. */
const ARCHIVES = ["504b0304", "504b0506", "526172211a07", "377abcaf271c"].map((hex) => Buffer.from(hex, "hex"));
const PROGRAM = /^\s*[<#%]|^MZ|^.ELF/;
