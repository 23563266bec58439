import { trawler } from "@/db/demo/illustrations/kit/boats";
import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { disc } from "@/db/demo/illustrations/kit/geometry";
import { banana } from "@/db/demo/illustrations/kit/palms";
import { bamboo, tree } from "@/db/demo/illustrations/kit/plants";
import { sitter } from "@/db/demo/illustrations/kit/portrait";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, rays, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { water } from "@/db/demo/illustrations/kit/water";

function scholar(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.sky, { rough: 0 });
  sun(cv, 1040, 380, 250, "plain");
  bamboo(cv, 220, 1040, 1050, 7, ink.mid, ink.far);
  bamboo(cv, 1430, 1060, 900, 6, ink.far, ink.mid);
  sitter(cv, 800, 450, 1.3, {
    age: "old",
    face: "lean",
    hair: "receding",
    dress: "aodai",
    top: ink.near,
    trim: ink.far,
    beard: "chin",
    glasses: "round",
    smile: 6,
  });
}

function fisherman(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  sun(cv, 470, 420, 220, "barred");
  water(cv, 640, { deep: ink.mid, count: 60 });
  trawler(cv, 1320, 760, 420, { hull: ink.accent });
  trawler(cv, 250, 720, 260, { hull: ink.lamp });
  sitter(cv, 800, 490, 1.28, {
    age: "old",
    face: "broad",
    hair: "receding",
    dress: "baba",
    top: ink.near,
    trim: ink.far,
    hat: "non",
    beard: "lip",
    smile: 10,
  });
}

function veteran(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.near, { rough: 0, shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  rays(cv, 800, 460, 300, 1500, 30, ink.mid);
  cv.shape(disc(800, 460, 410), ink.accent, { rough: 3, shade: { from: "below", tone: ink.roof, reach: 0.7 } });
  sitter(cv, 800, 450, 1.32, {
    age: "old",
    face: "broad",
    hair: "side",
    dress: "suit",
    top: ink.deep,
    trim: ink.lamp,
    glasses: "square",
    smile: 4,
  });
}

function gardener(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 700);
  cloud(cv, 330, 240, 360, ink.cloth, ink.glow);
  for (const [x, h] of [
    [150, 700],
    [1460, 740],
  ] as const)
    tree(cv, x, 1040, h, { spread: 1.05, flecks: ink.lamp });
  banana(cv, 400, 1060, 620);
  banana(cv, 1230, 1080, 560);
  sitter(cv, 800, 450, 1.3, {
    age: "old",
    face: "oval",
    hair: "crew",
    dress: "shirt",
    top: ink.cloth,
    trim: ink.roof,
    smile: 11,
  });
}

export const CHAN_DUNG_ONG: SceneArt = [
  ["paper", scholar],
  ["dawn", fisherman],
  ["night", veteran],
  ["noon", gardener],
];
