import { cat, flock } from "@/db/demo/illustrations/kit/animals";
import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { yoke } from "@/db/demo/illustrations/kit/crowd";
import { cyclo, flowerBicycle, scooter } from "@/db/demo/illustrations/kit/cycles";
import { box, lens, outline } from "@/db/demo/illustrations/kit/geometry";
import { tiledRoof } from "@/db/demo/illustrations/kit/houses";
import { hills } from "@/db/demo/illustrations/kit/land";
import { lantern, lanterns } from "@/db/demo/illustrations/kit/lanterns";
import { person } from "@/db/demo/illustrations/kit/people";
import { spray, tree } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, rain, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { wires } from "@/db/demo/illustrations/kit/steel";
import { terrace } from "@/db/demo/illustrations/kit/street";
import { umbrella } from "@/db/demo/illustrations/kit/umbrellas";
import { glitter } from "@/db/demo/illustrations/kit/water";

/** A low Hội An front: lime-wash, plank doors, a heavy tiled roof. */
function oldFront(cv: Canvas, x: number, y: number, w: number, h: number, wall: string): void {
  const { ink, rng } = cv;
  cv.shape(box(x, y - h, w, h), wall, { rough: 1.4, shade: { from: "below", tone: ink.far, reach: 0.5 } });
  const two = h > w * 0.9;
  if (two) {
    for (const t of [0.12, 0.56]) {
      cv.shape(box(x + w * t, y - h * 0.9, w * 0.32, h * 0.24), ink.roof, { rough: 1 });
      cv.marks(
        Array.from({ length: 6 }, (_, i) => box(x + w * t + 5, y - h * 0.88 + i * h * 0.037, w * 0.29, 3)),
        ink.deep,
      );
    }
    tiledRoof(cv, x - 8, y - h * 0.52, w + 16, h * 0.1);
  }
  const foot = two ? h * 0.5 : h * 0.82;
  const leaves = Math.max(3, Math.round(w / 70));
  cv.shape(box(x + w * 0.12, y - foot, w * 0.76, foot), ink.deep, { rough: 1 });
  for (let i = 0; i < leaves; i++)
    if (i !== Math.floor(leaves / 2))
      cv.shape(
        box(x + w * 0.12 + (w * 0.76 * i) / leaves + 2, y - foot + 3, (w * 0.76) / leaves - 4, foot - 3),
        i % 2 ? ink.roof : ink.near,
        { rough: 0.8 },
      );
  cv.marks(
    [
      box(
        x + w * 0.12 + (w * 0.76 * Math.floor(leaves / 2)) / leaves + 6,
        y - foot * 0.7,
        (w * 0.76) / leaves - 12,
        foot * 0.5,
      ),
    ],
    ink.lamp,
  );
  tiledRoof(cv, x - 18, y - h + 8, w + 36, w * 0.26, ink.roof, ink.wallShade);
  if (rng.chance(0.5))
    for (const t of [0.3, 0.7])
      lantern(cv, x + w * t, y - foot - 34, 62, t < 0.5 ? ink.accent : ink.lamp, t < 0.5 ? 0 : 1);
}

function lanternStreet(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 400);
  cloud(cv, 800, 150, 360, ink.glow);
  for (const [x, w, h, wall] of [
    [-60, 330, 400, ink.lamp],
    [280, 270, 300, ink.wall],
    [560, 340, 420, ink.lamp],
    [910, 260, 320, ink.wallShade],
    [1180, 320, 410, ink.lamp],
    [1510, 260, 330, ink.wall],
  ] as const)
    oldFront(cv, x, 740, w, h, wall);
  cv.shape(box(-20, 730, 1640, 370), ink.wallShade, { shade: { from: "below", tone: ink.roof, reach: 0.9 } });
  lanterns(cv, [-20, 170], [900, 240], 8, 84, 90);
  lanterns(cv, [700, 300], [1640, 150], 8, 78, 90);
  cyclo(cv, 760, 930, 310);
  person(cv, 420, 900, 310, { pose: "walk", wear: "aodai", head: "non", top: ink.cloth, legs: ink.cloth });
  person(cv, 320, 910, 310, { pose: "walk", wear: "aodai", head: "long", top: ink.accent, legs: ink.cloth });
  person(cv, 1200, 940, 320, { pose: "carry", wear: "blouse", head: "non", top: ink.near, legs: ink.deep, flip: true });
  yoke(cv, 1200, 940, 320, ink.accent, true);
  for (const [from, to] of [
    [
      [1640, 420],
      [1400, 360],
    ],
    [
      [1640, 470],
      [1440, 480],
    ],
  ] as const)
    spray(cv, from, to, 12, 60, ink.accent, ink.leaf);
}

