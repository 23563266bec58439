import type { Canvas } from "./canvas";
import { type Area, box, curve, disc, lens, moved, outline, type Point, type Points } from "./geometry";

/** Panes in a grid, one path; `skip` leaves out that share of them. */
export function panes(cv: Canvas, area: Area, cols: number, rows: number, tone: string, skip = 0, fill = 0.56): void {
  const [w, h] = [area.width / cols, area.height / rows];
  const cells: Points[] = [];
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      if (cv.rng.chance(skip)) continue;
      cells.push(box(area.x + w * (col + (1 - fill) / 2), area.y + h * (row + (1 - fill) / 2), w * fill, h * fill));
    }
  }
  cv.marks(cells, tone);
}

/** A sloping tiled roof, its eaves from (x, y) to (x + width, y); rows of tiles are gouged out. */
export function tiledRoof(cv: Canvas, x: number, y: number, width: number, height: number, tone = cv.ink.roof, light = cv.ink.wallShade): void {
  const inset = Math.min(width * 0.12, height * 0.7);
  const roof: Points = [
    [x - width * 0.02, y - height * 0.06], [x + inset * 0.55, y - height * 0.5], [x + inset, y - height],
    [x + width - inset, y - height], [x + width - inset * 0.55, y - height * 0.5], [x + width * 1.02, y - height * 0.06], [x + width, y], [x, y],
  ];
  cv.shape(roof, tone, { rough: 1 });
  const rows = Math.max(3, Math.round(width / 17));
  cv.marks(Array.from({ length: rows }, (_, i) => {
    const t = (i + 0.5) / rows;
    return lens([x + inset * 1.12 + (width - inset * 2.24) * t, y - height * 0.9], [x + width * 0.02 + width * 0.96 * t, y - height * 0.06], 3.4);
  }), light);
  cv.shape(box(x + inset - 5, y - height - 5, width - inset * 2 + 10, 9), tone, { rough: 0.6 });
}

/** A communal-house roof: the eaves sag and the corners fly up. */
export function curvedRoof(cv: Canvas, x: number, y: number, width: number, height: number, tone = cv.ink.roof, light = cv.ink.wallShade): void {
  const half = width / 2;
  const side = (s: number): Point[] => [[x + s * half * 0.52, y - height], [x + s * half * 0.6, y - height * 0.55], [x + s * half * 0.82, y - height * 0.2], [x + s * half * 1.1, y - height * 0.36]];
  const eaves = curve([[x + half * 1.1, y - height * 0.36], [x + half * 0.86, y - height * 0.03], [x + half * 0.4, y + height * 0.03], [x, y + height * 0.04], [x - half * 0.4, y + height * 0.03], [x - half * 0.86, y - height * 0.03], [x - half * 1.1, y - height * 0.36]], false, 4);
  cv.shape([...curve(side(1), false, 4), ...eaves, ...curve(side(-1).toReversed(), false, 4)], tone, { rough: 0.8 });
  const rows = Math.max(5, Math.round(width / 22));
  cv.marks(Array.from({ length: rows }, (_, i) => {
    const t = ((i + 0.5) / rows) * 2 - 1;
    return lens([x + t * half * 0.5, y - height * 0.92], [x + t * half * 0.84, y - height * 0.04 - Math.abs(t) ** 3 * height * 0.1], 3.6, t * -height * 0.05);
  }), light);
  cv.shape(curve([[x - half * 0.6, y - height * 1.14], [x - half * 0.5, y - height * 1.02], [x, y - height * 1.01], [x + half * 0.5, y - height * 1.02], [x + half * 0.6, y - height * 1.14], [x + half * 0.53, y - height * 0.93], [x - half * 0.53, y - height * 0.93]], true, 3), tone, { rough: 0.6 });
}

/** A country house of three bays with a veranda; (x, y) is the middle of its foot. */
export function farmhouse(cv: Canvas, x: number, y: number, width: number): void {
  const { wall, wallShade, deep, roof } = cv.ink;
  const h = width * 0.26;
  cv.shape(box(x - width * 0.44, y - h, width * 0.88, h), wall, { rough: 1, shade: { from: "above", tone: wallShade, reach: 0.8 } });
  for (const t of [-0.28, 0, 0.28]) cv.shape(box(x + width * t - width * 0.075, y - h * 0.72, width * 0.15, h * 0.72), deep, { rough: 0.8 });
  for (const t of [-0.42, -0.14, 0.14, 0.42]) cv.shape(box(x + width * t - 4, y - h, 8, h), wallShade, { rough: 0.5 });
  tiledRoof(cv, x - width / 2, y - h * 0.92, width, width * 0.2, roof, wallShade);
  cv.shape(box(x - width * 0.48, y - 5, width * 0.96, 10), wallShade, { rough: 0.8 });
}

