import { buffalo } from "@/db/demo/illustrations/kit/animals";
import { trawler } from "@/db/demo/illustrations/kit/boats";
import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { box, curve, disc, lens, outline, type Point, type Points, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { pot, stool } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, rain, sky, smoke, sun } from "@/db/demo/illustrations/kit/sky";
import { lattice, wires } from "@/db/demo/illustrations/kit/steel";
import { coach } from "@/db/demo/illustrations/kit/vehicles";
import { water } from "@/db/demo/illustrations/kit/water";

function coastLine(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  cloud(cv, 420, 210, 340, ink.cloth, ink.glow);
  sun(cv, 640, 300, 90, "halo");
  water(cv, 470, { count: 60, deep: ink.mid });
  cv.shape(outline("1620 90, 1330 150, 1180 260, 980 330, 900 480, 1620 700"), ink.far, {
    rough: 3,
    shade: { from: "left", tone: ink.glow, reach: 0.6 },
  });
  cv.shape(
    curve(outline("1660 240, 1400 300, 1220 430, 1000 520, 800 640, 520 760, 240 930, 120 1120, 1660 1120"), true, 5),
    ink.near,
    { rough: 3, shade: { from: "above", tone: ink.sprout, reach: 0.6 } },
  );
  cv.marks(
    Array.from({ length: 26 }, () => {
      const at: Point = [cv.rng.between(700, 1580), cv.rng.between(760, 1040)];
      return lens(at, [at[0] + cv.rng.between(20, 50), at[1] - 14], 14);
    }),
    ink.sprout,
  );
  for (const [x, y, w] of [
    [150, 890, 120],
    [290, 830, 90],
    [60, 980, 140],
    [480, 760, 60],
  ] as const) {
    cv.shape(disc(x, y, w, w * 0.5), ink.deep, { rough: 5, shade: { from: "above", tone: ink.mid, reach: 0.7 } });
    cv.marks([lens([x - w * 1.3, y + w * 0.42], [x + w * 1.2, y + w * 0.46], 14)], ink.foam);
  }
  const track = curve(outline("1640 470, 1340 560, 1060 640, 800 760, 560 930, 430 1110"), false, 10);
  cv.shape(ribbon(track, [26, 50, 90, 150, 200]), ink.wallShade, { rough: 1.5 });
  cv.marks(
    track
      .filter((_, i) => i % 2 === 0)
      .map(([x, y], i) =>
        ribbon(
          [
            [x - 16 - i * 2.6, y - 10 - i],
            [x + 16 + i * 2.6, y + 10 + i],
          ],
          [5 + i * 0.35],
        ),
      ),
    ink.roof,
  );
  const cars = [
    [1560, 486, 1470, 508, 46],
    [1460, 510, 1350, 546, 58],
    [1336, 550, 1200, 592, 72],
    [1184, 598, 1030, 652, 92],
    [1010, 660, 840, 742, 118],
  ] as const;
  for (const [x1, y1, x2, y2, h] of cars) {
    cv.shape(
      [
        [x1, y1],
        [x1, y1 - h * 0.9],
        [x2, y2 - h * 1.05],
        [x2, y2],
      ],
      ink.accent,
      { rough: 1, shade: { from: "below", tone: ink.deep, reach: 0.5 } },
    );
    cv.marks(
      [
        [
          [x1, y1 - h * 0.28],
          [x2, y2 - h * 0.34],
          [x2, y2 - h * 0.22],
          [x1, y1 - h * 0.18],
        ],
      ],
      ink.wall,
    );
    cv.marks(
      [0.16, 0.38, 0.6, 0.82].map((t): Points => {
        const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
        return [
          [x, y - h * 0.78],
          [x + (x2 - x1) * 0.13, y + (y2 - y1) * 0.13 - h * 0.8],
          [x + (x2 - x1) * 0.13, y + (y2 - y1) * 0.13 - h * 0.5],
          [x, y - h * 0.48],
        ];
      }),
      ink.lamp,
    );
  }
  cv.shape(outline("840 744, 836 618, 776 640, 730 720, 732 800"), ink.accent, { rough: 1 });
  cv.shape(outline("822 642, 784 656, 756 704, 822 684"), ink.lamp, { rough: 0.8 });
  cv.marks([outline("836 724, 732 786, 732 802, 838 744")], ink.wall);
  trawler(cv, 330, 580, 150);
}

