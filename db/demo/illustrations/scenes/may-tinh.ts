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
import { hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import { bookshelf, ceilingFan, pot, room, stool, windowPane } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { moon, sky, stars, sun } from "@/db/demo/illustrations/kit/sky";
import { blocks, tower } from "@/db/demo/illustrations/kit/towers";
import { glitter } from "@/db/demo/illustrations/kit/water";

function monitor(cv: Canvas, x: number, y: number, w: number, draw: () => void): void {
  const { ink } = cv;
  const h = w * 0.6;
  cv.marks(
    [
      [
        [x - w * 0.05, y - 10],
        [x + w * 0.05, y - 10],
        [x + w * 0.07, y + w * 0.13],
        [x - w * 0.07, y + w * 0.13],
      ],
      lens([x - w * 0.2, y + w * 0.13], [x + w * 0.2, y + w * 0.13], w * 0.05),
    ],
    ink.wallShade,
  );
  cv.shape(box(x - w / 2, y - h, w, h), ink.wallShade, { rough: 1 });
  cv.within(box(x - w * 0.475, y - h * 0.96, w * 0.95, h * 0.9), draw);
}

/** Lines of a program as bars: a page of code that says nothing. */
function codeLines(cv: Canvas, x: number, y: number, w: number, rows: number, step: number): void {
  const { rng, ink } = cv;
  const tones = [ink.lamp, ink.sprout, ink.cloth, ink.accent, ink.far] as const;
  let indent = 0;
  for (let row = 0; row < rows; row++) {
    indent = Math.max(0, Math.min(3, indent + rng.whole(-1, 1)));
    let left = x + indent * step * 1.1;
    while (left < x + w * rng.between(0.4, 0.95)) {
      const long = rng.between(1, 4) * step;
      cv.marks([box(left, y + row * step, long, step * 0.42)], rng.pick(tones));
      left += long + step * 0.5;
    }
  }
}

function programmerAtNight(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 800, ink.near, ink.deep, { light: ink.deep });
  windowPane(cv, 90, 90, 430, 470, ink.roof, () => {
    sky(cv, 460);
    stars(cv, 60, 460);
    blocks(cv, 560, 260, ink.mid, ink.lamp, 60, 560);
    moon(cv, 400, 190, 44);
  });
  bookshelf(cv, 1240, 90, 320, 480, 4, ink.roof, [ink.accent, ink.mid, ink.lamp, ink.wallShade, ink.cloth]);
  monitor(cv, 980, 720, 560, () => {
    cv.shape(FULL, ink.near, { rough: 0 });
    codeLines(cv, 740, 412, 460, 11, 26);
  });
  monitor(cv, 500, 730, 330, () => {
    cv.shape(FULL, ink.mid, { rough: 0 });
    for (let i = 0; i < 6; i++)
      cv.marks([box(370 + i * 44, 700 - 60 - i * 14 - (i % 2) * 30, 30, 200)], i % 2 ? ink.lamp : ink.accent);
  });
  cv.shape(box(180, 800, 1240, 34), ink.roof);
  cv.marks([box(220, 832, 24, 260), box(1356, 832, 24, 260)], ink.roof);
  cv.shape(box(860, 776, 260, 22), ink.wallShade);
  cv.marks([box(1190, 720, 56, 80), lens([1246, 736], [1246, 784], 26)], ink.accent);
  pot(cv, 300, 802, 150);
  cv.shape(curve(outline("640 1090, 650 900, 700 820, 800 800, 900 820, 950 900, 960 1090"), true, 4), ink.accent, {
    shade: { from: "left", tone: ink.lamp, reach: 0.3 },
  });
  cv.marks([ribbon(outline("800 830, 800 760"), [56])], ink.skin);
  cv.shape(disc(800, 690, 92, 104), ink.deep, { rough: 1.5 });
  cv.line(curve(outline("700 690, 720 580, 800 556, 880 580, 900 690"), false, 6), ink.lamp, 18);
  cv.shape(disc(704, 700, 26, 40), ink.lamp);
  cv.shape(disc(896, 700, 26, 40), ink.lamp);
}

