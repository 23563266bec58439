import { HEIGHT, WIDTH, type Canvas, type Look } from "./canvas";
import { type Area, between, box, curve, lens, outline, moved, type Point, type Points } from "./geometry";

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
    knots.push([x, y - height * rng.between(0.55, 1)], [x + gap * rng.between(0.42, 0.58), y - height * rng.between(0, 0.3)]);
  }
  const skyline = sharp ? ragged(cv, knots) : curve(knots, false, 7);
  const look: Look = { rough: 1.2 };
  if (light) look.shade = { from: "above", tone: light, reach: Math.min(1, (height * 1.1) / (HEIGHT - y + height)) };
  cv.shape([...skyline, [WIDTH + 300, HEIGHT + 20], [-300, HEIGHT + 20]], tone, look);
  return skyline;
}

function ragged(cv: Canvas, knots: Points): Point[] {
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
export function karst(cv: Canvas, x: number, y: number, width: number, height: number, tone: string, light: string, kind = 0): void {
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
    return lens(from, [from[0] + rng.wobble(9), from[1] + height * rng.between(0.1, 0.3)], rng.between(3, 8), rng.wobble(5));
  });
  cv.marks(scars, light);
}

/** Water from y down to `foot`, with strokes of light that grow towards us. */
export function water(
  cv: Canvas,
  y: number,
  { foot = HEIGHT + 20, tone = cv.ink.water, foam = cv.ink.foam, count = 46, deep }: {
    foot?: number; tone?: string; foam?: string; count?: number; deep?: string;
  } = {},
): void {
  cv.shape(box(-20, y, WIDTH + 40, foot - y), tone, {
    rough: 1,
    shade: deep ? [{ from: "below", tone: deep, reach: 0.8 }] : [],
  });
  ripples(cv, y + 6, foot, foam, count);
}

export function ripples(cv: Canvas, y: number, foot: number, tone: string, count: number, left = -40, right = WIDTH + 40): void {
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

/** Furrows running to a vanishing point, from `y` to the foot of the sheet. */
export function furrows(cv: Canvas, y: number, vanish: Point, tone: string, count = 16, width = 0.42, foot = HEIGHT + 30): void {
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
export function seedlings(cv: Canvas, y: number, vanish: Point, tone: string, lines = 13, rows = 11, foot = HEIGHT + 30): void {
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
        blades.push(lens([x, level], [x + bend * size, level - size * rng.between(0.75, 1.1)], size * 0.13, bend * size * 0.2));
      }
    }
  }
  cv.marks(blades, tone);
}

/** Blades of grass or young rice along a line. */
export function grass(cv: Canvas, x: number, y: number, width: number, height: number, count: number, tone: string): void {
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
export function ears(cv: Canvas, x: number, y: number, height: number, count: number, spread: number, stalk: string, grain: string): void {
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

const BUFFALO = outline(
  "-98 -30, -104 -52, -92 -70, -60 -78, -20 -80, 18 -88, 44 -92, 62 -86, 76 -86, 92 -66, 104 -52, 103 -42, 90 -38, 76 -46, 66 -46, 60 -32, 50 -20, 52 0, 38 0, 34 -22, 16 -18, -28 -18, -50 -24, -54 0, -68 0, -70 -22, -80 -26, -84 0, -96 0",
);
const HORN = outline("66 -84, 58 -98, 40 -108, 18 -106, 36 -98, 48 -88, 56 -80");

/** A water buffalo facing right, standing on (x, y). */
export function buffalo(cv: Canvas, x: number, y: number, scale: number, tone: string, light: string, flip = false): void {
  const body = curve(BUFFALO, true, 2);
  cv.shape(moved(body, x, y, scale, flip), tone, { rough: 1, shade: { from: "above", tone: light, reach: 0.28 } });
  cv.shape(moved(curve(HORN, true, 3), x, y, scale, flip), light, { rough: 0.5 });
  cv.marks([moved(lens([-96, -62], [-112, -20], 5, 6), x, y, scale, flip)], tone);
}
