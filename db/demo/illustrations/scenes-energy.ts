import { ghe, trawler } from "./boats";
import type { Canvas } from "./canvas";
import { box, curve, disc, lens, moved, outline, ribbon, turned, type Point, type Points } from "./geometry";
import { panes } from "./houses";
import { buffalo, flecks, furrows, glitter, grass, hills, path, ripples, water } from "./land";
import { person, yoke } from "./people";
import { pine, tree } from "./plants";
import type { SceneArt } from "./scene";
import { cloud, flock, rain, rays, sky, streaks, sun } from "./sky";
import { pylon, turbine } from "./works";

function turbinesOnRidge(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 620);
  cloud(cv, 330, 260, 420, ink.cloth, ink.glow);
  cloud(cv, 1330, 200, 300, ink.cloth, ink.glow);
  hills(cv, 600, 190, ink.far, { peaks: 4, light: ink.glow });
  for (const [x, y, h, t] of [[240, 560, 230, 8], [420, 540, 250, 40], [620, 560, 260, 75], [1420, 560, 250, 20]] as const) turbine(cv, x, y, h, t, ink.cloth, ink.far);
  hills(cv, 720, 170, ink.mid, { peaks: 3, light: ink.sprout });
  turbine(cv, 1220, 740, 430, 52, ink.cloth, ink.wallShade);
  turbine(cv, 860, 860, 700, 18, ink.cloth, ink.wallShade);
  hills(cv, 900, 150, ink.near, { peaks: 2, light: ink.sprout });
  buffalo(cv, 480, 850, 1.1, ink.deep, ink.mid);
  buffalo(cv, 690, 890, 0.8, ink.deep, ink.mid, true);
  grass(cv, -20, 1075, 1640, 100, 120, ink.deep);
}

function turbinesAtSea(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 690);
  sun(cv, 820, 560, 290, "barred");
  water(cv, 690, { deep: ink.near, count: 70 });
  [[150, 300, 15], [330, 360, 70], [540, 430, 35], [800, 520, 95], [1090, 430, 55], [1290, 360, 10], [1450, 300, 80]].forEach(([x = 0, h = 0, t = 0]) => turbine(cv, x, 706 + (h - 300) * 0.16, h, t, ink.deep));
  glitter(cv, 820, 712, 1060, 330, ink.foam);
  trawler(cv, 520, 910, 420, { tone: ink.deep });
  flock(cv, 980, 260, 6, ink.deep);
}

function nacelle(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 860);
  streaks(cv, 1250, 250, 480, ink.glow, 4, 34);
  streaks(cv, 250, 560, 380, ink.glow, 3, 30);
  hills(cv, 930, 120, ink.mid, { peaks: 4, light: ink.far });
  hills(cv, 1000, 80, ink.near, { peaks: 3, light: ink.leaf });
  for (const [x, h] of [[180, 190], [330, 150], [1430, 170]] as const) turbine(cv, x, 950, h, h, ink.cloth);
  cv.shape([[640, 640], [760, 640], [800, 1090], [590, 1090]], ink.wall, { rough: 1.5, shade: { from: "right", tone: ink.wallShade, reach: 0.7 } });
  const hub: Point = [520, 540];
  const blade = outline("-6 0, -40 -60, -46 -150, -34 -330, -8 -700, 6 -900, 14 -700, 22 -330, 24 -140, 18 -40, 8 0");
  for (const turn of [28, 148, 268]) cv.shape(turned(moved(curve(blade, true, 2), hub[0], hub[1]), turn, hub[0], hub[1]), ink.cloth, { rough: 1.5, shade: { from: "right", tone: ink.wallShade, reach: 0.5 } });
  cv.shape(curve([[560, 440], [900, 420], [1040, 450], [1060, 560], [1010, 640], [600, 650], [556, 600]], true, 4), ink.wall, { rough: 1.5, shade: { from: "below", tone: ink.wallShade, reach: 0.8 } });
  cv.shape(curve([[570, 450], [510, 440], [440, 500], [430, 560], [480, 630], [572, 640]], true, 4), ink.accent, { rough: 1.5, shade: { from: "below", tone: ink.roof, reach: 0.7 } });
  cv.marks([lens([640, 560], [1030, 550], 14)], ink.accent);
  cv.marks([box(640, 372, 5, 64), box(780, 368, 5, 60), box(920, 370, 5, 60), box(1010, 380, 5, 60), box(636, 370, 380, 5)], ink.deep);
  person(cv, 740, 432, 230, { head: "helmet", hat: ink.lamp, top: ink.accent, legs: ink.deep, pose: "reach", flip: true });
  person(cv, 900, 430, 226, { head: "helmet", hat: ink.cloth, top: ink.lamp, legs: ink.deep, pose: "raise" });
}

