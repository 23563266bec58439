import type { Canvas } from "./canvas";
import { box, disc, lens, type Point } from "./geometry";
import { tiledRoof } from "./houses";

export type Tube = { wall: string; trim: string; dark: string; tile: string };

/** Nhà ống: one narrow front, its floors full of shutters, balconies and awnings. (x, y) is the left foot. */
export function tubeHouse(cv: Canvas, x: number, y: number, width: number, height: number, tube: Tube, lit = ""): void {
  const { rng } = cv;
  const floors = Math.max(2, Math.round(height / (width * 0.78)));
  const storey = height / floors;
  cv.shape(box(x, y - height, width, height + 4), tube.wall, {
    rough: 1,
    shade: { from: "right", tone: tube.trim, reach: 0.55 },
  });
  for (let floor = 0; floor < floors; floor++) {
    const top = y - height + storey * floor;
    if (floor === floors - 1) shopFront(cv, x, y, width, storey, tube, lit);
    else upperFloor(cv, x, top, width, storey, tube, lit && rng.chance(0.6) ? lit : "");
  }
  crown(cv, x, y - height, width, tube);
}

function upperFloor(
  cv: Canvas,
  x: number,
  top: number,
  width: number,
  storey: number,
  { trim, dark }: Tube,
  lit: string,
): void {
  const { rng } = cv;
  const doors = width > 90 ? rng.pick([2, 3, 2]) : rng.pick([1, 2]);
  const arched = rng.chance(0.35);
  for (let i = 0; i < doors; i++) {
    const w = (width / doors) * 0.46;
    const left = x + (width / doors) * (i + 0.27);
    const [head, h] = [top + storey * 0.24, storey * 0.58];
    const opening = arched
      ? ([
          ...disc(left + w / 2, head + w * 0.3, w / 2, w / 2, 180, 360),
          [left + w, head + h],
          [left, head + h],
        ] as Point[])
      : box(left, head, w, h);
    cv.shape(opening, lit || dark, { rough: 0.7 });
    cv.marks([box(left - w * 0.42, head, w * 0.36, h), box(left + w * 1.06, head, w * 0.36, h)], trim);
  }
  if (rng.chance(0.55)) {
    const rail = top + storey * 0.66;
    cv.marks(
      [
        box(x - 5, rail, width + 10, 4),
        box(x - 5, top + storey * 0.9, width + 10, 7),
        ...Array.from({ length: Math.round(width / 9) }, (_, i) => box(x + i * 9 + 1, rail, 2.4, storey * 0.25)),
      ],
      dark,
    );
    if (rng.chance(0.6))
      cv.marks(
        Array.from({ length: 9 }, () => {
          const px = x + rng.unit() * width;
          return lens([px, rail + 3], [px + rng.wobble(12), rail + rng.between(-20, 14)], 7);
        }),
        cv.ink.leaf,
      );
  } else cv.marks([box(x - 3, top + storey * 0.92, width + 6, 5)], trim);
}

function shopFront(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  storey: number,
  { trim, dark }: Tube,
  lit: string,
): void {
  cv.shape(box(x + width * 0.09, y - storey * 0.74, width * 0.82, storey * 0.76), lit || dark, { rough: 0.8 });
  const stripes = Math.max(4, Math.round(width / 16));
  const tones = [cv.rng.pick([cv.ink.accent, cv.ink.near, cv.ink.sprout]), cv.ink.cloth];
  for (let i = 0; i < stripes; i++) {
    const [a, b] = [i / stripes, (i + 1) / stripes];
    const top = y - storey * 0.9;
    cv.marks(
      [
        [
          [x + width * a, top],
          [x + width * b, top],
          [x - width * 0.06 + width * 1.12 * b, top + storey * 0.26],
          [x - width * 0.06 + width * 1.12 * a, top + storey * 0.26],
        ],
      ],
      tones[i % 2] ?? trim,
    );
  }
}

export function crown(cv: Canvas, x: number, top: number, width: number, { wall, trim, dark, tile }: Tube): void {
  const { rng } = cv;
  switch (rng.whole(0, 3)) {
    case 0:
      return tiledRoof(cv, x - 6, top + 6, width + 12, width * 0.34, tile, trim);
    case 1: {
      cv.shape(
        [
          [x - 4, top + 8],
          [x - 4, top - 6],
          [x + width * 0.2, top - 10],
          [x + width / 2, top - width * 0.3],
          [x + width * 0.8, top - 10],
          [x + width + 4, top - 6],
          [x + width + 4, top + 8],
        ],
        wall,
        { rough: 0.8 },
      );
      return cv.marks([disc(x + width / 2, top - width * 0.08, width * 0.07)], dark);
    }
    case 2: {
      const tank = box(x + width * 0.2, top - width * 0.52, width * 0.5, width * 0.26);
      cv.marks(
        [
          box(x + width * 0.26, top - width * 0.28, 4, width * 0.3),
          box(x + width * 0.62, top - width * 0.28, 4, width * 0.3),
        ],
        dark,
      );
      cv.shape(tank, cv.ink.far, { rough: 0.6, shade: { from: "below", tone: dark, reach: 0.7 } });
      return cv.marks([box(x - 4, top - 4, width + 8, 10)], trim);
    }
    default:
      cv.marks(
        [
          box(x - 4, top - 3, width + 8, 10),
          ...Array.from({ length: Math.round(width / 12) }, (_, i) => box(x + i * 12 + 2, top - 22, 4, 20)),
          box(x - 2, top - 25, width + 4, 5),
        ],
        trim,
      );
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

/** A row of tube houses from x to `to`, standing on y; `gap` leaves a street between two of its points. */
export function terrace(
  cv: Canvas,
  x: number,
  to: number,
  y: number,
  width: number,
  height: number,
  lit = "",
  gap?: Point,
): void {
  const all = tubes(cv);
  const kind = cv.rng.whole(0, 4);
  const fronts = Array.from({ length: Math.min(5, Math.ceil((to - x) / width)) }, (_, i) => {
    const [w, h] = [width * cv.rng.between(0.8, 1.15), height * (0.68 + 0.4 * ((i * 0.38) % 1))];
    return {
      w,
      stamp: cv.stamp(() => tubeHouse(cv, -w / 2, 0, w, h, all[(kind + i * 2) % all.length] ?? all[0], lit)),
    };
  });
  let last = -1;
  for (let left = x; left < to;) {
    if (gap && left > gap[0] && left < gap[1]) left = gap[1];
    const pick = (last + cv.rng.whole(1, Math.max(1, fronts.length - 1))) % fronts.length;
    const front = fronts[pick];
    if (!front) return;
    const scale = cv.rng.between(0.9, 1.08);
    front.stamp(left + (front.w * scale) / 2, y, { scale, flip: cv.rng.chance(0.5) });
    left += front.w * scale;
    last = pick;
  }
}
