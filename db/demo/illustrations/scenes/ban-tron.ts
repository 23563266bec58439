import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import {
  box,
  curve,
  disc,
  lens,
  moved,
  outline,
  type Points,
  ribbon,
  turned,
} from "@/db/demo/illustrations/kit/geometry";
import { hatFromAbove } from "@/db/demo/illustrations/kit/hats";
import { farmhouse } from "@/db/demo/illustrations/kit/houses";
import { hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import { bamboo, tree } from "@/db/demo/illustrations/kit/plants";
import { pottery } from "@/db/demo/illustrations/kit/pottery";
import { stool } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { sky, sun } from "@/db/demo/illustrations/kit/sky";

function seatFromAbove(
  cv: Canvas,
  x: number,
  y: number,
  turn: number,
  k: number,
  top: string,
  head: "dark" | "grey" | "non" | "bun",
): void {
  const { ink } = cv;
  cv.at(x, y, { turn, scale: k }, () => {
    cv.shape(disc(0, 24, 74, 52), ink.roof, { rough: 1 });
    cv.shape(disc(0, 0, 78, 42), top, { rough: 1, shade: { from: "below", tone: ink.deep, reach: 0.4 } });
    cv.marks(
      [
        ribbon(outline("-64 -6, -60 -54, -24 -74"), [28, 24, 18]),
        ribbon(outline("64 -6, 60 -54, 24 -74"), [28, 24, 18]),
      ],
      top,
    );
    cv.marks([disc(-20, -76, 12), disc(20, -76, 12)], ink.skin);
    if (head === "non") return hatFromAbove(cv, 0, -4, 58);
    cv.shape(disc(0, -14, 16, 12), ink.skin, { rough: 0.3 });
    cv.shape(disc(0, -4, 32, 35), head === "grey" ? ink.cloth : ink.deep, { rough: 0.8 });
    if (head === "bun") cv.shape(disc(0, 22, 16), ink.deep, { rough: 0.6 });
  });
}

const papers = (cv: Canvas, cx: number, cy: number, r: number, count: number) => {
  const { ink, rng } = cv;
  for (let i = 0; i < count; i++) {
    const turn = (i / count) * 360 - 90;
    const [x, y] = [cx + Math.cos((turn * Math.PI) / 180) * r, cy + Math.sin((turn * Math.PI) / 180) * r];
    cv.shape(turned(box(x - 34, y - 24, 68, 48), turn + 90 + rng.wobble(10), x, y), ink.cloth, { rough: 0.6 });
    cv.marks(
      [0, 1, 2].map((n) => turned(box(x - 24, y - 14 + n * 12, 46, 3), turn + 90, x, y)),
      ink.far,
    );
    const [ux, uy] = [
      cx + Math.cos(((turn + 15) * Math.PI) / 180) * (r - 16),
      cy + Math.sin(((turn + 15) * Math.PI) / 180) * (r - 16),
    ];
    cv.marks([disc(ux, uy, 19)], ink.cloth);
    cv.marks([disc(ux, uy, 13)], ink.roof);
  }
};

function fromAbove(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.near, { rough: 0, shade: { from: "right", tone: ink.deep, reach: 1 } });
  cv.shape(disc(800, 533, 660, 660), ink.mid, { rough: 2, shade: { from: "below", tone: ink.near, reach: 0.7 } });
  cv.shape(disc(812, 547, 340), ink.deep, { rough: 0 });
  cv.shape(disc(800, 533, 340), ink.wallShade, { rough: 2, shade: { from: "right", tone: ink.roof, reach: 0.5 } });
  cv.line([...disc(800, 533, 316), [1116, 533]], ink.roof, 4);
  const tops = [ink.accent, ink.sky, ink.cloth, ink.lamp, ink.wallShade, ink.accent, ink.cloth, ink.lamp] as const;
  const heads = ["dark", "grey", "bun", "dark", "non", "dark", "grey", "bun"] as const;
  for (let i = 0; i < 8; i++) {
    const turn = i * 45 - 90;
    seatFromAbove(
      cv,
      800 + Math.cos((turn * Math.PI) / 180) * 428,
      533 + Math.sin((turn * Math.PI) / 180) * 428,
      turn + 270,
      1.12,
      tops[i] ?? ink.near,
      heads[i] ?? "dark",
    );
  }
  papers(cv, 800, 533, 250, 8);
  for (let i = 0; i < 9; i++)
    cv.marks([turned(lens([800, 533], [800, 440], 46), i * 40, 800, 533)], i % 2 ? ink.leaf : ink.sprout);
  for (let i = 0; i < 6; i++) cv.marks([turned(lens([800, 533], [800, 476], 34), i * 60 + 12, 800, 533)], ink.accent);
  cv.marks([disc(800, 533, 15)], ink.lamp);
}