/** Nhà sàn: a house on stilts under a steep thatch. */
export function stiltHouse(cv: Canvas, x: number, y: number, width: number, thatch = cv.ink.near, light = cv.ink.wallShade): void {
  const { wall, wallShade, deep } = cv.ink;
  const [stilt, room, roof] = [width * 0.24, width * 0.2, width * 0.36];
  for (const t of [-0.4, -0.2, 0, 0.2, 0.4]) cv.shape(box(x + width * t - 4, y - stilt, 8, stilt + 8), deep, { rough: 0.6 });
  cv.shape(box(x - width * 0.46, y - stilt - 6, width * 0.92, 10), deep, { rough: 0.6 });
  cv.shape(box(x - width * 0.42, y - stilt - room, width * 0.84, room - 4), wallShade, { rough: 0.8, shade: { from: "above", tone: deep, reach: 0.5 } });
  panes(cv, { x: x - width * 0.38, y: y - stilt - room * 0.8, width: width * 0.76, height: room * 0.66 }, 5, 1, deep, 0, 0.5);
  const top = y - stilt - room * 0.86;
  cv.shape([[x - width * 0.53, top], [x - width * 0.36, top - roof], [x + width * 0.36, top - roof], [x + width * 0.53, top]], thatch, { rough: 2 });
  cv.marks(Array.from({ length: 20 }, (_, i) => {
    const t = (i + 0.5) / 20 - 0.5;
    return lens([x + width * t * 0.74, top - roof * cv.rng.between(0.6, 0.92)], [x + width * t * 1.02, top - roof * cv.rng.between(0.04, 0.3)], 3.2);
  }), light);
  cv.marks([lens([x - width * 0.36, top - roof - 3], [x + width * 0.36, top - roof - 3], 12)], wall);
  for (const k of [0, 1, 2, 3]) cv.marks([box(x + width * 0.44 + k * 8, y - stilt + (k * stilt) / 4, 30, 4)], deep);
}

export type Tube = { wall: string; trim: string; dark: string; tile: string };

/** Nhà ống: one narrow front, its floors full of shutters, balconies and awnings. (x, y) is the left foot. */
export function tubeHouse(cv: Canvas, x: number, y: number, width: number, height: number, tube: Tube, lit = ""): void {
  const { rng } = cv;
  const floors = Math.max(2, Math.round(height / (width * 0.78)));
  const storey = height / floors;
  cv.shape(box(x, y - height, width, height + 4), tube.wall, { rough: 1, shade: { from: "right", tone: tube.trim, reach: 0.55 } });
  for (let floor = 0; floor < floors; floor++) {
    const top = y - height + storey * floor;
    if (floor === floors - 1) shopFront(cv, x, y, width, storey, tube, lit);
    else upperFloor(cv, x, top, width, storey, tube, lit && rng.chance(0.6) ? lit : "");
  }
  crown(cv, x, y - height, width, tube);
}

function upperFloor(cv: Canvas, x: number, top: number, width: number, storey: number, { trim, dark }: Tube, lit: string): void {
  const { rng } = cv;
  const doors = width > 90 ? rng.pick([2, 3, 2]) : rng.pick([1, 2]);
  const arched = rng.chance(0.35);
  for (let i = 0; i < doors; i++) {
    const w = (width / doors) * 0.46;
    const left = x + (width / doors) * (i + 0.27);
    const [head, h] = [top + storey * 0.24, storey * 0.58];
    const opening = arched ? [...disc(left + w / 2, head + w * 0.3, w / 2, w / 2, 180, 360), [left + w, head + h], [left, head + h]] as Point[] : box(left, head, w, h);
    cv.shape(opening, lit || dark, { rough: 0.7 });
    cv.marks([box(left - w * 0.42, head, w * 0.36, h), box(left + w * 1.06, head, w * 0.36, h)], trim);
  }
  if (rng.chance(0.55)) {
    const rail = top + storey * 0.66;
    cv.marks([box(x - 5, rail, width + 10, 4), box(x - 5, top + storey * 0.9, width + 10, 7), ...Array.from({ length: Math.round(width / 9) }, (_, i) => box(x + i * 9 + 1, rail, 2.4, storey * 0.25))], dark);
    if (rng.chance(0.6)) cv.marks(Array.from({ length: 9 }, () => {
      const px = x + rng.unit() * width;
      return lens([px, rail + 3], [px + rng.wobble(12), rail + rng.between(-20, 14)], 7);
    }), cv.ink.leaf);
  } else cv.marks([box(x - 3, top + storey * 0.92, width + 6, 5)], trim);
}