function turbinesOverSaltPans(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 540);
  sun(cv, 1120, 360, 100, "plain");
  for (const [x, h, t] of [[120, 250, 10], [290, 300, 60], [500, 350, 30], [730, 300, 90], [930, 270, 45], [1400, 330, 75], [1540, 260, 20]] as const) turbine(cv, x, 560, h, t, ink.mid);
  hills(cv, 566, 50, ink.far, { peaks: 6 });
  cv.shape(box(-20, 556, 1640, 540), ink.water, { rough: 1, shade: { from: "below", tone: ink.mid, reach: 0.9 } });
  furrows(cv, 558, [700, 430], ink.wallShade, 9, 0.07);
  for (const y of [600, 662, 752, 880]) cv.shape(box(-20, y, 1640, 6 + (y - 600) * 0.05), ink.wallShade, { rough: 1.5 });
  for (const [x, y, k] of [[330, 660, 0.5], [470, 654, 0.46], [930, 690, 0.6], [1120, 760, 0.8], [1320, 750, 0.76], [240, 800, 0.9]] as const) {
    cv.shape(curve([[x - 76 * k, y], [x - 30 * k, y - 46 * k], [x, y - 66 * k], [x + 34 * k, y - 44 * k], [x + 80 * k, y]], false, 4), ink.cloth, { rough: 1, shade: { from: "right", tone: ink.far, reach: 0.8 } });
    ripples(cv, y + 3, y + 12, ink.foam, 3, x - 60, x + 60);
  }
  person(cv, 640, 930, 330, { pose: "carry", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  yoke(cv, 640, 930, 330, ink.cloth);
  person(cv, 1060, 850, 240, { pose: "bend", wear: "blouse", head: "non", top: ink.near, legs: ink.deep, flip: true });
  cv.marks([ribbon([[1000, 812], [930, 850]], [6]), [[906, 842], [948, 858], [944, 866], [902, 850]]], ink.deep);
}

/** A table of solar cells leaning back: (x, y) is its lower left corner. */
function solar(cv: Canvas, x: number, y: number, w: number, h: number, lean: number, cols: number, rows: number): void {
  const { ink } = cv;
  const on = (u: number, v: number): Point => [x + w * u + lean * v, y - h * v];
  cv.marks([[on(0.1, 0), [x + w * 0.1 + 4, y + h * 0.5], [x + w * 0.1 - 4, y + h * 0.5]], [on(0.9, 0), [x + w * 0.9 + 4, y + h * 0.5], [x + w * 0.9 - 4, y + h * 0.5]]], ink.deep);
  cv.shape([on(0, 0), on(0, 1), on(1, 1), on(1, 0)], ink.near, { rough: 1, shade: { from: "above", tone: ink.mid, reach: 0.8 } });
  const bars: Points[] = [];
  for (let i = 0; i <= cols; i++) bars.push(lens(on(i / cols, 0), on(i / cols, 1), 2.6));
  for (let k = 0; k <= rows; k++) bars.push(ribbon([on(0, k / rows), on(1, k / rows)], [1.8]));
  cv.marks(bars, ink.foam);
  cv.marks([[on(0.12, 0), on(0.42, 1), on(0.5, 1), on(0.2, 0)]], ink.far);
}

function solarField(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  rays(cv, 880, 300, 140, 1500, 26, ink.glow);
  sun(cv, 880, 300, 122, "plain");
  hills(cv, 500, 110, ink.far, { peaks: 5, sharp: true, light: ink.glow });
  cv.shape(box(-20, 496, 1640, 600), ink.mid, { rough: 1, shade: { from: "below", tone: ink.near, reach: 1 } });
  let y = 540;
  for (let row = 0; row < 5; row++) {
    const k = 0.3 + row * 0.235 + row * row * 0.03;
    for (let i = -1; i < 6; i++) solar(cv, 800 + (i - 2.5) * 500 * k - 230 * k, y, 440 * k, 118 * k, 60 * k, 8, 4);
    y += 118 * k + 34 * k;
  }
  person(cv, 1110, 800, 200, { head: "helmet", top: ink.cloth, legs: ink.deep, pose: "raise" });
  person(cv, 1180, 804, 196, { head: "helmet", hat: ink.lamp, top: ink.accent, legs: ink.deep, flip: true });
}

function solarRoofs(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 520);
  cloud(cv, 360, 300, 420, ink.cloth, ink.glow);
  sun(cv, 1200, 260, 110, "rings");
  roofs(cv, 560, 0.55);
  roofs(cv, 760, 0.85);
  cv.shape([[-20, 880], [520, 800], [1620, 880], [1620, 1090], [-20, 1090]], ink.roof, { rough: 1.5, shade: { from: "below", tone: ink.deep, reach: 0.8 } });
  solar(cv, 170, 960, 520, 190, 110, 8, 4);
  solar(cv, 760, 980, 520, 190, 110, 8, 4);
  person(cv, 640, 1000, 340, { pose: "squat", head: "helmet", hat: ink.lamp, top: ink.accent, legs: ink.deep });
}