/** Someone behind a table, facing us: enough of a face to be somebody. */
function panelist(
  cv: Canvas,
  x: number,
  y: number,
  k: number,
  top: string,
  hair: "hair" | "long" | "bald" | "bun",
  glasses = false,
): void {
  const { ink } = cv;
  const put = (points: Points, tone: string, look = {}) =>
    cv.shape(moved(points, x, y, k), tone, { rough: 0.9, ...look });
  if (hair === "long") put(curve(outline("-46 -96, -44 -190, 0 -226, 44 -190, 46 -96"), true, 3), ink.deep);
  put(curve(outline("-104 0, -92 -84, -40 -112, 40 -112, 92 -84, 104 0"), false, 3), top, {
    shade: { from: "right", tone: top === ink.cloth ? ink.wallShade : ink.deep, reach: 0.45 },
  });
  put(outline("-26 -114, 0 -62, 26 -114"), ink.cloth);
  put(ribbon(outline("0 -104, 0 -136"), [30, 28]), ink.skin);
  put(
    curve(outline("-34 -176, -32 -150, -16 -126, 0 -120, 16 -126, 32 -150, 34 -176, 20 -208, -20 -208"), true, 3),
    ink.skin,
    { shade: { from: "right", tone: ink.roof, reach: 0.4 } },
  );
  if (hair === "bald") {
    put(lens([-36, -186], [-30, -150], 15), ink.cloth);
    put(lens([36, -186], [30, -150], 15), ink.cloth);
  } else
    put(
      curve(outline("-37 -164, -38 -196, -20 -220, 10 -222, 36 -200, 37 -166, 26 -188, -4 -196, -28 -186"), true, 3),
      ink.deep,
    );
  if (hair === "bun") put(disc(0, -228, 18), ink.deep);
  cv.marks(
    [
      lens([-24, -178], [-8, -179], 4.5),
      lens([8, -179], [24, -178], 4.5),
      lens([-21, -166], [-9, -166], 5),
      lens([9, -166], [21, -166], 5),
      lens([-9, -138], [9, -138], 4, 2),
      lens([-2, -164], [-5, -148], 3),
    ].map((mark) => moved(mark, x, y, k)),
    ink.deep,
  );
  if (glasses)
    for (const s of [-1, 1])
      cv.line(moved([...disc(s * 16, -166, 13, 11), [s * 16 + 13, -166]], x, y, k), ink.deep, 3 * k);
}

function microphone(cv: Canvas, x: number, y: number, k: number, flip = false): void {
  const s = flip ? -1 : 1;
  cv.line(
    curve(
      [
        [x, y],
        [x + s * 6 * k, y - 50 * k],
        [x + s * 34 * k, y - 84 * k],
      ],
      false,
      4,
    ),
    cv.ink.deep,
    5,
  );
  cv.marks(
    [
      lens([x + s * 28 * k, y - 78 * k], [x + s * 56 * k, y - 104 * k], 15 * k),
      lens([x - 26 * k, y], [x + 26 * k, y], 10 * k),
    ],
    cv.ink.deep,
  );
}

function panel(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.near, { rough: 0, shade: { from: "above", tone: ink.deep, reach: 0.8 } });
  for (const [x, y, r, tone] of [
    [420, 260, 190, ink.mid],
    [1160, 220, 240, ink.far],
    [800, 330, 300, ink.mid],
  ] as const)
    cv.shape(disc(x, y, r), tone, { rough: 3, shade: { from: "above", tone: ink.far, reach: 0.5 } });
  const guests = [
    [250, ink.cloth, "bald", true],
    [520, ink.accent, "long", false],
    [800, ink.deep, "hair", true],
    [1080, ink.lamp, "bun", false],
    [1350, ink.roof, "hair", false],
  ] as const;
  for (const [x, top, hair, glasses] of guests) panelist(cv, x, 760, 1.45, top, hair, glasses);
  cv.shape(outline("60 740, 1540 740, 1640 850, -40 850"), ink.wall, { rough: 1 });
  cv.shape(box(-40, 846, 1680, 260), ink.wallShade, { shade: { from: "below", tone: ink.roof, reach: 0.8 } });
  guests.forEach(([x], i) => {
    microphone(cv, x + 90, 790, 1.1, true);
    cv.shape(
      [
        [x - 80, 800],
        [x + 10, 800],
        [x + 20, 836],
        [x - 90, 836],
      ],
      ink.cloth,
      { rough: 0.6 },
    );
    cv.marks([box(x + 130, 760, 28, 54)], i % 2 ? ink.far : ink.sprout);
  });
}

