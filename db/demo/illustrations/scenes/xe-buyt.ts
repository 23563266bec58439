import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { bicycle, scooter } from "@/db/demo/illustrations/kit/cycles";
import { box, curve, disc, lens, outline, type Point, type Points, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { hatFromAbove } from "@/db/demo/illustrations/kit/hats";
import { person } from "@/db/demo/illustrations/kit/people";
import { tree } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rain, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { terrace } from "@/db/demo/illustrations/kit/street";
import { blocks } from "@/db/demo/illustrations/kit/towers";
import { umbrella } from "@/db/demo/illustrations/kit/umbrellas";
import { bus, busFront } from "@/db/demo/illustrations/kit/vehicles";
import { glitter } from "@/db/demo/illustrations/kit/water";

function shadyAvenue(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  sun(cv, 460, 240, 90, "halo");
  terrace(cv, -20, 1640, 700, 170, 330);
  cv.shape(box(-20, 690, 1640, 60), ink.wall, { rough: 1 });
  cv.shape(box(-20, 740, 1640, 360), ink.far, { shade: { from: "below", tone: ink.mid, reach: 1 } });
  bus(cv, 760, 890, 860, ink.accent);
  for (const [x, h] of [
    [150, 640],
    [1400, 660],
  ] as const) {
    tree(cv, x, 770, h, { spread: 1.25 });
    cv.shape(box(x - 16, 690, 34, 80), ink.cloth, { rough: 1 });
  }
  bicycle(cv, 330, 990, 250, { head: "non", wear: "aodai", top: ink.cloth, legs: ink.cloth });
  scooter(cv, 1210, 1010, 250, ink.near, { head: "helmet", hat: ink.lamp, top: ink.accent }, { load: ink.roof });
  cv.marks(
    [0, 1, 2, 3, 4, 5].map((i) => box(40 + i * 280, 1026, 150, 9)),
    ink.wall,
  );
}

function stopInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  blocks(cv, 640, 330, ink.far);
  for (const x of [90, 470, 1470]) tree(cv, x, 660, 330, { tone: ink.leaf, light: ink.mid });
  cv.shape(box(-20, 640, 1640, 460), ink.mid, { shade: { from: "below", tone: ink.deep, reach: 1 } });
  busFront(cv, 1190, 870, 400, ink.accent);
  for (const x of [1060, 1320]) glitter(cv, x, 890, 1070, 130, ink.lamp);
  cv.shape(outline("150 330, 830 300, 860 350, 130 384"), ink.near, { rough: 1.2 });
  for (const x of [200, 780]) cv.marks([box(x - 8, 340, 16, 590)], ink.deep);
  cv.shape(box(216, 400, 552, 330), ink.glow, { rough: 1, shade: { from: "below", tone: ink.far, reach: 0.7 } });
  cv.shape(box(236, 420, 130, 220), ink.lamp, { rough: 1 });
  cv.marks([disc(300, 500, 36), outline("256 620, 300 552, 346 620")], ink.roof);
  cv.shape(box(420, 800, 300, 18), ink.roof);
  cv.marks([box(440, 816, 12, 90), box(690, 816, 12, 90)], ink.deep);
  cv.shape(outline("-20 900, 900 900, 960 960, -20 960"), ink.wallShade, {
    shade: { from: "below", tone: ink.near, reach: 0.8 },
  });
  person(cv, 530, 906, 330, { pose: "sit", head: "bun", wear: "blouse", top: ink.lamp });
  person(cv, 650, 906, 330, { pose: "sit", head: "hair", top: ink.leaf });
  person(cv, 330, 920, 400, { pose: "hold", head: "long", wear: "aodai", top: ink.cloth, legs: ink.cloth });
  person(cv, 850, 930, 400, { pose: "raise", head: "hair", wear: "coat", top: ink.near, legs: ink.deep });
  umbrella(cv, 910, 570, 260, ink.accent, ink.roof);
  rain(cv, 190, ink.foam, -44);
}

function rushHour(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 430);
  sun(cv, 800, 250, 170, "rays");
  blocks(cv, 560, 300, ink.far);
  terrace(cv, -40, 1640, 640, 130, 400, "", [300, 1180]);
  cv.shape(outline("420 600, 1180 600, 1640 760, 1640 1100, -40 1100, -40 760"), ink.mid, {
    shade: { from: "below", tone: ink.near, reach: 1 },
  });
  busFront(cv, 800, 800, 440, ink.near);
  const crowd = [
    [330, 800, 200, ink.accent],
    [500, 820, 210, ink.cloth],
    [1110, 810, 210, ink.lamp],
    [1270, 800, 200, ink.accent],
    [220, 920, 270, ink.cloth],
    [1380, 920, 270, ink.near],
    [440, 950, 290, ink.lamp],
    [1150, 950, 290, ink.accent],
    [660, 980, 320, ink.accent],
    [920, 990, 330, ink.cloth],
  ] as const;
  for (const [x, y, h, tone] of crowd) riderFacing(cv, x, y, h, tone);
}

