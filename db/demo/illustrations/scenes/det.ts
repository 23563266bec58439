import { type Canvas, FULL } from "@/db/demo/illustrations/kit/canvas";
import { grass } from "@/db/demo/illustrations/kit/fields";
import { box, curve, disc, lens, outline, type Point, type Points, ribbon } from "@/db/demo/illustrations/kit/geometry";
import { hills } from "@/db/demo/illustrations/kit/land";
import { person } from "@/db/demo/illustrations/kit/people";
import { bamboo } from "@/db/demo/illustrations/kit/plants";
import { pendant, room, stool, windowPane } from "@/db/demo/illustrations/kit/room";
import type { SceneArt } from "@/db/demo/illustrations/kit/scene";
import { cloud, sky, sun } from "@/db/demo/illustrations/kit/sky";
import { lattice } from "@/db/demo/illustrations/kit/steel";
import { brocade, silk } from "@/db/demo/illustrations/kit/textile";

function backstrapLoom(cv: Canvas): void {
  const { ink } = cv;
  room(cv, 700, ink.sky, ink.wallShade, { light: ink.glow, shade: ink.roof });
  cv.marks(
    Array.from({ length: 12 }, (_, i) => box(i * 142 - 6, -20, 7, 720)),
    ink.wallShade,
  );
  windowPane(cv, 1080, 120, 380, 330, ink.roof, () => {
    sky(cv, 450);
    hills(cv, 470, 180, ink.mid, { peaks: 8, sharp: true });
  });
  for (const [i, tones] of (
    [
      [ink.deep, ink.accent, ink.lamp, ink.cloth],
      [ink.accent, ink.deep, ink.cloth, ink.lamp],
      [ink.near, ink.lamp, ink.accent, ink.cloth],
    ] as const
  ).entries()) {
    const x = 140 + i * 270;
    for (let k = 0; k < 3; k++) brocade(cv, x, 140 + k * 130, 220, 126, tones);
    cv.marks([box(x - 10, 126, 240, 14)], ink.roof);
  }
  cv.shape(outline("620 830, 1300 600, 1330 640, 680 920"), ink.cloth, { rough: 1 });
  cv.marks(
    Array.from({ length: 12 }, (_, i) =>
      ribbon(
        [
          [624 + i * 5, 836 + i * 7.4],
          [1302 + i * 2.4, 604 + i * 3],
        ],
        [2.4],
      ),
    ),
    ink.accent,
  );
  cv.shape(outline("620 830, 900 736, 950 818, 680 920"), ink.deep, { rough: 1 });
  cv.marks(
    Array.from({ length: 6 }, (_, i): Points => [
      [648 + i * 44, 842 - i * 15],
      [672 + i * 44, 810 - i * 15],
      [698 + i * 44, 848 - i * 15],
      [678 + i * 44, 878 - i * 15],
    ]),
    ink.accent,
  );
  cv.marks(
    Array.from({ length: 6 }, (_, i): Points => [
      [664 + i * 44, 842 - i * 15],
      [674 + i * 44, 828 - i * 15],
      [686 + i * 44, 846 - i * 15],
      [676 + i * 44, 860 - i * 15],
    ]),
    ink.lamp,
  );
  cv.marks(
    [
      ribbon(outline("880 700, 970 850"), [18]),
      ribbon(outline("960 672, 1040 806"), [14]),
      ribbon(outline("1290 560, 1350 690"), [24]),
      box(1310, 560, 22, 480),
    ],
    ink.roof,
  );
  person(cv, 560, 1000, 640, {
    pose: "sit",
    wear: "blouse",
    head: "turban",
    hat: ink.accent,
    top: ink.near,
    legs: ink.deep,
  });
  stool(cv, 510, 1010, 200, ink.roof);
  person(cv, 560, 1000, 640, {
    pose: "sit",
    wear: "blouse",
    head: "turban",
    hat: ink.accent,
    top: ink.near,
    legs: ink.deep,
  });
  for (const [x, tone] of [
    [240, ink.accent],
    [330, ink.lamp],
    [160, ink.near],
  ] as const) {
    cv.shape(disc(x, 990, 52), tone, { rough: 1.5 });
    cv.marks(
      [
        lens([x - 40, 980], [x + 36, 1010], 5, 10),
        lens([x - 30, 1010], [x + 40, 970], 5, 10),
        lens([x - 44, 996], [x + 44, 990], 5),
      ],
      ink.deep,
    );
  }
}

