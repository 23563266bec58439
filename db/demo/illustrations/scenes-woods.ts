import { type Canvas, HEIGHT } from "./canvas";
import { box, curve, disc, lens, moved, outline, ribbon, turned, type Point, type Points } from "./geometry";
import { grass, hills, path, ripples, water } from "./land";
import { person } from "./people";
import { banana, bush, nipa, spray, tree } from "./plants";
import type { SceneArt } from "./scene";
import { cloud, egrets, rain, sky, stars, streaks, sun } from "./sky";
import { sampan, oarsman } from "./boats";

function trunks(cv: Canvas, y: number, count: number, width: number, tone: string, light: string): void {
  const { rng } = cv;
  for (let i = 0; i < count; i++) {
    const x = ((i + 0.5) / count) * 1700 - 50 + rng.wobble(520 / count);
    const w = width * rng.between(0.7, 1.3);
    const lean = rng.wobble(40);
    const trunk = ribbon([[x, y], [x + lean * 0.3, y - 260], [x + lean, -40]], [w * 1.5, w, w * 0.8]);
    cv.shape(trunk, tone, { rough: 1.5, shade: { from: "left", tone: light, reach: 0.6 } });
    cv.shape([[x - w * 1.7, y + 8], [x - w * 0.5, y - w * 1.6], [x + w * 0.5, y - w * 1.4], [x + w * 1.6, y + 8]], tone, { rough: 1.5 });
  }
}

function forestLight(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(box(-20, -20, 1640, 1110), ink.glow, { rough: 0, shade: { from: "above", tone: ink.sprout, reach: 0.8 } });
  trunks(cv, 620, 13, 26, ink.far, ink.glow);
  cv.marks([[[620, -20], [760, -20], [560, 900], [240, 900]], [[900, -20], [980, -20], [1040, 900], [800, 900]], [[1160, -20], [1300, -20], [1560, 800], [1330, 800]]], ink.sun);
  trunks(cv, 720, 8, 44, ink.mid, ink.sprout);
  cv.shape(curve([[-40, 700], [400, 660], [800, 700], [1200, 664], [1640, 700], [1640, 1100], [-40, 1100]], true, 4), ink.sprout, { shade: { from: "below", tone: ink.leaf, reach: 0.9 } });
  path(cv, [[800, 690], [700, 780], [900, 900], [640, 1100]], [30, 90, 170, 360], ink.wallShade, { shade: { from: "below", tone: ink.roof, reach: 0.6 } });
  person(cv, 740, 900, 270, { head: "cap", hat: ink.near, top: ink.accent, legs: ink.deep, pose: "walk" });
  person(cv, 900, 870, 230, { head: "non", top: ink.cloth, legs: ink.near, pose: "raise" });
  for (const x of [170, 1470]) trunks1(cv, x, 980, 100);
  nipa(cv, 330, 1010, 260, ink.leaf, 8);
  nipa(cv, 1270, 1000, 290, ink.near, 9);
  nipa(cv, 1560, 1060, 320, ink.leaf, 8);
  nipa(cv, 40, 1060, 300, ink.near, 8);
}

function trunks1(cv: Canvas, x: number, y: number, w: number): void {
  const { ink, rng } = cv;
  cv.shape(ribbon([[x, y], [x + 12, 400], [x - 20, -40]], [w * 1.5, w, w * 0.9]), ink.deep, { rough: 2, shade: { from: "left", tone: ink.near, reach: 0.6 } });
  cv.shape([[x - w * 1.9, y + 60], [x - w * 0.6, y - w * 1.8], [x + w * 0.6, y - w * 1.7], [x + w * 1.8, y + 60]], ink.deep, { rough: 2 });
  cv.marks(Array.from({ length: 16 }, () => {
    const at: Point = [x + rng.wobble(w * 0.36), rng.between(40, y - 140)];
    return lens(at, [at[0] + rng.wobble(10), at[1] + rng.between(50, 120)], 6);
  }), ink.near);
}

