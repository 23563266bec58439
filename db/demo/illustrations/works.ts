import type { Canvas } from "./canvas";
import { box, curve, disc, lens, moved, outline, ribbon, standing, turned, type Point, type Points } from "./geometry";
import { panes } from "./houses";

/** A straight lattice between two points: chords and zigzag. */
export function lattice(a: Point, b: Point, depth: number, bays: number, thick: number): Points[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * depth, (dx / length) * depth];
  const low = (t: number): Point => [a[0] + dx * t, a[1] + dy * t];
  const high = (t: number): Point => [a[0] + dx * t + nx, a[1] + dy * t + ny];
  const out: Points[] = [ribbon([low(0), low(1)], [thick]), ribbon([high(0), high(1)], [thick])];
  for (let i = 0; i < bays; i++) {
    out.push(ribbon([low(i / bays), high((i + 0.5) / bays)], [thick * 0.7]), ribbon([high((i + 0.5) / bays), low((i + 1) / bays)], [thick * 0.7]));
  }
  return out;
}

/** A quay crane with its boom over the water to the right (left when flipped). */
export function quayCrane(cv: Canvas, x: number, y: number, height: number, tone: string, { flip = false, raised = false }: { flip?: boolean; raised?: boolean } = {}): void {
  cv.at(x, y, { scale: height / 200, flip }, () => {
    const beam = (from: Point, to: Point, w: number) => ribbon([from, to], [w]);
    const boom: Points[] = raised
      ? [beam([20, -122], [92, -205], 7), beam([6, -178], [70, -180], 2)]
      : [...lattice([-66, -122], [142, -122], 11, 20, 3), beam([6, -182], [132, -124], 2.4), beam([6, -182], [78, -124], 2.4)];
    const cabin = raised ? [] : [box(58, -113, 16, 12), beam([62, -110], [62, -66], 1.2), beam([70, -110], [70, -66], 1.2), box(52, -68, 28, 5)];
    cv.marks([
      beam([-40, 0], [-34, -124], 8), beam([24, 0], [20, -124], 8), beam([-24, 0], [-20, -124], 5), beam([38, 0], [34, -124], 5),
      beam([-40, -52], [38, -52], 7), beam([-38, -50], [22, -120], 3.4), beam([24, -50], [-30, -120], 3.4),
      beam([-30, -122], [6, -184], 5), beam([30, -122], [6, -184], 5), beam([6, -182], [-62, -124], 2.4),
      box(-62, -134, 34, 14), box(-48, -4, 22, 6), box(18, -4, 26, 6), ...boom, ...cabin,
    ], tone);
  });
}

/** Containers stacked in columns; (x, y) is the left foot. */
export function containers(cv: Canvas, x: number, y: number, cols: number, rows: number, width: number, height: number, { ragged = true, ribs = true }: { ragged?: boolean; ribs?: boolean } = {}): void {
  const { rng, ink } = cv;
  const tones = [ink.accent, ink.near, ink.wallShade, ink.roof, ink.mid, ink.wall, ink.lamp, ink.deep] as const;
  const lines: Points[] = [];
  for (let col = 0; col < cols; col++) {
    const tall = ragged ? rng.whole(Math.max(1, rows - 2), rows) : rows;
    for (let row = 0; row < tall; row++) {
      const [left, top] = [x + col * width, y - (row + 1) * height];
      cv.shape(box(left + 1, top + 1, width - 3, height - 2), rng.pick(tones), { rough: 0.7 });
      if (!ribs) continue;
      for (let rib = 1; rib < 8; rib++) lines.push(box(left + (width * rib) / 8 - 1, top + height * 0.16, Math.max(1.2, width * 0.014), height * 0.68));
    }
  }
  cv.marks(lines, ink.deep);
}

