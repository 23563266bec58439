import { type Canvas, HEIGHT, WIDTH } from "./canvas";
import { box, lens, type Points } from "./geometry";

/** Water from y down to `foot`, with strokes of light that grow towards us. */
export function water(
  cv: Canvas,
  y: number,
  {
    foot = HEIGHT + 20,
    tone = cv.ink.water,
    foam = cv.ink.foam,
    count = 46,
    deep,
  }: {
    foot?: number;
    tone?: string;
    foam?: string;
    count?: number;
    deep?: string;
  } = {},
): void {
  cv.shape(box(-20, y, WIDTH + 40, foot - y), tone, {
    rough: 1,
    shade: deep ? [{ from: "below", tone: deep, reach: 0.8 }] : [],
  });
  ripples(cv, y + 6, foot, foam, count);
}

export function ripples(
  cv: Canvas,
  y: number,
  foot: number,
  tone: string,
  count: number,
  left = -40,
  right = WIDTH + 40,
): void {
  const { rng } = cv;
  const strokes = Array.from({ length: count }, () => {
    const t = rng.unit() ** 1.5;
    const [x, sy] = [rng.between(left, right), y + (foot - y) * t];
    const w = (24 + 150 * t) * rng.between(0.5, 1.2);
    return lens([x - w / 2, sy], [x + w / 2, sy + rng.wobble(2)], 1.8 + 6.5 * t, rng.wobble(2 + 5 * t));
  });
  cv.marks(strokes, tone);
}

/** The sun's road on the water: strokes stacked below (x, y). */
export function glitter(cv: Canvas, x: number, y: number, foot: number, width: number, tone: string): void {
  const { rng } = cv;
  const strokes: Points[] = [];
  for (let at = y; at < foot; at += 9 + (at - y) * 0.045) {
    const t = (at - y) / (foot - y);
    const w = width * (0.55 + 0.6 * t) * rng.between(0.35, 1);
    const cx = x + rng.wobble(width * 0.14);
    strokes.push(lens([cx - w / 2, at], [cx + w / 2, at + rng.wobble(1.5)], 4 + 8 * t));
  }
  cv.marks(strokes, tone);
}
