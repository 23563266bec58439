import { type Canvas, HEIGHT, type Look, WIDTH } from "./canvas";
import { type Area, between, curve, lens, outline, type Point, type Points } from "./geometry";

/** A range across the sheet; returns its skyline so that things can stand on it. */
export function hills(
  cv: Canvas,
  y: number,
  height: number,
  tone: string,
  { peaks = 4, sharp = false, light }: { peaks?: number; sharp?: boolean; light?: string } = {},
): Point[] {
  const { rng } = cv;
  const gap = (WIDTH + 160) / peaks;
  const knots: Point[] = [];
  const start = rng.between(-0.6, 0) * gap;
  for (let i = 0; i <= peaks + 1; i++) {
    const x = -80 + start + i * gap;
    knots.push(
      [x, y - height * rng.between(0.55, 1)],
      [x + gap * rng.between(0.42, 0.58), y - height * rng.between(0, 0.3)],
    );
  }
  const skyline = sharp ? ragged(cv, knots) : curve(knots, false, 7);
  const look: Look = { rough: 1.2 };
  if (light) look.shade = { from: "above", tone: light, reach: Math.min(1, (height * 1.1) / (HEIGHT - y + height)) };
  cv.shape([...skyline, [WIDTH + 300, HEIGHT + 20], [-300, HEIGHT + 20]], tone, look);
  return skyline;
}

export function ragged(cv: Canvas, knots: Points): Point[] {
  const out: Point[] = [];
  knots.forEach((knot, i) => {
    const next = knots[i + 1];
    out.push(knot);
    if (!next) return;
    for (const t of [0.25, 0.5, 0.75]) {
      const [x, y] = between(knot, next, t + cv.rng.wobble(0.06));
      out.push([x, y + cv.rng.wobble(Math.abs(knot[1] - next[1]) * 0.13)]);
    }
  });
  return out;
}

const KARST = [
  outline("-50 0, -47 -30, -40 -52, -41 -68, -30 -88, -17 -100, 2 -98, 14 -86, 26 -82, 33 -62, 44 -46, 46 -22, 54 0"),
  outline("-46 0, -40 -44, -33 -60, -27 -92, -10 -104, 4 -99, 12 -80, 13 -62, 27 -58, 36 -40, 40 -18, 50 0"),
  outline("-60 0, -52 -18, -44 -40, -28 -52, -20 -74, -2 -84, 16 -82, 24 -96, 36 -92, 44 -64, 50 -34, 60 0"),
] as const;

/** A limestone tower of Hạ Long or Tràng An: lit side, dark side, the gouge running down it. */
export function karst(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  tone: string,
  light: string,
  kind = 0,
): void {
  const { rng } = cv;
  const flip = rng.chance(0.5) ? -1 : 1;
  const shape = KARST[kind % 3] ?? KARST[0];
  const on = (p: Point): Point => [x + (p[0] / 100) * width * flip, y + (p[1] / 100) * height];
  const rock = curve(shape.map(on), true, 3);
  cv.shape(rock, tone, { rough: 1.6, shade: { from: flip > 0 ? "left" : "right", tone: light, reach: 0.75 } });
  const scars = Array.from({ length: Math.round(width / 22) }, () => {
    const sx = rng.between(-0.34, 0.34);
    const top = -(0.86 - Math.abs(sx) * 1.3) * rng.between(0.55, 0.95);
    const from: Point = [x + sx * width, y + top * height];
    return lens(
      from,
      [from[0] + rng.wobble(9), from[1] + height * rng.between(0.1, 0.3)],
      rng.between(3, 8),
      rng.wobble(5),
    );
  });
  cv.marks(scars, light);
}

/** A winding shape (river, road, dyke) along `spine`, given far point first. */
export function path(cv: Canvas, spine: Points, widths: readonly number[], tone: string, look: Look = {}): void {
  const smooth = curve(spine, false, 8);
  const left: Point[] = [];
  const right: Point[] = [];
  smooth.forEach(([x, y], i) => {
    const t = (i / (smooth.length - 1)) * (widths.length - 1);
    const [a = 0, b = a] = [widths[Math.floor(t)], widths[Math.floor(t) + 1]];
    const half = (a + (b - a) * (t % 1)) / 2;
    left.push([x - half, y]);
    right.unshift([x + half, y]);
  });
  cv.shape([...left, ...right], tone, { rough: 1, ...look });
}

/** Stones, tufts or flowers strewn as small lenses over a field. */
export function flecks(cv: Canvas, area: Area, count: number, size: number, tone: string): void {
  const { rng } = cv;
  cv.marks(
    Array.from({ length: count }, () => {
      const [x, y] = [area.x + rng.unit() * area.width, area.y + rng.unit() * area.height];
      const k = size * rng.between(0.5, 1.2);
      return lens([x - k, y], [x + k, y + rng.wobble(k * 0.3)], k * 0.45);
    }),
    tone,
  );
}

export function bank(cv: Canvas, y: number, tone: string, light: string): void {
  const { rng } = cv;
  const line = Array.from({ length: 18 }, (_, i): Point => [-60 + i * 102, y - rng.between(40, 120)]);
  cv.shape(curve([...line, [1680, y + 30], [-60, y + 30]], true, 3), tone, {
    rough: 1.5,
    shade: { from: "above", tone: light, reach: 0.6 },
  });
}
