import type { Canvas } from "./canvas";
import { box, disc, type Point, type Points, turned } from "./geometry";
import { lattice } from "./steel";

export function ball(cv: Canvas, x: number, y: number, r: number): void {
  const { ink } = cv;
  cv.shape(disc(x, y, r), ink.cloth, { rough: 0.6, shade: { from: "below", tone: ink.far, reach: 0.5 } });
  const patch = (px: number, py: number, k: number): Points =>
    Array.from({ length: 5 }, (_, i) => [px + Math.sin(i * 1.257) * k, py - Math.cos(i * 1.257) * k] as const);
  cv.marks(
    [
      patch(x, y, r * 0.34),
      patch(x - r * 0.72, y - r * 0.2, r * 0.2),
      patch(x + r * 0.7, y - r * 0.3, r * 0.2),
      patch(x - r * 0.36, y + r * 0.72, r * 0.2),
      patch(x + r * 0.44, y + r * 0.68, r * 0.2),
    ],
    ink.deep,
  );
}

export function floodlight(cv: Canvas, x: number, y: number, h: number, flip = false): void {
  const { ink } = cv;
  cv.marks(lattice([x - 10, y], [x - 10, y - h], 22, Math.round(h / 40), 4), ink.deep);
  cv.shape(turned(box(x - 90, y - h - 76, 180, 84), flip ? -8 : 8, x, y - h - 34), ink.deep, { rough: 1 });
  cv.dots(
    Array.from({ length: 12 }, (_, i): Point => [
      x - 66 + (i % 4) * 44,
      y - h - 60 + Math.floor(i / 4) * 26 + (flip ? -1 : 1) * ((i % 4) - 1.5) * 6,
    ]),
    ink.sun,
    20,
  );
}

export function crowd(cv: Canvas, y: number, foot: number, tones: readonly string[]): void {
  const { rng } = cv;
  const heads = new Map<string, Point[]>();
  for (let row = y; row < foot; row += 15)
    for (let x = -10 + rng.between(0, 14); x < 1620; x += 18) {
      const tone = tones[Math.floor(rng.unit() * tones.length)] ?? cv.ink.accent;
      if (rng.chance(0.8)) heads.set(tone, [...(heads.get(tone) ?? []), [x + rng.wobble(4), row + rng.wobble(3)]]);
    }
  for (const [tone, dots] of heads) cv.dots(dots, tone, 11);
}
