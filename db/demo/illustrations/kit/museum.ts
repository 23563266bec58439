import type { Canvas } from "./canvas";
import { curve, disc, lens, moved, outline, type Point, type Points, ribbon, turned } from "./geometry";

/** The face of a Đông Sơn drum: a star, rings of teeth and circles, and birds flying round. */
export function drumFace(cv: Canvas, x: number, y: number, r: number, metal: string, cutTone: string): void {
  cv.shape(disc(x, y, r), metal, { rough: 1.5, shade: { from: "right", tone: cutTone, reach: 0.4 } });
  for (const k of [0.985, 0.9, 0.8, 0.56, 0.5, 0.3])
    cv.line([...disc(x, y, r * k), [x + r * k, y]], cutTone, r * 0.012);
  cv.marks(
    [
      Array.from({ length: 28 }, (_, i): Point => {
        const turn = (i / 28) * Math.PI * 2;
        const reach = i % 2 ? r * 0.085 : r * 0.28;
        return [x + Math.cos(turn) * reach, y + Math.sin(turn) * reach];
      }),
    ],
    cutTone,
  );
  const teeth = (count: number, inner: number, outer: number) =>
    cv.marks(
      Array.from({ length: count }, (_, i): Points => {
        const [a, b] = [(i / count) * 6.2832, ((i + 1) / count) * 6.2832];
        return [
          [x + Math.cos(a) * r * inner, y + Math.sin(a) * r * inner],
          [x + Math.cos((a + b) / 2) * r * outer, y + Math.sin((a + b) / 2) * r * outer],
          [x + Math.cos(b) * r * inner, y + Math.sin(b) * r * inner],
        ];
      }),
      cutTone,
    );
  teeth(64, 0.91, 0.97);
  teeth(40, 0.31, 0.36);
  cv.dots(
    Array.from({ length: 44 }, (_, i): Point => [
      x + Math.cos(i * 0.1428) * r * 0.53,
      y + Math.sin(i * 0.1428) * r * 0.53,
    ]),
    cutTone,
    r * 0.026,
  );
  cv.dots(
    Array.from({ length: 30 }, (_, i): Point => [
      x + Math.cos(i * 0.2094) * r * 0.43,
      y + Math.sin(i * 0.2094) * r * 0.43,
    ]),
    cutTone,
    r * 0.04,
  );
  cv.dots(
    Array.from({ length: 70 }, (_, i): Point => [
      x + Math.cos(i * 0.0898) * r * 0.85,
      y + Math.sin(i * 0.0898) * r * 0.85,
    ]),
    cutTone,
    r * 0.022,
  );
  const bird = outline(
    "-40 2, -16 -4, -2 -22, 6 -6, 22 -8, 30 -16, 36 -10, 58 -8, 36 -3, 22 4, 4 8, -6 20, -12 8, -30 14",
  );
  for (let i = 0; i < 12; i++) {
    const turn = i * 30;
    const at: Point = [
      x + Math.cos((turn * Math.PI) / 180) * r * 0.68,
      y + Math.sin((turn * Math.PI) / 180) * r * 0.68,
    ];
    cv.marks([turned(moved(bird, at[0], at[1], r * 0.0031), turn - 90, at[0], at[1])], cutTone);
  }
}

export function turtle(cv: Canvas, x: number, y: number, k: number, flip: boolean): void {
  const { ink } = cv;
  cv.shape(moved([...disc(0, 0, 78, 44, 180, 360), [82, 10], [-82, 10]], x, y, k, flip), ink.mid, {
    rough: 1.2,
    shade: { from: "above", tone: ink.far, reach: 0.6 },
  });
  cv.shape(moved(curve(outline("70 -4, 100 -34, 126 -30, 124 -14, 100 6"), true, 3), x, y, k, flip), ink.mid, {
    rough: 1,
  });
  cv.marks(
    [moved(lens([-70, 14], [-30, 14], 18), x, y, k, flip), moved(lens([30, 14], [74, 14], 18), x, y, k, flip)],
    ink.mid,
  );
}

/** A seated stone figure with a halo, as in the Chăm and Lý rooms. */
export function buddha(cv: Canvas, x: number, y: number, k: number): void {
  const { ink } = cv;
  const put = (points: Points, tone: string, look = {}) =>
    cv.shape(moved(points, x, y, k), tone, { rough: 1.2, ...look });
  const lit = { shade: { from: "right" as const, tone: ink.wallShade, reach: 0.6 } };
  put(disc(0, -330, 100), ink.lamp);
  put(disc(0, -330, 84), ink.accent);
  for (const turn of [-80, -50, -20, 20, 50, 80])
    put(turned(lens([0, -10], [0, -100], 54), turn, 0, -10), ink.wallShade);
  put(curve(outline("-150 -60, -110 -110, 0 -120, 110 -110, 150 -60, 90 -30, -90 -30"), true, 4), ink.wall, lit);
  put(curve(outline("-80 -100, -86 -200, -56 -256, 56 -256, 86 -200, 80 -100"), true, 3), ink.wall, lit);
  put(ribbon(outline("-76 -230, -110 -160, -30 -120"), [40, 38, 28]), ink.wall, lit);
  put(ribbon(outline("76 -230, 110 -160, 30 -120"), [40, 38, 28]), ink.wall, lit);
  put(ribbon(outline("0 -250, 0 -286"), [44, 40]), ink.wall);
  put(disc(0, -330, 52, 64), ink.wall, lit);
  put([...disc(0, -346, 56, 56, 180, 360)], ink.wallShade);
  put(disc(0, -408, 24), ink.wallShade);
  cv.marks(
    [
      moved(lens([-36, -326], [-8, -326], 5, 8), x, y, k),
      moved(lens([8, -326], [36, -326], 5, 8), x, y, k),
      moved(lens([-34, -344], [-6, -346], 4, -8), x, y, k),
      moved(lens([6, -346], [34, -344], 4, -8), x, y, k),
      moved(lens([-16, -296], [16, -296], 5, 6), x, y, k),
      moved(lens([0, -330], [-4, -308], 4), x, y, k),
    ],
    ink.deep,
  );
}
