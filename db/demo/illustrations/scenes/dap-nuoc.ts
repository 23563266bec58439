import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { box, curve, disc, lens, outline, type Point } from "@/db/demo/illustrations/kit/geometry";
import { hills, path } from "@/db/demo/illustrations/kit/land";
import { banana, palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { bamboo, pine, tree } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, rain, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { ripples, water } from "@/db/demo/illustrations/kit/water";

function gravityDam(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  cloud(cv, 1210, 180, 360, ink.cloth, ink.glow);
  hills(cv, 520, 320, ink.far, { peaks: 3, sharp: true, light: ink.glow });
  hills(cv, 600, 260, ink.mid, { peaks: 4, sharp: true, light: ink.sprout });
  cv.shape(outline("120 420, 1480 420, 1400 860, 200 860"), ink.wall, {
    rough: 1.5,
    shade: { from: "below", tone: ink.wallShade, reach: 0.9 },
  });
  cv.marks(
    Array.from({ length: 8 }, (_, i) => lens([160, 470 + i * 50], [1440, 470 + i * 50], 2.6)),
    ink.wallShade,
  );
  for (let i = 0; i < 5; i++) {
    const x = 420 + i * 160;
    cv.shape(box(x - 12, 372, 24, 300), ink.wallShade, { rough: 1 });
    if (i === 4) break;
    cv.shape(box(x + 12, 440, 136, 90), ink.accent, { rough: 1 });
    cv.shape(
      [
        [x + 16, 520],
        [x + 144, 520],
        [x + 160, 880],
        [x, 880],
      ],
      ink.foam,
      { rough: 2.5, shade: { from: "above", tone: ink.water, reach: 0.6 } },
    );
    cv.marks(
      Array.from({ length: 7 }, () => {
        const dx = cv.rng.between(24, 136);
        const y = cv.rng.between(560, 760);
        return lens([x + dx, y], [x + dx + cv.rng.wobble(6), y + cv.rng.between(60, 130)], 6);
      }),
      ink.water,
    );
  }
  cv.shape(box(90, 396, 1420, 40), ink.near, { rough: 1 });
  for (let i = 0; i < 5; i++) cv.shape(box(400 + i * 160, 320, 40, 84), ink.roof, { rough: 1 });
  cv.shape(box(380, 306, 720, 22), ink.deep, { rough: 1 });
  water(cv, 860, { count: 30, deep: ink.near });
  for (let i = 0; i < 16; i++)
    cv.shape(disc(430 + i * 48, 872 + cv.rng.wobble(10), cv.rng.between(24, 50), cv.rng.between(18, 34)), ink.foam, {
      rough: 2,
    });
  bamboo(cv, 110, 1060, 560, 7, ink.leaf, ink.sprout);
  palm(cv, 1460, 1060, 560, -60, ink.deep, ink.leaf);
  banana(cv, 1360, 1070, 260, ink.leaf, ink.sprout);
  banana(cv, 250, 1080, 230, ink.near, ink.leaf);
}

function archDam(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 330);
  sun(cv, 470, 230, 100, "halo");
  hills(cv, 360, 210, ink.far, { peaks: 4, sharp: true, light: ink.glow });
  water(cv, 356, { foot: 620, count: 24 });
  cv.shape(outline("-20 280, 180 330, 330 420, 380 560, 470 1090, -20 1090"), ink.near, {
    rough: 2,
    shade: { from: "above", tone: ink.sprout, reach: 0.6 },
  });
  cv.shape(outline("1620 240, 1400 310, 1290 420, 1240 560, 1120 1090, 1620 1090"), ink.leaf, {
    rough: 2,
    shade: { from: "above", tone: ink.sprout, reach: 0.6 },
  });
  const rim = (y: number, sag: number, inset: number): Point[] =>
    curve(
      [
        [330 + inset, y],
        [560 + inset * 0.5, y + sag * 0.8],
        [800, y + sag],
        [1040 - inset * 0.5, y + sag * 0.8],
        [1290 - inset, y],
      ],
      false,
      5,
    );
  cv.shape([...rim(440, 130, -10), ...rim(900, 60, 130).toReversed()], ink.wall, {
    rough: 1.2,
    shade: [
      { from: "left", tone: ink.wallShade, reach: 0.7 },
      { from: "below", tone: ink.mid, reach: 0.5 },
    ],
  });
  for (let i = 1; i < 6; i++) cv.line(rim(440 + i * 76, 130 - i * 12, i * 23), ink.wallShade, 3);
  cv.line(rim(432, 130, -16), ink.deep, 20);
  cv.line(rim(424, 130, -16), ink.accent, 6);
  for (const x of [700, 900])
    cv.shape(
      curve(
        [
          [x - 16, 780],
          [x + 16, 780],
          [x + 40, 860],
          [x + 90, 980],
          [x - 90, 980],
          [x - 40, 860],
        ],
        true,
        4,
      ),
      ink.foam,
      { rough: 2 },
    );
  water(cv, 960, { count: 24, deep: ink.near });
  for (const [x, y, h] of [
    [150, 1020, 300],
    [300, 1060, 240],
    [1300, 1050, 300],
    [1460, 1010, 330],
    [40, 1060, 260],
  ] as const)
    pine(cv, x, y, h, ink.deep);
}