function roofs(cv: Canvas, y: number, k: number): void {
  const { ink, rng } = cv;
  for (let x = -60; x < 1640;) {
    const [w, h] = [rng.between(150, 260) * k, rng.between(60, 240) * k];
    cv.shape(box(x, y - h, w, h + 420), rng.pick([ink.wall, ink.wallShade, ink.lamp, ink.far]), { rough: 1.2, shade: { from: "right", tone: ink.mid, reach: 0.5 } });
    panes(cv, { x: x + 10, y: y - h + 26, width: w - 20, height: 220 }, 3, 3, ink.near, 0.1, 0.5);
    if (rng.chance(0.55)) solar(cv, x + w * 0.08, y - h + 4, w * 0.7, 64 * k, 30 * k, 4, 3);
    else cv.shape(box(x + w * 0.3, y - h - 44 * k, w * 0.4, 46 * k), ink.cloth, { rough: 1, shade: { from: "right", tone: ink.far, reach: 0.6 } });
    x += w + 4;
  }
}

const SHEEP = outline("-40 0, -38 -22, -48 -40, -40 -62, -16 -68, 8 -66, 30 -68, 44 -60, 62 -64, 70 -50, 58 -42, 50 -44, 44 -26, 36 -22, 36 0, 28 0, 26 -20, -26 -20, -30 0");

