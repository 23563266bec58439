import { oarsman, sampan } from "@/db/demo/illustrations/kit/boats";
import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { scooter } from "@/db/demo/illustrations/kit/cycles";
import { box, curve, disc, lens, outline, type Point, turned } from "@/db/demo/illustrations/kit/geometry";
import { panes, tiledRoof } from "@/db/demo/illustrations/kit/houses";
import { lantern, lanterns } from "@/db/demo/illustrations/kit/lanterns";
import { person } from "@/db/demo/illustrations/kit/people";
import { stool, table } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { moon, rain, sky, stars, sun } from "@/db/demo/illustrations/kit/sky";
import { terrace } from "@/db/demo/illustrations/kit/street";
import { blocks } from "@/db/demo/illustrations/kit/towers";
import { parasol, umbrella } from "@/db/demo/illustrations/kit/umbrellas";
import { glitter, water } from "@/db/demo/illustrations/kit/water";

function nightMarket(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 520);
  stars(cv, 60, 300);
  moon(cv, 1120, 170, 64);
  terrace(cv, -20, 1640, 700, 170, 420, ink.lamp);
  cv.shape(box(-20, 690, 1640, 410), ink.mid, { shade: { from: "below", tone: ink.deep, reach: 1 } });
  lanterns(cv, [-20, 200], [820, 260], 9, 74, 80);
  lanterns(cv, [780, 260], [1620, 200], 9, 74, 80);
  for (const [x, tone] of [
    [230, ink.accent],
    [800, ink.roof],
    [1370, ink.accent],
  ] as const) {
    parasol(cv, x, 860, 380, 460, tone, ink.lamp);
    cv.shape(box(x - 170, 760, 340, 100), ink.roof, { shade: { from: "below", tone: ink.deep, reach: 0.7 } });
    cv.shape(box(x - 186, 746, 372, 22), ink.lamp);
    cv.dots(
      Array.from({ length: 9 }, (_, i): Point => [x - 150 + i * 38, 734]),
      tone === ink.roof ? ink.sprout : ink.lamp,
      28,
    );
    cv.marks([disc(x, 620, 20, 24)], ink.sun);
    person(cv, x + 40, 748, 270, { pose: "hold", wear: "blouse", head: "bun", top: ink.cloth, flip: true });
  }
  const strollers = [
    [480, 960, 400, "walk", "long", ink.accent, "aodai"],
    [600, 950, 400, "walk", "hair", ink.far, "shirt"],
    [1060, 980, 410, "hold", "hair", ink.lamp, "shirt"],
    [1150, 980, 290, "reach", "hair", ink.accent, "shirt"],
  ] as const;
  for (const [x, y, h, pose, head, top, wear] of strollers)
    person(cv, x, y, h, { pose, head, top, wear, legs: wear === "aodai" ? ink.cloth : ink.deep });
}

function riverOfLights(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 520);
  sun(cv, 420, 210, 84, "halo", ink.sun);
  for (let i = 0; i < 8; i++) {
    const [x, w, h] = [-40 + i * 215, 220, 250 + (i % 3) * 50];
    cv.shape(box(x, 640 - h, w, h), i % 2 ? ink.lamp : ink.roof, {
      shade: { from: "above", tone: ink.deep, reach: 0.6 },
    });
    tiledRoof(cv, x - 10, 650 - h, w + 20, 76, ink.deep, ink.mid);
    cv.marks(
      [0.16, 0.42, 0.68].map((t) => box(x + w * t, 650 - h * 0.56, w * 0.18, h * 0.52)),
      i % 2 ? ink.deep : ink.lamp,
    );
  }
  cv.shape(box(-20, 634, 1640, 30), ink.deep);
  water(cv, 660, { tone: ink.near, foam: ink.mid, deep: ink.deep, count: 40 });
  for (let i = 0; i < 8; i++) glitter(cv, 70 + i * 215, 672, 900, 110, i % 2 ? ink.lamp : ink.accent);
  lanterns(cv, [-20, 300], [1620, 280], 15, 66, 90);
  sampan(cv, 620, 860, 620, { light: ink.lamp });
  oarsman(cv, 430, 848, 270, { top: ink.accent, legs: ink.deep }, true);
  person(cv, 640, 852, 220, { pose: "sit", wear: "aodai", head: "long", top: ink.cloth, legs: ink.cloth });
  lantern(cv, 850, 770, 90, ink.lamp, 0);
  for (const [x, y, k] of [
    [1060, 830, 1],
    [1200, 910, 1.3],
    [1340, 850, 1],
    [1000, 980, 1.5],
    [300, 960, 1.3],
    [200, 860, 1],
    [1420, 990, 1.5],
    [700, 1010, 1.4],
    [460, 1030, 1.4],
  ] as const) {
    for (const turn of [-60, -30, 0, 30, 60])
      cv.marks([turned(lens([x, y], [x, y - 44 * k], 22 * k), turn, x, y)], turn % 60 ? ink.accent : ink.roof);
    cv.marks([disc(x, y - 18 * k, 8 * k, 13 * k)], ink.sun);
    cv.marks([lens([x - 50 * k, y + 10 * k], [x + 50 * k, y + 10 * k], 8 * k)], ink.lamp);
  }
}

