import type { Canvas } from "./canvas";
import { box, curve, disc, lens, outline, type Point, ribbon, turned } from "./geometry";

export function steam(cv: Canvas, x: number, y: number, h: number, tone: string): void {
  for (const [dx, k] of [
    [-34, 0.8],
    [0, 1],
    [36, 0.86],
  ] as const) {
    cv.shape(
      ribbon(
        curve(
          [
            [x + dx, y],
            [x + dx + 16, y - h * 0.25 * k],
            [x + dx - 14, y - h * 0.55 * k],
            [x + dx + 10, y - h * k],
          ],
          false,
          6,
        ),
        [6, 14, 11, 1],
      ),
      tone,
      { rough: 0.6 },
    );
  }
}

export function bowl(cv: Canvas, x: number, y: number, r: number, rim: string, fill: string): void {
  cv.shape(disc(x + r * 0.05, y + r * 0.08, r), cv.ink.deep, { rough: 0 });
  cv.shape(disc(x, y, r), rim, { rough: 1 });
  cv.line([...disc(x, y, r * 0.92), [x + r * 0.92, y]], cv.ink.near, r * 0.03);
  cv.shape(disc(x, y, r * 0.84), fill, { rough: 1, shade: { from: "right", tone: cv.ink.roof, reach: 0.5 } });
}

/** The new-year pot of bánh chưng over its wood fire, in the middle of the sheet. */
export function potOverFire(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(disc(860, 900, 560, 150), ink.roof, { rough: 2, shade: { from: "right", tone: ink.deep, reach: 0.8 } });
  for (const x of [760, 900, 1040])
    cv.shape(
      [
        [x - 34, 900],
        [x - 24, 800],
        [x + 24, 800],
        [x + 34, 900],
      ],
      ink.deep,
      { rough: 1.5 },
    );
  cv.shape(
    curve(outline("700 900, 730 790, 780 850, 830 740, 890 850, 950 750, 1000 850, 1060 780, 1090 900"), true, 4),
    ink.accent,
    { rough: 2 },
  );
  cv.shape(curve(outline("760 900, 800 830, 850 870, 900 800, 950 870, 1000 830, 1030 900"), true, 4), ink.lamp, {
    rough: 2,
  });
  cv.marks(
    [
      ribbon(outline("560 940, 900 890"), [34]),
      ribbon(outline("1240 960, 930 890"), [32]),
      ribbon(outline("760 990, 880 900"), [30]),
    ],
    ink.mid,
  );
  cv.shape(curve(outline("690 600, 670 700, 720 790, 900 820, 1080 790, 1130 700, 1110 600"), true, 4), ink.deep, {
    shade: { from: "below", tone: ink.accent, reach: 0.5 },
  });
  cv.shape(disc(900, 600, 214, 40), ink.far, { rough: 1 });
  for (const [x, y] of [
    [800, 590],
    [880, 582],
    [960, 590],
    [1030, 600],
    [850, 606],
    [930, 608],
  ] as const) {
    cv.shape(box(x - 34, y - 26, 68, 44), ink.leaf, { rough: 1.5 });
    cv.marks([box(x - 3, y - 26, 5, 44), box(x - 34, y - 6, 68, 5)], ink.lamp);
  }
  steam(cv, 900, 560, 420, ink.glow);
}

/** The round tray of a family meal from above, in the middle of the sheet. */
export function tray(cv: Canvas): void {
  const { ink } = cv;
  cv.shape(disc(812, 556, 360), ink.deep, { rough: 0 });
  cv.shape(disc(800, 540, 360), ink.lamp, { rough: 1.5, shade: { from: "right", tone: ink.roof, reach: 0.5 } });
  cv.line([...disc(800, 540, 336), [1136, 540]], ink.roof, 6);
  bowl(cv, 800, 540, 110, ink.cloth, ink.lamp);
  for (let i = 0; i < 7; i++)
    cv.marks([turned(lens([800, 540], [860, 500], 24), i * 52, 800, 540)], i % 2 ? ink.leaf : ink.sprout);
  bowl(cv, 650, 400, 92, ink.cloth, ink.roof);
  cv.shape(curve(outline("580 400, 640 370, 710 390, 740 370, 736 430, 700 412, 640 432"), true, 3), ink.mid, {
    rough: 1,
  });
  cv.dots([[610, 396]], ink.deep, 9);
  bowl(cv, 960, 400, 88, ink.near, ink.cloth);
  cv.dots(
    Array.from({ length: 9 }, (_, i): Point => [928 + (i % 3) * 32, 372 + Math.floor(i / 3) * 30]),
    ink.accent,
    26,
  );
  bowl(cv, 650, 690, 86, ink.near, ink.sprout);
  cv.marks(
    Array.from({ length: 10 }, (_, i) => turned(lens([620, 690], [690, 680], 14), i * 36, 650, 690)),
    ink.leaf,
  );
  bowl(cv, 960, 690, 90, ink.cloth, ink.accent);
  for (const [x, y] of [
    [800, 290],
    [550, 540],
    [1050, 540],
    [800, 790],
  ] as const) {
    bowl(cv, x, y, 58, ink.cloth, ink.wall);
    cv.marks(
      [
        ribbon(
          [
            [x + 40, y - 70],
            [x + 84, y + 70],
          ],
          [7],
        ),
        ribbon(
          [
            [x + 54, y - 74],
            [x + 98, y + 66],
          ],
          [7],
        ),
      ],
      ink.roof,
    );
  }
}
