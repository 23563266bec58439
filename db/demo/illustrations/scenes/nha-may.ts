import { trawler } from "@/db/demo/illustrations/kit/boats";
import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { bicycle } from "@/db/demo/illustrations/kit/cycles";
import { box, curve, lens, outline, type Point, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import { tree } from "@/db/demo/illustrations/kit/plants";
import { pendant, room, stool } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { sky, smoke, sun } from "@/db/demo/illustrations/kit/sky";
import { lattice } from "@/db/demo/illustrations/kit/steel";
import { glitter, water } from "@/db/demo/illustrations/kit/water";
import { chimney, column, sawtooth, sphere, tank } from "@/db/demo/illustrations/kit/works";

function factoryGate(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 760);
  sun(cv, 480, 400, 150, "rings");
  smoke(cv, 1010, 250, 330, -260, ink.glow);
  smoke(cv, 1180, 330, 360, -300, ink.glow);
  hills(cv, 770, 120, ink.far, { peaks: 4 });
  chimney(cv, 1010, 800, 92, 560, ink.roof, ink.wall);
  chimney(cv, 1180, 800, 80, 480, ink.roof, ink.wall);
  chimney(cv, 1330, 800, 66, 380, ink.roof, ink.wall);
  sawtooth(cv, 180, 800, 1080, 150, 6, ink.near, ink.deep, ink.lamp);
  tank(cv, 1400, 802, 200, 170, ink.wall, ink.wallShade);
  tree(cv, 110, 830, 250);
  cv.shape(box(-20, 800, 1640, 290), ink.wallShade, { rough: 1, shade: { from: "below", tone: ink.near, reach: 0.8 } });
  const wear = [
    { head: "non", wear: "blouse", top: ink.cloth },
    { head: "helmet", top: ink.accent },
    { head: "cap", hat: ink.near, top: ink.mid },
    { head: "non", wear: "blouse", top: ink.accent },
  ] as const;
  [
    [330, 900, 190],
    [620, 948, 224],
    [930, 912, 200],
    [1240, 968, 236],
  ].forEach(([x = 0, y = 0, h = 0], i) => bicycle(cv, x, y, h, wear[i] ?? wear[0]));
}

function garmentHall(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 520, ink.wall, ink.wallShade, { light: ink.sprout, shade: ink.roof });
  for (let i = 0; i < 5; i++) {
    const x = 50 + i * 320;
    cv.shape(box(x, 190, 220, 230), ink.far, { rough: 1.5, shade: { from: "below", tone: ink.glow, reach: 0.9 } });
    cv.marks([box(x + 106, 190, 8, 230), box(x, 296, 220, 8)], ink.near);
  }
  cv.marks(lattice([-20, 60], [1620, 60], 46, 22, 6), ink.near);
  for (const x of [230, 640, 1050, 1460]) pendant(cv, x, 176, 170, ink.deep);
  const bright = [ink.accent, ink.near, ink.lamp, ink.cloth] as const;
  const tops = [ink.leaf, ink.accent, ink.near] as const;
  for (const [row, y, k, count, gap] of [
    [0, 560, 0.72, 7, 262],
    [1, 760, 1.05, 5, 370],
    [2, 1040, 1.55, 4, 545],
  ] as const) {
    for (let i = -1; i <= count; i++) {
      const x = i * gap + (row % 2 ? 150 : 10);
      stool(cv, x - 22 * k, y + 34 * k, 84 * k, ink.roof);
      person(cv, x, y + 30 * k, 300 * k, {
        pose: "sit",
        wear: "blouse",
        head: (["bun", "scrub", "long"] as const)[(i + row + 3) % 3] ?? "bun",
        hat: ink.cloth,
        top: tops[(i + row + 3) % 3] ?? ink.leaf,
        legs: ink.deep,
      });
      sewingTable(cv, x + 76 * k, y + 30 * k, k, bright[(i + row + 4) % 4] ?? ink.accent);
    }
  }
}

function sewingTable(cv: Canvas, x: number, y: number, k: number, cloth: string): void {
  const { ink } = cv;
  const [top, w] = [y - 108 * k, 190 * k];
  cv.shape(
    curve(
      [
        [x - 40 * k, top],
        [x + 20 * k, top - 12 * k],
        [x + 78 * k, top - 4 * k],
        [x + 96 * k, top + 60 * k],
        [x + 60 * k, top + 92 * k],
        [x + 50 * k, top + 20 * k],
      ],
      true,
      3,
    ),
    cloth,
    { rough: 1 },
  );
  cv.marks(
    [box(x - w * 0.3, top, w, 12 * k), box(x - w * 0.22, top, 8 * k, 108 * k), box(x + w * 0.58, top, 8 * k, 108 * k)],
    ink.roof,
  );
  cv.shape(
    [
      [x - 6 * k, top],
      [x - 6 * k, top - 50 * k],
      [x + 58 * k, top - 54 * k],
      [x + 62 * k, top],
      [x + 42 * k, top],
      [x + 42 * k, top - 32 * k],
      [x + 12 * k, top - 30 * k],
      [x + 8 * k, top - 6 * k],
    ],
    ink.deep,
    { rough: 0.8 },
  );
}

