import { basketBoat, beo, ghe, oarsman, sampan, trawler } from "./boats";
import { type Canvas, FULL, HEIGHT } from "./canvas";
import { box, curve, disc, lens, moved, outline, ribbon, turned, type Point } from "./geometry";
import { farmhouse, stiltHouse, tiledRoof } from "./houses";
import { glitter, hills, karst, ripples, water } from "./land";
import { hatFromAbove, person } from "./people";
import { areca, banana, bamboo, lotus, lotusLeaf, nipa, palm } from "./plants";
import type { SceneArt } from "./scene";
import { cloud, egrets, rain, sky, streaks, sun } from "./sky";

function bank(cv: Canvas, y: number, tone: string, light: string): void {
  const { rng } = cv;
  const line = Array.from({ length: 18 }, (_, i): Point => [-60 + i * 102, y - rng.between(40, 120)]);
  cv.shape(curve([...line, [1680, y + 30], [-60, y + 30]], true, 3), tone, { rough: 1.5, shade: { from: "above", tone: light, reach: 0.6 } });
}

function riverMorning(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  sun(cv, 760, 430, 180, "barred");
  bank(cv, 570, ink.far, ink.glow);
  bank(cv, 590, ink.mid, ink.far);
  for (const [x, h] of [[180, 260], [250, 210], [1330, 280], [1420, 220], [1240, 190]] as const) areca(cv, x, 580, h, ink.near);
  water(cv, 580, { deep: ink.mid, count: 60 });
  glitter(cv, 760, 590, 900, 230, ink.foam);
  ghe(cv, 1160, 690, 260, { light: ink.wallShade });
  ghe(cv, 700, 860, 640, { light: ink.lamp });
  oarsman(cv, 470, 826, 290, { top: ink.accent, legs: ink.deep }, true);
  person(cv, 830, 830, 220, { pose: "sit", wear: "blouse", head: "non", top: ink.near, legs: ink.deep });
  nipa(cv, 90, 1060, 420, ink.near, 8);
  nipa(cv, 1530, 1080, 480, ink.near, 9);
  egrets(cv, 1130, 260, 3, 0.9);
}

function limestoneRiver(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  cloud(cv, 460, 210, 340, ink.cloth, ink.glow);
  karst(cv, 330, 590, 520, 360, ink.far, ink.glow, 2);
  karst(cv, 1130, 590, 460, 440, ink.far, ink.glow, 0);
  karst(cv, 760, 590, 260, 250, ink.far, ink.glow, 1);
  karst(cv, 90, 620, 460, 520, ink.mid, ink.far, 0);
  karst(cv, 1480, 630, 500, 600, ink.mid, ink.far, 1);
  water(cv, 600, { deep: ink.mid, count: 50 });
  sampan(cv, 980, 720, 260, { light: ink.lamp });
  oarsman(cv, 900, 716, 130, { top: ink.near }, true);
  person(cv, 1010, 716, 110, { pose: "sit", head: "non", top: ink.accent });
  sampan(cv, 660, 890, 520, { light: ink.lamp });
  oarsman(cv, 490, 880, 270, { top: ink.accent, legs: ink.deep }, true);
  person(cv, 640, 886, 230, { pose: "sit", head: "non", top: ink.cloth, legs: ink.near });
  person(cv, 770, 884, 220, { pose: "sit", head: "cap", top: ink.lamp, legs: ink.near });
  for (const [x, y, r] of [[1200, 930, 110], [1380, 1000, 150], [1120, 1030, 100], [210, 1010, 130], [60, 950, 90]] as const) lotusLeaf(cv, x, y, r, ink.leaf, ink.sprout);
  lotus(cv, 1300, 860, 92, 120, ink.accent, ink.cloth);
  lotus(cv, 1440, 900, 74, 90, ink.accent, ink.cloth);
}

