import type { Canvas } from "@/db/demo/illustrations/kit/canvas";
import { box, curve, disc, lens, outline, type Points, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { palm } from "@/db/demo/illustrations/kit/palms";
import { person } from "@/db/demo/illustrations/kit/people";
import { tree } from "@/db/demo/illustrations/kit/plants";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { rain, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { blocks, tower } from "@/db/demo/illustrations/kit/towers";
import { umbrella } from "@/db/demo/illustrations/kit/umbrellas";
import { ripples, water } from "@/db/demo/illustrations/kit/water";

function lanes(cv: Canvas, count: number): void {
  const { ink } = cv;
  cv.shape(curve(outline("-60 640, 500 560, 1100 600, 1660 780, 1660 1120, -60 1120"), true, 6), ink.roof, {
    rough: 1,
    shade: { from: "below", tone: ink.deep, reach: 0.6 },
  });
  for (let i = 0; i <= count; i++) {
    const d = (i / count) ** 1.35 * 460;
    cv.line(
      curve(
        [
          [-60, 650 + d * 1.02],
          [500, 572 + d * 0.86],
          [1100, 612 + d * 0.9],
          [1660, 790 + d],
        ],
        false,
        8,
      ),
      ink.cloth,
      3 + i * 0.9,
    );
  }
}

function theBend(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 480);
  sun(cv, 460, 250, 110, "halo");
  blocks(cv, 520, 130, ink.far);
  for (let x = 20; x < 1620; x += 130) tree(cv, x, 560, 150);
  cv.shape(box(-20, 520, 1640, 200), ink.sprout, { shade: { from: "below", tone: ink.leaf, reach: 0.8 } });
  lanes(cv, 7);
  const runners = [
    [360, 760, 300, ink.near],
    [590, 790, 340, ink.lamp],
    [860, 850, 390, ink.accent],
    [1160, 960, 460, ink.cloth],
  ] as const;
  runners.forEach(([x, y, h, top], i) => {
    cv.marks([lens([x - h * 0.3, y + 4], [x + h * 0.3, y + 8], h * 0.05)], ink.deep);
    person(cv, x, y, h, { pose: "run", wear: "shorts", head: i % 2 ? "bun" : "hair", top, legs: ink.deep });
  });
}

function onYourMarks(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 330);
  sun(cv, 480, 240, 120, "plain");
  hills(cv, 350, 110, ink.far, { peaks: 4 });
  cv.shape(box(-20, 330, 1640, 80), ink.sprout, { shade: { from: "above", tone: ink.leaf, reach: 0.9 } });
  cv.shape(outline("-20 400, 1620 400, 1620 1100, -20 1100"), ink.roof, {
    rough: 1,
    shade: { from: "below", tone: ink.accent, reach: 0.8 },
  });
  for (const y of [414, 500, 620, 780, 990]) cv.shape(box(-20, y, 1640, 5 + y * 0.008), ink.cloth, { rough: 0.8 });
  cv.shape(outline("770 402, 796 402, 1430 1100, 1340 1100"), ink.cloth, { rough: 1 });
  const tones = [ink.lamp, ink.cloth, ink.near, ink.accent] as const;
  for (const [i, y, h] of [
    [0, 494, 165],
    [1, 612, 225],
    [2, 770, 300],
    [3, 978, 400],
  ] as const) {
    const x = 782 + (y - 402) * 0.86 - h * 0.34;
    cv.marks([lens([x - h * 0.4, y + 4], [x + h * 0.36, y + 6], h * 0.05)], ink.deep);
    for (const dx of [-0.4, -0.18])
      cv.shape(
        [
          [x + h * (dx - 0.06), y],
          [x + h * dx, y - h * 0.14],
          [x + h * (dx + 0.06), y],
        ],
        ink.deep,
        { rough: 0.6 },
      );
    person(cv, x, y, h, {
      pose: "set",
      wear: "shorts",
      head: i % 2 ? "bun" : "hair",
      top: tones[i] ?? ink.lamp,
      legs: ink.deep,
    });
  }
}

function cityMarathon(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 560);
  sun(cv, 800, 430, 210, "barred");
  blocks(cv, 600, 200, ink.far);
  tower(cv, 330, 610, 130, 380, "needle", ink.mid, ink.near, ink.lamp, 0.5);
  tower(cv, 1230, 610, 120, 300, "lotus", ink.mid, ink.near, ink.lamp);
  water(cv, 596, { foot: 720, count: 20 });
  cv.shape(outline("500 640, 1100 640, 1660 1110, -60 1110"), ink.near, {
    shade: { from: "below", tone: ink.deep, reach: 0.9 },
  });
  for (const s of [-1, 1])
    for (let i = 0; i < 9; i++) {
      const t = (i / 8) ** 1.6;
      const [x, y] = [800 + s * (300 + 540 * t), 650 + 430 * t];
      cv.marks([box(x - 4 - 3 * t, y - 60 - 60 * t, 7 + 6 * t, 66 + 60 * t)], ink.deep);
    }
  cv.marks([ribbon(outline("500 596, -40 960"), [8, 20]), ribbon(outline("1100 596, 1640 960"), [8, 20])], ink.deep);
  const tones = [ink.accent, ink.cloth, ink.lamp, ink.far, ink.roof] as const;
  let i = 0;
  for (const [y, h, xs] of [
    [690, 110, [640, 700, 770, 850, 930]],
    [760, 170, [570, 680, 800, 910, 1020]],
    [860, 260, [450, 640, 830, 1010, 1180]],
    [1010, 400, [330, 620, 930, 1240]],
  ] as const)
    for (const x of xs) frontRunner(cv, x + cv.rng.wobble(14), y + cv.rng.wobble(10), h, tones[i++ % 5] ?? ink.accent);
}