function sheepUnderPanels(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  streaks(cv, 460, 170, 560, ink.glow, 4, 28);
  sun(cv, 1090, 330, 110, "halo");
  hills(cv, 580, 230, ink.far, { peaks: 3, sharp: true, light: ink.glow });
  hills(cv, 640, 120, ink.mid, { peaks: 4, sharp: true, light: ink.far });
  cv.shape(box(-20, 610, 1640, 480), ink.lamp, { rough: 1, shade: { from: "below", tone: ink.mid, reach: 1 } });
  for (let i = 0; i < 5; i++) solar(cv, -40 + i * 360, 690, 300, 84, 46, 8, 3);
  for (let i = 0; i < 4; i++) solar(cv, -120 + i * 510, 840, 440, 126, 70, 8, 3);
  flecks(cv, { x: 0, y: 860, width: 1600, height: 200 }, 60, 14, ink.sprout);
  for (const [x, y, k, f] of [[330, 930, 1, 1], [520, 900, 0.8, -1], [640, 980, 1.25, 1], [880, 930, 1, -1], [1010, 1010, 1.35, 1], [1240, 940, 1.05, -1]] as const) {
    cv.shape(moved(curve(SHEEP, true, 2), x, y, k, f < 0), ink.cloth, { rough: 1.4, shade: { from: "below", tone: ink.wallShade, reach: 0.7 } });
    cv.marks([moved(lens([46, -56], [74, -46], 17), x, y, k, f < 0), moved(box(-38, -22, 8, 23), x, y, k, f < 0), moved(box(28, -22, 8, 23), x, y, k, f < 0)], ink.deep);
  }
  person(cv, 1400, 980, 330, { wear: "blouse", head: "non", top: ink.near, legs: ink.deep, pose: "hold", flip: true });
}

function floatingPanels(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 330);
  hills(cv, 330, 190, ink.far, { peaks: 4, light: ink.glow });
  hills(cv, 370, 120, ink.leaf, { peaks: 5, light: ink.sprout });
  water(cv, 360, { count: 80, deep: ink.deep });
  const at = (u: number, v: number): Point => [800 + (u - v) * 118, 400 + (u + v) * 52];
  for (const [bu, bv, cols, rows] of [[-2.5, 0.4, 3, 3], [1.2, 0, 3, 3], [0.6, 3.6, 4, 4], [-3.2, 4.4, 3, 4], [5, 1.6, 3, 3]] as const) {
    const cells: Points[] = [];
    cv.shape([at(bu - 0.1, bv - 0.1), at(bu + cols + 0.1, bv - 0.1), at(bu + cols + 0.1, bv + rows + 0.1), at(bu - 0.1, bv + rows + 0.1)], ink.lamp, { rough: 1.5 });
    for (let i = 0; i < cols * 2; i++) for (let k = 0; k < rows; k++) {
      const [a, b] = [bu + i * 0.5 + 0.05, bv + k + 0.08];
      cells.push([at(a, b), at(a + 0.4, b), at(a + 0.4, b + 0.84), at(a, b + 0.84)]);
    }
    cv.marks(cells, ink.deep);
    cv.marks(cells.filter((_, i) => i % 3 === 0).map((cell) => [cell[0] ?? [0, 0], cell[1] ?? [0, 0], cell[3] ?? [0, 0]]), ink.near);
  }
  ghe(cv, 330, 960, 330, { roof: false, light: ink.lamp });
  person(cv, 330, 952, 210, { head: "helmet", top: ink.accent, legs: ink.near, pose: "reach" });
  pylon(cv, 1330, 360, 260, ink.deep);
}

function gravityDam(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  cloud(cv, 1210, 180, 360, ink.cloth, ink.glow);
  hills(cv, 520, 320, ink.far, { peaks: 3, sharp: true, light: ink.glow });
  hills(cv, 600, 260, ink.mid, { peaks: 4, sharp: true, light: ink.sprout });
  cv.shape([[120, 420], [1480, 420], [1400, 860], [200, 860]], ink.wall, { rough: 1.5, shade: { from: "below", tone: ink.wallShade, reach: 0.9 } });
  cv.marks(Array.from({ length: 8 }, (_, i) => lens([160, 470 + i * 50], [1440, 470 + i * 50], 2.6)), ink.wallShade);
  for (let i = 0; i < 5; i++) {
    const x = 420 + i * 160;
    cv.shape(box(x - 12, 372, 24, 300), ink.wallShade, { rough: 1 });
    if (i === 4) break;
    cv.shape(box(x + 12, 440, 136, 90), ink.accent, { rough: 1 });
    cv.shape([[x + 16, 520], [x + 144, 520], [x + 160, 880], [x, 880]], ink.foam, { rough: 2.5, shade: { from: "above", tone: ink.water, reach: 0.6 } });
    cv.marks(Array.from({ length: 7 }, () => {
      const dx = cv.rng.between(24, 136);
      const y = cv.rng.between(560, 760);
      return lens([x + dx, y], [x + dx + cv.rng.wobble(6), y + cv.rng.between(60, 130)], 6);
    }), ink.water);
  }
  cv.shape(box(90, 396, 1420, 40), ink.near, { rough: 1 });
  for (let i = 0; i < 5; i++) cv.shape(box(400 + i * 160, 320, 40, 84), ink.roof, { rough: 1 });
  cv.shape(box(380, 306, 720, 22), ink.deep, { rough: 1 });
  water(cv, 860, { count: 30, deep: ink.near });
  for (let i = 0; i < 16; i++) cv.shape(disc(430 + i * 48, 872 + cv.rng.wobble(10), cv.rng.between(24, 50), cv.rng.between(18, 34)), ink.foam, { rough: 2 });
  for (const [x, y, h] of [[60, 960, 330], [170, 1010, 270], [1440, 980, 330], [1560, 1020, 280]] as const) pine(cv, x, y, h, ink.deep);
}

