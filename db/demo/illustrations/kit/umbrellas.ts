import type { Canvas } from "./canvas";
import { box, disc, lens, type Point } from "./geometry";

/** A parasol of a street stall; (x, y) is the foot of its pole. */
export function parasol(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  width: number,
  tone: string,
  light: string,
): void {
  const top = y - height;
  cv.marks([box(x - 3, top, 6, height)], cv.ink.deep);
  const rim = (t: number): Point => [x + (t - 0.5) * width, top + height * 0.3 + Math.sin(Math.PI * t) * height * 0.05];
  for (let i = 0; i < 6; i++)
    cv.marks(
      [[[x, top - 4], rim(i / 6), [x + ((i + 0.5) / 6 - 0.5) * width, top + height * 0.335], rim((i + 1) / 6)]],
      i % 2 ? tone : light,
    );
}

/** An open umbrella in the hand; (x, y) is the grip. */
export function umbrella(cv: Canvas, x: number, y: number, size: number, tone: string, rib: string): void {
  cv.marks([box(x - 2, y - size * 0.7, 4, size * 0.74)], cv.ink.deep);
  const dome = [...disc(x, y - size * 0.62, size * 0.62, size * 0.44, 180, 360)];
  const scallops = [0.5, 0, -0.5].flatMap((t): Point[] => [
    [x + size * (t * 0.62 + 0.155), y - size * 0.68],
    [x + size * t * 0.62, y - size * 0.61],
  ]);
  cv.shape([...dome, ...scallops], tone, { rough: 0.6 });
  cv.marks(
    [-0.5, 0, 0.5].map((t) => lens([x, y - size * 1.05], [x + size * 0.62 * t, y - size * 0.64], 3, t * -size * 0.1)),
    rib,
  );
}
