import { ghe } from "@/db/demo/illustrations/kit/boats";
import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { box, disc, type Point } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { palm } from "@/db/demo/illustrations/kit/palms";
import { sitter } from "@/db/demo/illustrations/kit/portrait";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { sky, sun } from "@/db/demo/illustrations/kit/sky";
import { turbine } from "@/db/demo/illustrations/kit/steel";
import { tower } from "@/db/demo/illustrations/kit/towers";
import { water } from "@/db/demo/illustrations/kit/water";

function official(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.sky, { rough: 0 });
  sun(cv, 560, 420, 330, "plain");
  for (const [x, h, style] of [
    [1090, 560, "needle"],
    [1300, 420, "stepped"],
    [1480, 330, "slab"],
    [140, 300, "fins"],
    [300, 230, "slab"],
  ] as const)
    tower(cv, x, 900, 150, h, style, ink.far, ink.mid, ink.glow, 0.3);
  cv.shape(box(-20, 880, 1640, 220), ink.mid, { shade: { from: "below", tone: ink.near, reach: 1 } });
  sitter(cv, 800, 440, 1.34, {
    age: "young",
    face: "broad",
    hair: "side",
    dress: "suit",
    top: ink.near,
    trim: ink.accent,
    glasses: "square",
  });
}

function engineer(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 800);
  for (const [x, y, h, t] of [
    [1240, 900, 700, 25],
    [320, 880, 560, 70],
    [1490, 900, 430, 95],
  ] as const)
    turbine(cv, x, y, h, t, ink.cloth, ink.far);
  hills(cv, 900, 160, ink.far, { peaks: 4, light: ink.glow });
  hills(cv, 990, 120, ink.mid, { peaks: 3, light: ink.far });
  sitter(cv, 800, 460, 1.3, {
    age: "young",
    face: "lean",
    hair: "crew",
    dress: "vest",
    top: ink.near,
    trim: ink.lamp,
    hat: "helmet",
    smile: 9,
  });
}

function doctor(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.sky, { rough: 0, shade: { from: "below", tone: ink.far, reach: 0.8 } });
  for (let row = 0; row < 5; row++)
    for (let i = 0; i < 15; i++)
      cv.shape(box(20 + i * 106, 60 + row * 130, 96, 112), (i + row) % 4 === 0 ? ink.far : ink.mid, { rough: 1.2 });
  cv.dots(
    Array.from({ length: 75 }, (_, i): Point => [68 + (i % 15) * 106, 120 + Math.floor(i / 15) * 130]),
    ink.glow,
    12,
  );
  cv.shape(disc(800, 470, 430), ink.glow, { rough: 3 });
  sitter(cv, 800, 450, 1.32, {
    age: "young",
    face: "oval",
    hair: "short",
    dress: "coat",
    top: ink.cloth,
    trim: ink.near,
    glasses: "round",
  });
}

function riverman(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 620);
  sun(cv, 1060, 430, 230, "barred");
  hills(cv, 640, 110, ink.far, { peaks: 5 });
  for (const [x, h, l] of [
    [140, 520, 50],
    [320, 400, -30],
    [1490, 460, -50],
  ] as const)
    palm(cv, x, 660, h, l, ink.near, ink.mid);
  water(cv, 640, { deep: ink.near, count: 50 });
  ghe(cv, 300, 800, 360, { cargo: ink.lamp });
  sitter(cv, 800, 450, 1.32, {
    age: "young",
    face: "broad",
    hair: "short",
    dress: "baba",
    top: ink.deep,
    trim: ink.far,
    scarf: true,
    beard: "lip",
    smile: 9,
  });
}

export const CHAN_DUNG_NAM: SceneArt = [
  ["paper", official],
  ["moss", engineer],
  ["indigo", doctor],
  ["dusk", riverman],
];
