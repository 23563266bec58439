import { type Canvas, HEIGHT, WIDTH } from "./canvas";
import { lens, type Point, type Points } from "./geometry";

/** Furrows running to a vanishing point, from `y` to the foot of the sheet. */
export function furrows(
  cv: Canvas,
  y: number,
  vanish: Point,
  tone: string,
  count = 16,
  width = 0.42,
  foot = HEIGHT + 30,
): void {
  const spread = WIDTH * 2.6;
  const gap = spread / count;
  const strips: Points[] = [];
  for (let i = 0; i < count; i++) {
    const left = vanish[0] - spread / 2 + i * gap;
    const at = (x: number, level: number): Point => {
      const t = (level - vanish[1]) / (foot - vanish[1]);
      return [vanish[0] + (x - vanish[0]) * t, level];
    };
    strips.push([at(left, y), at(left + gap * width, y), at(left + gap * width, foot), at(left, foot)]);
  }
  cv.marks(strips, tone);
}

/** Rows of seedlings on furrows: tufts that shrink towards the vanishing point. */
export function seedlings(
  cv: Canvas,
  y: number,
  vanish: Point,
  tone: string,
  lines = 13,
  rows = 11,
  foot = HEIGHT + 30,
): void {
  const { rng } = cv;
  const blades: Points[] = [];
  for (let row = 0; row < rows; row++) {
    const t = ((row + 0.6) / rows) ** 1.9;
    const level = y + (foot - y) * t;
    const size = 9 + 58 * t;
    for (let i = 0; i <= lines; i++) {
      const spread = (i / lines - 0.5) * WIDTH * 2.4;
      const x = vanish[0] + spread * ((level - vanish[1]) / (foot - vanish[1])) + rng.wobble(size * 0.12);
      if (x < -40 || x > WIDTH + 40) continue;
      for (const bend of [-0.42, -0.05, 0.36]) {
        blades.push(
          lens([x, level], [x + bend * size, level - size * rng.between(0.75, 1.1)], size * 0.13, bend * size * 0.2),
        );
      }
    }
  }
  cv.marks(blades, tone);
}

/** Blades of grass or young rice along a line. */
export function grass(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  count: number,
  tone: string,
): void {
  const { rng } = cv;
  const blades = Array.from({ length: count }, () => {
    const left = x + rng.unit() * width;
    const h = height * rng.between(0.5, 1.1);
    const bend = rng.wobble(h * 0.42);
    return lens([left, y + 4], [left + bend, y - h], 3 + h * 0.07, bend * 0.28);
  });
  cv.marks(blades, tone);
}

/** Ripe ears leaning over the foot of the picture. */
export function ears(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  count: number,
  spread: number,
  stalk: string,
  grain: string,
): void {
  const { rng } = cv;
  const stalks: Points[] = [];
  const grains: Points[] = [];
  for (let i = 0; i < count; i++) {
    const [left, h, side] = [x + rng.wobble(spread / 2), height * rng.between(0.7, 1.1), rng.chance(0.6) ? 1 : -1];
    const top: Point = [left + side * h * 0.16, y - h];
    stalks.push(lens([left, y + 20], top, 8, side * -h * 0.05));
    stalks.push(lens([left, y], [left - side * h * 0.3, y - h * 0.62], 11, side * h * 0.08));
    for (let k = 0; k < 9; k++) {
      const t = k / 8;
      const at: Point = [top[0] + side * h * 0.3 * t, top[1] - h * 0.1 * Math.sin(t * 3) + h * 0.22 * t * t];
      const lean = k % 2 ? 0.6 : -0.15;
      grains.push(lens(at, [at[0] + side * 16, at[1] + 22 * lean + 9], 9.5));
    }
  }
  cv.marks(stalks, stalk);
  cv.marks(grains, grain);
}
