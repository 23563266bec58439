import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { star } from "@/db/demo/illustrations/kit/flag";
import { box, curve, disc, lens, outline, type Point, type Points, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { stiltHouse } from "@/db/demo/illustrations/kit/houses";
import { hills } from "@/db/demo/illustrations/kit/land";
import { banana, palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { room, stool, table, windowPane } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { sky } from "@/db/demo/illustrations/kit/sky";

function bloodPressure(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 720, ink.glow, ink.wallShade, { light: ink.sky, shade: ink.roof });
  windowPane(cv, 960, 110, 430, 380, ink.leaf, () => {
    sky(cv, 470);
    palm(cv, 1080, 540, 380, 30);
    banana(cv, 1300, 540, 250);
  });
  cv.shape(box(200, 130, 300, 380), ink.cloth, { rough: 1 });
  bodyChart(cv, 350, 500, 340);
  cv.shape(box(590, 330, 250, 190), ink.wall);
  cv.shape(box(600, 340, 110, 170), ink.far);
  cv.shape(box(720, 340, 110, 170), ink.far);
  cv.marks(
    Array.from({ length: 10 }, (_, i) => box(610 + (i % 5) * 20 + (i > 4 ? 110 : 0), 430, 14, 34)),
    ink.accent,
  );
  stool(cv, 450, 990, 200, ink.near);
  stool(cv, 1130, 990, 200, ink.near);
  table(cv, 800, 990, 640, 300, ink.roof, ink.roof);
  person(cv, 470, 990, 640, { pose: "sit", wear: "coat", head: "bun", top: ink.cloth, legs: ink.near });
  person(cv, 1120, 990, 640, { pose: "sit", wear: "blouse", head: "bald", top: ink.roof, legs: ink.deep, flip: true });
  cv.shape(box(880, 590, 120, 90), ink.deep, { rough: 1 });
  cv.marks([disc(940, 628, 26)], ink.cloth);
  cv.marks([ribbon(outline("940 628, 954 612"), [4])], ink.accent);
  cv.line(curve(outline("920 680, 980 710, 1010 690, 1020 720"), false, 5), ink.deep, 6);
  cv.marks([outline("1000 706, 1046 720, 1036 756, 990 742")], ink.accent);
  cv.line(curve(outline("500 620, 540 700, 480 760, 440 640"), false, 5), ink.deep, 7);
}

function bodyChart(cv: Canvas, x: number, y: number, h: number): void {
  person(cv, x, y, h, { pose: "stand", head: "bald", wear: "shorts", top: cv.ink.roof, legs: cv.ink.roof });
  cv.marks(
    Array.from({ length: 5 }, (_, i) =>
      lens([x + 46, y - h * (0.85 - i * 0.16)], [x + 120, y - h * (0.87 - i * 0.16)], 3),
    ),
    cv.ink.deep,
  );
}

function herbalist(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.roof, { rough: 0, shade: { from: "above", tone: ink.deep, reach: 0.6 } });
  const front: Points[] = [];
  const knobs: Point[] = [];
  for (let row = 0; row < 6; row++)
    for (let col = 0; col < 14; col++) {
      front.push(box(46 + col * 109, 60 + row * 84, 98, 72));
      knobs.push([95 + col * 109, 100 + row * 84]);
    }
  cv.marks(front, ink.wallShade);
  cv.marks(
    front.map(([p]) => box((p?.[0] ?? 0) + 22, (p?.[1] ?? 0) + 12, 54, 14)),
    ink.wall,
  );
  cv.dots(
    knobs.map(([x, y]): Point => [x, y + 10]),
    ink.deep,
    14,
  );
  cv.shape(box(-20, 600, 1640, 110), ink.deep, { rough: 1 });
  person(cv, 620, 900, 640, { pose: "reach", wear: "coat", head: "bald", top: ink.near, legs: ink.deep });
  cv.shape(box(-20, 690, 1640, 50), ink.wall, { rough: 1.2 });
  cv.shape(box(-20, 735, 1640, 370), ink.accent, { shade: { from: "below", tone: ink.deep, reach: 0.7 } });
  for (let i = 0; i < 6; i++) cv.shape(box(40 + i * 270, 790, 230, 230), ink.roof, { rough: 1.5 });
  cv.marks(
    [
      ribbon(outline("850 470, 1080 456"), [8]),
      ribbon(outline("880 470, 850 590"), [3]),
      ribbon(outline("880 470, 912 590"), [3]),
    ],
    ink.deep,
  );
  cv.shape([...disc(881, 590, 50, 24, 0, 180)], ink.lamp);
  cv.marks([disc(881, 588, 42, 9)], ink.leaf);
  cv.marks([lens([1050, 462], [1070, 520], 20)], ink.deep);
  for (const [x, tone] of [
    [1010, ink.leaf],
    [1110, ink.sprout],
    [1210, ink.accent],
    [300, ink.leaf],
    [400, ink.lamp],
  ] as const) {
    cv.shape(
      [
        [x - 44, 690],
        [x - 30, 664],
        [x + 30, 664],
        [x + 44, 690],
      ],
      ink.cloth,
      { rough: 1 },
    );
    cv.marks(
      Array.from({ length: 7 }, (_, i) => lens([x - 26 + i * 8, 672], [x - 30 + i * 10, 650 - (i % 3) * 6], 8)),
      tone,
    );
  }
  person(cv, 1330, 1010, 620, {
    pose: "hold",
    wear: "blouse",
    head: "bun",
    top: ink.cloth,
    legs: ink.deep,
    flip: true,
  });
}

