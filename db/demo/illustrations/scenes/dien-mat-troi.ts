import { ghe } from "@/db/demo/illustrations/kit/boats";
import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import {
  box,
  curve,
  lens,
  moved,
  outline,
  type Point,
  type Points,
  ribbon,
} from "@/db/demo/illustrations/kit/geometry";
import { panes } from "@/db/demo/illustrations/kit/houses";
import { flecks, hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, rays, sky, streaks, sun } from "@/db/demo/illustrations/kit/sky";
import { pylon } from "@/db/demo/illustrations/kit/steel";
import { water } from "@/db/demo/illustrations/kit/water";

/** A table of solar cells leaning back: (x, y) is its lower left corner. */
function solar(cv: Canvas, x: number, y: number, w: number, h: number, lean: number, cols: number, rows: number): void {
  const { ink } = cv;
  const on = (u: number, v: number): Point => [x + w * u + lean * v, y - h * v];
  cv.marks(
    [
      [on(0.1, 0), [x + w * 0.1 + 4, y + h * 0.5], [x + w * 0.1 - 4, y + h * 0.5]],
      [on(0.9, 0), [x + w * 0.9 + 4, y + h * 0.5], [x + w * 0.9 - 4, y + h * 0.5]],
    ],
    ink.deep,
  );
  cv.shape([on(0, 0), on(0, 1), on(1, 1), on(1, 0)], ink.near, {
    rough: 1,
    shade: { from: "above", tone: ink.mid, reach: 0.8 },
  });
  const bars: Points[] = [];
  for (let i = 0; i <= cols; i++) bars.push(lens(on(i / cols, 0), on(i / cols, 1), 2.6));
  for (let k = 0; k <= rows; k++) bars.push(ribbon([on(0, k / rows), on(1, k / rows)], [1.8]));
  cv.marks(bars, ink.foam);
  cv.marks([[on(0.12, 0), on(0.42, 1), on(0.5, 1), on(0.2, 0)]], ink.far);
}

function solarField(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  rays(cv, 880, 300, 140, 1500, 26, ink.glow);
  sun(cv, 880, 300, 122, "plain");
  hills(cv, 500, 110, ink.far, { peaks: 5, sharp: true, light: ink.glow });
  cv.shape(box(-20, 496, 1640, 600), ink.mid, { rough: 1, shade: { from: "below", tone: ink.near, reach: 1 } });
  let y = 540;
  for (let row = 0; row < 5; row++) {
    const k = 0.3 + row * 0.235 + row * row * 0.03;
    for (let i = -1; i < 6; i++) solar(cv, 800 + (i - 2.5) * 500 * k - 230 * k, y, 440 * k, 118 * k, 60 * k, 8, 4);
    y += 118 * k + 34 * k;
  }
  person(cv, 1110, 800, 200, { head: "helmet", top: ink.cloth, legs: ink.deep, pose: "raise" });
  person(cv, 1180, 804, 196, { head: "helmet", hat: ink.lamp, top: ink.accent, legs: ink.deep, flip: true });
}

function solarRoofs(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 520);
  cloud(cv, 360, 300, 420, ink.cloth, ink.glow);
  sun(cv, 1200, 260, 110, "rings");
  roofs(cv, 560, 0.55);
  roofs(cv, 760, 0.85);
  cv.shape(outline("-20 880, 520 800, 1620 880, 1620 1090, -20 1090"), ink.roof, {
    rough: 1.5,
    shade: { from: "below", tone: ink.deep, reach: 0.8 },
  });
  solar(cv, 170, 960, 520, 190, 110, 8, 4);
  solar(cv, 760, 980, 520, 190, 110, 8, 4);
  person(cv, 640, 1000, 340, { pose: "squat", head: "helmet", hat: ink.lamp, top: ink.accent, legs: ink.deep });
}

function roofs(cv: Canvas, y: number, k: number): void {
  const { ink, rng } = cv;
  for (let x = -60; x < 1640;) {
    const [w, h] = [rng.between(150, 260) * k, rng.between(60, 240) * k];
    cv.shape(box(x, y - h, w, h + 420), rng.pick([ink.wall, ink.wallShade, ink.lamp, ink.far]), {
      rough: 1.2,
      shade: { from: "right", tone: ink.mid, reach: 0.5 },
    });
    panes(cv, { x: x + 10, y: y - h + 26, width: w - 20, height: 220 }, 3, 3, ink.near, 0.1, 0.5);
    if (rng.chance(0.55)) solar(cv, x + w * 0.08, y - h + 4, w * 0.7, 64 * k, 30 * k, 4, 3);
    else
      cv.shape(box(x + w * 0.3, y - h - 44 * k, w * 0.4, 46 * k), ink.cloth, {
        rough: 1,
        shade: { from: "right", tone: ink.far, reach: 0.6 },
      });
    x += w + 4;
  }
}