function monkeyBridge(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 540);
  sun(cv, 1060, 330, 130, "rays");
  bank(cv, 590, ink.mid, ink.sprout);
  farmhouse(cv, 330, 600, 280);
  for (const [x, h, l] of [[140, 420, -50], [520, 380, 60], [1290, 460, 70], [1440, 380, -40]] as const) palm(cv, x, 620, h, l, ink.near, ink.leaf);
  water(cv, 610, { deep: ink.near, count: 56 });
  cv.shape(curve([[-60, 650], [160, 650], [330, 690], [380, 720], [250, 760], [-60, 790]], true, 4), ink.leaf, { shade: { from: "above", tone: ink.sprout, reach: 0.8 } });
  cv.shape(curve([[1660, 650], [1440, 656], [1270, 700], [1230, 730], [1370, 770], [1660, 800]], true, 4), ink.leaf, { shade: { from: "above", tone: ink.sprout, reach: 0.8 } });
  const deck = curve([[230, 690], [500, 610], [800, 580], [1100, 610], [1370, 690]], false, 6);
  const rail = deck.map(([x, y]): Point => [x + 10, y - 96]);
  for (const [x, y] of [[430, 628], [640, 590], [960, 590], [1170, 626]] as const) cv.marks([ribbon([[x - 34, y + 190], [x + 14, y - 110]], [11]), ribbon([[x + 44, y + 190], [x + 2, y - 110]], [11])], ink.roof);
  cv.marks([ribbon(deck, [17]), ribbon(rail, [8])], ink.deep);
  person(cv, 720, 588, 230, { pose: "carry", wear: "aodai", head: "non", top: ink.cloth, legs: ink.cloth });
  person(cv, 900, 588, 200, { pose: "walk", head: "cap", top: ink.accent, legs: ink.deep });
  sampan(cv, 620, 890, 380, { light: ink.lamp });
  person(cv, 620, 882, 210, { pose: "row", wear: "blouse", head: "non", top: ink.near });
  banana(cv, 1500, 1060, 520, ink.leaf, ink.near);
  nipa(cv, 60, 1070, 330, ink.near, 8);
}

function ferryInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  bank(cv, 500, ink.far, ink.glow);
  bank(cv, 520, ink.mid, ink.far);
  for (const x of [220, 300, 1180, 1250, 1420]) areca(cv, x, 510, cv.rng.between(130, 210), ink.mid);
  water(cv, 510, { deep: ink.near, count: 70 });
  cv.shape([[250, 720], [1340, 720], [1400, 690], [1420, 700], [1330, 830], [300, 830], [180, 700], [200, 690]], ink.near, { rough: 1.5, shade: { from: "below", tone: ink.deep, reach: 0.7 } });
  cv.marks([lens([200, 836], [1400, 840], 26), lens([120, 866], [600, 868], 12), lens([900, 870], [1480, 872], 12)], ink.foam);
  cv.marks([box(290, 744, 1030, 12)], ink.accent);
  for (const x of [430, 760, 1090]) cv.marks([box(x - 4, 470, 8, 250)], ink.deep);
  cv.shape([[370, 480], [420, 440], [1110, 440], [1160, 480]], ink.roof, { rough: 1 });
  cv.shape(box(690, 330, 170, 110), ink.wall, { shade: { from: "right", tone: ink.wallShade, reach: 0.6 } });
  cv.marks([box(706, 350, 60, 46), box(782, 350, 60, 46)], ink.deep);
  cv.shape(box(676, 316, 198, 18), ink.accent);
  for (const [x, head, top] of [[480, "non", ink.accent], [560, "hair", ink.lamp], [640, "non", ink.cloth], [850, "helmet", ink.near], [930, "non", ink.leaf], [1020, "long", ink.accent]] as const) person(cv, x, 722, 190, { head, top, pose: "hold", wear: head === "non" ? "blouse" : "shirt" });
  sampan(cv, 480, 980, 420, { light: ink.lamp });
  person(cv, 500, 972, 230, { pose: "row", wear: "blouse", head: "non", top: ink.sprout });
  rain(cv, 170, ink.foam);
}

type Cargo = { tone: string; r: number };

