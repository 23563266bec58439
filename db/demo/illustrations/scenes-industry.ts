import { trawler } from "./boats";
import { HEIGHT, type Canvas } from "./canvas";
import { box, curve, disc, lens, ribbon, type Point, type Points } from "./geometry";
import { panes } from "./houses";
import { glitter, hills, water } from "./land";
import { person } from "./people";
import type { SceneArt } from "./scene";
import { flock, rain, sky, smoke, streaks, sun } from "./sky";
import { bicycle, lorry } from "./vehicles";
import { chimney, column, containers, containerShip, lattice, quayCrane, sawtooth, sphere, tank } from "./works";
import { tree } from "./plants";

const quay = (cv: Canvas, y: number, tone: string) => {
  cv.shape([[-20, y], [1620, y - 6], [1620, HEIGHT + 20], [-20, HEIGHT + 20]], tone, { rough: 1, shade: { from: "above", tone: cv.ink.mid, reach: 0.5 } });
  cv.marks(Array.from({ length: 12 }, (_, i) => lens([i * 160 - 60, y + 42], [i * 160 + 60, y + 42], 5)), cv.ink.lamp);
};

function portAtSunrise(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 690);
  streaks(cv, 420, 190, 520, ink.glow, 3, 24);
  sun(cv, 1010, 500, 205, "barred");
  hills(cv, 690, 90, ink.far, { peaks: 5, light: ink.glow });
  water(cv, 676, { deep: ink.mid });
  glitter(cv, 1010, 690, 860, 240, ink.foam);
  containerShip(cv, 930, 800, 980, ink.near);
  for (const x of [90, 330, 590]) quayCrane(cv, x, 900, 640 - x * 0.12, ink.deep);
  quay(cv, 896, ink.deep);
  lorry(cv, 1180, 948, 210, ink.accent, ink.wall, true);
  person(cv, 880, 952, 92, { head: "helmet", top: ink.lamp, pose: "raise" });
  person(cv, 836, 952, 92, { head: "helmet", top: ink.accent, pose: "hold" });
  flock(cv, 600, 300, 5, ink.deep, 0.9);
}

function containerYard(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 760);
  streaks(cv, 860, 150, 460, ink.glow, 3, 26);
  sun(cv, 850, 330, 120, "halo");
  quayCrane(cv, 760, 800, 560, ink.deep);
  containers(cv, 560, 806, 6, 2, 92, 46);
  cv.shape(box(-20, 790, 1640, 300), ink.far, { rough: 1, shade: { from: "below", tone: ink.near, reach: 1 } });
  containers(cv, -80, 880, 3, 7, 190, 92, { ragged: true });
  containers(cv, 1130, 880, 3, 8, 190, 92, { ragged: true });
  cv.marks([[[520, 880], [1100, 880], [1260, HEIGHT + 10], [430, HEIGHT + 10]]], ink.mid);
  cv.marks([0, 1, 2].map((i): Points => [[800 - i * 9, 900 + i * 56], [818 + i * 9, 900 + i * 56], [822 + i * 13, 934 + i * 60], [796 - i * 13, 934 + i * 60]]), ink.lamp);
  person(cv, 700, 950, 230, { head: "helmet", top: ink.lamp, pose: "raise", legs: ink.deep });
  person(cv, 920, 962, 236, { head: "helmet", hat: ink.cloth, top: ink.accent, pose: "hold", legs: ink.deep, flip: true });
}

