import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

/** A PNG of one bit a pixel: some kilobytes that claim to be 900 megapixels. */
export function pngBomb(side = 30_000): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)), { level: 1 });
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A GIF with a head of four gigapixels and one small frame. */
export function gifBomb(): Buffer {
  return Buffer.concat([
    Buffer.from("GIF89a"),
    Buffer.from([255, 255, 255, 255, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    Buffer.from([0x2c, 0, 0, 0, 0, 255, 255, 255, 255, 0, 2, 2, 0x4c, 1, 0, 0x3b]),
  ]);
}

/** A photograph as a telephone writes it: lying on its side, with place, maker and photographer in it. */
export function phonePicture(width = 4032, height = 3024, artist = "Pham Minh Hoang"): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "#456" } })
    .jpeg({ quality: 80 })
    .withExif({
      IFD0: { Artist: artist, Make: "Vinphone", Model: "VP-12" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "16/1 27/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "107/1 35/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