const DOUC = outline("-6 -62, 6 -60, 14 -46, 17 -28, 24 -16, 20 0, 6 6, -14 6, -22 -4, -22 -28, -16 -50");

/** A red-shanked douc: pale face and whiskers, russet legs, a long white tail. */
function douc(cv: Canvas, x: number, y: number, k: number, flip: boolean): void {
  const { ink } = cv;
  const put = (points: Points, tone: string) => cv.shape(moved(points, x, y, k, flip), tone, { rough: 0.8 });
  put(ribbon(curve([[-16, 0], [-22, 30], [-16, 62], [-24, 96]], false, 4), [7, 6, 4]), ink.cloth);
  put(curve(DOUC, true, 3), ink.mid);
  put(ribbon(curve([[-8, -4], [12, -22], [22, -10], [14, 10]], false, 4), [15, 13, 9, 7]), ink.deep);
  put(ribbon([[4, -46], [20, -32], [24, -14]], [8, 6, 5]), ink.far);
  put(disc(3, -68, 12, 12.5), ink.deep);
  put(curve([[-5, -66], [-2, -56], [8, -53], [16, -58], [15, -68], [8, -72], [0, -72]], true, 3), ink.cloth);
  put(disc(8, -66, 5.6, 6), ink.wallShade);
  cv.dots(moved([[6, -67.5], [11, -67.5]], x, y, k, flip), ink.deep, 2.2 * k);
}

function langurs(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 700, ink.sky, ink.glow);
  sun(cv, 820, 430, 240, "plain");
  hills(cv, 800, 260, ink.far, { peaks: 3, light: ink.glow });
  hills(cv, 930, 190, ink.mid, { peaks: 4, light: ink.far });
  cv.shape(ribbon(curve([[-40, 420], [320, 500], [640, 480], [980, 560], [1280, 520], [1660, 590]], false, 6), [120, 66, 52, 40, 24]), ink.deep, { rough: 2, shade: { from: "above", tone: ink.near, reach: 0.6 } });
  cv.shape(ribbon(curve([[430, 480], [520, 330], [680, 240], [760, 120]], false, 6), [44, 30, 14]), ink.deep, { rough: 1.5 });
  douc(cv, 620, 462, 2.3, false);
  douc(cv, 950, 536, 2, true);
  douc(cv, 1090, 530, 1.3, true);
  for (const [from, to] of [[[760, 130], [980, 210]], [[700, 230], [520, 120]], [[1300, 530], [1500, 380]], [[1180, 540], [1260, 690]], [[300, 490], [210, 660]], [[200, 450], [330, 300]]] as const) spray(cv, from, to, 11, 96, ink.leaf, ink.deep);
  for (const x of [40, 300, 1340, 1560]) nipa(cv, x, 1080, 330, ink.near, 8);
}

