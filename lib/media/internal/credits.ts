/** What a picture's own metadata says of it, before all of it is thrown away. */
export type Found = { credit: string; caption: string; aiUse: "none" | "assisted" | "generated" };

type Blocks = { exif?: Buffer | undefined; iptc?: Buffer | undefined; xmp?: Buffer | undefined };

/** Photographer and agency by IPTC, else by EXIF. Anything that cannot be read counts as not there. */
export function readCredits({ exif, iptc, xmp }: Blocks): Found {
  const press = iptc ? readIptc(iptc) : {};
  const camera = exif ? readExif(exif) : {};
  const who = press.byline || camera.artist || "";
  const agency = press.credit || "";
  const credit = who && agency && !agency.includes(who) ? `${who}/${agency}` : agency || who || copyrightOf(camera);
  return { credit: line(credit, 200), caption: line(press.caption ?? "", 600), aiUse: aiUseIn(xmp) };
}

function copyrightOf({ copyright }: Exif): string {
  return (copyright ?? "").replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?/i, "");
}

/** IPTC's word for how a picture came to be; makers of generated pictures write it into XMP. */
function aiUseIn(xmp: Buffer | undefined): Found["aiUse"] {
  const source = xmp && /digitalsourcetype\/(\w+)/i.exec(xmp.toString("latin1"))?.[1]?.toLowerCase();
  if (source === "trainedalgorithmicmedia") return "generated";
  return source === "compositewithtrainedalgorithmicmedia" ? "assisted" : "none";
}

type Exif = { artist?: string; copyright?: string };

function readExif(block: Buffer): Exif {
  const tiff = block.toString("latin1", 0, 6) === "Exif\0\0" ? block.subarray(6) : block;
  if (tiff.length < 14) return {};
  const isLittle = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const found: Exif = {};
  const first = long(4);
  const entries = Math.min(short(first), 200);
  for (let n = 0; n < entries; n++) {
    const at = first + 2 + n * 12;
    if (short(at + 2) !== 2) continue;
    const length = long(at + 4);
    const from = length <= 4 ? at + 8 : long(at + 8);
    const words = text(tiff.subarray(from, from + Math.min(length, 1000)));
    if (short(at) === 0x01_3b) found.artist = words;
    if (short(at) === 0x82_98) found.copyright = words;
  }
  return found;
}

type Iptc = { byline?: string; credit?: string; caption?: string };

/** Data sets stand in a row: 1C, record, number, length, bytes; Photoshop puts its own heads before them. */
function readIptc(block: Buffer): Iptc {
  const found: Iptc = {};
  for (let at = block.indexOf(0x1c); at !== -1 && at + 5 <= block.length; at = block.indexOf(0x1c, at)) {
    const [, record, number] = block.subarray(at, at + 3);
    const length = block.readUInt16BE(at + 3);
    if (record === undefined || record > 9 || length > 0x7fff) {
      at++;
      continue;
    }
    const words = text(block.subarray(at + 5, at + 5 + length));
    if (record === 2 && number === 80) found.byline ??= words;
    if (record === 2 && number === 110) found.credit ??= words;
    if (record === 2 && number === 120) found.caption ??= words;
    at += 5 + length;
  }
  return found;
}

/** UTF-8 where it is that; else what Windows wrote. */
function text(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  const words = end === -1 ? bytes : bytes.subarray(0, end);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(words).trim();
  } catch {
    return new TextDecoder("windows-1252").decode(words).trim();
  }
}

function line(words: string, most: number): string {
  return [
    ...words
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
      .trim(),
  ]
    .slice(0, most)
    .join("");
}
