import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { bicycle, scooter } from "@/db/demo/illustrations/kit/cycles";
import { furrows, grass } from "@/db/demo/illustrations/kit/fields";
import { flag, star } from "@/db/demo/illustrations/kit/flag";
import { box, curve, lens, outline, type Points } from "@/db/demo/illustrations/kit/geometry";
import { tiledRoof } from "@/db/demo/illustrations/kit/houses";
import { flecks, hills, path } from "@/db/demo/illustrations/kit/land";
import { areca } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { bamboo, pine, spray, tree } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, rain, sky, streaks, sun } from "@/db/demo/illustrations/kit/sky";
import { umbrella } from "@/db/demo/illustrations/kit/umbrellas";
import { ripples } from "@/db/demo/illustrations/kit/water";

function schoolBlock(cv: Canvas, x: number, y: number, w: number, floors: number, bays: number): void {
  const { ink } = cv;
  const storey = 130;
  const h = floors * storey;
  cv.shape(box(x, y - h, w, h), ink.lamp, { rough: 1, shade: { from: "below", tone: ink.far, reach: 0.5 } });
  for (let floor = 0; floor < floors; floor++) {
    const top = y - h + floor * storey;
    cv.shape(box(x + 10, top + 22, w - 20, storey - 46), ink.wallShade, {
      rough: 1,
      shade: { from: "above", tone: ink.mid, reach: 0.6 },
    });
    const cells: Points[] = [];
    const doors: Points[] = [];
    for (let bay = 0; bay < bays; bay++) {
      const left = x + 10 + ((w - 20) * bay) / bays;
      const gap = (w - 20) / bays;
      cells.push(box(left + gap * 0.42, top + 36, gap * 0.4, 40));
      doors.push(box(left + gap * 0.12, top + 32, gap * 0.2, storey - 58));
    }
    cv.marks(cells, ink.near);
    cv.marks(doors, ink.roof);
    cv.marks(
      Array.from({ length: bays + 1 }, (_, bay) => box(x + 4 + ((w - 20) * bay) / bays, top + 14, 14, storey - 14)),
      ink.wall,
    );
    cv.marks(
      [
        box(x - 6, top + storey - 30, w + 12, 8),
        box(x - 6, top + storey - 10, w + 12, 12),
        ...Array.from({ length: Math.round(w / 15) }, (_, i) => box(x + i * 15, top + storey - 30, 3, 24)),
      ],
      ink.wall,
    );
  }
  tiledRoof(cv, x - 16, y - h + 10, w + 32, 92, ink.roof, ink.wallShade);
}

function schoolyard(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 520);
  cloud(cv, 1080, 190, 360, ink.cloth, ink.glow);
  hills(cv, 560, 110, ink.far, { peaks: 5 });
  schoolBlock(cv, 330, 690, 940, 3, 8);
  cv.shape(box(-20, 680, 1640, 420), ink.wallShade, { shade: { from: "below", tone: ink.roof, reach: 0.6 } });
  cv.marks([box(796, 250, 9, 500)], ink.deep);
  cv.shape(outline("740 750, 860 750, 880 790, 720 790"), ink.wall);
  flag(cv, 804, 254, 150);
  for (const [x, y, h] of [
    [170, 800, 560],
    [1430, 810, 580],
  ] as const)
    tree(cv, x, y, h, { spread: 1.35, tone: ink.accent, light: ink.roof, flecks: ink.lamp });
  flecks(cv, { x: 40, y: 800, width: 420, height: 90 }, 26, 8, ink.accent);
  flecks(cv, { x: 1200, y: 820, width: 380, height: 100 }, 26, 8, ink.accent);
  const pupils = [
    [420, 900, 250, "run", false],
    [560, 960, 260, "cheer", false],
    [700, 930, 250, "walk", true],
    [960, 970, 260, "run", true],
    [1090, 910, 250, "reach", false],
    [1210, 950, 250, "walk", true],
  ] as const;
  pupils.forEach(([x, y, h, pose, flip], i) =>
    person(cv, x, y, h, { pose, flip, head: i % 2 ? "bun" : "hair", top: ink.cloth, legs: ink.near }),
  );
  pupils
    .filter((_, i) => i % 2 === 0)
    .forEach(([x, y, h, , flip]) => cv.shape(box(x + (flip ? 6 : -42), y - h * 0.8, 38, 52), ink.accent, { rough: 1 }));
}

function ridingHome(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 600);
  sun(cv, 1060, 400, 170, "rings");
  hills(cv, 610, 130, ink.far, { peaks: 4, light: ink.glow });
  schoolBlock(cv, 130, 640, 420, 2, 4);
  cv.shape(box(-20, 620, 1640, 480), ink.sprout, { shade: { from: "below", tone: ink.leaf, reach: 1 } });
  furrows(cv, 630, [900, 560], ink.leaf, 26, 0.25);
  cv.shape(
    curve(outline("-60 830, 500 800, 1100 830, 1660 790, 1660 960, 1100 1000, 500 980, -60 1010"), true, 4),
    ink.wallShade,
    { shade: { from: "below", tone: ink.roof, reach: 0.6 } },
  );
  areca(cv, 640, 640, 330, ink.near);
  areca(cv, 720, 640, 270, ink.near);
  for (const [x, y, h] of [
    [360, 930, 330],
    [730, 940, 340],
    [1110, 925, 330],
  ] as const)
    bicycle(cv, x, y, h, { head: x === 730 ? "long" : "non", wear: "aodai", top: ink.cloth, legs: ink.cloth });
  spray(cv, [1640, 40], [1240, 130], 15, 100, ink.accent, ink.deep);
  spray(cv, [1640, 150], [1400, 330], 11, 90, ink.accent, ink.deep);
  grass(cv, -20, 1080, 1640, 110, 80, ink.near);
}