function mangrove(cv: Canvas): void {
  const { ink, rng } = cv;
  sky(cv, 470);
  streaks(cv, 360, 150, 420, ink.glow, 3, 26);
  sun(cv, 1090, 270, 96, "halo");
  for (const [y, tone, light] of [[470, ink.far, ink.glow], [520, ink.mid, ink.sprout]] as const) {
    cv.shape(curve(Array.from({ length: 16 }, (_, i): Point => [-60 + i * 115, y - rng.between(70, 170)]).concat([[1660, 620], [-60, 620]]), true, 3), tone, { rough: 1.5, shade: { from: "above", tone: light, reach: 0.6 } });
  }
  water(cv, 560, { deep: ink.near, count: 60 });
  for (const [x, y, k] of [[130, 760, 1.25], [420, 660, 0.8], [1420, 800, 1.45], [1180, 670, 0.85]] as const) {
    for (let i = -4; i <= 4; i++) cv.shape(ribbon(curve([[x + i * 36 * k, y + rng.between(0, 24) * k], [x + i * 25 * k, y - 110 * k], [x + i * 5 * k, y - 190 * k]], false, 4), [9 * k, 12 * k, 10 * k]), ink.deep, { rough: 0.8 });
    cv.shape(ribbon([[x, y - 170 * k], [x + 12 * k, y - 330 * k]], [44 * k, 26 * k]), ink.deep, { rough: 1 });
    const crown = Array.from({ length: 12 }, (_, i): Point => [x + Math.cos(i * 0.524) * 210 * k * rng.between(0.85, 1.1), y - 390 * k + Math.sin(i * 0.524) * 120 * k * rng.between(0.8, 1.1)]);
    cv.shape(curve(crown, true, 4), ink.leaf, { rough: 1.5, shade: { from: "above", tone: ink.sprout, reach: 0.7 } });
    cv.marks(Array.from({ length: 30 }, () => {
      const at: Point = [x + rng.wobble(170 * k), y - 390 * k + rng.wobble(80 * k)];
      return lens(at, [at[0] + 22, at[1] + rng.wobble(12)], 8);
    }), ink.sprout);
  }
  sampan(cv, 780, 800, 460, { light: ink.lamp });
  oarsman(cv, 640, 790, 260, { top: ink.accent, legs: ink.deep }, true);
  person(cv, 880, 796, 200, { pose: "sit", head: "cap", top: ink.cloth, legs: ink.near });
  egrets(cv, 760, 330, 2, 0.9);
}

