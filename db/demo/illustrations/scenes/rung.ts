import { douc, egrets } from "@/db/demo/illustrations/kit/animals";
import { oarsman, sampan } from "@/db/demo/illustrations/kit/boats";
import { type Canvas, HEIGHT } from "@/db/demo/illustrations/kit/canvas";
import { box, curve, disc, lens, outline, type Point, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { hills, path } from "@/db/demo/illustrations/kit/land";
import { banana, nipa } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { spray } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rain, sky, streaks, sun } from "@/db/demo/illustrations/kit/sky";
import { ripples, water } from "@/db/demo/illustrations/kit/water";

function trunks(cv: Canvas, y: number, count: number, width: number, tone: string, light: string): void {
  const { rng } = cv;
  for (let i = 0; i < count; i++) {
    const x = ((i + 0.5) / count) * 1700 - 50 + rng.wobble(520 / count);
    const w = width * rng.between(0.7, 1.3);
    const lean = rng.wobble(40);
    const trunk = ribbon(
      [
        [x, y],
        [x + lean * 0.3, y - 260],
        [x + lean, -40],
      ],
      [w * 1.5, w, w * 0.8],
    );
    cv.shape(trunk, tone, { rough: 1.5, shade: { from: "left", tone: light, reach: 0.6 } });
    cv.shape(
      [
        [x - w * 1.7, y + 8],
        [x - w * 0.5, y - w * 1.6],
        [x + w * 0.5, y - w * 1.4],
        [x + w * 1.6, y + 8],
      ],
      tone,
      { rough: 1.5 },
    );
  }
}

function forestLight(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(box(-20, -20, 1640, 1110), ink.glow, { rough: 0, shade: { from: "above", tone: ink.sprout, reach: 0.8 } });
  trunks(cv, 620, 13, 26, ink.far, ink.glow);
  cv.marks(
    [
      outline("620 -20, 760 -20, 560 900, 240 900"),
      outline("900 -20, 980 -20, 1040 900, 800 900"),
      outline("1160 -20, 1300 -20, 1560 800, 1330 800"),
    ],
    ink.sun,
  );
  trunks(cv, 720, 8, 44, ink.mid, ink.sprout);
  cv.shape(curve(outline("-40 700, 400 660, 800 700, 1200 664, 1640 700, 1640 1100, -40 1100"), true, 4), ink.sprout, {
    shade: { from: "below", tone: ink.leaf, reach: 0.9 },
  });
  path(cv, outline("800 690, 700 780, 900 900, 640 1100"), [30, 90, 170, 360], ink.wallShade, {
    shade: { from: "below", tone: ink.roof, reach: 0.6 },
  });
  person(cv, 740, 900, 270, { head: "cap", hat: ink.near, top: ink.accent, legs: ink.deep, pose: "walk" });
  person(cv, 900, 870, 230, { head: "non", top: ink.cloth, legs: ink.near, pose: "raise" });
  for (const x of [170, 1470]) trunks1(cv, x, 980, 100);
  nipa(cv, 330, 1010, 260, ink.leaf, 8);
  nipa(cv, 1270, 1000, 290, ink.near, 9);
  nipa(cv, 1560, 1060, 320, ink.leaf, 8);
  nipa(cv, 40, 1060, 300, ink.near, 8);
}

function trunks1(cv: Canvas, x: number, y: number, w: number): void {
  const { ink, rng } = cv;
  cv.shape(
    ribbon(
      [
        [x, y],
        [x + 12, 400],
        [x - 20, -40],
      ],
      [w * 1.5, w, w * 0.9],
    ),
    ink.deep,
    { rough: 2, shade: { from: "left", tone: ink.near, reach: 0.6 } },
  );
  cv.shape(
    [
      [x - w * 1.9, y + 60],
      [x - w * 0.6, y - w * 1.8],
      [x + w * 0.6, y - w * 1.7],
      [x + w * 1.8, y + 60],
    ],
    ink.deep,
    { rough: 2 },
  );
  cv.marks(
    Array.from({ length: 16 }, () => {
      const at: Point = [x + rng.wobble(w * 0.36), rng.between(40, y - 140)];
      return lens(at, [at[0] + rng.wobble(10), at[1] + rng.between(50, 120)], 6);
    }),
    ink.near,
  );
}

function langurs(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 700, ink.sky, ink.glow);
  sun(cv, 820, 430, 240, "plain");
  hills(cv, 800, 260, ink.far, { peaks: 3, light: ink.glow });
  hills(cv, 930, 190, ink.mid, { peaks: 4, light: ink.far });
  cv.shape(
    ribbon(curve(outline("-40 420, 320 500, 640 480, 980 560, 1280 520, 1660 590"), false, 6), [120, 66, 52, 40, 24]),
    ink.deep,
    { rough: 2, shade: { from: "above", tone: ink.near, reach: 0.6 } },
  );
  cv.shape(ribbon(curve(outline("430 480, 520 330, 680 240, 760 120"), false, 6), [44, 30, 14]), ink.deep, {
    rough: 1.5,
  });
  douc(cv, 620, 462, 2.3, false);
  douc(cv, 950, 536, 2, true);
  douc(cv, 1090, 530, 1.3, true);
  for (const [from, to] of [
    [
      [760, 130],
      [980, 210],
    ],
    [
      [700, 230],
      [520, 120],
    ],
    [
      [1300, 530],
      [1500, 380],
    ],
    [
      [1180, 540],
      [1260, 690],
    ],
    [
      [300, 490],
      [210, 660],
    ],
    [
      [200, 450],
      [330, 300],
    ],
  ] as const)
    spray(cv, from, to, 11, 96, ink.leaf, ink.deep);
  for (const x of [40, 300, 1340, 1560]) nipa(cv, x, 1080, 330, ink.near, 8);
}

