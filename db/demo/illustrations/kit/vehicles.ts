import type { Canvas } from "./canvas";
import { box, curve, disc, lens, outline, type Point, type Points } from "./geometry";
import { panes } from "./houses";

export function wheel(cv: Canvas, x: number, y: number, r: number, tone: string, hub: string): void {
  cv.shape(disc(x, y, r), tone, { rough: 0.4 });
  cv.marks([disc(x, y, r * 0.46)], hub);
}

/** A city bus, its nose to the right; (x, y) is the middle of the road under it. */
export function bus(cv: Canvas, x: number, y: number, length: number, tone: string, flip = false): void {
  const { deep, far, wall, wallShade, lamp, near } = cv.ink;
  cv.at(x, y, { scale: length / 400, flip }, () => {
    cv.shape(
      outline("-200 -20, -201 -116, -196 -132, -184 -138, 164 -138, 182 -132, 191 -112, 199 -64, 202 -20"),
      tone,
      { rough: 1, shade: { from: "below", tone: deep, reach: 0.4 } },
    );
    cv.shape(box(-200, -54, 400, 10), wall, { rough: 0.6 });
    cv.shape(box(-186, -122, 330, 52), near, { rough: 0.6 });
    cv.shape(outline("152 -122, 180 -120, 192 -72, 152 -70"), far, { rough: 0.6 });
    for (const left of [-132, 40]) cv.shape(box(left, -122, 44, 98), wallShade, { rough: 0.6 });
    for (const left of [-128, -109, 44, 63]) cv.shape(box(left, -118, 16, 88), near, { rough: 0.4 });
    for (const [i, cx] of [-166, -70, -36, -4, 108, 132].entries())
      cv.marks(
        [
          disc(cx, -92, 8.4, 10),
          [
            [cx - 14, -70],
            [cx - 10, -82],
            [cx + 10, -82],
            [cx + 14, -70],
          ],
        ],
        i % 3 === 1 ? wall : cv.ink.skin,
      );
    cv.marks(
      outline("-184 -120, -80 -120, 4 -120, 96 -120").map(
        ([a, b]) =>
          [
            [a, b],
            [a + 16, b],
            [a + 2, b + 48],
            [a - 8, b + 48],
          ] as Points,
      ),
      far,
    );
    for (const cx of [-118, 116]) wheel(cv, cx, -20, 25, deep, wallShade);
    cv.marks([disc(194, -40, 7)], lamp);
    cv.marks([box(-196, -40, 6, 14)], cv.ink.accent);
    cv.shape(box(-130, -148, 120, 12), wallShade, { rough: 0.8 });
  });
}

/** The bus head on. */
export function busFront(cv: Canvas, x: number, y: number, width: number, tone: string): void {
  const { deep, far, wall, lamp, near } = cv.ink;
  cv.at(x, y, { scale: width / 200 }, () => {
    cv.marks([box(-84, -22, 34, 24), box(50, -22, 34, 24)], deep);
    cv.shape(
      curve(outline("-96 -14, -100 -110, -96 -208, -70 -226, 70 -226, 96 -208, 100 -110, 96 -14"), true, 3),
      tone,
      { rough: 1, shade: { from: "right", tone: deep, reach: 0.5 } },
    );
    cv.shape(curve(outline("-86 -96, -86 -176, -76 -186, 76 -186, 86 -176, 86 -96"), true, 2), near, { rough: 0.8 });
    cv.marks([outline("-80 -178, -30 -178, -62 -100, -82 -100"), outline("10 -178, 28 -178, -4 -100, -22 -100")], far);
    cv.shape(box(-62, -216, 124, 22), deep, { rough: 0.8 });
    cv.marks(
      Array.from({ length: 9 }, (_, i) => box(-54 + i * 12, -209, 7, 8)),
      lamp,
    );
    cv.shape(box(-97, -76, 194, 12), wall, { rough: 0.6 });
    cv.marks([disc(-72, -46, 14, 11), disc(72, -46, 14, 11)], lamp);
    cv.marks([box(-40, -52, 80, 6), box(-40, -40, 80, 6)], deep);
    cv.shape(box(-98, -24, 196, 12), deep, { rough: 0.8 });
    cv.shape(outline("-98 -178, -122 -172, -122 -128, -112 -126, -110 -162, -98 -166"), deep, { rough: 0.5 });
    cv.shape(outline("98 -178, 122 -172, 122 -128, 112 -126, 110 -162, 98 -166"), deep, { rough: 0.5 });
  });
}

