import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { box, curve, disc, outline, type Point, type Points, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { panes } from "@/db/demo/illustrations/kit/houses";
import { hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import { bush, tree } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, rain, sky } from "@/db/demo/illustrations/kit/sky";
import { blocks } from "@/db/demo/illustrations/kit/towers";
import { glitter } from "@/db/demo/illustrations/kit/water";

const cross = (x: number, y: number, r: number): Points => [
  [x - r * 0.33, y - r],
  [x + r * 0.33, y - r],
  [x + r * 0.33, y - r * 0.33],
  [x + r, y - r * 0.33],
  [x + r, y + r * 0.33],
  [x + r * 0.33, y + r * 0.33],
  [x + r * 0.33, y + r],
  [x - r * 0.33, y + r],
  [x - r * 0.33, y + r * 0.33],
  [x - r, y + r * 0.33],
  [x - r, y - r * 0.33],
  [x - r * 0.33, y - r * 0.33],
];

function ambulance(cv: Canvas, x: number, y: number, length: number, flip = false): void {
  const { ink } = cv;
  cv.at(x, y, { scale: length / 300, flip }, () => {
    cv.shape(outline("-150 -24, -150 -142, 70 -142, 96 -96, 140 -84, 152 -50, 150 -24"), ink.cloth, {
      rough: 1,
      shade: { from: "below", tone: ink.wallShade, reach: 0.6 },
    });
    cv.shape(outline("56 -128, 70 -128, 90 -92, 56 -92"), ink.near, { rough: 0.6 });
    cv.marks([box(-136, -126, 70, 34)], ink.near);
    cv.shape(box(-150, -74, 302, 16), ink.accent, { rough: 0.8 });
    cv.marks([cross(0, -104, 22)], ink.leaf);
    cv.shape(box(-30, -156, 44, 14), ink.accent, { rough: 0.6 });
    for (const cx of [-96, 100]) {
      cv.marks([disc(cx, -24, 27)], ink.deep);
      cv.marks([disc(cx, -24, 13)], ink.wallShade);
    }
    cv.marks([disc(144, -56, 8)], ink.lamp);
  });
}

function frontOfHospital(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  cloud(cv, 300, 240, 360, ink.cloth, ink.glow);
  cloud(cv, 1380, 300, 300, ink.cloth, ink.glow);
  hills(cv, 700, 110, ink.far, { peaks: 5 });
  cv.shape(box(250, 300, 1100, 460), ink.wall, { shade: { from: "right", tone: ink.wallShade, reach: 0.5 } });
  cv.shape(box(640, 200, 320, 560), ink.cloth, { shade: { from: "right", tone: ink.wallShade, reach: 0.5 } });
  panes(cv, { x: 270, y: 320, width: 360, height: 330 }, 6, 4, ink.near, 0.04, 0.6);
  panes(cv, { x: 970, y: 320, width: 360, height: 330 }, 6, 4, ink.near, 0.04, 0.6);
  cv.shape(disc(800, 310, 74), ink.leaf, { rough: 1 });
  cv.marks([cross(800, 310, 44)], ink.cloth);
  panes(cv, { x: 660, y: 420, width: 280, height: 180 }, 5, 2, ink.near, 0, 0.66);
  cv.shape(outline("560 630, 1040 630, 1060 660, 540 660"), ink.roof);
  for (const x of [580, 1010]) cv.marks([box(x, 660, 14, 110)], ink.roof);
  cv.shape(box(690, 660, 220, 104), ink.near);
  cv.marks([box(796, 660, 8, 104)], ink.wall);
  cv.shape(box(-20, 756, 1640, 340), ink.far, { shade: { from: "below", tone: ink.mid, reach: 1 } });
  for (const x of [110, 1490]) tree(cv, x, 800, 400);
  for (const x of [230, 400, 1210, 1380]) bush(cv, x, 772, 150, ink.leaf, ink.sprout);
  ambulance(cv, 480, 960, 420);
  person(cv, 900, 940, 300, { wear: "coat", head: "hair", top: ink.cloth, legs: ink.near, pose: "reach" });
  person(cv, 1010, 940, 290, { wear: "blouse", head: "non", top: ink.accent, pose: "hold", flip: true });
  person(cv, 1240, 980, 320, {
    wear: "coat",
    head: "scrub",
    hat: ink.sprout,
    top: ink.sprout,
    pose: "walk",
    flip: true,
  });
}

function corridor(cv: Canvas): void {
  const { ink } = cv;
  const vanish: Point = [860, 430];
  const toward = (p: Point, t: number): Point => [p[0] + (vanish[0] - p[0]) * t, p[1] + (vanish[1] - p[1]) * t];
  cv.shape(FULL, ink.wall, { rough: 0 });
  cv.shape([[-20, -20], [1620, -20], toward([1620, -20], 0.86), toward([-20, -20], 0.86)], ink.glow, {
    shade: { from: "above", tone: ink.far, reach: 0.8 },
  });
  cv.shape([[-20, -20], toward([-20, -20], 0.86), toward([-20, 1090], 0.86), [-20, 1090]], ink.sprout, {
    shade: { from: "left", tone: ink.leaf, reach: 0.7 },
  });
  cv.shape([[1620, -20], toward([1620, -20], 0.86), toward([1620, 1090], 0.86), [1620, 1090]], ink.wallShade, {
    shade: { from: "right", tone: ink.mid, reach: 0.7 },
  });
  cv.shape([[-20, 1090], [1620, 1090], toward([1620, 1090], 0.86), toward([-20, 1090], 0.86)], ink.far, {
    shade: { from: "below", tone: ink.mid, reach: 0.9 },
  });
  for (const [a, b] of [
    [0.1, 0.34],
    [0.46, 0.6],
    [0.68, 0.76],
  ] as const) {
    cv.shape([toward([-20, 230], a), toward([-20, 230], b), toward([-20, 1090], b), toward([-20, 1090], a)], ink.near, {
      rough: 1,
    });
    cv.shape(
      [toward([1620, 120], a), toward([1620, 120], b), toward([1620, 640], b), toward([1620, 640], a)],
      ink.foam,
      { rough: 1 },
    );
    cv.marks([ribbon([toward([1620, 120], (a + b) / 2), toward([1620, 640], (a + b) / 2)], [8])], ink.wall);
    cv.marks(
      [[toward([500, -20], a), toward([1000, -20], a), toward([1000, -20], a + 0.08), toward([500, -20], a + 0.08)]],
      ink.cloth,
    );
  }
  cv.shape(
    [toward([-20, 820], 0), toward([-20, 820], 0.86), toward([-20, 850], 0.86), toward([-20, 860], 0)],
    ink.wall,
    { rough: 0.6 },
  );
  const bed = (x: number, y: number, k: number) => {
    cv.marks(
      [
        box(x - 250 * k, y - 60 * k, 14 * k, 60 * k),
        box(x + 230 * k, y - 60 * k, 14 * k, 60 * k),
        disc(x - 243 * k, y, 20 * k),
        disc(x + 237 * k, y, 20 * k),
        box(x - 290 * k, y - 220 * k, 14 * k, 130 * k),
      ],
      ink.deep,
    );
    cv.shape(box(x - 280 * k, y - 110 * k, 550 * k, 50 * k), ink.near, { rough: 1 });
    cv.shape(
      curve(
        [
          [x - 270 * k, y - 110 * k],
          [x - 250 * k, y - 150 * k],
          [x - 170 * k, y - 150 * k],
          [x - 150 * k, y - 110 * k],
        ],
        true,
        3,
      ),
      ink.cloth,
    );
    cv.shape(disc(x - 200 * k, y - 164 * k, 32 * k, 30 * k), ink.skin);
    cv.shape([...disc(x - 208 * k, y - 170 * k, 34 * k, 30 * k, 110, 300)], ink.deep, { rough: 1 });
    cv.shape(
      curve(
        [
          [x - 160 * k, y - 110 * k],
          [x - 140 * k, y - 170 * k],
          [x + 40 * k, y - 160 * k],
          [x + 200 * k, y - 150 * k],
          [x + 270 * k, y - 110 * k],
        ],
        true,
        3,
      ),
      ink.sprout,
      { shade: { from: "right", tone: ink.leaf, reach: 0.6 } },
    );
  };
  person(cv, 1140, 960, 520, {
    wear: "coat",
    head: "scrub",
    hat: ink.cloth,
    top: ink.cloth,
    legs: ink.near,
    pose: "reach",
    flip: true,
  });
  bed(790, 980, 1.1);
  person(cv, 430, 960, 500, { wear: "coat", head: "long", top: ink.cloth, legs: ink.near, pose: "walk", flip: true });
  cv.marks([box(560, 520, 8, 390)], ink.deep);
  cv.shape(curve(outline("540 530, 590 530, 594 600, 566 624, 536 600"), true, 3), ink.foam);
  person(cv, 930, 640, 210, { wear: "coat", head: "hair", top: ink.cloth, legs: ink.near, pose: "walk" });
}

function operating(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.deep, { rough: 0 });
  cv.shape(outline("640 230, 1010 230, 1480 1090, 160 1090"), ink.near, {
    shade: { from: "above", tone: ink.glow, reach: 0.9 },
  });
  cv.marks([box(818, -20, 14, 120), ribbon(outline("825 90, 825 170"), [20])], ink.far);
  cv.shape(disc(825, 190, 230, 62), ink.far, { rough: 1, shade: { from: "above", tone: ink.mid, reach: 0.7 } });
  cv.marks(
    [-130, -44, 44, 130].map((dx) => disc(825 + dx, 214, 34, 16)),
    ink.sun,
  );
  const surgeons = [
    [430, 940, 560, "reach", false],
    [1200, 940, 570, "reach", true],
    [700, 800, 480, "hold", false],
    [960, 800, 480, "hold", true],
  ] as const;
  for (const [x, y, h, pose, flip] of surgeons.toReversed())
    person(cv, x, y, h, { pose, flip, wear: "coat", head: "scrub", hat: ink.sprout, top: ink.leaf, legs: ink.mid });
  for (const [x, y, h, , flip] of surgeons)
    cv.marks(
      [
        [
          [x + (flip ? -0.055 : 0.0) * h, y - h * 0.918],
          [x + (flip ? 0 : 0.055) * h, y - h * 0.918],
          [x + (flip ? -0.012 : 0.046) * h, y - h * 0.872],
          [x + (flip ? -0.046 : 0.012) * h, y - h * 0.872],
        ],
      ],
      ink.foam,
    );
  cv.shape(curve(outline("480 720, 560 660, 800 640, 1060 650, 1150 710, 1130 800, 500 800"), true, 4), ink.sprout, {
    shade: { from: "below", tone: ink.leaf, reach: 0.8 },
  });
  cv.shape(box(440, 780, 760, 40), ink.far);
  cv.shape(box(760, 820, 110, 240), ink.far, { shade: { from: "right", tone: ink.deep, reach: 0.7 } });
  cv.shape(disc(810, 668, 60, 24), ink.accent, { rough: 1 });
  cv.shape(box(1330, 420, 210, 160), ink.mid);
  cv.shape(box(1346, 436, 178, 112), ink.deep);
  cv.line(outline("1352 500, 1400 500, 1414 460, 1432 534, 1446 500, 1518 500"), ink.lamp, 5);
  cv.marks([box(1428, 580, 14, 420), box(1370, 990, 130, 14)], ink.far);
}

