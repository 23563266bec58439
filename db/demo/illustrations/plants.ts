import type { Canvas } from "./canvas";
import { curve, disc, lens, moved, outline, ribbon, turned, type Point, type Points } from "./geometry";

/** One feathered frond from `root`, thrown out at `angle` and pulled down by its weight. */
function frond(root: Point, angle: number, length: number, droop: number): Point[] {
  const on = (t: number): Point => [
    root[0] + Math.cos(angle) * length * t,
    root[1] + Math.sin(angle) * length * t + droop * length * t * t,
  ];
  const upper: Point[] = [];
  const lower: Point[] = [];
  const teeth = 9;
  for (let i = 1; i <= teeth; i++) {
    const [a, b] = [on(i / teeth), on((i - 0.55) / teeth)];
    const reach = length * 0.2 * Math.sin(Math.PI * Math.min(1, 0.12 + (i / teeth) * 0.86));
    const side = Math.cos(angle) >= 0 ? 1 : -1;
    upper.push(b, [a[0] + side * reach * 0.35, a[1] - reach * 0.5]);
    lower.unshift([a[0] + side * reach * 0.1, a[1] + reach], [b[0], b[1] + length * 0.012]);
  }
  return [root, ...upper, on(1.04), ...lower];
}

/** A coconut palm standing on (x, y); `lean` moves its crown sideways. */
export function palm(cv: Canvas, x: number, y: number, height: number, lean = 0, tone = cv.ink.deep, light = cv.ink.leaf): void {
  const { rng } = cv;
  const spine = curve([[x, y], [x + lean * 0.12, y - height * 0.4], [x + lean * 0.48, y - height * 0.76], [x + lean, y - height]], false, 4);
  cv.shape(ribbon(spine, [height * 0.055, height * 0.034, height * 0.026]), tone, { rough: 1 });
  const crown: Point = [x + lean, y - height];
  const length = height * 0.43;
  const angles = [-172, -150, -118, -92, -62, -32, -8, 14, 166];
  angles.forEach((degrees, i) => {
    const angle = ((degrees + rng.wobble(9)) * Math.PI) / 180;
    cv.marks([frond(crown, angle, length * rng.between(0.85, 1.1), 0.3 + Math.abs(Math.cos(angle)) * 0.34)], i % 3 === 1 ? light : tone);
  });
  cv.dots([[crown[0] - 7, crown[1] + 9], [crown[0] + 9, crown[1] + 10], [crown[0] + 1, crown[1] + 15]], tone, height * 0.035);
}

/** A slim areca palm. */
export function areca(cv: Canvas, x: number, y: number, height: number, tone = cv.ink.deep): void {
  cv.shape(ribbon([[x, y], [x + 2, y - height / 2], [x + 3, y - height]], [height * 0.022, height * 0.016]), tone, { rough: 0.6 });
  const crown: Point = [x + 3, y - height];
  for (const degrees of [-165, -140, -105, -75, -40, -15]) {
    cv.marks([frond(crown, ((degrees + cv.rng.wobble(8)) * Math.PI) / 180, height * 0.24, 0.55)], tone);
  }
}

/** A torn banana leaf bowing to the right as it rises. */
const BANANA_LEAF = outline(
  "0 0, 2 -26, 10 -50, 24 -72, 42 -88, 66 -96, 88 -92, 104 -80, 92 -76, 96 -68, 82 -68, 84 -58, 70 -62, 68 -50, 56 -56, 50 -42, 42 -50, 32 -34, 26 -42, 14 -18",
);
const BANANA_RIB = outline("0 0, 10 -34, 28 -58, 52 -74, 78 -80, 100 -80, 78 -76, 54 -70, 32 -54, 14 -30");

/** Nipa or fern: fronds fanning from the ground. */
export function nipa(cv: Canvas, x: number, y: number, height: number, tone: string, count = 7): void {
  for (let i = 0; i < count; i++) {
    const angle = ((-160 + (140 * (i + 0.5)) / count + cv.rng.wobble(6)) * Math.PI) / 180;
    cv.marks([frond([x + cv.rng.wobble(14), y + 6], angle, height * cv.rng.between(0.8, 1.05), 0.22)], tone);
  }
}

