import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { box, curve, disc, lens, outline, ribbon, turned } from "@/db/demo/illustrations/kit/geometry";
import { farmhouse } from "@/db/demo/illustrations/kit/houses";
import { hills } from "@/db/demo/illustrations/kit/land";
import { areca, palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { bamboo } from "@/db/demo/illustrations/kit/plants";
import { type Pot, pottery } from "@/db/demo/illustrations/kit/pottery";
import { room, stool, windowPane } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { sky, smoke, stars, streaks, sun } from "@/db/demo/illustrations/kit/sky";

const shapes: readonly Pot[] = ["vase", "jar", "bottle", "lidded", "jar", "vase"];

function atTheWheel(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 760, ink.sky, ink.far, { light: ink.glow, shade: ink.mid });
  windowPane(cv, 190, 110, 360, 360, ink.roof, () => {
    sky(cv, 460);
    bamboo(cv, 360, 560, 430, 6, ink.leaf, ink.sprout);
  });
  for (const [row, y] of [
    [0, 250],
    [1, 450],
  ] as const) {
    for (let i = 0; i < 5; i++)
      pottery(
        cv,
        960 + i * 130,
        y,
        120 + (i % 2) * 26,
        shapes[(i + row * 2) % 6] ?? "jar",
        (i + row) % 3 ? ink.wall : ink.roof,
        (i + row) % 3 ? ink.near : ink.lamp,
      );
    cv.shape(box(870, y, 760, 18), ink.roof);
  }
  person(cv, 520, 980, 700, { pose: "sit", wear: "shirt", head: "hair", top: ink.near, legs: ink.deep });
  stool(cv, 470, 990, 230, ink.roof);
  person(cv, 520, 980, 700, { pose: "sit", wear: "shirt", head: "hair", top: ink.near, legs: ink.deep });
  cv.shape(disc(800, 790, 210, 44), ink.deep);
  cv.shape(disc(800, 776, 200, 40), ink.wallShade, { shade: { from: "left", tone: ink.roof, reach: 0.6 } });
  cv.shape(outline("760 810, 840 810, 860 1000, 740 1000"), ink.deep);
  pottery(cv, 780, 780, 230, "jar", ink.roof, ink.wallShade, { shade: ink.deep });
  cv.marks([lens([660, 700], [900, 700], 4, 16), lens([664, 650], [896, 650], 4, 16)], ink.deep);
  cv.marks([ribbon(outline("560 660, 640 690, 676 676"), [44, 34, 24])], ink.near);
  cv.marks([disc(684, 672, 19, 26)], ink.skin);
  for (const [x, h, kind] of [
    [1080, 260, "vase"],
    [1240, 330, "bottle"],
    [1420, 280, "jar"],
  ] as const)
    pottery(cv, x, 1010, h, kind, ink.wall, ink.near, { sprig: true });
  cv.shape(curve(outline("180 1000, 200 900, 270 870, 340 910, 350 1000"), true, 4), ink.roof, {
    shade: { from: "below", tone: ink.deep, reach: 0.6 },
  });
}

