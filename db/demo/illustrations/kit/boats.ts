import type { Canvas } from "./canvas";
import { flag } from "./flag";
import { box, curve, disc, lens, moved, outline, type Point, ribbon } from "./geometry";
import { type Dress, person } from "./people";

const SAMPAN = outline("-104 -20, -88 -14, -60 -6, 0 -2, 60 -6, 90 -16, 108 -26, 98 -6, 76 10, 40 18, -40 18, -78 8");

const GHE = outline("-112 -24, -96 -16, -60 -10, 0 -8, 58 -12, 88 -24, 116 -46, 110 -18, 92 8, 62 24, -70 24, -98 6");

const TRAWLER = outline("-104 -26, -100 -16, 0 -14, 52 -20, 92 -38, 124 -56, 112 -20, 92 18, 70 30, -84 30, -98 10");

type BoatLook = { tone?: string; light?: string; flip?: boolean };

/** A low sampan with its middle waterline on (x, y); length in px. */
export function sampan(
  cv: Canvas,
  x: number,
  y: number,
  length: number,
  { tone = cv.ink.deep, light = cv.ink.wallShade, flip = false }: BoatLook = {},
): void {
  cv.at(x, y, { scale: length / 212, flip }, () => {
    cv.shape(curve(SAMPAN, true, 2), tone, { rough: 0.8 });
    cv.marks([lens([-92, -11], [96, -12], 5, 12), lens([-60, 8], [60, 9], 3, 3)], light);
  });
}

/** Someone standing at the stern with a long oar. */
export function oarsman(cv: Canvas, x: number, y: number, height: number, dress: Dress, flip = false): void {
  const s = flip ? -1 : 1;
  cv.marks(
    [lens([x + s * height * 0.02, y - height * 0.74], [x + s * height * 0.95, y + height * 0.34], height * 0.035)],
    cv.ink.near,
  );
  cv.marks(
    [lens([x + s * height * 0.66, y + height * 0.1], [x + s * height * 0.98, y + height * 0.38], height * 0.1)],
    cv.ink.near,
  );
  person(cv, x, y, height, { pose: "row", wear: "blouse", head: "non", flip, ...dress });
}

/** Ghe: the Mekong boat with a painted eye, an arched roof, and cargo if asked. */
export function ghe(
  cv: Canvas,
  x: number,
  y: number,
  length: number,
  {
    tone = cv.ink.deep,
    light = cv.ink.wallShade,
    flip = false,
    roof = true,
    cargo,
  }: BoatLook & { roof?: boolean; cargo?: string } = {},
): void {
  const { accent, cloth, deep } = cv.ink;
  cv.at(x, y, { scale: length / 228, flip }, () => {
    if (cargo) heap(cv, -22, -8, 62, cargo);
    if (roof) mui(cv, cargo ? -76 : -34, -10, cargo ? 30 : 52, light);
    cv.shape(curve(GHE, true, 2), tone, { rough: 0.8 });
    cv.marks([outline("72 -18, 92 -27, 114 -45, 109 -20, 98 -2, 82 8")], accent);
    cv.marks([lens([82, -8], [104, -20], 11)], cloth);
    cv.dots([[94, -14]], deep, 6);
    cv.marks([lens([-96, -13], [70, -14], 4, 8)], light);
  });
}

function mui(cv: Canvas, x: number, y: number, half: number, light: string): void {
  const arch = [...disc(x, y, half, half * 0.66, 180, 360)];
  cv.shape(arch, cv.ink.near, { rough: 0.6, shade: { from: "above", tone: light, reach: 0.7 } });
  cv.marks(
    [-0.66, -0.33, 0, 0.33, 0.66].map((t) =>
      lens([x + half * t, y], [x + half * t * 0.94, y - half * 0.64 * Math.sqrt(1 - t * t)], 2.2),
    ),
    light,
  );
}

function heap(cv: Canvas, x: number, y: number, half: number, tone: string): void {
  const { rng } = cv;
  const fruit: Point[] = [];
  for (let row = 0; row < 3; row++) {
    const n = 8 - row * 2;
    for (let i = 0; i < n; i++)
      fruit.push([x + ((i + 0.5) / n - 0.5) * half * 2 * (1 - row * 0.24) + rng.wobble(2), y - row * 9 + 1]);
  }
  cv.marks(
    fruit.map(([fx, fy]) => disc(fx, fy, 8, 7)),
    tone,
  );
  cv.marks(
    fruit.filter((_, i) => i % 2 === 0).map(([fx, fy]) => lens([fx - 5, fy - 3], [fx + 2, fy - 5], 2)),
    cv.ink.lamp,
  );
}

