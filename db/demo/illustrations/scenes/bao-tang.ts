import { buffalo } from "@/db/demo/illustrations/kit/animals";
import { sampan } from "@/db/demo/illustrations/kit/boats";
import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { audience } from "@/db/demo/illustrations/kit/crowd";
import {
  box,
  curve,
  disc,
  lens,
  moved,
  outline,
  type Point,
  type Points,
  ribbon,
  turned,
} from "@/db/demo/illustrations/kit/geometry";
import { curvedRoof } from "@/db/demo/illustrations/kit/houses";
import { person } from "@/db/demo/illustrations/kit/people";
import { lotus, lotusLeaf, tree } from "@/db/demo/illustrations/kit/plants";
import { pottery } from "@/db/demo/illustrations/kit/pottery";
import { floorboards, room } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rays, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { glitter, water } from "@/db/demo/illustrations/kit/water";

/** The face of a Đông Sơn drum: a star, rings of teeth and circles, and birds flying round. */
function drumFace(cv: Canvas, x: number, y: number, r: number, metal: string, cutTone: string): void {
  cv.shape(disc(x, y, r), metal, { rough: 1.5, shade: { from: "right", tone: cutTone, reach: 0.4 } });
  for (const k of [0.985, 0.9, 0.8, 0.56, 0.5, 0.3])
    cv.line([...disc(x, y, r * k), [x + r * k, y]], cutTone, r * 0.012);
  cv.marks(
    [
      Array.from({ length: 28 }, (_, i): Point => {
        const turn = (i / 28) * Math.PI * 2;
        const reach = i % 2 ? r * 0.085 : r * 0.28;
        return [x + Math.cos(turn) * reach, y + Math.sin(turn) * reach];
      }),
    ],
    cutTone,
  );
  const teeth = (count: number, inner: number, outer: number) =>
    cv.marks(
      Array.from({ length: count }, (_, i): Points => {
        const [a, b] = [(i / count) * 6.2832, ((i + 1) / count) * 6.2832];
        return [
          [x + Math.cos(a) * r * inner, y + Math.sin(a) * r * inner],
          [x + Math.cos((a + b) / 2) * r * outer, y + Math.sin((a + b) / 2) * r * outer],
          [x + Math.cos(b) * r * inner, y + Math.sin(b) * r * inner],
        ];
      }),
      cutTone,
    );
  teeth(64, 0.91, 0.97);
  teeth(40, 0.31, 0.36);
  cv.dots(
    Array.from({ length: 44 }, (_, i): Point => [
      x + Math.cos(i * 0.1428) * r * 0.53,
      y + Math.sin(i * 0.1428) * r * 0.53,
    ]),
    cutTone,
    r * 0.026,
  );
  cv.dots(
    Array.from({ length: 30 }, (_, i): Point => [
      x + Math.cos(i * 0.2094) * r * 0.43,
      y + Math.sin(i * 0.2094) * r * 0.43,
    ]),
    cutTone,
    r * 0.04,
  );
  cv.dots(
    Array.from({ length: 70 }, (_, i): Point => [
      x + Math.cos(i * 0.0898) * r * 0.85,
      y + Math.sin(i * 0.0898) * r * 0.85,
    ]),
    cutTone,
    r * 0.022,
  );
  const bird = outline(
    "-40 2, -16 -4, -2 -22, 6 -6, 22 -8, 30 -16, 36 -10, 58 -8, 36 -3, 22 4, 4 8, -6 20, -12 8, -30 14",
  );
  for (let i = 0; i < 12; i++) {
    const turn = i * 30;
    const at: Point = [
      x + Math.cos((turn * Math.PI) / 180) * r * 0.68,
      y + Math.sin((turn * Math.PI) / 180) * r * 0.68,
    ];
    cv.marks([turned(moved(bird, at[0], at[1], r * 0.0031), turn - 90, at[0], at[1])], cutTone);
  }
}

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

function turtle(cv: Canvas, x: number, y: number, k: number, flip: boolean): void {
  const { ink } = cv;
  cv.shape(moved([...disc(0, 0, 78, 44, 180, 360), [82, 10], [-82, 10]], x, y, k, flip), ink.mid, {
    rough: 1.2,
    shade: { from: "above", tone: ink.far, reach: 0.6 },
  });
  cv.shape(moved(curve(outline("70 -4, 100 -34, 126 -30, 124 -14, 100 6"), true, 3), x, y, k, flip), ink.mid, {
    rough: 1,
  });
  cv.marks(
    [moved(lens([-70, 14], [-30, 14], 18), x, y, k, flip), moved(lens([30, 14], [74, 14], 18), x, y, k, flip)],
    ink.mid,
  );
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

/** A seated stone figure with a halo, as in the Chăm and Lý rooms. */
function buddha(cv: Canvas, x: number, y: number, k: number): void {
  const { ink } = cv;
  const put = (points: Points, tone: string, look = {}) =>
    cv.shape(moved(points, x, y, k), tone, { rough: 1.2, ...look });
  const lit = { shade: { from: "right" as const, tone: ink.wallShade, reach: 0.6 } };
  put(disc(0, -330, 100), ink.lamp);
  put(disc(0, -330, 84), ink.accent);
  for (const turn of [-80, -50, -20, 20, 50, 80])
    put(turned(lens([0, -10], [0, -100], 54), turn, 0, -10), ink.wallShade);
  put(curve(outline("-150 -60, -110 -110, 0 -120, 110 -110, 150 -60, 90 -30, -90 -30"), true, 4), ink.wall, lit);
  put(curve(outline("-80 -100, -86 -200, -56 -256, 56 -256, 86 -200, 80 -100"), true, 3), ink.wall, lit);
  put(ribbon(outline("-76 -230, -110 -160, -30 -120"), [40, 38, 28]), ink.wall, lit);
  put(ribbon(outline("76 -230, 110 -160, 30 -120"), [40, 38, 28]), ink.wall, lit);
  put(ribbon(outline("0 -250, 0 -286"), [44, 40]), ink.wall);
  put(disc(0, -330, 52, 64), ink.wall, lit);
  put([...disc(0, -346, 56, 56, 180, 360)], ink.wallShade);
  put(disc(0, -408, 24), ink.wallShade);
  cv.marks(
    [
      moved(lens([-36, -326], [-8, -326], 5, 8), x, y, k),
      moved(lens([8, -326], [36, -326], 5, 8), x, y, k),
      moved(lens([-34, -344], [-6, -346], 4, -8), x, y, k),
      moved(lens([6, -346], [34, -344], 4, -8), x, y, k),
      moved(lens([-16, -296], [16, -296], 5, 6), x, y, k),
      moved(lens([0, -330], [-4, -308], 4), x, y, k),
    ],
    ink.deep,
  );
}

export const BAO_TANG: SceneArt = [
  ["indigo", bronzeDrum],
  ["moss", templeOfLiterature],
  ["dawn", gallery],
  ["clay", treasureHall],
];
