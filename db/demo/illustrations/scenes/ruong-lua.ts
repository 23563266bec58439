import { buffalo, egrets } from "@/db/demo/illustrations/kit/animals";
import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { yoke } from "@/db/demo/illustrations/kit/crowd";
import { ears, furrows, grass, seedlings } from "@/db/demo/illustrations/kit/fields";
import { box, curve, lens, outline, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { farmhouse } from "@/db/demo/illustrations/kit/houses";
import { hills, path } from "@/db/demo/illustrations/kit/land";
import { areca, banana } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { bamboo } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, rain, rays, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { ripples, water } from "@/db/demo/illustrations/kit/water";

function transplanting(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 520);
  sun(cv, 480, 330, 140, "barred");
  hills(cv, 540, 170, ink.far, { peaks: 4, light: ink.glow });
  for (const x of [1080, 1170, 1250, 1330]) areca(cv, x, 560, cv.rng.between(170, 230), ink.near);
  farmhouse(cv, 1200, 560, 230);
  banana(cv, 1380, 566, 130, ink.near, ink.mid);
  bamboo(cv, 980, 560, 230, 6, ink.near, ink.mid);
  water(cv, 552, { count: 30, deep: ink.mid });
  seedlings(cv, 580, [900, 470], ink.leaf, 16, 7);
  person(cv, 1130, 700, 150, { pose: "bend", wear: "blouse", head: "non", top: ink.near });
  person(cv, 960, 730, 170, { pose: "bend", wear: "blouse", head: "non", top: ink.roof, flip: true });
  person(cv, 420, 940, 390, { pose: "bend", wear: "blouse", head: "non", top: ink.accent });
  person(cv, 800, 900, 330, { pose: "bend", wear: "blouse", head: "non", top: ink.near });
  egrets(cv, 830, 300, 3, 0.9);
}

function buffaloBoy(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  cloud(cv, 1180, 280, 460, ink.cloth, ink.glow);
  cloud(cv, 270, 210, 300, ink.cloth, ink.glow);
  hills(cv, 640, 150, ink.far, { peaks: 5, light: ink.glow });
  cv.shape(box(-20, 620, 1640, 480), ink.sprout, { rough: 1, shade: { from: "below", tone: ink.leaf, reach: 0.9 } });
  furrows(cv, 632, [520, 590], ink.leaf, 30, 0.24);
  bamboo(cv, 1430, 700, 520, 8);
  bamboo(cv, 1270, 690, 400, 6, ink.near, ink.leaf);
  cv.shape(curve(outline("-40 860, 400 800, 900 812, 1640 770, 1640 900, 800 930, -40 960"), true, 4), ink.wallShade, {
    rough: 1.5,
    shade: { from: "below", tone: ink.roof, reach: 0.5 },
  });
  buffalo(cv, 690, 880, 3.2, ink.deep, ink.mid);
  person(cv, 610, 740, 300, { pose: "sit", head: "non", wear: "shirt", top: ink.accent, legs: ink.near });
  cv.line(curve(outline("660 625, 760 590, 900 640, 1010 730"), false, 5), ink.deep, 5);
  grass(cv, -20, 1075, 1640, 150, 150, ink.near);
  egrets(cv, 1230, 420, 2, 1);
}

function harvest(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 540);
  rays(cv, 1000, 420, 190, 1600, 24, ink.glow);
  sun(cv, 1000, 420, 170, "plain");
  hills(cv, 560, 120, ink.far, { peaks: 4 });
  hills(cv, 580, 70, ink.mid, { peaks: 6 });
  cv.shape(box(-20, 560, 1640, 540), ink.lamp, { rough: 1, shade: { from: "below", tone: ink.far, reach: 1 } });
  furrows(cv, 566, [1000, 480], ink.far, 24, 0.2);
  combine(cv, 1140, 680);
  for (const [x, y, k] of [
    [200, 720, 0.8],
    [330, 700, 0.7],
    [120, 800, 1.1],
    [740, 690, 0.6],
    [300, 850, 1.3],
  ] as const)
    sheaf(cv, x, y, 120 * k);
  person(cv, 560, 930, 370, { pose: "carry", wear: "blouse", head: "non", top: ink.accent });
  yoke(cv, 560, 930, 370, ink.lamp);
  person(cv, 880, 860, 250, { pose: "bend", wear: "blouse", head: "non", top: ink.near, flip: true });
  for (const [x, n] of [
    [90, 5],
    [330, 3],
    [1240, 4],
    [1480, 6],
  ] as const)
    ears(cv, x, 1080, 290, n, 230, ink.near, ink.roof);
}

