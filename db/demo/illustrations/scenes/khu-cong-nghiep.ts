import { egrets } from "@/db/demo/illustrations/kit/animals";
import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { furrows, grass, seedlings } from "@/db/demo/illustrations/kit/fields";
import { box, disc, lens, outline, type Point, type Points } from "@/db/demo/illustrations/kit/geometry";
import { panes } from "@/db/demo/illustrations/kit/houses";
import { hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import { bush, tree } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, sky, stars, streaks, sun } from "@/db/demo/illustrations/kit/sky";
import { pylon, wires } from "@/db/demo/illustrations/kit/steel";
import { lorry } from "@/db/demo/illustrations/kit/vehicles";
import { chimney, sawtooth, tank } from "@/db/demo/illustrations/kit/works";

/** Bird's-eye view: ground coordinates in units of 100 px, z upward. */
const iso = (x: number, y: number, z = 0): Point => [800 + (x - y) * 92, 520 + (x + y) * 46 - z * 100];

function plate(cv: Canvas, x: number, y: number, w: number, d: number, tone: string, z = 0, rough = 1.4): void {
  cv.shape([iso(x, y, z), iso(x + w, y, z), iso(x + w, y + d, z), iso(x, y + d, z)], tone, { rough });
}

type Hall = { x: number; y: number; w: number; d: number; h: number; roof: string; kind?: "ribs" | "solar" | "saw" };

function hall(cv: Canvas, { x, y, w, d, h, roof, kind = "ribs" }: Hall, lit: string): void {
  const { ink } = cv;
  cv.shape([iso(x, y + d), iso(x + w, y + d), iso(x + w, y + d, h), iso(x, y + d, h)], ink.wall, {
    rough: 1,
    shade: { from: "below", tone: ink.wallShade, reach: 0.7 },
  });
  cv.shape([iso(x + w, y + d), iso(x + w, y), iso(x + w, y, h), iso(x + w, y + d, h)], ink.wallShade, {
    rough: 1,
    shade: { from: "below", tone: ink.near, reach: 0.8 },
  });
  plate(cv, x, y, w, d, roof, h);
  const strip = (a: number, b: number, z0: number, z1: number): Points => [
    iso(x + a, y + d, z0),
    iso(x + b, y + d, z0),
    iso(x + b, y + d, z1),
    iso(x + a, y + d, z1),
  ];
  const doors = Math.max(2, Math.round(w / 0.42));
  cv.marks(
    Array.from({ length: doors }, (_, i) =>
      strip((w * (i + 0.2)) / doors, (w * (i + 0.75)) / doors, h * 0.45, h * 0.78),
    ),
    lit,
  );
  if (kind === "solar") {
    const [cols, rows] = [Math.round(w / 0.34), Math.round(d / 0.3)];
    const cells: Points[] = [];
    for (let i = 0; i < cols; i++)
      for (let k = 0; k < rows; k++) {
        const [a, b, c, e] = [
          x + (w * (i + 0.14)) / cols,
          y + (d * (k + 0.16)) / rows,
          (w * 0.74) / cols,
          (d * 0.7) / rows,
        ];
        cells.push([iso(a, b, h), iso(a + c, b, h), iso(a + c, b + e, h), iso(a, b + e, h)]);
      }
    return cv.marks(cells, ink.deep);
  }
  const lines = Math.max(3, Math.round(w / (kind === "saw" ? 0.5 : 0.26)));
  if (kind === "saw") {
    for (let i = 0; i < lines; i++) {
      const [a, b] = [x + (w * i) / lines, x + (w * (i + 1)) / lines];
      cv.marks([[iso(a, y, h + 0.24), iso(b, y, h), iso(b, y + d, h), iso(a, y + d, h + 0.24)]], roof);
      cv.marks([[iso(a, y + d, h), iso(a, y + d, h + 0.24), iso(b, y + d, h)]], ink.wallShade);
      cv.marks([[iso(a, y, h + 0.24), iso(a, y + d, h + 0.24), iso(a, y + d, h + 0.2), iso(a, y, h + 0.2)]], lit);
    }
    return;
  }
  cv.marks(
    Array.from({ length: lines }, (_, i) => {
      const a = x + (w * (i + 0.5)) / lines;
      return lens(iso(a, y + 0.05, h), iso(a, y + d - 0.05, h), 3);
    }),
    ink.wall,
  );
}

