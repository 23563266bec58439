import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import {
  box,
  curve,
  disc,
  lens,
  outline,
  type Point,
  type Points,
  ribbon,
  standing,
  turned,
} from "@/db/demo/illustrations/kit/geometry";
import { panes } from "@/db/demo/illustrations/kit/houses";
import { hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, rain, sky, streaks, sun } from "@/db/demo/illustrations/kit/sky";
import { jet, lorry } from "@/db/demo/illustrations/kit/vehicles";
import { glitter, ripples } from "@/db/demo/illustrations/kit/water";

function controlTower(cv: Canvas, x: number, y: number, h: number, tone: string): void {
  const { ink } = cv;
  cv.shape(standing(x, y, h * 0.17, h * 0.76, h * 0.11), tone, {
    shade: { from: "right", tone: ink.wallShade, reach: 0.7 },
  });
  cv.shape(
    [
      [x - h * 0.07, y - h * 0.72],
      [x - h * 0.17, y - h * 0.8],
      [x + h * 0.17, y - h * 0.8],
      [x + h * 0.07, y - h * 0.72],
    ],
    ink.deep,
    { rough: 1 },
  );
  cv.shape(
    [
      [x - h * 0.17, y - h * 0.8],
      [x - h * 0.2, y - h * 0.92],
      [x + h * 0.2, y - h * 0.92],
      [x + h * 0.17, y - h * 0.8],
    ],
    ink.far,
    { rough: 1 },
  );
  cv.marks(
    [-0.1, -0.03, 0.04, 0.11].map((t) => box(x + h * t, y - h * 0.92, 4, h * 0.12)),
    ink.deep,
  );
  cv.shape(box(x - h * 0.22, y - h * 0.95, h * 0.44, h * 0.04), ink.accent, { rough: 1 });
  cv.marks([box(x - 3, y - h * 1.08, 6, h * 0.14)], ink.deep);
}

/** A terminal whose roof rises and falls like lotus petals. */
function terminal(cv: Canvas, x: number, y: number, w: number, petals: number): void {
  const { ink } = cv;
  cv.shape(box(x, y - 90, w, 92), ink.near, { rough: 1 });
  panes(cv, { x: x + 6, y: y - 84, width: w - 12, height: 80 }, Math.round(w / 26), 2, ink.lamp, 0.1, 0.7);
  for (let i = 0; i < petals; i++) {
    const [a, b] = [x - 30 + ((w + 60) * i) / petals, x - 30 + ((w + 60) * (i + 1)) / petals];
    cv.shape(
      curve(
        [
          [a, y - 84],
          [a + (b - a) * 0.2, y - 130],
          [(a + b) / 2, y - 152],
          [b - (b - a) * 0.2, y - 130],
          [b, y - 84],
          [(a + b) / 2, y - 104],
        ],
        true,
        4,
      ),
      ink.wall,
      { shade: { from: "right", tone: ink.wallShade, reach: 0.7 } },
    );
  }
}

function takeOff(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 760);
  sun(cv, 1000, 520, 220, "barred");
  streaks(cv, 330, 230, 520, ink.glow, 3, 30);
  hills(cv, 770, 110, ink.far, { peaks: 4 });
  terminal(cv, 120, 790, 560, 5);
  controlTower(cv, 800, 800, 330, ink.wall);
  cv.shape(box(-20, 786, 1640, 320), ink.sprout, { shade: { from: "below", tone: ink.leaf, reach: 0.9 } });
  cv.shape(outline("-20 860, 1620 830, 1620 960, -20 1060"), ink.near, {
    shade: { from: "below", tone: ink.deep, reach: 0.7 },
  });
  cv.marks(
    [0, 1, 2, 3, 4, 5, 6].map((i): Points => [
      [40 + i * 240, 956 - i * 8.5],
      [160 + i * 240, 950 - i * 8.5],
      [160 + i * 240, 962 - i * 8.5],
      [40 + i * 240, 970 - i * 8.5],
    ]),
    ink.wall,
  );
  cv.dots(
    Array.from({ length: 17 }, (_, i): Point => [i * 100, 846 - i * 1.6]),
    ink.accent,
    10,
  );
  jet(cv, 830, 420, 820, { turn: -14 });
}