function seaOfRoofs(cv: Canvas): void {
  const { ink, rng } = cv;
  sky(cv, 330);
  sun(cv, 1090, 200, 90, "plain");
  hills(cv, 330, 110, ink.far, { peaks: 5 });
  const houses = (
    [
      [280, ink.roof, ink.wall],
      [240, ink.near, ink.wallShade],
      [320, ink.roof, ink.wallShade],
      [210, ink.roof, ink.wall],
      [260, ink.near, ink.wall],
    ] as const
  ).map(([w, tile, wall]) => ({
    w,
    stamp: cv.stamp(() => {
      cv.shape(box(-w * 0.44, -10, w * 0.88, 130), wall, { shade: { from: "above", tone: ink.mid, reach: 0.6 } });
      cv.marks(
        [-0.28, 0.02, 0.3].map((t) => box(w * t, 14, w * 0.1, 34)),
        ink.deep,
      );
      tiledRoof(cv, -w / 2, 0, w, w * 0.31, tile, ink.wall);
    }),
  }));
  let last = 0;
  for (let row = 0; row < 6; row++) {
    const k = 0.5 + row * 0.28;
    const y = 330 + row * 70 + row * row * 15;
    for (let x = -120 + rng.wobble(60); x < 1700;) {
      last = (last + rng.whole(1, 4)) % houses.length;
      const house = houses[last];
      if (!house) return;
      house.stamp(x + (house.w * k) / 2, y + rng.wobble(14), { scale: k, flip: rng.chance(0.5) });
      x += house.w * k * rng.between(0.86, 1);
    }
    if (row === 2) tree(cv, 470, y + 90, 260, { tone: ink.near, light: ink.mid });
    if (row === 3) tree(cv, 1260, y + 120, 330, { tone: ink.near, light: ink.mid });
  }
  flock(cv, 600, 180, 7);
  cat(cv, 840, 846, 1.15);
}

function banyanCorner(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 460);
  terrace(cv, -20, 1640, 740, 150, 480);
  cv.shape(box(-20, 730, 1640, 370), ink.far, { shade: { from: "below", tone: ink.mid, reach: 1 } });
  cv.shape(box(-20, 730, 1640, 44), ink.wall, { rough: 1 });
  for (const y of [300, 322, 350]) wires(cv, [-20, y], [1620, y - 30], 26, ink.deep, 3);
  tree(cv, 1150, 800, 760, { spread: 1.25 });
  for (const dx of [-110, -70, 80, 130])
    cv.marks([lens([1150 + dx, 430], [1150 + dx * 0.8, 790], 7, dx * 0.1)], ink.deep);
  flowerBicycle(cv, 520, 920, 320);
  person(cv, 380, 926, 390, { pose: "reach", wear: "blouse", head: "non", top: ink.accent, legs: ink.deep });
  scooter(
    cv,
    880,
    960,
    280,
    ink.near,
    { head: "helmet", hat: ink.lamp, top: ink.cloth },
    { flip: true, pillion: { head: "helmet", hat: ink.accent, wear: "aodai", top: ink.cloth, legs: ink.cloth } },
  );
  person(cv, 1280, 890, 280, { pose: "sit", head: "bald", top: ink.near });
  person(cv, 1420, 890, 280, { pose: "sit", head: "hair", top: ink.accent, flip: true });
  cv.marks(
    [
      box(1330, 830, 60, 10),
      box(1336, 838, 6, 52),
      box(1378, 838, 6, 52),
      box(1250, 812, 40, 8),
      box(1424, 812, 40, 8),
    ],
    ink.roof,
  );
}

function oldQuarterInRain(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 430);
  for (const [x, w, h, wall] of [
    [-80, 360, 520, ink.wallShade],
    [290, 250, 420, ink.wall],
    [1060, 250, 430, ink.wall],
    [1320, 360, 540, ink.wallShade],
  ] as const)
    oldFront(cv, x, 760, w, h, wall);
  for (const [x, w, h, wall] of [
    [540, 180, 260, ink.lamp],
    [720, 170, 230, ink.far],
    [890, 180, 270, ink.lamp],
  ] as const)
    oldFront(cv, x, 660, w, h, wall);
  cv.shape(outline("540 650, 1070 650, 1640 770, 1640 1100, -40 1100, -40 770"), ink.mid, {
    shade: { from: "below", tone: ink.deep, reach: 0.9 },
  });
  lanterns(cv, [280, 300], [1320, 300], 7, 76, 110);
  for (const [x, tone, w] of [
    [330, ink.accent, 130],
    [800, ink.lamp, 170],
    [1240, ink.accent, 130],
    [620, ink.lamp, 90],
  ] as const)
    glitter(cv, x, 790, 1060, w, tone);
  for (const [x, y, h, tone, f] of [
    [560, 840, 260, ink.accent, false],
    [960, 860, 290, ink.lamp, true],
  ] as const) {
    person(cv, x, y, h, { pose: "walk", wear: "aodai", head: "long", top: ink.cloth, legs: ink.cloth, flip: f });
    umbrella(cv, x + (f ? -24 : 24), y - h * 0.62, h * 0.8, tone, ink.deep);
  }
  cyclo(cv, 760, 1010, 350, true);
  rain(cv, 170, ink.foam, -20);
}

export const PHO_CO: SceneArt = [
  ["ochre", lanternStreet],
  ["paper", seaOfRoofs],
  ["noon", banyanCorner],
  ["rain", oldQuarterInRain],
];