/** A market boat seen from the sky. */
function boatFromAbove(cv: Canvas, x: number, y: number, length: number, turn: number, hull: string, cargo: readonly Cargo[]): void {
  const { ink, rng } = cv;
  cv.at(x, y, { turn }, () => {
    const half = length / 2;
    const wide = length * 0.15;
    const rim = curve([[-half, 0], [-half * 0.7, -wide * 0.86], [0, -wide], [half * 0.7, -wide * 0.8], [half, 0], [half * 0.7, wide * 0.8], [0, wide], [-half * 0.7, wide * 0.86]], true, 3);
    cv.shape(moved(rim, 8, 14), ink.deep, { rough: 0 });
    cv.shape(rim, hull, { rough: 1 });
    cv.shape(moved(rim, 0, 0, 0.86), ink.roof, { rough: 1, shade: { from: "below", tone: ink.deep, reach: 0.6 } });
    const bays = cargo.length;
    cargo.forEach(({ tone, r }, bay) => {
      const left = -half * 0.36 + (bay * length * 0.64) / bays;
      const w = (length * 0.58) / bays;
      const fruit: Point[] = [];
      for (let fx = left; fx < left + w - r; fx += r * 1.8) {
        for (let fy = -wide * 0.6; fy < wide * 0.62; fy += r * 1.8) if (Math.abs(fx) < half * 0.72) fruit.push([fx + rng.wobble(r * 0.3), fy + rng.wobble(r * 0.3)]);
      }
      cv.dots(fruit, tone, r * 2);
      cv.dots(fruit.map(([fx, fy]): Point => [fx - r * 0.35, fy - r * 0.4]), ink.foam, r * 0.5);
    });
    cv.marks([ribbon([[-half * 0.5, wide * 0.2], [-half * 1.12, wide * 1.5]], [6]), lens([-half * 1.02, wide * 1.25], [-half * 1.25, wide * 1.75], 18)], ink.wallShade);
    cv.shape(disc(-half * 0.56, 0, wide * 0.6, wide * 0.72), rng.pick([ink.accent, ink.cloth, ink.near]), { rough: 0.6 });
    hatFromAbove(cv, -half * 0.54, 0, wide * 0.62, rng.pick([ink.wall, ink.lamp, ink.cloth]));
  });
}

function marketFromAbove(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.water, { rough: 0, shade: { from: "below", tone: ink.near, reach: 0.9 } });
  ripples(cv, 0, HEIGHT, ink.foam, 40);
  const goods = { mango: { tone: ink.lamp, r: 13 }, melon: { tone: ink.leaf, r: 21 }, chilli: { tone: ink.accent, r: 9 }, onion: { tone: ink.cloth, r: 10 }, lime: { tone: ink.sprout, r: 10 } };
  const hulls = [ink.deep, ink.near, ink.mid, ink.wallShade] as const;
  const fleet = [
    [820, 540, 620, -24, [goods.mango, goods.melon]], [470, 330, 520, 14, [goods.chilli, goods.onion]], [1190, 300, 560, 32, [goods.melon]],
    [420, 800, 540, -8, [goods.lime, goods.mango]], [1180, 830, 580, 12, [goods.chilli, goods.lime]], [90, 560, 460, 70, [goods.mango]],
    [1520, 580, 500, 74, [goods.onion, goods.melon]], [790, 90, 480, -6, [goods.lime]], [800, 1010, 500, -14, [goods.melon, goods.chilli]], [100, 90, 420, 40, [goods.melon]], [1530, 60, 400, -30, [goods.mango]],
  ] as const;
  fleet.forEach(([x, y, length, turn, cargo], i) => boatFromAbove(cv, x, y, length, turn, hulls[i % 4] ?? ink.deep, cargo));
}

function marketAtDawn(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 520);
  sun(cv, 1090, 330, 150, "plain");
  bank(cv, 530, ink.far, ink.glow);
  for (const [x, h, l] of [[150, 280, 30], [260, 230, -20], [1450, 300, -40]] as const) palm(cv, x, 540, h, l, ink.mid, ink.mid);
  water(cv, 530, { deep: ink.mid, count: 60 });
  glitter(cv, 1090, 540, 700, 150, ink.foam);
  for (const [x, y, l, f] of [[330, 590, 250, false], [640, 600, 280, true], [1330, 600, 260, true], [930, 620, 300, false]] as const) {
    beo(cv, x - 60, y, 150, [ink.accent, ink.lamp]);
    ghe(cv, x, y, l, { flip: f, cargo: f ? ink.accent : ink.lamp, tone: ink.near });
  }
  beo(cv, 300, 790, 380, [ink.lamp, ink.accent, ink.sprout]);
  ghe(cv, 480, 800, 560, { cargo: ink.lamp });
  person(cv, 560, 790, 250, { pose: "reach", wear: "blouse", head: "non", top: ink.accent });
  ghe(cv, 1130, 850, 620, { cargo: ink.accent, flip: true, tone: ink.near });
  person(cv, 1010, 836, 260, { pose: "hold", wear: "blouse", head: "non", top: ink.cloth, flip: true });
  oarsman(cv, 1380, 830, 280, { top: ink.near });
  sampan(cv, 690, 990, 460, { light: ink.lamp });
  person(cv, 610, 984, 230, { pose: "row", wear: "blouse", head: "non", top: ink.accent });
  cv.marks(Array.from({ length: 14 }, (_, i) => disc(680 + (i % 7) * 26, 968 - Math.floor(i / 7) * 22, 16)), ink.sprout);
}

