import { ghe } from "@/db/demo/illustrations/kit/boats";
import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { box, disc, type Points } from "@/db/demo/illustrations/kit/geometry";
import { palm } from "@/db/demo/illustrations/kit/palms";
import { lotus, lotusLeaf, tree } from "@/db/demo/illustrations/kit/plants";
import { sitter } from "@/db/demo/illustrations/kit/portrait";
import { windowPane } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rain, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { water } from "@/db/demo/illustrations/kit/water";

function singer(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.sky, { rough: 0 });
  cv.shape(disc(800, 430, 430), ink.glow, { rough: 3 });
  for (const [x, y, s] of [
    [230, 560, 210],
    [1390, 520, 230],
    [110, 860, 160],
    [1500, 860, 170],
  ] as const)
    lotus(cv, x, y, s, 500, ink.accent, ink.cloth);
  for (const [x, y, r] of [
    [330, 960, 200],
    [1270, 980, 210],
    [60, 1040, 160],
    [1540, 1040, 160],
  ] as const)
    lotusLeaf(cv, x, y, r, ink.leaf, ink.sprout);
  sitter(cv, 800, 460, 1.3, {
    age: "old",
    face: "oval",
    hair: "turban",
    dress: "aodai",
    top: ink.accent,
    trim: ink.lamp,
    smile: 8,
  });
}

function weaver(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.roof, { rough: 0 });
  const tones = [ink.accent, ink.lamp, ink.deep, ink.near, ink.cloth] as const;
  for (let row = 0; row < 8; row++) {
    cv.shape(box(-20, row * 140, 1640, 128), row % 2 ? ink.deep : ink.near, { rough: 1 });
    cv.marks(
      Array.from({ length: 14 }, (_, i): Points => [
        [i * 124 - 62, row * 140 + 64],
        [i * 124, row * 140 + 10],
        [i * 124 + 62, row * 140 + 64],
        [i * 124, row * 140 + 118],
      ]),
      tones[row % 5] ?? ink.accent,
    );
    cv.marks(
      Array.from({ length: 14 }, (_, i): Points => [
        [i * 124 - 30, row * 140 + 64],
        [i * 124, row * 140 + 38],
        [i * 124 + 30, row * 140 + 64],
        [i * 124, row * 140 + 90],
      ]),
      tones[(row + 2) % 5] ?? ink.lamp,
    );
  }
  cv.shape(disc(800, 450, 410), ink.lamp, { rough: 3, shade: { from: "below", tone: ink.far, reach: 0.6 } });
  sitter(cv, 800, 460, 1.3, {
    age: "old",
    face: "broad",
    hair: "knot",
    dress: "baba",
    top: ink.deep,
    trim: ink.accent,
    smile: 9,
  });
}

function marketWoman(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  sun(cv, 1080, 360, 180, "halo");
  for (const [x, h, l] of [
    [130, 560, 40],
    [1490, 600, -40],
  ] as const)
    palm(cv, x, 720, h, l, ink.near, ink.leaf);
  water(cv, 640, { deep: ink.near, count: 60 });
  ghe(cv, 330, 790, 380, { cargo: ink.lamp });
  ghe(cv, 1290, 820, 400, { cargo: ink.accent, flip: true });
  sitter(cv, 800, 500, 1.26, {
    age: "old",
    face: "broad",
    hair: "knot",
    dress: "baba",
    top: ink.roof,
    trim: ink.deep,
    hat: "non",
    scarf: true,
    smile: 11,
  });
}

function professor(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.far, { rough: 0 });
  windowPane(
    cv,
    150,
    60,
    1300,
    900,
    ink.roof,
    () => {
      sky(cv, 800);
      tree(cv, 330, 960, 760, { spread: 1.2, tone: ink.leaf, light: ink.sprout });
      tree(cv, 1280, 980, 680, { spread: 1.2, tone: ink.mid, light: ink.sprout });
      rain(cv, 60, ink.foam, -20);
    },
    4,
  );
  sitter(cv, 800, 450, 1.32, {
    age: "old",
    face: "lean",
    hair: "bob",
    dress: "shirt",
    top: ink.near,
    trim: ink.cloth,
    glasses: "round",
    smile: 6,
  });
}

export const CHAN_DUNG_BA: SceneArt = [
  ["moss", singer],
  ["clay", weaver],
  ["dawn", marketWoman],
  ["rain", professor],
];