const SHEEP = outline(
  "-40 0, -38 -22, -48 -40, -40 -62, -16 -68, 8 -66, 30 -68, 44 -60, 62 -64, 70 -50, 58 -42, 50 -44, 44 -26, 36 -22, 36 0, 28 0, 26 -20, -26 -20, -30 0",
);

function sheepUnderPanels(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  streaks(cv, 460, 170, 560, ink.glow, 4, 28);
  sun(cv, 1090, 330, 110, "halo");
  hills(cv, 580, 230, ink.far, { peaks: 3, sharp: true, light: ink.glow });
  hills(cv, 640, 120, ink.mid, { peaks: 4, sharp: true, light: ink.far });
  cv.shape(box(-20, 610, 1640, 480), ink.lamp, { rough: 1, shade: { from: "below", tone: ink.mid, reach: 1 } });
  for (let i = 0; i < 5; i++) solar(cv, -40 + i * 360, 690, 300, 84, 46, 8, 3);
  for (let i = 0; i < 4; i++) solar(cv, -120 + i * 510, 840, 440, 126, 70, 8, 3);
  flecks(cv, { x: 0, y: 860, width: 1600, height: 200 }, 60, 14, ink.sprout);
  for (const [x, y, k, f] of [
    [330, 930, 1, 1],
    [520, 900, 0.8, -1],
    [640, 980, 1.25, 1],
    [880, 930, 1, -1],
    [1010, 1010, 1.35, 1],
    [1240, 940, 1.05, -1],
  ] as const) {
    cv.shape(moved(curve(SHEEP, true, 2), x, y, k, f < 0), ink.cloth, {
      rough: 1.4,
      shade: { from: "below", tone: ink.wallShade, reach: 0.7 },
    });
    cv.marks(
      [
        moved(lens([46, -56], [74, -46], 17), x, y, k, f < 0),
        moved(box(-38, -22, 8, 23), x, y, k, f < 0),
        moved(box(28, -22, 8, 23), x, y, k, f < 0),
      ],
      ink.deep,
    );
  }
  person(cv, 1400, 980, 330, { wear: "blouse", head: "non", top: ink.near, legs: ink.deep, pose: "hold", flip: true });
}

function floatingPanels(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 330);
  hills(cv, 330, 190, ink.far, { peaks: 4, light: ink.glow });
  hills(cv, 370, 120, ink.leaf, { peaks: 5, light: ink.sprout });
  water(cv, 360, { count: 80, deep: ink.deep });
  const at = (u: number, v: number): Point => [800 + (u - v) * 118, 400 + (u + v) * 52];
  for (const [bu, bv, cols, rows] of [
    [-2.5, 0.4, 3, 3],
    [1.2, 0, 3, 3],
    [0.6, 3.6, 4, 4],
    [-3.2, 4.4, 3, 4],
    [5, 1.6, 3, 3],
  ] as const) {
    const cells: Points[] = [];
    cv.shape(
      [
        at(bu - 0.1, bv - 0.1),
        at(bu + cols + 0.1, bv - 0.1),
        at(bu + cols + 0.1, bv + rows + 0.1),
        at(bu - 0.1, bv + rows + 0.1),
      ],
      ink.lamp,
      { rough: 1.5 },
    );
    for (let i = 0; i < cols * 2; i++)
      for (let k = 0; k < rows; k++) {
        const [a, b] = [bu + i * 0.5 + 0.05, bv + k + 0.08];
        cells.push([at(a, b), at(a + 0.4, b), at(a + 0.4, b + 0.84), at(a, b + 0.84)]);
      }
    cv.marks(cells, ink.deep);
    cv.marks(
      cells.filter((_, i) => i % 3 === 0).map((cell) => [cell[0] ?? [0, 0], cell[1] ?? [0, 0], cell[3] ?? [0, 0]]),
      ink.near,
    );
  }
  ghe(cv, 330, 960, 330, { roof: false, light: ink.lamp });
  person(cv, 330, 952, 210, { head: "helmet", top: ink.accent, legs: ink.near, pose: "reach" });
  pylon(cv, 1330, 360, 260, ink.deep);
}

export const DIEN_MAT_TROI: SceneArt = [
  ["ochre", solarField],
  ["paper", solarRoofs],
  ["clay", sheepUnderPanels],
  ["moss", floatingPanels],
];
