import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { ears, furrows } from "@/db/demo/illustrations/kit/fields";
import { box, curve, disc } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { spray } from "@/db/demo/illustrations/kit/plants";
import { sitter } from "@/db/demo/illustrations/kit/portrait";
import { bookshelf } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rays, sky } from "@/db/demo/illustrations/kit/sky";

function lecturer(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.sky, { rough: 0 });
  bookshelf(cv, -40, -20, 560, 1120, 6, ink.roof, [ink.near, ink.wallShade, ink.lamp, ink.mid, ink.cloth]);
  bookshelf(cv, 1080, -20, 560, 1120, 6, ink.roof, [ink.near, ink.wallShade, ink.lamp, ink.mid, ink.cloth]);
  cv.shape(disc(800, 440, 400), ink.glow, { rough: 3 });
  sitter(cv, 800, 450, 1.32, {
    age: "young",
    face: "oval",
    hair: "long",
    dress: "aodai",
    top: ink.accent,
    trim: ink.lamp,
    smile: 8,
  });
}

function scientist(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.sky, { rough: 0, shade: { from: "below", tone: ink.far, reach: 0.9 } });
  for (let i = 0; i < 8; i++) {
    const x = 60 + i * 212;
    if (x > 430 && x < 1130) continue;
    cv.shape([...disc(x + 50, 730, 46, 50, 0, 180), [x + 4, 330], [x + 96, 330]], ink.glow, { rough: 1 });
    cv.shape(
      [...disc(x + 50, 730, 42, 46, 0, 180), [x + 8, 560 - (i % 3) * 60], [x + 92, 560 - (i % 3) * 60]],
      i % 2 ? ink.sprout : ink.lamp,
      { rough: 1 },
    );
    spray(cv, [x + 50, 680], [x + 50 + (i % 2 ? 40 : -40), 300], 9, 66, ink.leaf, ink.leaf);
  }
  cv.shape(disc(800, 450, 380), ink.near, { rough: 3, shade: { from: "below", tone: ink.mid, reach: 0.7 } });
  sitter(cv, 800, 450, 1.32, {
    age: "young",
    face: "oval",
    hair: "bob",
    dress: "coat",
    top: ink.cloth,
    trim: ink.accent,
    glasses: "round",
    smile: 6,
  });
}

function grower(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  rays(cv, 800, 430, 120, 1600, 28, ink.glow);
  hills(cv, 660, 140, ink.far, { peaks: 4 });
  cv.shape(box(-20, 650, 1640, 450), ink.lamp, { shade: { from: "below", tone: ink.far, reach: 1 } });
  furrows(cv, 656, [800, 560], ink.far, 28, 0.25);
  sitter(cv, 800, 500, 1.26, {
    age: "young",
    face: "oval",
    hair: "tail",
    dress: "baba",
    top: ink.near,
    trim: ink.cloth,
    hat: "non",
    smile: 10,
  });
  for (const [x, n] of [
    [130, 5],
    [330, 4],
    [1290, 4],
    [1480, 5],
  ] as const)
    ears(cv, x, 1080, 400, n, 210, ink.leaf, ink.roof);
}

function coach(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.near, { rough: 0 });
  for (let i = 0; i < 9; i++)
    cv.line(
      curve(
        [
          [-60, 240 + i * 110],
          [500, 120 + i * 112],
          [1100, 260 + i * 104],
          [1660, 60 + i * 120],
        ],
        false,
        8,
      ),
      i % 2 ? ink.roof : ink.mid,
      54,
    );
  cv.shape(disc(800, 450, 400), ink.sun, { rough: 3, shade: { from: "below", tone: ink.lamp, reach: 0.6 } });
  sitter(cv, 800, 450, 1.32, {
    age: "young",
    face: "lean",
    hair: "knot",
    dress: "polo",
    top: ink.accent,
    trim: ink.cloth,
    smile: 9,
  });
}

export const CHAN_DUNG_NU: SceneArt = [
  ["clay", lecturer],
  ["mist", scientist],
  ["ochre", grower],
  ["indigo", coach],
];
