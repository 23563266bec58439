import { ghe, oarsman } from "@/db/demo/illustrations/kit/boats";
import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { scooter } from "@/db/demo/illustrations/kit/cycles";
import { box, curve, disc, outline, type Point, type Points, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { panes } from "@/db/demo/illustrations/kit/houses";
import { person } from "@/db/demo/illustrations/kit/people";
import { bush, tree } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, moon, sky, stars, sun } from "@/db/demo/illustrations/kit/sky";
import { towerCrane } from "@/db/demo/illustrations/kit/steel";
import { terrace } from "@/db/demo/illustrations/kit/street";
import { blocks, tower } from "@/db/demo/illustrations/kit/towers";
import { coach } from "@/db/demo/illustrations/kit/vehicles";
import { glitter, water } from "@/db/demo/illustrations/kit/water";
import { containers } from "@/db/demo/illustrations/kit/works";

function riverSkyline(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 700);
  sun(cv, 1060, 460, 210, "barred");
  blocks(cv, 700, 240, ink.far);
  blocks(cv, 710, 170, ink.mid);
  tower(cv, 620, 720, 150, 480, "needle", ink.near, ink.deep, ink.lamp, 0.4);
  tower(cv, 400, 720, 120, 330, "lotus", ink.near, ink.deep, ink.lamp);
  tower(cv, 260, 720, 110, 250, "slab", ink.wall, ink.wallShade, ink.near, 0.2);
  tower(cv, 790, 720, 110, 270, "fins", ink.wall, ink.wallShade, ink.near);
  tower(cv, 930, 720, 120, 340, "stepped", ink.near, ink.deep, ink.lamp, 0.4);
  tower(cv, 1280, 720, 120, 300, "slab", ink.near, ink.deep, ink.lamp, 0.4);
  tower(cv, 1420, 720, 110, 220, "fins", ink.wall, ink.wallShade, ink.near);
  const shrub = cv.stamp(() => bush(cv, 0, 0, 78, ink.leaf, ink.sprout));
  for (let x = -10; x < 1620; x += 62) shrub(x, 722, { flip: cv.rng.chance(0.5) });
  water(cv, 720, { deep: ink.mid, count: 60 });
  glitter(cv, 1060, 730, 1000, 260, ink.foam);
  glitter(cv, 620, 730, 920, 90, ink.near);
  ghe(cv, 470, 880, 380, { cargo: ink.lamp });
  oarsman(cv, 350, 866, 170, { top: ink.accent }, true);
  containers(cv, 1090, 846, 5, 2, 62, 30);
  cv.shape(outline("1040 840, 1440 840, 1480 820, 1450 890, 1070 890"), ink.deep);
}

function cityBuilding(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  cloud(cv, 420, 230, 380, ink.cloth, ink.glow);
  blocks(cv, 720, 330, ink.far);
  tower(cv, 300, 780, 170, 460, "stepped", ink.wall, ink.wallShade, ink.mid, 0.1);
  const [x, y] = [760, 800];
  for (let floor = 0; floor < 13; floor++) {
    const top = y - 46 * (floor + 1);
    cv.marks([box(x - 160, top, 320, 12), ...[-150, -75, 0, 75, 142].map((dx) => box(x + dx, top, 9, 46))], ink.near);
    if (floor < 8)
      panes(cv, { x: x - 150, y: top + 12, width: 300, height: 34 }, 8, 1, floor % 3 ? ink.glow : ink.lamp, 0.1, 0.8);
  }
  towerCrane(cv, 980, 800, 690, 420, ink.accent, true);
  towerCrane(cv, 1300, 800, 560, 330, ink.lamp, true);
  tower(cv, 1380, 790, 190, 330, "slab", ink.wall, ink.wallShade, ink.mid, 0.1);
  terrace(cv, -30, 1640, 960, 150, 300);
  const sapling = cv.stamp(() => tree(cv, 0, 0, 170));
  for (let k = 0; k < 6; k++) sapling(60 + k * 300, 1000, { flip: k % 2 > 0 });
  cv.shape(box(-20, 955, 1640, 150), ink.far, { shade: { from: "below", tone: ink.mid, reach: 1 } });
  person(cv, 700, 208, 60, { head: "helmet", top: ink.lamp, pose: "reach" });
  person(cv, 800, 208, 60, { head: "helmet", top: ink.accent, pose: "raise" });
  scooter(cv, 520, 1020, 150, ink.accent, { head: "helmet", top: ink.near });
  scooter(cv, 820, 1030, 160, ink.near, { head: "helmet", hat: ink.lamp, top: ink.cloth });
  scooter(cv, 1120, 1020, 150, ink.deep, { head: "helmet", top: ink.accent }, { load: ink.lamp });
}