function noodleBoat(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 470);
  streaks(cv, 420, 150, 520, ink.glow, 3, 28);
  bank(cv, 480, ink.far, ink.glow);
  for (const x of [180, 420, 1240, 1440]) stiltHouse(cv, x, 500, 190, ink.mid, ink.far);
  water(cv, 490, { deep: ink.near, count: 60 });
  for (const [x, l] of [[300, 240], [1330, 260]] as const) ghe(cv, x, 590, l, { cargo: ink.lamp, tone: ink.near });
  cv.shape(curve([[200, 770], [320, 800], [700, 830], [1100, 820], [1360, 760], [1440, 690], [1420, 800], [1290, 930], [1000, 980], [560, 980], [300, 900]], true, 4), ink.deep, { rough: 1.5, shade: { from: "below", tone: ink.near, reach: 0.6 } });
  cv.marks([[[1300, 780], [1370, 752], [1438, 694], [1416, 800], [1340, 872]]], ink.accent);
  cv.marks([lens([1318, 826], [1398, 780], 36)], ink.cloth);
  cv.dots([[1362, 802]], ink.deep, 20);
  person(cv, 640, 850, 400, { pose: "reach", wear: "blouse", head: "non", top: ink.accent });
  cv.shape(box(735, 700, 160, 130), ink.roof, { shade: { from: "right", tone: ink.deep, reach: 0.7 } });
  cv.marks([[[770, 790], [815, 740], [860, 790]]], ink.lamp);
  cv.shape([[728, 690], [902, 690], [884, 596], [746, 596]], ink.near, { shade: { from: "right", tone: ink.deep, reach: 0.7 } });
  cv.shape(disc(815, 596, 70, 14), ink.wall);
  cv.shape(curve([[790, 620], [760, 540], [810, 470], [780, 400], [840, 330], [830, 420], [860, 480], [820, 550], [840, 620]], true, 4), ink.glow);
  for (const [x, y] of [[950, 820], [1020, 826], [1090, 818], [985, 792], [1055, 792]] as const) {
    cv.shape([...disc(x, y, 36, 30, 0, 180)], ink.cloth, { rough: 0.8 });
    cv.marks([disc(x, y, 36, 8)], ink.near);
  }
  person(cv, 400, 840, 330, { pose: "row", wear: "blouse", head: "non", top: ink.cloth });
  ripples(cv, 960, 1060, ink.foam, 24);
}

function marketInDrizzle(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.near, { rough: 0, shade: { from: "below", tone: ink.deep, reach: 1 } });
  ripples(cv, 0, HEIGHT, ink.far, 60);
  const cargo = [[{ tone: ink.lamp, r: 16 }, { tone: ink.accent, r: 12 }], [{ tone: ink.sprout, r: 22 }], [{ tone: ink.cloth, r: 13 }, { tone: ink.lamp, r: 18 }]] as const;
  [[560, 300, 760, 22], [1060, 560, 820, 22], [420, 740, 780, 22], [1330, 120, 640, 22], [1180, 960, 760, 22], [-20, 160, 560, 22]].forEach(([x = 0, y = 0, length = 0, turn = 0], i) => boatFromAbove(cv, x, y, length, turn, i % 2 ? ink.mid : ink.wallShade, cargo[i % 3] ?? cargo[0]));
  for (let i = 0; i < 34; i++) {
    const [x, y, r] = [cv.rng.whole(0, 1600), cv.rng.whole(0, 1060), cv.rng.between(12, 30)];
    cv.line([...disc(x, y, r, r * 0.5), [x + r, y]], ink.glow, 2.4);
  }
}

