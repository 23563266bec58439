import type { Canvas } from "./canvas";
import { box, disc, lens, outline, type Point, type Points, ribbon, standing } from "./geometry";
import { panes } from "./houses";
import { lattice } from "./steel";

/** A quay crane with its boom over the water to the right (left when flipped). */
export function quayCrane(
  cv: Canvas,
  x: number,
  y: number,
  height: number,
  tone: string,
  { flip = false, raised = false }: { flip?: boolean; raised?: boolean } = {},
): void {
  cv.at(x, y, { scale: height / 200, flip }, () => {
    const beam = (from: Point, to: Point, w: number) => ribbon([from, to], [w]);
    const boom: Points[] = raised
      ? [beam([20, -122], [92, -205], 7), beam([6, -178], [70, -180], 2)]
      : [
          ...lattice([-66, -122], [142, -122], 11, 20, 3),
          beam([6, -182], [132, -124], 2.4),
          beam([6, -182], [78, -124], 2.4),
        ];
    const cabin = raised
      ? []
      : [
          box(58, -113, 16, 12),
          beam([62, -110], [62, -66], 1.2),
          beam([70, -110], [70, -66], 1.2),
          box(52, -68, 28, 5),
        ];
    cv.marks(
      [
        beam([-40, 0], [-34, -124], 8),
        beam([24, 0], [20, -124], 8),
        beam([-24, 0], [-20, -124], 5),
        beam([38, 0], [34, -124], 5),
        beam([-40, -52], [38, -52], 7),
        beam([-38, -50], [22, -120], 3.4),
        beam([24, -50], [-30, -120], 3.4),
        beam([-30, -122], [6, -184], 5),
        beam([30, -122], [6, -184], 5),
        beam([6, -182], [-62, -124], 2.4),
        box(-62, -134, 34, 14),
        box(-48, -4, 22, 6),
        box(18, -4, 26, 6),
        ...boom,
        ...cabin,
      ],
      tone,
    );
  });
}

/** Containers stacked in columns; (x, y) is the left foot. */
export function containers(
  cv: Canvas,
  x: number,
  y: number,
  cols: number,
  rows: number,
  width: number,
  height: number,
  { ragged = true, ribs = true }: { ragged?: boolean; ribs?: boolean } = {},
): void {
  const { rng, ink } = cv;
  const tones = [ink.accent, ink.near, ink.wallShade, ink.roof, ink.mid, ink.wall, ink.lamp, ink.deep] as const;
  const lines: Points[] = [];
  for (let col = 0; col < cols; col++) {
    const tall = ragged ? rng.whole(Math.max(1, rows - 2), rows) : rows;
    for (let row = 0; row < tall; row++) {
      const [left, top] = [x + col * width, y - (row + 1) * height];
      cv.shape(box(left + 1, top + 1, width - 3, height - 2), rng.pick(tones), { rough: 0.7 });
      if (!ribs) continue;
      for (let rib = 1; rib < 8; rib++)
        lines.push(box(left + (width * rib) / 8 - 1, top + height * 0.16, Math.max(1.2, width * 0.014), height * 0.68));
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
    cv.shape(outline("-496 -96, 400 -96, 430 -124, 520 -140, 484 -50, 456 6, -470 6, -490 -40"), hull, {
      rough: 1.6,
      shade: { from: "below", tone: deep, reach: 0.7 },
    });
    cv.shape(outline("-484 -18, 470 -18, 456 10, -468 10"), accent, { rough: 1 });
    cv.marks([lens([-480, -76], [480, -96], 4)], wallShade);
  });
}

/** Saw-tooth sheds, glazed to the left; (x, y) is the left foot. */
export function sawtooth(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  bays: number,
  wall: string,
  roof: string,
  lit: string,
): void {
  const bay = width / bays;
  const tooth = Math.min(height * 0.55, bay * 0.5);
  for (let i = 0; i < bays; i++) {
    const left = x + bay * i;
    cv.shape(
      [
        [left, y - height],
        [left + bay * 0.14, y - height - tooth],
        [left + bay, y - height],
      ],
      roof,
      { rough: 1, shade: { from: "right", tone: wall, reach: 0.5 } },
    );
    cv.marks(
      [
        [
          [left + 2, y - height],
          [left + bay * 0.05, y - height],
          [left + bay * 0.17, y - height - tooth * 0.9],
          [left + bay * 0.13, y - height - tooth * 0.94],
        ],
      ],
      lit,
    );
  }
  cv.shape(box(x, y - height - 2, width, height + 4), wall, {
    rough: 1.4,
    shade: { from: "below", tone: roof, reach: 0.5 },
  });
  panes(cv, { x: x + 8, y: y - height * 0.8, width: width - 16, height: height * 0.34 }, bays * 5, 1, lit, 0.12, 0.7);
}

export function chimney(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  tone: string,
  band: string,
): void {
  cv.shape(standing(x, y, width, height, width * 0.62), tone, {
    rough: 1,
    shade: { from: "left", tone: band, reach: 0.6 },
  });
  for (const t of [0.9, 0.78])
    cv.shape(standing(x, y - height * t, width * (1 - t * 0.36), height * 0.055), band, { rough: 0.6 });
}

/** A column or vessel of a refinery, with its ladders and platforms. */
export function column(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  tone: string,
  light: string,
): void {
  const top = disc(x, y - height, width / 2, width * 0.42, 180, 360);
  cv.shape([...top, [x + width / 2, y], [x - width / 2, y]], tone, {
    rough: 0.8,
    shade: { from: "left", tone: light, reach: 0.8 },
  });
  const decks = Math.max(2, Math.round(height / 80));
  cv.marks(
    Array.from({ length: decks }, (_, i) => box(x - width * 0.72, y - (height * (i + 0.7)) / decks, width * 1.44, 4)),
    tone,
  );
  cv.marks([box(x + width * 0.56, y - height * 0.94, 3, height * 0.94)], tone);
}

export function tank(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  tone: string,
  shade: string,
): void {
  cv.shape(
    [...disc(x, y - height, width / 2, width * 0.11, 180, 360), ...disc(x, y, width / 2, width * 0.07, 0, 180)],
    tone,
    { rough: 1, shade: { from: "right", tone: shade, reach: 0.75 } },
  );
  for (const t of [1, 0.66, 0.33]) cv.line(disc(x, y - height * t, width / 2, width * 0.07, 2, 178), shade, 2.5);
  cv.marks(
    Array.from({ length: 9 }, (_, i) =>
      box(x - width * 0.36 + i * width * 0.05, y - height * (0.12 + i * 0.1), width * 0.07, 3),
    ),
    shade,
  );
}

/** A ball tank for gas. */
export function sphere(cv: Canvas, x: number, y: number, r: number, tone: string, shade: string): void {
  for (const t of [-0.7, -0.25, 0.25, 0.7]) cv.marks([box(x + r * t - 4, y - r, 8, r)], shade);
  cv.shape(disc(x, y - r * 1.12, r), tone, { rough: 1, shade: { from: "right", tone: shade, reach: 0.75 } });
  cv.marks([lens([x - r, y - r * 1.12], [x + r, y - r * 1.12], 4, r * 0.2)], shade);
}
