import { buffalo, flock } from "@/db/demo/illustrations/kit/animals";
import { type Canvas, HEIGHT, WIDTH } from "@/db/demo/illustrations/kit/canvas";
import { box, curve, disc, lens, outline, type Point, type Points, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { stiltHouse } from "@/db/demo/illustrations/kit/houses";
import { flecks, hills, karst } from "@/db/demo/illustrations/kit/land";
import { banana, palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { bamboo, tree } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { sky, streaks, sun } from "@/db/demo/illustrations/kit/sky";
import { ripples } from "@/db/demo/illustrations/kit/water";

/** Terraces: each step is a band whose edge keeps the hill's shape but wanders. */
function steps(
  cv: Canvas,
  top: (x: number) => number,
  count: number,
  drop: (i: number) => number,
  tones: readonly string[],
  edge: string,
): void {
  let level = 0;
  const waves = Array.from(
    { length: 3 },
    () => [cv.rng.between(0.003, 0.009), cv.rng.between(0, 6), cv.rng.between(8, 26)] as const,
  );
  for (let i = 0; i < count; i++) {
    const line: Point[] = [];
    for (let x = -40; x <= WIDTH + 40; x += 40) {
      const sway = waves.reduce((sum, [f, p, a]) => sum + Math.sin(x * f + p + i * 0.55) * a * (0.5 + i * 0.09), 0);
      line.push([x, top(x) + level + sway]);
    }
    const foot: Point[] = [
      [WIDTH + 40, HEIGHT + 30],
      [-40, HEIGHT + 30],
    ];
    cv.shape([...line, ...foot], edge, { rough: 0.8 });
    const lip = 5 + drop(i) * 0.13;
    cv.shape([...line.map(([x, y]): Point => [x, y + lip]), ...foot], tones[i % tones.length] ?? edge, { rough: 0.8 });
    level += drop(i);
  }
}

function goldenTerraces(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  sun(cv, 1050, 260, 120, "halo");
  hills(cv, 420, 230, ink.far, { peaks: 4, sharp: true, light: ink.glow });
  hills(cv, 480, 170, ink.mid, { peaks: 3, light: ink.far });
  steps(
    cv,
    (x) => 430 + 150 * Math.sin(x / 330 + 0.6) + x * 0.04,
    15,
    (i) => 26 + i * 5.5,
    [ink.lamp, ink.sprout, ink.lamp, ink.far, ink.sprout],
    ink.near,
  );
  flecks(cv, { x: 60, y: 560, width: 1500, height: 480 }, 110, 9, ink.foam);
  stiltHouse(cv, 1160, 700, 240);
  tree(cv, 1330, 710, 190, { tone: ink.near, light: ink.leaf });
  person(cv, 560, 900, 240, { pose: "bend", wear: "blouse", head: "turban", top: ink.deep, legs: ink.accent });
  person(cv, 700, 860, 210, {
    pose: "bend",
    wear: "blouse",
    head: "turban",
    top: ink.accent,
    legs: ink.deep,
    flip: true,
  });
}

function mirrorTerraces(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 380);
  streaks(cv, 460, 120, 560, ink.glow, 4, 28);
  hills(cv, 400, 210, ink.far, { peaks: 4, sharp: true, light: ink.glow });
  hills(cv, 430, 120, ink.mid, { peaks: 3 });
  steps(
    cv,
    (x) => 400 + ((x - 860) / 800) ** 2 * 150,
    13,
    (i) => 24 + i * 8.4,
    [ink.water, ink.foam, ink.water, ink.glow],
    ink.deep,
  );
  ripples(cv, 560, 1060, ink.foam, 34);
  stiltHouse(cv, 470, 560, 190);
  person(cv, 840, 930, 260, { pose: "walk", wear: "blouse", head: "turban", top: ink.near, legs: ink.deep });
  buffalo(cv, 1090, 930, 1.6, ink.deep, ink.mid);
  cv.line(outline("868 800, 940 830, 1200 800"), ink.deep, 4);
  flock(cv, 900, 230, 6);
}

function terracesWithBasket(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 500);
  sun(cv, 560, 310, 190, "plain");
  hills(cv, 460, 260, ink.far, { peaks: 3, sharp: true });
  steps(
    cv,
    (x) => 720 - x * 0.2 + 40 * Math.sin(x / 240),
    12,
    (i) => 22 + i * 6,
    [ink.mid, ink.far, ink.wallShade, ink.far],
    ink.deep,
  );
  hillWoman(cv, 1010, 1010, 640);
  banana(cv, 130, 1060, 330, ink.near, ink.deep);
}