/** Sheaves stood up to dry, bound at the waist. */
function sheaf(cv: Canvas, x: number, y: number, h: number): void {
  const { ink, rng } = cv;
  const straw = (count: number, foot: number, head: number, tone: string) =>
    cv.marks(
      Array.from({ length: count }, (_, i) => {
        const t = (i / (count - 1)) * 2 - 1;
        return ribbon(
          [
            [x + t * h * foot, y],
            [x + t * h * 0.1, y - h * 0.55],
            [x + t * h * head, y - h * rng.between(0.88, 1.05)],
          ],
          [h * 0.07, h * 0.045, h * 0.06],
        );
      }),
      tone,
    );
  straw(11, 0.34, 0.36, ink.wallShade);
  straw(7, 0.26, 0.42, ink.wall);
  cv.marks([lens([x - h * 0.16, y - h * 0.54], [x + h * 0.16, y - h * 0.54], h * 0.1)], ink.roof);
}

function combine(cv: Canvas, x: number, y: number): void {
  const { ink } = cv;
  cv.marks([box(x - 96, y - 34, 240, 40)], ink.deep);
  cv.shape(
    [
      [x - 100, y - 30],
      [x - 100, y - 130],
      [x + 60, y - 140],
      [x + 120, y - 100],
      [x + 140, y - 34],
    ],
    ink.accent,
    { rough: 1 },
  );
  cv.shape(
    [
      [x - 130, y - 96],
      [x - 60, y - 108],
      [x - 60, y - 206],
      [x - 110, y - 210],
    ],
    ink.cloth,
    { rough: 1 },
  );
  cv.shape(
    [
      [x - 122, y - 104],
      [x - 72, y - 112],
      [x - 72, y - 192],
      [x - 104, y - 196],
    ],
    ink.near,
    { rough: 0.6 },
  );
  cv.shape(
    [
      [x - 240, y + 4],
      [x - 220, y - 56],
      [x - 100, y - 66],
      [x - 90, y - 8],
    ],
    ink.roof,
    { rough: 1 },
  );
  cv.marks(
    [
      ribbon(
        [
          [x + 20, y - 130],
          [x + 60, y - 200],
          [x + 160, y - 216],
        ],
        [16, 14, 14],
      ),
    ],
    ink.deep,
  );
  cv.marks(
    Array.from({ length: 8 }, (_, i) => lens([x - 240 + i * 17, y + 8], [x - 236 + i * 17, y - 62], 4)),
    ink.deep,
  );
}

function fieldInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  cv.shape(
    curve(outline("-60 90, 200 60, 430 120, 700 70, 1000 140, 1300 80, 1660 130, 1660 -60, -60 -60"), true, 5),
    ink.mid,
    { shade: { from: "above", tone: ink.near, reach: 0.9 } },
  );
  hills(cv, 520, 170, ink.far, { peaks: 4, sharp: true });
  cv.shape(box(-20, 510, 1640, 590), ink.sprout, { rough: 1, shade: { from: "below", tone: ink.near, reach: 1 } });
  path(cv, outline("760 512, 720 640, 860 800, 640 1100"), [10, 40, 90, 260], ink.water);
  ripples(cv, 700, 1060, ink.foam, 12, 640, 880);
  seedlings(cv, 540, [760, 440], ink.leaf, 19, 7);
  person(cv, 1050, 860, 330, { pose: "walk", wear: "coat", head: "non", top: ink.accent, legs: ink.deep, flip: true });
  cv.marks([ribbon(outline("1000 600, 1130 640"), [9]), outline("1000 596, 1012 604, 986 668, 966 660")], ink.deep);
  cv.marks([lens([300, 902], [660, 904], 26), lens([980, 862], [1110, 862], 16)], ink.near);
  buffalo(cv, 480, 900, 2, ink.deep, ink.mid, true);
  grass(cv, 290, 915, 380, 54, 40, ink.leaf);
  rain(cv, 190, ink.foam, -60);
  grass(cv, -20, 1075, 1640, 110, 110, ink.deep);
}

export const RUONG_LUA: SceneArt = [
  ["dawn", transplanting],
  ["noon", buffaloBoy],
  ["ochre", harvest],
  ["rain", fieldInRain],
];
