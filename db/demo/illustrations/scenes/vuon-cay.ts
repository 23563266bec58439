import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { grass } from "@/db/demo/illustrations/kit/fields";
import {
  box,
  curve,
  disc,
  lens,
  outline,
  type Point,
  type Points,
  ribbon,
  turned,
} from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import { bush, spray, tree } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, sky, stars, streaks, sun } from "@/db/demo/illustrations/kit/sky";
import { water } from "@/db/demo/illustrations/kit/water";

function teaHills(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 430);
  sun(cv, 1080, 300, 130, "plain");
  streaks(cv, 420, 180, 480, ink.glow, 3, 26);
  hills(cv, 430, 160, ink.far, { peaks: 4, light: ink.glow });
  const rows = (y: number, height: number, gap: number, tone: string, light: string, size: number) => {
    for (let row = 0; row < 9; row++) {
      const line: Point[] = [];
      for (let x = -40; x <= 1640; x += 46)
        line.push([x, y + row * gap - height * Math.sin(((x + 40) / 1680) * Math.PI) ** 2 + (row % 2) * 4]);
      cv.shape([...line, ...line.map(([x, ly]): Point => [x, ly + size]).toReversed()], tone, {
        rough: 3,
        shade: { from: "above", tone: light, reach: 0.7 },
      });
    }
  };
  cv.shape(box(-20, 470, 1640, 620), ink.mid, { rough: 2 });
  rows(520, 110, 30, ink.leaf, ink.sprout, 18);
  cv.shape(curve(outline("-60 830, 300 700, 760 660, 1200 740, 1660 860, 1660 1120, -60 1120"), true, 5), ink.roof, {
    rough: 1.5,
  });
  for (let row = 0; row < 7; row++) {
    const line = curve(
      [
        [-60, 840 + row * 62],
        [300, 710 + row * 62],
        [760, 672 + row * 62],
        [1200, 750 + row * 62],
        [1660, 870 + row * 62],
      ],
      false,
      7,
    );
    cv.shape([...line, ...line.map(([x, y]): Point => [x, y + 44]).toReversed()], row % 2 ? ink.leaf : ink.near, {
      rough: 4,
      step: 30,
      shade: { from: "above", tone: ink.sprout, reach: 0.5 },
    });
    if (row === 1 || row === 3)
      for (const x of row === 1 ? [520, 980] : [330, 760, 1190])
        picker(cv, x, 772 + row * 62 + Math.abs(x - 760) * 0.13, 220 + row * 34, x % 20 ? ink.cloth : ink.accent);
  }
}

function picker(cv: Canvas, x: number, y: number, h: number, top: string): void {
  person(cv, x, y, h, { pose: "reach", wear: "blouse", head: "non", top, legs: cv.ink.deep });
  cv.shape(
    [
      [x - h * 0.2, y - h * 0.74],
      [x - h * 0.07, y - h * 0.74],
      [x - h * 0.08, y - h * 0.46],
      [x - h * 0.19, y - h * 0.46],
    ],
    cv.ink.wallShade,
    { rough: 1 },
  );
}

/** A dragon-fruit post: a head of drooping three-edged stems. */
function dragonPost(cv: Canvas, x: number, y: number, h: number, lit: boolean): void {
  const { ink, rng } = cv;
  cv.shape(box(x - h * 0.04, y - h * 0.6, h * 0.08, h * 0.62), ink.wallShade, { rough: 1 });
  for (let i = 0; i < 13; i++) {
    const t = (i / 12) * 2 - 1;
    const reach = h * 0.5 * t;
    const spine = curve(
      [
        [x + t * h * 0.05, y - h * 0.58],
        [x + reach * 0.55, y - h * rng.between(0.9, 1.04)],
        [x + reach, y - h * 0.66],
        [x + reach * 1.06, y - h * rng.between(0.18, 0.36)],
      ],
      false,
      4,
    );
    cv.shape(ribbon(spine, [h * 0.035, h * 0.06, h * 0.05, h * 0.015]), i % 3 === 1 ? ink.sprout : ink.leaf, {
      rough: 1,
    });
    if (i % 3 === 0) fruit(cv, x + reach * 1.05, y - h * rng.between(0.26, 0.4), h * 0.075);
  }
  if (!lit) return;
  cv.marks([disc(x + h * 0.34, y - h * 1.16, h * 0.1)], ink.lamp);
  cv.line(
    [
      [x + h * 0.34, y - h * 1.16],
      [x + h * 0.34, y - h * 1.4],
    ],
    ink.deep,
    3,
  );
}

function fruit(cv: Canvas, x: number, y: number, r: number): void {
  cv.shape(disc(x, y, r, r * 1.2), cv.ink.accent, { rough: 0.6 });
  cv.marks(
    [-60, -20, 20, 60, 130, -130].map((turn) => turned(lens([x, y - r * 0.8], [x, y - r * 1.7], r * 0.4), turn, x, y)),
    cv.ink.sprout,
  );
}

