import { beo, ghe, oarsman, sampan } from "@/db/demo/illustrations/kit/boats";
import { type Canvas, FULL, HEIGHT } from "@/db/demo/illustrations/kit/canvas";
import { box, curve, disc, lens, moved, outline, type Point, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { hatFromAbove } from "@/db/demo/illustrations/kit/hats";
import { stiltHouse } from "@/db/demo/illustrations/kit/houses";
import { bank } from "@/db/demo/illustrations/kit/land";
import { palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { sky, streaks, sun } from "@/db/demo/illustrations/kit/sky";
import { glitter, ripples, water } from "@/db/demo/illustrations/kit/water";

type Cargo = { tone: string; r: number };

/** A market boat seen from the sky. */
function boatFromAbove(
  cv: Canvas,
  x: number,
  y: number,
  length: number,
  turn: number,
  hull: string,
  cargo: readonly Cargo[],
): void {
  const { ink, rng } = cv;
  cv.at(x, y, { turn }, () => {
    const half = length / 2;
    const wide = length * 0.15;
    const rim = curve(
      [
        [-half, 0],
        [-half * 0.7, -wide * 0.86],
        [0, -wide],
        [half * 0.7, -wide * 0.8],
        [half, 0],
        [half * 0.7, wide * 0.8],
        [0, wide],
        [-half * 0.7, wide * 0.86],
      ],
      true,
      3,
    );
    cv.shape(moved(rim, 8, 14), ink.deep, { rough: 0 });
    cv.shape(rim, hull, { rough: 1 });
    cv.shape(moved(rim, 0, 0, 0.86), ink.roof, { rough: 1, shade: { from: "below", tone: ink.deep, reach: 0.6 } });
    const bays = cargo.length;
    cargo.forEach(({ tone, r }, bay) => {
      const left = -half * 0.36 + (bay * length * 0.64) / bays;
      const w = (length * 0.58) / bays;
      const fruit: Point[] = [];
      for (let fx = left; fx < left + w - r; fx += r * 1.8) {
        for (let fy = -wide * 0.6; fy < wide * 0.62; fy += r * 1.8)
          if (Math.abs(fx) < half * 0.72) fruit.push([fx + rng.wobble(r * 0.3), fy + rng.wobble(r * 0.3)]);
      }
      cv.dots(fruit, tone, r * 2);
      cv.dots(
        fruit.map(([fx, fy]): Point => [fx - r * 0.35, fy - r * 0.4]),
        ink.foam,
        r * 0.5,
      );
    });
    cv.marks(
      [
        ribbon(
          [
            [-half * 0.5, wide * 0.2],
            [-half * 1.12, wide * 1.5],
          ],
          [6],
        ),
        lens([-half * 1.02, wide * 1.25], [-half * 1.25, wide * 1.75], 18),
      ],
      ink.wallShade,
    );
    cv.shape(disc(-half * 0.56, 0, wide * 0.6, wide * 0.72), rng.pick([ink.accent, ink.cloth, ink.near]), {
      rough: 0.6,
    });
    hatFromAbove(cv, -half * 0.54, 0, wide * 0.62, rng.pick([ink.wall, ink.lamp, ink.cloth]));
  });
}

function marketFromAbove(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.water, { rough: 0, shade: { from: "below", tone: ink.near, reach: 0.9 } });
  ripples(cv, 0, HEIGHT, ink.foam, 40);
  const goods = {
    mango: { tone: ink.lamp, r: 13 },
    melon: { tone: ink.leaf, r: 21 },
    chilli: { tone: ink.accent, r: 9 },
    onion: { tone: ink.cloth, r: 10 },
    lime: { tone: ink.sprout, r: 10 },
  };
  const hulls = [ink.deep, ink.near, ink.mid, ink.wallShade] as const;
  const fleet = [
    [820, 540, 620, -24, [goods.mango, goods.melon]],
    [470, 330, 520, 14, [goods.chilli, goods.onion]],
    [1190, 300, 560, 32, [goods.melon]],
    [420, 800, 540, -8, [goods.lime, goods.mango]],
    [1180, 830, 580, 12, [goods.chilli, goods.lime]],
    [90, 560, 460, 70, [goods.mango]],
    [1520, 580, 500, 74, [goods.onion, goods.melon]],
    [790, 90, 480, -6, [goods.lime]],
    [800, 1010, 500, -14, [goods.melon, goods.chilli]],
    [100, 90, 420, 40, [goods.melon]],
    [1530, 60, 400, -30, [goods.mango]],
  ] as const;
  fleet.forEach(([x, y, length, turn, cargo], i) =>
    boatFromAbove(cv, x, y, length, turn, hulls[i % 4] ?? ink.deep, cargo),
  );
}

function marketAtDawn(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 520);
  sun(cv, 1090, 330, 150, "plain");
  bank(cv, 530, ink.far, ink.glow);
  for (const [x, h, l] of [
    [150, 280, 30],
    [260, 230, -20],
    [1450, 300, -40],
  ] as const)
    palm(cv, x, 540, h, l, ink.mid, ink.mid);
  water(cv, 530, { deep: ink.mid, count: 60 });
  glitter(cv, 1090, 540, 700, 150, ink.foam);
  for (const [x, y, l, f] of [
    [330, 590, 250, false],
    [640, 600, 280, true],
    [1330, 600, 260, true],
    [930, 620, 300, false],
  ] as const) {
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
  cv.marks(
    Array.from({ length: 14 }, (_, i) => disc(680 + (i % 7) * 26, 968 - Math.floor(i / 7) * 22, 16)),
    ink.sprout,
  );
}

function noodleBoat(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 470);
  streaks(cv, 420, 150, 520, ink.glow, 3, 28);
  bank(cv, 480, ink.far, ink.glow);
  for (const x of [180, 420, 1240, 1440]) stiltHouse(cv, x, 500, 190, ink.mid, ink.far);
  water(cv, 490, { deep: ink.near, count: 60 });
  for (const [x, l] of [
    [300, 240],
    [1330, 260],
  ] as const)
    ghe(cv, x, 590, l, { cargo: ink.lamp, tone: ink.near });
  cv.shape(
    curve(
      outline(
        "200 770, 320 800, 700 830, 1100 820, 1360 760, 1440 690, 1420 800, 1290 930, 1000 980, 560 980, 300 900",
      ),
      true,
      4,
    ),
    ink.deep,
    { rough: 1.5, shade: { from: "below", tone: ink.near, reach: 0.6 } },
  );
  cv.marks([outline("1300 780, 1370 752, 1438 694, 1416 800, 1340 872")], ink.accent);
  cv.marks([lens([1318, 826], [1398, 780], 36)], ink.cloth);
  cv.dots([[1362, 802]], ink.deep, 20);
  person(cv, 640, 850, 400, { pose: "reach", wear: "blouse", head: "non", top: ink.accent });
  cv.shape(box(735, 700, 160, 130), ink.roof, { shade: { from: "right", tone: ink.deep, reach: 0.7 } });
  cv.marks([outline("770 790, 815 740, 860 790")], ink.lamp);
  cv.shape(outline("728 690, 902 690, 884 596, 746 596"), ink.near, {
    shade: { from: "right", tone: ink.deep, reach: 0.7 },
  });
  cv.shape(disc(815, 596, 70, 14), ink.wall);
  cv.shape(
    curve(outline("790 620, 760 540, 810 470, 780 400, 840 330, 830 420, 860 480, 820 550, 840 620"), true, 4),
    ink.glow,
  );
  for (const [x, y] of [
    [950, 820],
    [1020, 826],
    [1090, 818],
    [985, 792],
    [1055, 792],
  ] as const) {
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
  const cargo = [
    [
      { tone: ink.lamp, r: 16 },
      { tone: ink.accent, r: 12 },
    ],
    [{ tone: ink.sprout, r: 22 }],
    [
      { tone: ink.cloth, r: 13 },
      { tone: ink.lamp, r: 18 },
    ],
  ] as const;
  [
    [560, 300, 760, 22],
    [1060, 560, 820, 22],
    [420, 740, 780, 22],
    [1330, 120, 640, 22],
    [1180, 960, 760, 22],
    [-20, 160, 560, 22],
  ].forEach(([x = 0, y = 0, length = 0, turn = 0], i) =>
    boatFromAbove(cv, x, y, length, turn, i % 2 ? ink.mid : ink.wallShade, cargo[i % 3] ?? cargo[0]),
  );
  for (let i = 0; i < 34; i++) {
    const [x, y, r] = [cv.rng.whole(0, 1600), cv.rng.whole(0, 1060), cv.rng.between(12, 30)];
    cv.line([...disc(x, y, r, r * 0.5), [x + r, y]], ink.glow, 2.4);
  }
}

export const CHO_NOI: SceneArt = [
  ["moss", marketFromAbove],
  ["dawn", marketAtDawn],
  ["clay", noodleBoat],
  ["indigo", marketInDrizzle],
];