function trainStreet(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  sun(cv, 800, 300, 120, "plain");
  const vanish: Point = [800, 520];
  const wall = (side: number, from: number, to: number, h: number, tone: string) => {
    const at = (t: number, level: number): Point => [800 + side * (60 + 840 * t), vanish[1] + level * t];
    cv.shape([at(from, -h), at(to, -h), at(to, 330), at(from, 330)], tone, {
      rough: 1.5,
      shade: { from: side > 0 ? "left" : "right", tone: ink.mid, reach: 0.5 },
    });
    const openings: Points[] = [];
    for (let floor = 0; floor < 3; floor++)
      for (const u of [0.12, 0.56]) {
        const [a, b] = [from + (to - from) * u, from + (to - from) * (u + 0.32)];
        const [top, foot] = [-h + 90 + floor * ((h + 200) / 3), -h + 90 + floor * ((h + 200) / 3) + 150];
        openings.push([at(a, top), at(b, top), at(b, Math.min(foot, 320)), at(a, Math.min(foot, 320))]);
      }
    cv.marks(openings, ink.deep);
    cv.marks([[at(from, -h + 270), at(to, -h + 270), at(to * 0.98, -h + 310), at(from * 0.98, -h + 310)]], ink.accent);
    cv.shape([at(from, -h), at(to, -h), at(to, -h - 60), at(from, -h - 60)], ink.roof, { rough: 1 });
  };
  const tones = [ink.lamp, ink.wall, ink.wallShade, ink.far] as const;
  [0.12, 0.2, 0.32, 0.5, 0.76].forEach((from, i) => {
    const to = [0.2, 0.32, 0.5, 0.76, 1.2][i] ?? 1;
    wall(-1, from, to, 360 + (i % 3) * 110, tones[i % 4] ?? ink.wall);
    wall(1, from, to, 420 + ((i + 1) % 3) * 90, tones[(i + 2) % 4] ?? ink.wall);
  });
  cv.shape(outline("740 550, 860 550, 1640 900, 1640 1100, -40 1100, -40 900"), ink.wallShade, {
    shade: { from: "below", tone: ink.roof, reach: 0.8 },
  });
  for (let i = 0; i < 13; i++) {
    const t = 0.06 + (i / 12) ** 1.9;
    cv.marks([box(800 - 330 * t, 540 + 500 * t, 660 * t, 26 * t)], ink.roof);
  }
  cv.marks([ribbon(outline("790 550, 590 1100"), [3, 22]), ribbon(outline("810 550, 1010 1100"), [3, 22])], ink.deep);
  cv.shape(
    curve(outline("664 780, 656 560, 680 460, 740 430, 860 430, 920 460, 944 560, 936 780"), true, 3),
    ink.near,
    { rough: 1.2, shade: { from: "right", tone: ink.deep, reach: 0.6 } },
  );
  cv.shape(outline("690 500, 730 466, 870 466, 910 500, 900 580, 700 580"), ink.glow, { rough: 1 });
  cv.marks([box(796, 466, 8, 114)], ink.near);
  cv.shape(outline("660 640, 940 640, 938 700, 662 700"), ink.accent, { rough: 1 });
  cv.marks([disc(712, 670, 22), disc(888, 670, 22), disc(800, 448, 16)], ink.lamp);
  cv.shape(outline("676 780, 924 780, 890 826, 710 826"), ink.deep);
  person(cv, 420, 950, 360, { pose: "sit", wear: "blouse", head: "bun", top: ink.accent });
  stool(cv, 396, 960, 110, ink.near);
  person(cv, 1200, 980, 400, { pose: "hold", wear: "blouse", head: "non", top: ink.near, legs: ink.deep, flip: true });
  pot(cv, 250, 1010, 230);
  pot(cv, 1400, 1030, 270);
  for (const [a, b] of [
    [
      [-20, 160],
      [700, 330],
    ],
    [
      [1620, 120],
      [900, 320],
    ],
  ] as const)
    wires(cv, a, b, 20, ink.deep, 3);
}