const ROOFTOP = (cv: Canvas, x: number, y: number, w: number) => {
  tiledRoof(cv, x - w / 2, y, w, w * 0.36);
};

function floodedVillage(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  hills(cv, 520, 210, ink.far, { peaks: 4, light: ink.glow });
  for (const [x, h, l] of [[150, 330, -30], [1430, 380, 50], [1290, 280, -20]] as const) palm(cv, x, 600, h, l, ink.near, ink.mid);
  water(cv, 540, { tone: ink.wallShade, foam: ink.wall, count: 60, deep: ink.mid });
  ROOFTOP(cv, 400, 600, 330);
  ROOFTOP(cv, 1010, 590, 280);
  bamboo(cv, 720, 620, 300, 6, ink.near, ink.mid);
  ROOFTOP(cv, 1240, 760, 460);
  person(cv, 1200, 610, 170, { pose: "sit", wear: "blouse", head: "non", top: ink.accent });
  person(cv, 1290, 606, 180, { pose: "raise", top: ink.lamp });
  cv.shape(curve([[250, 850], [330, 880], [640, 890], [860, 870], [930, 820], [900, 910], [820, 950], [380, 950], [290, 910]], true, 3), ink.accent, { rough: 1.2, shade: { from: "below", tone: ink.deep, reach: 0.6 } });
  person(cv, 400, 880, 260, { pose: "row", head: "helmet", hat: ink.cloth, top: ink.lamp, legs: ink.deep });
  person(cv, 560, 884, 230, { pose: "sit", head: "bun", wear: "blouse", top: ink.near });
  person(cv, 680, 882, 200, { pose: "sit", head: "hair", top: ink.cloth });
  person(cv, 780, 872, 280, { pose: "reach", head: "helmet", hat: ink.cloth, top: ink.lamp, legs: ink.deep });
  cv.marks([lens([200, 954], [980, 958], 24)], ink.wall);
  rain(cv, 170, ink.foam, -60);
}

function floodedStreet(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  const front = (x: number, w: number, h: number, wall: string) => {
    cv.shape(box(x, 720 - h, w, h), wall, { shade: { from: "right", tone: ink.mid, reach: 0.6 } });
    for (let i = 0; i < 2; i++) {
      cv.shape(box(x + w * (0.14 + i * 0.44), 760 - h, w * 0.26, h * 0.24), i ? ink.lamp : ink.deep);
      cv.shape(box(x + w * (0.14 + i * 0.44), 760 - h * 0.58, w * 0.26, h * 0.7), ink.deep);
    }
    tiledRoof(cv, x - 14, 728 - h, w + 28, 70);
  };
  front(-40, 300, 420, ink.wallShade);
  front(270, 260, 500, ink.lamp);
  front(540, 300, 380, ink.wall);
  front(850, 250, 480, ink.wallShade);
  front(1110, 290, 400, ink.wall);
  front(1410, 260, 520, ink.lamp);
  water(cv, 690, { tone: ink.far, foam: ink.foam, count: 80, deep: ink.near });
  for (const [x, top, legs] of [[420, ink.accent, ink.deep], [560, ink.cloth, ink.deep]] as const) {
    person(cv, x, 960, 360, { pose: "walk", wear: "blouse", head: "non", top, legs });
  }
  basketBoat(cv, 900, 830, 360, ink.wallShade, ink.roof);
  person(cv, 850, 840, 230, { pose: "sit", wear: "blouse", head: "bun", top: ink.near });
  person(cv, 940, 838, 190, { pose: "sit", head: "hair", top: ink.lamp });
  person(cv, 1180, 990, 360, { pose: "reach", head: "cap", hat: ink.near, top: ink.leaf, flip: true });
  cv.shape(box(-20, 905, 1640, 200), ink.far, { rough: 1.5, shade: { from: "below", tone: ink.near, reach: 0.9 } });
  ripples(cv, 905, 1060, ink.foam, 46);
  rain(cv, 130, ink.foam, -20);
}