function serverAisle(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.deep, { rough: 0 });
  const vanish: Point = [800, 470];
  const toward = (p: Point, t: number): Point => [p[0] + (vanish[0] - p[0]) * t, p[1] + (vanish[1] - p[1]) * t];
  cv.shape(
    [toward([-20, 1090], 0), toward([1620, 1090], 0), toward([1620, 1090], 0.8), toward([-20, 1090], 0.8)],
    ink.mid,
    { shade: { from: "below", tone: ink.deep, reach: 0.9 } },
  );
  cv.shape(
    [toward([440, -20], 0), toward([1160, -20], 0), toward([1160, -20], 0.8), toward([440, -20], 0.8)],
    ink.far,
    { rough: 1 },
  );
  for (const side of [-1, 1]) {
    for (const [a, b] of [
      [0, 0.24],
      [0.27, 0.44],
      [0.47, 0.59],
      [0.615, 0.7],
      [0.72, 0.78],
    ] as const) {
      const at = (t: number, v: number): Point => toward([800 + side * 820, v], t);
      cv.shape([at(a, 60), at(b, 60), at(b, 1000), at(a, 1000)], ink.near, {
        rough: 1,
        shade: { from: side > 0 ? "right" : "left", tone: ink.mid, reach: 0.6 },
      });
      const units: Points[] = [];
      const lights: [Point[], Point[]] = [[], []];
      for (let row = 0; row < 15; row++) {
        const [top, foot] = [110 + row * 58, 150 + row * 58];
        const [l, r] = [a + (b - a) * 0.12, a + (b - a) * 0.88];
        units.push([at(l, top), at(r, top), at(r, foot), at(l, foot)]);
        for (let n = 0; n < 4; n++)
          if (cv.rng.chance(0.7))
            lights[cv.rng.chance(0.7) ? 0 : 1].push(at(l + (r - l) * (0.15 + n * 0.14), (top + foot) / 2));
      }
      cv.marks(units, ink.deep);
      cv.dots(lights[0], ink.lamp, 11 * (1 - a));
      cv.dots(lights[1], ink.accent, 11 * (1 - a));
    }
  }
  cv.shape(
    [toward([-20, -20], 0.8), toward([1620, -20], 0.8), toward([1620, 1090], 0.8), toward([-20, 1090], 0.8)],
    ink.glow,
    { rough: 1 },
  );
  glitter(cv, 800, 620, 1060, 330, ink.far);
  person(cv, 880, 980, 560, { pose: "hold", head: "long", top: ink.cloth, legs: ink.near, flip: true });
  cv.shape(turned(box(770, 640, 90, 62), -12, 815, 670), ink.far, { rough: 1 });
}

