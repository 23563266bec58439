import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { blackboard, desk, geometryLesson } from "@/db/demo/illustrations/kit/classroom";
import { flag } from "@/db/demo/illustrations/kit/flag";
import { box, curve, disc, lens, outline, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { bamboo, spray, tree } from "@/db/demo/illustrations/kit/plants";
import { bookshelf, pendant, room, stool, table, windowPane } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { moon, sky, stars, sun } from "@/db/demo/illustrations/kit/sky";

function morningLesson(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 640, ink.glow, ink.wallShade, { light: ink.sprout, shade: ink.roof });
  blackboard(cv, 360, 170, 800, 290, () => geometryLesson(cv, 400, 220, 1));
  flag(cv, 720, 40, 80);
  windowPane(cv, 1300, 150, 240, 330, ink.leaf, () => {
    sky(cv, 460);
    tree(cv, 1430, 560, 390, { tone: ink.accent, light: ink.roof, spread: 1.3 });
  });
  windowPane(cv, 60, 150, 200, 330, ink.leaf, () => {
    sky(cv, 460);
    palm(cv, 150, 560, 380, 20);
  });
  person(cv, 560, 690, 400, {
    pose: "raise",
    wear: "aodai",
    head: "long",
    top: ink.accent,
    legs: ink.cloth,
    flip: true,
  });
  table(cv, 930, 690, 300, 130, ink.roof);
  cv.marks([box(860, 540, 90, 14), box(866, 528, 80, 12)], ink.near);
  cv.shape(curve(outline("1000 548, 996 500, 1012 476, 1028 500, 1024 548"), true, 3), ink.wall);
  cv.marks([lens([1010, 480], [990, 410], 26), lens([1012, 480], [1040, 416], 26)], ink.accent);
  for (const x of [330, 800, 1270]) desk(cv, x, 830, 0.9, x === 800 ? ["tail", "boy"] : ["boy", "two"]);
  for (const x of [60, 560, 1060, 1560])
    desk(cv, x, 1040, 1.2, x % 100 ? ["two", "boy"] : ["boy", "tail"], x === 560 ? [1] : []);
}

function handsUp(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.sky, { rough: 0 });
  blackboard(cv, -60, 60, 1720, 520, () => {
    geometryLesson(cv, 130, 170, 1.5);
    for (let i = 0; i < 7; i++)
      cv.marks([disc(1280 + (i % 4) * 60, 220 + Math.floor(i / 4) * 80, 20)], i % 2 ? ink.lamp : ink.foam);
    cv.line(outline("1240 400, 1520 400"), ink.foam, 5);
  });
  for (const x of [120, 560, 1000, 1440])
    desk(cv, x, 760, 1.05, ["boy", "tail"], x === 560 ? [0, 1] : x === 1000 ? [0] : [1]);
  for (const x of [-60, 420, 900, 1380, 1680])
    desk(cv, x, 1050, 1.5, x === 420 ? ["two", "boy"] : ["boy", "two"], x === 900 ? [0, 1] : x === 420 ? [1] : []);
}