function teaRound(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  sun(cv, 1090, 220, 84, "halo");
  hills(cv, 500, 150, ink.far, { peaks: 5, light: ink.glow });
  cv.shape(box(-20, 480, 1640, 620), ink.wallShade, { shade: { from: "below", tone: ink.roof, reach: 0.8 } });
  tree(cv, 1390, 720, 700, { spread: 1.3 });
  bamboo(cv, 120, 720, 620, 6);
  farmhouse(cv, 560, 560, 520);
  for (const [x, y, h, head, top, f] of [
    [520, 820, 420, "bald", ink.near, false],
    [700, 770, 380, "bun", ink.accent, false],
    [1000, 780, 380, "hair", ink.cloth, true],
    [1150, 840, 430, "hair", ink.roof, true],
  ] as const) {
    stool(cv, x + (f ? 24 : -24), y + 6, 130, ink.roof);
    person(cv, x, y, h, { pose: "sit", wear: "shirt", head, top, legs: ink.deep, flip: f });
  }
  cv.shape(disc(830, 800, 190, 50), ink.roof, { rough: 1 });
  cv.marks([outline("780 830, 880 830, 900 960, 760 960")], ink.deep);
  cv.shape(disc(830, 794, 184, 44), ink.near, { rough: 1 });
  pottery(cv, 830, 800, 90, "lidded", ink.cloth, ink.near);
  for (const x of [720, 760, 910, 950]) pottery(cv, x, 806, 30, "bowl", ink.cloth, ink.near);
  person(cv, 330, 1010, 520, { pose: "sit", wear: "blouse", head: "non", top: ink.leaf, legs: ink.deep });
  stool(cv, 300, 1016, 160, ink.near);
  person(cv, 330, 1010, 520, { pose: "sit", wear: "blouse", head: "non", top: ink.leaf, legs: ink.deep });
}

function studio(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.sky, { rough: 0 });
  cv.shape(disc(800, 480, 470), ink.glow, { rough: 3 });
  for (const x of [180, 480, 1120, 1420]) {
    cv.marks([box(x - 3, -20, 6, 110)], ink.deep);
    cv.shape(
      [
        [x - 50, 90],
        [x + 50, 90],
        [x + 30, 170],
        [x - 30, 170],
      ],
      ink.deep,
      { rough: 1 },
    );
    cv.marks([lens([x - 30, 172], [x + 30, 172], 14)], ink.lamp);
  }
  cv.marks([box(-20, 50, 1640, 14)], ink.deep);
  panelist(cv, 470, 800, 1.75, ink.near, "hair", true);
  panelist(cv, 1130, 800, 1.75, ink.accent, "long");
  panelist(cv, 800, 740, 1.6, ink.roof, "bald");
  cv.shape(disc(800, 860, 640, 150), ink.roof, { rough: 1.5 });
  cv.shape(disc(800, 840, 640, 140), ink.wall, {
    rough: 1.5,
    shade: { from: "below", tone: ink.wallShade, reach: 0.7 },
  });
  cv.marks([outline("560 990, 1040 990, 980 1100, 620 1100")], ink.roof);
  microphone(cv, 640, 850, 1.9);
  microphone(cv, 960, 850, 1.9, true);
  pottery(cv, 800, 900, 100, "lidded", ink.cloth, ink.near);
  for (const x of [560, 1040])
    cv.shape(turned(box(x - 70, 850, 140, 90), x < 800 ? -8 : 8, x, 890), ink.cloth, { rough: 1 });
}

export const BAN_TRON: SceneArt = [
  ["ochre", fromAbove],
  ["indigo", panel],
  ["noon", teaRound],
  ["clay", studio],
];