function mangrove(cv: Canvas): void {
  const { ink, rng } = cv;
  sky(cv, 470);
  streaks(cv, 360, 150, 420, ink.glow, 3, 26);
  sun(cv, 1090, 270, 96, "halo");
  for (const [y, tone, light] of [
    [470, ink.far, ink.glow],
    [520, ink.mid, ink.sprout],
  ] as const) {
    cv.shape(
      curve(
        Array.from({ length: 16 }, (_, i): Point => [-60 + i * 115, y - rng.between(70, 170)]).concat(
          outline("1660 620, -60 620"),
        ),
        true,
        3,
      ),
      tone,
      { rough: 1.5, shade: { from: "above", tone: light, reach: 0.6 } },
    );
  }
  water(cv, 560, { deep: ink.near, count: 60 });
  for (const [x, y, k] of [
    [130, 760, 1.25],
    [420, 660, 0.8],
    [1420, 800, 1.45],
    [1180, 670, 0.85],
  ] as const) {
    for (let i = -4; i <= 4; i++)
      cv.shape(
        ribbon(
          curve(
            [
              [x + i * 36 * k, y + rng.between(0, 24) * k],
              [x + i * 25 * k, y - 110 * k],
              [x + i * 5 * k, y - 190 * k],
            ],
            false,
            4,
          ),
          [9 * k, 12 * k, 10 * k],
        ),
        ink.deep,
        { rough: 0.8 },
      );
    cv.shape(
      ribbon(
        [
          [x, y - 170 * k],
          [x + 12 * k, y - 330 * k],
        ],
        [44 * k, 26 * k],
      ),
      ink.deep,
      { rough: 1 },
    );
    const crown = Array.from({ length: 12 }, (_, i): Point => [
      x + Math.cos(i * 0.524) * 210 * k * rng.between(0.85, 1.1),
      y - 390 * k + Math.sin(i * 0.524) * 120 * k * rng.between(0.8, 1.1),
    ]);
    cv.shape(curve(crown, true, 4), ink.leaf, { rough: 1.5, shade: { from: "above", tone: ink.sprout, reach: 0.7 } });
    cv.marks(
      Array.from({ length: 30 }, () => {
        const at: Point = [x + rng.wobble(170 * k), y - 390 * k + rng.wobble(80 * k)];
        return lens(at, [at[0] + 22, at[1] + rng.wobble(12)], 8);
      }),
      ink.sprout,
    );
  }
  sampan(cv, 780, 800, 460, { light: ink.lamp });
  oarsman(cv, 640, 790, 260, { top: ink.accent, legs: ink.deep }, true);
  person(cv, 880, 796, 200, { pose: "sit", head: "cap", top: ink.cloth, legs: ink.near });
  egrets(cv, 760, 330, 2, 0.9);
}

function rainforest(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(box(-20, -20, 1640, 1110), ink.sky, { rough: 0, shade: { from: "above", tone: ink.mid, reach: 0.6 } });
  hills(cv, 560, 250, ink.far, { peaks: 3, light: ink.glow });
  trunks(cv, 700, 10, 30, ink.mid, ink.far);
  cv.shape(box(-20, 690, 1640, 400), ink.leaf, { rough: 2, shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  cv.shape(
    curve(
      [
        [700, 690],
        [860, 700],
        [980, 820],
        [900, 900],
        [1010, 1000],
        [960, HEIGHT + 30],
        [560, HEIGHT + 30],
        [680, 980],
        [600, 880],
        [720, 800],
      ],
      true,
      4,
    ),
    ink.water,
    { rough: 1.5 },
  );
  ripples(cv, 720, 1050, ink.foam, 26, 640, 940);
  for (const [x, y, r] of [
    [620, 860, 46],
    [950, 940, 60],
    [700, 990, 40],
    [900, 790, 32],
  ] as const)
    cv.shape(disc(x, y, r, r * 0.56), ink.mid, { rough: 3, shade: { from: "above", tone: ink.far, reach: 0.7 } });
  person(cv, 1060, 850, 290, {
    head: "cap",
    hat: ink.near,
    wear: "coat",
    top: ink.accent,
    legs: ink.deep,
    pose: "reach",
    flip: true,
  });
  trunks1(cv, 190, 960, 110);
  trunks1(cv, 1400, 990, 120);
  banana(cv, 420, 900, 330, ink.leaf, ink.sprout);
  for (const x of [60, 330, 1240, 1560]) nipa(cv, x, 1080, 320, x % 20 ? ink.near : ink.sprout, 9);
  rain(cv, 110, ink.foam, -10);
}

export const RUNG: SceneArt = [
  ["moss", forestLight],
  ["vermilion", langurs],
  ["dawn", mangrove],
  ["rain", rainforest],
];
