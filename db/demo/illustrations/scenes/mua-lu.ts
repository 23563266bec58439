import { basketBoat, trawler } from "@/db/demo/illustrations/kit/boats";
import { type Canvas, HEIGHT } from "@/db/demo/illustrations/kit/canvas";
import { box, curve, lens, outline, type Point, turned } from "@/db/demo/illustrations/kit/geometry";
import { stiltHouse, tiledRoof } from "@/db/demo/illustrations/kit/houses";
import { hills } from "@/db/demo/illustrations/kit/land";
import { banana, palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { bamboo } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rain, sky } from "@/db/demo/illustrations/kit/sky";
import { ripples, water } from "@/db/demo/illustrations/kit/water";

const ROOFTOP = (cv: Canvas, x: number, y: number, w: number) => {
  tiledRoof(cv, x - w / 2, y, w, w * 0.36);
};

function floodedVillage(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  hills(cv, 520, 210, ink.far, { peaks: 4, light: ink.glow });
  for (const [x, h, l] of [
    [150, 330, -30],
    [1430, 380, 50],
    [1290, 280, -20],
  ] as const)
    palm(cv, x, 600, h, l, ink.near, ink.mid);
  water(cv, 540, { tone: ink.wallShade, foam: ink.wall, count: 60, deep: ink.mid });
  ROOFTOP(cv, 400, 600, 330);
  ROOFTOP(cv, 1010, 590, 280);
  bamboo(cv, 720, 620, 300, 6, ink.near, ink.mid);
  ROOFTOP(cv, 1240, 760, 460);
  person(cv, 1200, 610, 170, { pose: "sit", wear: "blouse", head: "non", top: ink.accent });
  person(cv, 1290, 606, 180, { pose: "raise", top: ink.lamp });
  cv.shape(
    curve(outline("250 850, 330 880, 640 890, 860 870, 930 820, 900 910, 820 950, 380 950, 290 910"), true, 3),
    ink.accent,
    { rough: 1.2, shade: { from: "below", tone: ink.deep, reach: 0.6 } },
  );
  person(cv, 400, 880, 260, { pose: "row", head: "helmet", hat: ink.cloth, top: ink.lamp, legs: ink.deep });
  person(cv, 560, 884, 230, { pose: "sit", head: "bun", wear: "blouse", top: ink.near });
  person(cv, 680, 882, 200, { pose: "sit", head: "hair", top: ink.cloth });
  person(cv, 780, 872, 280, { pose: "reach", head: "helmet", hat: ink.cloth, top: ink.lamp, legs: ink.deep });
  cv.marks([lens([200, 954], [980, 958], 24)], ink.wall);
  rain(cv, 170, ink.foam, -60);
}

function floodedStreet(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  const front = (x: number, w: number, h: number, wall: string) => {
    cv.shape(box(x, 720 - h, w, h), wall, { shade: { from: "right", tone: ink.mid, reach: 0.6 } });
    for (let i = 0; i < 2; i++) {
      cv.shape(box(x + w * (0.14 + i * 0.44), 760 - h, w * 0.26, h * 0.24), i ? ink.lamp : ink.deep);
      cv.shape(box(x + w * (0.14 + i * 0.44), 760 - h * 0.58, w * 0.26, h * 0.7), ink.deep);
    }
    tiledRoof(cv, x - 14, 728 - h, w + 28, 70);
  };
  front(-40, 300, 420, ink.wallShade);
  front(270, 260, 500, ink.lamp);
  front(540, 300, 380, ink.wall);
  front(850, 250, 480, ink.wallShade);
  front(1110, 290, 400, ink.wall);
  front(1410, 260, 520, ink.lamp);
  water(cv, 690, { tone: ink.far, foam: ink.foam, count: 80, deep: ink.near });
  for (const [x, top, legs] of [
    [420, ink.accent, ink.deep],
    [560, ink.cloth, ink.deep],
  ] as const) {
    person(cv, x, 960, 360, { pose: "walk", wear: "blouse", head: "non", top, legs });
  }
  basketBoat(cv, 900, 830, 360, ink.wallShade, ink.roof);
  person(cv, 850, 840, 230, { pose: "sit", wear: "blouse", head: "bun", top: ink.near });
  person(cv, 940, 838, 190, { pose: "sit", head: "hair", top: ink.lamp });
  person(cv, 1180, 990, 360, { pose: "reach", head: "cap", hat: ink.near, top: ink.leaf, flip: true });
  cv.shape(box(-20, 905, 1640, 200), ink.far, { rough: 1.5, shade: { from: "below", tone: ink.near, reach: 0.9 } });
  ripples(cv, 905, 1060, ink.foam, 46);
  rain(cv, 130, ink.foam, -20);
}