function noodleCart(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.deep, { rough: 0 });
  for (const [x, w, h] of [
    [-40, 300, 700],
    [270, 240, 560],
    [1130, 230, 600],
    [1370, 300, 740],
  ] as const) {
    cv.shape(box(x, 760 - h, w, h), ink.near, { shade: { from: "below", tone: ink.mid, reach: 0.7 } });
    panes(cv, { x: x + 16, y: 780 - h, width: w - 32, height: h - 180 }, 3, 5, ink.lamp, 0.62, 0.5);
  }
  for (const [x, y, w, h, tone] of [
    [300, 330, 90, 230, ink.accent],
    [1180, 300, 80, 250, ink.sprout],
    [130, 240, 80, 170, ink.lamp],
    [1400, 220, 96, 200, ink.accent],
  ] as const) {
    cv.shape(box(x - 8, y - 8, w + 16, h + 16), tone, { rough: 1 });
    cv.shape(box(x, y, w, h), ink.deep, { rough: 1 });
    cv.marks(
      Array.from({ length: 4 }, (_, i) => box(x + w * 0.2, y + h * (0.12 + i * 0.22), w * 0.6, h * 0.1)),
      tone,
    );
  }
  cv.shape(box(-20, 760, 1640, 340), ink.mid, { shade: { from: "below", tone: ink.deep, reach: 1 } });
  cv.shape(disc(800, 830, 640, 190), ink.far, { rough: 2 });
  cv.shape(box(540, 600, 520, 230), ink.roof, { shade: { from: "below", tone: ink.deep, reach: 0.5 } });
  cv.shape(box(560, 380, 480, 200), ink.sun, { rough: 1, shade: { from: "above", tone: ink.lamp, reach: 1 } });
  cv.marks(
    [
      box(540, 330, 12, 290),
      box(1048, 330, 12, 290),
      box(556, 470, 488, 8),
      box(720, 380, 8, 200),
      box(880, 380, 8, 200),
    ],
    ink.deep,
  );
  cv.shape(outline("480 340, 540 270, 1060 270, 1120 340"), ink.accent);
  cv.shape(box(520, 590, 560, 26), ink.wall);
  for (const x of [640, 960]) {
    cv.marks([disc(x, 850, 56)], ink.deep);
    cv.marks([disc(x, 850, 36)], ink.roof);
  }
  cv.marks(
    Array.from({ length: 8 }, (_, i) => disc(590 + i * 30, 560 - (i % 2) * 18, 17, 12)),
    ink.cloth,
  );
  cv.shape(outline("880 590, 1010 590, 1000 520, 890 520"), ink.far);
  cv.shape(
    curve(outline("930 520, 900 440, 950 360, 920 270, 980 180, 968 290, 1000 370, 956 450, 970 520"), true, 4),
    ink.cloth,
  );
  person(cv, 820, 846, 420, { pose: "reach", wear: "blouse", head: "bun", top: ink.accent, legs: ink.deep });
  for (const [x, top, f] of [
    [330, ink.lamp, false],
    [1240, ink.cloth, true],
  ] as const) {
    stool(cv, x - (f ? -22 : 22), 980, 110, ink.accent);
    person(cv, x, 976, 370, { pose: "sit", head: f ? "long" : "hair", top, legs: ink.near, flip: f });
    table(cv, x + (f ? -100 : 100), 980, 130, 96, ink.lamp, ink.deep);
    cv.shape([...disc(x + (f ? -100 : 100), 860, 32, 22, 0, 180)], ink.cloth);
  }
}

function wetNeon(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  blocks(cv, 700, 560, ink.mid, ink.lamp);
  terrace(cv, -40, 1640, 780, 160, 520, ink.lamp, [340, 1120]);
  const signs = [
    [420, 330, 70, 240, ink.accent],
    [330, 470, 60, 170, ink.lamp],
    [1140, 300, 70, 270, ink.lamp],
    [1230, 460, 64, 190, ink.accent],
  ] as const;
  for (const [x, y, w, h, tone] of signs) {
    cv.shape(box(x, y, w, h), tone, { rough: 1 });
    cv.marks(
      Array.from({ length: 5 }, (_, i) => disc(x + w / 2, y + h * (0.12 + i * 0.19), w * 0.26, h * 0.06)),
      ink.deep,
    );
  }
  cv.shape(outline("470 690, 1130 690, 1640 800, 1640 1100, -40 1100, -40 800"), ink.near, {
    shade: { from: "below", tone: ink.deep, reach: 1 },
  });
  for (const [x, w, tone] of [
    [400, 190, ink.accent],
    [560, 120, ink.lamp],
    [1040, 120, ink.accent],
    [1200, 200, ink.lamp],
    [800, 240, ink.far],
  ] as const)
    glitter(cv, x, 720, 1070, w, tone);
  scooter(cv, 500, 880, 270, ink.accent, { head: "helmet", hat: ink.lamp, wear: "coat", top: ink.sprout });
  scooter(
    cv,
    1050,
    900,
    280,
    ink.cloth,
    { head: "helmet", hat: ink.accent, wear: "coat", top: ink.lamp },
    { flip: true },
  );
  person(cv, 780, 980, 420, { pose: "walk", wear: "aodai", head: "long", top: ink.cloth, legs: ink.cloth });
  umbrella(cv, 830, 720, 330, ink.accent, ink.deep);
  rain(cv, 200, ink.foam, -30);
}

export const PHO_DEM: SceneArt = [
  ["night", nightMarket],
  ["dusk", riverOfLights],
  ["night", noodleCart],
  ["indigo", wetNeon],
];