function silkHall(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.glow, { rough: 0 });
  cv.shape(outline("-20 1090, 1620 1090, 980 520, 620 520"), ink.wallShade, {
    rough: 1,
    shade: { from: "below", tone: ink.roof, reach: 0.8 },
  });
  cv.marks([...lattice([-20, 40], [1620, 40], 40, 24, 6)], ink.near);
  const vanish: Point = [800, 380];
  const toward = (p: Point, t: number): Point => [p[0] + (vanish[0] - p[0]) * t, p[1] + (vanish[1] - p[1]) * t];
  const tones = [ink.accent, ink.lamp, ink.near, ink.sprout, ink.roof] as const;
  for (let i = 4; i >= 0; i--) {
    const t = 1 - 0.7 ** (i * 1.1);
    const k = 1 - t;
    for (const side of [-1, 1]) {
      const [x, y] = toward([800 + side * 560, 1010], t);
      cv.marks(
        [
          box(x - 220 * k, y - 560 * k, 22 * k, 560 * k),
          box(x + 200 * k, y - 560 * k, 22 * k, 560 * k),
          box(x - 230 * k, y - 580 * k, 460 * k, 30 * k),
          box(x - 230 * k, y - 330 * k, 460 * k, 18 * k),
        ],
        ink.roof,
      );
      cv.marks(
        Array.from({ length: 22 }, (_, n) =>
          ribbon(
            [
              [x - 190 * k + n * 18 * k, y - 560 * k],
              [x - 190 * k + n * 18 * k, y - 200 * k],
            ],
            [2.4 * k + 0.6],
          ),
        ),
        ink.far,
      );
      cv.shape(box(x - 196 * k, y - 240 * k, 392 * k, 150 * k), tones[(i + (side > 0 ? 2 : 0)) % 5] ?? ink.accent, {
        rough: 1.5,
        shade: { from: "below", tone: ink.deep, reach: 0.5 },
      });
      cv.shape(disc(x, y - 90 * k, 196 * k, 36 * k), tones[(i + (side > 0 ? 2 : 0)) % 5] ?? ink.accent, { rough: 1 });
      if (i < 3)
        person(cv, x + side * 30 * k, y, 480 * k, {
          pose: "reach",
          wear: "blouse",
          head: i % 2 ? "bun" : "scrub",
          hat: ink.cloth,
          top: side > 0 ? ink.cloth : ink.far,
          legs: ink.deep,
          flip: side > 0,
        });
    }
  }
  for (const x of [500, 800, 1100]) pendant(cv, x, 190, 120, ink.deep);
}

function silkOnLines(cv: Canvas): void {
  const { ink, rng } = cv;
  sky(cv, 620);
  cloud(cv, 420, 210, 360, ink.cloth, ink.glow);
  sun(cv, 1060, 250, 100, "halo");
  hills(cv, 640, 120, ink.far, { peaks: 5, light: ink.glow });
  cv.shape(box(-20, 620, 1640, 480), ink.sprout, { shade: { from: "below", tone: ink.leaf, reach: 1 } });
  for (const [x, h] of [
    [90, 420],
    [1520, 460],
  ] as const)
    bamboo(cv, x, 720, h, 6);
  const tones = [ink.accent, ink.lamp, ink.cloth, ink.near, ink.roof, ink.glow] as const;
  for (const [row, y, len, gap] of [
    [0, 400, 300, 108],
    [1, 350, 540, 170],
  ] as const) {
    cv.marks(
      [
        ribbon(
          [
            [120, y - 10],
            [1480, y - 10],
          ],
          [10],
        ),
        box(140, y - 40, 14, 700),
        box(1450, y - 40, 14, 700),
      ],
      ink.roof,
    );
    let i = row;
    for (let x = 180; x < 1420; x += gap) {
      if (row === 1 && x > 640 && x < 960) continue;
      silk(
        cv,
        x,
        y - 14,
        gap * 0.86,
        len * rng.between(0.9, 1.06),
        rng.between(10, 46),
        tones[i % 6] ?? ink.accent,
        tones[i % 6] === ink.near ? ink.deep : ink.wallShade,
      );
      i++;
    }
  }
  person(cv, 780, 990, 460, { pose: "raise", wear: "aodai", head: "non", top: ink.cloth, legs: ink.cloth });
  grass(cv, -20, 1080, 1640, 90, 80, ink.near);
}

function spoolsAndThread(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(FULL, ink.near, { rough: 0, shade: { from: "below", tone: ink.deep, reach: 0.9 } });
  const tones = [ink.accent, ink.lamp, ink.cloth, ink.far, ink.roof, ink.wallShade] as const;
  for (let i = 0; i < 40; i++)
    cv.marks(
      [
        ribbon(
          [
            [20 + i * 41, -20],
            [560 + i * 12, 520],
          ],
          [4, 2.6],
        ),
      ],
      tones[i % 6] ?? ink.accent,
    );
  cv.shape(box(520, 510, 560, 36), ink.roof);
  for (let k = 0; k < 4; k++)
    brocade(cv, 540, 560 + k * 118, 520, 112, [
      ([ink.accent, ink.deep, ink.cloth, ink.accent] as const)[k] ?? ink.deep,
      ink.lamp,
      k % 2 ? ink.accent : ink.deep,
      k === 2 ? ink.deep : ink.cloth,
    ]);
  cv.shape(box(520, 1030, 560, 60), ink.roof);
  person(cv, 380, 1080, 680, { pose: "reach", wear: "blouse", head: "bun", top: ink.cloth, legs: ink.deep });
  cv.shape(curve(outline("470 690, 520 676, 620 690, 560 712"), true, 3), ink.roof);
  for (const [x, y, i] of [
    [1190, 720, 0],
    [1330, 700, 1],
    [1470, 730, 2],
    [1230, 900, 3],
    [1390, 890, 4],
    [1530, 930, 0],
  ] as const) {
    cv.shape(box(x - 46, y - 8, 92, 150), tones[i] ?? ink.lamp, {
      rough: 1,
      shade: { from: "right", tone: ink.deep, reach: 0.5 },
    });
    cv.marks(
      [0, 1, 2, 3, 4].map((n) => lens([x - 46, y + 12 + n * 28], [x + 46, y + 20 + n * 28], 4)),
      ink.deep,
    );
    cv.shape(disc(x, y - 8, 62, 16), ink.wallShade);
    cv.shape(disc(x, y + 142, 62, 16), ink.wallShade);
    cv.shape(disc(x, y - 10, 14, 5), ink.deep, { rough: 0 });
  }
}

export const DET: SceneArt = [
  ["ochre", backstrapLoom],
  ["moss", silkHall],
  ["noon", silkOnLines],
  ["vermilion", spoolsAndThread],
];
