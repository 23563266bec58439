import type { Canvas } from "./canvas";
import { box, type Points } from "./geometry";

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
