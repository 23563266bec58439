import type { Canvas } from "./canvas";
import { type Area, box, curve, lens, type Point, type Points } from "./geometry";

/** Panes in a grid, one path; `skip` leaves out that share of them. */
export function panes(cv: Canvas, area: Area, cols: number, rows: number, tone: string, skip = 0, fill = 0.56): void {
  const [w, h] = [area.width / cols, area.height / rows];
  const cells: Point[] = [];
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      if (cv.rng.chance(skip)) continue;
      cells.push([area.x + w * (col + 0.5), area.y + h * (row + (1 - fill) / 2)]);
    }
  }
  cv.bars(cells, w * fill, h * fill, tone);
}

/** A sloping tiled roof, its eaves from (x, y) to (x + width, y); rows of tiles are gouged out. */
export function tiledRoof(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  tone = cv.ink.roof,
  light = cv.ink.wallShade,
): void {
  const inset = Math.min(width * 0.12, height * 0.7);
  const roof: Points = [
    [x - width * 0.02, y - height * 0.06],
    [x + inset * 0.55, y - height * 0.5],
    [x + inset, y - height],
    [x + width - inset, y - height],
    [x + width - inset * 0.55, y - height * 0.5],
    [x + width * 1.02, y - height * 0.06],
    [x + width, y],
    [x, y],
  ];
  cv.shape(roof, tone, { rough: 1 });
  const rows = Math.max(3, Math.round(width / 17));
  cv.marks(
    Array.from({ length: rows }, (_, i) => {
      const t = (i + 0.5) / rows;
      return lens(
        [x + inset * 1.12 + (width - inset * 2.24) * t, y - height * 0.9],
        [x + width * 0.02 + width * 0.96 * t, y - height * 0.06],
        3.4,
      );
    }),
    light,
  );
  cv.shape(box(x + inset - 5, y - height - 5, width - inset * 2 + 10, 9), tone, { rough: 0.6 });
}

/** A communal-house roof: the eaves sag and the corners fly up. */
export function curvedRoof(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  tone = cv.ink.roof,
  light = cv.ink.wallShade,
): void {
  const half = width / 2;
  const side = (s: number): Point[] => [
    [x + s * half * 0.52, y - height],
    [x + s * half * 0.6, y - height * 0.55],
    [x + s * half * 0.82, y - height * 0.2],
    [x + s * half * 1.1, y - height * 0.36],
  ];
  const eaves = curve(
    [
      [x + half * 1.1, y - height * 0.36],
      [x + half * 0.86, y - height * 0.03],
      [x + half * 0.4, y + height * 0.03],
      [x, y + height * 0.04],
      [x - half * 0.4, y + height * 0.03],
      [x - half * 0.86, y - height * 0.03],
      [x - half * 1.1, y - height * 0.36],
    ],
    false,
    4,
  );
  cv.shape([...curve(side(1), false, 4), ...eaves, ...curve(side(-1).toReversed(), false, 4)], tone, { rough: 0.8 });
  const rows = Math.max(5, Math.round(width / 22));
  cv.marks(
    Array.from({ length: rows }, (_, i) => {
      const t = ((i + 0.5) / rows) * 2 - 1;
      return lens(
        [x + t * half * 0.5, y - height * 0.92],
        [x + t * half * 0.84, y - height * 0.04 - Math.abs(t) ** 3 * height * 0.1],
        3.6,
        t * -height * 0.05,
      );
    }),
    light,
  );
  cv.shape(
    curve(
      [
        [x - half * 0.6, y - height * 1.14],
        [x - half * 0.5, y - height * 1.02],
        [x, y - height * 1.01],
        [x + half * 0.5, y - height * 1.02],
        [x + half * 0.6, y - height * 1.14],
        [x + half * 0.53, y - height * 0.93],
        [x - half * 0.53, y - height * 0.93],
      ],
      true,
      3,
    ),
    tone,
    { rough: 0.6 },
  );
}

/** A country house of three bays with a veranda; (x, y) is the middle of its foot. */
export function farmhouse(cv: Canvas, x: number, y: number, width: number): void {
  const { wall, wallShade, deep, roof } = cv.ink;
  const h = width * 0.26;
  cv.shape(box(x - width * 0.44, y - h, width * 0.88, h), wall, {
    rough: 1,
    shade: { from: "above", tone: wallShade, reach: 0.8 },
  });
  for (const t of [-0.28, 0, 0.28])
    cv.shape(box(x + width * t - width * 0.075, y - h * 0.72, width * 0.15, h * 0.72), deep, { rough: 0.8 });
  for (const t of [-0.42, -0.14, 0.14, 0.42]) cv.shape(box(x + width * t - 4, y - h, 8, h), wallShade, { rough: 0.5 });
  tiledRoof(cv, x - width / 2, y - h * 0.92, width, width * 0.2, roof, wallShade);
  cv.shape(box(x - width * 0.48, y - 5, width * 0.96, 10), wallShade, { rough: 0.8 });
}

/** Nhà sàn: a house on stilts under a steep thatch. */
export function stiltHouse(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  thatch = cv.ink.near,
  light = cv.ink.wallShade,
): void {
  const { wall, wallShade, deep } = cv.ink;
  const [stilt, room, roof] = [width * 0.24, width * 0.2, width * 0.36];
  for (const t of [-0.4, -0.2, 0, 0.2, 0.4])
    cv.shape(box(x + width * t - 4, y - stilt, 8, stilt + 8), deep, { rough: 0.6 });
  cv.shape(box(x - width * 0.46, y - stilt - 6, width * 0.92, 10), deep, { rough: 0.6 });
  cv.shape(box(x - width * 0.42, y - stilt - room, width * 0.84, room - 4), wallShade, {
    rough: 0.8,
    shade: { from: "above", tone: deep, reach: 0.5 },
  });
  panes(
    cv,
    { x: x - width * 0.38, y: y - stilt - room * 0.8, width: width * 0.76, height: room * 0.66 },
    5,
    1,
    deep,
    0,
    0.5,
  );
  const top = y - stilt - room * 0.86;
  cv.shape(
    [
      [x - width * 0.53, top],
      [x - width * 0.36, top - roof],
      [x + width * 0.36, top - roof],
      [x + width * 0.53, top],
    ],
    thatch,
    { rough: 2 },
  );
  cv.marks(
    Array.from({ length: 20 }, (_, i) => {
      const t = (i + 0.5) / 20 - 0.5;
      return lens(
        [x + width * t * 0.74, top - roof * cv.rng.between(0.6, 0.92)],
        [x + width * t * 1.02, top - roof * cv.rng.between(0.04, 0.3)],
        3.2,
      );
    }),
    light,
  );
  cv.marks([lens([x - width * 0.36, top - roof - 3], [x + width * 0.36, top - roof - 3], 12)], wall);
  for (const k of [0, 1, 2, 3]) cv.marks([box(x + width * 0.44 + k * 8, y - stilt + (k * stilt) / 4, 30, 4)], deep);
}
