import { egrets } from "@/db/demo/illustrations/kit/animals";
import { junk, sampan, trawler } from "@/db/demo/illustrations/kit/boats";
import { type Canvas, HEIGHT } from "@/db/demo/illustrations/kit/canvas";
import { box, curve, disc, lens, outline, type Point, ribbon, standing } from "@/db/demo/illustrations/kit/geometry";
import { hatFromAbove } from "@/db/demo/illustrations/kit/hats";
import { karst } from "@/db/demo/illustrations/kit/land";
import { palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, sky, stars, streaks, sun } from "@/db/demo/illustrations/kit/sky";
import { glitter, water } from "@/db/demo/illustrations/kit/water";

function swell(cv: Canvas, y: number, amp: number, tone: string, crest: string): void {
  const line = Array.from({ length: 15 }, (_, i): Point => [
    -100 + i * 130,
    y + (i % 2 ? -amp : amp * 0.5) + cv.rng.wobble(amp * 0.25),
  ]);
  cv.shape([...curve(line, false, 4), [1760, HEIGHT + 30], [-100, HEIGHT + 30]], tone, {
    shade: { from: "above", tone: crest, reach: 0.3 },
  });
  cv.marks(
    line.filter((_, i) => i % 2).map(([x, ly]) => lens([x - 70, ly + 14], [x + 66, ly + 12], 11, -16)),
    crest,
  );
}

function lighthouse(cv: Canvas, x: number, y: number, h: number): void {
  const { ink } = cv;
  cv.shape(standing(x, y, h * 0.2, h * 0.8, h * 0.13), ink.wall, {
    shade: { from: "right", tone: ink.wallShade, reach: 0.7 },
  });
  for (const t of [0.12, 0.42, 0.68])
    cv.shape(standing(x, y - h * t, h * (0.19 - t * 0.085), h * 0.12, h * (0.19 - (t + 0.15) * 0.085)), ink.accent, {
      rough: 1,
    });
  cv.shape(box(x - h * 0.095, y - h * 0.83, h * 0.19, h * 0.04), ink.deep, { rough: 0.8 });
  cv.shape(box(x - h * 0.05, y - h * 0.93, h * 0.1, h * 0.1), ink.lamp, { rough: 0.6 });
  cv.shape(
    [
      [x - h * 0.075, y - h * 0.92],
      [x, y - h],
      [x + h * 0.075, y - h * 0.92],
    ],
    ink.accent,
    { rough: 0.6 },
  );
  cv.shape(box(x - h * 0.022, y - h * 0.09, h * 0.044, h * 0.09), ink.deep, { rough: 0.4 });
}

function islandRock(cv: Canvas, x: number, y: number, w: number, h: number, tone: string, light: string): void {
  const rock: Point[] = [
    [x - w / 2, y + 20],
    [x - w * 0.42, y - h * 0.3],
    [x - w * 0.3, y - h * 0.42],
    [x - w * 0.2, y - h * 0.86],
    [x - w * 0.02, y - h],
    [x + w * 0.16, y - h * 0.92],
    [x + w * 0.24, y - h * 0.6],
    [x + w * 0.38, y - h * 0.46],
    [x + w / 2, y + 20],
  ];
  cv.shape(rock, tone, { rough: 4, step: 40, shade: { from: "left", tone: light, reach: 0.7 } });
  cv.marks(
    Array.from({ length: 12 }, () => {
      const at: Point = [x + cv.rng.wobble(w * 0.3), y - h * cv.rng.between(0.1, 0.55)];
      return lens(at, [at[0] + cv.rng.wobble(20), at[1] + h * 0.18], 8);
    }),
    light,
  );
}

function lighthouseIsland(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 660);
  cloud(cv, 340, 280, 420, ink.cloth, ink.glow);
  cloud(cv, 1360, 220, 300, ink.cloth, ink.glow);
  islandRock(cv, 200, 690, 420, 120, ink.far, ink.glow);
  water(cv, 670, { count: 30 });
  islandRock(cv, 930, 720, 900, 250, ink.near, ink.sprout);
  lighthouse(cv, 940, 486, 400);
  for (const [x, y, h, l] of [
    [760, 540, 230, -40],
    [1130, 570, 210, 50],
    [1200, 600, 170, 30],
  ] as const)
    palm(cv, x, y, h, l, ink.deep, ink.leaf);
  swell(cv, 740, 22, ink.water, ink.foam);
  trawler(cv, 480, 860, 360, { hull: ink.accent, tone: ink.deep });
  swell(cv, 860, 34, ink.far, ink.foam);
  swell(cv, 980, 40, ink.mid, ink.foam);
  egrets(cv, 560, 380, 3, 0.9);
}

function bayOfJunks(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 600);
  sun(cv, 1080, 300, 120, "halo");
  for (const [x, y, w, h, kind] of [
    [220, 600, 330, 230, 1],
    [520, 600, 260, 180, 2],
    [820, 600, 380, 300, 0],
    [1300, 600, 300, 220, 1],
  ] as const)
    karst(cv, x, y, w, h, ink.far, ink.glow, kind);
  streaks(cv, 700, 560, 900, ink.glow, 2, 26);
  for (const [x, w, h, kind] of [
    [70, 420, 470, 0],
    [1500, 520, 540, 2],
  ] as const)
    karst(cv, x, 650, w, h, ink.mid, ink.far, kind);
  water(cv, 610, { deep: ink.deep, count: 70 });
  glitter(cv, 1080, 630, 900, 120, ink.foam);
  junk(cv, 450, 700, 190, ink.roof, true);
  junk(cv, 800, 850, 500, ink.accent);
  karst(cv, -20, 1120, 560, 420, ink.deep, ink.near, 1);
  for (const [x, l] of [
    [1290, 170],
    [1200, 120],
  ] as const) {
    sampan(cv, x, 930 - (x - 1200) * 0.6, l, { light: ink.lamp });
    person(cv, x, 926 - (x - 1200) * 0.6, 80, { pose: "row", head: "non", wear: "blouse", top: ink.cloth });
  }
}