function shipHeadOn(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 700);
  sun(cv, 800, 430, 330, "plain");
  hills(cv, 760, 100, ink.far, { peaks: 4 });
  water(cv, 740, { deep: ink.near, count: 60 });
  cv.shape(box(690, 150, 220, 130), ink.wall, { rough: 1.5 });
  panes(cv, { x: 700, y: 168, width: 200, height: 44 }, 8, 1, ink.deep, 0, 0.7);
  cv.marks([box(650, 142, 300, 16), box(792, 60, 10, 90), box(756, 86, 84, 6)], ink.deep);
  containers(cv, 506, 424, 8, 4, 74, 42, { ribs: true });
  const side: Point[] = [[480, 420], [500, 560], [600, 730], [760, 860]];
  const port = curve([[800, 400], ...side.slice(0, 1), ...side.slice(1), [800, 880]], false, 5);
  cv.shape([...port, [800, 400]], ink.near, { rough: 1.5, shade: { from: "left", tone: ink.mid, reach: 0.9 } });
  cv.shape([[800, 400], [1120, 420], [1100, 560], [1000, 730], [840, 860], [800, 880]], ink.deep, { rough: 1.5, shade: { from: "right", tone: ink.near, reach: 0.5 } });
  cv.shape([[652, 786], [800, 800], [948, 786], [840, 862], [800, 882], [760, 862]], ink.roof, { rough: 1 });
  cv.marks([[[480, 416], [800, 396], [1120, 416], [1116, 440], [800, 420], [484, 440]]], ink.wall);
  cv.marks([disc(640, 560, 17), disc(960, 560, 17), box(634, 560, 12, 56), box(954, 560, 12, 56)], ink.lamp);
  cv.marks([lens([600, 880], [1000, 884], 30), lens([520, 912], [760, 906], 16), lens([850, 906], [1090, 914], 16), lens([690, 944], [930, 944], 14)], ink.foam);
  trawler(cv, 330, 900, 300, { hull: ink.lamp });
  trawler(cv, 1290, 930, 330, { hull: ink.lamp, flip: true });
}

function portInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  hills(cv, 610, 130, ink.far, { peaks: 3, light: ink.glow });
  for (const [x, h] of [[1130, 230], [1260, 300], [1410, 400]] as const) quayCrane(cv, x, 660, h, ink.mid, { flip: true });
  water(cv, 652, { deep: ink.mid, count: 30 });
  containerShip(cv, 420, 742, 760, ink.near, true);
  quayCrane(cv, 1180, 880, 700, ink.deep, { flip: true });
  quayCrane(cv, 1530, 930, 820, ink.deep, { raised: true, flip: true });
  trawler(cv, 500, 940, 420, { hull: ink.accent, tone: ink.deep });
  cv.marks([lens([330, 972], [760, 978], 14), lens([270, 1000], [560, 1004], 10)], ink.foam);
  cv.shape([[860, HEIGHT + 10], [900, 874], [1620, 860], [1620, HEIGHT + 10]], ink.deep, { shade: { from: "above", tone: ink.mid, reach: 0.7 } });
  person(cv, 1010, 962, 150, { head: "helmet", hat: ink.lamp, top: ink.accent, pose: "hold" });
  rain(cv, 150, ink.foam);
}

function factoryGate(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 760);
  sun(cv, 480, 400, 150, "rings");
  smoke(cv, 1010, 250, 330, -260, ink.glow);
  smoke(cv, 1180, 330, 360, -300, ink.glow);
  hills(cv, 770, 120, ink.far, { peaks: 4 });
  chimney(cv, 1010, 800, 92, 560, ink.roof, ink.wall);
  chimney(cv, 1180, 800, 80, 480, ink.roof, ink.wall);
  chimney(cv, 1330, 800, 66, 380, ink.roof, ink.wall);
  sawtooth(cv, 180, 800, 1080, 150, 6, ink.near, ink.deep, ink.lamp);
  tank(cv, 1400, 802, 200, 170, ink.wall, ink.wallShade);
  tree(cv, 110, 830, 250);
  cv.shape(box(-20, 800, 1640, 290), ink.wallShade, { rough: 1, shade: { from: "below", tone: ink.near, reach: 0.8 } });
  const wear = [{ head: "non", wear: "blouse", top: ink.cloth }, { head: "helmet", top: ink.accent }, { head: "cap", hat: ink.near, top: ink.mid }, { head: "non", wear: "blouse", top: ink.accent }] as const;
  [[330, 900, 190], [620, 948, 224], [930, 912, 200], [1240, 968, 236]].forEach(([x = 0, y = 0, h = 0], i) => bicycle(cv, x, y, h, wear[i] ?? wear[0]));
}