/** A woman of the highlands with her back basket, seen from behind. */
function hillWoman(cv: Canvas, x: number, y: number, h: number): void {
  const { ink } = cv;
  cv.at(x, y, { scale: h / 100 }, () => {
    cv.marks([box(-7, -14, 5, 13), box(3, -14, 5, 13)], ink.skin);
    cv.shape(outline("-10 -58, 10 -58, 17 -14, -17 -14"), ink.near, { rough: 0.4 });
    for (const [t, tone] of [
      [-19, ink.accent],
      [-24, ink.lamp],
      [-29, ink.accent],
    ] as const)
      cv.marks([box(-15 - (t + 19) * 0.15, t, 30 + (t + 19) * 0.3, 3)], tone);
    cv.marks(
      Array.from(
        { length: 10 },
        (_, i) =>
          [
            [-14 + i * 2.9, -23],
            [-12.6 + i * 2.9, -20.4],
            [-11.2 + i * 2.9, -23],
          ] as Points,
      ),
      ink.deep,
    );
    cv.shape(ribbon(outline("-9 -78, -15 -64, -10 -52"), [6, 6, 5]), ink.deep, { rough: 0.3 });
    cv.shape(ribbon(outline("9 -78, 15 -64, 10 -52"), [6, 6, 5]), ink.deep, { rough: 0.3 });
    cv.shape(outline("-11 -80, 11 -80, 11 -54, -11 -54"), ink.deep, { rough: 0.4 });
    cv.marks([box(-3, -90, 6, 12)], ink.skin);
    cv.shape(disc(0, -93, 5.4, 7), ink.deep, { rough: 0.2 });
    cv.shape(curve(outline("-8.4 -94, -7 -101, 0 -104, 7 -101, 8.4 -94, 0 -91.6"), true, 3), ink.cloth, { rough: 0.3 });
    cv.marks([lens([-8, -98], [8, -96.4], 2.2), lens([-5, -102], [6, -101], 1.6)], ink.roof);
    cv.shape(outline("-13 -77, 13 -77, 9 -46, -9 -46"), ink.wallShade, {
      rough: 0.5,
      shade: { from: "right", tone: ink.roof, reach: 0.6 },
    });
    cv.marks(
      [-72, -66, -60, -54, -49].map((ly) => lens([-12 + (ly + 82) * 0.1, ly], [12 - (ly + 82) * 0.1, ly], 1.3)),
      ink.roof,
    );
    cv.marks(
      [-8, -3, 3, 8].map((lx) => lens([lx, -76], [lx * 0.7, -47], 0.9)),
      ink.roof,
    );
    cv.marks(
      Array.from({ length: 9 }, (_, i) => lens([-11 + i * 2.7, -75], [-15 + i * 3.8, -84 + (i % 3)], 3.2)),
      ink.leaf,
    );
  });
}

function terracesInMist(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  sun(cv, 1130, 240, 84, "plain");
  for (const [y, h, tone] of [
    [430, 230, ink.glow],
    [520, 220, ink.far],
  ] as const)
    hills(cv, y, h, tone, { peaks: 3, sharp: true, light: ink.glow });
  karst(cv, 300, 620, 330, 380, ink.mid, ink.far, 0);
  karst(cv, 620, 620, 240, 260, ink.mid, ink.far, 2);
  streaks(cv, 500, 540, 900, ink.glow, 3, 40);
  steps(
    cv,
    (x) => 600 + 80 * Math.cos(x / 300) - (x > 800 ? (x - 800) * 0.12 : 0),
    11,
    (i) => 24 + i * 6.5,
    [ink.sprout, ink.water, ink.sprout, ink.leaf],
    ink.deep,
  );
  streaks(cv, 1180, 700, 700, ink.glow, 2, 34);
  person(cv, 660, 940, 230, { pose: "walk", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  person(cv, 790, 926, 190, { pose: "walk", wear: "shirt", head: "hair", top: ink.near, legs: ink.deep });
  palm(cv, 1420, 880, 480, -60, ink.deep, ink.near);
  bamboo(cv, 60, 1000, 560, 6, ink.near, ink.leaf);
}

export const RUONG_BAC_THANG: SceneArt = [
  ["ochre", goldenTerraces],
  ["indigo", mirrorTerraces],
  ["vermilion", terracesWithBasket],
  ["mist", terracesInMist],
];