/** A container ship broadside, bow to the right; (x, y) is the middle of the waterline. */
export function containerShip(cv: Canvas, x: number, y: number, length: number, hull: string, flip = false): void {
  const { wall, wallShade, deep, accent } = cv.ink;
  cv.at(x, y, { scale: length / 1000, flip }, () => {
    containers(cv, -330, -92, 13, 4, 56, 32);
    cv.shape(box(-462, -246, 92, 160), wall, { rough: 1, shade: { from: "right", tone: wallShade, reach: 0.5 } });
    panes(cv, { x: -456, y: -216, width: 80, height: 116 }, 5, 5, deep, 0, 0.5);
    cv.shape(box(-474, -258, 116, 20), deep, { rough: 1 });
    cv.marks([box(-430, -306, 8, 52), box(-444, -288, 36, 5), box(470, -150, 7, 60)], deep);
    cv.shape(box(-404, -300, 32, 44), accent, { rough: 1 });
    cv.shape([[-496, -96], [400, -96], [430, -124], [520, -140], [484, -50], [456, 6], [-470, 6], [-490, -40]], hull, { rough: 1.6, shade: { from: "below", tone: deep, reach: 0.7 } });
    cv.shape([[-484, -18], [470, -18], [456, 10], [-468, 10]], accent, { rough: 1 });
    cv.marks([lens([-480, -76], [480, -96], 4)], wallShade);
  });
}

/** Saw-tooth sheds, glazed to the left; (x, y) is the left foot. */
export function sawtooth(cv: Canvas, x: number, y: number, width: number, height: number, bays: number, wall: string, roof: string, lit: string): void {
  const bay = width / bays;
  const tooth = Math.min(height * 0.55, bay * 0.5);
  for (let i = 0; i < bays; i++) {
    const left = x + bay * i;
    cv.shape([[left, y - height], [left + bay * 0.14, y - height - tooth], [left + bay, y - height]], roof, { rough: 1, shade: { from: "right", tone: wall, reach: 0.5 } });
    cv.marks([[[left + 2, y - height], [left + bay * 0.05, y - height], [left + bay * 0.17, y - height - tooth * 0.9], [left + bay * 0.13, y - height - tooth * 0.94]]], lit);
  }
  cv.shape(box(x, y - height - 2, width, height + 4), wall, { rough: 1.4, shade: { from: "below", tone: roof, reach: 0.5 } });
  panes(cv, { x: x + 8, y: y - height * 0.8, width: width - 16, height: height * 0.34 }, bays * 5, 1, lit, 0.12, 0.7);
}

export function chimney(cv: Canvas, x: number, y: number, width: number, height: number, tone: string, band: string): void {
  cv.shape(standing(x, y, width, height, width * 0.62), tone, { rough: 1, shade: { from: "left", tone: band, reach: 0.6 } });
  for (const t of [0.9, 0.78]) cv.shape(standing(x, y - height * t, width * (1 - t * 0.36), height * 0.055), band, { rough: 0.6 });
}

/** A column or vessel of a refinery, with its ladders and platforms. */
export function column(cv: Canvas, x: number, y: number, width: number, height: number, tone: string, light: string): void {
  const top = disc(x, y - height, width / 2, width * 0.42, 180, 360);
  cv.shape([...top, [x + width / 2, y], [x - width / 2, y]], tone, { rough: 0.8, shade: { from: "left", tone: light, reach: 0.8 } });
  const decks = Math.max(2, Math.round(height / 80));
  cv.marks(Array.from({ length: decks }, (_, i) => box(x - width * 0.72, y - (height * (i + 0.7)) / decks, width * 1.44, 4)), tone);
  cv.marks([box(x + width * 0.56, y - height * 0.94, 3, height * 0.94)], tone);
}

export function tank(cv: Canvas, x: number, y: number, width: number, height: number, tone: string, shade: string): void {
  cv.shape([...disc(x, y - height, width / 2, width * 0.11, 180, 360), ...disc(x, y, width / 2, width * 0.07, 0, 180)], tone, { rough: 1, shade: { from: "right", tone: shade, reach: 0.75 } });
  for (const t of [1, 0.66, 0.33]) cv.line(disc(x, y - height * t, width / 2, width * 0.07, 2, 178), shade, 2.5);
  cv.marks(Array.from({ length: 9 }, (_, i) => box(x - width * 0.36 + i * width * 0.05, y - height * (0.12 + i * 0.1), width * 0.07, 3)), shade);
}