function garmentHall(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(box(-20, -20, 1640, 1110), ink.wall, { rough: 0, shade: { from: "below", tone: ink.wallShade, reach: 0.7 } });
  for (let i = 0; i < 5; i++) {
    const x = 50 + i * 320;
    cv.shape(box(x, 190, 220, 250), ink.far, { rough: 1.5, shade: { from: "below", tone: ink.glow, reach: 0.9 } });
    cv.marks([box(x + 106, 190, 8, 250), box(x, 306, 220, 8)], ink.near);
  }
  cv.marks(lattice([-20, 60], [1620, 60], 46, 22, 6), ink.near);
  const bright = [ink.accent, ink.near, ink.lamp, ink.mid] as const;
  [[520, 0.62, 7, 250], [690, 0.84, 6, 300], [905, 1.16, 4, 430]].forEach(([y = 0, k = 1, count = 0, gap = 0], row) => {
    for (let i = -1; i <= count; i++) {
      const x = i * gap + (row % 2 ? 140 : 40);
      person(cv, x, y + 30 * k, 300 * k, { pose: "sit", wear: "blouse", head: cv.rng.pick(["bun", "long", "scrub"]), hat: ink.sprout, top: row % 2 ? ink.sprout : ink.cloth, legs: ink.deep });
      sewingTable(cv, x + 76 * k, y + 30 * k, k, bright[(i + row + 4) % 4] ?? ink.accent);
    }
  });
  for (const x of [230, 640, 1050, 1460]) cv.marks([box(x - 2, 60, 4, 100), [[x - 80, 176], [x - 52, 158], [x + 52, 158], [x + 80, 176]]], ink.deep);
  for (const x of [230, 640, 1050, 1460]) cv.marks([lens([x - 74, 180], [x + 74, 180], 13)], ink.lamp);
}

function sewingTable(cv: Canvas, x: number, y: number, k: number, cloth: string): void {
  const { ink } = cv;
  const [top, w] = [y - 108 * k, 190 * k];
  cv.shape(curve([[x - 40 * k, top], [x + 20 * k, top - 12 * k], [x + 78 * k, top - 4 * k], [x + 96 * k, top + 60 * k], [x + 60 * k, top + 92 * k], [x + 50 * k, top + 20 * k]], true, 3), cloth, { rough: 1 });
  cv.marks([box(x - w * 0.3, top, w, 12 * k), box(x - w * 0.22, top, 8 * k, 108 * k), box(x + w * 0.58, top, 8 * k, 108 * k)], ink.roof);
  cv.shape([[x - 6 * k, top], [x - 6 * k, top - 50 * k], [x + 58 * k, top - 54 * k], [x + 62 * k, top], [x + 42 * k, top], [x + 42 * k, top - 32 * k], [x + 12 * k, top - 30 * k], [x + 8 * k, top - 6 * k]], ink.deep, { rough: 0.8 });
}

