import { type Canvas, HEIGHT, WIDTH } from "./canvas";
import { box, curve, disc, lens, ribbon, type Point, type Points } from "./geometry";
import { farmhouse, stiltHouse } from "./houses";
import { buffalo, ears, flecks, furrows, grass, hills, karst, path, ripples, seedlings, water } from "./land";
import { person, yoke } from "./people";
import { areca, bamboo, banana, palm, tree } from "./plants";
import type { SceneArt } from "./scene";
import { cloud, egrets, flock, rain, rays, sky, streaks, sun } from "./sky";

function transplanting(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 520);
  sun(cv, 480, 330, 140, "barred");
  hills(cv, 540, 170, ink.far, { peaks: 4, light: ink.glow });
  for (const x of [1080, 1170, 1250, 1330]) areca(cv, x, 560, cv.rng.between(170, 230), ink.near);
  farmhouse(cv, 1200, 560, 230);
  banana(cv, 1380, 566, 130, ink.near, ink.mid);
  bamboo(cv, 980, 560, 230, 6, ink.near, ink.mid);
  water(cv, 552, { count: 30, deep: ink.mid });
  seedlings(cv, 580, [900, 470], ink.leaf, 17, 8);
  person(cv, 1130, 700, 150, { pose: "bend", wear: "blouse", head: "non", top: ink.near });
  person(cv, 960, 730, 170, { pose: "bend", wear: "blouse", head: "non", top: ink.roof, flip: true });
  person(cv, 420, 940, 390, { pose: "bend", wear: "blouse", head: "non", top: ink.accent });
  person(cv, 800, 900, 330, { pose: "bend", wear: "blouse", head: "non", top: ink.near });
  egrets(cv, 830, 300, 3, 0.9);
}

function buffaloBoy(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  cloud(cv, 1180, 280, 460, ink.cloth, ink.glow);
  cloud(cv, 270, 210, 300, ink.cloth, ink.glow);
  hills(cv, 640, 150, ink.far, { peaks: 5, light: ink.glow });
  cv.shape(box(-20, 620, 1640, 480), ink.sprout, { rough: 1, shade: { from: "below", tone: ink.leaf, reach: 0.9 } });
  furrows(cv, 632, [520, 590], ink.leaf, 30, 0.24);
  bamboo(cv, 1430, 700, 520, 8);
  bamboo(cv, 1270, 690, 400, 6, ink.near, ink.leaf);
  cv.shape(curve([[-40, 860], [400, 800], [900, 812], [1640, 770], [1640, 900], [800, 930], [-40, 960]], true, 4), ink.wallShade, { rough: 1.5, shade: { from: "below", tone: ink.roof, reach: 0.5 } });
  buffalo(cv, 690, 880, 3.2, ink.deep, ink.mid);
  person(cv, 610, 740, 300, { pose: "sit", head: "non", wear: "shirt", top: ink.accent, legs: ink.near });
  cv.line(curve([[660, 625], [760, 590], [900, 640], [1010, 730]], false, 5), ink.deep, 5);
  grass(cv, -20, 1075, 1640, 150, 150, ink.near);
  egrets(cv, 1230, 420, 2, 1);
}

function harvest(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 540);
  rays(cv, 1000, 420, 190, 1600, 24, ink.glow);
  sun(cv, 1000, 420, 170, "plain");
  hills(cv, 560, 120, ink.far, { peaks: 4 });
  hills(cv, 580, 70, ink.mid, { peaks: 6 });
  cv.shape(box(-20, 560, 1640, 540), ink.lamp, { rough: 1, shade: { from: "below", tone: ink.far, reach: 1 } });
  furrows(cv, 566, [1000, 480], ink.far, 24, 0.2);
  combine(cv, 1140, 680);
  for (const [x, y, k] of [[200, 720, 0.8], [330, 700, 0.7], [120, 800, 1.1], [740, 690, 0.6], [300, 850, 1.3]] as const) sheaf(cv, x, y, 120 * k);
  person(cv, 560, 930, 370, { pose: "carry", wear: "blouse", head: "non", top: ink.accent });
  yoke(cv, 560, 930, 370, ink.lamp);
  person(cv, 880, 860, 250, { pose: "bend", wear: "blouse", head: "non", top: ink.near, flip: true });
  for (const [x, n] of [[90, 5], [330, 3], [1240, 4], [1480, 6]] as const) ears(cv, x, 1080, 290, n, 230, ink.near, ink.roof);
}

