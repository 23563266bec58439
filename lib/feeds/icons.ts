import sharp from "sharp";
import { ICONS } from "./model";
import { PAPER } from "./palette";

const VERMILION = "#b4231a";

/** One opening quotation mark, its left edge at `x`. */
const quote = (x: number) =>
  `M${x} 232a62 62 0 1 0 124 0a62 62 0 0 0-62-62c-5 0-9 0-13 1c9-30 30-52 66-68l-19-38C${x + 44} 92 ${x} 148 ${x} 232z`;
const SCOTCH_RULE = "M118 346h276v36H118zM118 402h276v14H118z";

/**
 * The program's emblem, for a paper that has no icon of its own: somebody begins to speak, over the rule at the head of
 * a page. `radius` rounds the corners, `size` is that of the mark, 1 as drawn.
 */
export function emblem({ radius = 72, size = 1.14 }: { radius?: number; size?: number } = {}): string {
  const place = `translate(256 256) scale(${size}) translate(-256 -240.5)`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">` +
    `<rect width="512" height="512"${radius === 0 ? "" : ` rx="${radius}"`} fill="${VERMILION}"/>` +
    `<path fill="${PAPER}" transform="${place}" d="${quote(118)}${quote(270)}${SCOTCH_RULE}"/></svg>\n`
  );
}

/** The files of public/ that show the emblem, by their addresses. `npm run icons` writes them. */
export async function iconFiles(): Promise<Map<string, Buffer>> {
  const round = emblem();
  // A phone cuts its own corners, the maskable one down to a circle of four fifths.
  const full = emblem({ radius: 0, size: 1.14 });
  const safe = emblem({ radius: 0, size: 0.9 });
  const small = await Promise.all([16, 32, 48].map((size) => png(round, size)));
  return new Map([
    [ICONS.svg, Buffer.from(round)],
    [ICONS.small, await png(round, 192)],
    [ICONS.large, await png(round, 512)],
    [ICONS.maskable, await png(safe, 512)],
    [ICONS.apple, await png(full, 180)],
    ["/favicon.ico", ico(small)],
  ]);
}

function png(svg: string, size: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: (72 * size) / 512 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** PNG files in the container that browsers ask for unasked: a directory, then the pictures. */
function ico(pictures: Buffer[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach((picture, n) => {
    const at = 6 + 16 * n;
    head.writeUInt8(picture.readUInt32BE(16), at);
    head.writeUInt8(picture.readUInt32BE(20), at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  });
  return Buffer.concat([head, ...pictures]);
}