function refinery(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 720);
  sun(cv, 620, 560, 230, "barred");
  hills(cv, 740, 120, ink.far, { peaks: 3, light: ink.glow });
  for (const [x, w, h] of [
    [300, 44, 330],
    [372, 60, 460],
    [452, 38, 380],
    [880, 50, 500],
    [952, 70, 400],
    [1040, 46, 560],
    [1116, 60, 340],
  ] as const)
    column(cv, x, 770, w, h, ink.deep, ink.near);
  cv.marks(
    [
      ...lattice([330, 690], [1130, 690], 40, 30, 5),
      ...lattice([440, 580], [900, 580], 26, 18, 4),
      ribbon(outline("700 770, 700 430"), [6]),
      ribbon(outline("720 770, 720 430"), [6]),
      ...lattice([1240, 770], [1240, 210], 22, 26, 4),
    ],
    ink.deep,
  );
  cv.shape(
    curve(outline("1236 214, 1222 160, 1262 110, 1252 70, 1310 20, 1306 90, 1284 130, 1290 170, 1258 214"), true, 3),
    ink.accent,
    { rough: 1 },
  );
  cv.shape(curve(outline("1244 210, 1240 170, 1270 132, 1274 160, 1256 210"), true, 3), ink.lamp, { rough: 1 });
  sphere(cv, 190, 772, 82, ink.mid, ink.deep);
  sphere(cv, 560, 772, 70, ink.mid, ink.deep);
  tank(cv, 780, 772, 150, 110, ink.mid, ink.deep);
  tank(cv, 1380, 774, 240, 150, ink.mid, ink.deep);
  water(cv, 768, { deep: ink.deep, count: 50 });
  glitter(cv, 620, 780, 1040, 260, ink.foam);
  glitter(cv, 1260, 780, 960, 60, ink.accent);
  trawler(cv, 1010, 930, 300, { flip: true, tone: ink.deep });
}

function steelworks(cv: Canvas): void {
  const { ink, rng } = cv;
  cv.shape(box(-20, -20, 1640, 1110), ink.deep, { rough: 0 });
  cv.shape(outline("560 -20, 1100 -20, 1420 1090, 200 1090"), ink.near, {
    rough: 2,
    shade: { from: "below", tone: ink.accent, reach: 0.9 },
  });
  cv.marks(
    [
      ...lattice([-20, 150], [1620, 150], 60, 20, 9),
      ...lattice([160, 150], [160, 1000], 44, 16, 7),
      ...lattice([1480, 150], [1480, 1000], 44, 16, 7),
    ],
    ink.mid,
  );
  cv.marks([box(690, 150, 12, 170), box(920, 150, 12, 170), box(660, 130, 300, 40)], ink.sky);
  cv.shape(outline("600 300, 1010 330, 960 640, 690 616"), ink.roof, {
    rough: 2,
    shade: { from: "left", tone: ink.accent, reach: 0.7 },
  });
  cv.marks([lens([600, 302], [1012, 334], 34)], ink.lamp);
  cv.shape(
    curve(outline("614 310, 560 340, 528 440, 516 640, 512 860, 560 860, 562 640, 574 450, 600 370, 650 330"), true, 4),
    ink.lamp,
    { rough: 1, shade: { from: "below", tone: ink.accent, reach: 0.5 } },
  );
  cv.shape(outline("380 850, 700 850, 660 990, 420 990"), ink.mid, {
    rough: 1.5,
    shade: { from: "above", tone: ink.accent, reach: 0.7 },
  });
  cv.marks([lens([380, 852], [700, 852], 26)], ink.lamp);
  cv.marks(
    Array.from({ length: 90 }, () => {
      const [turn, r] = [rng.between(-Math.PI, 0), 30 + 330 * rng.unit() ** 1.4];
      const at: Point = [538 + Math.cos(turn) * r, 850 + Math.sin(turn) * r * 0.9];
      return lens(at, [at[0] + Math.cos(turn) * 26, at[1] + Math.sin(turn) * 26], rng.between(3, 7));
    }),
    ink.lamp,
  );
  cv.shape(box(-20, 986, 1640, 110), ink.deep, { rough: 1 });
  person(cv, 900, 992, 320, { head: "helmet", hat: ink.lamp, top: ink.lamp, legs: ink.far, pose: "reach", flip: true });
  cv.marks([ribbon(outline("680 800, 842 776"), [7])], ink.deep);
  person(cv, 1120, 1000, 330, {
    head: "helmet",
    hat: ink.cloth,
    top: ink.accent,
    legs: ink.far,
    pose: "hold",
    flip: true,
  });
}

export const NHA_MAY: SceneArt = [
  ["clay", factoryGate],
  ["moss", garmentHall],
  ["dusk", refinery],
  ["night", steelworks],
];