function avenue(cv: Canvas, along: "x" | "y", at: number, from: number, to: number): void {
  const w = 0.42;
  if (along === "x") plate(cv, from, at, to - from, w, cv.ink.far);
  else plate(cv, at, from, w, to - from, cv.ink.far);
  const on = (t: number) => (along === "x" ? iso(t, at + w / 2) : iso(at + w / 2, t));
  cv.marks(
    Array.from({ length: Math.round((to - from) * 1.6) }, (_, i) =>
      lens(on(from + i / 1.6), on(from + (i + 0.5) / 1.6), 4),
    ),
    cv.ink.wall,
  );
}

function trees(cv: Canvas, along: "x" | "y", at: number, from: number, to: number): void {
  const shrub = cv.stamp(() => bush(cv, 0, 0, 30, cv.ink.leaf, cv.ink.sprout));
  for (let t = from; t < to; t += 0.36) {
    const [x, y] = along === "x" ? iso(t, at) : iso(at, t);
    shrub(x, y, { scale: cv.rng.between(0.8, 1.2) });
  }
}

function vans(cv: Canvas, places: readonly (readonly [number, number])[]): void {
  for (const [x, y] of places) {
    const tone = cv.rng.pick([cv.ink.accent, cv.ink.lamp, cv.ink.cloth]);
    cv.marks(
      [
        [iso(x, y + 0.16), iso(x + 0.4, y + 0.16), iso(x + 0.4, y + 0.16, 0.18), iso(x, y + 0.16, 0.18)],
        [iso(x + 0.4, y + 0.16), iso(x + 0.4, y), iso(x + 0.4, y, 0.18), iso(x + 0.4, y + 0.16, 0.18)],
      ],
      cv.ink.deep,
    );
    cv.marks([[iso(x, y, 0.18), iso(x + 0.4, y, 0.18), iso(x + 0.4, y + 0.16, 0.18), iso(x, y + 0.16, 0.18)]], tone);
  }
}

function estateFromAbove(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(box(-20, -20, 1640, 1110), ink.sprout, { rough: 0 });
  for (const [x, y, tone] of [
    [-9, -6, ink.leaf],
    [-4, -9, ink.lamp],
    [5, -9, ink.leaf],
    [6, 4, ink.lamp],
    [-9, 3, ink.mid],
  ] as const)
    plate(cv, x, y, 6, 5, tone);
  cv.marks(
    Array.from({ length: 18 }, (_, i) => lens(iso(5.2, -8.8 + i * 0.27), iso(10.8, -8.8 + i * 0.27), 4)),
    ink.sprout,
  );
  cv.marks(
    Array.from({ length: 18 }, (_, i) => lens(iso(6.2 + i * 0.3, 4), iso(6.2 + i * 0.3, 9), 4)),
    ink.sun,
  );
  avenue(cv, "x", -0.2, -12, 12);
  avenue(cv, "y", -0.3, -12, 12);
  avenue(cv, "x", 4.6, -12, 12);
  hall(cv, { x: -4.6, y: -4.4, w: 3.9, d: 1.6, h: 0.55, roof: ink.near }, ink.deep);
  hall(cv, { x: 0.5, y: -4.6, w: 3.6, d: 1.9, h: 0.5, roof: ink.mid, kind: "solar" }, ink.deep);
  hall(cv, { x: -4.6, y: -2.3, w: 3.9, d: 1.7, h: 0.6, roof: ink.roof, kind: "saw" }, ink.lamp);
  hall(cv, { x: 0.5, y: -2.2, w: 3.8, d: 1.7, h: 0.6, roof: ink.near }, ink.deep);
  hall(cv, { x: -4.5, y: 0.7, w: 3.8, d: 1.5, h: 0.55, roof: ink.mid, kind: "solar" }, ink.deep);
  hall(cv, { x: 0.6, y: 0.7, w: 3.8, d: 1.6, h: 0.7, roof: ink.accent }, ink.deep);
  hall(cv, { x: -4.4, y: 2.7, w: 3.6, d: 1.6, h: 0.55, roof: ink.near }, ink.deep);
  hall(cv, { x: 0.6, y: 2.8, w: 3.8, d: 1.5, h: 0.5, roof: ink.roof, kind: "saw" }, ink.lamp);
  trees(cv, "x", 4.44, -6, 6);
  trees(cv, "y", 4.75, -5, 4.3);
  vans(cv, outline("-3 -0.12, 1.6 0.02, 3.6 -0.12, -0.9 4.7, 2.4 4.82"));
}