export function lorry(cv: Canvas, x: number, y: number, length: number, cab: string, load: string, flip = false): void {
  const { deep, wallShade, far } = cv.ink;
  cv.at(x, y, { scale: length / 220, flip }, () => {
    cv.shape(box(-110, -86, 150, 66), load, { rough: 0.8 });
    cv.marks(
      Array.from({ length: 11 }, (_, i) => box(-102 + i * 13, -78, 2.4, 50)),
      deep,
    );
    cv.shape(outline("46 -18, 46 -80, 82 -80, 104 -50, 106 -18"), cab, { rough: 0.8 });
    cv.shape(outline("62 -72, 80 -72, 96 -48, 62 -48"), far, { rough: 0.4 });
    cv.marks([box(-110, -22, 216, 8)], deep);
    for (const cx of [-84, -56, 80]) wheel(cv, cx, -13, 13, deep, wallShade);
  });
}

/** One railway coach; engines have a sloping nose at the right. */
export function coach(
  cv: Canvas,
  x: number,
  y: number,
  length: number,
  height: number,
  tone: string,
  engine = false,
): void {
  const { wall, lamp, deep, near } = cv.ink;
  const right = x + length;
  const nose: Point[] = engine
    ? [
        [right - height * 0.5, y - height],
        [right - height * 0.16, y - height * 0.62],
        [right, y - height * 0.5],
        [right, y],
      ]
    : [
        [right, y - height],
        [right, y],
      ];
  cv.shape([[x, y], [x, y - height * 0.92], [x + height * 0.08, y - height], ...nose], tone, {
    rough: 1,
    shade: { from: "below", tone: deep, reach: 0.4 },
  });
  cv.shape(box(x + 2, y - height * 0.34, length - 4, height * 0.1), wall, { rough: 0.6 });
  if (engine)
    cv.shape(
      [
        [right - height * 0.62, y - height * 0.86],
        [right - height * 0.5, y - height * 0.86],
        [right - height * 0.28, y - height * 0.58],
        [right - height * 0.62, y - height * 0.58],
      ],
      lamp,
      { rough: 0.4 },
    );
  panes(
    cv,
    { x: x + length * 0.05, y: y - height * 0.84, width: length * (engine ? 0.6 : 0.9), height: height * 0.42 },
    engine ? 4 : 8,
    1,
    near === tone ? lamp : near,
    0,
    0.66,
  );
  cv.marks(
    [0.16, 0.28, 0.72, 0.84].map((t) => disc(x + length * t, y + height * 0.07, height * 0.12)),
    deep,
  );
}

const JET = outline(
  "-150 -6, -146 -14, -120 -20, -60 -24, 60 -24, 104 -21, 130 -12, 142 -2, 138 4, 118 10, 60 14, -40 12, -110 4",
);

/** An airliner from the side, nose right; `turn` lifts it. */
export function jet(
  cv: Canvas,
  x: number,
  y: number,
  length: number,
  {
    turn = 0,
    flip = false,
    tone = cv.ink.cloth,
    tail = cv.ink.accent,
    gear = false,
  }: { turn?: number; flip?: boolean; tone?: string; tail?: string; gear?: boolean } = {},
): void {
  const { near, deep, wallShade, lamp } = cv.ink;
  cv.at(x, y, { scale: length / 300, flip, turn: flip ? -turn : turn }, () => {
    cv.shape(outline("-20 4, 2 4, -44 -46, -56 -46"), near, { rough: 0.6 });
    cv.shape(curve(JET, true, 2), tone, { rough: 0.5, shade: { from: "below", tone: wallShade, reach: 0.6 } });
    cv.shape(outline("-148 -12, -162 -72, -144 -72, -108 -20"), tail, { rough: 0.5 });
    cv.marks([lens([-150, -58], [-128, -34], 8)], lamp);
    cv.shape(outline("-130 -6, -172 -26, -160 -28, -110 -12"), near, { rough: 0.4 });
    cv.marks(
      Array.from({ length: 19 }, (_, i) => disc(-88 + i * 10, -12, 2.1, 2.9)),
      deep,
    );
    cv.shape(outline("112 -15, 126 -9, 120 -7, 108 -9"), deep, { rough: 0.2 });
    cv.shape(outline("30 6, 52 6, -36 62, -54 62"), near, { rough: 0.6 });
    cv.shape(curve(outline("2 18, 34 16, 38 24, 34 32, 2 30"), true, 2), tail, { rough: 0.4 });
    if (gear) {
      for (const cx of [-8, 8, 108]) wheel(cv, cx, 34, 7, deep, wallShade);
      cv.marks([box(-2, 10, 4, 22), box(106, 6, 4, 26)], deep);
    }
  });
}