function archDam(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 330);
  sun(cv, 470, 230, 100, "halo");
  hills(cv, 360, 210, ink.far, { peaks: 4, sharp: true, light: ink.glow });
  water(cv, 356, { foot: 620, count: 24 });
  cv.shape([[-20, 280], [180, 330], [330, 420], [380, 560], [470, 1090], [-20, 1090]], ink.near, { rough: 2, shade: { from: "above", tone: ink.sprout, reach: 0.6 } });
  cv.shape([[1620, 240], [1400, 310], [1290, 420], [1240, 560], [1120, 1090], [1620, 1090]], ink.leaf, { rough: 2, shade: { from: "above", tone: ink.sprout, reach: 0.6 } });
  const rim = (y: number, sag: number, inset: number): Point[] => curve([[330 + inset, y], [560 + inset * 0.5, y + sag * 0.8], [800, y + sag], [1040 - inset * 0.5, y + sag * 0.8], [1290 - inset, y]], false, 5);
  cv.shape([...rim(440, 130, -10), ...rim(900, 60, 130).toReversed()], ink.wall, { rough: 1.2, shade: [{ from: "left", tone: ink.wallShade, reach: 0.7 }, { from: "below", tone: ink.mid, reach: 0.5 }] });
  for (let i = 1; i < 6; i++) cv.line(rim(440 + i * 76, 130 - i * 12, i * 23), ink.wallShade, 3);
  cv.line(rim(432, 130, -16), ink.deep, 20);
  cv.line(rim(424, 130, -16), ink.accent, 6);
  for (const x of [700, 900]) cv.shape(curve([[x - 16, 780], [x + 16, 780], [x + 40, 860], [x + 90, 980], [x - 90, 980], [x - 40, 860]], true, 4), ink.foam, { rough: 2 });
  water(cv, 960, { count: 24, deep: ink.near });
  for (const [x, y, h] of [[150, 1020, 300], [300, 1060, 240], [1300, 1050, 300], [1460, 1010, 330], [40, 1060, 260]] as const) pine(cv, x, y, h, ink.deep);
}