function fieldsAndHalls(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  cloud(cv, 420, 250, 380, ink.glow);
  cloud(cv, 1240, 190, 300, ink.glow);
  sun(cv, 1010, 330, 105, "halo");
  hills(cv, 590, 130, ink.far, { peaks: 4, light: ink.glow });
  pylon(cv, 180, 600, 330, ink.near);
  pylon(cv, 1480, 606, 270, ink.near);
  for (const [a, b] of [
    [390, 392],
    [340, 350],
    [296, 314],
  ] as const)
    wires(cv, [180, a], [1480, b], 34, ink.near);
  chimney(cv, 1210, 600, 50, 250, ink.roof, ink.wall);
  sawtooth(cv, 330, 606, 520, 92, 4, ink.wall, ink.near, ink.deep);
  sawtooth(cv, 870, 606, 470, 74, 5, ink.wallShade, ink.roof, ink.deep);
  for (let x = 300; x < 1400; x += 76) bush(cv, x + cv.rng.wobble(18), 612, 62, ink.leaf, ink.sprout);
  cv.shape(box(-20, 606, 1640, 490), ink.sprout, { rough: 1, shade: { from: "below", tone: ink.leaf, reach: 1 } });
  furrows(cv, 616, [860, 560], ink.leaf, 26, 0.3);
  seedlings(cv, 640, [860, 560], ink.near, 17, 8);
  person(cv, 620, 962, 330, { pose: "bend", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  person(cv, 1010, 850, 220, { pose: "bend", wear: "blouse", head: "non", top: ink.cloth, legs: ink.deep, flip: true });
  egrets(cv, 700, 300, 2, 0.8);
  grass(cv, -20, 1070, 1640, 74, 70, ink.near);
}

function loadingDocks(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  streaks(cv, 360, 130, 560, ink.glow, 3, 26);
  sun(cv, 1080, 300, 150, "plain");
  cv.shape(outline("-20 420, 400 330, 1620 380, 1620 800, -20 800"), ink.wall, {
    rough: 1.5,
    shade: { from: "below", tone: ink.wallShade, reach: 0.6 },
  });
  cv.shape(outline("-20 404, 400 310, 1620 362, 1620 404, 400 352, -20 446"), ink.roof, { rough: 1 });
  cv.marks(
    Array.from({ length: 33 }, (_, i) => box(i * 50 - 4, 440, 3, 350)),
    ink.wallShade,
  );
  for (let i = 0; i < 4; i++) {
    const x = 130 + i * 390;
    cv.shape(box(x - 24, 500, 268, 300), ink.near, { rough: 1 });
    cv.shape(box(x, 524, 220, 276), i === 1 ? ink.lamp : ink.deep, { rough: 1 });
    if (i !== 1)
      cv.marks(
        Array.from({ length: 8 }, (_, k) => box(x + 6, 540 + k * 32, 208, 3)),
        ink.near,
      );
  }
  cv.shape(box(-20, 790, 1640, 300), ink.mid, { rough: 1, shade: { from: "below", tone: ink.near, reach: 0.9 } });
  cv.marks(
    [0, 1, 2, 3, 4].map((i): Points => [
      [104 + i * 390 - 30, 800],
      [116 + i * 390 - 30, 800],
      [60 + i * 440 - 80, 1080],
      [36 + i * 440 - 80, 1080],
    ]),
    ink.lamp,
  );
  lorryBack(cv, 240, 830, ink.accent);
  lorryBack(cv, 1020, 836, ink.cloth);
  lorryBack(cv, 1420, 830, ink.accent);
  forklift(cv, 640, 880);
  person(cv, 850, 920, 250, { head: "helmet", top: ink.accent, pose: "hold", legs: ink.deep, flip: true });
}

function lorryBack(cv: Canvas, x: number, y: number, tone: string): void {
  const { ink } = cv;
  cv.marks([box(x - 86, y - 30, 40, 56), box(x + 46, y - 30, 40, 56)], ink.deep);
  cv.shape(box(x - 106, y - 310, 212, 290), tone, { rough: 1, shade: { from: "right", tone: ink.deep, reach: 0.4 } });
  cv.marks([box(x - 2, y - 300, 4, 268), box(x - 40, y - 296, 5, 260), box(x + 36, y - 296, 5, 260)], ink.deep);
  cv.shape(box(x - 110, y - 30, 220, 16), ink.deep, { rough: 0.6 });
  cv.marks([box(x - 100, y - 26, 22, 9), box(x + 78, y - 26, 22, 9)], ink.lamp);
}

function forklift(cv: Canvas, x: number, y: number): void {
  const { ink } = cv;
  cv.marks([box(x + 70, y - 210, 12, 210), box(x + 92, y - 210, 8, 210), box(x + 100, y - 60, 96, 9)], ink.deep);
  for (const row of [0, 1])
    cv.shape(box(x + 108, y - 122 - row * 64, 84, 60), row ? ink.wallShade : ink.roof, { rough: 0.8 });
  person(cv, x + 6, y - 40, 150, { pose: "sit", head: "helmet", hat: ink.cloth, top: ink.near, legs: ink.deep });
  cv.shape(
    [
      [x - 60, y - 16],
      [x - 62, y - 86],
      [x - 20, y - 92],
      [x - 6, y - 52],
      [x + 64, y - 52],
      [x + 70, y - 14],
    ],
    ink.lamp,
    { rough: 1 },
  );
  cv.marks([box(x - 58, y - 190, 8, 110), box(x + 54, y - 190, 8, 140), box(x - 64, y - 196, 132, 9)], ink.deep);
  cv.marks([disc(x - 34, y - 12, 26), disc(x + 46, y - 12, 26)], ink.deep);
  cv.marks([disc(x - 34, y - 12, 11), disc(x + 46, y - 12, 11)], ink.wallShade);
}

function estateAtNight(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  stars(cv, 70, 330);
  sun(cv, 420, 210, 74, "halo");
  hills(cv, 420, 130, ink.far, { peaks: 5 });
  cv.shape(box(-20, 410, 1640, 690), ink.mid, { rough: 1, shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  chimney(cv, 1180, 640, 50, 420, ink.roof, ink.wall);
  chimney(cv, 1270, 650, 44, 340, ink.roof, ink.wall);
  tank(cv, 330, 620, 170, 110, ink.wall, ink.deep);
  tank(cv, 520, 640, 150, 90, ink.wall, ink.deep);
  sawtooth(cv, 700, 690, 620, 130, 5, ink.near, ink.deep, ink.lamp);
  cv.shape(box(180, 640, 460, 150), ink.wallShade, { rough: 1, shade: { from: "right", tone: ink.deep, reach: 0.6 } });
  panes(cv, { x: 196, y: 656, width: 428, height: 104 }, 14, 3, ink.lamp, 0.25, 0.6);
  sawtooth(cv, 560, 840, 700, 150, 4, ink.wall, ink.roof, ink.lamp);
  cv.shape(box(-20, 836, 1640, 260), ink.deep, { rough: 1, shade: { from: "above", tone: ink.far, reach: 0.6 } });
  for (const x of [150, 460, 770, 1080, 1390]) {
    cv.marks([lens([x - 150, 898], [x + 150, 898], 40)], ink.glow);
    cv.marks([box(x - 3, 690, 6, 200), lens([x - 26, 692], [x + 26, 692], 14)], ink.lamp);
  }
  lorry(cv, 380, 960, 260, ink.accent, ink.wall);
  lorry(cv, 980, 1000, 290, ink.wall, ink.roof, true);
  tree(cv, 1500, 900, 260, { trunk: ink.deep });
}

export const KHU_CONG_NGHIEP: SceneArt = [
  ["noon", estateFromAbove],
  ["ochre", fieldsAndHalls],
  ["dawn", loadingDocks],
  ["night", estateAtNight],
];
