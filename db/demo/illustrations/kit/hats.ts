import type { Canvas } from "./canvas";
import { curve, disc, lens, type Point } from "./geometry";

/** Nón lá seen level: light on one slope, straw rings round it. */
export function conicalHat(cv: Canvas, x: number, y: number, half: number, tone = cv.ink.wall): void {
  const tip: Point = [x, y - half * 0.82];
  const brim = curve(
    [
      [x - half, y],
      [x - half * 0.5, y + half * 0.14],
      [x, y + half * 0.19],
      [x + half * 0.5, y + half * 0.14],
      [x + half, y],
    ],
    false,
    3,
  );
  cv.shape([tip, ...brim.toReversed()], tone, { rough: half * 0.02 });
  cv.marks(
    [[tip, [x - half, y], [x - half * 0.62, y + half * 0.13], [x - half * 0.2, y + half * 0.18]]],
    cv.ink.wallShade,
  );
  for (const k of [0.42, 0.72]) {
    cv.marks(
      [
        lens(
          [x - half * k, tip[1] + half * 0.82 * k],
          [x + half * k, tip[1] + half * 0.82 * k],
          half * 0.05,
          -half * 0.15 * k,
        ),
      ],
      cv.ink.roof,
    );
  }
}

/** Nón lá from above: a round of straw. */
export function hatFromAbove(cv: Canvas, x: number, y: number, r: number, tone = cv.ink.wall): void {
  cv.shape(disc(x, y, r), tone, { rough: r * 0.03 });
  cv.shape([[x, y], ...disc(x, y, r, r, 95, 230)], cv.ink.wallShade, { rough: 0 });
  for (const k of [0.35, 0.66]) cv.line([...disc(x, y, r * k), [x + r * k, y]], cv.ink.roof, r * 0.035);
}
