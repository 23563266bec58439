import { buffalo } from "@/db/demo/illustrations/kit/animals";
import { sampan } from "@/db/demo/illustrations/kit/boats";
import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { audience } from "@/db/demo/illustrations/kit/crowd";
import { box, curve, disc, outline } from "@/db/demo/illustrations/kit/geometry";
import { curvedRoof } from "@/db/demo/illustrations/kit/houses";
import { buddha, drumFace, turtle } from "@/db/demo/illustrations/kit/museum";
import { person } from "@/db/demo/illustrations/kit/people";
import { lotus, lotusLeaf, tree } from "@/db/demo/illustrations/kit/plants";
import { pottery } from "@/db/demo/illustrations/kit/pottery";
import { floorboards, room } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rays, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { glitter, water } from "@/db/demo/illustrations/kit/water";

function bronzeDrum(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 860, ink.near, ink.mid, { light: ink.deep, shade: ink.deep });
  cv.shape(outline("600 -20, 1000 -20, 1420 900, 180 900"), ink.mid, {
    shade: { from: "above", tone: ink.far, reach: 0.8 },
  });
  drumFace(cv, 800, 450, 350, ink.lamp, ink.deep);
  cv.shape(outline("560 870, 1040 870, 1080 1000, 520 1000"), ink.roof, {
    shade: { from: "right", tone: ink.deep, reach: 0.6 },
  });
  cv.shape(box(520, 846, 560, 34), ink.wallShade);
  for (const [x, h, head, top, f] of [
    [300, 470, "long", ink.accent, false],
    [400, 330, "hair", ink.cloth, false],
    [1270, 480, "hair", ink.cloth, true],
  ] as const)
    person(cv, x, 1030, h, {
      pose: h < 400 ? "raise" : "hold",
      head,
      top,
      legs: ink.deep,
      flip: f,
      wear: head === "long" ? "aodai" : "shirt",
    });
}

function templeOfLiterature(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 600);
  sun(cv, 1080, 300, 120, "halo");
  for (const [x, h] of [
    [120, 560],
    [1480, 600],
    [290, 420],
    [1330, 440],
  ] as const)
    tree(cv, x, 780, h, { spread: 1.1 });
  cv.shape(box(-20, 740, 1640, 360), ink.wallShade, { shade: { from: "below", tone: ink.roof, reach: 0.7 } });
  cv.shape(box(-20, 690, 1640, 70), ink.roof, { shade: { from: "below", tone: ink.deep, reach: 0.6 } });
  for (const x of [560, 690, 910, 1040])
    cv.shape(box(x - 34, 520, 68, 300), ink.wall, { shade: { from: "right", tone: ink.wallShade, reach: 0.6 } });
  cv.shape(box(500, 800, 600, 34), ink.wallShade);
  cv.shape(box(500, 500, 600, 40), ink.roof);
  cv.shape(box(560, 330, 480, 176), ink.accent, { shade: { from: "below", tone: ink.roof, reach: 0.6 } });
  cv.shape(disc(800, 418, 74), ink.lamp, { rough: 1 });
  cv.shape(disc(800, 418, 54), ink.deep, { rough: 0.6 });
  rays(cv, 800, 418, 22, 56, 12, ink.lamp);
  cv.shape(disc(800, 418, 22), ink.lamp, { rough: 0.4 });
  for (const x of [600, 664, 920, 984]) cv.marks([box(x, 360, 24, 120)], ink.roof);
  curvedRoof(cv, 800, 340, 660, 90);
  cv.shape(box(640, 240, 320, 34), ink.accent);
  curvedRoof(cv, 800, 246, 480, 110);
  water(cv, 900, { foot: 1100, count: 26 });
  glitter(cv, 800, 910, 1060, 300, ink.accent);
  for (const [x, f] of [
    [330, false],
    [470, false],
    [1130, true],
    [1270, true],
  ] as const) {
    turtle(cv, x, 876, 1, f);
    cv.shape([...disc(x, 700, 44, 30, 180, 360), [x + 44, 848], [x - 44, 848]], ink.far, {
      shade: { from: "right", tone: ink.mid, reach: 0.7 },
    });
  }
  person(cv, 760, 892, 230, { pose: "walk", wear: "aodai", head: "long", top: ink.cloth, legs: ink.cloth });
}