/** The bẹo: a pole on which a floating-market boat hangs what it sells. */
export function beo(cv: Canvas, x: number, y: number, height: number, goods: readonly string[]): void {
  cv.marks([lens([x, y + 10], [x + 10, y - height], 6)], cv.ink.near);
  goods.forEach((tone, i) => {
    const gy = y - height * (0.94 - i * 0.15);
    cv.marks([disc(x + 9 - 12, gy + 8, 8, 9), disc(x + 9 + 11, gy + 10, 9, 8), disc(x + 8, gy + 18, 8)], tone);
  });
}

/** A wooden trawler with wheelhouse, mast and flag. */
export function trawler(
  cv: Canvas,
  x: number,
  y: number,
  length: number,
  { tone = cv.ink.near, light = cv.ink.wall, flip = false, hull = cv.ink.accent }: BoatLook & { hull?: string } = {},
): void {
  const { deep, wallShade, roof } = cv.ink;
  cv.at(x, y, { scale: length / 230, flip }, () => {
    cv.marks(
      [
        ribbon(outline("18 -16, 18 -118"), [4, 3]),
        ribbon(outline("-86 -20, -86 -96"), [3, 2.4]),
        lens([18, -112], [112, -50], 1.6),
        lens([18, -112], [-86, -92], 1.6),
        lens([18, -60], [74, -98], 3),
      ],
      deep,
    );
    cv.shape(box(-76, -64, 62, 50), light, { rough: 0.7, shade: { from: "right", tone: wallShade, reach: 0.6 } });
    cv.shape(outline("-84 -64, -82 -72, -8 -72, -4 -64"), roof, { rough: 0.6 });
    cv.marks([box(-70, -54, 14, 14), box(-50, -54, 14, 14), box(-30, -54, 10, 36)], deep);
    cv.shape(curve(TRAWLER, true, 2), tone, { rough: 0.8 });
    cv.marks([outline("-100 -4, 0 2, 60 -2, 112 -26, 106 -8, 96 12, -95 14")], hull);
    cv.marks([lens([84, -18], [104, -30], 9)], light);
    cv.dots([[95, -24]], deep, 5);
    flag(cv, 18, -118, 26, true);
  });
}

const SAIL = outline("0 0, -6 -60, -2 -120, 10 -168, 34 -150, 56 -118, 72 -80, 78 -40, 70 -6, 36 4");

/** A junk with batten sails, as in Hạ Long. */
export function junk(cv: Canvas, x: number, y: number, height: number, sail: string, flip = false): void {
  const { deep, wallShade } = cv.ink;
  cv.at(x, y, { scale: height / 190, flip }, () => {
    for (const [dx, dy, k] of [
      [-62, -16, 0.72],
      [2, -18, 1],
      [66, -18, 0.6],
    ] as const) {
      const shape = curve(moved(SAIL, dx, dy, k), true, 2);
      cv.marks([box(dx - 2, dy - 172 * k, 3.4, 174 * k)], deep);
      cv.shape(shape, sail, { rough: 0.7, shade: { from: "left", tone: cv.ink.lamp, reach: 0.55 } });
      cv.marks(
        [0.2, 0.4, 0.6, 0.8].map((t) =>
          lens([dx - 5 * k, dy - 140 * k * t], [dx + (76 - 56 * t * t) * k, dy - (26 + 118 * t) * k], 2.6),
        ),
        deep,
      );
    }
    cv.shape(outline("-110 -34, -96 -18, -50 -12, 60 -12, 96 -22, 118 -32, 100 2, 78 14, -76 14, -100 -4"), deep, {
      rough: 0.8,
    });
    cv.marks([lens([-92, -8], [96, -10], 5, 5)], wallShade);
  });
}

/** Thuyền thúng: the round basket boat. */
export function basketBoat(
  cv: Canvas,
  x: number,
  y: number,
  width: number,
  tone = cv.ink.wallShade,
  dark = cv.ink.near,
): void {
  const half = width / 2;
  cv.shape([...disc(x, y, half, half * 0.5, 0, 180)], tone, {
    rough: 0.8,
    shade: { from: "below", tone: dark, reach: 0.8 },
  });
  cv.shape(disc(x, y, half * 1.02, half * 0.24), dark, { rough: 0.6 });
  cv.line([...disc(x, y, half * 1.01, half * 0.24), [x + half, y]], tone, width * 0.045);
  const weave = Array.from({ length: 9 }, (_, i) => {
    const t = (i - 4) / 4.6;
    return lens(
      [x + half * t, y + half * 0.24 * Math.sqrt(1 - t * t)],
      [x + half * t * 0.7, y + half * 0.49 * Math.sqrt(1 - t * t * 0.5)],
      2.4,
    );
  });
  cv.marks(weave, dark);
}
