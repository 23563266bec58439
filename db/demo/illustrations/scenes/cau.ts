import { ghe, oarsman, sampan } from "@/db/demo/illustrations/kit/boats";
import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { bicycle } from "@/db/demo/illustrations/kit/cycles";
import { box, curve, outline, type Point, type Points, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { dragonSpan, turtleTower } from "@/db/demo/illustrations/kit/landmarks";
import { banana } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { lotus, lotusLeaf, spray, tree } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { sky, stars, sun } from "@/db/demo/illustrations/kit/sky";
import { blocks, tower } from "@/db/demo/illustrations/kit/towers";
import { bus, coach, lorry } from "@/db/demo/illustrations/kit/vehicles";
import { glitter, water } from "@/db/demo/illustrations/kit/water";

function cables(
  cv: Canvas,
  x: number,
  top: number,
  deck: (x: number) => number,
  span: number,
  count: number,
  tone: string,
): void {
  const lines: Points[] = [];
  for (const side of [-1, 1])
    for (let i = 1; i <= count; i++) {
      const end = x + (side * (span * i)) / count;
      lines.push(
        ribbon(
          [
            [x, top + 6 + i * 3],
            [end, deck(end)],
          ],
          [2.6],
        ),
      );
    }
  cv.marks(lines, tone);
}

function cableStayed(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 690);
  sun(cv, 800, 480, 240, "barred");
  hills(cv, 700, 90, ink.far, { peaks: 5 });
  blocks(cv, 706, 120, ink.mid, "", 980, 1620);
  water(cv, 700, { deep: ink.mid, count: 70 });
  glitter(cv, 800, 710, 1060, 280, ink.foam);
  const deck = (x: number) => 640 - 40 * Math.sin(((x + 20) / 1640) * Math.PI);
  for (const x of [420, 1180]) {
    cables(cv, x, 170, deck, 380, 12, ink.deep);
    cv.shape(
      [
        [x - 58, 830],
        [x - 44, 600],
        [x - 12, 190],
        [x - 12, 120],
        [x + 12, 120],
        [x + 12, 190],
        [x + 44, 600],
        [x + 58, 830],
        [x + 34, 830],
        [x + 24, 600],
        [x, 250],
        [x - 24, 600],
        [x - 34, 830],
      ],
      ink.accent,
      { rough: 1.2 },
    );
    cv.shape(box(x - 80, 820, 160, 40), ink.wallShade, { shade: { from: "below", tone: ink.near, reach: 0.7 } });
  }
  const road = Array.from({ length: 21 }, (_, i): Point => [-20 + i * 82, deck(-20 + i * 82)]);
  cv.shape(ribbon(road, [22]), ink.deep, { rough: 0.8 });
  cv.line(
    road.map(([x, y]): Point => [x, y - 16]),
    ink.deep,
    3,
  );
  bus(cv, 700, deck(700) - 8, 130, ink.accent);
  lorry(cv, 980, deck(980) - 8, 110, ink.near, ink.wall);
  sampan(cv, 560, 920, 460, { light: ink.lamp });
  oarsman(cv, 440, 910, 220, { top: ink.near, legs: ink.deep }, true);
  person(cv, 640, 914, 180, { pose: "sit", wear: "blouse", head: "non", top: ink.accent });
}

function longBien(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 620);
  sun(cv, 1030, 330, 180, "plain");
  water(cv, 760, { deep: ink.deep, count: 50 });
  cv.shape(curve(outline("-60 790, 400 750, 900 800, 1300 760, 1660 790, 1660 900, -60 900"), true, 4), ink.mid, {
    shade: { from: "above", tone: ink.far, reach: 0.6 },
  });
  const clump = cv.stamp(() => banana(cv, 0, 0, 90, ink.near, ink.mid));
  for (let x = 0; x < 1600; x += 74)
    clump(x + cv.rng.wobble(20), 850, { scale: cv.rng.between(0.8, 1.2), flip: cv.rng.chance(0.5) });
  const y = 590;
  const bars: Points[] = [
    ribbon(
      [
        [-20, y],
        [1620, y],
      ],
      [16],
    ),
    ribbon(
      [
        [-20, y + 44],
        [1620, y + 44],
      ],
      [12],
    ),
  ];
  const crest = (x: number) => y - 60 - 210 * Math.abs(Math.sin(((x + 130) / 640) * Math.PI)) ** 1.6;
  for (let x = -20; x < 1620; x += 64) {
    bars.push(
      ribbon(
        [
          [x, crest(x)],
          [x + 64, crest(x + 64)],
        ],
        [12],
      ),
      ribbon(
        [
          [x, y],
          [x, crest(x)],
        ],
        [7],
      ),
      ribbon(
        [
          [x, y],
          [x + 64, crest(x + 64)],
        ],
        [5],
      ),
      ribbon(
        [
          [x + 64, y],
          [x, crest(x)],
        ],
        [5],
      ),
      ribbon(
        [
          [x, y],
          [x + 32, y + 44],
          [x + 64, y],
        ],
        [5],
      ),
    );
  }
  coach(cv, 520, y + 2, 300, 88, ink.roof);
  coach(cv, 826, y + 2, 300, 88, ink.accent, true);
  cv.marks(bars, ink.deep);
  for (const x of [190, 830, 1470])
    cv.shape(
      [
        [x - 60, y + 44],
        [x + 60, y + 44],
        [x + 84, 830],
        [x - 84, 830],
      ],
      ink.near,
      { shade: { from: "left", tone: ink.far, reach: 0.6 } },
    );
  cv.shape(outline("-20 960, 1620 900, 1620 940, -20 1004"), ink.deep);
  cv.shape(outline("-20 996, 1620 936, 1620 1100, -20 1100"), ink.near);
  for (let x = 0; x < 1620; x += 90) cv.marks([box(x, 900 - x * 0.037, 8, 90)], ink.deep);
  cv.line(outline("-20 906, 1620 846"), ink.deep, 8);
  bicycle(cv, 480, 1010, 260, { head: "non", wear: "blouse", top: ink.cloth });
  bicycle(cv, 860, 992, 250, { head: "non", wear: "aodai", top: ink.cloth, legs: ink.cloth });
  bicycle(cv, 1240, 978, 250, { head: "cap", hat: ink.accent, top: ink.far });
}

