import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
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
import { bowl, potOverFire, steam, tray } from "@/db/demo/illustrations/kit/kitchen";
import { areca, banana, palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { pottery } from "@/db/demo/illustrations/kit/pottery";
import { room, windowPane } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { moon, sky, sun } from "@/db/demo/illustrations/kit/sky";

function woodStove(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 780, ink.near, ink.mid, { light: ink.deep, shade: ink.deep });
  windowPane(cv, 1050, 120, 360, 330, ink.roof, () => {
    sky(cv, 450);
    moon(cv, 1290, 230, 46);
    palm(cv, 1150, 520, 360, 30, ink.deep, ink.mid);
  });
  cv.marks(
    Array.from({ length: 7 }, (_, i) => lens([i * 260 - 40, -20], [i * 260 + 30, 790], 12)),
    ink.deep,
  );
  for (let i = 0; i < 6; i++) {
    cv.marks([box(140 + i * 110 - 2, 120, 4, 60 + (i % 3) * 30)], ink.lamp);
    if (i % 2)
      cv.shape(disc(140 + i * 110, 220 + (i % 3) * 30, 40), ink.roof, {
        shade: { from: "right", tone: ink.deep, reach: 0.6 },
      });
    else
      cv.marks(
        [-2, -1, 0, 1, 2].map((n) =>
          lens([140 + i * 110, 180 + (i % 3) * 30], [140 + i * 110 + n * 16, 290 + (i % 3) * 30], 18),
        ),
        i === 2 ? ink.accent : ink.lamp,
      );
  }
  cv.marks([box(80, 110, 740, 12)], ink.roof);
  potOverFire(cv);
  person(cv, 420, 1010, 600, { pose: "squat", wear: "blouse", head: "bun", top: ink.accent, legs: ink.deep });
  person(cv, 1330, 1010, 520, {
    pose: "squat",
    wear: "shirt",
    head: "hair",
    top: ink.cloth,
    legs: ink.deep,
    flip: true,
  });
}

function phoFromAbove(cv: Canvas): void {
  const { ink, rng } = cv;
  cv.shape(FULL, ink.accent, { rough: 0, shade: { from: "right", tone: ink.roof, reach: 0.9 } });
  cv.marks(
    Array.from({ length: 9 }, (_, i) => lens([-40, 60 + i * 124], [1640, 76 + i * 122], 7)),
    ink.roof,
  );
  bowl(cv, 780, 540, 400, ink.cloth, ink.lamp);
  for (let i = 0; i < 15; i++) {
    const d = (i - 7) * 15;
    cv.line(
      curve(
        [
          [500 + Math.abs(d) * 0.3, 560 + d],
          [620, 660 + d * 0.8],
          [780, 640 + d * 0.9],
          [930, 690 + d * 0.7],
          [1050 - Math.abs(d) * 0.4, 590 + d],
        ],
        false,
        6,
      ),
      i % 3 === 1 ? ink.wallShade : ink.cloth,
      10,
    );
  }
  for (const [x, y, turn] of [
    [720, 420, -20],
    [820, 380, 14],
    [900, 460, 40],
    [640, 500, -50],
    [800, 520, 4],
  ] as const) {
    cv.shape(
      turned(
        curve(
          [
            [x - 92, y],
            [x - 40, y - 46],
            [x + 50, y - 50],
            [x + 94, y - 8],
            [x + 40, y + 42],
            [x - 50, y + 40],
          ],
          true,
          3,
        ),
        turn,
        x,
        y,
      ),
      ink.roof,
      { shade: { from: "left", tone: ink.accent, reach: 0.7 } },
    );
    cv.marks([turned(lens([x - 70, y + 4], [x + 70, y - 8], 7), turn, x, y)], ink.wallShade);
  }
  cv.marks(
    Array.from({ length: 26 }, () => {
      const [turn, k] = [rng.unit() * 6.28, Math.sqrt(rng.unit()) * 250];
      const at: Point = [770 + Math.cos(turn) * k, 510 + Math.sin(turn) * k];
      return disc(at[0], at[1], 15);
    }),
    ink.sprout,
  );
  for (const [x, y] of [
    [900, 600],
    [620, 420],
    [960, 380],
  ] as const)
    for (let i = 0; i < 4; i++) cv.marks([turned(lens([x, y], [x + 60, y - 10], 26), i * 80, x, y)], ink.leaf);
  cv.marks(
    [ribbon(outline("1060 160, 1530 820"), [16, 24]), ribbon(outline("1110 140, 1580 790"), [16, 24])],
    ink.deep,
  );
  bowl(cv, 180, 220, 160, ink.near, ink.cloth);
  for (const [x, y] of [
    [130, 180],
    [210, 170],
    [170, 240],
    [240, 240],
  ] as const)
    cv.marks([[[x, y], ...disc(x, y, 58, 58, 20, 170)]], ink.sprout);
  bowl(cv, 190, 860, 140, ink.cloth, ink.deep);
  cv.dots(
    Array.from({ length: 12 }, (_, i): Point => [130 + (i % 4) * 40, 810 + Math.floor(i / 4) * 44]),
    ink.accent,
    22,
  );
  bowl(cv, 1440, 960, 130, ink.near, ink.lamp);
  for (let i = 0; i < 9; i++)
    cv.marks([lens([330 + i * 14, 1060], [300 + i * 26, 900 - (i % 3) * 20], 26)], i % 2 ? ink.leaf : ink.sprout);
}

