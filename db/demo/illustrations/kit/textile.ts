import type { Canvas } from "./canvas";
import { box, curve, type Point, type Points } from "./geometry";

/** A band of brocade: diamonds, hooks and stripes as the highland weavers make them. */
export function brocade(
  cv: Canvas,
  x: number,
  y: number,
  w: number,
  h: number,
  tones: readonly [string, string, string, string],
): void {
  const [ground, a, b, c] = tones;
  cv.shape(box(x, y, w, h), ground, { rough: 1 });
  const unit = h * 0.36;
  const diamonds: Points[] = [];
  const hearts: Points[] = [];
  const teeth: Points[] = [];
  const count = Math.floor(w / (unit * 1.5));
  for (let i = 0; i < count; i++) {
    const dx = x + (w * (i + 0.5)) / count;
    const cy = y + h / 2;
    diamonds.push([
      [dx - unit * 0.6, cy],
      [dx, cy - unit * 0.6],
      [dx + unit * 0.6, cy],
      [dx, cy + unit * 0.6],
    ]);
    hearts.push([
      [dx - unit * 0.28, cy],
      [dx, cy - unit * 0.28],
      [dx + unit * 0.28, cy],
      [dx, cy + unit * 0.28],
    ]);
  }
  for (let dx = x; dx < x + w - unit * 0.2; dx += unit * 0.4)
    teeth.push(
      [
        [dx, y + h * 0.16],
        [dx + unit * 0.2, y + h * 0.04],
        [dx + unit * 0.4, y + h * 0.16],
      ],
      [
        [dx, y + h * 0.84],
        [dx + unit * 0.2, y + h * 0.96],
        [dx + unit * 0.4, y + h * 0.84],
      ],
    );
  cv.marks(diamonds, a);
  cv.marks(hearts, b);
  cv.marks(teeth, c);
}

/** A length of silk over a pole, the wind in its foot and a fold down its side. */
export function silk(
  cv: Canvas,
  x: number,
  y: number,
  w: number,
  length: number,
  wind: number,
  tone: string,
  fold: string,
): void {
  const side = (at: number, k: number): Point[] =>
    curve(
      [
        [at, y],
        [at + wind * 0.1, y + length * 0.3],
        [at - wind * 0.35 * k, y + length * 0.55],
        [at + wind * 0.5, y + length * 0.8],
        [at + wind * 1.3, y + length * (0.96 + k * 0.05)],
      ],
      false,
      5,
    );
  cv.shape([...side(x, 0.4), ...side(x + w, 1).toReversed()], tone, { rough: 1 });
  for (const [t, part] of [
    [0.28, 0.1],
    [0.66, 0.16],
  ] as const) {
    const [a, b] = [side(x + w * t, 0.6), side(x + w * (t + part), 0.8)];
    cv.marks([[...a, ...b.slice(3).toReversed()]], fold);
  }
}