function risingRiver(cv: Canvas): void {
  const { ink, rng } = cv;
  sky(cv, 380);
  cv.shape(
    curve(outline("-60 140, 160 60, 400 150, 700 70, 980 160, 1280 60, 1660 150, 1660 -60, -60 -60"), true, 5),
    ink.near,
    { shade: { from: "below", tone: ink.mid, reach: 0.9 } },
  );
  cv.marks([outline("1090 130, 1150 130, 1110 240, 1160 236, 1060 400, 1092 272, 1050 276")], ink.lamp);
  hills(cv, 470, 190, ink.far, { peaks: 4, sharp: true });
  hills(cv, 520, 110, ink.mid, { peaks: 5 });
  const wave = (y: number, amp: number, tone: string, crest: string) => {
    const line = Array.from({ length: 19 }, (_, i): Point => [
      -80 + i * 100,
      y + (i % 2 ? -amp : amp * 0.4) + rng.wobble(amp * 0.3),
    ]);
    cv.shape([...curve(line, false, 4), [1700, HEIGHT + 30], [-80, HEIGHT + 30]], tone, {
      shade: { from: "above", tone: crest, reach: 0.4 },
    });
    cv.marks(
      line.filter((_, i) => i % 2).map(([x, ly]) => lens([x - 54, ly + 16], [x + 50, ly + 12], 12, -16)),
      crest,
    );
  };
  wave(560, 22, ink.wallShade, ink.wall);
  stiltHouse(cv, 380, 650, 330, ink.near, ink.wallShade);
  wave(650, 30, ink.mid, ink.wall);
  trawler(cv, 960, 740, 460, { hull: ink.accent });
  wave(760, 36, ink.wallShade, ink.wall);
  for (const [x, y, turn] of [
    [380, 830, 12],
    [1260, 860, -18],
  ] as const)
    cv.shape(turned(box(x - 150, y, 300, 22), turn, x, y), ink.deep);
  wave(880, 44, ink.near, ink.wallShade);
  rain(cv, 170, ink.foam, -90);
}

const SACK = outline("-46 0, -52 -18, -44 -34, -10 -40, 30 -38, 50 -26, 52 -8, 44 2");

function sandbags(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  hills(cv, 470, 130, ink.far, { peaks: 4 });
  water(cv, 460, { tone: ink.wallShade, foam: ink.wall, count: 70, deep: ink.mid });
  for (const [x, y, h] of [
    [230, 560, 260],
    [1180, 540, 220],
    [1430, 580, 300],
  ] as const)
    banana(cv, x, y, h, ink.leaf, ink.mid);
  tiledRoof(cv, 560, 560, 330, 110);
  const sack = cv.stamp(() => {
    cv.shape(curve(SACK, true, 3), ink.wall, { rough: 1, shade: { from: "below", tone: ink.mid, reach: 0.8 } });
    cv.marks([lens([38, -32], [58, -42], 11), lens([-30, -20], [20, -22], 2.4)], ink.mid);
  });
  cv.shape(outline("-20 830, 1620 800, 1620 1100, -20 1100"), ink.mid, {
    rough: 1.5,
    shade: { from: "below", tone: ink.deep, reach: 0.9 },
  });
  for (let row = 0; row < 5; row++)
    for (let i = row - 1; i < 13 - row; i++)
      sack(i * 136 + (row % 2) * 66 - 20, 860 - row * 52 - i * 2.4, { scale: 1.5, flip: (i + row) % 3 === 0 });
  const crew = [
    [250, "carry", ink.accent],
    [540, "reach", ink.leaf],
    [800, "hold", ink.accent],
    [1040, "reach", ink.near],
    [1300, "bend", ink.accent],
  ] as const;
  crew.forEach(([x, pose, top], i) =>
    person(cv, x, 980 + (i % 2) * 30, 400, {
      pose,
      head: i % 2 ? "non" : "helmet",
      hat: ink.cloth,
      top,
      legs: ink.deep,
      wear: i % 2 ? "blouse" : "shirt",
    }),
  );
  for (const [x, y] of [
    [640, 760],
    [1140, 755],
  ] as const)
    sack(x, y, { scale: 1.1 });
  sack(1420, 1000, { scale: 1.4 });
  rain(cv, 110, ink.foam, -50);
}

export const MUA_LU: SceneArt = [
  ["rain", floodedVillage],
  ["mist", floodedStreet],
  ["indigo", risingRiver],
  ["noon", sandbags],
];