function metroNight(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 720);
  stars(cv, 60, 300);
  moon(cv, 420, 230, 80);
  blocks(cv, 800, 480, ink.far, ink.mid);
  blocks(cv, 830, 330, ink.mid, ink.lamp);
  tower(cv, 1120, 840, 190, 640, "needle", ink.near, ink.deep, ink.lamp, 0.35);
  tower(cv, 830, 840, 150, 470, "lotus", ink.near, ink.deep, ink.lamp);
  tower(cv, 240, 840, 160, 420, "stepped", ink.near, ink.deep, ink.lamp, 0.45);
  tower(cv, 560, 840, 140, 340, "slab", ink.near, ink.deep, ink.lamp, 0.45);
  tower(cv, 1400, 840, 170, 400, "fins", ink.near, ink.deep, ink.lamp);
  cv.shape(box(-20, 780, 1640, 36), ink.wall, { shade: { from: "below", tone: ink.wallShade, reach: 0.8 } });
  for (const x of [150, 560, 970, 1380])
    cv.shape(
      [
        [x - 60, 816],
        [x + 60, 816],
        [x + 24, 870],
        [x + 24, 1090],
        [x - 24, 1090],
        [x - 24, 870],
      ],
      ink.wallShade,
      { shade: { from: "right", tone: ink.deep, reach: 0.6 } },
    );
  coach(cv, 190, 772, 330, 110, ink.cloth);
  coach(cv, 528, 772, 330, 110, ink.cloth);
  coach(cv, 866, 772, 340, 110, ink.accent, true);
  cv.shape(box(-20, 980, 1640, 120), ink.deep);
  for (let x = 40; x < 1600; x += 190)
    scooter(cv, x + cv.rng.wobble(40), 1030 + cv.rng.wobble(16), 120, x % 3 ? ink.accent : ink.far, {
      head: "helmet",
      hat: x % 4 ? ink.lamp : ink.cloth,
      top: x % 7 ? ink.mid : ink.roof,
    });
}

function avenueAtDusk(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  sun(cv, 800, 560, 190, "plain");
  blocks(cv, 700, 150, ink.far, "", 520, 1080);
  for (const side of [-1, 1]) {
    for (let i = 5; i >= -1; i--) {
      const t = 0.72 ** i;
      const inner = 800 + side * (120 + 380 * t);
      const outer = 800 + side * (120 + 380 * 0.72 ** (i - 1));
      const top = 660 - cv.rng.between(360, 620) * t;
      const foot = 700 + 260 * t;
      const far: Point[] = [
        [inner, top + 30 * t],
        [outer, top - 30 * t],
        [outer, foot + 120 * t],
        [inner, foot],
      ];
      cv.shape(far, i % 2 ? ink.mid : ink.near, {
        shade: { from: side > 0 ? "left" : "right", tone: ink.far, reach: 0.6 },
      });
      const [wide, tall] = [Math.abs(outer - inner), foot - top];
      const cells: Points[] = [];
      for (let c = 0; c < 4; c++)
        for (let r = 0; r < 11; r++)
          if (cv.rng.chance(0.5))
            cells.push(
              box(
                Math.min(inner, outer) + wide * (0.12 + c * 0.22),
                top + tall * (0.1 + r * 0.074),
                wide * 0.12,
                tall * 0.034,
              ),
            );
      cv.marks(cells, ink.lamp);
    }
  }
  cv.shape(outline("740 700, 860 700, 1640 1000, 1640 1100, -40 1100, -40 1000"), ink.deep, {
    shade: { from: "above", tone: ink.far, reach: 0.8 },
  });
  cv.marks(
    [0, 1, 2, 3, 4].map((i): Points => {
      const t = 0.6 ** (4 - i);
      return [
        [800 - 8 * t, 710 + 330 * t * 0.8],
        [800 + 8 * t, 710 + 330 * t * 0.8],
        [800 + 12 * t, 710 + 400 * t],
        [800 - 12 * t, 710 + 400 * t],
      ];
    }),
    ink.lamp,
  );
  for (const [x, y, k, tone] of [
    [700, 780, 0.5, ink.accent],
    [900, 800, 0.6, ink.lamp],
    [560, 900, 0.9, ink.roof],
    [1060, 920, 1, ink.accent],
    [800, 860, 0.8, ink.cloth],
    [380, 1010, 1.35, ink.accent],
    [1240, 1020, 1.4, ink.lamp],
    [760, 1020, 1.3, ink.roof],
  ] as const)
    riderBehind(cv, x, y, 170 * k, tone);
}

/** A scooter rider going away from us. */
function riderBehind(cv: Canvas, x: number, y: number, h: number, tone: string): void {
  const { ink } = cv;
  cv.at(x, y, { scale: h / 100 }, () => {
    cv.shape(box(-4, -22, 8, 24), ink.deep, { rough: 0.3 });
    cv.marks([ribbon(outline("-12 -6, -9 -34"), [7, 9]), ribbon(outline("12 -6, 9 -34"), [7, 9])], ink.near);
    cv.shape(outline("-9 -40, 9 -40, 7 -14, -7 -14"), ink.mid, { rough: 0.4 });
    cv.marks([disc(0, -24, 3)], ink.accent);
    cv.marks(
      [ribbon(outline("-9 -68, -17 -54, -15 -46"), [6, 5]), ribbon(outline("9 -68, 17 -54, 15 -46"), [6, 5])],
      tone,
    );
    cv.shape(curve(outline("-10 -36, -11 -60, -7 -74, 7 -74, 11 -60, 10 -36"), true, 2), tone, {
      rough: 0.4,
      shade: { from: "right", tone: ink.deep, reach: 0.5 },
    });
    cv.shape(disc(0, -84, 8, 9), ink.lamp === tone ? ink.accent : ink.lamp, { rough: 0.3 });
    cv.marks([box(-7, -82, 14, 3)], ink.deep);
  });
}

export const DO_THI: SceneArt = [
  ["dawn", riverSkyline],
  ["noon", cityBuilding],
  ["indigo", metroNight],
  ["dusk", avenueAtDusk],
];