/** A ball tank for gas. */
export function sphere(cv: Canvas, x: number, y: number, r: number, tone: string, shade: string): void {
  for (const t of [-0.7, -0.25, 0.25, 0.7]) cv.marks([box(x + r * t - 4, y - r, 8, r)], shade);
  cv.shape(disc(x, y - r * 1.12, r), tone, { rough: 1, shade: { from: "right", tone: shade, reach: 0.75 } });
  cv.marks([lens([x - r, y - r * 1.12], [x + r, y - r * 1.12], 4, r * 0.2)], shade);
}

export function turbine(cv: Canvas, x: number, y: number, height: number, turn: number, tone: string, shade?: string): void {
  const hub: Point = [x, y - height];
  cv.shape(standing(x, y, height * 0.042, height, height * 0.02), tone, { rough: 0.5 });
  if (shade) cv.marks([[[x + 1, y], [x + 1, y - height], [x + height * 0.01, y - height], [x + height * 0.021, y]]], shade);
  const blade = outline("-2 0, -7 -14, -8 -40, -4 -82, 2 -112, 4 -84, 5 -40, 4 -14, 2 0");
  for (const third of [0, 120, 240]) cv.shape(turned(moved(blade, hub[0], hub[1], height * 0.0052), turn + third, hub[0], hub[1]), tone, { rough: 0.5 });
  cv.shape(disc(hub[0], hub[1], height * 0.022), shade ?? tone, { rough: 0.3 });
}

export function pylon(cv: Canvas, x: number, y: number, height: number, tone: string): void {
  const k = height / 200;
  const leg = (a: Point, b: Point) => ribbon([a, b], [3]);
  const parts = [
    leg([-26, 0], [-6, -120]), leg([26, 0], [6, -120]), leg([-6, -120], [-3, -200]), leg([6, -120], [3, -200]),
    leg([-26, 0], [12, -72]), leg([26, 0], [-12, -72]), leg([-12, -72], [7, -118]), leg([12, -72], [-7, -118]), leg([-6, -120], [4, -164]), leg([6, -120], [-4, -164]),
    leg([-42, -128], [42, -128]), leg([-34, -158], [34, -158]), leg([-26, -186], [26, -186]), leg([-42, -128], [0, -140]), leg([42, -128], [0, -140]), leg([-34, -158], [0, -168]), leg([34, -158], [0, -168]),
  ];
  cv.marks(parts.map((part) => moved(part, x, y, k)), tone);
}

export function wires(cv: Canvas, a: Point, b: Point, sag: number, tone: string, width = 2): void {
  cv.line(Array.from({ length: 11 }, (_, i): Point => {
    const t = i / 10;
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + sag * 4 * t * (1 - t)];
  }), tone, width);
}

/** A tower crane over a building site. */
export function towerCrane(cv: Canvas, x: number, y: number, height: number, reach: number, tone: string, flip = false): void {
  const s = flip ? -1 : 1;
  const top = y - height;
  cv.marks([
    ...lattice([x, y], [x, top], 16, Math.round(height / 26), 3.4),
    ...lattice([x - s * reach * 0.34, top], [x + s * reach, top], -13, 22, 3),
    ribbon([[x + 8, top - 12], [x + 8, top - 66]], [6, 3]), ribbon([[x + 8, top - 64], [x + s * reach * 0.78, top - 12]], [2]), ribbon([[x + 8, top - 64], [x - s * reach * 0.3, top - 6]], [2]),
    box(x - s * reach * 0.34 - 14, top - 4, 34, 26), box(x - 6, top + 4, 28, 20), ribbon([[x + s * reach * 0.7, top], [x + s * reach * 0.7, top + height * 0.3]], [1.8]), box(x + s * reach * 0.7 - 14, top + height * 0.3, 28, 8),
  ], tone);
}