function nightShift(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  blocks(cv, 760, 300, ink.far, ink.lamp);
  cv.shape(box(170, 190, 760, 620), ink.wall, { shade: { from: "left", tone: ink.mid, reach: 0.6 } });
  panes(cv, { x: 190, y: 210, width: 720, height: 480 }, 9, 6, ink.near, 0, 0.62);
  panes(cv, { x: 190, y: 210, width: 720, height: 480 }, 9, 6, ink.lamp, 0.45, 0.62);
  cv.shape(disc(1080, 330, 96), ink.leaf, { rough: 1 });
  cv.marks([cross(1080, 330, 56)], ink.cloth);
  cv.marks([box(1068, 420, 24, 400)], ink.wallShade);
  cv.shape(box(-20, 800, 1640, 300), ink.near, { shade: { from: "below", tone: ink.deep, reach: 1 } });
  cv.shape(outline("380 690, 720 690, 740 720, 360 720"), ink.accent);
  cv.shape(box(430, 720, 240, 90), ink.sun);
  glitter(cv, 550, 820, 1060, 240, ink.lamp);
  glitter(cv, 1080, 820, 1020, 120, ink.leaf);
  ambulance(cv, 1180, 950, 520, true);
  person(cv, 690, 930, 320, {
    wear: "coat",
    head: "scrub",
    hat: ink.cloth,
    top: ink.cloth,
    legs: ink.deep,
    pose: "reach",
  });
  person(cv, 420, 920, 310, { wear: "coat", head: "long", top: ink.cloth, legs: ink.deep, pose: "run" });
  rain(cv, 130, ink.foam, -30);
}

export const BENH_VIEN: SceneArt = [
  ["noon", frontOfHospital],
  ["moss", corridor],
  ["indigo", operating],
  ["rain", nightShift],
];
