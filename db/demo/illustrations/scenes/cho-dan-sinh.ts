import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { yoke } from "@/db/demo/illustrations/kit/crowd";
import { flowerBicycle } from "@/db/demo/illustrations/kit/cycles";
import { box, disc, lens, type Point, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { hatFromAbove } from "@/db/demo/illustrations/kit/hats";
import { person } from "@/db/demo/illustrations/kit/people";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rain, sky } from "@/db/demo/illustrations/kit/sky";
import { terrace } from "@/db/demo/illustrations/kit/street";
import { blocks } from "@/db/demo/illustrations/kit/towers";
import { parasol, umbrella } from "@/db/demo/illustrations/kit/umbrellas";
import { ripples } from "@/db/demo/illustrations/kit/water";

function basket(cv: Canvas, x: number, y: number, w: number, heap: string): void {
  const { ink, rng } = cv;
  const top = y - w * 0.34;
  const r = w * 0.085;
  const fruit: Point[] = [];
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 7 - row * 2; i++)
      fruit.push([x + (i - (6 - row * 2) / 2) * r * 1.9 + rng.wobble(2), top - row * r * 1.5]);
  cv.dots(fruit, heap, r * 2.3);
  cv.dots(
    fruit.filter((_, i) => i % 2 === 0).map(([fx, fy]): Point => [fx - r * 0.3, fy - r * 0.4]),
    ink.cloth,
    r * 0.45,
  );
  cv.shape(
    [
      [x - w / 2, top],
      [x + w / 2, top],
      [x + w * 0.36, y],
      [x - w * 0.36, y],
    ],
    ink.wallShade,
    { rough: 1, shade: { from: "below", tone: ink.roof, reach: 0.8 } },
  );
  cv.marks(
    [0.3, 0.6].map((t) =>
      lens([x - w * (0.5 - t * 0.13), top + w * 0.34 * t], [x + w * (0.5 - t * 0.13), top + w * 0.34 * t], 4),
    ),
    ink.roof,
  );
}