function rainforest(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(box(-20, -20, 1640, 1110), ink.sky, { rough: 0, shade: { from: "above", tone: ink.mid, reach: 0.6 } });
  hills(cv, 560, 250, ink.far, { peaks: 3, light: ink.glow });
  trunks(cv, 700, 10, 30, ink.mid, ink.far);
  cv.shape(box(-20, 690, 1640, 400), ink.leaf, { rough: 2, shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  cv.shape(curve([[700, 690], [860, 700], [980, 820], [900, 900], [1010, 1000], [960, HEIGHT + 30], [560, HEIGHT + 30], [680, 980], [600, 880], [720, 800]], true, 4), ink.water, { rough: 1.5 });
  ripples(cv, 720, 1050, ink.foam, 26, 640, 940);
  for (const [x, y, r] of [[620, 860, 46], [950, 940, 60], [700, 990, 40], [900, 790, 32]] as const) cv.shape(disc(x, y, r, r * 0.56), ink.mid, { rough: 3, shade: { from: "above", tone: ink.far, reach: 0.7 } });
  person(cv, 1060, 850, 290, { head: "cap", hat: ink.near, wear: "coat", top: ink.accent, legs: ink.deep, pose: "reach", flip: true });
  trunks1(cv, 190, 960, 110);
  trunks1(cv, 1400, 990, 120);
  banana(cv, 420, 900, 330, ink.leaf, ink.sprout);
  for (const x of [60, 330, 1240, 1560]) nipa(cv, x, 1080, 320, x % 20 ? ink.near : ink.sprout, 9);
  rain(cv, 110, ink.foam, -10);
}

function teaHills(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 430);
  sun(cv, 1080, 300, 130, "plain");
  streaks(cv, 420, 180, 480, ink.glow, 3, 26);
  hills(cv, 430, 160, ink.far, { peaks: 4, light: ink.glow });
  const rows = (y: number, height: number, gap: number, tone: string, light: string, size: number) => {
    for (let row = 0; row < 9; row++) {
      const line: Point[] = [];
      for (let x = -40; x <= 1640; x += 46) line.push([x, y + row * gap - height * Math.sin(((x + 40) / 1680) * Math.PI) ** 2 + (row % 2) * 4]);
      cv.shape([...line, ...line.map(([x, ly]): Point => [x, ly + size]).toReversed()], tone, { rough: 3, shade: { from: "above", tone: light, reach: 0.7 } });
    }
  };
  cv.shape(box(-20, 470, 1640, 620), ink.mid, { rough: 2 });
  rows(520, 110, 30, ink.leaf, ink.sprout, 18);
  cv.shape(curve([[-60, 830], [300, 700], [760, 660], [1200, 740], [1660, 860], [1660, 1120], [-60, 1120]], true, 5), ink.roof, { rough: 1.5 });
  for (let row = 0; row < 7; row++) {
    const line = curve([[-60, 840 + row * 62], [300, 710 + row * 62], [760, 672 + row * 62], [1200, 750 + row * 62], [1660, 870 + row * 62]], false, 7);
    cv.shape([...line, ...line.map(([x, y]): Point => [x, y + 44]).toReversed()], row % 2 ? ink.leaf : ink.near, { rough: 4, step: 30, shade: { from: "above", tone: ink.sprout, reach: 0.5 } });
    if (row === 1 || row === 3) for (const x of row === 1 ? [520, 980] : [330, 760, 1190]) picker(cv, x, 772 + row * 62 + Math.abs(x - 760) * 0.13, 220 + row * 34, x % 20 ? ink.cloth : ink.accent);
  }
}

function picker(cv: Canvas, x: number, y: number, h: number, top: string): void {
  person(cv, x, y, h, { pose: "reach", wear: "blouse", head: "non", top, legs: cv.ink.deep });
  cv.shape([[x - h * 0.2, y - h * 0.74], [x - h * 0.07, y - h * 0.74], [x - h * 0.08, y - h * 0.46], [x - h * 0.19, y - h * 0.46]], cv.ink.wallShade, { rough: 1 });
}

/** A dragon-fruit post: a head of drooping three-edged stems. */
function dragonPost(cv: Canvas, x: number, y: number, h: number, lit: boolean): void {
  const { ink, rng } = cv;
  cv.shape(box(x - h * 0.04, y - h * 0.6, h * 0.08, h * 0.62), ink.wallShade, { rough: 1 });
  for (let i = 0; i < 13; i++) {
    const t = (i / 12) * 2 - 1;
    const reach = h * 0.5 * t;
    const spine = curve([[x + t * h * 0.05, y - h * 0.58], [x + reach * 0.55, y - h * rng.between(0.9, 1.04)], [x + reach, y - h * 0.66], [x + reach * 1.06, y - h * rng.between(0.18, 0.36)]], false, 4);
    cv.shape(ribbon(spine, [h * 0.035, h * 0.06, h * 0.05, h * 0.015]), i % 3 === 1 ? ink.sprout : ink.leaf, { rough: 1 });
    if (i % 3 === 0) fruit(cv, x + reach * 1.05, y - h * rng.between(0.26, 0.4), h * 0.075);
  }
  if (!lit) return;
  cv.marks([disc(x + h * 0.34, y - h * 1.16, h * 0.1)], ink.lamp);
  cv.line([[x + h * 0.34, y - h * 1.16], [x + h * 0.34, y - h * 1.4]], ink.deep, 3);
}

function fruit(cv: Canvas, x: number, y: number, r: number): void {
  cv.shape(disc(x, y, r, r * 1.2), cv.ink.accent, { rough: 0.6 });
  cv.marks([-60, -20, 20, 60, 130, -130].map((turn) => turned(lens([x, y - r * 0.8], [x, y - r * 1.7], r * 0.4), turn, x, y)), cv.ink.sprout);
}

function dragonFruitDay(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 500);
  cloud(cv, 400, 240, 420, ink.cloth, ink.glow);
  hills(cv, 510, 180, ink.far, { peaks: 3, sharp: true, light: ink.glow });
  cv.shape(box(-20, 500, 1640, 590), ink.roof, { rough: 1, shade: { from: "below", tone: ink.deep, reach: 0.7 } });
  dragonRows(cv, false);
  person(cv, 800, 960, 380, { pose: "carry", wear: "blouse", head: "non", top: ink.near, legs: ink.deep });
  cv.shape([[858, 650], [1000, 650], [980, 720], [876, 720]], ink.wallShade, { rough: 1 });
  for (const x of [884, 920, 956]) fruit(cv, x, 640, 24);
}

