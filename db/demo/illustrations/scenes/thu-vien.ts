import { cat } from "@/db/demo/illustrations/kit/animals";
import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { audience } from "@/db/demo/illustrations/kit/crowd";
import { box, curve, disc, lens, outline, type Point, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { areca } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { tree } from "@/db/demo/illustrations/kit/plants";
import { openBook, readerFacing } from "@/db/demo/illustrations/kit/reading";
import { bookshelf, pot, room, stool, windowPane } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rain, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { terrace } from "@/db/demo/illustrations/kit/street";
import { blocks } from "@/db/demo/illustrations/kit/towers";

const spines = ({ ink }: Canvas) =>
  [ink.accent, ink.near, ink.wallShade, ink.lamp, ink.mid, ink.cloth, ink.roof] as const;

function tallShelves(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 930, ink.wall, ink.wallShade, { shade: ink.roof });
  bookshelf(cv, -40, 40, 500, 900, 6, ink.roof, spines(cv));
  bookshelf(cv, 480, 40, 640, 900, 6, ink.roof, spines(cv));
  bookshelf(cv, 1140, 40, 500, 900, 6, ink.roof, spines(cv));
  cv.marks(
    [
      ribbon(outline("900 960, 1010 30"), [16]),
      ribbon(outline("1010 960, 1100 30"), [16]),
      ...Array.from({ length: 11 }, (_, i) =>
        ribbon(
          [
            [908 + i * 9.6, 890 - i * 82],
            [1016 + i * 8, 890 - i * 82],
          ],
          [12],
        ),
      ),
    ],
    ink.deep,
  );
  person(cv, 980, 650, 380, { pose: "raise", wear: "aodai", head: "long", top: ink.cloth, legs: ink.cloth });
  person(cv, 560, 1000, 440, { pose: "hold", head: "hair", top: ink.accent, legs: ink.deep });
  cv.shape(box(612, 740, 62, 46), ink.cloth, { rough: 1 });
  for (const [i, tone] of [ink.accent, ink.near, ink.lamp, ink.wall, ink.mid].entries())
    cv.shape(box(240 + (i % 2) * 14, 990 - i * 34, 190, 32), tone, { rough: 1.5 });
}

