import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { scooter } from "@/db/demo/illustrations/kit/cycles";
import { box, curve, disc, lens, outline, type Point, turned } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { lantern } from "@/db/demo/illustrations/kit/lanterns";
import { person } from "@/db/demo/illustrations/kit/people";
import { bush, spray, tree } from "@/db/demo/illustrations/kit/plants";
import { pot, stool, table } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rain, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { wires } from "@/db/demo/illustrations/kit/steel";
import { terrace } from "@/db/demo/illustrations/kit/street";
import { blocks } from "@/db/demo/illustrations/kit/towers";

/** A phin over a glass: the drip coffee of the country. */
function phin(cv: Canvas, x: number, y: number, h: number, metal: string, dark: string): void {
  const { ink } = cv;
  cv.at(x, y, { scale: h / 400 }, () => {
    cv.shape(outline("-86 -210, 86 -210, 70 0, -70 0"), ink.glow, { rough: 1 });
    cv.shape(outline("-80 -120, 80 -120, 68 -8, -68 -8"), ink.deep, { rough: 1 });
    cv.shape(outline("-72 -50, 72 -50, 68 -8, -68 -8"), ink.wall, { rough: 1 });
    cv.marks([lens([-58, -196], [-48, -24], 12), lens([60, -190], [52, -120], 7)], ink.cloth);
    for (const dy of [-200, -176, -152]) cv.marks([lens([0, dy], [0, dy + 18], 7)], ink.deep);
    cv.shape(outline("-128 -222, 128 -222, 112 -206, -112 -206"), metal, {
      rough: 0.8,
      shade: { from: "right", tone: dark, reach: 0.6 },
    });
    cv.shape(box(-78, -350, 156, 132), metal, { rough: 0.8, shade: { from: "right", tone: dark, reach: 0.7 } });
    cv.marks([lens([-62, -340], [-62, -228], 10)], ink.cloth);
    cv.shape(outline("-94 -366, 94 -366, 84 -346, -84 -346"), metal, { rough: 0.8 });
    cv.shape(disc(0, -376, 14, 11), metal, { rough: 0.4 });
    cv.shape(
      curve(outline("78 -320, 120 -316, 118 -262, 78 -258, 78 -272, 102 -276, 102 -304, 78 -306"), true, 2),
      metal,
      { rough: 0.6 },
    );
  });
}

function phinByWindow(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 660);
  sun(cv, 1060, 330, 210, "plain");
  terrace(cv, -30, 1640, 760, 170, 420);
  cv.shape(box(-20, 730, 1640, 70), ink.roof);
  cv.shape(box(-20, 790, 1640, 310), ink.wallShade, { shade: { from: "below", tone: ink.roof, reach: 0.9 } });
  cv.marks(
    Array.from({ length: 5 }, (_, i) => lens([-20, 830 + i * 52], [1620, 836 + i * 56], 5)),
    ink.roof,
  );
  phin(cv, 760, 960, 760, ink.near, ink.deep);
  for (const [x, y] of [
    [360, 950],
    [430, 990],
    [280, 1000],
    [500, 950],
    [1170, 980],
    [1250, 950],
    [1320, 1000],
  ] as const) {
    cv.shape(disc(x, y, 30, 20), ink.deep, { rough: 1 });
    cv.marks([lens([x - 24, y], [x + 24, y], 5, 6)], ink.roof);
  }
  spray(cv, [1640, 60], [1290, 240], 12, 110, ink.leaf, ink.deep);
  cv.dots(outline("1350 190, 1380 220, 1440 140, 1470 176, 1540 120"), ink.accent, 40);
  cv.shape(turned(box(1090, 800, 330, 110), -6, 1200, 850), ink.cloth, { rough: 1 });
  cv.marks(
    [0, 1, 2].map((i) => turned(box(1120, 824 + i * 24, 140, 8), -6, 1200, 850)),
    ink.far,
  );
  cv.marks([turned(box(1290, 822, 100, 66), -6, 1200, 850)], ink.mid);
}

function pavementCafe(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  terrace(cv, -40, 1640, 680, 210, 560);
  cv.shape(box(-20, 670, 1640, 430), ink.far, { shade: { from: "below", tone: ink.mid, reach: 1 } });
  cv.shape(outline("60 330, 1100 330, 1180 430, -20 430"), ink.accent, {
    rough: 1.5,
    shade: { from: "below", tone: ink.roof, reach: 0.6 },
  });
  for (const [x, y, head, top, f] of [
    [330, 900, "hair", ink.near, false],
    [620, 910, "long", ink.cloth, true],
    [900, 930, "bald", ink.lamp, false],
    [1180, 920, "hair", ink.accent, true],
  ] as const) {
    stool(cv, x + (f ? 22 : -22), y + 8, 130, ink.accent);
    person(cv, x, y, 420, { pose: "sit", head, top, legs: ink.deep, flip: f });
  }
  for (const x of [475, 1040]) {
    table(cv, x, 930, 170, 130, ink.roof, ink.deep);
    phin(cv, x - 40, 792, 90, ink.wallShade, ink.near);
    phin(cv, x + 46, 794, 90, ink.wallShade, ink.near);
  }
  tree(cv, 1420, 780, 760, { spread: 1.15 });
  for (const [a, b] of [
    [200, 230],
    [230, 250],
  ] as const)
    wires(cv, [-20, a], [1620, b], 24, ink.deep, 3);
  cv.shape(outline("1260 820, 1340 820, 1350 960, 1250 960"), ink.lamp, { rough: 1 });
  scooter(cv, 170, 1020, 280, ink.near, { head: "helmet", hat: ink.lamp, top: ink.cloth });
}

