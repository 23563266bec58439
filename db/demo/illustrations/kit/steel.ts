import type { Canvas } from "./canvas";
import { box, disc, moved, outline, type Point, type Points, ribbon, standing, turned } from "./geometry";

/** A straight lattice between two points: chords and zigzag. */
export function lattice(a: Point, b: Point, depth: number, bays: number, thick: number): Points[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * depth, (dx / length) * depth];
  const low = (t: number): Point => [a[0] + dx * t, a[1] + dy * t];
  const high = (t: number): Point => [a[0] + dx * t + nx, a[1] + dy * t + ny];
  const out: Points[] = [ribbon([low(0), low(1)], [thick]), ribbon([high(0), high(1)], [thick])];
  for (let i = 0; i < bays; i++) {
    out.push(
      ribbon([low(i / bays), high((i + 0.5) / bays)], [thick * 0.7]),
      ribbon([high((i + 0.5) / bays), low((i + 1) / bays)], [thick * 0.7]),
    );
  }
  return out;
}

export function turbine(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  turn: number,
  tone: string,
  shade?: string,
): void {
  const hub: Point = [x, y - height];
  cv.shape(standing(x, y, height * 0.042, height, height * 0.02), tone, { rough: 0.5 });
  if (shade)
    cv.marks(
      [
        [
          [x + 1, y],
          [x + 1, y - height],
          [x + height * 0.01, y - height],
          [x + height * 0.021, y],
        ],
      ],
      shade,
    );
  const blade = outline("-2 0, -7 -14, -8 -40, -4 -82, 2 -112, 4 -84, 5 -40, 4 -14, 2 0");
  for (const third of [0, 120, 240])
    cv.shape(turned(moved(blade, hub[0], hub[1], height * 0.0052), turn + third, hub[0], hub[1]), tone, { rough: 0.5 });
  cv.shape(disc(hub[0], hub[1], height * 0.022), shade ?? tone, { rough: 0.3 });
}

export function pylon(cv: Canvas, x: number, y: number, height: number, tone: string): void {
  const k = height / 200;
  const leg = (a: Point, b: Point) => ribbon([a, b], [3]);
  const parts = [
    leg([-26, 0], [-6, -120]),
    leg([26, 0], [6, -120]),
    leg([-6, -120], [-3, -200]),
    leg([6, -120], [3, -200]),
    leg([-26, 0], [12, -72]),
    leg([26, 0], [-12, -72]),
    leg([-12, -72], [7, -118]),
    leg([12, -72], [-7, -118]),
    leg([-6, -120], [4, -164]),
    leg([6, -120], [-4, -164]),
    leg([-42, -128], [42, -128]),
    leg([-34, -158], [34, -158]),
    leg([-26, -186], [26, -186]),
    leg([-42, -128], [0, -140]),
    leg([42, -128], [0, -140]),
    leg([-34, -158], [0, -168]),
    leg([34, -158], [0, -168]),
  ];
  cv.marks(
    parts.map((part) => moved(part, x, y, k)),
    tone,
  );
}

export function wires(cv: Canvas, a: Point, b: Point, sag: number, tone: string, width = 2): void {
  cv.line(
    Array.from({ length: 11 }, (_, i): Point => {
      const t = i / 10;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + sag * 4 * t * (1 - t)];
    }),
    tone,
    width,
  );
}

/** A tower crane over a building site. */
export function towerCrane(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  reach: number,
  tone: string,
  flip = false,
): void {
  const s = flip ? -1 : 1;
  const top = y - height;
  cv.marks(
    [
      ...lattice([x, y], [x, top], 16, Math.round(height / 32), 3.4),
      ...lattice([x - s * reach * 0.34, top], [x + s * reach, top], -13, 17, 3),
      ribbon(
        [
          [x + 8, top - 12],
          [x + 8, top - 66],
        ],
        [6, 3],
      ),
      ribbon(
        [
          [x + 8, top - 64],
          [x + s * reach * 0.78, top - 12],
        ],
        [2],
      ),
      ribbon(
        [
          [x + 8, top - 64],
          [x - s * reach * 0.3, top - 6],
        ],
        [2],
      ),
      box(x - s * reach * 0.34 - 14, top - 4, 34, 26),
      box(x - 6, top + 4, 28, 20),
      ribbon(
        [
          [x + s * reach * 0.7, top],
          [x + s * reach * 0.7, top + height * 0.3],
        ],
        [1.8],
      ),
      box(x + s * reach * 0.7 - 14, top + height * 0.3, 28, 8),
    ],
    tone,
  );
}