function streetMarket(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 460);
  terrace(cv, -30, 1640, 640, 170, 430);
  cv.shape(box(-20, 630, 1640, 470), ink.wall, { shade: { from: "below", tone: ink.far, reach: 1 } });
  for (const [x, h, w, tone] of [
    [160, 330, 400, ink.accent],
    [620, 350, 420, ink.near],
    [1090, 340, 420, ink.accent],
    [1500, 330, 400, ink.leaf],
  ] as const)
    parasol(cv, x, 760, h, w, tone, ink.cloth);
  const heaps = [ink.accent, ink.lamp, ink.leaf, ink.sprout, ink.roof, ink.lamp] as const;
  for (let i = 0; i < 9; i++) basket(cv, 40 + i * 190, 800 + (i % 2) * 14, 150, heaps[i % 6] ?? ink.accent);
  for (const [x, top, f] of [
    [320, ink.near, false],
    [790, ink.cloth, true],
    [1260, ink.accent, false],
  ] as const)
    person(cv, x, 800, 290, { pose: "squat", wear: "blouse", head: "non", top, flip: f });
  for (let i = 0; i < 4; i++) basket(cv, 220 + i * 400, 1010, 210, heaps[(i + 2) % 6] ?? ink.lamp);
  person(cv, 490, 980, 390, { pose: "hold", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  person(cv, 1010, 1000, 400, {
    pose: "carry",
    wear: "blouse",
    head: "non",
    top: ink.leaf,
    legs: ink.deep,
    flip: true,
  });
  yoke(cv, 1010, 1000, 400, ink.lamp, true);
}

function basketsFromAbove(cv: Canvas): void {
  const { ink, rng } = cv;
  cv.shape(FULL, ink.near, { rough: 0, shade: { from: "right", tone: ink.leaf, reach: 1 } });
  const goods = [ink.accent, ink.lamp, ink.sprout, ink.cloth, ink.lamp, ink.accent, ink.sprout] as const;
  const tray = (x: number, y: number, r: number, kind: number) => {
    cv.shape(disc(x + 9, y + 12, r), ink.deep, { rough: 0 });
    cv.shape(disc(x, y, r), ink.wallShade, { rough: 1.5 });
    cv.line([...disc(x, y, r * 0.93), [x + r * 0.93, y]], ink.roof, 4);
    const tone = goods[kind % 7] ?? ink.accent;
    cv.shape(disc(x, y, r * 0.86), tone === ink.accent ? ink.wall : kind % 2 ? ink.roof : ink.leaf, { rough: 1 });
    if (kind % 3 === 2) {
      cv.marks(
        Array.from({ length: 42 }, () => {
          const [turn, k] = [rng.unit() * 6.28, Math.sqrt(rng.unit()) * r * 0.72];
          const at: Point = [x + Math.cos(turn) * k, y + Math.sin(turn) * k];
          return lens(at, [at[0] + Math.cos(turn * 3) * r * 0.26, at[1] + Math.sin(turn * 3) * r * 0.26], r * 0.1);
        }),
        tone,
      );
      return;
    }
    const size = r * (kind % 2 ? 0.27 : 0.2);
    const spots: Point[] = [];
    for (let ring = 0; ring * size * 0.9 < r * 0.72; ring++) {
      const count = Math.max(1, ring * 6);
      for (let i = 0; i < count; i++)
        spots.push([
          x + Math.cos((i / count) * 6.283 + ring) * ring * size * 0.92,
          y + Math.sin((i / count) * 6.283 + ring) * ring * size * 0.92,
        ]);
    }
    cv.dots(spots, tone, size * 0.92);
    cv.dots(
      spots.map(([sx, sy]): Point => [sx - size * 0.16, sy - size * 0.18]),
      ink.foam,
      size * 0.16,
    );
  };
  let kind = 0;
  for (const [x, y, r] of [
    [150, 140, 130],
    [430, 250, 140],
    [140, 440, 128],
    [400, 560, 130],
    [170, 760, 140],
    [460, 860, 136],
    [180, 1040, 110],
    [1130, 170, 140],
    [1420, 110, 120],
    [1390, 380, 140],
    [1130, 480, 130],
    [1440, 670, 128],
    [1180, 780, 140],
    [1470, 960, 140],
    [1190, 1050, 110],
  ] as const)
    tray(x, y, r, kind++);
  for (const [x, y, r] of [
    [700, 170, 112],
    [880, 640, 128],
    [690, 900, 116],
    [650, 480, 104],
    [920, 250, 100],
    [900, 960, 108],
  ] as const) {
    cv.shape(disc(x, y + r * 0.3, r * 0.82, r * 0.7), rng.pick([ink.accent, ink.roof, ink.far]), { rough: 1.5 });
    hatFromAbove(cv, x, y, r, rng.pick([ink.wall, ink.cloth, ink.glow]));
  }
  tray(800, 410, 84, 1);
  tray(770, 760, 76, 4);
}

function marketHall(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(box(-20, -20, 1640, 1110), ink.glow, { rough: 0 });
  const vanish: Point = [800, 430];
  const toward = (p: Point, t: number): Point => [p[0] + (vanish[0] - p[0]) * t, p[1] + (vanish[1] - p[1]) * t];
  cv.shape([[-20, -20], [1620, -20], toward([1620, -20], 0.82), toward([-20, -20], 0.82)], ink.mid, {
    shade: { from: "above", tone: ink.deep, reach: 0.8 },
  });
  for (let i = 0; i < 6; i++) {
    const t = 1 - 0.8 ** (i * 1.25);
    const [l, r, m] = [toward([-60, 130], t), toward([1660, 130], t), toward([800, -190], t)];
    cv.marks(
      [
        ribbon([l, m, r], [20 * (1 - t)]),
        ribbon([l, r], [14 * (1 - t)]),
        ribbon([l, toward([-60, 1000], t)], [30 * (1 - t)]),
        ribbon([r, toward([1660, 1000], t)], [30 * (1 - t)]),
      ],
      ink.near,
    );
  }
  cv.shape([[-20, 1090], [1620, 1090], toward([1200, 1000], 0.8), toward([400, 1000], 0.8)], ink.wallShade, {
    shade: { from: "below", tone: ink.roof, reach: 0.7 },
  });
  const tones = [ink.accent, ink.lamp, ink.near, ink.leaf, ink.roof, ink.cloth] as const;
  for (let i = 3; i >= 0; i--) {
    const t = 1 - 0.74 ** (i * 1.2 + 0.2);
    const k = 1 - t;
    for (const side of [-1, 1]) {
      const [x, y] = toward([800 + side * 640, 960], t);
      cv.shape(box(x - 230 * k, y - 170 * k, 460 * k, 200 * k), side > 0 ? ink.roof : ink.near, {
        shade: { from: "below", tone: ink.deep, reach: 0.7 },
      });
      for (let b = 0; b < 3; b++)
        basket(
          cv,
          x + (b - 1) * 150 * k,
          y - 150 * k,
          140 * k,
          tones[(b + i * 2 + (side > 0 ? 3 : 0)) % 6] ?? ink.accent,
        );
      for (let b = 0; b < 6; b++)
        cv.shape(
          box(x - 210 * k + b * 76 * k, y - 620 * k, 56 * k, (150 + (b % 3) * 40) * k),
          tones[(b + i) % 6] ?? ink.lamp,
          { rough: 1 },
        );
      cv.marks([box(x - 230 * k, y - 630 * k, 460 * k, 8 * k)], ink.deep);
      person(cv, x - side * 30 * k, y - 110 * k, 320 * k, {
        pose: "hold",
        wear: "blouse",
        head: i % 2 ? "bun" : "non",
        top: tones[(i + 1) % 6] ?? ink.accent,
        flip: side > 0,
      });
    }
  }
  person(cv, 650, 1000, 430, { pose: "walk", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  person(cv, 930, 960, 390, { pose: "hold", head: "long", wear: "shirt", top: ink.cloth, legs: ink.near, flip: true });
}

function alleyInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  blocks(cv, 700, 330, ink.far, ink.lamp);
  terrace(cv, -40, 1640, 720, 200, 520, ink.lamp, [420, 1080]);
  cv.shape(box(-20, 690, 1640, 400), ink.mid, { shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  ripples(cv, 700, 1060, ink.foam, 40);
  const [mangoes, limes] = [
    cv.stamp(() => basket(cv, 0, 0, 150, ink.lamp)),
    cv.stamp(() => basket(cv, 0, 0, 150, ink.sprout)),
  ];
  for (const [x, w, tone] of [
    [110, 460, ink.accent],
    [1460, 480, ink.near],
  ] as const) {
    cv.shape(
      [
        [x - w / 2, 560],
        [x + w / 2, 540],
        [x + w * 0.56, 640],
        [x - w * 0.56, 650],
      ],
      tone,
      { rough: 2 },
    );
    for (const i of [-1, 0, 1]) (i ? mangoes : limes)(x + i * 140, 830);
    person(cv, x, 760, 280, { pose: "sit", wear: "blouse", head: "non", top: ink.cloth });
  }
  for (const [x, y, h, tone, top, f] of [
    [470, 900, 330, ink.accent, ink.near, false],
    [680, 850, 280, ink.lamp, ink.cloth, true],
    [1150, 890, 330, ink.leaf, ink.accent, true],
    [820, 800, 230, ink.cloth, ink.near, false],
  ] as const) {
    person(cv, x, y, h, { pose: "hold", head: "long", top, legs: ink.deep, flip: f });
    umbrella(cv, x + (f ? -1 : 1) * h * 0.1, y - h * 0.6, h * 0.78, tone, ink.deep);
  }
  flowerBicycle(cv, 900, 1000, 330);
  person(cv, 760, 1004, 400, { pose: "reach", wear: "coat", head: "non", top: ink.lamp, legs: ink.deep });
  rain(cv, 150, ink.foam, -24);
}

export const CHO_DAN_SINH: SceneArt = [
  ["ochre", streetMarket],
  ["moss", basketsFromAbove],
  ["clay", marketHall],
  ["rain", alleyInRain],
];