function greenLamps(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 640, ink.near, ink.deep, { light: ink.deep });
  for (let i = 0; i < 4; i++) {
    const x = 70 + i * 390;
    windowArch(cv, x, 90, 290, 440);
  }
  cv.shape(outline("-20 740, 1620 740, 1620 800, -20 800"), ink.roof, { rough: 1 });
  for (const x of [260, 800, 1340]) {
    cv.shape(
      [
        [x - 70, 660],
        [x + 70, 660],
        [x + 260, 760],
        [x - 260, 760],
      ],
      ink.mid,
    );
    cv.marks([box(x - 5, 640, 10, 110), lens([x - 50, 748], [x + 50, 748], 20)], ink.lamp);
    cv.shape(
      [
        [x - 92, 656],
        [x - 60, 606],
        [x + 60, 606],
        [x + 92, 656],
      ],
      ink.sprout,
      { rough: 1 },
    );
    cv.marks([lens([x - 86, 658], [x + 86, 658], 14)], ink.sun);
  }
  for (const [x, head, top] of [
    [460, "hair", ink.cloth],
    [1060, "long", ink.accent],
    [80, "bun", ink.lamp],
    [1540, "bald", ink.mid],
  ] as const)
    readerFacing(cv, x, 750, 1.25, top, head);
  cv.shape(box(-20, 795, 1640, 300), ink.roof, { shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  for (const x of [200, 640, 900, 1330]) openBook(cv, x, 770, 1.2);
  audience(cv, 900, 130, ink.deep, { gap: 3.1, from: 130, light: ink.near });
}

function windowArch(cv: Canvas, x: number, y: number, w: number, h: number): void {
  const { ink } = cv;
  const arch = (inset: number): Point[] => [
    ...disc(x + w / 2, y + w / 2, w / 2 - inset, w / 2 - inset, 180, 360),
    [x + w - inset, y + h - inset],
    [x + inset, y + h - inset],
  ];
  cv.shape(arch(-14), ink.roof, { rough: 1 });
  cv.within(arch(0), () => {
    cv.shape(box(x, y, w, h), ink.far, { rough: 0, shade: { from: "below", tone: ink.glow, reach: 0.9 } });
    blocks(cv, y + h, 160, ink.mid, ink.lamp, x - 20, x + w + 20);
  });
  cv.marks([box(x + w / 2 - 5, y, 10, h), box(x, y + h * 0.42, w, 9)], ink.roof);
}

function villageReadingRoom(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 660, ink.sky, ink.wallShade, { light: ink.glow, shade: ink.roof });
  windowPane(
    cv,
    520,
    110,
    560,
    380,
    ink.roof,
    () => {
      sky(cv, 470);
      sun(cv, 900, 250, 66, "plain");
      hills(cv, 490, 120, ink.far, { peaks: 7 });
      cv.shape(box(500, 470, 600, 40), ink.sprout);
      for (const x of [580, 640, 1010]) areca(cv, x, 500, 260, ink.near);
    },
    3,
  );
  bookshelf(cv, 40, 150, 400, 520, 4, ink.roof, spines(cv));
  bookshelf(cv, 1160, 150, 400, 520, 4, ink.roof, spines(cv));
  cv.shape(disc(800, 900, 560, 150), ink.accent, { rough: 2, shade: { from: "below", tone: ink.roof, reach: 0.7 } });
  cv.line([...disc(800, 900, 500, 126), [1300, 900]], ink.lamp, 6);
  const kids = [
    [420, 900, "squat", ink.lamp, false],
    [620, 960, "kneel", ink.near, false],
    [1010, 970, "kneel", ink.cloth, true],
    [1200, 900, "squat", ink.leaf, true],
  ] as const;
  for (const [x, y, pose, top, flip] of kids) {
    person(cv, x, y, 360, { pose, top, flip, head: pose === "kneel" ? "bun" : "hair", legs: ink.deep });
    openBook(cv, x + (flip ? -120 : 120), y - 70, 0.8);
  }
  person(cv, 810, 880, 420, { pose: "sit", wear: "aodai", head: "long", top: ink.cloth, legs: ink.cloth });
  openBook(cv, 900, 720, 0.9);
  stool(cv, 780, 880, 130, ink.near);
  pot(cv, 1500, 1010, 280);
}

function readingByWindow(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.near, { rough: 0, shade: { from: "left", tone: ink.deep, reach: 0.8 } });
  windowPane(
    cv,
    430,
    80,
    1000,
    700,
    ink.deep,
    () => {
      sky(cv, 640);
      terrace(cv, 400, 1480, 800, 150, 300);
      tree(cv, 1180, 840, 560, { tone: ink.leaf, light: ink.sprout });
      rain(cv, 110, ink.foam, -24);
    },
    3,
  );
  bookshelf(cv, -40, -20, 380, 1120, 6, ink.roof, spines(cv));
  cv.shape(box(340, 800, 1300, 60), ink.roof, { rough: 1.5 });
  cv.shape(box(380, 860, 1240, 240), ink.mid, { shade: { from: "below", tone: ink.deep, reach: 0.8 } });
  cv.shape(curve(outline("520 800, 540 740, 700 720, 820 760, 830 800"), true, 4), ink.lamp, {
    shade: { from: "right", tone: ink.roof, reach: 0.6 },
  });
  person(cv, 760, 950, 620, { pose: "sit", head: "long", top: ink.accent, legs: ink.deep });
  openBook(cv, 900, 700, 1.1);
  cat(cv, 1240, 802, 1.2, ink.cloth);
  for (const [i, tone] of [ink.cloth, ink.accent, ink.lamp, ink.wallShade].entries())
    cv.shape(box(470 + (i % 2) * 12, 770 - i * 30, 150, 28), tone, { rough: 1.2 });
}

export const THU_VIEN: SceneArt = [
  ["clay", tallShelves],
  ["indigo", greenLamps],
  ["ochre", villageReadingRoom],
  ["rain", readingByWindow],
];
