import type { Canvas } from "./canvas";
import { box, lens, moved, outline, type Point } from "./geometry";

/** Paper lanterns hung on a string from a to b. */
export function lanterns(cv: Canvas, a: Point, b: Point, count: number, size: number, sag = 40): void {
  const { accent, lamp, roof, deep } = cv.ink;
  const kinds = [accent, lamp, accent, roof].map((tone, i) => cv.stamp(() => lantern(cv, 0, 0, size, tone, i % 3)));
  const on = (t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + Math.sin(Math.PI * t) * sag];
  cv.line(
    Array.from({ length: 13 }, (_, i) => on(i / 12)),
    deep,
    2,
  );
  for (let i = 0; i < count; i++) {
    const [x, y] = on((i + 0.5) / count);
    kinds[i % 4]?.(x, y + size * 0.5, { scale: cv.rng.between(0.85, 1.1) });
  }
}

const LANTERNS = [
  outline("-12 -30, 12 -30, 32 -14, 36 2, 28 20, 12 32, -12 32, -28 20, -36 2, -32 -14"),
  outline("-10 -34, 10 -34, 22 -20, 25 0, 22 20, 10 34, -10 34, -22 20, -25 0, -22 -20"),
  outline("-12 -22, 12 -22, 40 -6, 40 6, 12 24, -12 24, -40 6, -40 -6"),
] as const;

export function lantern(cv: Canvas, x: number, y: number, size: number, tone: string, kind = 0): void {
  const k = size / 60;
  const shape = LANTERNS[kind % 3] ?? LANTERNS[0];
  cv.marks([box(x - 1, y - size * 0.75, 2, size * 0.3)], cv.ink.deep);
  cv.shape(moved(shape, x, y, k), tone, { rough: 0.6, shade: { from: "left", tone: cv.ink.lamp, reach: 0.6 } });
  cv.marks(
    [
      box(x - 10 * k, y - 36 * k, 20 * k, 6 * k),
      box(x - 10 * k, y + 30 * k, 20 * k, 6 * k),
      lens([x, y + 34 * k], [x, y + 66 * k], 6 * k),
    ],
    cv.ink.deep,
  );
  cv.marks(
    [-0.5, 0, 0.5].map((t) => lens([x + 22 * k * t, y - 28 * k], [x + 22 * k * t, y + 28 * k], 2 * k, t * -26 * k)),
    cv.ink.deep,
  );
}