function gallery(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 740, ink.wall, ink.wallShade, { light: ink.glow, shade: ink.roof });
  floorboards(cv, 745, [800, 420], ink.far, 14);
  const frame = (x: number, y: number, w: number, h: number, draw: () => void) => {
    cv.shape(box(x - 16, y - 16, w + 32, h + 32), ink.roof, { rough: 1 });
    cv.within(box(x, y, w, h), draw);
  };
  frame(120, 190, 300, 380, () => {
    cv.shape(box(100, 170, 340, 420), ink.accent, { rough: 0 });
    sun(cv, 270, 320, 70, "plain", ink.lamp);
    cv.shape(curve(outline("100 470, 200 430, 330 480, 440 440, 440 600, 100 600"), true, 4), ink.deep);
    sampan(cv, 270, 500, 160, { light: ink.lamp });
  });
  frame(560, 130, 480, 480, () => {
    cv.shape(box(540, 110, 520, 520), ink.deep, { rough: 0 });
    for (const [x, y, r] of [
      [640, 520, 80],
      [930, 540, 100],
      [800, 590, 90],
    ] as const)
      lotusLeaf(cv, x, y, r, ink.leaf, ink.sprout);
    lotus(cv, 700, 400, 130, 140, ink.accent, ink.cloth);
    lotus(cv, 900, 430, 110, 120, ink.accent, ink.cloth);
    lotus(cv, 810, 300, 90, 240, ink.lamp, ink.cloth);
  });
  frame(1180, 190, 300, 380, () => {
    cv.shape(box(1160, 170, 340, 420), ink.lamp, { rough: 0 });
    buffalo(cv, 1330, 500, 1.2, ink.deep, ink.roof);
    person(cv, 1316, 440, 120, { pose: "sit", head: "non", top: ink.accent });
  });
  for (const x of [270, 800, 1330])
    cv.marks(
      [
        [
          [x - 30, 30],
          [x + 30, 30],
          [x + 44, 66],
          [x - 44, 66],
        ],
      ],
      ink.deep,
    );
  cv.shape(box(620, 880, 360, 40), ink.roof);
  cv.marks([box(650, 918, 20, 90), box(930, 918, 20, 90)], ink.deep);
  person(cv, 740, 990, 420, { pose: "sit", head: "bald", wear: "coat", top: ink.near, legs: ink.deep });
  person(cv, 380, 1010, 440, { pose: "hold", head: "long", wear: "aodai", top: ink.accent, legs: ink.cloth });
  person(cv, 480, 1010, 300, { pose: "raise", head: "hair", top: ink.cloth, legs: ink.near });
  person(cv, 1240, 1000, 440, { pose: "stand", head: "hair", top: ink.mid, legs: ink.deep, flip: true });
}

function treasureHall(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.deep, { rough: 0 });
  for (let i = 0; i < 5; i++) {
    const x = 40 + i * 320;
    cv.shape([...disc(x + 120, 240, 130, 150, 180, 360), [x + 250, 700], [x - 10, 700]], ink.near, {
      shade: { from: "above", tone: ink.mid, reach: 0.8 },
    });
  }
  cv.shape(box(-20, 700, 1640, 400), ink.near, { shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  const items = [
    [170, "vase"],
    [490, "lidded"],
    [1130, "jar"],
    [1450, "bottle"],
  ] as const;
  for (const [x, kind] of items) {
    cv.shape(
      [
        [x - 30, 190],
        [x + 30, 190],
        [x + 150, 660],
        [x - 150, 660],
      ],
      ink.mid,
      { shade: { from: "above", tone: ink.lamp, reach: 0.8 } },
    );
    cv.shape(box(x - 90, 660, 180, 240), ink.roof, { shade: { from: "right", tone: ink.deep, reach: 0.7 } });
    pottery(cv, x, 660, 230, kind, ink.cloth, ink.near, { sprig: true });
    cv.line(
      [
        [x - 120, 660],
        [x - 120, 380],
        [x + 120, 380],
        [x + 120, 660],
      ],
      ink.far,
      4,
    );
  }
  cv.shape(outline("760 -20, 840 -20, 1060 760, 540 760"), ink.mid, {
    shade: { from: "above", tone: ink.lamp, reach: 0.8 },
  });
  cv.shape(box(640, 700, 320, 240), ink.roof, { shade: { from: "right", tone: ink.deep, reach: 0.7 } });
  buddha(cv, 800, 700, 1.15);
  audience(cv, 960, 110, ink.deep, { gap: 2.7, light: ink.mid });
}

export const BAO_TANG: SceneArt = [
  ["indigo", bronzeDrum],
  ["moss", templeOfLiterature],
  ["dawn", gallery],
  ["clay", treasureHall],
];