function dragonRows(cv: Canvas, lit: boolean): void {
  const posts = [cv.stamp(() => dragonPost(cv, 0, 0, 200, lit)), cv.stamp(() => dragonPost(cv, 0, 0, 200, lit))] as const;
  for (const [y, h, gap] of [[560, 110, 120], [640, 180, 215], [780, 290, 380]] as const) {
    for (let x = 800 - gap * 4.5; x < 1700; x += gap) {
      if (Math.abs(x - 800) > h * 0.62) posts[cv.rng.whole(0, 1) as 0 | 1](x, y, { scale: h / 200, flip: cv.rng.chance(0.5) });
    }
  }
  posts[0](250, 1060, { scale: 2.5 });
  posts[1](1350, 1060, { scale: 2.5 });
}

function dragonFruitNight(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 500);
  stars(cv, 110, 420);
  hills(cv, 510, 150, ink.far, { peaks: 3, sharp: true });
  cv.shape(box(-20, 500, 1640, 590), ink.deep, { rough: 1, shade: { from: "above", tone: ink.lamp, reach: 0.7 } });
  dragonRows(cv, true);
  person(cv, 800, 950, 340, { pose: "hold", wear: "blouse", head: "non", top: ink.accent, legs: ink.near, flip: true });
}

function orchard(cv: Canvas): void {
  const { ink, rng } = cv;
  sky(cv, 420);
  sun(cv, 420, 250, 100, "rays");
  hills(cv, 450, 110, ink.far, { peaks: 5, light: ink.glow });
  cv.shape(box(-20, 430, 1640, 660), ink.sprout, { rough: 1, shade: { from: "below", tone: ink.leaf, reach: 0.9 } });
  water(cv, 700, { foot: 900, count: 26 });
  cv.shape([[-20, 880], [1620, 850], [1620, 1090], [-20, 1090]], ink.leaf, { shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  for (const x of [120, 360, 620, 1010, 1260, 1500]) tree(cv, x, 690 + rng.wobble(10), 330, { spread: 1.1, flecks: ink.lamp });
  const branch: Points = [[1640, 60], [1300, 130], [1000, 110]];
  cv.marks([ribbon(curve(branch, false, 5), [46, 26, 8])], ink.deep);
  for (const [x, y] of [[1480, 130], [1340, 160], [1180, 150], [1060, 130]] as const) spray(cv, [x, y - 20], [x - 120, y + 90], 9, 100, ink.leaf, ink.deep);
  for (const [x, y, r] of [[1420, 290, 74], [1250, 320, 84], [1090, 270, 66]] as const) {
    cv.marks([ribbon([[x, y - r], [x + 6, y - r - 90]], [6])], ink.deep);
    cv.shape(curve([[x, y - r * 1.1], [x + r * 0.7, y - r * 0.5], [x + r, y + r * 0.3], [x + r * 0.5, y + r * 0.95], [x - r * 0.5, y + r * 0.95], [x - r, y + r * 0.3], [x - r * 0.7, y - r * 0.5]], true, 3), ink.lamp, { shade: { from: "right", tone: ink.mid, reach: 0.7 } });
  }
  person(cv, 560, 1010, 420, { pose: "raise", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  cv.shape([[690, 940], [850, 940], [830, 1010], [712, 1010]], ink.wallShade);
  for (const x of [726, 770, 814]) cv.shape(disc(x, 930, 28), ink.lamp, { rough: 1, shade: { from: "right", tone: ink.mid, reach: 0.6 } });
  for (const x of [930, 1100, 1300]) bush(cv, x, 1050, 180, ink.near, ink.leaf);
  grass(cv, -20, 1075, 560, 90, 40, ink.near);
}

export const RUNG: SceneArt = [["moss", forestLight], ["vermilion", langurs], ["dawn", mangrove], ["rain", rainforest]];
export const VUON_CAY: SceneArt = [["moss", teaHills], ["clay", dragonFruitDay], ["noon", orchard], ["night", dragonFruitNight]];