function shopFront(cv: Canvas, x: number, y: number, width: number, storey: number, { trim, dark }: Tube, lit: string): void {
  cv.shape(box(x + width * 0.09, y - storey * 0.74, width * 0.82, storey * 0.76), lit || dark, { rough: 0.8 });
  const stripes = Math.max(4, Math.round(width / 16));
  const tones = [cv.rng.pick([cv.ink.accent, cv.ink.near, cv.ink.sprout]), cv.ink.cloth];
  for (let i = 0; i < stripes; i++) {
    const [a, b] = [i / stripes, (i + 1) / stripes];
    const top = y - storey * 0.9;
    cv.marks([[[x + width * a, top], [x + width * b, top], [x - width * 0.06 + width * 1.12 * b, top + storey * 0.26], [x - width * 0.06 + width * 1.12 * a, top + storey * 0.26]]], tones[i % 2] ?? trim);
  }
}

function crown(cv: Canvas, x: number, top: number, width: number, { wall, trim, dark, tile }: Tube): void {
  const { rng } = cv;
  switch (rng.whole(0, 3)) {
    case 0:
      return tiledRoof(cv, x - 6, top + 6, width + 12, width * 0.34, tile, trim);
    case 1: {
      cv.shape([[x - 4, top + 8], [x - 4, top - 6], [x + width * 0.2, top - 10], [x + width / 2, top - width * 0.3], [x + width * 0.8, top - 10], [x + width + 4, top - 6], [x + width + 4, top + 8]], wall, { rough: 0.8 });
      return cv.marks([disc(x + width / 2, top - width * 0.08, width * 0.07)], dark);
    }
    case 2: {
      const tank = box(x + width * 0.2, top - width * 0.52, width * 0.5, width * 0.26);
      cv.marks([box(x + width * 0.26, top - width * 0.28, 4, width * 0.3), box(x + width * 0.62, top - width * 0.28, 4, width * 0.3)], dark);
      cv.shape(tank, cv.ink.far, { rough: 0.6, shade: { from: "below", tone: dark, reach: 0.7 } });
      return cv.marks([box(x - 4, top - 4, width + 8, 10)], trim);
    }
    default:
      cv.marks([box(x - 4, top - 3, width + 8, 10), ...Array.from({ length: Math.round(width / 12) }, (_, i) => box(x + i * 12 + 2, top - 22, 4, 20)), box(x - 2, top - 25, width + 4, 5)], trim);
  }
}

/** Wall colours of an old street: no two neighbours alike. */
export function tubes({ ink }: Canvas): readonly [Tube, ...Tube[]] {
  return [
    { wall: ink.wall, trim: ink.wallShade, dark: ink.near, tile: ink.roof },
    { wall: ink.lamp, trim: ink.wall, dark: ink.deep, tile: ink.roof },
    { wall: ink.far, trim: ink.wall, dark: ink.deep, tile: ink.roof },
    { wall: ink.wallShade, trim: ink.wall, dark: ink.near, tile: ink.deep },
    { wall: ink.mid, trim: ink.wallShade, dark: ink.deep, tile: ink.roof },
  ];
}

/** A row of tube houses from x to `to`, standing on y. */
export function terrace(cv: Canvas, x: number, to: number, y: number, width: number, height: number, lit = ""): void {
  const all = tubes(cv);
  let kind = cv.rng.whole(0, 4);
  for (let left = x; left < to;) {
    const w = width * cv.rng.between(0.72, 1.2);
    tubeHouse(cv, left, y, w, height * cv.rng.between(0.66, 1.08), all[kind % all.length] ?? all[0], lit);
    kind += cv.rng.whole(1, 3);
    left += w;
  }
}

/** Paper lanterns hung on a string from a to b. */
export function lanterns(cv: Canvas, a: Point, b: Point, count: number, size: number, sag = 40): void {
  const tones = [cv.ink.accent, cv.ink.lamp, cv.ink.accent, cv.ink.roof];
  const on = (t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + Math.sin(Math.PI * t) * sag];
  cv.line(Array.from({ length: 13 }, (_, i) => on(i / 12)), cv.ink.deep, 2);
  for (let i = 0; i < count; i++) {
    const [x, y] = on((i + 0.5) / count);
    lantern(cv, x, y + size * 0.5, size * cv.rng.between(0.85, 1.1), tones[i % tones.length] ?? cv.ink.accent, i % 3);
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
  cv.marks([box(x - 10 * k, y - 36 * k, 20 * k, 6 * k), box(x - 10 * k, y + 30 * k, 20 * k, 6 * k), lens([x, y + 34 * k], [x, y + 66 * k], 6 * k)], cv.ink.deep);
  cv.marks([-0.5, 0, 0.5].map((t) => lens([x + 22 * k * t, y - 28 * k], [x + 22 * k * t, y + 28 * k], 2 * k, t * -26 * k)), cv.ink.deep);
}
