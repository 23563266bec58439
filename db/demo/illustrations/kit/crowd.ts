import type { Canvas } from "./canvas";
import { curve, disc, lens, ribbon } from "./geometry";
import { conicalHat } from "./hats";

/** The carrying pole with its two baskets; goes with pose `carry`, facing right. */
export function yoke(cv: Canvas, x: number, y: number, height: number, goods: string, flip = false): void {
  const { wallShade, near, wall } = cv.ink;
  cv.at(x, y, { scale: height / 100, flip }, () => {
    for (const side of [-1, 1]) {
      const [bx, by] = [side * 44 + 4, -22];
      cv.marks([lens([bx, -79], [bx - 11, by], 1.3), lens([bx, -79], [bx + 11, by], 1.3)], near);
      cv.shape(disc(bx, by, 12.5, 7, 180, 360), goods, { rough: 0.5 });
      cv.shape(
        [
          [bx - 14, by],
          [bx + 14, by],
          [bx + 9, by + 12],
          [bx - 9, by + 12],
        ],
        wallShade,
        { rough: 0.4 },
      );
      cv.marks(
        [lens([bx - 12, by + 4], [bx + 12, by + 4], 1.4), lens([bx - 10.5, by + 8], [bx + 10.5, by + 8], 1.4)],
        wall,
      );
    }
    cv.marks([lens([-44, -79], [52, -79], 3.4, 6)], near);
  });
}

/** Heads and shoulders of an audience from behind, in a row. */
export function audience(
  cv: Canvas,
  y: number,
  size: number,
  tone: string,
  {
    from = -40,
    to = 1640,
    gap = 1.75,
    hats = 0,
    light,
  }: {
    from?: number;
    to?: number;
    gap?: number;
    hats?: number;
    light?: string;
  } = {},
): void {
  const { rng } = cv;
  for (let x = from + rng.between(0, size); x < to; x += size * gap * rng.between(0.9, 1.15)) {
    const lift = rng.wobble(size * 0.14);
    const look = light ? { rough: 1, shade: { from: "above" as const, tone: light, reach: 0.3 } } : { rough: 1 };
    const w = size * rng.between(0.72, 0.86);
    const shoulders = curve(
      [
        [x - w * 1.1, y + size * 2],
        [x - w * 0.98, y + size * 0.95 + lift],
        [x - w * 0.4, y + size * 0.6 + lift],
        [x + w * 0.4, y + size * 0.6 + lift],
        [x + w * 0.98, y + size * 0.95 + lift],
        [x + w * 1.1, y + size * 2],
      ],
      false,
      3,
    );
    cv.shape(shoulders, tone, look);
    cv.shape(disc(x, y + lift, size * 0.4, size * 0.5), tone, { rough: 0.8 });
    cv.shape(
      ribbon(
        [
          [x, y + lift],
          [x, y + size * 0.75 + lift],
        ],
        [size * 0.38, size * 0.36],
      ),
      tone,
      { rough: 0 },
    );
    if (rng.chance(hats)) conicalHat(cv, x, y + lift - size * 0.05, size * 0.95);
  }
}