function blueAndWhite(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.sky, { rough: 0 });
  sun(cv, 800, 400, 330, "plain");
  cv.shape(box(-20, 830, 1640, 270), ink.near, { shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  pottery(cv, 250, 850, 420, "bottle", ink.cloth, ink.near, { sprig: true });
  pottery(cv, 1370, 850, 330, "lidded", ink.cloth, ink.near, { sprig: true });
  pottery(cv, 1130, 900, 400, "jar", ink.near, ink.wall, { sprig: true, shade: ink.deep });
  pottery(cv, 470, 900, 300, "lidded", ink.near, ink.wall, { sprig: true, shade: ink.deep });
  for (const [a, b, c] of [
    [
      [800, 420],
      [860, 250],
      [1010, 120],
    ],
    [
      [796, 420],
      [740, 260],
      [760, 60],
    ],
    [
      [798, 420],
      [690, 300],
      [560, 210],
    ],
  ] as const) {
    cv.marks([ribbon(curve([a, b, c], false, 6), [13, 9, 4])], ink.deep);
    for (const [x, y] of [b, c, [(b[0] + c[0]) / 2 + 26, (b[1] + c[1]) / 2]] as const) {
      for (let i = 0; i < 5; i++) cv.marks([turned(lens([x, y], [x, y - 36], 27), i * 72, x, y)], ink.cloth);
      cv.dots([[x, y]], ink.lamp, 15);
    }
  }
  pottery(cv, 800, 960, 580, "vase", ink.cloth, ink.deep, { sprig: true });
  pottery(cv, 360, 1010, 110, "bowl", ink.cloth, ink.near);
  pottery(cv, 1270, 1010, 120, "bowl", ink.cloth, ink.near);
}

function dragonKiln(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  stars(cv, 50, 300);
  hills(cv, 640, 150, ink.far, { peaks: 4 });
  for (const [x, h, l] of [
    [120, 420, 40],
    [1480, 460, -50],
  ] as const)
    palm(cv, x, 700, h, l, ink.deep, ink.near);
  cv.shape(box(-20, 680, 1640, 420), ink.mid, { shade: { from: "below", tone: ink.deep, reach: 1 } });
  for (let i = 5; i >= 0; i--) {
    const [x, y, r] = [420 + i * 185, 850 - i * 66, 250 - i * 18];
    cv.shape([...disc(x, y, r, r * 0.92, 180, 360), [x + r, y + 40], [x - r, y + 40]], i % 2 ? ink.roof : ink.near, {
      rough: 2.5,
      step: 40,
      shade: { from: "left", tone: ink.lamp, reach: 0.4 },
    });
    cv.marks(
      Array.from({ length: 7 }, (_, k) =>
        lens(
          [x - r * 0.8 + k * r * 0.26, y - r * 0.2 - Math.sin(k / 2) * r * 0.4],
          [x - r * 0.6 + k * r * 0.26, y - r * 0.2 - Math.sin(k / 2) * r * 0.4],
          5,
        ),
      ),
      ink.deep,
    );
  }
  cv.shape([...disc(420, 860, 130, 140, 180, 360), [550, 930], [290, 930]], ink.deep, { rough: 1.5 });
  cv.shape([...disc(420, 880, 100, 110, 180, 360), [520, 930], [320, 930]], ink.accent, { rough: 2 });
  cv.shape(curve(outline("340 930, 350 850, 386 880, 410 790, 446 870, 480 820, 504 930"), true, 3), ink.lamp, {
    rough: 2,
  });
  smoke(cv, 1340, 430, 330, 190, ink.glow);
  person(cv, 720, 1000, 400, { pose: "reach", head: "cap", top: ink.lamp, legs: ink.deep, flip: true });
  cv.marks([ribbon(outline("520 880, 640 740"), [13])], ink.roof);
  person(cv, 990, 1010, 400, { pose: "hold", head: "turban", wear: "blouse", top: ink.cloth, legs: ink.deep });
  for (const [x, h, kind] of [
    [1180, 200, "jar"],
    [1310, 260, "vase"],
    [1450, 220, "bottle"],
  ] as const)
    pottery(cv, x, 1020, h, kind, ink.wallShade, ink.roof, { shade: ink.deep });
  for (let i = 0; i < 8; i++)
    cv.shape(disc(90 + (i % 4) * 56, 1000 - Math.floor(i / 4) * 48, 29), i % 2 ? ink.wallShade : ink.roof, {
      rough: 1,
    });
}

function dryingYard(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 400);
  streaks(cv, 400, 130, 480, ink.glow, 3, 26);
  farmhouse(cv, 420, 430, 460);
  farmhouse(cv, 1150, 440, 520);
  for (const [x, h] of [
    [740, 330],
    [820, 280],
    [1500, 300],
  ] as const)
    areca(cv, x, 440, h, ink.near);
  cv.shape(box(-20, 430, 1640, 670), ink.wallShade, { shade: { from: "below", tone: ink.roof, reach: 0.9 } });
  const pot = cv.stamp(() => pottery(cv, 0, 0, 200, "jar", ink.wall, ink.near, { sprig: true }));
  const red = cv.stamp(() => pottery(cv, 0, 0, 200, "vase", ink.roof, ink.wall, { shade: ink.deep }));
  for (let row = 0; row < 6; row++) {
    const [y, k] = [520 + row * 62 + row * row * 11, 0.36 + row * 0.17];
    for (let i = -6; i <= 6; i++) {
      const x = 800 + (i + (row % 2) * 0.5) * 200 * k;
      if (x > -60 && x < 1660 && !(row === 3 && (i === -1 || i === 0))) (row % 2 ? red : pot)(x, y, { scale: k });
    }
    if (row === 3)
      person(cv, 780, 820, 380, { pose: "bend", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  }
}

export const GOM: SceneArt = [
  ["clay", atTheWheel],
  ["paper", blueAndWhite],
  ["dusk", dragonKiln],
  ["noon", dryingYard],
];
