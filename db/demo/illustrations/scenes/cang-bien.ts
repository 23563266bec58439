import { flock } from "@/db/demo/illustrations/kit/animals";
import { trawler } from "@/db/demo/illustrations/kit/boats";
import { type Canvas, HEIGHT } from "@/db/demo/illustrations/kit/canvas";
import { box, curve, disc, lens, outline, type Point, type Points } from "@/db/demo/illustrations/kit/geometry";
import { panes } from "@/db/demo/illustrations/kit/houses";
import { hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rain, sky, streaks, sun } from "@/db/demo/illustrations/kit/sky";
import { lorry } from "@/db/demo/illustrations/kit/vehicles";
import { glitter, water } from "@/db/demo/illustrations/kit/water";
import { containers, containerShip, quayCrane } from "@/db/demo/illustrations/kit/works";

const quay = (cv: Canvas, y: number, tone: string) => {
  cv.shape(
    [
      [-20, y],
      [1620, y - 6],
      [1620, HEIGHT + 20],
      [-20, HEIGHT + 20],
    ],
    tone,
    { rough: 1, shade: { from: "above", tone: cv.ink.mid, reach: 0.5 } },
  );
  cv.marks(
    Array.from({ length: 12 }, (_, i) => lens([i * 160 - 60, y + 42], [i * 160 + 60, y + 42], 5)),
    cv.ink.lamp,
  );
};

function portAtSunrise(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 690);
  streaks(cv, 420, 190, 520, ink.glow, 3, 24);
  sun(cv, 1010, 500, 205, "barred");
  hills(cv, 690, 90, ink.far, { peaks: 5, light: ink.glow });
  water(cv, 676, { deep: ink.mid });
  glitter(cv, 1010, 690, 860, 240, ink.foam);
  containerShip(cv, 970, 800, 1000, ink.near);
  for (const [x, h] of [
    [40, 560],
    [300, 680],
  ] as const)
    quayCrane(cv, x, 900, h, ink.deep);
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
  cv.marks(
    [
      [
        [520, 880],
        [1100, 880],
        [1260, HEIGHT + 10],
        [430, HEIGHT + 10],
      ],
    ],
    ink.mid,
  );
  cv.marks(
    [0, 1, 2].map((i): Points => [
      [800 - i * 9, 900 + i * 56],
      [818 + i * 9, 900 + i * 56],
      [822 + i * 13, 934 + i * 60],
      [796 - i * 13, 934 + i * 60],
    ]),
    ink.lamp,
  );
  person(cv, 700, 950, 230, { head: "helmet", top: ink.lamp, pose: "raise", legs: ink.deep });
  person(cv, 920, 962, 236, {
    head: "helmet",
    hat: ink.cloth,
    top: ink.accent,
    pose: "hold",
    legs: ink.deep,
    flip: true,
  });
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
  const side: Point[] = outline("480 420, 500 560, 600 730, 760 860");
  const port = curve([[800, 400], ...side.slice(0, 1), ...side.slice(1), [800, 880]], false, 5);
  cv.shape([...port, [800, 400]], ink.near, { rough: 1.5, shade: { from: "left", tone: ink.mid, reach: 0.9 } });
  cv.shape(outline("800 400, 1120 420, 1100 560, 1000 730, 840 860, 800 880"), ink.deep, {
    rough: 1.5,
    shade: { from: "right", tone: ink.near, reach: 0.5 },
  });
  cv.shape(outline("652 786, 800 800, 948 786, 840 862, 800 882, 760 862"), ink.roof, { rough: 1 });
  cv.marks([outline("480 416, 800 396, 1120 416, 1116 440, 800 420, 484 440")], ink.wall);
  cv.marks([disc(640, 560, 17), disc(960, 560, 17), box(634, 560, 12, 56), box(954, 560, 12, 56)], ink.lamp);
  cv.marks(
    [
      lens([600, 880], [1000, 884], 30),
      lens([520, 912], [760, 906], 16),
      lens([850, 906], [1090, 914], 16),
      lens([690, 944], [930, 944], 14),
    ],
    ink.foam,
  );
  trawler(cv, 330, 900, 300, { hull: ink.lamp });
  trawler(cv, 1290, 930, 330, { hull: ink.lamp, flip: true });
}

function portInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 640);
  hills(cv, 610, 130, ink.far, { peaks: 3, light: ink.glow });
  for (const [x, h] of [
    [1130, 230],
    [1260, 300],
    [1410, 400],
  ] as const)
    quayCrane(cv, x, 660, h, ink.mid, { flip: true });
  water(cv, 652, { deep: ink.mid, count: 30 });
  containerShip(cv, 420, 742, 760, ink.near, true);
  quayCrane(cv, 1180, 880, 700, ink.deep, { flip: true });
  quayCrane(cv, 1530, 930, 820, ink.deep, { raised: true, flip: true });
  trawler(cv, 500, 940, 420, { hull: ink.accent, tone: ink.deep });
  cv.marks([lens([330, 972], [760, 978], 14), lens([270, 1000], [560, 1004], 10)], ink.foam);
  cv.shape(
    [
      [860, HEIGHT + 10],
      [900, 874],
      [1620, 860],
      [1620, HEIGHT + 10],
    ],
    ink.deep,
    { shade: { from: "above", tone: ink.mid, reach: 0.7 } },
  );
  person(cv, 1010, 962, 150, { head: "helmet", hat: ink.lamp, top: ink.accent, pose: "hold" });
  rain(cv, 150, ink.foam);
}

export const CANG_BIEN: SceneArt = [
  ["dawn", portAtSunrise],
  ["indigo", containerYard],
  ["vermilion", shipHeadOn],
  ["rain", portInRain],
];