/** Sheaves stood up to dry, bound at the waist. */
function sheaf(cv: Canvas, x: number, y: number, h: number): void {
  const { ink, rng } = cv;
  const straw = (count: number, foot: number, head: number, tone: string) => cv.marks(Array.from({ length: count }, (_, i) => {
    const t = (i / (count - 1)) * 2 - 1;
    return ribbon([[x + t * h * foot, y], [x + t * h * 0.1, y - h * 0.55], [x + t * h * head, y - h * rng.between(0.88, 1.05)]], [h * 0.07, h * 0.045, h * 0.06]);
  }), tone);
  straw(11, 0.34, 0.36, ink.wallShade);
  straw(7, 0.26, 0.42, ink.wall);
  cv.marks([lens([x - h * 0.16, y - h * 0.54], [x + h * 0.16, y - h * 0.54], h * 0.1)], ink.roof);
}

function combine(cv: Canvas, x: number, y: number): void {
  const { ink } = cv;
  cv.marks([box(x - 96, y - 34, 240, 40)], ink.deep);
  cv.shape([[x - 100, y - 30], [x - 100, y - 130], [x + 60, y - 140], [x + 120, y - 100], [x + 140, y - 34]], ink.accent, { rough: 1 });
  cv.shape([[x - 130, y - 96], [x - 60, y - 108], [x - 60, y - 206], [x - 110, y - 210]], ink.cloth, { rough: 1 });
  cv.shape([[x - 122, y - 104], [x - 72, y - 112], [x - 72, y - 192], [x - 104, y - 196]], ink.near, { rough: 0.6 });
  cv.shape([[x - 240, y + 4], [x - 220, y - 56], [x - 100, y - 66], [x - 90, y - 8]], ink.roof, { rough: 1 });
  cv.marks([ribbon([[x + 20, y - 130], [x + 60, y - 200], [x + 160, y - 216]], [16, 14, 14])], ink.deep);
  cv.marks(Array.from({ length: 8 }, (_, i) => lens([x - 240 + i * 17, y + 8], [x - 236 + i * 17, y - 62], 4)), ink.deep);
}

function fieldInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  cv.shape(curve([[-60, 90], [200, 60], [430, 120], [700, 70], [1000, 140], [1300, 80], [1660, 130], [1660, -60], [-60, -60]], true, 5), ink.mid, { shade: { from: "above", tone: ink.near, reach: 0.9 } });
  hills(cv, 520, 170, ink.far, { peaks: 4, sharp: true });
  cv.shape(box(-20, 510, 1640, 590), ink.sprout, { rough: 1, shade: { from: "below", tone: ink.near, reach: 1 } });
  path(cv, [[760, 512], [720, 640], [860, 800], [640, 1100]], [10, 40, 90, 260], ink.water);
  ripples(cv, 700, 1060, ink.foam, 12, 640, 880);
  seedlings(cv, 540, [760, 440], ink.leaf, 19, 7);
  person(cv, 1050, 860, 330, { pose: "walk", wear: "coat", head: "non", top: ink.accent, legs: ink.deep, flip: true });
  cv.marks([ribbon([[1000, 600], [1130, 640]], [9]), [[1000, 596], [1012, 604], [986, 668], [966, 660]]], ink.deep);
  cv.marks([lens([300, 902], [660, 904], 26), lens([980, 862], [1110, 862], 16)], ink.near);
  buffalo(cv, 480, 900, 2, ink.deep, ink.mid, true);
  grass(cv, 290, 915, 380, 54, 40, ink.leaf);
  rain(cv, 190, ink.foam, -60);
  grass(cv, -20, 1075, 1640, 110, 110, ink.deep);
}