/** A runner coming straight at us. */
function frontRunner(cv: Canvas, x: number, y: number, h: number, tone: string): void {
  const { ink, rng } = cv;
  const flip = rng.chance(0.5);
  const dark = rng.pick([ink.deep, ink.near, ink.mid]);
  cv.at(x, y, { scale: h / 100, flip }, () => {
    const knife = { rough: 0.3 };
    cv.shape(ribbon(outline("-5 -46, -6 -24, -5 -2"), [9, 6, 4]), ink.skin, knife);
    cv.shape(ribbon(outline("5 -46, 7 -28, 6 -16"), [9, 7, 5]), ink.skin, knife);
    cv.marks([lens([-8, -1], [-1, -1], 5), disc(6, -14, 4, 3)], ink.lamp === tone ? ink.accent : ink.lamp);
    cv.shape(outline("-10 -52, 10 -52, 12 -36, 1 -34, 0 -42, -1 -34, -12 -36"), dark, knife);
    cv.shape(ribbon(outline("-9 -76, -16 -62, -8 -56"), [5, 4, 3]), ink.skin, knife);
    cv.shape(ribbon(outline("9 -76, 17 -66, 12 -76"), [5, 4, 3]), ink.skin, knife);
    cv.shape(outline("-10 -80, -4 -82, 4 -82, 10 -80, 8 -64, 9 -50, -9 -50, -8 -64"), tone, knife);
    cv.shape(box(-5, -72, 10, 9), tone === ink.cloth ? ink.accent : ink.cloth, { rough: 0.2 });
    cv.marks([box(-2.4, -86, 4.8, 6)], ink.skin);
    cv.shape(disc(0, -91, 5.4, 6.8), ink.skin, knife);
    cv.shape([...disc(0, -93, 5.8, 6, 175, 365)], ink.deep, knife);
  });
}

function rainyFinish(cv: Canvas): void {
  const { ink } = cv;
  sky(cv, 420);
  hills(cv, 480, 170, ink.far, { peaks: 4, light: ink.glow });
  for (const [x, h, l] of [
    [120, 460, 40],
    [330, 340, -30],
    [1320, 400, 40],
    [1490, 480, -40],
  ] as const)
    palm(cv, x, 620, h, l, ink.near, ink.leaf);
  cv.shape(box(-20, 560, 1640, 540), ink.mid, { shade: { from: "below", tone: ink.deep, reach: 1 } });
  ripples(cv, 620, 1060, ink.foam, 30);
  for (const x of [380, 1200]) cv.marks([box(x - 12, 260, 24, 560)], ink.deep);
  cv.shape(box(350, 230, 880, 120), ink.accent, { rough: 1.5 });
  const squares: Points[] = [];
  for (let i = 0; i < 22; i++)
    for (let k = 0; k < 2; k++) if ((i + k) % 2) squares.push(box(352 + i * 40, 310 + k * 20, 40, 20));
  cv.shape(box(350, 310, 880, 40), ink.cloth, { rough: 0.6 });
  cv.marks(squares, ink.deep);
  cv.line(curve(outline("390 640, 800 660, 1190 640"), false, 6), ink.lamp, 12);
  person(cv, 800, 960, 560, { pose: "cheer", wear: "shorts", head: "bun", top: ink.accent, legs: ink.deep });
  person(cv, 520, 900, 420, { pose: "run", wear: "shorts", head: "hair", top: ink.lamp, legs: ink.deep });
  person(cv, 1080, 880, 400, { pose: "run", wear: "shorts", head: "hair", top: ink.cloth, legs: ink.near, flip: true });
  for (const [x, tone] of [
    [190, ink.accent],
    [1440, ink.lamp],
  ] as const) {
    person(cv, x, 980, 400, { pose: "hold", head: "long", wear: "coat", top: ink.near, legs: ink.deep, flip: x > 800 });
    umbrella(cv, x + (x > 800 ? -36 : 36), 740, 320, tone, ink.deep);
  }
  rain(cv, 190, ink.foam, -40);
}

export const DUONG_CHAY: SceneArt = [
  ["moss", theBend],
  ["clay", onYourMarks],
  ["dawn", cityMarathon],
  ["rain", rainyFinish],
];