function spillway(cv: Canvas): void {
  const { ink, rng } = cv;
  sky(cv, 400);
  sun(cv, 1080, 300, 170, "plain");
  hills(cv, 430, 240, ink.far, { peaks: 3, sharp: true });
  hills(cv, 520, 170, ink.mid, { peaks: 3, sharp: true, light: ink.far });
  cv.shape([[-20, 420], [1620, 520], [1620, 600], [-20, 520]], ink.deep, { rough: 1 });
  for (let i = 0; i < 4; i++) {
    const x = 90 + i * 400;
    const y = 480 + i * 24;
    cv.shape(curve([[x, y], [x + 320, y + 20], [x + 330, y + 160], [x + 250, y + 380], [x + 130, 1100], [x - 330, 1100], [x - 70, y + 360], [x - 10, y + 150]], true, 4), i % 2 ? ink.foam : ink.sun, { rough: 2, shade: { from: "below", tone: ink.far, reach: 0.7 } });
    cv.marks(Array.from({ length: 16 }, () => {
      const [u, v] = [rng.between(0.06, 0.94), rng.between(0.1, 0.75)];
      const at = (t: number): Point => [x + 320 * u - 330 * t ** 2 * (1.1 - u * 0.4), y + 60 + t * 560];
      return lens(at(v), at(v + rng.between(0.1, 0.22)), 7, 8);
    }), ink.mid);
    cv.shape([[x - 62, y - 140], [x - 4, y - 136], [x - 10, y + 150], [x - 80, y + 330], [x - 110, y + 300]], ink.near, { rough: 1.5, shade: { from: "right", tone: ink.mid, reach: 0.6 } });
  }
  cv.shape([[-20, 300], [1620, 400], [1620, 440], [-20, 346]], ink.near, { rough: 1.2 });
  cv.marks(Array.from({ length: 40 }, (_, i) => box(i * 42, 262 + i * 2.56, 5, 48)), ink.deep);
  cv.line([[-20, 262], [1620, 362]], ink.deep, 6);
  person(cv, 640, 346, 120, { head: "helmet", hat: ink.cloth, top: ink.accent, legs: ink.deep });
  person(cv, 700, 350, 118, { head: "helmet", hat: ink.lamp, top: ink.cloth, legs: ink.deep, pose: "raise" });
}

function reservoirInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 300);
  hills(cv, 330, 200, ink.far, { peaks: 5, sharp: true, light: ink.glow });
  cv.shape(box(-20, 320, 1640, 780), ink.leaf, { rough: 1, shade: { from: "below", tone: ink.deep, reach: 1 } });
  path(cv, [[900, 330], [560, 400], [1100, 500], [480, 590], [860, 690]], [60, 180, 260, 420, 560], ink.water);
  ripples(cv, 420, 690, ink.foam, 26, 480, 1100);
  cv.shape([[330, 640], [1330, 690], [1330, 740], [330, 690]], ink.wall, { rough: 1.2 });
  cv.shape([[330, 690], [1330, 740], [1210, 880], [470, 840]], ink.wallShade, { rough: 1.2, shade: { from: "below", tone: ink.near, reach: 0.8 } });
  for (let i = 0; i < 4; i++) {
    const x = 600 + i * 120;
    cv.shape([[x, 704 + i * 6], [x + 78, 708 + i * 6], [x + 96, 880], [x - 6, 872]], ink.foam, { rough: 2 });
    cv.shape(box(x + 84, 620 + i * 6, 26, 110), ink.roof, { rough: 1 });
  }
  cv.shape(box(590, 604, 520, 20), ink.deep, { rough: 1 });
  path(cv, [[850, 860], [900, 920], [700, 1000], [820, 1100]], [520, 460, 420, 620], ink.water);
  ripples(cv, 890, 1090, ink.foam, 26, 480, 1100);
  for (const [x, y, h] of [[200, 560, 120], [300, 600, 140], [1260, 560, 130], [1400, 620, 160], [140, 860, 260], [330, 960, 280], [1280, 960, 290], [1450, 900, 260], [1540, 1010, 320]] as const) tree(cv, x, y, h, { tone: ink.near, light: ink.sprout });
  rain(cv, 130, ink.foam);
}

export const DIEN_GIO: SceneArt = [["noon", turbinesOnRidge], ["dusk", turbinesAtSea], ["indigo", nacelle], ["mist", turbinesOverSaltPans]];
export const DIEN_MAT_TROI: SceneArt = [["ochre", solarField], ["paper", solarRoofs], ["clay", sheepUnderPanels], ["moss", floatingPanels]];
export const DAP_NUOC: SceneArt = [["noon", gravityDam], ["moss", archDam], ["vermilion", spillway], ["rain", reservoirInRain]];