function pickingCherries(cv: Canvas): void {
  const { ink, rng } = cv;
  sky(cv, 560);
  sun(cv, 480, 300, 140, "halo");
  hills(cv, 560, 220, ink.far, { peaks: 3, sharp: true, light: ink.glow });
  hills(cv, 640, 140, ink.mid, { peaks: 5, light: ink.far });
  cv.shape(box(-20, 640, 1640, 460), ink.roof, { shade: { from: "below", tone: ink.deep, reach: 0.8 } });
  for (const [y, w, gap] of [
    [680, 170, 150],
    [780, 260, 230],
  ] as const)
    for (let x = -20; x < 1660; x += gap) {
      bush(cv, x + rng.wobble(14), y, w, ink.leaf, ink.sprout);
      cv.dots(
        Array.from({ length: 7 }, (): Point => [x + rng.wobble(w * 0.36), y - rng.between(10, w * 0.36)]),
        ink.accent,
        w * 0.055,
      );
    }
  person(cv, 640, 1000, 470, { pose: "reach", wear: "blouse", head: "non", top: ink.near, legs: ink.deep });
  cv.shape(outline("500 800, 600 800, 584 900, 516 900"), ink.wallShade, { rough: 1 });
  cv.dots(outline("520 796, 545 790, 570 796, 556 780, 532 782"), ink.accent, 26);
  person(cv, 1010, 930, 400, {
    pose: "reach",
    wear: "blouse",
    head: "turban",
    hat: ink.accent,
    top: ink.cloth,
    legs: ink.deep,
    flip: true,
  });
  for (const [from, to] of [
    [
      [1660, 420],
      [1160, 620],
    ],
    [
      [1660, 560],
      [1280, 800],
    ],
    [
      [-40, 700],
      [360, 860],
    ],
    [
      [-40, 860],
      [300, 1000],
    ],
  ] as const) {
    spray(cv, from, to, 10, 130, ink.leaf, ink.deep);
    for (let i = 1; i < 6; i++) {
      const [x, y] = [from[0] + (to[0] - from[0]) * (i / 6), from[1] + (to[1] - from[1]) * (i / 6)];
      cv.dots(
        [
          [x - 18, y + 12],
          [x + 14, y + 18],
          [x, y - 14],
          [x + 24, y - 6],
        ],
        i % 3 ? ink.accent : ink.lamp,
        32,
      );
    }
  }
}

function balconyInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  blocks(cv, 640, 260, ink.far, ink.lamp);
  terrace(cv, -30, 1640, 840, 190, 400, ink.lamp);
  rain(cv, 150, ink.foam, -24);
  cv.shape(outline("-20 -20, 1620 -20, 1620 120, -20 170"), ink.roof, { rough: 1.5 });
  cv.marks(
    Array.from({ length: 24 }, (_, i) => lens([i * 70, -20], [i * 70 + 6, 160], 4)),
    ink.deep,
  );
  lantern(cv, 330, 250, 130, ink.accent, 0);
  lantern(cv, 1270, 240, 120, ink.lamp, 1);
  cv.shape(box(-20, 900, 1640, 200), ink.deep, { shade: { from: "above", tone: ink.near, reach: 0.8 } });
  cv.marks([box(-20, 680, 1640, 20), ...Array.from({ length: 40 }, (_, i) => box(i * 42, 700, 6, 210))], ink.deep);
  table(cv, 800, 980, 360, 250, ink.roof, ink.deep);
  phin(cv, 730, 720, 200, ink.accent, ink.deep);
  phin(cv, 890, 722, 200, ink.accent, ink.deep);
  stool(cv, 470, 990, 190, ink.near);
  stool(cv, 1130, 990, 190, ink.near);
  person(cv, 500, 990, 640, { pose: "sit", wear: "shirt", head: "long", top: ink.accent, legs: ink.near });
  person(cv, 1100, 990, 640, { pose: "sit", wear: "shirt", head: "hair", top: ink.cloth, legs: ink.mid, flip: true });
  pot(cv, 180, 1040, 330);
  pot(cv, 1440, 1040, 300);
}

export const CA_PHE: SceneArt = [
  ["ochre", phinByWindow],
  ["noon", pavementCafe],
  ["clay", pickingCherries],
  ["indigo", balconyInRain],
];