export type TowerStyle = "slab" | "stepped" | "lotus" | "needle" | "fins";

/** A high building; `lotus` is the tower with a helipad, `needle` the stepped bundle with a spire. */
export function tower(cv: Canvas, x: number, y: number, width: number, height: number, style: TowerStyle, tone: string, shade: string, lit: string, skip = 0.25): void {
  const half = width / 2;
  const face = { shade: { from: "right" as const, tone: shade, reach: 0.6 }, rough: 1 };
  const rows = Math.round(height / 17);
  if (style === "lotus") {
    const body = curve([[x - half * 0.7, y], [x - half * 0.86, y - height * 0.3], [x - half, y - height * 0.62], [x - half * 0.62, y - height * 0.88], [x + half * 0.1, y - height], [x + half * 0.5, y - height * 0.84], [x + half * 0.92, y - height * 0.56], [x + half * 0.8, y - height * 0.25], [x + half * 0.7, y]], false, 4);
    cv.shape(body, tone, face);
    cv.shape(curve([[x + half * 0.3, y - height * 0.72], [x + half * 1.5, y - height * 0.75], [x + half * 1.7, y - height * 0.73], [x + half * 0.6, y - height * 0.68]], true, 3), shade, { rough: 0.4 });
    return cv.marks(Array.from({ length: rows }, (_, i) => box(x - half * 0.6, y - height * 0.84 + i * 14, width * 0.58, 4)).filter(() => cv.rng.chance(0.8)), lit);
  }
  if (style === "needle") {
    [[1, 0.55], [0.74, 0.72], [0.5, 0.86], [0.26, 0.95]].forEach(([w = 1, h = 1]) => cv.shape(standing(x, y, width * w, height * h), tone, face));
    cv.shape([[x - 4, y - height * 0.94], [x, y - height * 1.16], [x + 4, y - height * 0.94]], tone, { rough: 0 });
    return panes(cv, { x: x - half * 0.44, y: y - height * 0.9, width: half * 0.88, height: height * 0.88 }, 4, rows, lit, skip, 0.5);
  }
  if (style === "stepped") cv.shape(standing(x - width * 0.1, y, width * 0.6, height * 1.12), tone, face);
  if (style === "fins") cv.shape([[x - half, y], [x - half, y - height], [x + half, y - height * 1.14], [x + half, y]], tone, face);
  else cv.shape(standing(x, y, width, height), tone, face);
  if (style === "fins") return cv.marks(Array.from({ length: 6 }, (_, i) => box(x - half + (width * (i + 0.4)) / 6, y - height * (0.94 + i * 0.022), width * 0.05, height * 0.9)), lit);
  panes(cv, { x: x - half + 5, y: y - height + 10, width: width - 10, height: height - 14 }, Math.max(3, Math.round(width / 20)), rows, lit, skip, 0.55);
}

/** A skyline of plain blocks as background. */
export function blocks(cv: Canvas, y: number, height: number, tone: string, lit = "", from = -20, to = 1620): void {
  const { rng } = cv;
  const cells: Points[] = [];
  const roofs: Point[] = [[from, y + 10]];
  for (let x = from; x < to;) {
    const [w, h] = [rng.between(38, 96), height * rng.between(0.3, 1)];
    roofs.push([x, y - h], [x + w, y - h]);
    if (rng.chance(0.2)) roofs.splice(-1, 0, [x + w * 0.4, y - h], [x + w * 0.44, y - h - 36], [x + w * 0.48, y - h]);
    if (lit) for (let row = 0; row < h / 24 - 1; row++) for (let col = 0; col < w / 22 - 1; col++) if (rng.chance(0.42)) cells.push(box(x + 10 + col * 20, y - h + 12 + row * 24, 8, 11));
    x += w + (rng.chance(0.3) ? rng.between(0, 16) : 0);
  }
  cv.shape([...roofs, [to, y + 10]], tone, { rough: 0.8 });
  if (lit) cv.marks(cells, lit);
}