function noseOn(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 620);
  cloud(cv, 330, 240, 400, ink.cloth, ink.glow);
  cloud(cv, 1330, 300, 360, ink.cloth, ink.glow);
  terminal(cv, 60, 660, 420, 4);
  terminal(cv, 1120, 660, 420, 4);
  cv.shape(box(-20, 650, 1640, 450), ink.far, { shade: { from: "below", tone: ink.mid, reach: 1 } });
  cv.marks([outline("790 660, 810 660, 840 1100, 760 1100")], ink.lamp);
  cv.shape(outline("790 330, 786 110, 814 110, 810 330"), ink.accent);
  cv.shape(outline("620 330, 798 400, 978 330, 986 346, 798 440, 614 346"), ink.near);
  cv.shape(
    curve(
      outline("110 590, 560 560, 800 600, 1040 560, 1490 590, 1500 606, 1040 650, 800 690, 560 650, 100 606"),
      true,
      4,
    ),
    ink.near,
    { rough: 1, shade: { from: "below", tone: ink.deep, reach: 0.6 } },
  );
  for (const x of [450, 1150]) {
    cv.shape(disc(x, 700, 84), ink.accent, { shade: { from: "below", tone: ink.deep, reach: 0.5 } });
    cv.shape(disc(x, 700, 62), ink.deep);
    cv.marks(
      Array.from({ length: 12 }, (_, i) => turned(lens([x, 700], [x, 646], 9), i * 30, x, 700)),
      ink.wallShade,
    );
    cv.shape(disc(x, 700, 14), ink.wall, { rough: 0.5 });
  }
  cv.shape(disc(800, 560, 218, 234), ink.cloth, {
    rough: 1.5,
    shade: [
      { from: "below", tone: ink.wallShade, reach: 0.6 },
      { from: "right", tone: ink.wallShade, reach: 0.4 },
    ],
  });
  cv.shape(curve(outline("650 470, 690 420, 800 400, 910 420, 950 470, 890 486, 800 478, 710 486"), true, 4), ink.deep);
  cv.marks(
    [box(796, 402, 8, 80), ribbon(outline("716 420, 724 484"), [7]), ribbon(outline("884 420, 876 484"), [7])],
    ink.cloth,
  );
  cv.marks([lens([600, 640], [700, 652], 20), lens([1000, 640], [900, 652], 20)], ink.accent);
  cv.marks([box(788, 790, 24, 120), disc(776, 920, 26, 36), disc(824, 920, 26, 36)], ink.deep);
  for (const x of [640, 960])
    cv.marks([box(x - 8, 660, 16, 220), disc(x - 20, 890, 22, 32), disc(x + 20, 890, 22, 32)], ink.deep);
  person(cv, 560, 1010, 330, { head: "helmet", hat: ink.cloth, top: ink.lamp, legs: ink.deep, pose: "cheer" });
  for (const x of [512, 610])
    cv.marks(
      [
        ribbon(
          [
            [x, 660],
            [x + (x < 560 ? -12 : 12), 590],
          ],
          [15, 11],
        ),
      ],
      ink.accent,
    );
  person(cv, 1120, 1010, 300, { head: "cap", top: ink.accent, legs: ink.deep, pose: "hold", flip: true });
}

function departureHall(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 700);
  sun(cv, 560, 330, 110, "halo");
  streaks(cv, 1080, 230, 480, ink.glow, 3, 28);
  jet(cv, 980, 400, 520, { turn: -12 });
  hills(cv, 720, 110, ink.far, { peaks: 4 });
  cv.shape(box(-20, 690, 1640, 70), ink.mid);
  jet(cv, 420, 650, 470, { gear: true, tail: ink.accent });
  for (let i = 0; i < 6; i++) cv.marks([box(60 + i * 300 - 12, -20, 24, 800)], ink.deep);
  cv.marks([box(-20, 150, 1640, 16), box(-20, 500, 1640, 12)], ink.deep);
  cv.shape(outline("-20 -20, 1620 -20, 1620 90, 1200 50, 800 96, 400 50, -20 90"), ink.deep, { rough: 1 });
  cv.shape(box(-20, 760, 1640, 340), ink.near, { shade: { from: "below", tone: ink.deep, reach: 1 } });
  cv.marks(
    Array.from({ length: 6 }, (_, i): Points => [
      [80 + i * 300, 770],
      [300 + i * 300, 770],
      [200 + i * 360 - 100, 1090],
      [-120 + i * 360 - 60, 1090],
    ]),
    ink.water,
  );
  const people = [
    [330, 960, 430, "walk", "hair", ink.accent, "coat", false],
    [640, 920, 380, "hold", "long", ink.lamp, "shirt", false],
    [730, 924, 240, "raise", "hair", ink.accent, "shirt", false],
    [1010, 980, 440, "walk", "non", ink.cloth, "aodai", true],
    [1280, 930, 390, "stand", "cap", ink.roof, "coat", true],
  ] as const;
  for (const [x, y, h, pose, head, top, wear, flip] of people)
    person(cv, x, y, h, { pose, head, top, wear, flip, legs: wear === "aodai" ? ink.cloth : ink.deep });
  for (const [x, y, tone] of [
    [250, 962, ink.lamp],
    [1110, 982, ink.accent],
    [1370, 934, ink.wallShade],
  ] as const) {
    cv.marks([box(x - 4, y - 190, 5, 90), box(x + 26, y - 190, 5, 90), box(x - 4, y - 194, 35, 8)], ink.deep);
    cv.shape(box(x - 30, y - 124, 84, 116), tone, { shade: { from: "right", tone: ink.deep, reach: 0.5 } });
    cv.marks([disc(x - 18, y - 4, 8), disc(x + 42, y - 4, 8)], ink.deep);
  }
}

function tailsInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  hills(cv, 600, 210, ink.far, { peaks: 4, sharp: true, light: ink.glow });
  controlTower(cv, 800, 700, 420, ink.wall);
  terminal(cv, 930, 700, 640, 6);
  cv.shape(box(-20, 690, 1640, 410), ink.mid, { shade: { from: "below", tone: ink.deep, reach: 1 } });
  ripples(cv, 720, 1060, ink.foam, 30);
  jet(cv, 1040, 730, 620, { gear: true, tail: ink.lamp, flip: true });
  jet(cv, 560, 860, 900, { gear: true, tail: ink.accent });
  for (const [x, tone] of [
    [760, ink.accent],
    [300, ink.lamp],
  ] as const)
    glitter(cv, x, 970, 1060, 130, tone);
  lorry(cv, 1240, 960, 190, ink.lamp, ink.wall, true);
  person(cv, 1040, 990, 220, { wear: "coat", head: "helmet", hat: ink.lamp, top: ink.accent, pose: "raise" });
  rain(cv, 180, ink.foam, -50);
}

export const SAN_BAY: SceneArt = [
  ["dawn", takeOff],
  ["noon", noseOn],
  ["indigo", departureHall],
  ["rain", tailsInRain],
];
