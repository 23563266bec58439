import { buffalo, flock } from "@/db/demo/illustrations/kit/animals";
import { trawler } from "@/db/demo/illustrations/kit/boats";
import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { yoke } from "@/db/demo/illustrations/kit/crowd";
import { furrows, grass } from "@/db/demo/illustrations/kit/fields";
import { box, curve, lens, moved, outline, type Point, ribbon, turned } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, sky, streaks, sun } from "@/db/demo/illustrations/kit/sky";
import { turbine } from "@/db/demo/illustrations/kit/steel";
import { glitter, ripples, water } from "@/db/demo/illustrations/kit/water";

function turbinesOnRidge(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 620);
  cloud(cv, 330, 260, 420, ink.cloth, ink.glow);
  cloud(cv, 1330, 200, 300, ink.cloth, ink.glow);
  hills(cv, 600, 190, ink.far, { peaks: 4, light: ink.glow });
  for (const [x, y, h, t] of [
    [240, 560, 230, 8],
    [420, 540, 250, 40],
    [620, 560, 260, 75],
    [1420, 560, 250, 20],
  ] as const)
    turbine(cv, x, y, h, t, ink.cloth, ink.far);
  hills(cv, 720, 170, ink.mid, { peaks: 3, light: ink.sprout });
  turbine(cv, 1220, 740, 430, 52, ink.cloth, ink.wallShade);
  turbine(cv, 860, 860, 700, 18, ink.cloth, ink.wallShade);
  hills(cv, 900, 150, ink.near, { peaks: 2, light: ink.sprout });
  buffalo(cv, 480, 850, 1.1, ink.deep, ink.mid);
  buffalo(cv, 690, 890, 0.8, ink.deep, ink.mid, true);
  grass(cv, -20, 1075, 1640, 100, 120, ink.deep);
}

function turbinesAtSea(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 690);
  sun(cv, 820, 560, 290, "barred");
  water(cv, 690, { deep: ink.near, count: 70 });
  [
    [150, 300, 15],
    [330, 360, 70],
    [540, 430, 35],
    [800, 520, 95],
    [1090, 430, 55],
    [1290, 360, 10],
    [1450, 300, 80],
  ].forEach(([x = 0, h = 0, t = 0]) => turbine(cv, x, 706 + (h - 300) * 0.16, h, t, ink.deep));
  glitter(cv, 820, 712, 1060, 330, ink.foam);
  trawler(cv, 520, 910, 420, { tone: ink.deep });
  flock(cv, 980, 260, 6, ink.deep);
}

function nacelle(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 860);
  streaks(cv, 1250, 250, 480, ink.glow, 4, 34);
  streaks(cv, 250, 560, 380, ink.glow, 3, 30);
  hills(cv, 930, 120, ink.mid, { peaks: 4, light: ink.far });
  hills(cv, 1000, 80, ink.near, { peaks: 3, light: ink.leaf });
  for (const [x, h] of [
    [180, 190],
    [330, 150],
    [1430, 170],
  ] as const)
    turbine(cv, x, 950, h, h, ink.cloth);
  cv.shape(outline("640 640, 760 640, 800 1090, 590 1090"), ink.wall, {
    rough: 1.5,
    shade: { from: "right", tone: ink.wallShade, reach: 0.7 },
  });
  const hub: Point = [520, 540];
  const blade = outline("-6 0, -40 -60, -46 -150, -34 -330, -8 -700, 6 -900, 14 -700, 22 -330, 24 -140, 18 -40, 8 0");
  for (const turn of [28, 148, 268])
    cv.shape(turned(moved(curve(blade, true, 2), hub[0], hub[1]), turn, hub[0], hub[1]), ink.cloth, {
      rough: 1.5,
      shade: { from: "right", tone: ink.wallShade, reach: 0.5 },
    });
  cv.shape(curve(outline("560 440, 900 420, 1040 450, 1060 560, 1010 640, 600 650, 556 600"), true, 4), ink.wall, {
    rough: 1.5,
    shade: { from: "below", tone: ink.wallShade, reach: 0.8 },
  });
  cv.shape(curve(outline("570 450, 510 440, 440 500, 430 560, 480 630, 572 640"), true, 4), ink.accent, {
    rough: 1.5,
    shade: { from: "below", tone: ink.roof, reach: 0.7 },
  });
  cv.marks([lens([640, 560], [1030, 550], 14)], ink.accent);
  cv.marks(
    [box(640, 372, 5, 64), box(780, 368, 5, 60), box(920, 370, 5, 60), box(1010, 380, 5, 60), box(636, 370, 380, 5)],
    ink.deep,
  );
  person(cv, 740, 432, 230, {
    head: "helmet",
    hat: ink.lamp,
    top: ink.accent,
    legs: ink.deep,
    pose: "reach",
    flip: true,
  });
  person(cv, 900, 430, 226, { head: "helmet", hat: ink.cloth, top: ink.lamp, legs: ink.deep, pose: "raise" });
}

function turbinesOverSaltPans(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 540);
  sun(cv, 1120, 360, 100, "plain");
  for (const [x, h, t] of [
    [120, 250, 10],
    [290, 300, 60],
    [500, 350, 30],
    [730, 300, 90],
    [930, 270, 45],
    [1400, 330, 75],
    [1540, 260, 20],
  ] as const)
    turbine(cv, x, 560, h, t, ink.mid);
  hills(cv, 566, 50, ink.far, { peaks: 6 });
  cv.shape(box(-20, 556, 1640, 540), ink.water, { rough: 1, shade: { from: "below", tone: ink.mid, reach: 0.9 } });
  furrows(cv, 558, [700, 430], ink.wallShade, 9, 0.07);
  for (const y of [600, 662, 752, 880])
    cv.shape(box(-20, y, 1640, 6 + (y - 600) * 0.05), ink.wallShade, { rough: 1.5 });
  for (const [x, y, k] of [
    [330, 660, 0.5],
    [470, 654, 0.46],
    [930, 690, 0.6],
    [1120, 760, 0.8],
    [1320, 750, 0.76],
    [240, 800, 0.9],
  ] as const) {
    cv.shape(
      curve(
        [
          [x - 76 * k, y],
          [x - 30 * k, y - 46 * k],
          [x, y - 66 * k],
          [x + 34 * k, y - 44 * k],
          [x + 80 * k, y],
        ],
        false,
        4,
      ),
      ink.cloth,
      { rough: 1, shade: { from: "right", tone: ink.far, reach: 0.8 } },
    );
    ripples(cv, y + 3, y + 12, ink.foam, 3, x - 60, x + 60);
  }
  person(cv, 640, 930, 330, { pose: "carry", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  yoke(cv, 640, 930, 330, ink.cloth);
  person(cv, 1060, 850, 240, { pose: "bend", wear: "blouse", head: "non", top: ink.near, legs: ink.deep, flip: true });
  cv.marks([ribbon(outline("1000 812, 930 850"), [6]), outline("906 842, 948 858, 944 866, 902 850")], ink.deep);
}

export const DIEN_GIO: SceneArt = [
  ["noon", turbinesOnRidge],
  ["dusk", turbinesAtSea],
  ["indigo", nacelle],
  ["mist", turbinesOverSaltPans],
];
