import type { Canvas } from "./canvas";
import { curve, moved, outline, type Point, type Points, ribbon, turned } from "./geometry";

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
export function palm(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  lean = 0,
  tone = cv.ink.deep,
  light = cv.ink.leaf,
): void {
  const { rng } = cv;
  const spine = curve(
    [
      [x, y],
      [x + lean * 0.12, y - height * 0.4],
      [x + lean * 0.48, y - height * 0.76],
      [x + lean, y - height],
    ],
    false,
    4,
  );
  cv.shape(ribbon(spine, [height * 0.055, height * 0.034, height * 0.026]), tone, { rough: 1 });
  const crown: Point = [x + lean, y - height];
  const length = height * 0.43;
  const angles = [-172, -150, -118, -92, -62, -32, -8, 14, 166];
  angles.forEach((degrees, i) => {
    const angle = ((degrees + rng.wobble(9)) * Math.PI) / 180;
    cv.marks(
      [frond(crown, angle, length * rng.between(0.85, 1.1), 0.3 + Math.abs(Math.cos(angle)) * 0.34)],
      i % 3 === 1 ? light : tone,
    );
  });
  cv.dots(
    [
      [crown[0] - 7, crown[1] + 9],
      [crown[0] + 9, crown[1] + 10],
      [crown[0] + 1, crown[1] + 15],
    ],
    tone,
    height * 0.035,
  );
}

/** A slim areca palm. */
export function areca(cv: Canvas, x: number, y: number, height: number, tone = cv.ink.deep): void {
  cv.shape(
    ribbon(
      [
        [x, y],
        [x + 2, y - height / 2],
        [x + 3, y - height],
      ],
      [height * 0.022, height * 0.016],
    ),
    tone,
    { rough: 0.6 },
  );
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

export function banana(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  tone = cv.ink.leaf,
  light = cv.ink.sprout,
): void {
  const { rng } = cv;
  cv.shape(
    ribbon(
      [
        [x, y],
        [x + 3, y - height * 0.5],
      ],
      [height * 0.09, height * 0.06],
    ),
    light,
    { rough: 1 },
  );
  const crown: Point = [x + 2, y - height * 0.42];
  const leaves = [
    [-14, 1, 1],
    [24, -1, 0.95],
    [8, 1, 0.8],
    [0, -1, 1.06],
    [-42, 1, 0.9],
    [-30, -1, 0.84],
  ] as const;
  leaves.forEach(([turn, side, k], i) => {
    const place = (points: Points) =>
      turned(
        moved(points, crown[0], crown[1], (height / 172) * k, side < 0),
        turn * side + rng.wobble(6),
        crown[0],
        crown[1],
      );
    cv.shape(place(BANANA_LEAF), i % 2 ? light : tone, { rough: 1 });
    cv.marks([place(BANANA_RIB)], i % 2 ? tone : light);
  });
}
