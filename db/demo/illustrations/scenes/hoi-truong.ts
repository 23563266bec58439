import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { audience } from "@/db/demo/illustrations/kit/crowd";
import { flag, star } from "@/db/demo/illustrations/kit/flag";
import { box, curve, disc, lens, outline, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { banana, palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { ceilingFan, room, stool, windowPane } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rays, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { turbine } from "@/db/demo/illustrations/kit/steel";

function lectern(cv: Canvas, x: number, y: number, h: number, front: string, emblem: string): void {
  const { ink } = cv;
  cv.shape(
    [
      [x - h * 0.3, y - h],
      [x + h * 0.3, y - h],
      [x + h * 0.22, y],
      [x - h * 0.22, y],
    ],
    front,
    { shade: { from: "right", tone: ink.deep, reach: 0.6 } },
  );
  cv.shape(
    [
      [x - h * 0.36, y - h * 1.06],
      [x + h * 0.36, y - h * 1.06],
      [x + h * 0.32, y - h * 0.94],
      [x - h * 0.32, y - h * 0.94],
    ],
    ink.wall,
    { rough: 1 },
  );
  cv.shape(disc(x, y - h * 0.55, h * 0.13), emblem, { rough: 0.6 });
  cv.line(
    curve(
      [
        [x + h * 0.2, y - h],
        [x + h * 0.22, y - h * 1.12],
        [x + h * 0.12, y - h * 1.22],
      ],
      false,
      4,
    ),
    ink.deep,
    4,
  );
  cv.marks([lens([x + h * 0.16, y - h * 1.19], [x + h * 0.06, y - h * 1.25], h * 0.05)], ink.deep);
}

const rows = (cv: Canvas, tone: string, light: string, seat: string) => {
  for (const [y, size] of [
    [700, 46],
    [800, 64],
    [930, 92],
  ] as const) {
    audience(cv, y, size, tone, { gap: 2, light, hats: 0.02 });
    cv.shape(box(-20, y + size * 1.32, 1640, size * 0.9), seat, { rough: 1.5 });
  }
};

function conference(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.roof, { rough: 0, shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  for (let i = 0; i < 18; i++)
    cv.shape(box(-20 + i * 92, -20, 48, 600), ink.accent, {
      rough: 1,
      shade: { from: "below", tone: ink.deep, reach: 0.5 },
    });
  cv.shape(box(360, 110, 880, 330), ink.glow, { rough: 1 });
  cv.within(box(372, 122, 856, 306), () => {
    cv.shape(box(360, 110, 880, 330), ink.sky, { rough: 0 });
    sun(cv, 1040, 300, 70, "plain");
    hills(cv, 400, 110, ink.mid, { peaks: 6, light: ink.far });
    for (const [x, h] of [
      [520, 200],
      [640, 240],
      [760, 190],
    ] as const)
      turbine(cv, x, 420, h, h, ink.cloth);
  });
  cv.shape(box(-20, 560, 1640, 110), ink.near, { shade: { from: "below", tone: ink.deep, reach: 0.8 } });
  person(cv, 480, 590, 300, { wear: "coat", head: "hair", top: ink.near, legs: ink.deep, pose: "raise" });
  lectern(cv, 480, 600, 170, ink.wallShade, ink.accent);
  cv.shape(box(760, 480, 460, 100), ink.wallShade, { shade: { from: "below", tone: ink.roof, reach: 0.6 } });
  for (const [x, head] of [
    [830, "bald"],
    [990, "bun"],
    [1150, "hair"],
  ] as const) {
    person(cv, x, 590, 260, {
      pose: "sit",
      head,
      wear: "coat",
      top: head === "bun" ? ink.accent : ink.near,
      flip: true,
    });
  }
  cv.shape(box(750, 500, 480, 92), ink.cloth, { shade: { from: "below", tone: ink.wallShade, reach: 0.8 } });
  for (const x of [820, 990, 1160])
    cv.marks(
      [
        lens([x - 20, 500], [x + 20, 500], 10),
        lens([x - 12, 498], [x - 22, 470], 12),
        lens([x + 12, 498], [x + 22, 470], 12),
        lens([x, 498], [x, 462], 14),
      ],
      x === 990 ? ink.accent : ink.leaf,
    );
  rows(cv, ink.deep, ink.mid, ink.roof);
}

function villageHall(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 640, ink.wall, ink.wallShade, { light: ink.sprout, shade: ink.roof });
  for (const x of [100, 1220])
    windowPane(cv, x, 150, 280, 300, ink.leaf, () => {
      sky(cv, 440);
      palm(cv, x + 90, 500, 300, 20);
      banana(cv, x + 220, 500, 200);
    });
  for (const x of [420, 800, 1180]) ceilingFan(cv, x, 90, 140, ink.near);
  cv.shape(box(480, 130, 640, 330), ink.accent, { shade: { from: "below", tone: ink.roof, reach: 0.7 } });
  cv.marks([star(800, 290, 84)], ink.lamp);
  person(cv, 800, 660, 380, { wear: "shirt", head: "hair", top: ink.cloth, legs: ink.near, pose: "reach", flip: true });
  person(cv, 1010, 700, 370, {
    wear: "blouse",
    head: "bun",
    top: ink.accent,
    legs: ink.deep,
    pose: "raise",
    flip: true,
  });
  for (const [y, k] of [
    [800, 0.8],
    [960, 1.1],
  ] as const)
    for (let i = 0; i < 7; i++) {
      const x = 130 + i * 230 + (k > 1 ? -60 : 0);
      const hat = (i + (k > 1 ? 1 : 0)) % 3 === 0;
      person(cv, x, y + 100 * k, 420 * k, {
        pose: "sit",
        wear: "blouse",
        head: hat ? "non" : i % 2 ? "bald" : "bun",
        top: [ink.near, ink.roof, ink.cloth, ink.leaf][i % 4] ?? ink.near,
        legs: ink.deep,
        flip: x > 800,
      });
      stool(cv, x + (x > 800 ? 26 : -26) * k, y + 104 * k, 120 * k, ink.accent);
    }
}

function assembly(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.near, { rough: 0 });
  cv.shape(disc(800, 340, 560, 330), ink.mid, { rough: 2, shade: { from: "above", tone: ink.far, reach: 0.7 } });
  rays(cv, 800, 60, 60, 700, 30, ink.far);
  cv.shape(box(520, 150, 560, 230), ink.roof, { shade: { from: "below", tone: ink.deep, reach: 0.6 } });
  cv.marks([star(800, 262, 70)], ink.lamp);
  for (const x of [440, 1130]) {
    cv.marks([box(x, 150, 8, 270)], ink.lamp);
    flag(cv, x + 4, 150, 96, x > 800);
  }
  cv.shape(box(420, 420, 760, 90), ink.wallShade, { shade: { from: "below", tone: ink.roof, reach: 0.7 } });
  person(cv, 800, 440, 210, { wear: "coat", head: "hair", top: ink.deep, pose: "hold" });
  lectern(cv, 800, 460, 120, ink.roof, ink.lamp);
  const tones = [ink.deep, ink.roof, ink.deep, ink.accent, ink.mid] as const;
  for (let row = 0; row < 6; row++) {
    const r = 330 + row * 105;
    const size = 26 + row * 9;
    const count = 15 + row;
    cv.line(disc(800, 330, r + size * 1.6, (r + size * 1.6) * 0.86, 12, 168), ink.wallShade, 12 + row * 5);
    for (let i = 0; i < count; i++) {
      const turn = ((12 + (156 * (i + 0.5)) / count) * Math.PI) / 180;
      const [x, y] = [800 + Math.cos(turn) * r, 330 + Math.sin(turn) * r * 0.86];
      cv.shape(
        curve(
          [
            [x - size * 0.9, y + size * 1.7],
            [x - size * 0.7, y + size * 0.7],
            [x, y + size * 0.5],
            [x + size * 0.7, y + size * 0.7],
            [x + size * 0.9, y + size * 1.7],
          ],
          false,
          2,
        ),
        tones[(i * 7 + row) % 5] ?? ink.deep,
        { rough: 0.6 },
      );
      cv.marks([disc(x, y, size * 0.42, size * 0.52)], (i * 5 + row) % 4 ? ink.deep : ink.far);
    }
  }
}

function questionFromFloor(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.far, { rough: 0, shade: { from: "below", tone: ink.mid, reach: 0.9 } });
  cv.shape(box(160, 80, 900, 420), ink.glow, { rough: 1 });
  for (const [i, h] of [120, 190, 160, 260, 230, 320].entries())
    cv.shape(box(260 + i * 130, 460 - h, 84, h), i % 2 ? ink.near : ink.accent, { rough: 1 });
  cv.line(outline("240 460, 1000 460"), ink.deep, 6);
  person(cv, 1240, 640, 460, {
    wear: "coat",
    head: "long",
    top: ink.accent,
    legs: ink.deep,
    pose: "reach",
    flip: true,
  });
  cv.shape(box(-20, 610, 1640, 60), ink.roof);
  audience(cv, 700, 80, ink.near, { gap: 2.1, light: ink.mid });
  audience(cv, 830, 110, ink.deep, { gap: 2.2, light: ink.near, from: -100, to: 520 });
  audience(cv, 830, 110, ink.deep, { gap: 2.2, light: ink.near, from: 960, to: 1700 });
  person(cv, 700, 1250, 800, { wear: "shirt", head: "hair", top: ink.lamp, legs: ink.deep, pose: "raise" });
  cv.shape(ribbon(outline("780 590, 790 510"), [26, 22]), ink.deep, { rough: 0.6 });
  cv.shape(disc(792, 500, 24, 30), ink.deep, { rough: 0.6 });
  audience(cv, 960, 150, ink.deep, { gap: 2.4, light: ink.near, from: -60, to: 420 });
  audience(cv, 960, 150, ink.deep, { gap: 2.4, light: ink.near, from: 1060, to: 1700 });
}

export const HOI_TRUONG: SceneArt = [
  ["dawn", conference],
  ["moss", villageHall],
  ["vermilion", assembly],
  ["mist", questionFromFloor],
];
