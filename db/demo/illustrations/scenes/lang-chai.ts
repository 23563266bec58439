import { flock } from "@/db/demo/illustrations/kit/animals";
import { basketBoat, oarsman, sampan, trawler } from "@/db/demo/illustrations/kit/boats";
import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { yoke } from "@/db/demo/illustrations/kit/crowd";
import { box, curve, lens, outline, type Point, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { stiltHouse, tiledRoof } from "@/db/demo/illustrations/kit/houses";
import { hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rain, rays, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { glitter, water } from "@/db/demo/illustrations/kit/water";

function hauling(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 500);
  sun(cv, 520, 370, 150, "barred");
  hills(cv, 510, 120, ink.far, { peaks: 3, sharp: true });
  water(cv, 500, { foot: 800, deep: ink.mid, count: 60 });
  glitter(cv, 520, 510, 760, 170, ink.foam);
  for (const [x, y, l, f] of [
    [240, 560, 220, false],
    [980, 550, 190, true],
    [1340, 590, 260, true],
  ] as const)
    trawler(cv, x, y, l, { flip: f });
  cv.shape(curve(outline("-60 760, 300 730, 700 780, 1100 740, 1660 780, 1660 1120, -60 1120"), true, 5), ink.foam, {
    rough: 2,
  });
  cv.shape(
    curve(outline("-60 790, 300 760, 700 812, 1100 772, 1660 806, 1660 1120, -60 1120"), true, 5),
    ink.wallShade,
    { rough: 2, shade: { from: "below", tone: ink.roof, reach: 0.8 } },
  );
  cv.line(curve(outline("180 640, 420 760, 560 812, 1300 846"), false, 5), ink.deep, 7);
  [
    [560, ink.accent],
    [720, ink.cloth],
    [880, ink.near],
    [1040, ink.lamp],
    [1200, ink.accent],
  ].forEach(([x, top], i) =>
    person(cv, Number(x), 930 + i * 8, 300, {
      pose: "reach",
      flip: true,
      wear: i % 2 ? "shirt" : "blouse",
      head: i % 2 ? "cap" : "non",
      hat: i % 2 ? ink.near : ink.wall,
      top: String(top),
      legs: ink.deep,
    }),
  );
  basketBoat(cv, 310, 960, 300, ink.wallShade, ink.near);
  basketBoat(cv, 1430, 990, 330, ink.wallShade, ink.near);
}

function liftNet(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 600);
  sun(cv, 930, 380, 190, "plain");
  hills(cv, 610, 130, ink.far, { peaks: 4, light: ink.glow });
  water(cv, 610, { deep: ink.mid, count: 60 });
  glitter(cv, 930, 620, 960, 200, ink.sun);
  const apex: Point = [820, 240];
  const corners: readonly Point[] = outline("400 560, 760 690, 1240 560, 900 470");
  cv.marks(
    [
      ...corners.map((corner) =>
        ribbon(
          curve(
            [apex, [(apex[0] + corner[0]) / 2 + (corner[0] > 820 ? 40 : -40), (apex[1] + corner[1]) / 2 - 60], corner],
            false,
            6,
          ),
          [10, 4],
        ),
      ),
      ribbon(outline("250 900, 560 560, 820 240"), [16, 12, 10]),
      ribbon(outline("330 900, 820 240"), [4]),
    ],
    ink.deep,
  );
  const sag: Point = [820, 740];
  for (let i = 0; i < 4; i++) {
    const [a, b] = [corners[i] ?? apex, corners[(i + 1) % 4] ?? apex];
    for (let k = 0; k <= 7; k++) {
      const t = k / 7;
      const rim: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + Math.sin(Math.PI * t) * 24];
      cv.line(curve([rim, [(rim[0] + sag[0]) / 2, (rim[1] + sag[1]) / 2 + 44], sag], false, 4), ink.near, 1.8);
    }
    for (const d of [0.12, 0.3, 0.5, 0.7]) {
      cv.line(
        curve(
          Array.from({ length: 5 }, (_, k): Point => {
            const rim: Point = [
              a[0] + ((b[0] - a[0]) * k) / 4,
              a[1] + ((b[1] - a[1]) * k) / 4 + Math.sin((Math.PI * k) / 4) * 24,
            ];
            return [rim[0] + (sag[0] - rim[0]) * d, rim[1] + (sag[1] - rim[1]) * d + Math.sin(Math.PI * d) * 44];
          }),
          false,
          2,
        ),
        ink.near,
        1.6,
      );
    }
  }
  cv.shape(outline("100 890, 470 880, 470 906, 100 914"), ink.deep);
  for (const x of [140, 250, 350, 440]) cv.marks([box(x, 890, 11, 130)], ink.deep);
  person(cv, 300, 892, 260, {
    pose: "reach",
    wear: "blouse",
    head: "non",
    top: ink.accent,
    legs: ink.deep,
    flip: true,
  });
  stiltHouse(cv, 130, 900, 230, ink.near, ink.far);
  sampan(cv, 1190, 850, 420, { light: ink.wallShade });
  oarsman(cv, 1290, 842, 210, { top: ink.roof });
  flock(cv, 1050, 230, 6);
}