/** Terraces: each step is a band whose edge keeps the hill's shape but wanders. */
function steps(cv: Canvas, top: (x: number) => number, count: number, drop: (i: number) => number, tones: readonly string[], edge: string): void {
  let level = 0;
  const waves = Array.from({ length: 3 }, () => [cv.rng.between(0.003, 0.009), cv.rng.between(0, 6), cv.rng.between(8, 26)] as const);
  for (let i = 0; i < count; i++) {
    const line: Point[] = [];
    for (let x = -40; x <= WIDTH + 40; x += 40) {
      const sway = waves.reduce((sum, [f, p, a]) => sum + Math.sin(x * f + p + i * 0.55) * a * (0.5 + i * 0.09), 0);
      line.push([x, top(x) + level + sway]);
    }
    const foot: Point[] = [[WIDTH + 40, HEIGHT + 30], [-40, HEIGHT + 30]];
    cv.shape([...line, ...foot], edge, { rough: 0.8 });
    const lip = 5 + drop(i) * 0.13;
    cv.shape([...line.map(([x, y]): Point => [x, y + lip]), ...foot], tones[i % tones.length] ?? edge, { rough: 0.8 });
    level += drop(i);
  }
}

function goldenTerraces(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  sun(cv, 1050, 260, 120, "halo");
  hills(cv, 420, 230, ink.far, { peaks: 4, sharp: true, light: ink.glow });
  hills(cv, 480, 170, ink.mid, { peaks: 3, light: ink.far });
  steps(cv, (x) => 430 + 150 * Math.sin(x / 330 + 0.6) + x * 0.04, 15, (i) => 26 + i * 5.5, [ink.lamp, ink.sprout, ink.lamp, ink.far, ink.sprout], ink.near);
  flecks(cv, { x: 60, y: 560, width: 1500, height: 480 }, 110, 9, ink.foam);
  stiltHouse(cv, 1160, 700, 240);
  tree(cv, 1330, 710, 190, { tone: ink.near, light: ink.leaf });
  person(cv, 560, 900, 240, { pose: "bend", wear: "blouse", head: "turban", top: ink.deep, legs: ink.accent });
  person(cv, 700, 860, 210, { pose: "bend", wear: "blouse", head: "turban", top: ink.accent, legs: ink.deep, flip: true });
}

function mirrorTerraces(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 380);
  streaks(cv, 460, 120, 560, ink.glow, 4, 28);
  hills(cv, 400, 210, ink.far, { peaks: 4, sharp: true, light: ink.glow });
  hills(cv, 430, 120, ink.mid, { peaks: 3 });
  steps(cv, (x) => 400 + ((x - 860) / 800) ** 2 * 150, 13, (i) => 24 + i * 8.4, [ink.water, ink.foam, ink.water, ink.glow], ink.deep);
  ripples(cv, 560, 1060, ink.foam, 34);
  stiltHouse(cv, 470, 560, 190);
  person(cv, 840, 930, 260, { pose: "walk", wear: "blouse", head: "turban", top: ink.near, legs: ink.deep });
  buffalo(cv, 1090, 930, 1.6, ink.deep, ink.mid);
  cv.line([[868, 800], [940, 830], [1200, 800]], ink.deep, 4);
  flock(cv, 900, 230, 6);
}

function terracesWithBasket(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 500);
  sun(cv, 560, 310, 190, "plain");
  hills(cv, 460, 260, ink.far, { peaks: 3, sharp: true });
  steps(cv, (x) => 720 - x * 0.2 + 40 * Math.sin(x / 240), 12, (i) => 22 + i * 6, [ink.mid, ink.far, ink.wallShade, ink.far], ink.deep);
  hillWoman(cv, 1010, 1010, 640);
  banana(cv, 130, 1060, 330, ink.near, ink.deep);
}