function oldTeacher(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 700, ink.wall, ink.wallShade, { light: ink.far, shade: ink.near });
  windowPane(cv, 120, 130, 420, 430, ink.near, () => {
    sky(cv, 520);
    sun(cv, 430, 270, 80, "plain");
    hills(cv, 540, 130, ink.far, { peaks: 9 });
    bamboo(cv, 240, 620, 430, 6, ink.leaf, ink.sprout);
  });
  bookshelf(cv, 1230, 90, 330, 560, 4, ink.roof, [ink.accent, ink.near, ink.wallShade, ink.lamp, ink.cloth]);
  cv.shape(outline("620 120, 1130 120, 1130 470, 620 470"), ink.cloth, { rough: 1.5 });
  cv.line(outline("612 116, 1138 116"), ink.roof, 14);
  spray(cv, [880, 450], [870, 160], 12, 100, ink.leaf, ink.deep);
  cv.marks(
    [lens([880, 450], [820, 462], 6, 8), lens([880, 450], [950, 464], 6, -8), lens([880, 450], [884, 468], 6)],
    ink.roof,
  );
  for (const [x, y] of [
    [1000, 200],
    [1000, 270],
    [1010, 340],
    [720, 240],
    [710, 320],
  ] as const)
    cv.marks([lens([x, y], [x + (x > 800 ? 80 : -60), y - 8], 4)], ink.far);
  cv.marks(
    [
      ribbon(
        [
          [650, 520],
          [800, 400],
        ],
        [9],
      ),
    ],
    ink.roof,
  );
  person(cv, 560, 960, 640, { pose: "reach", head: "bald", wear: "coat", top: ink.near, legs: ink.deep });
  for (const [x, y, k] of [
    [820, 860, 0.95],
    [1180, 860, 0.95],
    [640, 1050, 1.3],
    [1080, 1050, 1.3],
    [1500, 1050, 1.3],
  ] as const)
    desk(cv, x, y, k, x % 3 ? ["boy", "tail"] : ["two", "boy"]);
}

function lampLesson(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 720, ink.near, ink.mid, { light: ink.deep, shade: ink.deep });
  windowPane(cv, 980, 110, 420, 400, ink.roof, () => {
    sky(cv, 460);
    stars(cv, 50, 460);
    moon(cv, 1200, 250, 60);
    hills(cv, 500, 110, ink.far, { peaks: 8 });
  });
  blackboard(cv, 160, 120, 660, 330, () => geometryLesson(cv, 210, 190, 0.86));
  cv.shape(outline("560 560, 1040 560, 1360 1090, 240 1090"), ink.far, {
    rough: 2,
    shade: { from: "above", tone: ink.lamp, reach: 0.7 },
  });
  pendant(cv, 800, 330, 230, ink.roof);
  cv.marks([disc(800, 344, 44, 28)], ink.sun);
  for (const [x, k, head, top, f] of [
    [560, 400, "hair", ink.lamp, false],
    [1040, 400, "bun", ink.cloth, true],
  ] as const)
    person(cv, x, 880, k, { pose: "sit", head, top, legs: ink.deep, flip: f });
  person(cv, 430, 760, 470, { pose: "reach", head: "long", wear: "aodai", top: ink.accent, legs: ink.cloth });
  cv.shape(outline("500 700, 1100 700, 1260 820, 340 820"), ink.roof, {
    rough: 1,
    shade: { from: "above", tone: ink.lamp, reach: 0.9 },
  });
  cv.shape(box(340, 818, 920, 44), ink.deep, { rough: 1 });
  cv.marks([box(390, 860, 34, 200), box(1180, 860, 34, 200)], ink.deep);
  for (const [x, y] of [
    [600, 740],
    [800, 730],
    [1000, 740],
    [520, 790],
    [760, 790],
    [1040, 790],
  ] as const) {
    cv.shape(
      [
        [x - 66, y + 10],
        [x, y],
        [x, y - 18],
        [x - 58, y - 12],
      ],
      ink.cloth,
      { rough: 0.6 },
    );
    cv.shape(
      [
        [x, y],
        [x + 66, y + 10],
        [x + 58, y - 12],
        [x, y - 18],
      ],
      ink.wall,
      { rough: 0.6 },
    );
  }
  for (const [x, head, top, f] of [
    [420, "hair", ink.far, false],
    [640, "long", ink.cloth, false],
    [960, "hair", ink.accent, true],
    [1190, "bald", ink.lamp, true],
  ] as const) {
    stool(cv, x + (f ? 30 : -30), 1066, 150, ink.roof);
    person(cv, x, 1060, 500, { pose: "sit", head, top, legs: ink.near, flip: f });
  }
}

export const LOP_HOC: SceneArt = [
  ["moss", morningLesson],
  ["clay", handsUp],
  ["paper", oldTeacher],
  ["night", lampLesson],
];