function chipField(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 400);
  sun(cv, 1050, 240, 110, "rings");
  hills(cv, 410, 130, ink.far, { peaks: 4, light: ink.glow });
  cv.shape(box(-20, 400, 1640, 700), ink.leaf, { shade: { from: "below", tone: ink.near, reach: 1 } });
  const iso = (u: number, v: number): Point => [800 + (u - v) * 104, 440 + (u + v) * 46];
  const plate = (u: number, v: number, w: number, d: number): Points => [
    iso(u, v),
    iso(u + w, v),
    iso(u + w, v + d),
    iso(u, v + d),
  ];
  const traces: Points[] = [];
  const pads: Points[] = [];
  for (let i = 0; i < 12; i++) {
    const [lane, out] = [2.85 + i * 0.4, 2.2 + ((i * 5) % 7) * 0.55];
    const bent = lane + (i - 5.5) * 0.34;
    for (const side of [0, 1, 2, 3]) {
      const at = (along: number, across: number): Point => {
        if (side === 0) return iso(across, 2.2 - along);
        if (side === 1) return iso(2.2 - along, across);
        if (side === 2) return iso(across, 8 + along);
        return iso(8 + along, across);
      };
      traces.push(ribbon([at(0, lane), at(0.7, lane), at(1.4, bent), at(out, bent)], [5]));
      const [px, py] = at(out, bent);
      if (py > 430)
        pads.push([
          [px - 18, py],
          [px, py - 9],
          [px + 18, py],
          [px, py + 9],
        ]);
    }
  }
  cv.within(box(-20, 424, 1640, 680), () => {
    cv.marks(traces, ink.sprout);
    cv.marks(pads, ink.lamp);
  });
  cv.shape(plate(2.6, 2.6, 5, 5), ink.deep, { rough: 1.5 });
  const pins: Points[] = [];
  for (let i = 0; i < 12; i++)
    pins.push(
      plate(2.75 + i * 0.4, 7.6, 0.2, 0.5),
      plate(7.6, 2.75 + i * 0.4, 0.5, 0.2),
      plate(2.75 + i * 0.4, 2.1, 0.2, 0.5),
      plate(2.1, 2.75 + i * 0.4, 0.5, 0.2),
    );
  cv.marks(pins, ink.lamp);
  cv.shape(plate(3.2, 3.2, 3.8, 3.8), ink.near, { rough: 1 });
  for (let i = 0; i < 5; i++)
    for (let k = 0; k < 5; k++)
      cv.shape(
        plate(3.4 + i * 0.72, 3.4 + k * 0.72, 0.6, 0.6),
        [ink.sprout, ink.lamp, ink.water, ink.leaf][(i * 3 + k * 2) % 4] ?? ink.sprout,
        { rough: 0.8 },
      );
  person(cv, 470, 960, 300, { pose: "bend", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  person(cv, 1130, 940, 280, { pose: "bend", wear: "blouse", head: "non", top: ink.cloth, legs: ink.deep, flip: true });
  person(cv, 820, 700, 190, { pose: "stand", wear: "coat", head: "hair", top: ink.cloth, legs: ink.deep });
}

function officeMorning(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 700, ink.wall, ink.wallShade, { light: ink.far, shade: ink.roof });
  windowPane(
    cv,
    160,
    90,
    1280,
    400,
    ink.near,
    () => {
      sky(cv, 470);
      sun(cv, 1120, 260, 90, "plain");
      blocks(cv, 500, 230, ink.far);
      tower(cv, 520, 510, 110, 340, "needle", ink.mid, ink.near, ink.glow, 0.4);
      tower(cv, 860, 510, 90, 250, "lotus", ink.mid, ink.near, ink.glow);
    },
    4,
  );
  for (const [x, y, k, head, top] of [
    [330, 880, 1, "bun", ink.accent],
    [800, 880, 1, "hair", ink.near],
    [1270, 880, 1, "long", ink.lamp],
  ] as const) {
    person(cv, x - 110 * k, y + 90, 470 * k, { pose: "sit", head, top, legs: ink.deep });
    stool(cv, x - 146 * k, y + 96, 130 * k, ink.near);
    cv.shape(box(x - 30 * k, y - 130, 330 * k, 18), ink.roof);
    cv.marks([box(x + 250 * k, y - 114, 12, 206), box(x, y - 114, 12, 206)], ink.roof);
    cv.shape(
      [
        [x + 70 * k, y - 134],
        [x + 190 * k, y - 134],
        [x + 186 * k, y - 126],
        [x + 66 * k, y - 126],
      ],
      ink.deep,
    );
    cv.shape(
      [
        [x + 186 * k, y - 132],
        [x + 240 * k, y - 250],
        [x + 252 * k, y - 248],
        [x + 200 * k, y - 130],
      ],
      ink.deep,
      { rough: 0.6 },
    );
  }
  pot(cv, 90, 1010, 330);
  pot(cv, 1530, 1010, 360);
  ceilingFan(cv, 800, 60, 170, ink.near);
}

export const MAY_TINH: SceneArt = [
  ["night", programmerAtNight],
  ["indigo", serverAisle],
  ["moss", chipField],
  ["dawn", officeMorning],
];