function dragonFruitDay(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 500);
  cloud(cv, 400, 240, 420, ink.cloth, ink.glow);
  hills(cv, 510, 180, ink.far, { peaks: 3, sharp: true, light: ink.glow });
  cv.shape(box(-20, 500, 1640, 590), ink.roof, { rough: 1, shade: { from: "below", tone: ink.deep, reach: 0.7 } });
  dragonRows(cv, false);
  person(cv, 800, 960, 380, { pose: "carry", wear: "blouse", head: "non", top: ink.near, legs: ink.deep });
  cv.shape(outline("858 650, 1000 650, 980 720, 876 720"), ink.wallShade, { rough: 1 });
  for (const x of [884, 920, 956]) fruit(cv, x, 640, 24);
}

function dragonRows(cv: Canvas, lit: boolean): void {
  const posts = [
    cv.stamp(() => dragonPost(cv, 0, 0, 200, lit)),
    cv.stamp(() => dragonPost(cv, 0, 0, 200, lit)),
  ] as const;
  for (const [y, h, gap] of [
    [560, 110, 120],
    [640, 180, 215],
    [780, 290, 380],
  ] as const) {
    for (let x = 800 - gap * 4.5; x < 1700; x += gap) {
      if (Math.abs(x - 800) > h * 0.62)
        posts[cv.rng.whole(0, 1) as 0 | 1](x, y, { scale: h / 200, flip: cv.rng.chance(0.5) });
    }
  }
  posts[0](250, 1060, { scale: 2.5 });
  posts[1](1350, 1060, { scale: 2.5 });
}

function dragonFruitNight(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 500);
  stars(cv, 110, 420);
  hills(cv, 510, 150, ink.far, { peaks: 3, sharp: true });
  cv.shape(box(-20, 500, 1640, 590), ink.deep, { rough: 1, shade: { from: "above", tone: ink.lamp, reach: 0.7 } });
  dragonRows(cv, true);
  person(cv, 800, 950, 340, { pose: "hold", wear: "blouse", head: "non", top: ink.accent, legs: ink.near, flip: true });
}

function orchard(cv: Canvas): void {
  const { ink, rng } = cv;
  sky(cv, 420);
  sun(cv, 420, 250, 100, "rays");
  hills(cv, 450, 110, ink.far, { peaks: 5, light: ink.glow });
  cv.shape(box(-20, 430, 1640, 660), ink.sprout, { rough: 1, shade: { from: "below", tone: ink.leaf, reach: 0.9 } });
  water(cv, 700, { foot: 900, count: 26 });
  cv.shape(outline("-20 880, 1620 850, 1620 1090, -20 1090"), ink.leaf, {
    shade: { from: "below", tone: ink.deep, reach: 0.9 },
  });
  for (const x of [120, 360, 620, 1010, 1260, 1500])
    tree(cv, x, 690 + rng.wobble(10), 330, { spread: 1.1, flecks: ink.lamp });
  const branch: Points = outline("1640 60, 1300 130, 1000 110");
  cv.marks([ribbon(curve(branch, false, 5), [46, 26, 8])], ink.deep);
  for (const [x, y] of [
    [1480, 130],
    [1340, 160],
    [1180, 150],
    [1060, 130],
  ] as const)
    spray(cv, [x, y - 20], [x - 120, y + 90], 9, 100, ink.leaf, ink.deep);
  for (const [x, y, r] of [
    [1420, 290, 74],
    [1250, 320, 84],
    [1090, 270, 66],
  ] as const) {
    cv.marks(
      [
        ribbon(
          [
            [x, y - r],
            [x + 6, y - r - 90],
          ],
          [6],
        ),
      ],
      ink.deep,
    );
    cv.shape(
      curve(
        [
          [x, y - r * 1.1],
          [x + r * 0.7, y - r * 0.5],
          [x + r, y + r * 0.3],
          [x + r * 0.5, y + r * 0.95],
          [x - r * 0.5, y + r * 0.95],
          [x - r, y + r * 0.3],
          [x - r * 0.7, y - r * 0.5],
        ],
        true,
        3,
      ),
      ink.lamp,
      { shade: { from: "right", tone: ink.mid, reach: 0.7 } },
    );
  }
  person(cv, 560, 1010, 420, { pose: "raise", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  cv.shape(outline("690 940, 850 940, 830 1010, 712 1010"), ink.wallShade);
  for (const x of [726, 770, 814])
    cv.shape(disc(x, 930, 28), ink.lamp, { rough: 1, shade: { from: "right", tone: ink.mid, reach: 0.6 } });
  for (const x of [930, 1100, 1300]) bush(cv, x, 1050, 180, ink.near, ink.leaf);
  grass(cv, -20, 1075, 560, 90, 40, ink.near);
}

export const VUON_CAY: SceneArt = [
  ["moss", teaHills],
  ["clay", dragonFruitDay],
  ["noon", orchard],
  ["night", dragonFruitNight],
];