function redBridge(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  sun(cv, 430, 300, 100, "halo");
  for (const [x, h] of [
    [80, 330],
    [260, 270],
    [1240, 330],
    [1400, 400],
    [1540, 330],
  ] as const)
    tree(cv, x, 620, h, { spread: 1.2, tone: ink.mid, light: ink.sprout });
  water(cv, 610, { deep: ink.near, count: 60 });
  cv.shape(curve(outline("560 640, 640 606, 760 600, 850 640"), true, 4), ink.leaf);
  turtleTower(cv, 700, 612);
  const deck = (x: number) => 720 - 150 * Math.sin(((x - 620) / 1100) * Math.PI);
  const arch = Array.from({ length: 15 }, (_, i): Point => [620 + i * 72, deck(620 + i * 72)]);
  const posts: Points[] = [];
  for (const [x, y] of arch) posts.push(box(x - 6, y - 78, 11, 84), box(x - 8, y + 10, 14, 840 - y));
  cv.marks(posts, ink.accent);
  for (let i = 0; i < 14; i++) {
    const [a, b] = [arch[i] ?? [0, 0], arch[i + 1] ?? [0, 0]];
    cv.marks(
      [
        ribbon(
          [
            [a[0], a[1] - 62],
            [b[0], b[1] - 14],
          ],
          [5],
        ),
        ribbon(
          [
            [a[0], a[1] - 14],
            [b[0], b[1] - 62],
          ],
          [5],
        ),
      ],
      ink.accent,
    );
  }
  cv.marks(
    [
      ribbon(arch, [26]),
      ribbon(
        arch.map(([x, y]): Point => [x, y - 72]),
        [12],
      ),
      ribbon(
        arch.map(([x, y]): Point => [x, y + 70]),
        [8],
      ),
    ],
    ink.accent,
  );
  cv.line(
    arch.map(([x, y]): Point => [x, y + 4]),
    ink.lamp,
    4,
  );
  person(cv, 1010, deck(1010) - 8, 230, { pose: "walk", wear: "aodai", head: "long", top: ink.cloth, legs: ink.cloth });
  person(cv, 1200, deck(1200) - 8, 240, { pose: "walk", head: "bald", top: ink.near, flip: true });
  spray(cv, [-20, 60], [420, 130], 16, 110, ink.leaf, ink.deep);
  spray(cv, [-20, 180], [300, 300], 12, 110, ink.near, ink.deep);
  for (const [x, y, r] of [
    [260, 940, 110],
    [420, 1000, 130],
    [140, 1010, 100],
    [560, 960, 80],
  ] as const)
    lotusLeaf(cv, x, y, r, ink.leaf, ink.sprout);
  lotus(cv, 330, 870, 80, 90, ink.accent, ink.cloth);
  lotus(cv, 480, 900, 66, 90, ink.accent, ink.cloth);
}

function dragonBridge(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  stars(cv, 80, 420);
  blocks(cv, 690, 230, ink.far, ink.lamp);
  tower(cv, 300, 700, 110, 330, "lotus", ink.mid, ink.deep, ink.lamp);
  water(cv, 690, { deep: ink.deep, count: 60 });
  dragonSpan(cv);
  cv.shape(outline("-20 630, 1620 630, 1620 684, -20 684"), ink.wallShade, {
    shade: { from: "below", tone: ink.deep, reach: 0.8 },
  });
  for (const [x] of [[270], [1080]] as const)
    cv.shape(
      [
        [x - 50, 676],
        [x + 50, 676],
        [x + 34, 790],
        [x - 34, 790],
      ],
      ink.wallShade,
    );
  cv.dots(
    Array.from({ length: 27 }, (_, i): Point => [i * 62, 634]),
    ink.lamp,
    12,
  );
  glitter(cv, 700, 700, 1040, 420, ink.lamp);
  glitter(cv, 1330, 700, 960, 180, ink.accent);
  glitter(cv, 240, 700, 980, 150, ink.lamp);
  ghe(cv, 560, 930, 460, { light: ink.lamp });
  person(cv, 640, 922, 190, { pose: "reach", head: "non", wear: "blouse", top: ink.accent });
}

export const CAU: SceneArt = [
  ["dawn", cableStayed],
  ["vermilion", longBien],
  ["moss", redBridge],
  ["night", dragonBridge],
];