export function banana(cv: Canvas, x: number, y: number, height: number, tone = cv.ink.leaf, light = cv.ink.sprout): void {
  const { rng } = cv;
  cv.shape(ribbon([[x, y], [x + 3, y - height * 0.5]], [height * 0.09, height * 0.06]), light, { rough: 1 });
  const crown: Point = [x + 2, y - height * 0.42];
  const leaves = [[-14, 1, 1], [24, -1, 0.95], [8, 1, 0.8], [0, -1, 1.06], [-42, 1, 0.9], [-30, -1, 0.84]] as const;
  leaves.forEach(([turn, side, k], i) => {
    const place = (points: Points) => turned(moved(points, crown[0], crown[1], (height / 172) * k, side < 0), turn * side + rng.wobble(6), crown[0], crown[1]);
    cv.shape(place(BANANA_LEAF), i % 2 ? light : tone, { rough: 1 });
    cv.marks([place(BANANA_RIB)], i % 2 ? tone : light);
  });
}

/** A clump of bamboo bowing outward. */
export function bamboo(cv: Canvas, x: number, y: number, height: number, stems = 6, tone = cv.ink.leaf, light = cv.ink.sprout): void {
  const { rng } = cv;
  const leaves: [Points[], Points[]] = [[], []];
  for (let i = 0; i < stems; i++) {
    const side = stems === 1 ? 0.3 : (i / (stems - 1)) * 2 - 1;
    const h = height * rng.between(0.78, 1.05);
    const bow = side * h * 0.34 + rng.wobble(16);
    const spine = curve([[x + side * height * 0.1, y], [x + side * height * 0.13 + bow * 0.18, y - h * 0.5], [x + side * height * 0.14 + bow * 0.55, y - h * 0.84], [x + bow + side * height * 0.14, y - h * 0.97]], false, 4);
    cv.shape(ribbon(spine, [height * 0.022, height * 0.018, height * 0.006]), i % 2 ? light : tone, { rough: 0.5 });
    spine.forEach(([sx, sy], k) => {
      if (k < 5) return;
      for (let leaf = 0; leaf < 4; leaf++) {
        const angle = rng.between(0.1, 1.5) * (leaf % 2 ? 1 : -1);
        const reach = height * rng.between(0.08, 0.15);
        leaves[leaf % 3 ? 0 : 1].push(lens([sx, sy], [sx + Math.sin(angle) * reach, sy + Math.cos(angle) * reach * 0.75], reach * 0.17));
      }
    });
  }
  cv.marks(leaves[0], tone);
  cv.marks(leaves[1], light);
}

/** A broad-leaved tree; `spread` above 1 gives the umbrella of a phượng or a rain tree. */
export function tree(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  { tone = cv.ink.leaf, light = cv.ink.sprout, trunk = cv.ink.deep, spread = 1, flecks: strewn }: {
    tone?: string; light?: string; trunk?: string; spread?: number; flecks?: string;
  } = {},
): void {
  const { rng } = cv;
  const [rx, ry] = [height * 0.36 * spread, height * (0.36 - 0.09 * (spread - 1))];
  const cy = y - height + ry;
  const fork = y - height * 0.36;
  cv.shape(ribbon([[x, y], [x + 3, fork], [x - rx * 0.1, cy]], [height * 0.075, height * 0.05, height * 0.03]), trunk, { rough: 1 });
  cv.shape(ribbon([[x + 2, fork + 10], [x + rx * 0.42, cy + ry * 0.2]], [height * 0.04, height * 0.02]), trunk, { rough: 0.6 });
  cv.shape(ribbon([[x + 2, fork + 16], [x - rx * 0.5, cy + ry * 0.3]], [height * 0.035, height * 0.018]), trunk, { rough: 0.6 });
  const lobes = 11;
  const crown = Array.from({ length: lobes }, (_, i): Point => {
    const turn = (i / lobes) * Math.PI * 2;
    const k = rng.between(0.84, 1.1) * (Math.sin(turn) > 0.3 ? 0.82 : 1);
    return [x + Math.cos(turn) * rx * k, cy + Math.sin(turn) * ry * k];
  });
  cv.shape(curve(crown, true, 4), tone, { rough: 1.4, shade: { from: "above", tone: light, reach: 0.66 } });
  const cuts = Array.from({ length: Math.round(height / 11) }, () => {
    const [turn, k] = [rng.unit() * Math.PI * 2, Math.sqrt(rng.unit()) * 0.86];
    const at: Point = [x + Math.cos(turn) * rx * k, cy + Math.sin(turn) * ry * k * 0.86];
    return lens(at, [at[0] + rng.between(9, 18), at[1] + rng.wobble(9)], 5.5);
  });
  cv.marks(cuts, strewn ?? light);
}