function refinery(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 720);
  sun(cv, 620, 560, 230, "barred");
  hills(cv, 740, 120, ink.far, { peaks: 3, light: ink.glow });
  for (const [x, w, h] of [[300, 44, 330], [372, 60, 460], [452, 38, 380], [880, 50, 500], [952, 70, 400], [1040, 46, 560], [1116, 60, 340]] as const) column(cv, x, 770, w, h, ink.deep, ink.near);
  cv.marks([...lattice([330, 690], [1130, 690], 40, 30, 5), ...lattice([440, 580], [900, 580], 26, 18, 4), ribbon([[700, 770], [700, 430]], [6]), ribbon([[720, 770], [720, 430]], [6]), ...lattice([1240, 770], [1240, 210], 22, 26, 4)], ink.deep);
  cv.shape(curve([[1236, 214], [1222, 160], [1262, 110], [1252, 70], [1310, 20], [1306, 90], [1284, 130], [1290, 170], [1258, 214]], true, 3), ink.accent, { rough: 1 });
  cv.shape(curve([[1244, 210], [1240, 170], [1270, 132], [1274, 160], [1256, 210]], true, 3), ink.lamp, { rough: 1 });
  sphere(cv, 190, 772, 82, ink.mid, ink.deep);
  sphere(cv, 560, 772, 70, ink.mid, ink.deep);
  tank(cv, 780, 772, 150, 110, ink.mid, ink.deep);
  tank(cv, 1380, 774, 240, 150, ink.mid, ink.deep);
  water(cv, 768, { deep: ink.deep, count: 50 });
  glitter(cv, 620, 780, 1040, 260, ink.foam);
  glitter(cv, 1260, 780, 960, 60, ink.accent);
  trawler(cv, 1010, 930, 300, { flip: true, tone: ink.deep });
}

function steelworks(cv: Canvas): void {
  const { ink, rng } = cv;
  cv.shape(box(-20, -20, 1640, 1110), ink.deep, { rough: 0 });
  cv.shape([[560, -20], [1100, -20], [1420, 1090], [200, 1090]], ink.near, { rough: 2, shade: { from: "below", tone: ink.accent, reach: 0.9 } });
  cv.marks([...lattice([-20, 150], [1620, 150], 60, 20, 9), ...lattice([160, 150], [160, 1000], 44, 16, 7), ...lattice([1480, 150], [1480, 1000], 44, 16, 7)], ink.mid);
  cv.marks([box(690, 150, 12, 170), box(920, 150, 12, 170), box(660, 130, 300, 40)], ink.sky);
  cv.shape([[600, 300], [1010, 330], [960, 640], [690, 616]], ink.roof, { rough: 2, shade: { from: "left", tone: ink.accent, reach: 0.7 } });
  cv.marks([lens([600, 302], [1012, 334], 34)], ink.lamp);
  cv.shape(curve([[614, 310], [560, 340], [528, 440], [516, 640], [512, 860], [560, 860], [562, 640], [574, 450], [600, 370], [650, 330]], true, 4), ink.lamp, { rough: 1, shade: { from: "below", tone: ink.accent, reach: 0.5 } });
  cv.shape([[380, 850], [700, 850], [660, 990], [420, 990]], ink.mid, { rough: 1.5, shade: { from: "above", tone: ink.accent, reach: 0.7 } });
  cv.marks([lens([380, 852], [700, 852], 26)], ink.lamp);
  cv.marks(Array.from({ length: 90 }, () => {
    const [turn, r] = [rng.between(-Math.PI, 0), 30 + 330 * rng.unit() ** 1.4];
    const at: Point = [538 + Math.cos(turn) * r, 850 + Math.sin(turn) * r * 0.9];
    return lens(at, [at[0] + Math.cos(turn) * 26, at[1] + Math.sin(turn) * 26], rng.between(3, 7));
  }), ink.lamp);
  cv.shape(box(-20, 986, 1640, 110), ink.deep, { rough: 1 });
  person(cv, 900, 992, 320, { head: "helmet", hat: ink.lamp, top: ink.roof, legs: ink.deep, pose: "reach", flip: true });
  cv.marks([ribbon([[680, 800], [842, 776]], [7])], ink.deep);
  person(cv, 1120, 1000, 330, { head: "helmet", hat: ink.accent, top: ink.mid, legs: ink.deep, pose: "hold", flip: true });
}

export const CANG_BIEN: SceneArt = [["dawn", portAtSunrise], ["indigo", containerYard], ["vermilion", shipHeadOn], ["rain", portInRain]];
export const NHA_MAY: SceneArt = [["clay", factoryGate], ["moss", garmentHall], ["dusk", refinery], ["night", steelworks]];
