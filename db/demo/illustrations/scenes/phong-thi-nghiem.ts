import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { furrows, grass } from "@/db/demo/illustrations/kit/fields";
import { box, curve, disc, lens, outline, type Point, ribbon, turned } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import { lotus, spray } from "@/db/demo/illustrations/kit/plants";
import { room, windowPane } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { sky, sun } from "@/db/demo/illustrations/kit/sky";

function flask(cv: Canvas, x: number, y: number, h: number, liquid: string, kind: "cone" | "round" | "tube"): void {
  const { ink } = cv;
  const glass = ink.glow;
  if (kind === "cone") {
    cv.shape(
      [
        [x - h * 0.09, y - h],
        [x + h * 0.09, y - h],
        [x + h * 0.09, y - h * 0.62],
        [x + h * 0.34, y - h * 0.06],
        [x + h * 0.28, y],
        [x - h * 0.28, y],
        [x - h * 0.34, y - h * 0.06],
        [x - h * 0.09, y - h * 0.62],
      ],
      glass,
      { rough: 0.8 },
    );
    cv.shape(
      [
        [x - h * 0.19, y - h * 0.38],
        [x + h * 0.19, y - h * 0.38],
        [x + h * 0.31, y - h * 0.07],
        [x + h * 0.26, y - h * 0.02],
        [x - h * 0.26, y - h * 0.02],
        [x - h * 0.31, y - h * 0.07],
      ],
      liquid,
      { rough: 0.8, shade: { from: "right", tone: ink.deep, reach: 0.4 } },
    );
  } else if (kind === "round") {
    cv.shape(
      [...disc(x, y - h * 0.32, h * 0.32, h * 0.32, -70, 250), [x - h * 0.1, y - h], [x + h * 0.1, y - h]],
      glass,
      { rough: 0.8 },
    );
    cv.shape(disc(x, y - h * 0.32, h * 0.29, h * 0.29, 0, 180), liquid, {
      rough: 0.8,
      shade: { from: "right", tone: ink.deep, reach: 0.4 },
    });
  } else {
    cv.shape(
      [...disc(x, y - h * 0.12, h * 0.12, h * 0.12, 0, 180), [x - h * 0.12, y - h], [x + h * 0.12, y - h]],
      glass,
      { rough: 0.6 },
    );
    cv.shape(
      [
        ...disc(x, y - h * 0.12, h * 0.095, h * 0.1, 0, 180),
        [x - h * 0.095, y - h * 0.56],
        [x + h * 0.095, y - h * 0.56],
      ],
      liquid,
      { rough: 0.6 },
    );
  }
  cv.marks(
    [
      lens([x - h * 0.12, y - h], [x + h * 0.12, y - h], h * 0.045),
      lens([x - h * 0.13, y - h * 0.3], [x - h * 0.17, y - h * 0.12], h * 0.03),
    ],
    ink.cloth,
  );
}

function microscope(cv: Canvas, x: number, y: number, h: number): void {
  const { ink } = cv;
  cv.at(x, y, { scale: h / 300 }, () => {
    cv.shape(outline("-100 0, -90 -30, 90 -30, 110 0"), ink.deep, { rough: 1 });
    cv.shape(ribbon(curve(outline("70 -20, 110 -110, 90 -200, 20 -236"), false, 6), [46, 42, 36, 30]), ink.near, {
      rough: 1,
      shade: { from: "right", tone: ink.deep, reach: 0.6 },
    });
    cv.shape(box(-80, -112, 150, 18), ink.deep, { rough: 0.8 });
    cv.shape(box(-50, -120, 66, 8), ink.far, { rough: 0.4 });
    cv.shape(turned(box(-36, -290, 46, 130), 16, -10, -220), ink.wall, {
      rough: 0.8,
      shade: { from: "right", tone: ink.wallShade, reach: 0.6 },
    });
    cv.shape(turned(box(-30, -330, 34, 46), 16, -10, -220), ink.deep, { rough: 0.8 });
    cv.shape(turned(box(-28, -162, 30, 40), 16, -10, -220), ink.accent, { rough: 0.8 });
    cv.shape(disc(96, -130, 20), ink.accent, { rough: 0.6 });
    cv.shape(disc(96, -130, 9), ink.deep, { rough: 0.4 });
  });
}