function spillway(cv: Canvas): void {
  const { ink, rng } = cv;
  sky(cv, 400);
  sun(cv, 1080, 300, 170, "plain");
  hills(cv, 430, 240, ink.far, { peaks: 3, sharp: true });
  hills(cv, 520, 170, ink.mid, { peaks: 3, sharp: true, light: ink.far });
  cv.shape(outline("-20 420, 1620 520, 1620 600, -20 520"), ink.deep, { rough: 1 });
  for (let i = 0; i < 4; i++) {
    const x = 90 + i * 400;
    const y = 480 + i * 24;
    cv.shape(
      curve(
        [
          [x, y],
          [x + 320, y + 20],
          [x + 330, y + 160],
          [x + 250, y + 380],
          [x + 130, 1100],
          [x - 330, 1100],
          [x - 70, y + 360],
          [x - 10, y + 150],
        ],
        true,
        4,
      ),
      i % 2 ? ink.foam : ink.sun,
      { rough: 2, shade: { from: "below", tone: ink.far, reach: 0.7 } },
    );
    cv.marks(
      Array.from({ length: 16 }, () => {
        const [u, v] = [rng.between(0.06, 0.94), rng.between(0.1, 0.75)];
        const at = (t: number): Point => [x + 320 * u - 330 * t ** 2 * (1.1 - u * 0.4), y + 60 + t * 560];
        return lens(at(v), at(v + rng.between(0.2, 0.36)), 3.6, 5);
      }),
      ink.mid,
    );
    cv.shape(
      [
        [x - 62, y - 140],
        [x - 4, y - 136],
        [x - 10, y + 150],
        [x - 80, y + 330],
        [x - 110, y + 300],
      ],
      ink.near,
      { rough: 1.5, shade: { from: "right", tone: ink.mid, reach: 0.6 } },
    );
  }
  cv.shape(outline("-20 300, 1620 400, 1620 440, -20 346"), ink.near, { rough: 1.2 });
  cv.marks(
    Array.from({ length: 40 }, (_, i) => box(i * 42, 262 + i * 2.56, 5, 48)),
    ink.deep,
  );
  cv.line(outline("-20 262, 1620 362"), ink.deep, 6);
  person(cv, 640, 346, 120, { head: "helmet", hat: ink.cloth, top: ink.accent, legs: ink.deep });
  person(cv, 700, 350, 118, { head: "helmet", hat: ink.lamp, top: ink.cloth, legs: ink.deep, pose: "raise" });
}

function reservoirInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 300);
  hills(cv, 330, 200, ink.far, { peaks: 5, sharp: true, light: ink.glow });
  cv.shape(box(-20, 320, 1640, 780), ink.leaf, { rough: 1, shade: { from: "below", tone: ink.deep, reach: 1 } });
  path(cv, outline("900 330, 560 400, 1100 500, 480 590, 860 690"), [60, 180, 260, 420, 560], ink.water);
  ripples(cv, 420, 690, ink.foam, 26, 480, 1100);
  cv.shape(outline("330 640, 1330 690, 1330 740, 330 690"), ink.wall, { rough: 1.2 });
  cv.shape(outline("330 690, 1330 740, 1210 880, 470 840"), ink.wallShade, {
    rough: 1.2,
    shade: { from: "below", tone: ink.near, reach: 0.8 },
  });
  for (let i = 0; i < 4; i++) {
    const x = 600 + i * 120;
    cv.shape(
      [
        [x, 704 + i * 6],
        [x + 78, 708 + i * 6],
        [x + 96, 880],
        [x - 6, 872],
      ],
      ink.foam,
      { rough: 2 },
    );
    cv.shape(box(x + 84, 620 + i * 6, 26, 110), ink.roof, { rough: 1 });
  }
  cv.shape(box(590, 604, 520, 20), ink.deep, { rough: 1 });
  path(cv, outline("850 860, 900 920, 700 1000, 820 1100"), [520, 460, 420, 620], ink.water);
  ripples(cv, 890, 1090, ink.foam, 26, 480, 1100);
  for (const [x, y, h] of [
    [200, 560, 120],
    [300, 600, 140],
    [1260, 560, 130],
    [1400, 620, 160],
    [140, 860, 260],
    [330, 960, 280],
    [1280, 960, 290],
    [1450, 900, 260],
    [1540, 1010, 320],
  ] as const)
    tree(cv, x, y, h, { tone: ink.near, light: ink.sprout });
  rain(cv, 130, ink.foam);
}

export const DAP_NUOC: SceneArt = [
  ["noon", gravityDam],
  ["moss", archDam],
  ["vermilion", spillway],
  ["rain", reservoirInRain],
];
