import type { Canvas } from "./canvas";
import { curve, disc, ribbon } from "./geometry";

export function steam(cv: Canvas, x: number, y: number, h: number, tone: string): void {
  for (const [dx, k] of [
    [-34, 0.8],
    [0, 1],
    [36, 0.86],
  ] as const) {
    cv.shape(
      ribbon(
        curve(
          [
            [x + dx, y],
            [x + dx + 16, y - h * 0.25 * k],
            [x + dx - 14, y - h * 0.55 * k],
            [x + dx + 10, y - h * k],
          ],
          false,
          6,
        ),
        [6, 14, 11, 1],
      ),
      tone,
      { rough: 0.6 },
    );
  }
}

export function bowl(cv: Canvas, x: number, y: number, r: number, rim: string, fill: string): void {
  cv.shape(disc(x + r * 0.05, y + r * 0.08, r), cv.ink.deep, { rough: 0 });
  cv.shape(disc(x, y, r), rim, { rough: 1 });
  cv.line([...disc(x, y, r * 0.92), [x + r * 0.92, y]], cv.ink.near, r * 0.03);
  cv.shape(disc(x, y, r * 0.84), fill, { rough: 1, shade: { from: "right", tone: cv.ink.roof, reach: 0.5 } });
}