export function pine(cv: Canvas, x: number, y: number, height: number, tone: string): void {
  const layers: Point[] = [[x, y - height]];
  const back: Point[] = [];
  for (let i = 1; i <= 4; i++) {
    const [w, level] = [height * 0.075 * (i + 0.6), y - height * (1 - i * 0.22)];
    layers.push([x + w, level], [x + w * 0.42, level - height * 0.03]);
    back.unshift([x - w * 0.42, level - height * 0.03], [x - w, level]);
  }
  cv.shape([...layers, [x + 5, y - height * 0.1], [x + 5, y], [x - 5, y], [x - 5, y - height * 0.1], ...back], tone, { rough: 1 });
}

/** A round bush, for orchards and tea. */
export function bush(cv: Canvas, x: number, y: number, width: number, tone: string, light: string): void {
  const dome = disc(x, y, width / 2, width * 0.44, 180, 360);
  cv.shape([...dome, [x + width * 0.46, y + 6], [x - width * 0.46, y + 6]], tone, { rough: 2.2, shade: { from: "above", tone: light, reach: 0.6 } });
}

export function lotusLeaf(cv: Canvas, x: number, y: number, r: number, tone: string, light: string): void {
  const leaf = disc(x, y, r, r * 0.34, 20, 340);
  cv.shape([...leaf, [x + r * 0.25, y]], tone, { rough: 1.2, shade: { from: "left", tone: light, reach: 0.7 } });
  cv.marks([40, 100, 160, 220, 280].map((turn) => {
    const a = (turn * Math.PI) / 180;
    return lens([x, y], [x + Math.cos(a) * r * 0.84, y + Math.sin(a) * r * 0.28], 2.4);
  }), light);
}

export function lotus(cv: Canvas, x: number, y: number, size: number, stem: number, tone: string, light: string): void {
  if (stem > 0) cv.marks([lens([x, y], [x + 4, y + stem], 7, 6)], cv.ink.leaf);
  const petal = (turn: number, length: number, width: number) => turned(lens([x, y], [x, y - length], width), turn, x, y);
  for (const turn of [-78, 78, -50, 50]) cv.shape(petal(turn, size * 0.9, size * 0.4), tone, { rough: 0.6, shade: { from: "below", tone: light, reach: 0.7 } });
  for (const turn of [-22, 22]) cv.shape(petal(turn, size, size * 0.44), light, { rough: 0.6, shade: { from: "above", tone, reach: 0.6 } });
  cv.shape(petal(0, size * 1.02, size * 0.46), light, { rough: 0.6, shade: { from: "above", tone, reach: 0.5 } });
}

/** A branch of lenses, for framing a corner. */
export function spray(cv: Canvas, from: Point, to: Point, leaves: number, size: number, tone: string, stem = tone): void {
  const { rng } = cv;
  const bend = rng.wobble(30);
  cv.marks([lens(from, to, 9, bend)], stem);
  cv.marks(
    Array.from({ length: leaves }, (_, i) => {
      const t = (i + 0.5) / leaves;
      const at: Point = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
      const base = Math.atan2(to[1] - from[1], to[0] - from[0]) + (i % 2 ? 0.85 : -0.85) + rng.wobble(0.3);
      const reach = size * rng.between(0.75, 1.15);
      return lens(at, [at[0] + Math.cos(base) * reach, at[1] + Math.sin(base) * reach], reach * 0.36, rng.wobble(6));
    }),
    tone,
  );
}