function atTheMicroscope(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 860, ink.sky, ink.mid, { light: ink.glow, shade: ink.deep });
  for (const [row, y] of [
    [0, 230],
    [1, 430],
  ] as const) {
    cv.shape(box(60, y, 560, 16), ink.near);
    const tones = [ink.accent, ink.lamp, ink.sprout, ink.near, ink.roof] as const;
    for (let i = 0; i < 6; i++)
      flask(
        cv,
        110 + i * 92,
        y,
        120 + ((i + row) % 3) * 20,
        tones[(i + row * 2) % 5] ?? ink.accent,
        (["cone", "tube", "round"] as const)[(i + row) % 3] ?? "cone",
      );
  }
  cv.shape(disc(1120, 330, 230), ink.glow, { rough: 2 });
  for (const [x, y, r, tone] of [
    [1060, 270, 64, ink.sprout],
    [1190, 300, 50, ink.accent],
    [1130, 410, 58, ink.lamp],
    [1230, 420, 34, ink.sprout],
    [1010, 390, 30, ink.accent],
  ] as const) {
    cv.shape(disc(x, y, r, r * 0.84), tone, { rough: 2, shade: { from: "below", tone: ink.cloth, reach: 0.5 } });
    cv.marks([disc(x + r * 0.1, y, r * 0.3)], ink.deep);
  }
  cv.line([...disc(1120, 330, 230), [1350, 330]], ink.deep, 16);
  person(cv, 560, 1180, 900, { pose: "reach", wear: "coat", head: "long", top: ink.cloth, legs: ink.near });
  cv.shape(box(-20, 850, 1640, 50), ink.wall);
  cv.shape(box(-20, 896, 1640, 200), ink.near, { shade: { from: "below", tone: ink.deep, reach: 0.8 } });
  microscope(cv, 860, 852, 420);
  flask(cv, 1130, 852, 200, ink.accent, "cone");
  flask(cv, 1300, 852, 240, ink.lamp, "round");
  flask(cv, 1440, 852, 170, ink.sprout, "cone");
  cv.shape(disc(330, 846, 90, 16), ink.glow);
  cv.marks([disc(300, 842, 14, 5), disc(350, 846, 18, 6), disc(330, 838, 10, 4)], ink.sprout);
}

function seedlingsInGlass(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.deep, { rough: 0 });
  for (const [y, count, k] of [
    [330, 9, 0.7],
    [620, 8, 0.85],
    [960, 6, 1.25],
  ] as const) {
    cv.shape(box(-20, y - 300 * k, 1640, 14), ink.lamp);
    cv.shape(box(-20, y - 286 * k, 1640, 120 * k), ink.near, { shade: { from: "above", tone: ink.lamp, reach: 0.9 } });
    for (let i = 0; i < count; i++) {
      const x = 90 + (i * 1500) / (count - 0.6);
      cv.shape(
        [
          ...disc(x, y - 30 * k, 56 * k, 34 * k, 0, 180),
          [x - 56 * k, y - 170 * k],
          [x - 40 * k, y - 190 * k],
          [x + 40 * k, y - 190 * k],
          [x + 56 * k, y - 170 * k],
        ],
        ink.far,
        { rough: 1 },
      );
      cv.shape(
        [...disc(x, y - 30 * k, 52 * k, 30 * k, 0, 180), [x - 52 * k, y - 58 * k], [x + 52 * k, y - 58 * k]],
        ink.glow,
        { rough: 1 },
      );
      spray(
        cv,
        [x, y - 52 * k],
        [x + cv.rng.wobble(16), y - 165 * k],
        7,
        46 * k,
        i % 3 ? ink.sprout : ink.leaf,
        ink.leaf,
      );
      cv.marks([lens([x - 42 * k, y - 160 * k], [x - 44 * k, y - 70 * k], 7)], ink.cloth);
    }
    cv.shape(box(-20, y, 1640, 26 * k), ink.wallShade, { rough: 1 });
  }
  person(cv, 1060, 1180, 940, {
    pose: "raise",
    wear: "coat",
    head: "scrub",
    hat: ink.cloth,
    top: ink.cloth,
    legs: ink.mid,
    flip: true,
  });
}

