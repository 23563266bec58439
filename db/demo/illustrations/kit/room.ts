import type { Canvas } from "./canvas";
import { box, disc, lens, type Point, type Points, ribbon } from "./geometry";

/** A wall down to `y` and the floor under it. */
export function room(
  cv: Canvas,
  y: number,
  wall: string,
  floor: string,
  { light, shade }: { light?: string; shade?: string } = {},
): void {
  cv.shape(box(-20, -20, 1640, y + 40), wall, {
    rough: 0,
    ...(light ? { shade: { from: "above" as const, tone: light, reach: 0.9 } } : {}),
  });
  cv.shape(box(-20, y, 1640, 1110 - y), floor, {
    rough: 1,
    ...(shade ? { shade: { from: "below" as const, tone: shade, reach: 0.9 } } : {}),
  });
}

/** A window with what is seen through it. */
export function windowPane(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  frame: string,
  view: () => void,
  bars = 2,
): void {
  cv.shape(box(x - 16, y - 16, width + 32, height + 32), frame, { rough: 1 });
  cv.within(box(x, y, width, height), view);
  cv.marks(
    [
      ...Array.from({ length: bars - 1 }, (_, i) => box(x + (width * (i + 1)) / bars - 5, y, 10, height)),
      box(x, y + height * 0.36 - 4, width, 8),
    ],
    frame,
  );
  cv.shape(box(x - 30, y + height + 12, width + 60, 18), frame, { rough: 1 });
}

/** A table seen from the side; (x, y) is the middle of its foot. */
export function table(cv: Canvas, x: number, y: number, width: number, height: number, tone: string, leg = tone): void {
  cv.marks(
    [
      box(x - width * 0.44, y - height, width * 0.035, height),
      box(x + width * 0.41, y - height, width * 0.035, height),
    ],
    leg,
  );
  cv.shape(box(x - width / 2, y - height - 10, width, 20), tone, { rough: 1 });
}

/** The low stool of the pavement. */
export function stool(cv: Canvas, x: number, y: number, width: number, tone: string): void {
  const h = width * 0.62;
  cv.shape(
    [
      [x - width * 0.42, y - h],
      [x + width * 0.42, y - h],
      [x + width / 2, y],
      [x + width * 0.36, y],
      [x + width * 0.26, y - h * 0.6],
      [x - width * 0.26, y - h * 0.6],
      [x - width * 0.36, y],
      [x - width / 2, y],
    ],
    tone,
    { rough: 0.6 },
  );
  cv.shape(box(x - width * 0.48, y - h * 1.12, width * 0.96, h * 0.2), tone, { rough: 0.6 });
}

/** Shelves full of books between x and x + width; (y) is the top. */
export function bookshelf(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  rows: number,
  frame: string,
  tones: readonly [string, ...string[]],
): void {
  const { rng, ink } = cv;
  const row = height / rows;
  cv.shape(box(x, y, width, height), frame, { rough: 1 });
  cv.shape(box(x + 8, y + 8, width - 16, height - 16), ink.deep, { rough: 0.5 });
  const spines = new Map<string, Points[]>();
  const bands: Points[] = [];
  for (let r = 0; r < rows; r++) {
    const foot = y + row * (r + 1) - 9;
    for (let left = x + 14; left < x + width - 22;) {
      const w = rng.between(0.1, 0.2) * row;
      const h = row * rng.between(0.58, 0.82);
      if (rng.chance(0.07)) {
        left += w * 1.6;
        continue;
      }
      const tone = rng.pick(tones);
      const lean = rng.chance(0.08) ? w * 0.7 : 0;
      const book: Points = [
        [left, foot],
        [left + lean, foot - h],
        [left + lean + w - 2, foot - h],
        [left + w - 2, foot],
      ];
      spines.set(tone, [...(spines.get(tone) ?? []), book]);
      if (lean === 0 && rng.chance(0.4)) bands.push(box(left + 1, foot - h * 0.8, w - 4, 4));
      left += w + lean;
    }
  }
  for (const [tone, books] of spines) cv.marks(books, tone);
  cv.marks(bands, ink.cloth);
  cv.marks(
    Array.from({ length: rows }, (_, r) => box(x, y + row * (r + 1) - 9, width, 10)),
    frame,
  );
}

/** A hanging lamp and its pool of light. */
export function pendant(cv: Canvas, x: number, y: number, width: number, tone: string): void {
  cv.marks(
    [
      box(x - 2, -20, 4, y + 20),
      [
        [x - width / 2, y],
        [x - width * 0.2, y - width * 0.36],
        [x + width * 0.2, y - width * 0.36],
        [x + width / 2, y],
      ],
    ],
    tone,
  );
  cv.marks([lens([x - width * 0.46, y + 2], [x + width * 0.46, y + 2], width * 0.13)], cv.ink.lamp);
}

/** An electric fan hung from the ceiling. */
export function ceilingFan(cv: Canvas, x: number, y: number, reach: number, tone: string): void {
  cv.marks(
    [
      box(x - 3, -20, 6, y + 20),
      disc(x, y, reach * 0.13, reach * 0.08),
      lens([x, y], [x - reach, y + reach * 0.1], reach * 0.16),
      lens([x, y], [x + reach, y + reach * 0.06], reach * 0.16),
      lens([x, y], [x + reach * 0.2, y - reach * 0.1], reach * 0.12),
    ],
    tone,
  );
}

/** A potted plant on the floor. */
export function pot(cv: Canvas, x: number, y: number, height: number): void {
  const { ink, rng } = cv;
  cv.marks(
    Array.from({ length: 9 }, (_, i) => {
      const turn = -2.7 + (i / 8) * 2.26 + rng.wobble(0.1);
      const reach = height * rng.between(0.6, 0.85);
      return lens(
        [x, y - height * 0.26],
        [x + Math.cos(turn) * reach, y - height * 0.26 + Math.sin(turn) * reach],
        height * 0.13,
        rng.wobble(14),
      );
    }),
    ink.leaf,
  );
  cv.shape(
    [
      [x - height * 0.17, y - height * 0.3],
      [x + height * 0.17, y - height * 0.3],
      [x + height * 0.12, y],
      [x - height * 0.12, y],
    ],
    ink.roof,
    { rough: 1 },
  );
}

/** A row of tiles or boards running away to a point. */
export function floorboards(cv: Canvas, y: number, vanish: Point, tone: string, count = 16): void {
  cv.marks(
    Array.from({ length: count + 1 }, (_, i) => {
      const x = vanish[0] + (i / count - 0.5) * 4200;
      const t = (y - vanish[1]) / (1090 - vanish[1]);
      return ribbon(
        [
          [vanish[0] + (x - vanish[0]) * t, y],
          [x, 1090],
        ],
        [2, 6],
      );
    }),
    tone,
  );
}
