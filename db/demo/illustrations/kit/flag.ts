import type { Canvas } from "./canvas";
import { curve, type Point, type Points } from "./geometry";

/** The national flag flying from (x, y), its staff's top. */
export function flag(cv: Canvas, x: number, y: number, width: number, flip = false): void {
  const s = flip ? -1 : 1;
  const h = width * 0.66;
  const cloth: Points = curve(
    [
      [x, y],
      [x + s * width * 0.3, y - h * 0.08],
      [x + s * width * 0.65, y + h * 0.08],
      [x + s * width, y - h * 0.02],
      [x + s * width * 0.98, y + h * 0.96],
      [x + s * width * 0.64, y + h * 1.06],
      [x + s * width * 0.3, y + h * 0.92],
      [x, y + h],
    ],
    true,
    2,
  );
  cv.shape(cloth, FLAG_RED, { rough: 0 });
  cv.marks([star(x + s * width * 0.49, y + h * 0.5, h * 0.33)], FLAG_GOLD);
}

const FLAG_RED = "#C4281C";

const FLAG_GOLD = "#F7CE46";

export function star(cx: number, cy: number, r: number): Point[] {
  return Array.from({ length: 10 }, (_, i) => {
    const turn = -Math.PI / 2 + (i * Math.PI) / 5;
    const reach = i % 2 ? r * 0.39 : r;
    return [cx + Math.cos(turn) * reach, cy + Math.sin(turn) * reach] as const;
  });
}