function mountainSchool(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  hills(cv, 520, 330, ink.far, { peaks: 3, sharp: true, light: ink.glow });
  hills(cv, 640, 260, ink.mid, { peaks: 3, sharp: true, light: ink.far });
  streaks(cv, 520, 470, 760, ink.glow, 3, 34);
  cv.shape(curve(outline("-60 760, 300 700, 800 660, 1300 700, 1660 650, 1660 1120, -60 1120"), true, 5), ink.leaf, {
    shade: { from: "above", tone: ink.sprout, reach: 0.5 },
  });
  cv.shape(box(560, 560, 520, 150), ink.wall, { shade: { from: "right", tone: ink.wallShade, reach: 0.6 } });
  cv.marks([box(600, 600, 70, 60), box(770, 590, 70, 120), box(910, 600, 120, 60)], ink.near);
  cv.shape(outline("520 566, 590 450, 1050 450, 1120 566"), ink.accent, {
    rough: 1.5,
    shade: { from: "right", tone: ink.roof, reach: 0.6 },
  });
  cv.marks(
    Array.from({ length: 16 }, (_, i) => lens([600 + i * 30, 456], [546 + i * 37, 562], 3)),
    ink.roof,
  );
  cv.marks([box(436, 360, 8, 370)], ink.deep);
  flag(cv, 440, 364, 120);
  path(cv, outline("800 710, 700 800, 900 900, 700 1100"), [60, 90, 150, 260], ink.wallShade);
  const kids = [
    [640, 930, 300, ink.near, "walk"],
    [800, 900, 270, ink.accent, "run"],
    [960, 950, 300, ink.roof, "walk"],
    [500, 880, 250, ink.accent, "walk"],
  ] as const;
  kids.forEach(([x, y, h, top, pose], i) => {
    person(cv, x, y, h, { pose, head: i % 2 ? "turban" : "bun", hat: ink.lamp, wear: "blouse", top, legs: ink.deep });
    cv.shape(box(x - h * 0.17, y - h * 0.8, h * 0.14, h * 0.2), ink.lamp, { rough: 1 });
  });
  pine(cv, 200, 820, 420, ink.deep);
  pine(cv, 90, 900, 470, ink.near);
  bamboo(cv, 1440, 860, 560, 7);
}

function gateInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 520);
  schoolBlock(cv, 380, 700, 840, 2, 7);
  for (const x of [180, 1420]) tree(cv, x, 760, 560, { spread: 1.3, tone: ink.leaf, light: ink.sprout });
  cv.shape(box(-20, 700, 1640, 400), ink.mid, { shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  ripples(cv, 760, 1060, ink.foam, 30);
  for (const x of [370, 1150]) {
    cv.shape(box(x, 380, 90, 480), ink.lamp, { shade: { from: "right", tone: ink.roof, reach: 0.6 } });
    cv.shape(box(x - 14, 366, 118, 30), ink.roof);
    cv.shape(box(x - 14, 836, 118, 36), ink.wallShade);
  }
  cv.shape(outline("330 320, 800 260, 1280 320, 1280 390, 800 330, 330 390"), ink.accent, { rough: 1.5 });
  cv.marks([star(800, 300, 30)], ink.lamp);
  cv.marks(
    [
      ...Array.from({ length: 5 }, (_, i) => box(476 + i * 36, 520, 8, 330)),
      ...Array.from({ length: 5 }, (_, i) => box(976 + i * 36, 520, 8, 330)),
      box(470, 540, 170, 9),
      box(970, 540, 170, 9),
      box(470, 810, 170, 9),
      box(970, 810, 170, 9),
    ],
    ink.near,
  );
  for (const [x, y, h, tone, f] of [
    [640, 920, 300, ink.accent, false],
    [960, 940, 310, ink.lamp, true],
    [800, 1000, 340, ink.sprout, false],
  ] as const) {
    person(cv, x, y, h, { pose: "hold", head: "hair", top: ink.cloth, legs: ink.near, flip: f });
    umbrella(cv, x + (f ? -30 : 30), y - h * 0.62, h * 0.82, tone, ink.deep);
  }
  scooter(
    cv,
    380,
    1000,
    260,
    ink.deep,
    { head: "helmet", wear: "coat", top: ink.lamp },
    { pillion: { head: "helmet", hat: ink.lamp, top: ink.cloth } },
  );
  rain(cv, 160, ink.foam, -30);
}

export const TRUONG_HOC: SceneArt = [
  ["noon", schoolyard],
  ["dawn", ridingHome],
  ["mist", mountainSchool],
  ["rain", gateInRain],
];