function riceField(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 800, ink.far, ink.wallShade, { light: ink.mid, shade: ink.mid });
  windowPane(cv, 100, 100, 480, 440, ink.near, () => {
    sky(cv, 440);
    sun(cv, 440, 250, 60, "plain");
    hills(cv, 450, 90, ink.far, { peaks: 9 });
    cv.shape(box(90, 440, 520, 120), ink.sprout);
    furrows(cv, 442, [340, 400], ink.leaf, 60, 0.3, 560);
  });
  for (const [i, k] of [
    [0, 0],
    [1, 1],
    [2, 2],
  ] as const) {
    const x = 780 + i * 270;
    cv.shape(box(x, 120, 220, 300), ink.cloth, { rough: 1 });
    cv.line(
      curve(
        Array.from({ length: 9 }, (_, n): Point => [x + 30 + n * 20, 370 - n * 22 - ((n * 37 + k * 23) % 50)]),
        false,
        4,
      ),
      [ink.accent, ink.leaf, ink.near][k] ?? ink.accent,
      7,
    );
    cv.line(
      [
        [x + 24, 150],
        [x + 24, 380],
        [x + 200, 380],
      ],
      ink.deep,
      4,
    );
  }
  person(cv, 470, 1160, 860, { pose: "reach", wear: "coat", head: "hair", top: ink.cloth, legs: ink.near });
  person(cv, 1190, 1170, 860, { pose: "hold", wear: "coat", head: "bun", top: ink.cloth, legs: ink.near, flip: true });
  cv.shape(box(-20, 830, 1640, 46), ink.near);
  cv.shape(box(-20, 872, 1640, 230), ink.wallShade, { shade: { from: "below", tone: ink.mid, reach: 0.8 } });
  for (let i = 0; i < 6; i++) {
    const x = 640 + i * 70;
    cv.shape(
      [
        [x - 30, 770],
        [x + 30, 770],
        [x + 24, 830],
        [x - 24, 830],
      ],
      ink.roof,
      { rough: 1 },
    );
    grass(cv, x - 22, 768, 44, 110 + i * 18, 8, i % 2 ? ink.leaf : ink.sprout);
  }
  flask(cv, 250, 830, 170, ink.lamp, "cone");
  flask(cv, 1400, 830, 190, ink.accent, "round");
}

function helix(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.sky, { rough: 0 });
  cv.shape(disc(800, 533, 440), ink.glow, { rough: 3 });
  const turn = (t: number) => Math.sin(t * 4.4 + 0.5);
  const on = (t: number, side: number): Point => [260 + t * 270 + 0, 533 + turn(t) * 190 * side - (t - 2) * 90];
  const steps = Array.from({ length: 61 }, (_, i) => (i / 60) * 4);
  const tones = [ink.accent, ink.lamp, ink.leaf, ink.near] as const;
  for (let i = 1; i < 40; i++) {
    const t = i / 10;
    const [a, b] = [on(t, 1), on(t, -1)];
    if (Math.abs(a[1] - b[1]) < 40) continue;
    const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    cv.marks([ribbon([a, middle], [13])], tones[i % 4] ?? ink.accent);
    cv.marks([ribbon([middle, b], [13])], tones[(i + 2) % 4] ?? ink.lamp);
  }
  cv.shape(
    ribbon(
      steps.map((t) => on(t, 1)),
      [30],
    ),
    ink.deep,
    { rough: 0.6 },
  );
  cv.shape(
    ribbon(
      steps.map((t) => on(t, -1)),
      [30],
    ),
    ink.roof,
    { rough: 0.6 },
  );
  person(cv, 420, 1030, 460, { pose: "raise", wear: "coat", head: "long", top: ink.cloth, legs: ink.near });
  person(cv, 1160, 1030, 440, {
    pose: "reach",
    wear: "coat",
    head: "bald",
    top: ink.cloth,
    legs: ink.near,
    flip: true,
  });
  cv.shape(box(-20, 1010, 1640, 90), ink.near, { rough: 1 });
  lotus(cv, 800, 960, 120, 0, ink.accent, ink.cloth);
}

export const PHONG_THI_NGHIEM: SceneArt = [
  ["moss", atTheMicroscope],
  ["indigo", seedlingsInGlass],
  ["mist", riceField],
  ["clay", helix],
];
