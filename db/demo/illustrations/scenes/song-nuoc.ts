import { egrets } from "@/db/demo/illustrations/kit/animals";
import { ghe, oarsman, sampan } from "@/db/demo/illustrations/kit/boats";
import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { box, curve, lens, outline, type Point, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { farmhouse } from "@/db/demo/illustrations/kit/houses";
import { bank, karst } from "@/db/demo/illustrations/kit/land";
import { areca, banana, nipa, palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { lotus, lotusLeaf } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, rain, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { glitter, water } from "@/db/demo/illustrations/kit/water";

function riverMorning(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  sun(cv, 760, 430, 180, "barred");
  bank(cv, 570, ink.far, ink.glow);
  bank(cv, 590, ink.mid, ink.far);
  for (const [x, h] of [
    [180, 260],
    [250, 210],
    [1330, 280],
    [1420, 220],
    [1240, 190],
  ] as const)
    areca(cv, x, 580, h, ink.near);
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
  for (const [x, y, r] of [
    [1200, 930, 110],
    [1380, 1000, 150],
    [1120, 1030, 100],
    [210, 1010, 130],
    [60, 950, 90],
  ] as const)
    lotusLeaf(cv, x, y, r, ink.leaf, ink.sprout);
  lotus(cv, 1300, 860, 92, 120, ink.accent, ink.cloth);
  lotus(cv, 1440, 900, 74, 90, ink.accent, ink.cloth);
}

function monkeyBridge(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 540);
  sun(cv, 1060, 330, 130, "rays");
  bank(cv, 590, ink.mid, ink.sprout);
  farmhouse(cv, 330, 600, 280);
  for (const [x, h, l] of [
    [140, 420, -50],
    [520, 380, 60],
    [1290, 460, 70],
    [1440, 380, -40],
  ] as const)
    palm(cv, x, 620, h, l, ink.near, ink.leaf);
  water(cv, 610, { deep: ink.near, count: 56 });
  cv.shape(curve(outline("-60 650, 160 650, 330 690, 380 720, 250 760, -60 790"), true, 4), ink.leaf, {
    shade: { from: "above", tone: ink.sprout, reach: 0.8 },
  });
  cv.shape(curve(outline("1660 650, 1440 656, 1270 700, 1230 730, 1370 770, 1660 800"), true, 4), ink.leaf, {
    shade: { from: "above", tone: ink.sprout, reach: 0.8 },
  });
  const deck = curve(outline("230 690, 500 610, 800 580, 1100 610, 1370 690"), false, 6);
  const rail = deck.map(([x, y]): Point => [x + 10, y - 96]);
  for (const [x, y] of [
    [430, 628],
    [640, 590],
    [960, 590],
    [1170, 626],
  ] as const)
    cv.marks(
      [
        ribbon(
          [
            [x - 34, y + 190],
            [x + 14, y - 110],
          ],
          [11],
        ),
        ribbon(
          [
            [x + 44, y + 190],
            [x + 2, y - 110],
          ],
          [11],
        ),
      ],
      ink.roof,
    );
  cv.marks([ribbon(deck, [17]), ribbon(rail, [8])], ink.deep);
  person(cv, 720, 588, 230, { pose: "carry", wear: "aodai", head: "non", top: ink.cloth, legs: ink.cloth });
  person(cv, 900, 588, 200, { pose: "walk", head: "cap", top: ink.accent, legs: ink.deep });
  sampan(cv, 620, 890, 380, { light: ink.lamp });
  person(cv, 620, 882, 210, { pose: "row", wear: "blouse", head: "non", top: ink.near });
  nipa(cv, 1530, 1080, 360, ink.near, 9);
  banana(cv, 1330, 760, 190, ink.near, ink.leaf);
  nipa(cv, 60, 1070, 330, ink.near, 8);
}

function ferryInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  bank(cv, 500, ink.far, ink.glow);
  bank(cv, 520, ink.mid, ink.far);
  for (const x of [220, 300, 1180, 1250, 1420]) areca(cv, x, 510, cv.rng.between(130, 210), ink.mid);
  water(cv, 510, { deep: ink.near, count: 70 });
  cv.shape(outline("250 720, 1340 720, 1400 690, 1420 700, 1330 830, 300 830, 180 700, 200 690"), ink.near, {
    rough: 1.5,
    shade: { from: "below", tone: ink.deep, reach: 0.7 },
  });
  cv.marks(
    [lens([200, 836], [1400, 840], 26), lens([120, 866], [600, 868], 12), lens([900, 870], [1480, 872], 12)],
    ink.foam,
  );
  cv.marks([box(290, 744, 1030, 12)], ink.accent);
  for (const x of [430, 760, 1090]) cv.marks([box(x - 4, 470, 8, 250)], ink.deep);
  cv.shape(outline("370 480, 420 440, 1110 440, 1160 480"), ink.roof, { rough: 1 });
  cv.shape(box(690, 330, 170, 110), ink.wall, { shade: { from: "right", tone: ink.wallShade, reach: 0.6 } });
  cv.marks([box(706, 350, 60, 46), box(782, 350, 60, 46)], ink.deep);
  cv.shape(box(676, 316, 198, 18), ink.accent);
  for (const [x, head, top] of [
    [480, "non", ink.accent],
    [560, "hair", ink.lamp],
    [640, "non", ink.cloth],
    [850, "helmet", ink.near],
    [930, "non", ink.leaf],
    [1020, "long", ink.accent],
  ] as const)
    person(cv, x, 722, 190, { head, top, pose: "hold", wear: head === "non" ? "blouse" : "shirt" });
  sampan(cv, 480, 980, 420, { light: ink.lamp });
  person(cv, 500, 972, 230, { pose: "row", wear: "blouse", head: "non", top: ink.sprout });
  rain(cv, 170, ink.foam);
}

export const SONG_NUOC: SceneArt = [
  ["dusk", riverMorning],
  ["noon", limestoneRiver],
  ["ochre", monkeyBridge],
  ["rain", ferryInRain],
];