function viaduct(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  sun(cv, 1040, 360, 190, "plain");
  hills(cv, 560, 260, ink.far, { peaks: 3, sharp: true });
  hills(cv, 690, 190, ink.mid, { peaks: 4, light: ink.far });
  const y = 520;
  coach(cv, 330, y, 200, 74, ink.wall);
  coach(cv, 536, y, 200, 74, ink.wall);
  coach(cv, 742, y, 200, 74, ink.wall);
  coach(cv, 948, y, 210, 78, ink.accent, true);
  smoke(cv, 1090, 446, 200, -320, ink.glow);
  const arches = Array.from({ length: 7 }, (_, i): Point[] => {
    const x = -60 + i * 260;
    return [[x + 30, 1100], [x + 30, 690], ...disc(x + 130, 690, 100, 110, 180, 360), [x + 230, 690], [x + 230, 1100]];
  });
  const under: Point[] = [];
  for (const arch of arches.toReversed()) under.push(...arch.toReversed());
  cv.shape([[-20, y + 8], [1620, y + 8], [1620, 1100], ...under, [-20, 1100]], ink.near, {
    rough: 1.5,
    step: 60,
    shade: { from: "left", tone: ink.mid, reach: 0.5 },
  });
  cv.shape(box(-20, y + 4, 1640, 34), ink.deep, { rough: 1 });
  cv.marks(
    Array.from({ length: 40 }, (_, i) => lens([i * 42, y + 70], [i * 42 + 26, y + 72], 4)),
    ink.mid,
  );
  cv.shape(curve(outline("-60 960, 300 900, 700 990, 1100 920, 1660 990, 1660 1120, -60 1120"), true, 5), ink.deep, {
    rough: 2,
    shade: { from: "above", tone: ink.near, reach: 0.5 },
  });
  for (const x of [90, 260, 1290, 1450, 1560])
    palm(cv, x, 1040, cv.rng.between(240, 360), cv.rng.wobble(50), ink.deep, ink.near);
  buffalo(cv, 620, 1000, 1, ink.deep, ink.mid);
}

function platform(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  hills(cv, 560, 180, ink.far, { peaks: 4, light: ink.glow });
  cv.shape(outline("-20 620, 1620 620, 1620 720, -20 720"), ink.mid);
  for (let x = -60; x < 1640; x += 62) cv.marks([box(x, 700, 34, 12)], ink.deep);
  coach(cv, -120, 690, 560, 250, ink.near);
  coach(cv, 448, 690, 560, 250, ink.near);
  coach(cv, 1016, 690, 640, 250, ink.near);
  cv.shape(outline("-20 716, 1620 716, 1620 1100, -20 1100"), ink.wallShade, {
    rough: 1,
    shade: { from: "below", tone: ink.mid, reach: 0.9 },
  });
  cv.marks([box(-20, 736, 1640, 16)], ink.lamp);
  cv.shape(outline("-20 60, 1620 150, 1620 210, -20 130"), ink.roof, { rough: 1.5 });
  cv.marks(lattice([-20, 130], [1620, 210], 44, 26, 6), ink.deep);
  for (const x of [210, 800, 1390])
    cv.marks(
      [
        box(x - 11, 170 + (x / 1600) * 50, 22, 690),
        ribbon(
          [
            [x, 420],
            [x - 120, 220],
          ],
          [9],
        ),
        ribbon(
          [
            [x, 420],
            [x + 120, 230],
          ],
          [9],
        ),
      ],
      ink.deep,
    );
  cv.shape(disc(1010, 330, 66), ink.deep, { rough: 1 });
  cv.shape(disc(1010, 330, 54), ink.wall, { rough: 1 });
  cv.marks(
    [ribbon(outline("1010 330, 1010 288"), [6]), ribbon(outline("1010 330, 1038 346"), [6]), box(1004, 210, 12, 60)],
    ink.deep,
  );
  const travellers = [
    [360, 930, 390, "walk", "non", ink.accent, "blouse"],
    [560, 900, 350, "hold", "hair", ink.near, "shirt"],
    [650, 906, 260, "hold", "hair", ink.lamp, "shirt"],
    [960, 920, 370, "raise", "long", ink.cloth, "aodai"],
    [1210, 960, 400, "walk", "cap", ink.leaf, "coat"],
  ] as const;
  for (const [x, y, h, pose, head, top, wear] of travellers)
    person(cv, x, y, h, {
      pose,
      head,
      top,
      wear,
      legs: wear === "aodai" ? ink.cloth : ink.deep,
      hat: head === "non" ? ink.wall : ink.accent,
    });
  for (const [x, y, tone] of [
    [440, 930, ink.roof],
    [1300, 962, ink.accent],
  ] as const) {
    cv.shape(box(x - 46, y - 100, 92, 96), tone, { shade: { from: "right", tone: ink.deep, reach: 0.5 } });
    cv.line(
      [
        [x - 20, y - 100],
        [x - 20, y - 126],
        [x + 20, y - 126],
        [x + 20, y - 100],
      ],
      ink.deep,
      6,
    );
  }
  rain(cv, 60, ink.foam, -20);
}

export const DUONG_SAT: SceneArt = [
  ["noon", coastLine],
  ["clay", trainStreet],
  ["dusk", viaduct],
  ["mist", platform],
];