function dryingFish(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 400);
  rays(cv, 480, 220, 100, 1500, 22, ink.glow);
  sun(cv, 480, 220, 90, "plain");
  water(cv, 400, { foot: 560, count: 26 });
  for (const [x, y, l] of [
    [260, 500, 300],
    [760, 480, 250],
    [1240, 510, 340],
  ] as const)
    trawler(cv, x, y, l, { flip: x > 700 });
  cv.shape(curve(outline("-60 540, 500 520, 1100 552, 1660 520, 1660 1120, -60 1120"), true, 5), ink.wall, {
    shade: { from: "below", tone: ink.far, reach: 0.9 },
  });
  const fish = cv.stamp(() => {
    cv.shape(curve(outline("-22 0, -6 -8, 14 -5, 22 0, 14 5, -6 8"), true, 3), ink.far, { rough: 0.4 });
    cv.marks([outline("16 0, 32 -9, 28 0, 32 9"), lens([-14, -1], [12, -1], 3)], ink.near);
  });
  for (const [row, y] of [
    [0, 620],
    [1, 740],
    [2, 890],
  ] as const) {
    const k = 0.8 + row * 0.42;
    for (let i = -1; i < 5 - row; i++) {
      const x = i * 400 * k + (row % 2) * 110;
      const rack: Point[] = [
        [x, y],
        [x + 60 * k, y - 56 * k],
        [x + 350 * k, y - 56 * k],
        [x + 300 * k, y],
      ];
      cv.marks([box(x + 8, y, 7 * k, 36 * k), box(x + 290 * k, y, 7 * k, 36 * k)], ink.roof);
      cv.shape(rack, ink.wallShade, { rough: 1, shade: { from: "below", tone: ink.roof, reach: 0.5 } });
      for (let f = 0; f < 12; f++)
        fish(x + (40 + (f % 4) * 68 + Math.floor(f / 4) * 16) * k, y - (10 + Math.floor(f / 4) * 17) * k, {
          scale: k * 0.85,
          flip: f % 2 > 0,
        });
    }
  }
  person(cv, 480, 960, 360, { pose: "bend", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  person(cv, 1060, 850, 300, { pose: "bend", wear: "blouse", head: "non", top: ink.near, legs: ink.deep, flip: true });
  person(cv, 1330, 980, 380, { pose: "carry", wear: "blouse", head: "non", top: ink.leaf, legs: ink.deep, flip: true });
  yoke(cv, 1330, 980, 380, ink.near, true);
}

function harbourInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  hills(cv, 440, 230, ink.far, { peaks: 3, sharp: true, light: ink.glow });
  for (let x = -20; x < 1600; x += 120) {
    const h = cv.rng.between(60, 110);
    cv.shape(box(x, 470 - h, 112, h), cv.rng.pick([ink.wall, ink.wallShade, ink.lamp, ink.far]));
    tiledRoof(cv, x - 4, 474 - h, 120, 34);
  }
  water(cv, 466, { deep: ink.near, count: 60 });
  for (const [y, l, gap] of [
    [560, 280, 290],
    [700, 400, 400],
  ] as const)
    for (let x = gap === 290 ? 90 : 210; x < 1600; x += gap)
      trawler(cv, x + cv.rng.wobble(20), y, l, {
        hull: x % 3 ? ink.accent : ink.lamp,
        flip: y === 700,
        tone: x % 2 ? ink.near : ink.deep,
      });
  trawler(cv, 800, 930, 800, { hull: ink.accent, tone: ink.deep });
  person(cv, 760, 850, 230, { head: "non", wear: "coat", top: ink.lamp, pose: "hold" });
  person(cv, 930, 840, 220, { head: "cap", wear: "coat", top: ink.accent, pose: "reach", flip: true });
  rain(cv, 170, ink.foam, -40);
}

export const LANG_CHAI: SceneArt = [
  ["dawn", hauling],
  ["clay", liftNet],
  ["ochre", dryingFish],
  ["rain", harbourInRain],
];