function familyTray(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.wallShade, { rough: 0, shade: { from: "below", tone: ink.roof, reach: 0.7 } });
  cv.marks(
    Array.from({ length: 12 }, (_, i) =>
      ribbon(
        [
          [-20, i * 98],
          [1640, i * 98 + 30],
        ],
        [4],
      ),
    ),
    ink.roof,
  );
  for (const [x, y, turn, top] of [
    [800, 60, 180, ink.accent],
    [260, 540, 90, ink.near],
    [1340, 540, 270, ink.cloth],
    [800, 1030, 0, ink.leaf],
  ] as const)
    cv.at(x, y, { turn, scale: 2.1 }, () => {
      cv.shape(disc(0, 10, 78, 44), top, { rough: 0.6 });
      cv.marks(
        [
          ribbon(outline("-64 4, -60 -44, -30 -66"), [28, 24, 16]),
          ribbon(outline("64 4, 60 -44, 30 -66"), [28, 24, 16]),
        ],
        top,
      );
      cv.marks([disc(-26, -70, 11), disc(26, -70, 11)], ink.skin);
      cv.shape(disc(0, 6, 32, 34), top === ink.leaf ? ink.cloth : ink.deep, { rough: 0.6 });
    });
  tray(cv);
}

function morningKitchen(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 820, ink.wall, ink.wallShade, { light: ink.sprout, shade: ink.roof });
  const tiles: Points[] = [];
  for (let i = 0; i < 16; i++)
    for (let k = 0; k < 3; k++)
      tiles.push(turned(box(i * 106 - 4, 450 + k * 90, 60, 60), 45, i * 106 + 26, 480 + k * 90));
  cv.marks(tiles, ink.far);
  windowPane(cv, 570, 80, 430, 320, ink.leaf, () => {
    sky(cv, 400);
    sun(cv, 880, 210, 60, "plain");
    banana(cv, 690, 460, 300);
    areca(cv, 930, 440, 300, ink.near);
  });
  cv.marks([box(80, 130, 400, 12), box(1090, 130, 430, 12)], ink.roof);
  for (const [x, kind, tone] of [
    [140, "jar", ink.roof],
    [260, "lidded", ink.cloth],
    [390, "vase", ink.near],
    [1160, "bottle", ink.near],
    [1280, "jar", ink.cloth],
    [1420, "lidded", ink.roof],
  ] as const)
    pottery(cv, x, 130, 96, kind, tone, tone === ink.cloth ? ink.near : ink.wall);
  for (const [x, r] of [
    [1150, 60],
    [1290, 48],
    [1410, 40],
  ] as const) {
    cv.marks([box(x - 3, 150, 6, 70)], ink.deep);
    cv.shape(disc(x, 220 + r, r), ink.deep, { shade: { from: "right", tone: ink.near, reach: 0.7 } });
  }
  person(cv, 560, 1090, 820, { pose: "reach", wear: "blouse", head: "bun", top: ink.accent, legs: ink.deep });
  cv.shape(box(-20, 740, 1640, 46), ink.roof);
  cv.shape(box(-20, 784, 1640, 320), ink.leaf, { shade: { from: "below", tone: ink.deep, reach: 0.8 } });
  for (const x of [60, 460, 860, 1260]) {
    cv.shape(box(x, 830, 340, 230), ink.sprout, { rough: 1 });
    cv.marks([disc(x + 310, 930, 11)], ink.deep);
  }
  cv.shape(box(760, 700, 240, 40), ink.deep);
  cv.shape(outline("770 700, 990 700, 974 580, 786 580"), ink.far, {
    shade: { from: "right", tone: ink.near, reach: 0.7 },
  });
  cv.shape(disc(880, 580, 96, 17), ink.deep);
  steam(cv, 880, 560, 330, ink.cloth);
  cv.shape(box(1130, 716, 290, 26), ink.wallShade);
  for (const [x, tone] of [
    [1180, ink.accent],
    [1230, ink.accent],
    [1290, ink.sprout],
    [1350, ink.lamp],
  ] as const)
    cv.shape(disc(x, 696, 28, 26), tone, { rough: 1, shade: { from: "right", tone: ink.deep, reach: 0.4 } });
  for (let i = 0; i < 7; i++)
    cv.marks([lens([230, 740], [150 + i * 28, 620 - (i % 3) * 22], 22)], i % 2 ? ink.leaf : ink.sprout);
  cv.shape(outline("180 700, 280 700, 266 742, 194 742"), ink.roof);
}

export const BEP: SceneArt = [
  ["night", woodStove],
  ["moss", phoFromAbove],
  ["ochre", familyTray],
  ["noon", morningKitchen],
];