/** A scooter coming towards us: helmet, face mask, a basket in front. */
function riderFacing(cv: Canvas, x: number, y: number, h: number, tone: string): void {
  const { ink, rng } = cv;
  const helmet = rng.pick([ink.accent, ink.lamp, ink.cloth, ink.near]);
  cv.at(x, y, { scale: h / 100 }, () => {
    cv.shape(box(-4, -24, 8, 26), ink.deep, { rough: 0.3 });
    cv.marks([ribbon(outline("-10 -40, -12 -14"), [8, 6]), ribbon(outline("10 -40, 12 -14"), [8, 6])], ink.deep);
    cv.shape(curve(outline("-10 -38, -12 -60, -7 -74, 7 -74, 12 -60, 10 -38"), true, 2), tone, { rough: 0.4 });
    cv.marks(
      [ribbon(outline("-9 -68, -19 -56, -16 -46"), [6, 5]), ribbon(outline("9 -68, 19 -56, 16 -46"), [6, 5])],
      tone,
    );
    cv.shape(outline("-8 -46, 8 -46, 10 -30, 6 -14, -6 -14, -10 -30"), helmet, { rough: 0.4 });
    cv.marks(
      [ribbon(outline("-20 -47, 20 -47"), [3.4]), lens([-22, -50], [-16, -58], 5), lens([22, -50], [16, -58], 5)],
      ink.deep,
    );
    cv.marks([disc(0, -40, 4.4)], ink.lamp);
    cv.shape(disc(0, -83, 7, 8), ink.skin, { rough: 0.2 });
    cv.shape(outline("-7 -83, 7 -83, 5 -75, -5 -75"), ink.far, { rough: 0.2 });
    cv.shape([...disc(0, -86, 8.6, 8.6, 180, 360)], helmet, { rough: 0.2 });
  });
}

function crossingFromAbove(cv: Canvas): void {
  const { ink, rng } = cv;
  cv.shape(FULL, ink.far, { rough: 0 });
  cv.at(800, 540, { turn: -16 }, () => {
    for (const [x, y, w, h] of [
      [-1300, -900, 1010, 640],
      [290, -900, 1010, 640],
      [-1300, 260, 1010, 640],
      [290, 260, 1010, 640],
    ] as const) {
      cv.shape(box(x, y, w, h), ink.wallShade, {
        rough: 1,
        shade: { from: x < 0 ? "right" : "left", tone: ink.mid, reach: 0.4 },
      });
    }
    const zebra: Points[] = [];
    for (let i = -4; i < 5; i++)
      zebra.push(
        box(i * 60 - 18, -350, 34, 84),
        box(i * 60 - 18, 266, 34, 84),
        box(-380, i * 56 - 16, 84, 32),
        box(296, i * 56 - 16, 84, 32),
      );
    cv.marks(zebra, ink.foam);
    for (let i = 0; i < 5; i++) cv.marks([box(-1000 + i * 130, -4, 70, 8), box(440 + i * 130, -4, 70, 8)], ink.lamp);
    roofOfBus(cv, -60, 70, 470, ink.accent);
    roofOfBus(cv, 720, -110, 400, ink.near);
    for (const [x, y, turn] of [
      [-250, -90, 0],
      [-150, -150, 0],
      [190, 180, 180],
      [-40, -190, 0],
      [100, -100, 10],
      [180, -190, -8],
      [-560, -70, 0],
      [-680, -140, 0],
      [480, 120, 180],
      [600, 60, 180],
      [60, 430, 90],
      [-90, 520, 90],
      [130, -470, 270],
      [-60, -560, 270],
      [-480, 130, 180],
    ] as const)
      scooterFromAbove(cv, x, y, turn);
    for (const [x, y] of [
      [-520, -420],
      [-720, -340],
      [460, -400],
      [640, -340],
      [-480, 420],
      [-700, 360],
      [500, 420],
      [700, 350],
    ] as const) {
      cv.shape(
        curve(
          Array.from({ length: 9 }, (_, i): Point => [
            x + Math.cos(i * 0.7) * 90 * rng.between(0.8, 1.1),
            y + Math.sin(i * 0.7) * 90 * rng.between(0.8, 1.1),
          ]),
          true,
          3,
        ),
        ink.leaf,
        { shade: { from: "left", tone: ink.sprout, reach: 0.7 } },
      );
    }
    for (const [x, y] of [
      [-60, -310],
      [20, -300],
      [-330, 40],
      [330, -60],
      [336, 20],
    ] as const) {
      cv.shape(disc(x, y, 15, 21), rng.pick([ink.accent, ink.near, ink.cloth]), { rough: 0.6 });
      hatFromAbove(cv, x, y, 19, ink.wall);
    }
  });
}

function roofOfBus(cv: Canvas, x: number, y: number, w: number, tone: string): void {
  const { ink } = cv;
  const h = w * 0.26;
  cv.shape(box(x - w / 2 + 10, y - h / 2 + 14, w, h), ink.deep, { rough: 0 });
  cv.shape(box(x - w / 2, y - h / 2, w, h), tone, { rough: 1 });
  cv.shape(box(x - w * 0.46, y - h * 0.4, w * 0.92, h * 0.8), ink.wall, { rough: 1 });
  cv.shape(box(x - w * 0.2, y - h * 0.26, w * 0.3, h * 0.52), ink.wallShade, { rough: 1 });
  cv.marks([box(x + w * 0.24, y - h * 0.2, w * 0.1, h * 0.4), box(x - w * 0.4, y - h * 0.2, w * 0.1, h * 0.4)], tone);
}

function scooterFromAbove(cv: Canvas, x: number, y: number, turn: number): void {
  const { ink, rng } = cv;
  cv.at(x, y, { turn }, () => {
    const tone = rng.pick([ink.accent, ink.lamp, ink.cloth, ink.near]);
    cv.marks([lens([-44, 0], [48, 0], 20), box(22, -22, 7, 44)], ink.deep);
    cv.shape(disc(-6, 0, 17, 25), tone, { rough: 0.6 });
    cv.shape(disc(-2, 0, 13), rng.pick([ink.accent, ink.lamp, ink.cloth]), { rough: 0.5 });
  });
}

export const XE_BUYT: SceneArt = [
  ["moss", shadyAvenue],
  ["rain", stopInRain],
  ["ochre", rushHour],
  ["mist", crossingFromAbove],
];