function vaccination(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 700, ink.far, ink.wallShade, { light: ink.mid, shade: ink.roof });
  for (const [x, tone] of [
    [160, ink.accent],
    [420, ink.sprout],
    [1180, ink.lamp],
    [1440, ink.accent],
  ] as const)
    cv.shape(
      curve(
        [
          [x, 150],
          [x + 60, 190],
          [x + 50, 270],
          [x, 300],
          [x - 50, 270],
          [x - 60, 190],
        ],
        true,
        4,
      ),
      tone,
      { shade: { from: "left", tone: ink.cloth, reach: 0.5 } },
    );
  for (const x of [160, 420, 1180, 1440])
    cv.line(
      curve(
        [
          [x, 300],
          [x + 14, 400],
          [x - 10, 520],
        ],
        false,
        5,
      ),
      ink.deep,
      3,
    );
  windowPane(cv, 590, 110, 420, 350, ink.near, () => {
    sky(cv, 460);
    hills(cv, 470, 150, ink.far, { peaks: 8, light: ink.glow });
    stiltHouse(cv, 800, 480, 260);
  });
  stool(cv, 1010, 1000, 200, ink.roof);
  stool(cv, 480, 1000, 210, ink.near);
  person(cv, 500, 1000, 640, {
    pose: "sit",
    wear: "coat",
    head: "scrub",
    hat: ink.sprout,
    top: ink.cloth,
    legs: ink.near,
  });
  person(cv, 1000, 1000, 600, {
    pose: "sit",
    wear: "blouse",
    head: "turban",
    hat: ink.accent,
    top: ink.near,
    legs: ink.deep,
    flip: true,
  });
  person(cv, 890, 890, 400, { pose: "sit", wear: "shorts", head: "hair", top: ink.accent, legs: ink.roof, flip: true });
  cv.marks([ribbon(outline("620 740, 740 700"), [13]), ribbon(outline("740 700, 800 682"), [4])], ink.near);
  cv.shape(box(180, 740, 190, 260), ink.cloth, { shade: { from: "right", tone: ink.wallShade, reach: 0.6 } });
  cv.shape(box(160, 724, 230, 22), ink.near);
  cv.marks(
    Array.from({ length: 5 }, (_, i) => box(190 + i * 36, 680, 20, 44)),
    ink.accent,
  );
  person(cv, 1330, 1000, 600, {
    pose: "hold",
    head: "long",
    wear: "blouse",
    top: ink.lamp,
    legs: ink.deep,
    flip: true,
  });
}

/** What small children name instead of letters. */
function chartSign(x: number, y: number, r: number, kind: number): Points {
  switch (kind) {
    case 0:
      return star(x, y, r * 1.1);
    case 1:
      return box(x - r * 0.8, y - r * 0.8, r * 1.6, r * 1.6);
    case 2:
      return disc(x, y, r * 0.9);
    case 3:
      return [
        [x, y - r],
        [x + r, y + r * 0.8],
        [x - r, y + r * 0.8],
      ];
    default:
      return [
        [x - r, y],
        [x, y - r],
        [x + r, y],
        [x + r * 0.66, y],
        [x + r * 0.66, y + r],
        [x - r * 0.66, y + r],
        [x - r * 0.66, y],
      ];
  }
}

function eyeTest(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.near, { rough: 0, shade: { from: "left", tone: ink.deep, reach: 0.9 } });
  cv.shape(outline("1010 150, 1010 690, 300 560, 300 330"), ink.mid, {
    shade: { from: "right", tone: ink.lamp, reach: 0.8 },
  });
  cv.shape(box(1010, 130, 330, 580), ink.sun, { rough: 1 });
  for (let row = 0; row < 6; row++) {
    const size = 60 - row * 8;
    const count = row + 1;
    for (let i = 0; i < count; i++) {
      const [x, y] = [1175 + (i - (count - 1) / 2) * (size + 16), 210 + row * 82];
      cv.marks([chartSign(x, y, size * 0.46, (row + i * 2) % 5)], ink.deep);
    }
  }
  person(cv, 340, 1060, 760, { pose: "raise", wear: "shirt", head: "long", top: ink.accent, legs: ink.deep });
  person(cv, 900, 1010, 640, { pose: "reach", wear: "coat", head: "hair", top: ink.cloth, legs: ink.mid });
  cv.marks([ribbon(outline("1050 570, 1150 470"), [9])], ink.deep);
  cv.shape(box(-20, 1000, 1640, 100), ink.deep);
}

export const PHONG_KHAM: SceneArt = [
  ["dawn", bloodPressure],
  ["ochre", herbalist],
  ["mist", vaccination],
  ["indigo", eyeTest],
];