/** A woman of the highlands with her back basket, seen from behind. */
function hillWoman(cv: Canvas, x: number, y: number, h: number): void {
  const { ink } = cv;
  cv.at(x, y, { scale: h / 100 }, () => {
    cv.marks([box(-7, -14, 5, 13), box(3, -14, 5, 13)], ink.skin);
    cv.shape([[-10, -58], [10, -58], [17, -14], [-17, -14]], ink.near, { rough: 0.4 });
    for (const [t, tone] of [[-19, ink.accent], [-24, ink.lamp], [-29, ink.accent]] as const) cv.marks([box(-15 - (t + 19) * 0.15, t, 30 + (t + 19) * 0.3, 3)], tone);
    cv.marks(Array.from({ length: 10 }, (_, i) => [[-14 + i * 2.9, -23], [-12.6 + i * 2.9, -20.4], [-11.2 + i * 2.9, -23]] as Points), ink.deep);
    cv.shape(ribbon([[-9, -78], [-15, -64], [-10, -52]], [6, 6, 5]), ink.deep, { rough: 0.3 });
    cv.shape(ribbon([[9, -78], [15, -64], [10, -52]], [6, 6, 5]), ink.deep, { rough: 0.3 });
    cv.shape([[-11, -80], [11, -80], [11, -54], [-11, -54]], ink.deep, { rough: 0.4 });
    cv.marks([box(-3, -90, 6, 12)], ink.skin);
    cv.shape(disc(0, -93, 5.4, 7), ink.deep, { rough: 0.2 });
    cv.shape(curve([[-8.4, -94], [-7, -101], [0, -104], [7, -101], [8.4, -94], [0, -91.6]], true, 3), ink.cloth, { rough: 0.3 });
    cv.marks([lens([-8, -98], [8, -96.4], 2.2), lens([-5, -102], [6, -101], 1.6)], ink.roof);
    cv.shape([[-13, -77], [13, -77], [9, -46], [-9, -46]], ink.wallShade, { rough: 0.5, shade: { from: "right", tone: ink.roof, reach: 0.6 } });
    cv.marks([-72, -66, -60, -54, -49].map((ly) => lens([-12 + (ly + 82) * 0.1, ly], [12 - (ly + 82) * 0.1, ly], 1.3)), ink.roof);
    cv.marks([-8, -3, 3, 8].map((lx) => lens([lx, -76], [lx * 0.7, -47], 0.9)), ink.roof);
    cv.marks(Array.from({ length: 9 }, (_, i) => lens([-11 + i * 2.7, -75], [-15 + i * 3.8, -84 + (i % 3)], 3.2)), ink.leaf);
  });
}

function terracesInMist(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  sun(cv, 1130, 240, 84, "plain");
  for (const [y, h, tone] of [[430, 230, ink.glow], [520, 220, ink.far]] as const) hills(cv, y, h, tone, { peaks: 3, sharp: true, light: ink.glow });
  karst(cv, 300, 620, 330, 380, ink.mid, ink.far, 0);
  karst(cv, 620, 620, 240, 260, ink.mid, ink.far, 2);
  streaks(cv, 500, 540, 900, ink.glow, 3, 40);
  steps(cv, (x) => 600 + 80 * Math.cos(x / 300) - (x > 800 ? (x - 800) * 0.12 : 0), 11, (i) => 24 + i * 6.5, [ink.sprout, ink.water, ink.sprout, ink.leaf], ink.deep);
  streaks(cv, 1180, 700, 700, ink.glow, 2, 34);
  person(cv, 660, 940, 230, { pose: "walk", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  person(cv, 790, 926, 190, { pose: "walk", wear: "shirt", head: "hair", top: ink.near, legs: ink.deep });
  palm(cv, 1420, 880, 480, -60, ink.deep, ink.near);
  bamboo(cv, 60, 1000, 560, 6, ink.near, ink.leaf);
}

export const RUONG_LUA: SceneArt = [["dawn", transplanting], ["noon", buffaloBoy], ["ochre", harvest], ["rain", fieldInRain]];
export const RUONG_BAC_THANG: SceneArt = [["ochre", goldenTerraces], ["indigo", mirrorTerraces], ["vermilion", terracesWithBasket], ["mist", terracesInMist]];
