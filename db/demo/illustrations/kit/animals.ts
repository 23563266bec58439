import type { Canvas } from "./canvas";
import { curve, disc, lens, moved, outline, type Points, ribbon } from "./geometry";

const BUFFALO = outline(
  "-98 -30, -104 -52, -92 -70, -60 -78, -20 -80, 18 -88, 44 -92, 62 -86, 76 -86, 92 -66, 104 -52, 103 -42, 90 -38, 76 -46, 66 -46, 60 -32, 50 -20, 52 0, 38 0, 34 -22, 16 -18, -28 -18, -50 -24, -54 0, -68 0, -70 -22, -80 -26, -84 0, -96 0",
);

const HORN = outline("66 -84, 58 -98, 40 -108, 18 -106, 36 -98, 48 -88, 56 -80");

/** A water buffalo facing right, standing on (x, y). */
export function buffalo(
  cv: Canvas,
  x: number,
  y: number,
  scale: number,
  tone: string,
  light: string,
  flip = false,
): void {
  const body = curve(BUFFALO, true, 2);
  cv.shape(moved(body, x, y, scale, flip), tone, { rough: 1, shade: { from: "above", tone: light, reach: 0.28 } });
  cv.shape(moved(curve(HORN, true, 3), x, y, scale, flip), light, { rough: 0.5 });
  cv.marks([moved(lens([-96, -62], [-112, -20], 5, 6), x, y, scale, flip)], tone);
}

const BIRD = outline("0 0, -6 -4, -16 -7, -26 -4, -15 -3, -6 3, 0 5, 6 3, 15 -3, 26 -4, 16 -7, 6 -4");

/** The stork of the lullaby: neck stretched forward, legs behind. */
const EGRET = outline(
  "-62 2, -40 -2, -22 -6, -10 -26, 6 -58, 16 -40, 16 -16, 30 -9, 48 -13, 60 -15, 76 -12, 60 -10, 50 -7, 32 0, 14 6, 6 22, -14 46, -16 26, -12 8, -30 6",
);

export function flock(cv: Canvas, x: number, y: number, count: number, tone = cv.ink.deep, size = 1): void {
  const { rng } = cv;
  const birds = Array.from({ length: count }, (_, i) =>
    moved(
      BIRD,
      x + i * 46 * size + rng.wobble(18),
      y - (i % 3) * 22 * size + rng.wobble(16),
      size * rng.between(0.6, 1),
    ),
  );
  cv.marks(birds, tone);
}

export function egrets(
  cv: Canvas,
  x: number,
  y: number,
  count: number,
  size = 1,
  tone = cv.ink.cloth,
  flip = false,
): void {
  for (let i = 0; i < count; i++) {
    const scale = size * (1 - i * 0.13);
    const dx = (i * 128 + cv.rng.wobble(20)) * size * (flip ? 1 : -1);
    cv.shape(moved(EGRET, x + dx, y + (i % 2 ? 62 : 0) * size + i * 22 * size, scale, flip), tone, { rough: 0.6 });
  }
}

/** A cat sitting on (x, y), watching. */
export function cat(cv: Canvas, x: number, y: number, k: number, tone = cv.ink.deep): void {
  const sit = curve(
    outline(
      "-40 0, -44 -30, -30 -62, -8 -74, 2 -92, 0 -112, 4 -128, 14 -116, 26 -116, 36 -128, 38 -108, 34 -92, 26 -82, 30 -50, 30 0",
    ),
    true,
    2,
  );
  cv.shape(moved(sit, x, y, k), tone, { rough: 0.8 });
  cv.shape(ribbon(moved(curve(outline("-30 -6, -66 -10, -80 -40, -66 -62"), false, 5), x, y, k), [13, 11, 9]), tone, {
    rough: 0.6,
  });
}

export const DOUC = outline("-6 -62, 6 -60, 14 -46, 17 -28, 24 -16, 20 0, 6 6, -14 6, -22 -4, -22 -28, -16 -50");

/** A red-shanked douc: pale face and whiskers, russet legs, a long white tail. */
export function douc(cv: Canvas, x: number, y: number, k: number, flip: boolean): void {
  const { ink } = cv;
  const put = (points: Points, tone: string) => cv.shape(moved(points, x, y, k, flip), tone, { rough: 0.8 });
  put(ribbon(curve(outline("-16 0, -22 30, -16 62, -24 96"), false, 4), [7, 6, 4]), ink.cloth);
  put(curve(DOUC, true, 3), ink.mid);
  put(ribbon(curve(outline("-8 -4, 12 -22, 22 -10, 14 10"), false, 4), [15, 13, 9, 7]), ink.deep);
  put(ribbon(outline("4 -46, 20 -32, 24 -14"), [8, 6, 5]), ink.far);
  put(disc(3, -68, 12, 12.5), ink.deep);
  put(curve(outline("-5 -66, -2 -56, 8 -53, 16 -58, 15 -68, 8 -72, 0 -72"), true, 3), ink.cloth);
  put(disc(8, -66, 5.6, 6), ink.wallShade);
  cv.dots(moved(outline("6 -67.5, 11 -67.5"), x, y, k, flip), ink.deep, 2.2 * k);
}