function risingRiver(cv: Canvas): void {
  const { ink, rng } = cv;
  sky(cv, 380);
  cv.shape(curve([[-60, 140], [160, 60], [400, 150], [700, 70], [980, 160], [1280, 60], [1660, 150], [1660, -60], [-60, -60]], true, 5), ink.near, { shade: { from: "below", tone: ink.mid, reach: 0.9 } });
  cv.marks([[[1090, 130], [1150, 130], [1110, 240], [1160, 236], [1060, 400], [1092, 272], [1050, 276]]], ink.lamp);
  hills(cv, 470, 190, ink.far, { peaks: 4, sharp: true });
  hills(cv, 520, 110, ink.mid, { peaks: 5 });
  const wave = (y: number, amp: number, tone: string, crest: string) => {
    const line = Array.from({ length: 19 }, (_, i): Point => [-80 + i * 100, y + (i % 2 ? -amp : amp * 0.4) + rng.wobble(amp * 0.3)]);
    cv.shape([...curve(line, false, 4), [1700, HEIGHT + 30], [-80, HEIGHT + 30]], tone, { shade: { from: "above", tone: crest, reach: 0.4 } });
    cv.marks(line.filter((_, i) => i % 2).map(([x, ly]) => lens([x - 54, ly + 16], [x + 50, ly + 12], 12, -16)), crest);
  };
  wave(560, 22, ink.wallShade, ink.wall);
  stiltHouse(cv, 380, 650, 330, ink.near, ink.wallShade);
  wave(650, 30, ink.mid, ink.wall);
  trawler(cv, 960, 740, 460, { hull: ink.accent });
  wave(760, 36, ink.wallShade, ink.wall);
  for (const [x, y, turn] of [[380, 830, 12], [1260, 860, -18]] as const) cv.shape(turned(box(x - 150, y, 300, 22), turn, x, y), ink.deep);
  wave(880, 44, ink.near, ink.wallShade);
  rain(cv, 170, ink.foam, -90);
}

const SACK = outline("-46 0, -52 -18, -44 -34, -10 -40, 30 -38, 50 -26, 52 -8, 44 2");

function sandbags(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  hills(cv, 470, 130, ink.far, { peaks: 4 });
  water(cv, 460, { tone: ink.wallShade, foam: ink.wall, count: 70, deep: ink.mid });
  for (const [x, y, h] of [[230, 560, 260], [1180, 540, 220], [1430, 580, 300]] as const) banana(cv, x, y, h, ink.leaf, ink.mid);
  tiledRoof(cv, 560, 560, 330, 110);
  const sack = cv.stamp(() => {
    cv.shape(curve(SACK, true, 3), ink.lamp, { rough: 1, shade: { from: "below", tone: ink.roof, reach: 0.7 } });
    cv.marks([lens([36, -34], [60, -46], 15), lens([-30, -22], [20, -24], 3)], ink.deep);
  });
  cv.shape([[-20, 830], [1620, 800], [1620, 1100], [-20, 1100]], ink.mid, { rough: 1.5, shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  for (let row = 0; row < 5; row++) for (let i = row - 1; i < 13 - row; i++) sack(i * 136 + (row % 2) * 66 - 20, 860 - row * 52 - i * 2.4, { scale: 1.5, flip: (i + row) % 3 === 0 });
  const crew = [[250, "carry", ink.accent], [540, "reach", ink.leaf], [800, "hold", ink.accent], [1040, "reach", ink.near], [1300, "bend", ink.accent]] as const;
  crew.forEach(([x, pose, top], i) => person(cv, x, 980 + (i % 2) * 30, 400, { pose, head: i % 2 ? "non" : "helmet", hat: ink.cloth, top, legs: ink.deep, wear: i % 2 ? "blouse" : "shirt" }));
  for (const [x, y] of [[640, 760], [1140, 755]] as const) sack(x, y, { scale: 1.1 });
  sack(1420, 1000, { scale: 1.4 });
  rain(cv, 110, ink.foam, -50);
}

export const SONG_NUOC: SceneArt = [["dusk", riverMorning], ["noon", limestoneRiver], ["ochre", monkeyBridge], ["rain", ferryInRain]];
export const CHO_NOI: SceneArt = [["moss", marketFromAbove], ["dawn", marketAtDawn], ["clay", noodleBoat], ["indigo", marketInDrizzle]];
export const MUA_LU: SceneArt = [["rain", floodedVillage], ["mist", floodedStreet], ["indigo", risingRiver], ["noon", sandbags]];