function beachFromAbove(cv: Canvas): void {
  const { ink, rng } = cv;
  cv.shape(box(-20, -20, 1640, 1110), ink.water, { rough: 0, shade: { from: "right", tone: ink.near, reach: 0.8 } });
  const shore = (shift: number): Point[] =>
    curve(
      [
        [860 + shift, -40],
        [720 + shift, 160],
        [800 + shift, 360],
        [640 + shift, 560],
        [740 + shift, 780],
        [600 + shift, 960],
        [660 + shift, 1120],
      ],
      false,
      6,
    );
  for (const [shift, tone] of [
    [330, ink.mid],
    [190, ink.far],
    [80, ink.foam],
    [34, ink.far],
    [8, ink.foam],
    [-22, ink.lamp],
  ] as const)
    cv.shape([...shore(shift), [-40, 1120], [-40, -40]], tone, { rough: 2.5 });
  cv.shape([...shore(-40), [-40, 1120], [-40, -40]], ink.wall, {
    rough: 2.5,
    shade: { from: "left", tone: ink.lamp, reach: 0.8 },
  });
  for (const [x, y, r] of [
    [560, 200, 60],
    [620, 330, 66],
    [470, 520, 62],
    [540, 720, 64],
    [420, 900, 60],
  ] as const)
    roundBoat(cv, x, y, r);
  roundBoat(cv, 1050, 420, 74);
  hatFromAbove(cv, 1060, 420, 30);
  cv.marks([ribbon(outline("1060 400, 1150 330"), [8]), lens([1140, 350], [1186, 300], 26)], ink.roof);
  roundBoat(cv, 1240, 800, 70);
  hatFromAbove(cv, 1246, 800, 28);
  for (const [x, y] of [
    [300, 150],
    [180, 360],
    [330, 420],
    [120, 640],
    [280, 760],
    [120, 950],
  ] as const)
    crown(cv, x, y, rng.between(110, 150));
  for (const [x, y] of [
    [430, 300],
    [360, 620],
  ] as const) {
    for (let i = 0; i < 8; i++)
      cv.marks([[[x, y], ...disc(x, y, 66, 66, i * 45, i * 45 + 45)]], i % 2 ? ink.accent : ink.cloth);
  }
  cv.marks(
    Array.from({ length: 40 }, () => {
      const at: Point = [rng.between(1000, 1600), rng.between(0, 1060)];
      return lens(at, [at[0] + 20, at[1] + rng.between(50, 90)], 6, 12);
    }),
    ink.foam,
  );
}

function roundBoat(cv: Canvas, x: number, y: number, r: number): void {
  const { ink } = cv;
  cv.shape(disc(x + 10, y + 12, r), ink.deep, { rough: 0 });
  cv.shape(disc(x, y, r), ink.wallShade, { rough: 1 });
  cv.shape(disc(x, y, r * 0.82), ink.roof, { rough: 1, shade: { from: "left", tone: ink.deep, reach: 0.6 } });
  cv.marks([box(x - r * 0.8, y - 5, r * 1.6, 10), box(x - 4, y - r * 0.8, 8, r * 1.6)], ink.wallShade);
}

function crown(cv: Canvas, x: number, y: number, r: number): void {
  const { ink, rng } = cv;
  for (const [dx, tone] of [
    [14, ink.deep],
    [0, ink.leaf],
  ] as const) {
    cv.marks(
      Array.from({ length: 11 }, (_, i) => {
        const turn = (i / 11) * Math.PI * 2 + rng.wobble(0.15);
        return lens([x + dx, y + dx], [x + dx + Math.cos(turn) * r, y + dx + Math.sin(turn) * r], r * 0.24, r * 0.08);
      }),
      tone,
    );
  }
  cv.marks(
    Array.from({ length: 11 }, (_, i) =>
      lens(
        [x, y],
        [x + Math.cos(i * 0.571 + 0.2) * r * 0.86, y + Math.sin(i * 0.571 + 0.2) * r * 0.86],
        r * 0.06,
        r * 0.06,
      ),
    ),
    ink.sprout,
  );
}

function beamAtNight(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 700);
  stars(cv, 130, 560);
  cv.marks([outline("1014 300, -20 60, -20 300"), outline("1014 300, 1640 180, 1640 380")], ink.far);
  cv.marks([outline("1014 300, -20 130, -20 230"), outline("1014 300, 1640 240, 1640 320")], ink.lamp);
  water(cv, 700, { deep: ink.deep, count: 60 });
  islandRock(cv, 1060, 760, 900, 230, ink.deep, ink.far);
  lighthouse(cv, 1014, 580, 420);
  for (const [x, y, h, l] of [
    [800, 650, 200, -40],
    [1240, 640, 220, 40],
  ] as const)
    palm(cv, x, y, h, l, ink.near, ink.leaf);
  swell(cv, 790, 26, ink.near, ink.far);
  trawler(cv, 440, 880, 430, { hull: ink.accent, tone: ink.mid, light: ink.cloth });
  cv.dots(outline("380 770, 430 760, 480 764, 530 780"), ink.lamp, 20);
  swell(cv, 900, 36, ink.mid, ink.foam);
  swell(cv, 1000, 36, ink.deep, ink.far);
}

export const BIEN_DAO: SceneArt = [
  ["noon", lighthouseIsland],
  ["indigo", bayOfJunks],
  ["paper", beachFromAbove],
  ["night", beamAtNight],
];
